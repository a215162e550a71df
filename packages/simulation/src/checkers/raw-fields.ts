/**
 * Fields out of raw bytes, for those who judge: no codec stands between them and what was written. It knows no data fields, which nothing in the
 * simulated world has.
 */
import { RecordType, type JournalRecord } from '@fix/session'

const soh = 1
const equals = 61
const decoder = new TextDecoder()

/** The value of the first field with this tag; '' where there is none. */
export function fieldOf(raw: Uint8Array, tag: number): string {
  const at = startOf(raw, tag)
  if (at < 0) return ''
  let end = at
  while (end < raw.length && raw[end] !== soh) end++
  return decoder.decode(raw.subarray(at, end))
}

/** As an integer; NaN where there is none. */
export function numberOf(raw: Uint8Array, tag: number): number {
  const text = fieldOf(raw, tag)
  return text === '' ? NaN : Number(text)
}

function startOf(raw: Uint8Array, tag: number): number {
  let at = 0
  while (at < raw.length) {
    let number = 0
    let digit = at
    while (digit < raw.length && raw[digit] !== equals && raw[digit] !== soh) number = number * 10 + raw[digit++] - 48
    if (number === tag && raw[digit] === equals) return digit + 1
    while (digit < raw.length && raw[digit] !== soh) digit++
    at = digit + 1
  }
  return -1
}

/** Whole messages one behind the other, as a side writes them. */
export function messagesOf(bytes: Uint8Array): Uint8Array[] {
  const messages: Uint8Array[] = []
  let from = 0
  while (from < bytes.length) {
    const rest = bytes.subarray(from)
    const length = numberOf(rest, 9)
    const body = startOf(rest, 35)
    // 35= begins the body, and 10=ddd with its end is seven bytes long.
    const end = body < 0 || !(length >= 0) ? rest.length : body - 3 + length + 7
    messages.push(rest.subarray(0, end))
    from += end
  }
  return messages
}

export function contains(bytes: Uint8Array, wanted: Uint8Array): boolean {
  let at = bytes.indexOf(wanted[0])
  while (at >= 0 && at + wanted.length <= bytes.length) {
    let same = 1
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++
    if (same === wanted.length) return true
    at = bytes.indexOf(wanted[0], at + 1)
  }
  return false
}

/** The JSON of a record's note, where it is of this owner; first byte owner, second version. What a journal writes about itself is nobody's. */
export function noteOf({ type, note }: JournalRecord, owner: number): unknown {
  if (type !== RecordType.message && type !== RecordType.note) return undefined
  return note.length > 2 && note[0] === owner ? JSON.parse(decoder.decode(note.subarray(2))) : undefined
}
