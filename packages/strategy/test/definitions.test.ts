// What becomes of an instrument whose definition changes while its book is LIVE and its orders work.
import { standardFeed, type FeedRules } from '@fix/book'
import { codec, type View } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import type { InstrumentDefinition } from '@fix/events'
import { instrument } from '@fix/units'
import { describe, expect, it } from 'vitest'
import { decodeDeskNote, Symbols } from '../src/index.ts'
import { eurusd, px, qty, StubDesk, type Stub } from './stub-desk.ts'

const definitionFeed: FeedRules = { ...standardFeed, symbols: { style: 'numeric', list: 'x', definition: { name: 1007, tick: 969 } } }

const said = (changes: Partial<InstrumentDefinition> = {}): InstrumentDefinition => ({
  ...{ kind: 'instrument', source: 'TRADE', symbol: '1', name: 'EURUSD', digits: 5 },
  ...changes,
})
const listOf = (changes: Partial<InstrumentDefinition> = {}) =>
  [said(changes), { kind: 'instrument_list_end', source: 'TRADE', securityReqID: 'list-2', count: 1 }] as const

/** A desk with an order of its own working in a LIVE book, and how often its strategy was asked. */
function trading(options: Stub = {}) {
  let asked = 0
  const decide: Stub['decide'] = (seen, act) => {
    asked++
    if (seen.working.length === 0) act.limit('buy', qty(1000), seen.bid)
  }
  const stub = new StubDesk({ decide, ...options })
  stub.up().quote('1.10000', '1.10002')
  const clOrdID = String(stub.last('NewOrderSingle')?.fields.clOrdID)
  stub.report(clOrdID, { price: px('1.10000') })
  const book = stub.desk.books.get('EURUSD')
  return { stub, clOrdID, asked: () => asked, state: () => `${book.state} ${book.reason}`.trim() }
}

