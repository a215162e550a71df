import { describe, expect, test } from 'vitest'
import { codec } from '@fix/codec'
import { dialect } from '@fix/dictionary'
import { fix44 } from '@fix/dictionary/fix44'
import { instrument } from '@fix/units'
import type { BookUpdate } from '@fix/events'
import { Books, standardFeed } from '../src/index.ts'
import type { FeedRules } from '../src/index.ts'
import { marketReader } from '../src/fix.ts'
import type { MarketFact, MarketReader } from '../src/fix.ts'

const eurusd = instrument({ id: 'EURUSD', symbol: '1', tick: '0.00001', step: '1', currency: 'USD' })
const gbpusd = instrument({ id: 'GBPUSD', symbol: '2', tick: '0.00001', step: '1', currency: 'USD' })
const withNames = dialect(fix44, {
  fields: ['1007 SymbolName STRING', '1008 SymbolDigits INT'],
  messages: { SecurityList: { groups: { 146: { add: '1007 1008' } } } },
})
const fix = codec(withNames)
const now = { wallUs: 1_767_346_200_100_000, monoUs: 5 }

/** A message as a broker prints it, `|` for SOH, without BodyLength(9) and CheckSum(10), which reading doesn't need. */
function received(reader: MarketReader, type: string, body: string, seq = 7): MarketFact[] {
  const text = `8=FIX.4.4|9=0|35=${type}|34=${seq}|49=VENUE|52=20260102-09:30:00.000|56=ME|${body}10=000|`
  const bytes = new TextEncoder().encode(text.replaceAll('|', '\u0001'))
  const view = fix.view()
  expect(view.wrap(bytes, 0, bytes.length)).toBe('')
  const facts: MarketFact[] = []
  const count = reader.read(view, now, (fact) => facts.push(kept(fact)))
  expect(count).toBe(facts.length)
  // Nothing that was given out may lean on the bytes.
  bytes.fill(0)
  return facts
}

function kept(fact: MarketFact): MarketFact {
  if (fact.kind !== 'book_snapshot' && fact.kind !== 'book_delta') return fact
  const { kind, instrumentId, source, mdReqID, seq, eventTimeUs, receiveTimeUs, count } = fact
  return {
    kind,
    instrumentId,
    source,
    mdReqID,
    seq,
    eventTimeUs,
    receiveTimeUs,
    count,
    actions: fact.actions.slice(0, count),
    sides: fact.sides.slice(0, count),
    prices: fact.prices.slice(0, count),
    sizes: fact.sizes.slice(0, count),
    ids: fact.ids.slice(0, count),
    refIds: fact.refIds.slice(0, count),
  }
}

const reader = (rules?: FeedRules) => marketReader({ source: 'QUOTE', instruments: [eurusd, gbpusd], ...(rules ? { rules } : {}) })

