/**
 * Writes messages into a buffer of its own, field by field in the order of the calls; the buffer is kept and grows. `begin` to `end` is one
 * message: BeginString(8), BodyLength(9), MsgType(35) and CheckSum(10) come by themselves. What cannot be written is our own slip and is thrown.
 */
import { encodeBody, encodeHeader } from './encode.ts'
import { checksum } from './framer.ts'
import type { Layout } from './layout.ts'
import { digitsOf, powerOfTen, writeDigits } from './numbers.ts'
import { textRoom, writeText } from './text.ts'
import { writeFraction, writeUtcSecond } from './utc.ts'

const SOH = 1
const EQUALS = 61
const MINUS = 45
const POINT = 46
const second = 1_000_000
/** Room for a tag, its equals sign, the longest number and SOH. */
const fieldRoom = 48
/** Room for BeginString(8) and BodyLength(9) ahead of the body, and for CheckSum(10) behind it. */
const headRoom = 40
const tailRoom = 8

export class Writer {
  readonly layout: Layout
  readonly maxMessageBytes: number
  /** BeginString(8) of what is written: the dictionary's unless set. */
  beginString: string
  /** The finished message lies in `buffer` from `start` to excluded `stop`, from `end()` to the next `begin()`. */
  buffer = new Uint8Array(1024)
  start = 0
  stop = 0
  #at = headRoom
  /** The time to be written: as an argument a wide number would be boxed. */
  readonly #wallUs = new Float64Array(1)
  /** The second whose text is at hand: most stamps fall into the one before. */
  readonly #stampSecond = new Float64Array([NaN])
  readonly #stampText = new Uint8Array(17)

  constructor(layout: Layout, maxMessageBytes: number) {
    this.layout = layout
    this.maxMessageBytes = maxMessageBytes
    this.beginString = layout.beginString
  }

  /** Starts a message of this MsgType(35), as on the wire: 'D'. What was begun before is dropped. */
  begin(msgType: string): void {
    this.open()
    this.str(35, msgType)
  }

  /** As `begin`, for a caller that writes MsgType(35) itself. */
  open(): void {
    this.#at = headRoom
    this.start = 0
    this.stop = 0
  }

