/**
 * Values as FIX writes them, one field a call, into a buffer of its own that is kept and grows. What puts the tag before a value is left to those that
 * extend it: `Writer` writes any tag, `Template` has most of its bytes written already. The sum of the bytes is kept as they are written, so that
 * CheckSum(10) costs no second pass. What cannot be written is our own slip and is thrown.
 */
import type { Layout } from '../layout.ts'
import { digitsOf, powerOfTen, writeDigits } from '../values/numbers.ts'
import { textRoom, writeText } from '../values/text.ts'
import { writeFraction, writeUtcSecond, writeUtcTime } from '../values/utc.ts'

const SOH = 1
const MINUS = 45
const POINT = 46
const second = 1_000_000
/** Room for a tag, its equals sign, the longest number and SOH. */
const fieldRoom = 48
const mostFractionDigits = 12
/** Room for BeginString(8) and BodyLength(9) ahead of the body, and for CheckSum(10) behind it. */
export const headRoom = 40
const tailRoom = 8
const longestBeginString = 16

export abstract class FieldWriter {
  readonly layout: Layout
  readonly maxMessageBytes: number
  /** The finished message lies in `buffer` from `start` to excluded `stop`, from `end()` to the beginning of the next. */
  buffer = new Uint8Array(1024)
  start = 0
  stop = 0
  /** Where the next byte goes, and the sum of those behind `headRoom`. */
  protected at = headRoom
  protected sum = 0
  /** A field was begun and could not be written. */
  protected broken = false
  /** Bytes that this message may have beyond the longest, to be sent once more. */
  protected spare = 0
  /** The time to be written: as an argument a wide number would be boxed. */
  readonly #wallUs = new Float64Array(1)
  /** The time stamp written last, as text: most stamps of a burst are of one millisecond, and nearly all of one day. */
  readonly #stampText = new Uint8Array(32)
  readonly #stampOf = new Float64Array([NaN, NaN])
  #stampDigits = -1
  #stampSum = 0
  /** What lies before the body since it was last written: whose BeginString(8), for how many digits of BodyLength(9). */
  #headOf = ''
  #headDigits = 0
  #headLength = 0
  #headSum = 0

  constructor(layout: Layout, maxMessageBytes: number) {
    this.layout = layout
    this.maxMessageBytes = maxMessageBytes
  }

  /** Puts what belongs before the value of this tag, with `room` bytes free behind it; returns where the value goes. */
  protected abstract tagged(tag: number, room: number): number

