import { fix44 } from '@fix/dictionary/fix44'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codec } from '../src/index.ts'

const fix = codec(fix44)
const order = {
  msgType: 'NewOrderSingle',
  msgSeqNum: 1,
  senderCompID: 'A',
  targetCompID: 'B',
  sendingTime: '20260102-09:30:00',
  clOrdID: 'A1',
  side: 'Buy',
  orderQty: '5',
  ordType: 'Limit',
  price: '1.1',
  transactTime: '20260102-09:30:00.000',
} as const

describe('an object that is written', () => {
  it.each([
    ['settlDate', '2026-01-02', "settlDate is a date such as 20260102, not '2026-01-02'"],
    ['settlDate', '20260230', 'settlDate is a date'],
    ['maturityMonthYear', '2026', 'maturityMonthYear is a month such as 202601'],
    ['sendingTime', '20260102 09:30:00', 'sendingTime is text such as'],
    ['minQty', '1e5', 'minQty is decimal text'],
    ['minQty', '+5', 'minQty is decimal text'],
    ['execInst', '1 ?', 'execInst is made of 1, 2'],
    ['possResend', 'yes', 'possResend is true or false'],
    ['onBehalfOfCompID', 5.5, 'onBehalfOfCompID is text'],
    ['price', 1, 'price is decimal text'],
    ['msgSeqNum', -5, 'msgSeqNum is an integer, not -5'],
    ['noPartyIDs', [null], 'an entry of noPartyIDs is an object, not null'],
    ['couponPaymentDate', true, 'couponPaymentDate is a date'],
  ])('is refused where %s is %s', (name, value, message) => {
    expect(() => fix.write({ ...order, [name]: value })).toThrow(message)
  })

  it('is refused where an entry of a group lacks what each entry must have', () => {
    expect(() => fix.write({ ...order, noUnderlyings: [{}] } as never)).toThrow('underlyingSymbol')
    expect(() => fix.write({ ...order, noAllocs: [{ allocQty: '5' }] } as never)).toThrow('begins with allocAccount')
  })

  it('is one that validation finds nothing wrong with, or is not written at all', () => {
    const text = fc.oneof(
      fc.constantFrom('20260102', '202601', '202601w1', '09:30:00', '1.5', '-1', '1 2', 'Y', 'N', 'x', '20260102-09:30:00.5', 'D'),
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 }),
    )
    const names = [...(fix44.messages.get('D')?.members ?? [])]
      .filter((member) => !member.members)
      .map((member) => fix44.fields.get(member.tag)?.camel ?? '')
    let written = 0
    fc.assert(
      fc.property(fc.constantFrom(...names), text, (name, value) => {
        let bytes: Uint8Array
        try {
          bytes = fix.write({ ...order, [name]: value })
        } catch {
          return
        }
        written++
        const [view] = fix.read(bytes)
        expect([...fix.problemsOf(view)], `${name}: ${value}`).toEqual([])
      }),
      { seed: 4, numRuns: 5000 },
    )
    expect(written).toBeGreaterThan(1000)
  })
})
