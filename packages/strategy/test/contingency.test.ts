import { describe, expect, it } from 'vitest'
import { imageOf, restoreDesk, type Actions, type DeskImage, type Perception } from '../src/index.ts'
import { px, qty, StubDesk } from './stub-desk.ts'

const names = (stub: StubDesk): string[] => stub.sent.filter(({ line }) => line === 'TRADE').map(({ msgType }) => msgType)
const orders = (stub: StubDesk) => stub.sent.filter(({ msgType }) => msgType === 'NewOrderSingle').map(({ fields }) => fields)

/** A bid below the market or one above it, whichever trades first. */
function bracket(): (seen: Perception, act: Actions) => void {
  let sent = false
  return (_seen, act) => {
    if (sent) return
    sent = true
    const common = { side: 'buy', qty: qty(2000) } as const
    act.contingent(
      'OneCancelsTheOther',
      { ...common, ordType: 'limit', limit: px('1.09990') },
      { ...common, ordType: 'stop', stop: px('1.10050') },
    )
  }
}

describe('orders of a strategy that hang on each other', () => {
  it('the second leaves once the venue has the first, and an execution of one cancels the other', () => {
    const stub = new StubDesk({ decide: bracket() }).up().quote('1.10000', '1.10010')
    expect(orders(stub)).toMatchObject([{ ordType: 'Limit', price: '1.09990' }])
    const first = orders(stub)[0].clOrdID
    stub.report(first, {})
    expect(orders(stub)[1]).toMatchObject({ ordType: 'Stop', stopPx: '1.10050' })
    const second = orders(stub)[1].clOrdID
    stub.report(second, {})
    const part = { orderQty: qty(2000), cumQty: qty(1000), leavesQty: qty(1000), lastQty: qty(1000), lastPx: px('1.0999') }
    stub.report(first, { execType: 'Trade', ordStatus: 'PartiallyFilled', ...part })
    expect(names(stub).at(-1)).toBe('OrderCancelRequest')
    expect(stub.last('OrderCancelRequest')!.fields).toMatchObject({ origClOrdID: second })
  })

  it('is kept over a crash between the two: once the venue has said how the first stands, the next run sends the second', () => {
    const stub = new StubDesk({ decide: bracket() }).up().quote('1.10000', '1.10010')
    const { clOrdID } = orders(stub)[0]
    const next = new StubDesk()
    restoreDesk(next.desk, JSON.parse(JSON.stringify(imageOf(stub.desk))) as DeskImage)
    next.desk.start(2, next.now)
    for (const source of ['QUOTE', 'TRADE']) next.tell({ kind: 'session_up', source, epoch: 2, reset: true })
    next.listed().quote('1.10000', '1.10010')
    const stands = { execType: 'OrderStatus', execID: '0', orderQty: qty(2000), leavesQty: qty(2000) } as const
    next.report(clOrdID, stands)
    expect(orders(next), 'not before everything is reconciled').toEqual([])
    next.report(clOrdID, {
      ...stands,
      massStatusReqID: String(next.last('OrderMassStatusRequest')!.fields.massStatusReqID),
      totNumReports: 1,
    })
    next.nothingKnown()
    expect(orders(next)).toMatchObject([{ ordType: 'Stop', stopPx: '1.10050', orderQty: '2000' }])
  })

  it('is not sent an hour after the fill that was to trigger it: dropped on record, and told', () => {
    let sent = false
    const decide = (_seen: Perception, act: Actions): void => {
      if (sent) return
      sent = true
      const entry = { side: 'buy', qty: qty(1000), ordType: 'limit', limit: px('1.09990') } as const
      act.contingent('OneTriggersTheOther', entry, { side: 'sell', qty: qty(1000), ordType: 'limit', limit: px('1.10100') })
    }
    const stub = new StubDesk({ decide }).up().quote('1.10000', '1.10010')
    const { clOrdID } = orders(stub)[0]
    stub.report(clOrdID, {})
    // The process ends while the order rests, and it is filled a little later.
    const next = new StubDesk()
    restoreDesk(next.desk, JSON.parse(JSON.stringify(imageOf(stub.desk))) as DeskImage)
    const filledAtUs = stub.now.wallUs + 1_000_000
    next.now = { wallUs: stub.now.wallUs + 3_600_000_000, monoUs: 0 }
    next.desk.start(2, next.now)
    for (const source of ['QUOTE', 'TRADE']) next.tell({ kind: 'session_up', source, epoch: 2, reset: true })
    next.listed().quote('1.10000', '1.10010')
    const done = {
      ordStatus: 'Filled',
      orderQty: qty(1000),
      cumQty: qty(1000),
      leavesQty: qty(0),
      avgPx: px('1.0999'),
      avgPxScale: 5,
    } as const
    next.report(clOrdID, { execType: 'OrderStatus', execID: '0', ...done, transactTimeUs: filledAtUs })
    next.nothingKnown()
    expect(orders(next)).toEqual([])
    expect(next.told('alert').map(({ alert }) => alert.code)).toContain('contingency_late')
    expect(next.notes.map((note) => new TextDecoder().decode(note)).filter((note) => note.includes('"contingency_late"'))).toHaveLength(1)
  })
})