  /** Text; where it holds SOH or a character that the charset has not, it throws, and the message can't be ended. */
  str(tag: number, text: string): void {
    const from = this.tagged(tag, fieldRoom + textRoom(text, this.layout.latin1))
    const { buffer } = this
    const { length } = text
    let sum = 0
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index)
      if (code > 127 || code === 1) return this.#wideText(tag, text, from)
      buffer[from + index] = code
      sum = (sum + code) | 0
    }
    this.closed(from + length, sum)
  }

  /** An integer, exact up to 2^53. */
  int(tag: number, value: number): void {
    if (!Number.isSafeInteger(value)) throw new RangeError(`int(${tag}): ${value} is not a safe integer`)
    const from = this.tagged(tag, fieldRoom)
    if (value >= 0 && value <= 0x7fffffff) return this.#small(from, value | 0, 0)
    const { buffer } = this
    let at = from
    if (value < 0) buffer[at++] = MINUS
    const size = Math.abs(value)
    this.#summed(from, writeDigits(buffer, at, size, digitsOf(size)))
  }

  /** A scaled integer as a decimal with all digits of its scale: 110005 at 5 is 1.10005. */
  scaled(tag: number, value: number, scale: number): void {
    if (!Number.isSafeInteger(value)) throw new RangeError(`scaled(${tag}): ${value} is not a safe integer`)
    if (!(Number.isInteger(scale) && scale >= 0 && scale <= 15)) throw new RangeError(`scaled(${tag}): scale ${scale} is not 0 to 15`)
    const from = this.tagged(tag, fieldRoom)
    if (value >= 0 && value <= 0x7fffffff) return this.#small(from, value | 0, scale)
    const { buffer } = this
    let at = from
    if (value < 0) buffer[at++] = MINUS
    const size = Math.abs(value)
    const unit = powerOfTen(scale)
    const whole = Math.floor(size / unit)
    at = writeDigits(buffer, at, whole, digitsOf(whole))
    if (scale > 0) {
      buffer[at++] = POINT
      at = writeDigits(buffer, at, size - whole * unit, scale)
    }
    this.#summed(from, at)
  }

  /** As `scaled`, for what 2^53 does not hold. */
  scaledBig(tag: number, value: bigint, scale: number): void {
    if (!(Number.isInteger(scale) && scale >= 0 && scale <= 64)) throw new RangeError(`scaledBig(${tag}): scale ${scale} is not 0 to 64`)
    const size = (value < 0n ? -value : value).toString().padStart(scale + 1, '0')
    const point = size.length - scale
    this.str(tag, `${value < 0n ? '-' : ''}${size.slice(0, point)}${scale > 0 ? `.${size.slice(point)}` : ''}`)
  }

  /** A value of one character, by its code. */
  char(tag: number, code: number): void {
    if (!(code > SOH && code < 256)) throw new RangeError(`char(${tag}): ${code} is no character of a value`)
    const at = this.tagged(tag, fieldRoom)
    this.buffer[at] = code
    this.closed(at + 1, code)
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
    const at = this.tagged(tag, fieldRoom + to - from)
    const { buffer } = this
    if (to - from > 64) buffer.set(source.subarray(from, to), at)
    else for (let offset = 0; offset < to - from; offset++) buffer[at + offset] = source[from + offset]
    this.#summed(at, at + to - from)
  }

  /** The finished message as bytes of its own. */
  message(): Uint8Array {
    return new Uint8Array(this.buffer.subarray(this.start, this.stop))
  }

  /** Ends the value that stops at `at`, whose bytes sum up to `sum`. */
  protected closed(at: number, sum: number): void {
    this.buffer[at] = 1
    this.at = at + 1
    this.sum = (this.sum + sum + 1) | 0
  }

  /** Puts BeginString(8) and BodyLength(9) before the body and CheckSum(10) behind it. */
  protected sealed(beginString: string): void {
    if (this.broken) throw new Error('end: a field of this message could not be written; begin it anew')
    this.room(tailRoom)
    const { buffer, at } = this
    const length = (at - headRoom) | 0
    const digits = digitsOf(length)
    if (this.#headDigits !== digits || this.#headOf !== beginString) this.#head(beginString, digits)
    let sum = (this.sum + this.#headSum) | 0
    let rest = length
    for (let place = headRoom - 2; place > headRoom - 2 - digits; place--) {
      const next = (rest / 10) | 0
      const byte = (48 + rest - next * 10) | 0
      buffer[place] = byte
      sum = (sum + byte) | 0
      rest = next
    }
    sum &= 255
    const tens = (sum / 10) | 0
    const hundreds = (tens / 10) | 0
    buffer[at] = 49
    buffer[at + 1] = 48
    buffer[at + 2] = 61
    buffer[at + 3] = 48 + hundreds
    buffer[at + 4] = 48 + tens - hundreds * 10
    buffer[at + 5] = 48 + sum - tens * 10
    buffer[at + 6] = 1
    const start = headRoom - this.#headLength
    if (at + 7 - start > this.maxMessageBytes + this.spare) throw this.#tooLong()
    this.start = start
    this.stop = at + 7
  }

  /** BeginString(8) and BodyLength(9) but for its digits: they stay in the buffer from message to message. */
  #head(beginString: string, digits: number): void {
    if (beginString.length > longestBeginString)
      throw new RangeError(`end: BeginString ${beginString} is longer than ${longestBeginString} characters`)
    if (!/^FIX[\x21-\x7e]*$/.test(beginString))
      throw new RangeError(`end: BeginString ${JSON.stringify(beginString)} is no FIX version, such as FIX.4.4`)
    const { buffer } = this
    const head = `8=${beginString}\x019=`
    this.#headOf = beginString
    this.#headDigits = digits
    this.#headLength = head.length + digits + 1
    this.#headSum = SOH
    const start = headRoom - this.#headLength
    for (let index = 0; index < head.length; index++) {
      buffer[start + index] = head.charCodeAt(index)
      this.#headSum += buffer[start + index]
    }
    buffer[headRoom - 1] = SOH
  }

  /** Makes room for so many bytes at `at`. */
  protected room(bytes: number): void {
    const wanted = this.at + bytes
    if (wanted <= this.buffer.length) return
    if (this.at - headRoom > this.maxMessageBytes + this.spare) throw this.#tooLong()
    const bigger = new Uint8Array(Math.max(this.buffer.length * 2, wanted))
    bigger.set(this.buffer)
    this.buffer = bigger
  }

  #tooLong(): RangeError {
    return new RangeError(`the message is longer than ${this.maxMessageBytes} bytes`)
  }

  #wideText(tag: number, text: string, from: number): void {
    // The tag is written already: unless this ends well, the message can't be ended.
    this.broken = true
    const to = writeText(this.buffer, from, text, this.layout.latin1)
    if (to < 0) throw new RangeError(`str(${tag}): the text has a character outside ISO-8859-1; use the codec's charset 'utf8'`)
    for (let at = from; at < to; at++)
      if (this.buffer[at] === SOH) throw new RangeError(`str(${tag}): the text holds SOH, which would end the field`)
    this.broken = false
    this.#summed(from, to)
  }

  #utc(tag: number, fractionDigits: number): void {
    if (!(Number.isInteger(fractionDigits) && fractionDigits >= 0 && fractionDigits <= mostFractionDigits))
      throw new RangeError(`utc(${tag}): ${fractionDigits} digits of fraction are not 0 to 12`)
    this.#stamp(fractionDigits)
    const length = fractionDigits === 0 ? 17 : 18 + fractionDigits
    const from = this.tagged(tag, fieldRoom)
    const { buffer } = this
    const text = this.#stampText
    for (let offset = 0; offset < length; offset++) buffer[from + offset] = text[offset]
    this.closed(from + length, this.#stampSum)
  }

  /** Has the text of the time at hand. It takes no time as an argument: a wide number that is passed on may be boxed. */
  #stamp(fractionDigits: number): void {
    const wallUs = this.#wallUs[0]
    // The finest thing that the text will show: a stamp with three digits is the same for a whole millisecond.
    const shown = fractionDigits > 3 ? wallUs : Math.floor(wallUs / 1000)
    if (this.#stampOf[1] === shown && this.#stampDigits === fractionDigits) return
    const text = this.#stampText
    const seconds = Math.floor(wallUs / second)
    const days = Math.floor(seconds / 86_400)
    if (this.#stampOf[0] !== days) {
      // A time that cannot be written must not leave half of a stamp behind.
      this.#stampOf[0] = NaN
      this.#stampOf[1] = NaN
      writeUtcSecond(text, 0, seconds)
      this.#stampOf[0] = days
    } else {
      writeUtcTime(text, 9, (seconds - days * 86_400) | 0)
    }
    const end = writeFraction(text, 17, (wallUs - seconds * second) | 0, fractionDigits)
    let sum = 0
    for (let at = 0; at < end; at++) sum += text[at]
    this.#stampOf[1] = shown
    this.#stampDigits = fractionDigits
    this.#stampSum = sum
  }

  /** Most numbers: not negative, below 2^31. Digits come from the last to the first, and are summed as they come. */
  #small(from: number, value: number, scale: number): void {
    const { buffer } = this
    const digits = digitsOf(value)
    const end = from + (scale === 0 ? digits : scale < digits ? digits + 1 : scale + 2)
    let place = end
    let rest = value
    let sum = 0
    if (scale > 0) {
      for (let left = scale; left > 0; left--) {
        const next = (rest / 10) | 0
        const byte = (48 + rest - next * 10) | 0
        buffer[--place] = byte
        sum = (sum + byte) | 0
        rest = next
      }
      buffer[--place] = 46
      sum = (sum + 46) | 0
    }
    do {
      const next = (rest / 10) | 0
      const byte = (48 + rest - next * 10) | 0
      buffer[--place] = byte
      sum = (sum + byte) | 0
      rest = next
    } while (rest > 0)
    this.closed(end, sum)
  }

  #summed(from: number, to: number): void {
    const { buffer } = this
    let sum = 0
    for (let at = from; at < to; at++) sum = (sum + buffer[at]) | 0
    this.closed(to, sum)
  }
}
