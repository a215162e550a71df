/** Fields of a tick as text, to integers: exact or refused, no float on the way. */
import { parseScaled } from '@fix/units'
import type { Price, Qty } from '@fix/units'
import { FieldError } from './tick.ts'

export const dayUs = 86_400_000_000

const iso = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?$/

/**
 * ISO 8601 (without a zone it is UTC), or an epoch of 16 digits (microseconds) or 19 (nanoseconds). Other lengths are refused, because seconds
 * and milliseconds would silently give a day in 1970.
 */
export function parseTimeUs(text: string): number {
  if (/^\d+$/.test(text)) {
    if (text.length === 16) return Number(text)
    if (text.length === 19) return Number(text.slice(0, 16))
    throw new FieldError(`time ${text} has ${text.length} digits, expected epoch microseconds (16) or nanoseconds (19), or ISO`)
  }
  const match = iso.exec(text)
  if (!match) throw new FieldError(`time ${text || '(empty)'}, expected ISO or epoch micro- or nanoseconds`)
  const [, year, month, day, hour, minute, second = '0', fraction = '', zone = 'Z'] = match
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) throw new FieldError(`time ${text} is no time of a day`)
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second)
  return midnightUs(year, month, day) + seconds * 1_000_000 + Number(fraction.padEnd(6, '0').slice(0, 6)) - zoneUs(zone)
}

/** Midnight UTC of a day that exists. */
export function midnightUs(year: string, month: string, day: string): number {
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day))
  if (new Date(ms).toISOString().slice(0, 10) !== `${year}-${month}-${day}`) throw new FieldError(`no such day: ${year}-${month}-${day}`)
  return ms * 1000
}

function zoneUs(zone: string): number {
  if (zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000_000
}

export function parsePrice(text: string, scale: number, field: string): Price {
  const price = parseScaled(text, scale)
  if (price === undefined || price <= 0)
    throw new FieldError(`${field} ${text || '(empty)'}, expected a price above 0 of at most ${scale} decimals`)
  return price as Price
}

/** NaN for an empty field: a quote without size is not a quote of zero. */
export function parseSize(text: string, scale: number, field: string): Qty {
  if (text === '') return NaN as Qty
  const size = parseScaled(text, scale)
  if (size === undefined || size < 0) throw new FieldError(`${field} ${text}, expected a quantity of at most ${scale} decimals`)
  return size as Qty
}
