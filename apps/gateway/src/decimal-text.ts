import { formatScaled } from '@fix/units'

/** Decimal text of a scaled integer without idle zeros, but with `least` digits behind the point. */
export function plain(value: number, scale: number, least = 0): string {
  const text = formatScaled(value, scale)
  if (scale === 0) return text
  const [whole, fraction] = text.split('.')
  const kept = fraction.replace(/0+$/, '').padEnd(least, '0')
  return kept === '' ? whole : `${whole}.${kept}`
}
