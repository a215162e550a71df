// Messages as the cases write them, and what stands on the wire in each version. A case writes `35=3|45=2|58=CompID problem|371=49|372=0|373=9` as
// FIX.4.4 has it; here, and only here, it becomes what an older version can say.
//
//   <all>       EndSeqNo(16) for "all that follow": 0, and 999999 before FIX.4.2
//   <now>       the time of the moment: seconds before FIX.4.2, then milliseconds; `<now-121s>`, `<now+10s>`, and `<now.6>` with six digits
//   <sent 4>    SendingTime(52) that our message number 4 carried when it was new
//   <any>       whatever is there
//   <none>      the field, which would be completed, is left out; <bare> is a tag without `=`
//   <begin>     BeginString(8); <news X>, <order X>, <report X>: a body that is valid in the version, X in it
//   <bytes N>   so many x
//
// A message that begins with `8=` is taken as it stands but for 9 and 10, where these are not written; `9=<+2>` and `10=<+1>` are wrong by so much.
import { formatUtc } from '@fix/codec'
import { fieldsOf } from '@fix/session/testing'
import { isFix40, isOld, lastReason, rankOf } from './versions.ts'
import type { Version } from './versions.ts'

/** CompIDs of all cases: ours, and the peer's. */
export const ours = 'OURS'
export const theirs = 'PEER'

/** What a message is completed with. */
export interface Surroundings {
  version: Version
  wallUs: number
  /** SendingTime(52) of a message of ours. */
  sent(seq: number): string
}

export const digitsOf = (version: Version): number => (isOld(version) ? 0 : 3)

/** The message of the peer as bytes. */
export function said(text: string, around: Surroundings): Uint8Array {
  const { version } = around
  const plain = filled(text, around)
  if (!/^\d+=/.test(plain) || plain.startsWith('9=') || plain.startsWith('10=')) return latin1(plain)
  if (plain.startsWith('8=')) return finished(plain)
  const fields = aged(fieldsOf(plain), version)
  const has = (tag: string): boolean => fields.some(([name]) => name === tag)
  const header: [string, string][] = []
  if (!has('49')) header.push(['49', theirs])
  if (!has('52')) header.push(['52', stamp(around, 0)])
  if (!has('56')) header.push(['56', ours])
  const behindSeq = fields.findIndex(([tag]) => tag === '34') + 1
  fields.splice(Math.max(behindSeq, 1), 0, ...header)
  if (fields[0][1] === 'A' && version.applVerID !== '' && !has('1137')) fields.push(['1137', version.applVerID])
  return finished(`8=${version.beginString}|${joined(fields.filter(([, value]) => value !== '<none>'))}`)
}

/** What we are expected to write, field by field. */
export function expected(text: string, around: Surroundings): [tag: string, value: string][] {
  return aged(fieldsOf(filled(text, around)), around.version)
}

/** A body for an application to send: MsgType(35), and the fields behind it. */
export function drafted(
  text: string,
  around: Surroundings,
): { msgType: string; body: [tag: number, value: string][]; header: [number, string][] } {
  const [[, msgType], ...fields] = fieldsOf(filled(text, around))
  const numbered = fields.map(([tag, value]): [number, string] => [Number(tag), value])
  return { msgType, body: numbered.filter(([tag]) => !inHeader.has(tag)), header: numbered.filter(([tag]) => inHeader.has(tag)) }
}

/** Header fields that an application may give. */
const inHeader = new Set([97, 115, 128, 116, 129, 1128])

function filled(text: string, around: Surroundings): string {
  const { version } = around
  return text
    .replaceAll('<all>', isOld(version) ? '999999' : '0')
    .replaceAll('<begin>', version.beginString)
    .replace(/<news ([^>]+)>/g, (_, id: string) => (isFix40(version) ? `33=1|58=${id}` : `148=${id}|33=1|58=${id}`))
    .replace(/<order ([^>]+)>/g, (_, id: string) => order(id, around))
    .replace(/<report ([^>]+)>/g, (_, id: string) => report(id, version))
    .replace(/<bytes (\d+)>/g, (_, count: string) => 'x'.repeat(Number(count)))
    .replace(/<sent (\d+)>/g, (_, seq: string) => around.sent(Number(seq)))
    .replace(/<now\.(\d+)>/g, (_, digits: string) => fraction(around.wallUs, Number(digits)))
    .replace(/<now(?:([+-]\d+)s)?>/g, (_, shift: string | undefined) => stamp(around, Number(shift ?? 0)))
}

