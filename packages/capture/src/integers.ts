/**
 * Safe integers and times in the two halves of an INT64, without a bigint a value. `words` is an Int32Array over the same buffer; the machine is little
 * end first, as Parquet is.
 */
const high = 2 ** 32

export function putInteger(words: Int32Array, row: number, value: number): void {
  const upper = Math.floor(value / high)
  words[2 * row] = (value - upper * high) | 0
  words[2 * row + 1] = upper
}

export function integerAt(words: Int32Array, row: number): number {
  return words[2 * row + 1] * high + (words[2 * row] >>> 0)
}

/** Microseconds and the nanoseconds beyond them, as one number of nanoseconds. */
export function putNanos(words: Int32Array, row: number, us: number, ns: number): void {
  const upper = Math.floor(us / high)
  const lower = (us - upper * high) * 1000 + ns
  const carry = Math.floor(lower / high)
  words[2 * row] = (lower - carry * high) | 0
  words[2 * row + 1] = upper * 1000 + carry
}

/** Whole microseconds of it. */
export function microsAt(words: Int32Array, row: number): number {
  const upper = words[2 * row + 1]
  const quotient = Math.floor(upper / 1000)
  return quotient * high + Math.floor(((upper - quotient * 1000) * high + (words[2 * row] >>> 0)) / 1000)
}

/** The nanoseconds beyond its microseconds, 0 to 999. */
export function nanosAt(words: Int32Array, row: number): number {
  const upper = words[2 * row + 1]
  return ((upper - Math.floor(upper / 1000) * 1000) * high + (words[2 * row] >>> 0)) % 1000
}
