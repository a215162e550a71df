/**
 * Scaled integers: a decimal number as an integer and the number of digits behind its point. Exact or refused: what does not fit the scale
 * or 2^53 is `undefined`, never rounded.
 */
declare const unit: unique symbol
/** Price at the instrument's `priceScale`. */
export type Price = number & { readonly [unit]: 'Price' }
/** Quantity at the instrument's `qtyScale`. */
export type Qty = number & { readonly [unit]: 'Qty' }
/** Money at a scale that stands beside it. */
export type Money = number & { readonly [unit]: 'Money' }

const powers = Array.from({ length: 16 }, (_, digits) => 10 ** digits)

/** Decimal text to a scaled integer; undefined where it is no plain decimal or does not fit exactly. */
export function parseScaled(text: string, scale: number): number | undefined {
  const length = text.length
  let at = 0
  const negative = text.charCodeAt(0) === 45
  if (negative) at = 1
  let mantissa = 0
  let digits = 0
  let fraction = -1
  for (; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code === 46) {
      if (fraction >= 0) return undefined
      fraction = 0
      continue
    }
    if (code < 48 || code > 57) return undefined
    digits++
    if (fraction >= 0) {
      if (fraction === scale) {
        if (code !== 48) return undefined
        continue
      }
      fraction++
    }
    mantissa = mantissa * 10 + (code - 48)
    if (mantissa > Number.MAX_SAFE_INTEGER) return undefined
  }
  if (digits === 0) return undefined
  const scaled = mantissa * powers[scale - Math.max(fraction, 0)]
  if (scaled > Number.MAX_SAFE_INTEGER) return undefined
  const signed = negative && scaled !== 0 ? -scaled : scaled
  // As a small integer where it is one: what comes from a multiplication may take a place of its own in memory wherever it is kept.
  return (signed | 0) === signed ? signed | 0 : signed
}

/** A scaled integer as plain decimal text, all digits of the scale kept: 110005 at 5 is 1.10005. */
export function formatScaled(value: number, scale: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`formatScaled: ${value} is not a safe integer`)
  const text = String(Math.abs(value)).padStart(scale + 1, '0')
  const sign = value < 0 ? '-' : ''
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`
}