function order(id: string, around: Surroundings): string {
  const time = isOld(around.version) ? '' : `60=${stamp(around, 0)}|`
  return `11=${id}|21=1|55=EURUSD|54=1|${time}38=100|40=1`
}

/** An ExecutionReport(8) of a new order. */
function report(id: string, version: Version): string {
  const head = `37=${id}|17=1`
  if (isFix40(version)) return `${head}|20=0|39=0|55=EURUSD|54=1|38=1|32=0|31=0|14=0|6=0|75=20260102`
  const type = version.rank < rankOf('FIX.4.3') ? '20=0|150=0' : '150=0'
  const last = isOld(version) ? '|32=0|31=0' : ''
  return `${head}|${type}|39=0|55=EURUSD|54=1|38=1|151=1|14=0|6=0${last}`
}

function stamp({ version, wallUs }: Surroundings, shiftS: number): string {
  return formatUtc(wallUs + shiftS * 1_000_000, digitsOf(version))
}

/** A stamp with so many digits behind the second; those beyond the microsecond are 0. */
function fraction(wallUs: number, digits: number): string {
  return digits <= 6 ? formatUtc(wallUs, digits) : formatUtc(wallUs, 6) + '0'.repeat(digits - 6)
}

/** Rejects as the version can say them. */
function aged(fields: [string, string][], version: Version): [string, string][] {
  const value = (tag: string): string | undefined => fields.find(([name]) => name === tag)?.[1]
  const without = (...tags: string[]): [string, string][] => fields.filter(([tag]) => !tags.includes(tag))
  const type = value('35')
  if (type === 'j' && isOld(version)) {
    const text = value('380') === '3' ? 'Unsupported message type' : value('58')
    return without('372', '380').map(([tag, was]) => [tag, tag === '35' ? '3' : tag === '58' ? (text ?? was) : was])
  }
  if (type !== '3') return fields
  if (isOld(version)) {
    const refTagID = value('371')
    return without('371', '372', '373').map(([tag, was]) => [tag, tag === '58' && refTagID !== undefined ? `${was} (${refTagID})` : was])
  }
  return Number(value('373')) > lastReason(version) ? without('373') : fields
}

function finished(text: string): Uint8Array {
  const fields = fieldsOf(text)
  const last = fields.at(-1)
  const trailer = last?.[0] === '10' ? last[1] : '<+0>'
  const ends = trailer !== '<none>'
  if (last?.[0] === '10') fields.pop()
  const lengthAt = fields.findIndex(([tag]) => tag === '9')
  const length = lengthAt < 0 ? '<+0>' : fields[lengthAt][1]
  const rest = fields.filter((_, index) => index > 0 && index !== lengthAt)
  const body = latin1(`${joined(rest)}|`)
  const head = lengthAt > 1 ? '' : `|9=${offBy(length, body.length, 1)}`
  // A length that is not the second field is there to be wrong: such a message stays in its order.
  const message = latin1(lengthAt > 1 ? `${joined(fields)}|` : `${joined(fields.slice(0, 1))}${head}|${joined(rest)}|`)
  let sum = 0
  for (const byte of message) sum += byte
  return ends ? Uint8Array.from([...message, ...latin1(`10=${offBy(trailer, sum & 255, 3)}|`)]) : message
}

/** `<+2>` is `right` and two more; anything else stands as it is written. */
function offBy(text: string, right: number, width: number): string {
  const by = /^(0*)<([+-]\d+)>$/.exec(text)
  return by === null ? text : by[1] + String(right + Number(by[2])).padStart(width, '0')
}

function joined(fields: readonly (readonly [string, string])[]): string {
  return fields.map(([tag, value]) => (value === '<bare>' ? tag : `${tag}=${value}`)).join('|')
}

/** One character a byte, `|` is SOH, and `SOH` may be written out inside a value. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text.replaceAll('SOH', '\x01'), (character) => (character === '|' ? 1 : character.charCodeAt(0)))
}
