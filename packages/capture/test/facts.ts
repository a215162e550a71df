/** Entries as tests make them. */
import type { BookUpdate, Entry } from '@fix/events'
import { instrument } from '@fix/units'
import fc from 'fast-check'
import { captureWriter, type CaptureOptions } from '../src/index.ts'
import { scratch } from './scratch.ts'

export const eurusd = instrument({ id: 'EURUSD', symbol: '1', tick: '0.00001', step: '1000', qtyScale: 2, currency: 'USD' })

/** A quote of one bid and one ask at its time, 2 January 2026 and on. */
export function quote(idx: number, bid: number, ask = bid + 2): Entry {
  const us = 1_767_346_200_000_000 + idx * 1000
  const fact: BookUpdate = {
    kind: 'book_snapshot',
    instrumentId: 'EURUSD',
    source: 'QUOTE',
    seq: idx,
    eventTimeUs: us,
    receiveTimeUs: us + 5,
    count: 2,
    actions: Uint8Array.of(0, 0),
    sides: Uint8Array.of(0, 1),
    prices: Float64Array.of(bid, ask),
    sizes: Float64Array.of(100_000_000, NaN),
    ids: ['', ''],
    refIds: ['', ''],
  }
  return { idx, now: { wallUs: us + 9, monoUs: idx * 1000 }, fact }
}

/** A capture of these in a folder of its own. */
export function captured(entries: readonly Entry[], options: CaptureOptions = {}): string {
  const dir = scratch()
  const writer = captureWriter(dir, { software: 'test 1', instruments: [eurusd], ...options })
  for (const entry of entries) writer.record(entry)
  writer.close()
  return dir
}

export const quotes = (count: number): Entry[] => Array.from({ length: count }, (_, at) => quote(at + 1, 110_000 + ((at * 7919) % 101)))

const text = fc.string({ maxLength: 4 })
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(values, { nil: undefined })
const nanOr = (values: fc.Arbitrary<number>): fc.Arbitrary<number> => fc.oneof(values, fc.constant(NaN))
const row = fc.record({
  action: fc.oneof(fc.nat(5), fc.constant(255)),
  side: fc.nat(2),
  price: fc.oneof(nanOr(fc.maxSafeInteger()), fc.constant(Infinity)),
  size: nanOr(fc.maxSafeNat()),
  id: text,
  refId: text,
  position: fc.nat(9),
  orders: fc.nat(9),
  flag: fc.nat(3),
})

/** Book updates with everything that a feed may give, and that it may not. */
export const anyBook: fc.Arbitrary<BookUpdate> = fc
  .record({
    kind: fc.constantFrom('book_snapshot' as const, 'book_delta' as const),
    instrumentId: fc.constantFrom('EURUSD', 'GBPUSD', ''),
    source: text,
    seq: fc.maxSafeNat(),
    us: fc.maxSafeNat(),
    ns: fc.nat(999),
    rows: fc.array(row, { maxLength: 20 }),
    optional: fc.record({
      mdReqID: maybe(fc.string({ minLength: 1, maxLength: 4 })),
      applID: maybe(fc.string({ minLength: 1, maxLength: 4 })),
      subBook: maybe(fc.nat()),
      firstNo: maybe(fc.maxSafeNat()),
      lastNo: maybe(fc.maxSafeNat()),
      applSeq: maybe(fc.maxSafeNat()),
      applLastSeq: maybe(fc.maxSafeNat()),
      processedSeq: maybe(fc.maxSafeNat()),
    }),
  })
  .map(({ rows, us, ns, optional, ...rest }) => {
    const ints = (of: (entry: (typeof rows)[number]) => number): Int32Array | undefined => {
      const column = Int32Array.from(rows, of)
      return column.some((value) => value !== 0) ? column : undefined
    }
    const all = {
      ...rest,
      ...optional,
      eventTimeUs: us,
      eventTimeNs: us === 0 || ns === 0 ? undefined : ns,
      receiveTimeUs: us,
      count: rows.length,
      actions: Uint8Array.from(rows, (entry) => entry.action),
      sides: Uint8Array.from(rows, (entry) => entry.side),
      prices: Float64Array.from(rows, (entry) => entry.price),
      sizes: Float64Array.from(rows, (entry) => entry.size),
      ids: rows.map((entry) => entry.id),
      refIds: rows.map((entry) => entry.refId),
      positions: ints((entry) => entry.position),
      orderCounts: ints((entry) => entry.orders),
      flags: rows.some((entry) => entry.flag !== 0) ? Uint8Array.from(rows, (entry) => entry.flag) : undefined,
    }
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as BookUpdate
  })
