/** Numbers straight from bytes and back: no strings between. What is no number, or does not fit exactly, reads as NaN. */
const MINUS = 45
const POINT = 46
const largest = Number.MAX_SAFE_INTEGER

/** An integer with an optional minus; NaN where it is none or exceeds 2^53. Leading zeros go, a plus does not. */
export function readInt(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  const negative = at < to && bytes[at] === MINUS
  if (negative) at++
  if (at >= to) return NaN
  let value = 0
  for (; at < to; at++) {
    const digit = bytes[at] - 48
    if (digit < 0 || digit > 9) return NaN
    value = value * 10 + digit
    if (value > largest) return NaN
  }
  return negative && value !== 0 ? -value : value
}

/** A decimal as an integer at `scale`: 1.1 at 5 is 110000. NaN where digits would be lost, or it exceeds 2^53. */
export function readScaled(bytes: Uint8Array, from: number, to: number, scale: number): number {
  readScaledInto(bytes, from, to, scale, scratch, 0)
  return scratch[0]
}

const scratch = new Float64Array(1)

/** As `readScaled`, into `out[into]`: a wide number that is returned would be boxed. */
export function readScaledInto(bytes: Uint8Array, from: number, to: number, scale: number, out: Float64Array, into: number): void {
  let at = from
  const negative = at < to && bytes[at] === MINUS
  if (negative) at++
  let value = 0
  let digits = 0
  let missing = -1
  out[into] = NaN
  for (; at < to; at++) {
    const code = bytes[at]
    if (code === POINT && missing < 0) {
      missing = scale
      continue
    }
    if (code < 48 || code > 57) return
    digits++
    if (missing === 0) {
      if (code !== 48) return
      continue
    }
    if (missing > 0) missing--
    value = value * 10 + (code - 48)
    if (value > largest) return
  }
  if (digits === 0) return
  for (let left = missing < 0 ? scale : missing; left > 0; left--) {
    value *= 10
    if (value > largest) return
  }
  out[into] = negative && value !== 0 ? -value : value
}

/** Digits that `value` (a safe integer, not negative) takes. */
export function digitsOf(value: number): number {
  let digits = 1
  for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) digits++
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

const powers = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent)

/** 10 to the power of `exponent`, 0 to 15. */
export function powerOfTen(exponent: number): number {
  return powers[exponent]
}
