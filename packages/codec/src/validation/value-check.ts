/**
 * Whether a value's bytes have the syntax of its field's type, and stand in its enumeration. No strings, nothing allocated; what is asked of each tag
 * stands in a table, as most fields are text of which nothing is asked but that it is there.
 */
import type { Field, ValueKind } from '@fix/dictionary'
import { Enumeration } from '../enumeration.ts'
import { readInt } from '../values/numbers.ts'
import { isDate, isTime, isUtc } from '../values/utc.ts'

/** What is wrong with a value; `length` and `data`, that nothing is, but that the two must stand side by side and agree. */
export const Verdict = { fine: 0, format: 1, range: 2, length: 3, data: 4 } as const
export type Verdict = (typeof Verdict)[keyof typeof Verdict]

const kinds: readonly ValueKind[] = ['text', 'int', 'decimal', 'char', 'boolean', 'utc', 'time', 'date', 'monthYear', 'many', 'data']
/** Codes of what is asked: the place in `kinds` plus one, and two more for integers that have no minus, and those among them that announce data. */
const positiveInt = kinds.length + 1
const lengthOfData = kinds.length + 2
const many = kinds.indexOf('many') + 1
const codeMask = 31
const listShift = 5

export class ValueChecks {
  /** By tag: what is asked, and above it the number of the list of values; 0 where the dictionary does not have the tag. */
  readonly #codes: Uint16Array
  readonly #far = new Map<number, number>()
  readonly #values: Enumeration[] = []
  /** By list and character: the values of one character that are in the list. Most lists have no others. */
  readonly #letters: Uint8Array

  constructor(fields: Iterable<Field>, tagLimit: number, dataOf: ReadonlyMap<number, number>) {
    this.#codes = new Uint16Array(tagLimit)
    for (const field of fields) {
      let code = dataOf.has(field.tag) ? lengthOfData : codeOf(field)
      if (isListed(field)) {
        code |= (this.#values.length + 1) << listShift
        this.#values.push(new Enumeration(field))
      }
      if (field.tag < tagLimit) this.#codes[field.tag] = code
      else this.#far.set(field.tag, code)
    }
    this.#letters = new Uint8Array((this.#values.length + 1) * 128)
    this.#values.forEach(({ field }, list) => {
      for (const wire of field.values.keys()) {
        if (wire.length === 1 && wire.charCodeAt(0) < 128) this.#letters[(list + 1) * 128 + wire.charCodeAt(0)] = 1
      }
    })
  }

  /** Whether the dictionary has the tag. */
  has(tag: number): boolean {
    return this.#code(tag) !== 0
  }

  /** What is wrong with a value that is there. */
  verdict(tag: number, bytes: Uint8Array, from: number, to: number): Verdict {
    // As literals: what is folded into the loops around this is not worth a look at a module's constants.
    const fine = 0
    const format = 1
    const range = 2
    const length = 3
    const data = 4
    const code = this.#code(tag)
    if (code < 2) return fine
    const kind = code & 31
    if (kind === 11) return data
    if (!hasSyntax(kind, bytes, from, to)) return format
    const list = code >> 5
    if (list === 0) return kind === 13 ? length : fine
    if (to - from === 1) return bytes[from] < 128 && this.#letters[(list << 7) + bytes[from]] !== 0 ? fine : range
    return this.inList(tag, bytes, from, to) ? fine : range
  }

  /** Whether a value is one of those that the dictionary lists for the tag, or each of its words is; true where it lists none. */
  inList(tag: number, bytes: Uint8Array, from: number, to: number): boolean {
    const code = this.#code(tag)
    if (code >> listShift === 0) return true
    const values = this.#values[(code >> listShift) - 1]
    if ((code & codeMask) !== many) return values.nameAt(bytes, from, to) !== undefined
    for (let word = from; word <= to;) {
      let behind = word
      while (behind < to && bytes[behind] !== 32) behind++
      if (values.nameAt(bytes, word, behind) === undefined) return false
      word = behind + 1
    }
    return true
  }

  #code(tag: number): number {
    if (tag > 0 && tag < this.#codes.length) return this.#codes[tag]
    return this.#far.size === 0 ? 0 : (this.#far.get(tag) ?? 0)
  }
}

function codeOf(field: Field): number {
  const positive = field.type === 'LENGTH' || field.type === 'NUMINGROUP' || field.type === 'SEQNUM' || field.type === 'TAGNUM'
  return positive ? positiveInt : kinds.indexOf(field.kind) + 1
}

/** MsgType(35) has a rule of its own, and the messages of a dialect may go beyond the field's list. */
function isListed({ tag, values, kind }: Field): boolean {
  return tag !== 35 && values.size > 0 && kind !== 'boolean' && kind !== 'data' && kind !== 'decimal'
}

/** The cases are the places in `kinds` plus one: a switch over small numbers is a jump. */
function hasSyntax(code: number, bytes: Uint8Array, from: number, to: number): boolean {
  switch (code) {
    case 2:
      return isInt(bytes, from, to, false)
    case 3:
      return isDecimal(bytes, from, to)
    case 4:
      return to - from === 1
    case 5:
      return to - from === 1 && (bytes[from] === 89 || bytes[from] === 78)
    case 6:
      return isUtc(bytes, from, to)
    case 7:
      return isTime(bytes, from, to)
    case 8:
      return to - from === 8 && isDate(bytes, from)
    case 9:
      return isMonthYear(bytes, from, to)
    case 12:
    case 13:
      // A number of these is counted with: one that a program can't hold exactly is none.
      if (to - from > 15) return !Number.isNaN(readInt(bytes, from, to)) && isInt(bytes, from, to, true)
      return isInt(bytes, from, to, true)
    default:
      return true
  }
}

function isInt(bytes: Uint8Array, from: number, to: number, positive: boolean): boolean {
  let at = from
  if (!positive && bytes[at] === 45) at++
  if (at >= to) return false
  for (; at < to; at++) if ((bytes[at] - 48) >>> 0 > 9) return false
  return true
}

function isDecimal(bytes: Uint8Array, from: number, to: number): boolean {
  let at = bytes[from] === 45 ? from + 1 : from
  let digits = to - at
  while (at < to && (bytes[at] - 48) >>> 0 <= 9) at++
  if (at < to) {
    if (bytes[at] !== 46) return false
    digits--
    for (at++; at < to; at++) if ((bytes[at] - 48) >>> 0 > 9) return false
  }
  return digits > 0
}

/** YYYYMM, YYYYMMDD or YYYYMMw1 to w5. */
function isMonthYear(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from < 6 || !isInt(bytes, from, from + 6, true)) return false
  const month = (bytes[from + 4] - 48) * 10 + bytes[from + 5] - 48
  if (month < 1 || month > 12) return false
  if (to - from === 6) return true
  if (to - from !== 8) return false
  return bytes[from + 6] === 119 ? bytes[from + 7] >= 49 && bytes[from + 7] <= 53 : isDate(bytes, from)
}
