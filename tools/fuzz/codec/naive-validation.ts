/**
 * The validator's slow, obvious twin: it says whether anything is wrong with a message, and what it saw first, by going over the fields with sets and
 * regular expressions. The order of problems is not its matter.
 */
import type { Dictionary, Field, Member } from '@fix/dictionary'
import type { NaiveField } from './naive-fields.ts'
import type { NaiveEntry, NaiveGroup } from './naive-groups.ts'
import { naiveUtc } from './naive-values.ts'

export interface Read {
  readonly text: string
  /** MsgType(35). */
  readonly type: string
  readonly fields: readonly NaiveField[]
  readonly groups: ReadonlyMap<number, NaiveGroup>
  readonly outside: readonly boolean[]
  /** What the message may have at its top. */
  readonly members: ReadonlyMap<number, Member>
}

/** The first thing that is wrong; '' where the message is wholly as the dictionary has it. */
export function naiveProblem(read: Read, dictionary: Dictionary<unknown>): string {
  if (!dictionary.messages.has(read.type)) return 'unknown MsgType(35)'
  const { fields, groups, outside, members } = read
  const own = fields.filter((_, place) => outside[place]).map(({ tag }) => tag)
  let section = 0
  const met = new Set<number>()
  for (const tag of own) {
    const next = sectionOf(dictionary, tag)
    if (next < section) return 'sections mixed'
    section = next
    if (met.has(tag)) return `${tag} twice`
    met.add(tag)
    if (!members.has(tag)) return `${tag} is not of the message`
  }
  for (const { tag, required } of members.values()) if (required && !met.has(tag)) return `${tag} is missing`
  for (let place = 0; place < fields.length; place++) {
    const wrong = valueProblem(read, place, dictionary)
    if (wrong !== '') return wrong
  }
  for (const [place, group] of groups) {
    const wrong = groupProblem(read, place, group)
    if (wrong !== '') return wrong
  }
  return ''
}

/** 0 for the header, 1 for the body, 2 for the trailer. */
function sectionOf({ header, trailer }: Dictionary<unknown>, tag: number): number {
  return header.some((member) => member.tag === tag) ? 0 : trailer.some((member) => member.tag === tag) ? 2 : 1
}

function groupProblem(read: Read, place: number, { member, entries }: NaiveGroup): string {
  const { text, fields } = read
  const count = text.slice(fields[place].from, fields[place].to)
  if (Number(count) !== entries.length) return `${member.tag} says ${count}, there are ${entries.length}`
  for (const entry of entries) {
    const wrong = entryProblem(read, entry, member.members ?? [])
    if (wrong !== '') return `in group ${member.tag}: ${wrong}`
  }
  return ''
}

function entryProblem(read: Read, { from, to, groups }: NaiveEntry, members: readonly Member[]): string {
  const tags: number[] = []
  for (let place = from; place < to; place = groups.get(place)?.behind ?? place + 1) tags.push(read.fields[place].tag)
  const order = tags.map((tag) => members.findIndex((member) => member.tag === tag))
  if (order[0] !== 0) return 'the entry does not begin with the first field'
  if (order.includes(-1)) return 'a stranger'
  if (order.some((position, at) => at > 0 && position <= order[at - 1])) return 'another order'
  const missing = members.find(({ tag, required }) => required && !tags.includes(tag))
  if (missing) return `${missing.tag} is missing`
  for (const [place, group] of groups) {
    const wrong = groupProblem(read, place, group)
    if (wrong !== '') return wrong
  }
  return ''
}

function valueProblem({ text, fields }: Read, place: number, dictionary: Dictionary<unknown>): string {
  const { tag, from, to } = fields[place]
  const field = dictionary.fields.get(tag)
  const value = text.slice(from, to)
  if (value === '') return `${tag} has no value`
  if (field === undefined) return ''
  if (!hasSyntax(field, value)) return `${tag} has the wrong syntax`
  const paired = pairProblem(fields, place, value, dictionary)
  if (paired !== '') return paired
  const listed = field.values.size > 0 && tag !== 35 && !['boolean', 'data', 'decimal'].includes(field.kind)
  const words = field.kind === 'many' ? value.split(' ') : [value]
  return listed && words.some((word) => !field.values.has(word)) ? `${tag} is not in the list` : ''
}

const lengths = new WeakMap<ReadonlyMap<number, number>, ReadonlyMap<number, number>>()

/** Data tag to length tag. */
function lengthOf(dataOf: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  let found = lengths.get(dataOf)
  if (found === undefined) lengths.set(dataOf, (found = new Map([...dataOf].map(([length, data]) => [data, length]))))
  return found
}

/** A data field stands right behind its length, which tells how long it is. A length of nothing may stand alone. */
function pairProblem(fields: readonly NaiveField[], place: number, value: string, { dataOf }: Dictionary<unknown>): string {
  const { tag } = fields[place]
  const behind = fields[place + 1]
  const dataTag = dataOf.get(tag)
  if (dataTag !== undefined && behind?.tag === dataTag)
    return behind.to - behind.from === Number(value) ? '' : `${tag} is not the length of ${dataTag}`
  if (dataTag !== undefined && Number(value) !== 0) return `${tag} has not its data behind it`
  return lengthOf(dataOf).has(tag) && dataOf.get(fields[place - 1]?.tag) !== tag ? `${tag} has not its length ahead` : ''
}

const positive = ['LENGTH', 'NUMINGROUP', 'SEQNUM', 'TAGNUM']

function hasSyntax({ kind, type }: Field, value: string): boolean {
  switch (kind) {
    case 'int':
      return positive.includes(type) ? /^\d+$/.test(value) && BigInt(value) < 2n ** 53n : /^-?\d+$/.test(value)
    case 'decimal':
      return /^-?(\d+\.?\d*|\.\d+)$/.test(value)
    case 'char':
      return value.length === 1
    case 'boolean':
      return value === 'Y' || value === 'N'
    case 'utc':
      return !Number.isNaN(naiveUtc(value).us)
    case 'time':
      return !Number.isNaN(naiveUtc(`20000101-${value}`).us)
    case 'date':
      return /^\d{8}$/.test(value) && !Number.isNaN(naiveUtc(`${value}-00:00:00`).us)
    case 'monthYear':
      return /^\d{4}(0[1-9]|1[0-2])(w[1-5])?$/.test(value) || hasSyntax({ kind: 'date', type: 'LOCALMKTDATE' } as Field, value)
    default:
      return true
  }
}