describe('market messages to facts', () => {
  test('a snapshot with ids and sizes', () => {
    const facts = received(reader(), 'W', '262=MD-1|55=1|268=2|269=0|270=1.10005|271=1000000|278=77|269=1|270=1.1001|271=500000|278=78|')
    expect(facts).toEqual([
      {
        kind: 'book_snapshot',
        instrumentId: 'EURUSD',
        source: 'QUOTE',
        mdReqID: 'MD-1',
        seq: 7,
        eventTimeUs: 1_767_346_200_000_000,
        receiveTimeUs: now.wallUs,
        count: 2,
        actions: Uint8Array.of(0, 0),
        sides: Uint8Array.of(0, 1),
        prices: Float64Array.of(110005, 110010),
        sizes: Float64Array.of(1_000_000, 500_000),
        ids: ['77', '78'],
        refIds: ['', ''],
      },
    ])
  })

  test('a quote without size is not a quote of zero', () => {
    const [quote] = received(reader(), 'W', '55=1|268=2|269=0|270=1.10005|269=1|270=1.1001|') as BookUpdate[]
    expect(quote).toMatchObject({ mdReqID: '', count: 2, sizes: Float64Array.of(Number.NaN, Number.NaN), ids: ['', ''] })
  })

  test('a delete that holds only its action, its id and its symbol', () => {
    const [update] = received(reader(), 'X', '268=2|279=0|269=1|278=9|55=1|270=1.2|271=5|279=2|278=8|55=1|') as BookUpdate[]
    expect(update).toMatchObject({
      kind: 'book_delta',
      count: 2,
      actions: Uint8Array.of(0, 2),
      sides: Uint8Array.of(1, 2),
      prices: Float64Array.of(120000, Number.NaN),
      ids: ['9', '8'],
    })
  })

  test('several instruments in one message give one fact each, with all their entries', () => {
    const facts = received(reader(), 'X', '268=3|279=2|278=1|55=1|279=2|278=2|55=2|279=2|278=3|55=1|') as BookUpdate[]
    expect(facts.map(({ instrumentId, ids }) => [instrumentId, ids])).toEqual([
      ['EURUSD', ['1', '3']],
      ['GBPUSD', ['2']],
    ])
  })

  test('an entry without symbol belongs to the one before where the dialect says so, and to nobody where not', () => {
    const body = '268=2|279=2|278=1|55=2|279=2|278=2|'
    const inheriting = received(reader(), 'X', body) as BookUpdate[]
    expect(inheriting.map(({ instrumentId, ids }) => [instrumentId, ids])).toEqual([['GBPUSD', ['1', '2']]])
    const strict = reader({ ...standardFeed, inherit: false })
    const facts = received(strict, 'X', body) as BookUpdate[]
    expect(facts.map(({ instrumentId, ids }) => [instrumentId, ids])).toEqual([['GBPUSD', ['1']]])
    expect(strict.counts.instrument_mismatch).toBe(1)
  })

  test('a symbol that nobody has added touches no book', () => {
    const strange = reader()
    expect(received(strange, 'W', '55=99|268=1|269=0|270=1|')).toEqual([])
    const facts = received(strange, 'X', '268=2|279=2|278=1|55=99|279=2|278=2|55=1|') as BookUpdate[]
    expect(facts.map(({ instrumentId, ids }) => [instrumentId, ids])).toEqual([['EURUSD', ['2']]])
    expect(strange.counts.instrument_mismatch).toBe(2)
  })

  test('a price with more digits than the instrument has is not rounded: the book refuses the message', () => {
    const [update] = received(reader(), 'W', '55=1|268=1|269=0|270=1.100051|271=5|278=1|') as BookUpdate[]
    expect(update.prices).toEqual(Float64Array.of(Number.POSITIVE_INFINITY))
    const books = new Books({ instruments: [eurusd] })
    books.syncing('EURUSD', 'QUOTE')
    expect(books.apply(update)).toMatchObject({ state: 'STALE', reason: 'integrity' })
  })

  test.each([
    ['a count that lies', '268=3|279=2|278=1|55=1|279=2|278=2|55=1|'],
    ['entries that begin with another field than the feed declares', '268=2|278=1|279=2|55=1|278=2|279=2|55=1|'],
    ['an action that is no digit', '268=1|279=x|278=1|55=1|'],
  ])('%s makes the book STALE and changes nothing', (_, body) => {
    const books = new Books({ instruments: [eurusd] })
    const both = reader()
    for (const fact of received(both, 'W', '55=1|268=1|269=0|270=1.1|271=5|278=1|', 1)) books.apply(fact as BookUpdate)
    const before = books.digest()
    for (const fact of received(both, 'X', body, 2)) books.apply(fact as BookUpdate)
    expect(books.get('EURUSD')).toMatchObject({ state: 'STALE', reason: 'bad_action' })
    expect(books.digest()).toBe(before)
  })

  test('a snapshot that lies about its count leaves the book as it was, STALE', () => {
    const books = new Books({ instruments: [eurusd] })
    const both = reader()
    for (const fact of received(both, 'W', '55=1|268=1|269=0|270=1.1|271=5|278=1|', 1)) books.apply(fact as BookUpdate)
    const before = books.digest()
    for (const fact of received(both, 'W', '55=1|268=2|269=0|270=1.2|271=5|278=1|', 2)) books.apply(fact as BookUpdate)
    expect(books.get('EURUSD')).toMatchObject({ state: 'STALE', reason: 'integrity' })
    expect(books.digest()).toBe(before)
    expect(both.counts.malformed_group).toBe(1)
  })

  test('trades and openings stand in no ladder', () => {
    const mixed = reader()
    const [update] = received(mixed, 'W', '55=1|268=3|269=2|270=1.1|271=1|269=0|270=1.1|271=2|269=4|270=1.3|') as BookUpdate[]
    expect(update).toMatchObject({ count: 1, prices: Float64Array.of(110000) })
    expect(mixed.counts.other_entry).toBe(1)
  })

  test('a snapshot of nothing is an empty book', () => {
    expect(received(reader(), 'W', '55=1|268=0|')).toMatchObject([{ kind: 'book_snapshot', count: 0 }])
    expect(received(reader(), 'W', '55=1|268=1|269=J|')).toMatchObject([{ kind: 'book_snapshot', count: 0 }])
  })

  test('prices that are sent again after a gap are no news', () => {
    const late = reader()
    expect(received(late, 'W', '43=Y|55=1|268=1|269=0|270=1.1|')).toEqual([])
    expect(late.counts.poss_dup).toBe(1)
  })

  test('a rejected request', () => {
    expect(received(reader(), 'Y', '262=MD-4|281=5|58=INVALID_REQUEST: depth|')).toEqual([
      { kind: 'subscription_reject', source: 'QUOTE', mdReqID: 'MD-4', reason: '5', text: 'INVALID_REQUEST: depth' },
    ])
  })

  test('a list of symbols with names and digits, and its end', () => {
    const list = reader()
    const body = '320=L1|322=R1|560=0|146=3|55=1|1007=EURUSD|1008=5|55=4|1007=USDJPY|1008=3|55=5|1007=BROKEN|'
    expect(received(list, 'y', body)).toEqual([
      { kind: 'instrument', source: 'QUOTE', symbol: '1', name: 'EURUSD', digits: 5 },
      { kind: 'instrument', source: 'QUOTE', symbol: '4', name: 'USDJPY', digits: 3 },
      { kind: 'instrument_list_end', source: 'QUOTE', securityReqID: 'L1', count: 2 },
    ])
    expect(list.counts.incomplete_instrument).toBe(1)
  })

  test('a list that announces more than has come goes on, and its end is counted where it comes too early', () => {
    const list = reader()
    expect(received(list, 'y', '320=L1|560=0|393=3|146=2|55=1|1007=EURUSD|1008=5|55=4|1007=USDJPY|1008=3|')).toHaveLength(2)
    expect(received(list, 'y', '320=L1|560=0|393=3|146=1|55=2|1007=GBPUSD|1008=5|')).toMatchObject([{ name: 'GBPUSD' }, { count: 3 }])
    expect(list.counts.short_list).toBe(0)
    expect(received(list, 'y', '320=L2|560=0|393=3|893=Y|146=1|55=2|1007=GBPUSD|1008=5|')).toHaveLength(2)
    expect(list.counts.short_list).toBe(1)
  })

  test('a list that the venue refuses is counted, and ends', () => {
    const list = reader()
    expect(received(list, 'y', '320=L1|560=4|')).toMatchObject([{ kind: 'instrument_list_end', count: 0 }])
    expect(list.counts.refused_list).toBe(1)
  })

  test('digits that a venue gives as a tick, steps of prices and quantities, and one definition alone', () => {
    const rules = { ...standardFeed, symbols: { style: 'name', list: 'x', definition: { tick: 969, step: 25039 } } } as const
    const one = reader(rules)
    expect(received(one, 'd', '320=D1|55=BTCUSDT|969=0.01000000|25039=0.001|')).toEqual([
      { kind: 'instrument', source: 'QUOTE', symbol: 'BTCUSDT', name: 'BTCUSDT', digits: 2, tick: '0.01000000', step: '0.001' },
    ])
    for (const tick of ['', '0', '0.000', '1e-2', '-1', '1.2.3']) expect(received(one, 'd', `55=X|969=${tick}|`)).toEqual([])
    expect(one.counts.incomplete_instrument).toBe(6)
  })

  test('a list in fragments ends with the last', () => {
    expect(received(reader(), 'y', '320=L1|322=R1|560=0|393=2|893=N|146=1|55=1|1007=EURUSD|1008=5|')).toHaveLength(1)
    expect(received(reader(), 'y', '320=L1|322=R1|560=0|393=2|893=Y|146=1|55=2|1007=GBPUSD|1008=5|')).toMatchObject([
      { name: 'GBPUSD' },
      { kind: 'instrument_list_end', count: 2 },
    ])
  })

  test('messages that are not of the market give nothing', () => {
    expect(received(reader(), '0', '')).toEqual([])
  })
})