  /** Finishes the message: puts 8 and 9 before it and 10 behind it. */
  end(): void {
    const length = this.#at - headRoom
    this.#room(tailRoom)
    const { buffer, beginString } = this
    if (beginString.length > 16) throw new RangeError(`end: BeginString ${beginString} is longer than 16 characters`)
    const digits = digitsOf(length)
    let at = headRoom - (beginString.length + digits + 6)
    this.start = at
    buffer[at++] = 56
    buffer[at++] = EQUALS
    for (let index = 0; index < beginString.length; index++) buffer[at++] = beginString.charCodeAt(index)
    buffer[at++] = SOH
    buffer[at++] = 57
    buffer[at++] = EQUALS
    at = writeDigits(buffer, at, length, digits)
    buffer[at] = SOH
    const sum = checksum(buffer, this.start, this.#at)
    at = this.#at
    buffer[at++] = 49
    buffer[at++] = 48
    buffer[at++] = EQUALS
    at = writeDigits(buffer, at, sum, 3)
    buffer[at++] = SOH
    this.stop = at
  }

  /** The finished message as bytes of its own. */
  message(): Uint8Array {
    return new Uint8Array(this.buffer.subarray(this.start, this.stop))
  }

  str(tag: number, text: string): void {
    const { latin1 } = this.layout
    this.#room(fieldRoom + textRoom(text, latin1))
    const from = this.#tag(tag)
    const to = writeText(this.buffer, from, text, latin1)
    if (to < 0) throw new RangeError(`str(${tag}): the text has a character outside ISO-8859-1; use the codec's charset 'utf8'`)
    for (let at = from; at < to; at++)
      if (this.buffer[at] === SOH) throw new RangeError(`str(${tag}): the text holds SOH, which would end the field`)
    this.#close(to)
  }

  /** An integer, exact up to 2^53. */
  int(tag: number, value: number): void {
    if (!Number.isSafeInteger(value)) throw new RangeError(`int(${tag}): ${value} is not a safe integer`)
    this.#room(fieldRoom)
    let at = this.#tag(tag)
    if (value < 0) this.buffer[at++] = MINUS
    const size = Math.abs(value)
    this.#close(writeDigits(this.buffer, at, size, digitsOf(size)))
  }

  /** A scaled integer as a decimal with all digits of its scale: 110005 at 5 is 1.10005. */
  scaled(tag: number, value: number, scale: number): void {
    if (!Number.isSafeInteger(value)) throw new RangeError(`scaled(${tag}): ${value} is not a safe integer`)
    if (!(scale >= 0 && scale <= 15)) throw new RangeError(`scaled(${tag}): scale ${scale} is not 0 to 15`)
    this.#room(fieldRoom)
    let at = this.#tag(tag)
    if (value < 0) this.buffer[at++] = MINUS
    const size = Math.abs(value)
    const whole = Math.floor(size / powerOfTen(scale))
    at = writeDigits(this.buffer, at, whole, digitsOf(whole))
    if (scale > 0) {
      this.buffer[at++] = POINT
      at = writeDigits(this.buffer, at, size - whole * powerOfTen(scale), scale)
    }
    this.#close(at)
  }

  /** A value of one character, by its code. */
  char(tag: number, code: number): void {
    if (!(code > SOH && code < 256)) throw new RangeError(`char(${tag}): ${code} is no character of a value`)
    this.#room(fieldRoom)
    const at = this.#tag(tag)
    this.buffer[at] = code
    this.#close(at + 1)
  }

  bool(tag: number, value: boolean): void {
    this.char(tag, value ? 89 : 78)
  }

  /** A UTC time stamp from microseconds since 1970, with 0 to 12 digits of fraction. */
  utc(tag: number, wallUs: number, fractionDigits: number): void {
    this.#wallUs[0] = wallUs
    this.#utc(tag, fractionDigits)
  }

  /** As `utc`, from the clock object itself: a wide number that is not passed on is not boxed. */
  utcNow(tag: number, now: { readonly wallUs: number }, fractionDigits: number): void {
    this.#wallUs[0] = now.wallUs
    this.#utc(tag, fractionDigits)
  }

  /** As `utc`, from an array. */
  utcFrom(tag: number, source: Float64Array, place: number, fractionDigits: number): void {
    this.#wallUs[0] = source[place]
    this.#utc(tag, fractionDigits)
  }

  /** A value as it stands in other bytes. Only a data field may hold SOH: its length field is the caller's. */
  bytes(tag: number, source: Uint8Array, from: number, to: number): void {
    this.#room(fieldRoom + to - from)
    const at = this.#tag(tag)
    const { buffer } = this
    if (to - from > 64) buffer.set(source.subarray(from, to), at)
    else for (let offset = 0; offset < to - from; offset++) buffer[at + offset] = source[from + offset]
    this.#close(at + to - from)
  }

  /** Whole fields as they stand in other bytes, the last SOH included. */
  raw(source: Uint8Array, from: number, to: number): void {
    this.#room(fieldRoom + to - from)
    this.buffer.set(source.subarray(from, to), this.#at)
    this.#at += to - from
  }

  /** Those header fields of the object that the writer does not fill in itself, by ascending tags. Throws on a name that is no field. */
  header(fields: object): void {
    encodeHeader(this, fields)
  }

  /**
   * The body fields of the object by their names, by ascending tags, groups as arrays of objects in the order of the dictionary. Header fields are left
   * to `header`; undefined, null and '' are absent. Throws on a name or value that the message does not have.
   */
  fields(msgName: string, fields: object): void {
    encodeBody(this, msgName, fields)
  }

  #utc(tag: number, fractionDigits: number): void {
    if (!(fractionDigits >= 0 && fractionDigits <= 12))
      throw new RangeError(`utc(${tag}): ${fractionDigits} digits of fraction are not 0 to 12`)
    this.#room(fieldRoom)
    const wallUs = this.#wallUs[0]
    const seconds = Math.floor(wallUs / second)
    if (this.#stampSecond[0] !== seconds) {
      writeUtcSecond(this.#stampText, 0, seconds)
      this.#stampSecond[0] = seconds
    }
    const at = this.#tag(tag)
    const text = this.#stampText
    for (let offset = 0; offset < 17; offset++) this.buffer[at + offset] = text[offset]
    this.#close(writeFraction(this.buffer, at + 17, (wallUs - seconds * second) | 0, fractionDigits))
  }

  #tag(tag: number): number {
    if (!(tag > 0 && tag <= 0x7fffffff)) throw new RangeError(`${tag} is no tag`)
    const at = writeDigits(this.buffer, this.#at, tag, digitsOf(tag))
    this.buffer[at] = EQUALS
    return at + 1
  }

  #close(at: number): void {
    this.buffer[at] = SOH
    this.#at = at + 1
  }

  #room(bytes: number): void {
    const wanted = this.#at + bytes
    if (wanted <= this.buffer.length) return
    if (this.#at - headRoom > this.maxMessageBytes) throw new RangeError(`the message is longer than ${this.maxMessageBytes} bytes`)
    const bigger = new Uint8Array(Math.max(this.buffer.length * 2, wanted))
    bigger.set(this.buffer)
    this.buffer = bigger
  }
}
