/**
 * Quotes in the layout of QuantConnect's LEAN: `venue_symbol_yyyymmdd_quote.zip`, one CSV inside, each line `ms since midnight,bid,ask`. Venue, symbol
 * and day stand only in the name. Midnight is that of the venue's files, which is a fixed offset from UTC and knows no summer time.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { linesIn } from './lines.ts'
import { midnightUs, dayUs, parsePrice } from './tick-fields.ts'
import { FieldError, TickFileError } from './tick.ts'
import type { Tick } from './tick.ts'
import { csvInZip } from './zip.ts'
import { placed, readable, ticksOf } from './tick-source.ts'
import type { BadTick, ScaleOf, TickSource } from './tick-source.ts'
import type { Qty } from '@fix/units'

/** Offset of a venue's days from UTC, in minutes. */
export const venueOffsetMinutes: Readonly<Record<string, number>> = { fxcm: -300, oanda: 0 }

const named = /^([a-z0-9]+)_([a-z0-9]+)_(\d{4})(\d\d)(\d\d)_quote\.zip$/i

export function leanFile(
  file: string,
  scaleOf: ScaleOf,
  offsets: Readonly<Record<string, number>>,
  onBad?: (bad: BadTick) => void,
): TickSource {
  const match = named.exec(basename(file))
  if (!match) throw new TickFileError(file, 0, 'a zip is read under the name venue_symbol_yyyymmdd_quote.zip')
  const venue = match[1].toLowerCase()
  const symbol = match[2].toUpperCase()
  const offset = offsets[venue]
  if (offset === undefined) {
    throw new TickFileError(file, 0, `venue ${venue}: the zone of its days is not known, only that of ${Object.keys(offsets).join(', ')}`)
  }
  const scales = scaleOf(symbol)
  if (!scales) throw new TickFileError(file, 0, `no scales are known for ${symbol}`)
  const startUs = placed(file, 0, () => midnightUs(match[3], match[4], match[5])) - offset * 60_000_000
  const parse = (line: string): Tick => {
    const fields = line.split(',')
    if (fields.length !== 3) throw new FieldError(`${fields.length} fields, expected ms,bid,ask`)
    const [ms, bid, ask] = fields
    if (!/^\d{1,8}$/.test(ms) || Number(ms) * 1000 >= dayUs)
      throw new FieldError(`time ${ms || '(empty)'}, expected milliseconds since midnight`)
    return {
      timeUs: startUs + Number(ms) * 1000,
      source: venue,
      symbol,
      bid: parsePrice(bid, scales.priceScale, 'bid'),
      ask: parsePrice(ask, scales.priceScale, 'ask'),
      bidSize: NaN as Qty,
      askSize: NaN as Qty,
    }
  }
  return { file, source: venue, notBeforeUs: startUs, read: () => ticksOf(file, linesIn(textInside(file)), 1, parse, onBad) }
}

function textInside(file: string): string {
  const zip = readable(file, () => readFileSync(file))
  return placed(file, 0, () => new TextDecoder().decode(csvInZip(zip)))
}
