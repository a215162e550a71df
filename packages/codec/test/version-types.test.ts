import { withTransport } from '@fix/dictionary'
import { fix40 } from '@fix/dictionary/fix40'
import { fix42 } from '@fix/dictionary/fix42'
import { fix43 } from '@fix/dictionary/fix43'
import { fix44 } from '@fix/dictionary/fix44'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import { fixt11 } from '@fix/dictionary/fixt11'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { codec, pretty, type Codec, type MessageView } from '../src/index.ts'

// Most of these hold when they compile; what does not compile does not encode either.
const time = '20260102-09:30:00.000'

/** The one message in `bytes`, which has nothing wrong with it but, maybe, a header that the test left out. */
function only<M>(fix: Codec<M>, bytes: Uint8Array): MessageView<M> {
  const [message] = [...fix.read(bytes)].map((view) => view.retain())
  return message
}

describe('FIX.4.0', () => {
  const fix = codec(fix40)
  const order = { msgType: 'NewOrderSingle', clOrdID: 'A', handlInst: 'ManualOrder', symbol: 'X', side: 'Buy', ordType: 'Market' } as const

  it('has text in its CHAR fields, integers for quantities, and times', () => {
    const m = only(fix, fix.write({ ...order, clOrdID: 'long', orderQty: 500, sendingTime: time }))
    expect(m.is('NewOrderSingle')).toBe(true)
    if (!m.is('NewOrderSingle')) return
    expectTypeOf(m.orderQty).toEqualTypeOf<number | undefined>()
    expectTypeOf(m.sendingTime).toEqualTypeOf<string | undefined>()
    expect([m.clOrdID, m.orderQty, m.sendingTime, m.side]).toEqual(['long', 500, time, 'Buy'])
    // @ts-expect-error: FIX.4.0 has no ExecType(150)
    expect(m.execType).toBeUndefined()
    // @ts-expect-error: OrderQty(38) is an integer here
    expect(() => fix.write({ ...order, orderQty: '1.5' })).toThrow('orderQty')
    // @ts-expect-error: no such field
    expect(() => fix.write({ ...order, orderQty: 5, timeInForce: 'Day', partyID: 'x' })).toThrow('partyID')
  })

  it('has groups that are counted by an INT', () => {
    const allocation = {
      msgType: 'Allocation',
      allocID: 1,
      allocTransType: 'New',
      noOrders: [{ clOrdID: '1' }, { clOrdID: '2', orderID: 'o' }],
      side: 'Buy',
      symbol: 'X',
      shares: 5,
      avgPx: '1.5',
      tradeDate: '20260102',
      noAllocs: [{ allocAccount: 'a', allocShares: 5 }],
    } as const
    const m = only(fix, fix.write(allocation))
    if (!m.is('Allocation')) throw new Error(m.msgType)
    expect(Array.from(m.noOrders ?? [], (entry) => [entry.clOrdID, entry.orderID])).toEqual([
      ['1', undefined],
      ['2', 'o'],
    ])
    expect(m.noAllocs?.entry(0).allocShares).toBe(5)
    // @ts-expect-error: AllocAccount(79) is required in each entry
    expect(() => fix.write({ ...allocation, noAllocs: [{ allocShares: 5 }] })).toThrow('allocAccount')
    const { noAllocs, ...rest } = allocation
    expect(noAllocs.length).toBe(1)
    // @ts-expect-error: so is the group itself
    expect(() => fix.write(rest)).toThrow('noAllocs')
  })
})

