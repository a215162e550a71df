/** Quotes in a CSV with a header: `time,symbol,bid,ask` and, if the file has them, `bidSize,askSize`, in any order; other columns are passed over. */
import { linesOf } from './lines.ts'
import { parsePrice, parseSize, parseTimeUs } from './tick-fields.ts'
import { FieldError, TickFileError } from './tick.ts'
import type { Scales, Tick } from './tick.ts'
import { readable, ticksOf } from './tick-source.ts'
import type { BadTick, ScaleOf, TickSource } from './tick-source.ts'
import type { Qty } from '@fix/units'

const needed = ['time', 'symbol', 'bid', 'ask'] as const

export function csvFile(file: string, scaleOf: ScaleOf, onBad?: (bad: BadTick) => void): TickSource {
  return { file, source: '', notBeforeUs: -Infinity, read: () => readCsv(file, scaleOf, onBad) }
}

function* readCsv(file: string, scaleOf: ScaleOf, onBad?: (bad: BadTick) => void): Generator<Tick> {
  const lines = linesOf(file)
  const first = readable(file, () => lines.next())
  if (first.done) throw new TickFileError(file, 0, 'is empty')
  const names = first.value.replace(/^\uFEFF/, '').split(',')
  const missing = needed.filter((name) => !names.includes(name))
  if (missing.length > 0)
    throw new TickFileError(file, 1, `no column ${missing.join(', ')}; expected the header time,symbol,bid,ask[,bidSize,askSize]`)
  const [time, symbol, bid, ask] = needed.map((name) => names.indexOf(name))
  const [bidSize, askSize] = ['bidSize', 'askSize'].map((name) => names.indexOf(name))
  const known = new Map<string, Scales>()
  const scalesOf = (name: string): Scales => {
    const scales = known.get(name) ?? scaleOf(name)
    if (name === '' || !scales) throw new FieldError(`symbol ${name || '(empty)'}: no scales are known for it`)
    known.set(name, scales)
    return scales
  }
  const parse = (line: string): Tick => {
    const fields = line.split(',')
    if (fields.length !== names.length) throw new FieldError(`${fields.length} fields under ${names.length} names`)
    const { priceScale, qtyScale } = scalesOf(fields[symbol])
    return {
      timeUs: parseTimeUs(fields[time]),
      source: '',
      symbol: fields[symbol],
      bid: parsePrice(fields[bid], priceScale, 'bid'),
      ask: parsePrice(fields[ask], priceScale, 'ask'),
      bidSize: bidSize < 0 ? (NaN as Qty) : parseSize(fields[bidSize], qtyScale, 'bidSize'),
      askSize: askSize < 0 ? (NaN as Qty) : parseSize(fields[askSize], qtyScale, 'askSize'),
    }
  }
  yield* ticksOf(file, lines, 2, parse, onBad)
}
