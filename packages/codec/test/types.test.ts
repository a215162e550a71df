import type { Dictionary } from '@fix/dictionary'
import { fix44, type Messages } from '@fix/dictionary/fix44'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { codec, type Codec, type TypedGroup } from '../src/index.ts'

// Most of these hold when they compile: `npm run check` does. The bodies run too.
const fix = codec(fix44)
const order = { msgType: 'NewOrderSingle', clOrdID: 'A', side: 'Buy', ordType: 'Market', transactTime: '20260102-09:30:00' } as const

describe('types', () => {
  it('follow the dictionary', () => {
    expectTypeOf(fix44).toEqualTypeOf<Dictionary<Messages>>()
    expectTypeOf(fix).toEqualTypeOf<Codec<Messages>>()
    expect(fix.nameOf('D')).toBe('NewOrderSingle')
  })

  it('narrow a view to its message', () => {
    for (const m of fix.read(fix.write({ ...order, orderQty: '5' }))) {
      expectTypeOf(m.msgSeqNum).toEqualTypeOf<number | undefined>()
      // @ts-expect-error: nobody knows yet which message it is
      void m.clOrdID
      if (m.is('NewOrderSingle')) {
        expectTypeOf(m.clOrdID).toEqualTypeOf<string | undefined>()
        expectTypeOf(m.orderQty).toEqualTypeOf<string | undefined>()
        expectTypeOf(m.side).extract<'Buy' | 'Sell'>().toEqualTypeOf<'Buy' | 'Sell'>()
        expectTypeOf(m.noPartyIDs).exclude<undefined>().toExtend<Pick<TypedGroup<{ partyID?: string }>, 'count'>>()
        expectTypeOf(m.noPartyIDs?.entry(0).partyID).toEqualTypeOf<string | undefined>()
        // @ts-expect-error: no such side
        expect(m.side === 'buy').toBe(false)
        // @ts-expect-error: ExecutionReport has it, NewOrderSingle has not
        void m.execType
      } else if (m.is('Heartbeat')) {
        expectTypeOf(m.testReqID).toEqualTypeOf<string | undefined>()
      } else {
        expectTypeOf(m.msgType).toEqualTypeOf<string>()
      }
      // @ts-expect-error: no such message
      expect(m.is('NewOrder')).toBe(false)
    }
  })

  it('ask for what a message requires', () => {
    const { clOrdID, ...rest } = order
    expect(clOrdID).toBe('A')
    // @ts-expect-error: ClOrdID(11) is required
    expect(() => fix.write(rest)).toThrow('clOrdID')
    // @ts-expect-error: no such side
    expect(() => fix.write({ ...order, side: 'Bid' })).toThrow('side')
    // @ts-expect-error: a float is not exact
    expect(() => fix.write({ ...order, price: 1.1 })).toThrow('price')
    // @ts-expect-error: no such field
    expect(() => fix.write({ ...order, clOrdId: 'x' })).toThrow('clOrdId')
    // @ts-expect-error: no such field in an entry
    expect(() => fix.write({ ...order, noPartyIDs: [{ partyID: 'x', symbol: 'y' }] })).toThrow('symbol')
  })
})
