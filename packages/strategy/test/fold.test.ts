import { RecordType } from '@fix/session'
import { instrument } from '@fix/units'
import { ctrader } from '@fix/venue/ctrader'
import { expect, test } from 'vitest'
import { Desk } from '../src/index.ts'

const eurusd = instrument({ id: 'EURUSD', tick: '0.00001', priceScale: 5, qtyScale: 2, step: '1000', minQty: '1000', currency: 'USD' })

test('what a journal writes about itself is no note, even if its bytes begin as one', () => {
  const desk = new Desk({
    mode: 'paper',
    instruments: [eurusd],
    feed: ctrader.feed,
    orderRules: ctrader.orders,
    limits: undefined,
    idPrefix: 'F',
    log: () => undefined,
  })
  const before = desk.state()
  // A link of the hash chain that happens to begin with the owner of an order's note.
  const digest = Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : 121))
  desk.fold({ type: RecordType.chain, note: digest, epoch: 1, seq: 0 })
  expect(desk.state()).toBe(before)
  expect(() => desk.fold({ type: RecordType.note, note: digest, epoch: 1, seq: 0 })).toThrow('version 121')
})
