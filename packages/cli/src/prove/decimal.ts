/** Quantities of a log as exact integers: a log has them as decimals, and knows no instrument that would say how many digits count. */

/** Digits behind the point that are kept; no venue's quantities have more. */
export const decimals = 8

/** `1000.5` at eight decimals; undefined where the text is no decimal, or has digits beyond. */
export function decimalOf(text: string | undefined): bigint | undefined {
  const found = /^(-?)(\d{1,20})(?:\.(\d*))?$/.exec(text ?? '')
  if (found === null) return undefined
  const fraction = (found[3] ?? '').replace(/0+$/, '')
  if (fraction.length > decimals) return undefined
  const value = BigInt(found[2] + fraction.padEnd(decimals, '0'))
  return found[1] === '-' ? -value : value
}

/** A scaled integer of ours at eight decimals. */
export function fromScaled(value: number, scale: number): bigint {
  return BigInt(value) * 10n ** BigInt(decimals - scale)
}

/** The digits that make `scaled` of that decimal; undefined where none do. */
export function scaleBetween(decimal: bigint, scaled: number): number | undefined {
  if (decimal === 0n || !Number.isSafeInteger(scaled)) return undefined
  for (let scale = 0; scale <= decimals; scale++) if (fromScaled(scaled, scale) === decimal) return scale
  return undefined
}

/** For people: without the zeros that say nothing. */
export function decimalText(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0')
  const fraction = digits.slice(-decimals).replace(/0+$/, '')
  return `${value < 0n ? '-' : ''}${digits.slice(0, -decimals)}${fraction === '' ? '' : `.${fraction}`}`
}
