/** Whether a value's bytes have the syntax of its field's type, and stand in its enumeration. No strings, nothing allocated. */
import type { Field, ValueKind } from '@fix/dictionary'
import { Enumeration } from './enumeration.ts'
import { isDate, isTime, isUtc } from './utc.ts'

const MINUS = 45
const POINT = 46
const BLANK = 32

export class ValueCheck {
  readonly #kind: ValueKind
  readonly #positive: boolean
  readonly #values: Enumeration | undefined

  constructor(field: Field) {
    this.#kind = field.kind
    this.#positive = field.type === 'LENGTH' || field.type === 'NUMINGROUP' || field.type === 'SEQNUM' || field.type === 'TAGNUM'
    // MsgType(35) has a rule of its own, and the messages of a dialect may go beyond the field's list.
    const listed =
      field.tag !== 35 && field.values.size > 0 && field.kind !== 'boolean' && field.kind !== 'data' && field.kind !== 'decimal'
    this.#values = listed ? new Enumeration(field) : undefined
  }

  hasSyntax(bytes: Uint8Array, from: number, to: number): boolean {
    switch (this.#kind) {
      case 'int':
        return isInt(bytes, from, to, this.#positive)
      case 'decimal':
        return isDecimal(bytes, from, to)
      case 'char':
        return to - from === 1
      case 'boolean':
        return to - from === 1 && (bytes[from] === 89 || bytes[from] === 78)
      case 'utc':
        return isUtc(bytes, from, to)
      case 'time':
        return isTime(bytes, from, to)
      case 'date':
        return to - from === 8 && isDate(bytes, from)
      case 'monthYear':
        return isMonthYear(bytes, from, to)
      default:
        return true
    }
  }

  inRange(bytes: Uint8Array, from: number, to: number): boolean {
    const values = this.#values
    if (!values) return true
    if (this.#kind !== 'many') return values.nameAt(bytes, from, to) !== undefined
    for (let word = from; word <= to;) {
      let behind = word
      while (behind < to && bytes[behind] !== BLANK) behind++
      if (values.nameAt(bytes, word, behind) === undefined) return false
      word = behind + 1
    }
    return true
  }
}

function isInt(bytes: Uint8Array, from: number, to: number, positive: boolean): boolean {
  let at = from
  if (!positive && bytes[at] === MINUS) at++
  if (at >= to) return false
  for (; at < to; at++) if (bytes[at] < 48 || bytes[at] > 57) return false
  return true
}

function isDecimal(bytes: Uint8Array, from: number, to: number): boolean {
  let digits = 0
  let points = 0
  for (let at = bytes[from] === MINUS ? from + 1 : from; at < to; at++) {
    if (bytes[at] === POINT) points++
    else if (bytes[at] >= 48 && bytes[at] <= 57) digits++
    else return false
  }
  return digits > 0 && points < 2
}

/** YYYYMM, YYYYMMDD or YYYYMMw1 to w5. */
function isMonthYear(bytes: Uint8Array, from: number, to: number): boolean {
  if (!isInt(bytes, from, from + 6, true)) return false
  const month = (bytes[from + 4] - 48) * 10 + bytes[from + 5] - 48
  if (to - from < 6 || month < 1 || month > 12) return false
  if (to - from === 6) return true
  if (to - from !== 8) return false
  return bytes[from + 6] === 119 ? bytes[from + 7] >= 49 && bytes[from + 7] <= 53 : isDate(bytes, from)
}
