/** How two values are compared: decimals exactly, whatever their digits, times as instants, all else as text. */
import { parseUtc } from '@fix/codec'
import type { ValueKind } from '@fix/dictionary'
import { askedTime } from '../raw/times.ts'

const dayUs = 86_400_000_000

/** Below 0, 0 or above where the first is less, the same or more; undefined where there is no order between the two. */
export function compareValues(text: string, given: string, kind: ValueKind | undefined): number | undefined {
  if (kind === 'utc') return compareTimes(text, given)
  const order = compareDecimals(text, given)
  if (order !== undefined) return order
  return kind === 'decimal' || kind === 'int' ? undefined : text < given ? -1 : text > given ? 1 : 0
}

export function compareDecimals(a: string, b: string): number | undefined {
  const [ours, theirs] = [decimalOf(a), decimalOf(b)]
  if (ours === undefined || theirs === undefined) return undefined
  const digits = Math.max(ours.digits, theirs.digits)
  const difference = ours.value * 10n ** BigInt(digits - ours.digits) - theirs.value * 10n ** BigInt(digits - theirs.digits)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** No number of FIX is longer. */
const longest = 64

function decimalOf(text: string): { value: bigint; digits: number } | undefined {
  const found = text.length > longest ? null : /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(text)
  if (found === null) return undefined
  const [, sign, whole, fraction = ''] = found
  const value = BigInt(whole + fraction)
  return { value: sign === '-' ? -value : value, digits: fraction.length }
}

function compareTimes(text: string, given: string): number | undefined {
  const us = parseUtc(text)
  const time = askedTime(given)
  if (Number.isNaN(us) || time === undefined) return undefined
  return (time.kind === 'instant' ? us : us % dayUs) - time.us
}
