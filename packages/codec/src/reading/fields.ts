/**
 * Fields by tag, of a whole message or of one group entry: the getters that views and entries share. What is absent reads as NaN, '' or -1 here and as
 * undefined by name; nothing throws. Getters of numbers and comparisons allocate nothing, text becomes a string when it is asked for.
 */
import type { FieldIndex } from './field-index.ts'
import { onceFlag, sameText } from '../layout.ts'
import { readInt, readScaled, readScaledBig, readScaledInto } from '../values/numbers.ts'
import { readEncoded, readKnownText, readText } from '../values/text.ts'
import { readUtcInto, readUtcNs, readUtcPs, readUtcUs } from '../values/utc.ts'

export abstract class Fields {
  readonly index: FieldIndex

  constructor(index: FieldIndex) {
    this.index = index
  }

  /** Place of the first field with this tag outside the groups within, or -1. */
  abstract find(tag: number): number

  get bytes(): Uint8Array {
    return this.index.bytes
  }

  has(tag: number): boolean {
    return this.find(tag) >= 0
  }

  tagAt(place: number): number {
    return this.index.tags[place]
  }

  /** First byte of the value of the field at a place. */
  startAt(place: number): number {
    return this.index.starts[place]
  }

  /** The byte behind the value. */
  endAt(place: number): number {
    return this.index.ends[place]
  }

  /** An integer; NaN where it is absent, none, or beyond 2^53. */
  int(tag: number): number {
    const place = this.find(tag)
    return place < 0 ? NaN : readInt(this.index.bytes, this.index.starts[place], this.index.ends[place])
  }

  /** A decimal as an integer at `scale`; NaN where it is absent, none, or does not fit exactly. */
  scaled(tag: number, scale: number): number {
    const place = this.find(tag)
    return place < 0 ? NaN : readScaled(this.index.bytes, this.index.starts[place], this.index.ends[place], scale)
  }

  /** As `scaled`, for what 2^53 does not hold: a decimal of at most 64 characters; undefined where it is absent, none, or does not fit exactly. */
  scaledBig(tag: number, scale: number): bigint | undefined {
    const place = this.find(tag)
    return place < 0 ? undefined : readScaledBig(this.index.bytes, this.index.starts[place], this.index.ends[place], scale)
  }

  /** Text; '' where it is absent. */
  str(tag: number): string {
    const place = this.find(tag)
    return place < 0 ? '' : this.strAt(place)
  }

  /** Text of the field at a place. */
  strAt(place: number): string {
    const { bytes, tags, starts, ends, layout } = this.index
    if ((layout.flagsOf(tags[place]) & onceFlag) !== 0) return readText(bytes, starts[place], ends[place], layout.latin1)
    return readKnownText(bytes, starts[place], ends[place], layout.latin1)
  }

  /** Text of a data field, as EncodedText(355), in the encoding that MessageEncoding(347) names; '' where it is absent. */
  encoded(tag: number): string {
    const place = this.find(tag)
    if (place < 0) return ''
    const { bytes, starts, ends, layout } = this.index
    const named = this.index.find(347)
    const encoding = named < 0 ? (layout.latin1 ? 'ISO-8859-1' : 'UTF-8') : readText(bytes, starts[named], ends[named], true)
    return readEncoded(bytes, starts[place], ends[place], encoding)
  }

  /** Code of a value of one character; -1 where it is absent or longer. */
  char(tag: number): number {
    const place = this.find(tag)
    if (place < 0) return -1
    const start = this.index.starts[place]
    return this.index.ends[place] - start === 1 ? this.index.bytes[start] : -1
  }

  /** Whether the value is Y. */
  bool(tag: number): boolean {
    return this.char(tag) === 89
  }

  /** Microseconds since 1970; NaN where it is absent or no time stamp. */
  utcUs(tag: number): number {
    const place = this.find(tag)
    return place < 0 ? NaN : readUtcUs(this.index.bytes, this.index.starts[place], this.index.ends[place])
  }

  /** The nanoseconds behind the microsecond, 0 to 999; NaN where it is absent or no time stamp. */
  utcNs(tag: number): number {
    const place = this.find(tag)
    return place < 0 ? NaN : readUtcNs(this.index.bytes, this.index.starts[place], this.index.ends[place])
  }

  /** The picoseconds behind the microsecond, 0 to 999999, for stamps of more than nine digits; NaN where it is absent or no time stamp. */
  utcPs(tag: number): number {
    const place = this.find(tag)
    return place < 0 ? NaN : readUtcPs(this.index.bytes, this.index.starts[place], this.index.ends[place])
  }

  /** Microseconds since 1970 into `out[at]`, so that no wide number is boxed on the way; whether there was a time stamp. */
  utcInto(tag: number, out: Float64Array, at: number): boolean {
    const place = this.find(tag)
    if (place < 0) return false
    readUtcInto(this.index.bytes, this.index.starts[place], this.index.ends[place], out, at)
    return out[at] === out[at]
  }

  /** A decimal at `scale` into `out[at]`, so that no wide number is boxed on the way; whether it was there and exact. */
  scaledInto(tag: number, scale: number, out: Float64Array, at: number): boolean {
    const place = this.find(tag)
    if (place < 0) return false
    readScaledInto(this.index.bytes, this.index.starts[place], this.index.ends[place], scale, out, at)
    return out[at] === out[at]
  }

  /** Whether the value is exactly this ASCII text; false where it is absent. */
  equals(tag: number, ascii: string): boolean {
    const place = this.find(tag)
    return place >= 0 && sameText(this.index.bytes, this.index.starts[place], this.index.ends[place], ascii)
  }

  /** The value by the type of its field: what the getters by name give. */
  value(tag: number): string | number | boolean | undefined {
    const place = this.find(tag)
    if (place < 0) return undefined
    const { bytes, starts, ends, layout } = this.index
    const enumeration = layout.enumeration(tag)
    if (enumeration) return enumeration.nameAt(bytes, starts[place], ends[place])
    switch (layout.fields.get(tag)?.kind) {
      case 'int': {
        const value = readInt(bytes, starts[place], ends[place])
        return value === value ? value : undefined
      }
      case 'boolean': {
        const code = ends[place] - starts[place] === 1 ? bytes[starts[place]] : 0
        return code === 89 ? true : code === 78 ? false : undefined
      }
      case 'text':
      case 'many':
      case 'data':
      case undefined:
        return this.strAt(place)
      default:
        return layout.checks.verdict(tag, bytes, starts[place], ends[place]) === 0 && starts[place] < ends[place]
          ? this.strAt(place)
          : undefined
    }
  }
}
