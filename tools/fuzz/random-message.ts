/**
 * Random valid messages out of a dictionary, as trees of text: what a counterparty could send that reads the same dictionary. Built by string
 * concatenation and no part of the codec.
 */
import type { Dictionary, Field, Member, Message } from '@fix/dictionary'
import type { Chance } from './chance.ts'
import { sumOf } from './codec/naive-framer.ts'

const SOH = '\x01'

/** A field with its text (a character a byte); of a count field the entries, too. */
export interface Part {
  tag: number
  text: string
  entries?: Part[][]
}

export interface Parts {
  beginString: string
  /** From MsgType(35) on; BodyLength(9) and CheckSum(10) come with `sealedText`. */
  header: Part[]
  body: Part[]
  trailer: Part[]
}

/** A message with all that is required and about `optional` of the rest. */
export function randomMessage(dictionary: Dictionary<unknown>, message: Message, chance: Chance, optional: number): Parts {
  const header = dictionary.header.filter(({ tag }) => tag !== 8 && tag !== 9 && tag !== 35)
  const trailer = dictionary.trailer.filter(({ tag }) => tag !== 10)
  return {
    beginString: dictionary.beginString,
    header: [{ tag: 35, text: message.type }, ...randomParts(dictionary, header, chance, 1)],
    body: randomParts(dictionary, message.members, chance, optional),
    trailer: randomParts(dictionary, trailer, chance, chance.onceIn(8) ? 1 : 0),
  }
}

/** Required members, and each of the others with the odds that make about `optional` of them. The first member of a group is always there. */
function randomParts(dictionary: Dictionary<unknown>, members: readonly Member[], chance: Chance, optional: number, first = -1): Part[] {
  const parts: Part[] = []
  const dataTags = new Set(dictionary.dataOf.values())
  const free = members.filter((member) => !member.required).length
  const there = new Set(members.map((member) => member.tag))
  for (const member of members) {
    const { tag } = member
    const field = dictionary.fields.get(tag)
    const dataTag = dictionary.dataOf.get(tag)
    if (field === undefined || (dataTags.has(tag) && tag !== first)) continue
    if (tag !== first && !member.required && !(chance.below(free) < optional)) continue
    if (dataTag !== undefined && there.has(dataTag)) {
      const data = randomData(chance)
      parts.push({ tag, text: String(data.length) }, { tag: dataTag, text: data })
    } else if (member.members) {
      const inner = member.members
      // NoSides(552) is 1 or 2 and nothing else.
      const count = field.values.size > 0 ? Number(chance.pick([...field.values.keys()])) : chance.onceIn(12) ? 0 : chance.between(1, 3)
      const entries = Array.from({ length: count }, () => randomParts(dictionary, inner, chance, optional / 2, inner[0].tag))
      parts.push({ tag, text: String(entries.length), entries })
    } else parts.push({ tag, text: randomValue(field, chance) })
  }
  return parts
}

/** A valid value of the field as on the wire. */
export function randomValue(field: Field, chance: Chance): string {
  const { values, kind, type } = field
  if (values.size > 0 && kind === 'many') {
    const wires = [...values.keys()]
    return chance.onceIn(3) ? `${chance.pick(wires)} ${chance.pick(wires)}` : chance.pick(wires)
  }
  if (values.size > 0 && kind !== 'boolean' && kind !== 'data') return chance.pick([...values.keys()])
  switch (kind) {
    case 'int':
      if (type === 'DAYOFMONTH') return String(chance.between(1, 31))
      return String(type === 'INT' && chance.onceIn(4) ? -chance.below(100) : chance.between(1, chance.pick([9, 1000, 2147483647])))
    case 'decimal':
      return `${chance.onceIn(8) ? '-' : ''}${chance.below(chance.pick([10, 100_000]))}${chance.onceIn(3) ? '' : `.${chance.below(100_000)}`}`
    case 'boolean':
      return chance.pick(['Y', 'N'])
    case 'char':
      return chance.pick(['A', 'z', '7'])
    case 'utc':
      return `${randomDate(chance)}-${randomTime(chance)}`
    case 'date':
      return randomDate(chance)
    case 'time':
      return randomTime(chance)
    case 'monthYear':
      return randomDate(chance).slice(0, 6)
    case 'many':
      return chance.pick(['A', 'A B'])
    case 'data':
      return randomText(chance)
    default:
      return type === 'COUNTRY' ? chance.pick(['DE', 'US']) : type === 'CURRENCY' ? chance.pick(['EUR', 'USD']) : randomText(chance)
  }
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789'

function randomText(chance: Chance): string {
  let text = letters[chance.below(letters.length)]
  for (let length = chance.below(chance.pick([4, 12])); length > 0; length--)
    text += chance.onceIn(24) ? chance.pick(['=', ' ', '\xe9', '|', '-']) : letters[chance.below(letters.length)]
  return text
}

/** Text with SOH, equals signs and what looks like fields. */
function randomData(chance: Chance): string {
  return (
    randomText(chance) +
    (chance.onceIn(2) ? chance.pick([SOH, `${SOH}10=123${SOH}`, `${SOH}58=x`, '=', '\x00', '\xff']) : '') +
    randomText(chance)
  )
}

function randomDate(chance: Chance): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `20${two(chance.between(0, 37))}${two(chance.between(1, 12))}${two(chance.between(1, 28))}`
}

function randomTime(chance: Chance): string {
  const two = (limit: number): string => String(chance.below(limit)).padStart(2, '0')
  return `${two(24)}:${two(60)}:${two(60)}${chance.onceIn(2) ? '' : `.${String(chance.below(1000)).padStart(3, '0')}`}`
}

/** The fields in their order, entries behind their count. */
export function* flat(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    yield part
    for (const entry of part.entries ?? []) yield* flat(entry)
  }
}

/** The message as text, with the right BodyLength(9) and CheckSum(10). */
export function sealedText({ beginString, header, body, trailer }: Parts): string {
  let text = ''
  for (const part of flat([...header, ...body, ...trailer])) text += `${part.tag}=${part.text}${SOH}`
  return sealed(beginString, text)
}

/** What stands behind BodyLength(9) with all around it. */
export function sealed(beginString: string, body: string): string {
  const text = `8=${beginString}${SOH}9=${body.length}${SOH}${body}`
  return `${text}10=${sumOf(text)}${SOH}`
}
