// Facts of the market as our books take them, from the stream of levels.
import { MDUpdateAction, type BookUpdate } from '@fix/events'
import type { LevelStream } from './levels.ts'
import type { Keying } from './wire.ts'

/** Monday, 2026-01-05, half past nine. */
export const firstUs = 1_767_605_400_000_000

/** A record of the shape that a reader fills again and again, with room for so many entries. */
export function record(instrumentId: string, entries: number): BookUpdate {
  return {
    kind: 'book_delta',
    instrumentId,
    source: 'QUOTE',
    seq: 0,
    eventTimeUs: 0,
    receiveTimeUs: firstUs,
    count: entries,
    actions: new Uint8Array(entries),
    sides: new Uint8Array(entries),
    prices: new Float64Array(entries),
    sizes: new Float64Array(entries),
    ids: new Array<string>(entries).fill(''),
    refIds: new Array<string>(entries).fill(''),
  }
}

/** The book at the start as one snapshot; with ids where the entries that follow have them. */
export function snapshotOf({ start }: LevelStream, instrumentId: string, keying: Keying = 'price'): BookUpdate {
  const entries = start.flatMap((levels, side) => Array.from(levels, ([price, size]) => ({ side, price, size })))
  const made = { ...record(instrumentId, entries.length), kind: 'book_snapshot' as const }
  entries.forEach(({ side, price, size }, at) => {
    made.sides[at] = side
    made.prices[at] = price
    made.sizes[at] = size
    if (keying === 'id') made.ids[at] = `${side === 0 ? 'B' : 'A'}${price}`
  })
  return made
}

/** Row `at` of the stream as the one entry of the record. */
export function fill({ actions, sides, prices, sizes }: LevelStream, at: number, into: BookUpdate): void {
  into.actions[0] = actions[at]
  into.sides[0] = sides[at]
  into.prices[0] = prices[at]
  into.sizes[0] = actions[at] === MDUpdateAction.delete ? Number.NaN : sizes[at]
}
