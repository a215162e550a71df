import { Direction, RecordType } from '@fix/session'
import type { Qty } from '@fix/units'
import { describe, expect, test } from 'vitest'
import { NotFoundExplained } from '../../src/checkers/not-found-explained.ts'
import { OrdersHold } from '../../src/checkers/orders-hold.ts'
import { Protected } from '../../src/checkers/protected.ts'
import { Twin } from '../../src/checkers/twin.ts'
import { listedInstruments } from '../../src/index.ts'
import { appended, ear, newOrder, orders, raw, record, sceneOf, venue } from './records.ts'

const instruments = listedInstruments.filter(({ id }) => id === 'EURUSD')
const limits = {
  version: '1',
  instruments: { EURUSD: { maxQty: 500_000 as Qty, maxPosition: 1_000_000 as Qty, maxMdAgeMs: 1000, maxUnknown: 0 } },
}
const set = (f: object): Uint8Array => orders({ k: 'changes', cause: 1, at: 0, d: 'x', e: [{ t: 'set', o: 'S1-1', f }] })

describe('O1: the invariants of the order model', () => {
  test('hold for an order on its way, and fire on one that a note leaves with other quantities than it has', () => {
    const { said, tell } = ear()
    const twin = new Twin({ instruments, limits })
    const checker = new OrdersHold(tell)
    const step = (note: Uint8Array): void => {
      const one = appended(1, { note })
      checker.appended(one)
      twin.fold(one.record)
      checker.stepped(sceneOf(twin.desk))
    }
    step(newOrder('S1-1'))
    expect(said).toEqual([])
    step(set({ leaves: 7 }))
    expect(said).toEqual(['qty_identity: S1-1: OrderQty 100000, CumQty 0, LeavesQty 7 in Sent'])
    checker.stepped(sceneOf(twin.desk))
    expect(said, 'nothing has changed since').toHaveLength(1)
  })
})

describe('O2: an order that is not found', () => {
  const accepted = { kind: 'new', orderID: '7', clOrdID: 'S1-1', qty: 100 }
  const request = (text: string) => record(1, { dir: Direction.in, raw: raw(text) })
  const notFound = (refID: string) => record(2, { raw: raw(`8=FIX.4.4|35=j|379=${refID}|58=ORDER_NOT_FOUND: Order is not found|`) })

  function judged(changes: readonly object[], asked: string, refID: string) {
    const { said, tell } = ear()
    const checker = new NotFoundExplained(tell, new Twin({ instruments, limits }))
    checker.venueAppended(record(0, { type: RecordType.note, note: venue(...changes) }))
    checker.venueAppended(request(asked))
    checker.venueAppended(notFound(refID))
    return { said, counts: checker.counts }
  }

  const byOrderID = '8=FIX.4.4|35=F|11=S1-2|41=S1-1|37=7|'
  test.each([
    ['that had filled when the cancel came', [accepted, { kind: 'fill', orderID: '7', qty: 100 }], byOrderID, 'raced_fill'],
    ['that was cancelled', [accepted, { kind: 'canceled', orderID: '7', clOrdID: '' }], byOrderID, 'already_canceled'],
    ['that was refused', [{ ...accepted, kind: 'rejected' }], byOrderID, 'already_canceled'],
    ['that never came, asked after by its id', [], '8=FIX.4.4|35=H|11=S1-2|', 'never_accepted'],
    [
      'that a replace named, and that had filled by its terms',
      [accepted, { kind: 'replaced', orderID: '7', clOrdID: 'S1-9', qty: 50 }, { kind: 'fill', orderID: '7', qty: 50 }],
      '8=FIX.4.4|35=G|11=S1-2|41=S1-9|',
      'raced_fill',
    ],
  ] as const)('%s is explained', (_name, changes, asked, cause) => {
    const { said, counts } = judged(changes, asked, 'S1-2')
    expect(said).toEqual([])
    expect(counts).toEqual({ raced_fill: 0, already_canceled: 0, never_accepted: 0, spurious: 0, [cause]: 1 })
  })

  test('fires on one that works at the venue', () => {
    const { said, counts } = judged([accepted], byOrderID, 'S1-2')
    expect(counts.spurious).toBe(1)
    expect(said).toEqual(['request S1-2 for #7 was not found by the venue, and works there'])
  })

  test('is none where a mass status finds nothing', () => {
    expect(judged([accepted], byOrderID, 'S1-5').counts).toEqual({ raced_fill: 0, already_canceled: 0, never_accepted: 0, spurious: 0 })
  })

  test('fires on what the engine itself found to be spurious', () => {
    const { said, tell } = ear()
    const checker = new NotFoundExplained(tell, new Twin({ instruments, limits }))
    const alert = { kind: 'order_alert', code: 'spurious_not_found', clOrdID: 'S1-1', instrumentId: 'EURUSD', text: '' } as const
    checker.outcome({ kind: 'alert', cause: 1, alert })
    expect(said).toEqual(['order S1-1 was not found by the venue, and works there'])
  })

  test('fires on a cancel of an order that the journal knows to have ended', () => {
    const { said, tell } = ear()
    const twin = new Twin({ instruments, limits })
    const checker = new NotFoundExplained(tell, twin)
    const cancel = orders({ k: 'cancel', cause: 1, id: 'S1-2', n: 2, at: 0, o: 'S1-1', orig: 'S1-1', by: 'strategy' })
    for (const note of [newOrder('S1-1'), cancel, set({ base: 'Canceled', leaves: 0 }), cancel]) {
      const one = appended(1, { note })
      checker.appended(one)
      twin.fold(one.record)
    }
    expect(said).toEqual(['cancel S1-2 left for S1-1, which is known to have ended'])
  })
})

describe('O3: a position that is to have a stop', () => {
  const desk = { orders: { image: () => ({ guards: { entries: [['EURUSD', 'S1-1']] } }) } }
  const bought = [
    { kind: 'new', orderID: '1', symbol: 'EURUSD', side: 'buy', ordType: 'market', qty: 300 },
    { kind: 'fill', orderID: '1', qty: 300 },
  ]
  const stop = { kind: 'new', orderID: '2', symbol: 'EURUSD', side: 'sell', ordType: 'stop', qty: 300 }

  function said(...changes: object[]): string[] {
    const { said, tell } = ear()
    const checker = new Protected(tell)
    checker.venueAppended(record(1, { type: RecordType.note, note: venue(...bought, ...changes) }))
    checker.ended(sceneOf(desk))
    return said
  }

  test('has it at the venue, raised and lowered with it', () => {
    expect(said(stop)).toEqual([])
    expect(said({ ...stop, qty: 100 }, { kind: 'replaced', orderID: '2', qty: 300 })).toEqual([])
    expect(said(stop, { kind: 'fill', orderID: '2', qty: 200 })).toEqual([])
  })

  test.each([
    ['no stop', [], 0],
    ['one that the venue has cancelled', [stop, { kind: 'canceled', orderID: '2' }], 0],
    ['one that is too small', [{ ...stop, qty: 100 }], 100],
    ['one on the wrong side', [{ ...stop, side: 'buy' }], 0],
    ['a limit order in its place', [{ ...stop, ordType: 'limit' }], 0],
  ])('fires on %s', (_name, changes, works) => {
    expect(said(...changes)).toEqual([`the position of 300 in EURUSD has stops of ${works} at the venue`])
  })
})