describe('an instrument whose definition changes while its book is LIVE', () => {
  it.each([
    ['another number', { symbol: '4711' }, 'symbol', 'the venue says symbol 4711 now, and said 1 when this run began'],
    ['other digits', { digits: 4 }, 'digits', 'the venue says 4 digits, the configuration 5'],
    ['a tick that ours does not fit', { tick: '0.00003' }, 'tick', 'the venue says tick 0.00003, which ours is no multiple of'],
    ['a step that ours does not fit', { step: '600' }, 'step', 'the venue says step 600, which ours is no multiple of'],
  ])('is out of the market with %s: STALE, its subscription ended, and people told', (_, changes, problem, text) => {
    const { stub, state, asked } = trading()
    const before = asked()
    const { mdReqID } = stub.last('MarketDataRequest')!.fields
    stub.tell(...listOf(changes))
    expect(state()).toBe('STALE instrument_mismatch')
    expect(stub.told('instrument_differs')).toMatchObject([{ instrumentId: 'EURUSD', problem, text }])
    expect(stub.notes.map(decodeDeskNote).filter((note) => note?.k === 'differs')).toMatchObject([
      { instrumentId: 'EURUSD', problem, text },
    ])
    // Under the number that it was asked for by.
    expect(stub.last('MarketDataRequest')?.fields).toMatchObject({
      mdReqID,
      subscriptionRequestType: 'DisablePreviousSnapshot',
      noRelatedSym: [{ symbol: '1' }],
    })
    // Whatever still comes under that number is another instrument's, as far as we know.
    const requests = stub.count('MarketDataRequest')
    stub.quote('1.10000', '1.10002').later(120_000).quote('1.10000', '1.10002')
    expect([state(), stub.count('MarketDataRequest') - requests, asked() - before]).toEqual(['STALE instrument_mismatch', 0, 0])
    expect([stub.desk.trading, stub.desk.mayTrade('EURUSD'), stub.desk.subscriptions.readiness]).toEqual([
      true,
      false,
      { wanted: 1, live: 0 },
    ])
  })

  it('is so too by a list that no longer has it, and stays so over a new session', () => {
    const { stub, state } = trading()
    stub.tell(said({ name: 'XAUUSD', symbol: '9', digits: 2 }), listOf()[1])
    expect(state()).toBe('STALE instrument_mismatch')
    stub.tell({ kind: 'session_down', source: 'QUOTE', cause: 'peerClosed', text: '' })
    stub.tell({ kind: 'session_up', source: 'QUOTE', epoch: 2, reset: true })
    expect([state(), stub.told('instrument_differs').map(({ problem }) => problem)]).toEqual(['STALE instrument_mismatch', ['missing']])
  })

  it('is back with the list that agrees again, with a subscription of its own', () => {
    const { stub, state, asked } = trading()
    stub.tell(...listOf({ symbol: '4711' })).tell(...listOf({ symbol: '4711' }))
    stub.tell(...listOf())
    expect(stub.told('instrument_differs').map(({ problem }) => problem)).toEqual(['symbol', ''])
    expect([state(), stub.last('MarketDataRequest')?.fields.subscriptionRequestType]).toEqual(['SYNCING', 'SnapshotAndUpdates'])
    const before = asked()
    stub.quote('1.10000', '1.10002')
    expect([state(), stub.desk.mayTrade('EURUSD'), asked() - before]).toEqual(['LIVE', true, 1])
  })

  it('leaves the others in the market', () => {
    const gbpusd = instrument({ id: 'GBPUSD', tick: '0.00001', step: '1000', qtyScale: 2, currency: 'USD' })
    const stub = new StubDesk({ options: { instruments: [eurusd, gbpusd] } })
    stub.desk.start(1, stub.now)
    for (const source of ['QUOTE', 'TRADE']) stub.tell({ kind: 'session_up', source, epoch: 1, reset: true })
    stub
      .tell(said({ name: 'GBPUSD', symbol: '2' }))
      .listed()
      .nothingKnown()
    stub.tell(said({ name: 'GBPUSD', symbol: '3' }), ...listOf())
    expect([stub.desk.mayTrade('EURUSD'), stub.desk.mayTrade('GBPUSD')]).toEqual([true, false])
    // A number that one had before is not the other's by that.
    expect(stub.desk.symbols.bySymbol('3')).toBeUndefined()
  })

  it('takes no new order and no change, be it to close a position, and every cancel', () => {
    const { stub, clOrdID } = trading()
    stub.filled(clOrdID, 'buy', 1000, '1.10000')
    const working = String(stub.last('NewOrderSingle')?.fields.clOrdID)
    stub.report(working, { price: px('1.10000') })
    stub.tell(...listOf({ symbol: '4711' }))
    const orders = stub.count('NewOrderSingle')
    stub.tell({ kind: 'command', command: 'kill', state: 'flatten', scope: '*', actor: 'ann', reason: 'a test' })
    expect(stub.last('OrderCancelRequest')?.fields.origClOrdID).toBe(working)
    stub.report(stub.last('OrderCancelRequest')?.fields.clOrdID, {
      ...{ origClOrdID: working, execType: 'Canceled', ordStatus: 'Canceled', leavesQty: qty(0) },
    })
    stub.later(3000)
    expect(stub.count('NewOrderSingle') - orders).toBe(0)
    expect(stub.told('held').at(-1)).toMatchObject({ code: 'instrument_differs', intent: { kind: 'new', instrumentId: 'EURUSD' } })
  })

  it('is seen in a definition alone, SecurityDefinition(d), whose record stands in the journal before what comes of it', () => {
    const { stub, state } = trading({ options: { feed: definitionFeed } })
    const notes = stub.notes.length
    const define = (tick: string): void => {
      stub.desk.tradeApp.onMessage(message(`35=d|34=9|52=20260102-09:30:00|55=1|1007=EURUSD|969=${tick}|`), stub.now)
    }
    define('0.00003')
    expect([state(), stub.notes.length - notes, stub.last('MarketDataRequest')?.fields.subscriptionRequestType]).toEqual([
      'STALE instrument_mismatch',
      0,
      'SnapshotAndUpdates',
    ])
    stub.desk.tradeApp.onAppended?.(stub.now)
    expect(stub.notes.slice(notes).map(decodeDeskNote)).toMatchObject([{ k: 'differs', problem: 'tick' }])
    expect(stub.last('MarketDataRequest')?.fields.subscriptionRequestType).toBe('DisablePreviousSnapshot')
    define('0.000010')
    stub.desk.tradeApp.onAppended?.(stub.now)
    expect([state(), stub.last('MarketDataRequest')?.fields.subscriptionRequestType]).toEqual(['SYNCING', 'SnapshotAndUpdates'])
  })
})

describe('what the venue says of an instrument', () => {
  const symbolsOf = (...lists: Partial<InstrumentDefinition>[]): Symbols => {
    const symbols = new Symbols([eurusd])
    for (const changes of lists) {
      symbols.define(said(changes))
      symbols.listEnded()
    }
    return symbols
  }

  it.each([
    ['steps finer than ours, which ours stand on', [{ tick: '0.000005', step: '0.001' }]],
    [
      'the same written otherwise',
      [
        { tick: '0.00001', step: '1000' },
        { tick: '0.0000100', step: '1000.00' },
      ],
    ],
    ['more than before', [{}, { tick: '0.00001' }]],
    ['less than before', [{ tick: '0.00001' }, {}]],
  ])('agrees where it is %s', (_, lists) => {
    expect(symbolsOf(...lists).problems()).toEqual([])
  })

  it.each([
    ['tick', [{ tick: '0.00003' }]],
    ['tick', [{ tick: '0' }]],
    ['tick', [{ tick: 'none' }]],
    ['step', [{ step: '1500' }]],
    ['tick', [{ tick: '0.000005' }, { tick: '0.00001' }]],
    ['tick', [{ tick: '0.000005' }, {}, { tick: '0.00001' }]],
    ['step', [{ step: '100' }, { step: '10' }]],
    ['symbol', [{ symbol: '1' }, { symbol: '1.0' }]],
  ] as const)('differs in its %s: %j', (problem, lists) => {
    expect(symbolsOf(...lists).problems()).toMatchObject([{ problem }])
  })
})

function message(fields: string): View {
  const view = codec(fix44).view()
  const bytes = new TextEncoder().encode(`8=FIX.4.4|9=0|${fields}10=000|`.replaceAll('|', '\x01'))
  view.wrap(bytes, 0, bytes.length)
  return view
}