describe('FIX.4.2 and FIX.4.3', () => {
  it('read a book by entries', () => {
    const fix = codec(fix42)
    const entries = [
      { mdEntryType: 'Bid', mdEntryPx: '1.10003' },
      { mdEntryType: 'Offer', mdEntryPx: '1.10005', mdEntrySize: '5' },
    ] as const
    const m = only(fix, fix.write({ msgType: 'MarketDataSnapshotFullRefresh', symbol: 'X', noMDEntries: entries }))
    if (!m.is('MarketDataSnapshotFullRefresh')) throw new Error(m.msgType)
    expectTypeOf(m.noMDEntries?.entry(0).mdEntryPx).toEqualTypeOf<string | undefined>()
    expectTypeOf(m.noMDEntries?.entry(0).mdEntryType).extract<'Bid' | 'Sell'>().toEqualTypeOf<'Bid'>()
    expect(Array.from(m.noMDEntries ?? [], (entry) => [entry.mdEntryType, entry.mdEntryPx, entry.mdEntrySize])).toEqual([
      ['Bid', '1.10003', undefined],
      ['Offer', '1.10005', '5'],
    ])
    const book = { msgType: 'MarketDataSnapshotFullRefresh', symbol: 'X' } as const
    // @ts-expect-error: no such kind of entry
    expect(() => fix.write({ ...book, noMDEntries: [{ mdEntryType: 'Buy', mdEntryPx: '1' }] })).toThrow('mdEntryType')
  })

  it('take a name for a number in one version and refuse it in the other', () => {
    const older = codec(fix42)
    const newer = codec(fix43)
    const order = { msgType: 'NewOrderSingle', clOrdID: 'A', symbol: 'X', side: 'Buy', ordType: 'Market', transactTime: time } as const
    expect(pretty(older.write({ ...order, handlInst: 'ManualOrder' }))).toContain('|21=3|')
    // @ts-expect-error: IDSource(22) was called so until FIX.4.2
    expect(() => newer.write({ ...order, handlInst: 'ManualOrder', idSource: 'Cusip' })).toThrow('idSource')
    expect(pretty(newer.write({ ...order, handlInst: 'ManualOrder', securityIDSource: 'Cusip' }))).toContain('|22=1|')
  })
})

describe('FIX.4.4', () => {
  const fix = codec(fix44)
  const quote = { quoteEntryID: 'e', bidPx: '1.5' }
  const set = { quoteSetID: 's', totNoQuoteEntries: 1, noQuoteEntries: [quote] }
  const mass = { msgType: 'MassQuote', quoteID: 'q', noQuoteSets: [set] } as const

  it('asks for required groups, for what is required in them, and for what is required in the groups within', () => {
    const m = only(fix, fix.write(mass))
    if (!m.is('MassQuote')) throw new Error(m.msgType)
    expectTypeOf(m.noQuoteSets?.entry(0).noQuoteEntries?.entry(0).bidPx).toEqualTypeOf<string | undefined>()
    expect(m.noQuoteSets?.entry(0).noQuoteEntries?.entry(0).bidPx).toBe('1.5')
    // @ts-expect-error: NoQuoteSets(296) is required
    expect(() => fix.write({ msgType: 'MassQuote', quoteID: 'q' })).toThrow('noQuoteSets')
    // @ts-expect-error: TotNoQuoteEntries(304) is required in a set
    expect(() => fix.write({ ...mass, noQuoteSets: [{ quoteSetID: 's', noQuoteEntries: [quote] }] })).toThrow('totNoQuoteEntries')
    // @ts-expect-error: the group within is required
    expect(() => fix.write({ ...mass, noQuoteSets: [{ quoteSetID: 's', totNoQuoteEntries: 1 }] })).toThrow('noQuoteEntries')
    // @ts-expect-error: QuoteEntryID(299) is required in an entry of it
    expect(() => fix.write({ ...mass, noQuoteSets: [{ ...set, noQuoteEntries: [{ bidPx: '1' }] }] })).toThrow('quoteEntryID')
    // @ts-expect-error: a float is not exact, however deep
    expect(() => fix.write({ ...mass, noQuoteSets: [{ ...set, noQuoteEntries: [{ quoteEntryID: 'e', bidPx: 1.5 }] }] })).toThrow('bidPx')
    // @ts-expect-error: one entry is no list of them
    expect(() => fix.write({ ...mass, noQuoteSets: set })).toThrow('noQuoteSets')
  })

  it('asks for the first field of an entry, which starts it', () => {
    const order = { msgType: 'NewOrderSingle', clOrdID: 'A', side: 'Buy', ordType: 'Market', transactTime: time } as const
    expect(pretty(fix.write({ ...order, noPartyIDs: [{ partyID: 'p', partyRole: 'ClientId' }] }))).toContain('|453=1|448=p|452=3|')
    // @ts-expect-error: PartyID(448) comes first
    expect(() => fix.write({ ...order, noPartyIDs: [{ partyRole: 'ClientId' }] })).toThrow('partyID')
  })

  it('takes bytes for data, counts them, and reads them as text', () => {
    const user = { msgType: 'UserRequest', userRequestID: 'u', userRequestType: 'LogOnUser', username: 'n' } as const
    const written = fix.write({ ...user, rawData: new Uint8Array([1, 61, 255]) })
    expect(pretty(written)).toContain('|95=3|')
    const m = only(fix, written)
    if (!m.is('UserRequest')) throw new Error(m.msgType)
    expectTypeOf(m.rawData).toEqualTypeOf<string | undefined>()
    expect(m.rawData).toBe('\x01=\xff')
    // @ts-expect-error: a number is no data
    expect(() => fix.write({ ...user, rawData: 5 })).toThrow('rawData')
  })
})

