/** Numbers straight from bytes and back: no strings between. What is no number, or does not fit exactly, reads as NaN. */
// The hot functions name these once more: V8 folds a function's own constants into its code, but not those of an ES module.
const MINUS = 45
const POINT = 46
const largest = Number.MAX_SAFE_INTEGER
/** More than any currency, any venue's quantity and any scale; what a peer may make us multiply is bounded. */
const mostBigDigits = 64
const powers = Float64Array.from({ length: 16 }, (_, exponent) => 10 ** exponent)

/** An integer with an optional minus; NaN where it is none or exceeds 2^53. Leading zeros go, a plus does not. */
export function readInt(bytes: Uint8Array, from: number, to: number): number {
  const MINUS = 45
  // So many digits always fit a small integer: such numbers are computed in 32 bits, the rest as they need it.
  const smallDigits = 9
  const negative = from < to && bytes[from] === MINUS
  const first = negative ? from + 1 : from
  if (to <= first) return NaN
  if (to - first > smallDigits) return readWideInt(bytes, first, to, negative)
  let value = 0
  for (let at = first; at < to; at++) {
    const digit = bytes[at] - 48
    if (digit >>> 0 > 9) return NaN
    value = (value * 10 + digit) | 0
  }
  return negative && value !== 0 ? -value : value
}

function readWideInt(bytes: Uint8Array, from: number, to: number, negative: boolean): number {
  let value = 0
  for (let at = from; at < to; at++) {
    const digit = bytes[at] - 48
    if (digit >>> 0 > 9) return NaN
    value = value * 10 + digit
    if (value > largest) return NaN
  }
  return negative && value !== 0 ? -value : value
}

/** A decimal as an integer at `scale` (0 to 15): 1.1 at 5 is 110000. NaN where digits would be lost, or it exceeds 2^53. */
export function readScaled(bytes: Uint8Array, from: number, to: number, scale: number): number {
  const small = readSmallScaled(bytes, from, to, scale)
  if (small !== notSmall) return small
  readWideScaledInto(bytes, from, to, scale, scratch, 0)
  return scratch[0]
}

/** As `readScaled`, into `out[into]`: a wide number that is returned would be boxed. */
export function readScaledInto(bytes: Uint8Array, from: number, to: number, scale: number, out: Float64Array, into: number): void {
  const small = readSmallScaled(bytes, from, to, scale)
  if (small !== notSmall) out[into] = small
  else readWideScaledInto(bytes, from, to, scale, out, into)
}

const scratch = new Float64Array(1)
const notSmall = -0x8000_0000

/** Most prices and quantities: at most nine digits, none of them lost, and a result of less than 31 bits. `notSmall` for all else, be it a number or not. */
function readSmallScaled(bytes: Uint8Array, from: number, to: number, scale: number): number {
  const MINUS = 45
  const POINT = 46
  const notSmall = -0x8000_0000
  let at = from
  const negative = at < to && bytes[at] === MINUS
  if (negative) at++
  // A point and nine digits: so many always fit a small integer.
  if (to - at > 10) return notSmall
  let value = 0
  let digits = 0
  for (; at < to; at++) {
    const digit = bytes[at] - 48
    if (digit >>> 0 > 9) break
    value = (value * 10 + digit) | 0
    digits++
  }
  let shift = scale
  if (at < to) {
    if (bytes[at] !== POINT) return notSmall
    for (at++; at < to; at++) {
      const digit = bytes[at] - 48
      if (digit >>> 0 > 9) return notSmall
      value = (value * 10 + digit) | 0
      digits++
      shift--
    }
  }
  if (digits === 0 || digits > 9 || shift < 0) return notSmall
  const scaled = value * powers[shift]
  if (!(scaled <= 0x7fff_ffff)) return notSmall
  const small = scaled | 0
  return negative ? (0 - small) | 0 : small
}

/** In two halves of nine digits, put together once: a wide number that is carried from digit to digit is boxed where the loop is not compiled. */
function readWideScaledInto(bytes: Uint8Array, from: number, to: number, scale: number, out: Float64Array, into: number): void {
  let at = from
  const negative = at < to && bytes[at] === MINUS
  if (negative) at++
  let high = 0
  let low = 0
  let digits = 0
  let significant = 0
  let missing = -1
  out[into] = NaN
  for (; at < to; at++) {
    const code = bytes[at]
    if (code === POINT && missing < 0) {
      missing = scale
      continue
    }
    const digit = code - 48
    if (digit >>> 0 > 9) return
    digits++
    if (missing === 0) {
      if (digit !== 0) return
      continue
    }
    if (missing > 0) missing--
    if (significant === 0 && digit === 0) continue
    if (significant < 9) high = (high * 10 + digit) | 0
    else if (significant < 18) low = (low * 10 + digit) | 0
    else return
    significant++
  }
  const shift = missing < 0 ? scale : missing
  if (digits === 0) return
  // What exceeds 2^53 on the way exceeds it in the end, and rounding does not bring it back.
  const whole = significant > 9 ? high * powers[significant - 9] + low : high
  if (whole > largest) return
  const scaled = whole * powers[shift]
  if (scaled > largest) return
  out[into] = negative && scaled !== 0 ? -scaled : scaled
}

/** As `readScaled` for what 2^53 does not hold, at most 64 characters; undefined where it is no decimal or digits would be lost. */
export function readScaledBig(bytes: Uint8Array, from: number, to: number, scale: number): bigint | undefined {
  const negative = from < to && bytes[from] === MINUS
  const first = negative ? from + 1 : from
  if (to - first > mostBigDigits) return undefined
  let text = ''
  let missing = -1
  for (let at = first; at < to; at++) {
    const code = bytes[at]
    if (code === POINT && missing < 0) {
      missing = scale
      continue
    }
    if (code < 48 || code > 57) return undefined
    if (missing === 0) {
      if (code !== 48) return undefined
      // Beyond the scale a zero says nothing, but it is a digit: 0.0 at 0 is a number, a point alone is none.
      if (text === '') text = '0'
      continue
    }
    if (missing > 0) missing--
    text += String.fromCharCode(code)
  }
  if (text === '') return undefined
  const value = BigInt(text + '0'.repeat(missing < 0 ? scale : missing))
  return negative ? -value : value
}

/** Digits that `value` (a safe integer, not negative) takes. */
export function digitsOf(value: number): number {
  if (value < 10_000) return value < 100 ? (value < 10 ? 1 : 2) : value < 1000 ? 3 : 4
  if (value < 100_000_000) return value < 1_000_000 ? (value < 100_000 ? 5 : 6) : value < 10_000_000 ? 7 : 8
  let digits = 9
  for (let above = 1_000_000_000; value >= above; above *= 10) digits++
  return digits
}

/** Writes `value` (a safe integer, not negative) in `digits` digits at `at`; returns the place behind. */
export function writeDigits(bytes: Uint8Array, at: number, value: number, digits: number): number {
  let rest = value
  for (let place = at + digits - 1; place >= at; place--) {
    if (rest < 0x7fffffff) {
      let small = rest | 0
      for (; place >= at; place--) {
        const next = (small / 10) | 0
        bytes[place] = 48 + small - next * 10
        small = next
      }
      break
    }
    const next = Math.floor(rest / 10)
    bytes[place] = 48 + (rest - next * 10)
    rest = next
  }
  return at + digits
}

/** 10 to the power of `exponent`, 0 to 15. */
export function powerOfTen(exponent: number): number {
  return powers[exponent]
}