describe('FIX.5.0SP2 over FIXT.1.1', () => {
  const fix = codec(withTransport(fixt11, fix50sp2))
  const order = { msgType: 'NewOrderSingle', clOrdID: 'A', side: 'Buy', ordType: 'Market', transactTime: time } as const

  it('narrows the messages of both, under the header of the transport', () => {
    const m = only(fix, fix.write({ ...order, applVerID: 'Fix50Sp2', msgSeqNum: 7 }))
    expectTypeOf(m.applVerID).extract<'Fix50Sp2' | 'Fix60'>().toEqualTypeOf<'Fix50Sp2'>()
    expectTypeOf(m.msgSeqNum).toEqualTypeOf<number | undefined>()
    expect([m.applVerID, m.msgSeqNum, m.is('NewOrderSingle')]).toEqual(['Fix50Sp2', 7, true])
    if (m.is('NewOrderSingle')) expectTypeOf(m.side).extract<'Buy' | 'Long'>().toEqualTypeOf<'Buy'>()
    if (m.is('Logon')) {
      expectTypeOf(m.heartBtInt).toEqualTypeOf<number | undefined>()
      // @ts-expect-error: a Logon has no side
      void m.side
    }
    // @ts-expect-error: DefaultApplVerID(1137) is required
    expect(() => fix.write({ msgType: 'Logon', encryptMethod: 'NoneOther', heartBtInt: 30 })).toThrow('defaultApplVerID')
    // @ts-expect-error: no such version
    expect(() => fix.write({ ...order, applVerID: 'Fix60' })).toThrow('applVerID')
  })

  const many = { ...order, msgType: 'NewOrderMultileg' } as const

  it('types groups within groups within groups', () => {
    const party = { nested2PartyID: 'p', noNested2PartySubIDs: [{ nested2PartySubID: 's' }] }
    const allocation = { legAllocAccount: 'a', noNested2PartyIDs: [party] }
    const m = only(fix, fix.write({ ...many, noLegs: [{ legSymbol: 'L', noLegAllocs: [allocation] }] }))
    if (!m.is('NewOrderMultileg')) throw new Error(m.msgType)
    const deepest = m.noLegs?.entry(0).noLegAllocs?.entry(0).noNested2PartyIDs?.entry(0).noNested2PartySubIDs?.entry(0)
    expectTypeOf(deepest?.nested2PartySubID).toEqualTypeOf<string | undefined>()
    expect(deepest?.nested2PartySubID).toBe('s')
  })

  it('lets an entry begin with the length of its data, which the writer counts', () => {
    const formulas = [{ legPaymentStreamFormula: '<m/>' }, { legPaymentStreamFormula: 'x', legPaymentStreamFormulaDesc: 'd' }]
    const legs = [{ legSymbol: 'L', noLegStreams: [{ legStreamType: 0, noLegPaymentStreamFormulas: formulas }] }]
    const text = pretty(fix.write({ ...many, noLegs: legs }))
    expect(text).toContain('|42485=2|43110=4|42486=<m/>|43110=1|42486=x|42487=d|')
    const empty = { noLegPaymentStreamFormulas: [{}] }
    // @ts-expect-error: an entry without its data begins with nothing
    const nothing = (): unknown => fix.write({ ...many, noLegs: [{ legSymbol: 'L', noLegStreams: [{ legStreamType: 0, ...empty }] }] })
    expect(nothing).toThrow('begins with legPaymentStreamFormulaLength')
  })
})
