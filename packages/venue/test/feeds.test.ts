import { describe, expect, test } from 'vitest'
import { Books, standardFeed, type FeedRules } from '@fix/book'
import { marketReader, type MarketFact } from '@fix/book/fix'
import { codec } from '@fix/codec'
import type { BookUpdate } from '@fix/events'
import { instrument } from '@fix/units'
import { binance } from '../src/binance.ts'
import { ctrader } from '../src/ctrader.ts'
import { lmaxLike } from '../src/lmax-like.ts'
import type { FeedProfile } from '../src/profile.ts'

const now = { wallUs: 1_767_346_200_000_000, monoUs: 0 }

/** A book of one instrument behind the feed of a venue, fed with the fields of messages, and what else the venue told. */
function feedOf({ dictionary, feed }: FeedProfile<unknown>, symbol: string, tick: string, step: string) {
  const instruments = [instrument({ id: 'ONE', symbol, tick, step, currency: 'USD' })]
  const rules = feed as FeedRules
  const books = new Books({ instruments, rules })
  const reader = marketReader({ source: 'MD', instruments, rules })
  const view = codec(dictionary).view()
  const others: MarketFact[] = []
  const updates: Pick<BookUpdate, 'firstNo' | 'lastNo'>[] = []
  books.syncing('ONE', 'MD')
  let seq = 1
  const receive = (type: string, body: string): void => {
    const text = `8=FIX.4.4|9=0000107|35=${type}|34=${++seq}|49=V|56=ME|52=20241019-05:41:52.867164|${body}10=000|`
    const bytes = new TextEncoder().encode(text.replaceAll('|', '\u0001'))
    expect(view.wrap(bytes, 0, bytes.length)).toBe('')
    reader.read(view, now, (fact) => {
      if (fact.kind === 'book_snapshot' || fact.kind === 'book_delta') {
        updates.push({ firstNo: fact.firstNo, lastNo: fact.lastNo })
        books.apply(fact)
      } else others.push({ ...fact })
    })
  }
  return { book: books.get('ONE'), reader, others, updates, receive }
}

describe('feeds', () => {
  test.each([binance, lmaxLike, ctrader])('of $id fit the rules that books are written for', ({ feed }) => {
    const rules: FeedRules = feed
    expect(Object.keys(rules).sort()).toEqual(Object.keys(standardFeed).sort())
  })

  test('Binance: an empty snapshot, then levels by price whose ranges of update ids follow each other', () => {
    const { book, updates, receive } = feedOf(binance, 'BNBBUSD', '0.01', '0.001')
    receive('W', '262=D|55=BNBBUSD|25044=100|268=0|')
    expect(book.state).toBe('LIVE')
    receive('X', '262=D|268=2|279=0|270=10.00|271=1.5|269=0|55=BNBBUSD|25043=101|25044=104|279=0|270=10.02|271=2|269=1|')
    receive('X', '262=D|268=2|279=1|270=10.00|271=0.5|269=0|55=BNBBUSD|25043=105|25044=105|279=2|270=10.02|269=1|')
    expect(book).toMatchObject({ state: 'LIVE', bestBid: 1000, bidSize: 500 })
    expect(book.levels('ask')).toEqual([])
    expect(updates).toMatchObject([
      { firstNo: 0, lastNo: 100 },
      { firstNo: 101, lastNo: 104 },
      { firstNo: 105, lastNo: 105 },
    ])
  })

  test('Binance: a jump of the update ids makes the book stale until a snapshot that is not older than the jump', () => {
    const { book, receive } = feedOf(binance, 'BNBBUSD', '0.01', '0.001')
    receive('W', '262=D|55=BNBBUSD|25044=100|268=0|')
    receive('X', '262=D|268=1|279=0|270=10.00|271=1.5|269=0|55=BNBBUSD|25043=101|25044=104|')
    expect(book).toMatchObject({ state: 'LIVE', bestBid: 1000, lastNo: 104 })
    receive('X', '262=D|268=1|279=0|270=10.01|271=2|269=0|55=BNBBUSD|25043=106|25044=107|')
    expect(book).toMatchObject({ state: 'STALE', reason: 'gap', lastNo: 104, bestBid: Number.NaN, anomalies: { gap: 1 } })
    receive('W', '262=D|55=BNBBUSD|25044=106|268=1|269=0|270=10.01|271=2|')
    expect(book).toMatchObject({ state: 'STALE', reason: 'gap', anomalies: { old_snapshot: 1 } })
    receive('W', '262=D|55=BNBBUSD|25044=107|268=1|269=0|270=10.01|271=2|')
    expect(book).toMatchObject({ state: 'LIVE', bestBid: 1001, lastNo: 107 })
    receive('X', '262=D|268=1|279=1|270=10.01|271=3|269=0|55=BNBBUSD|25043=106|25044=107|')
    expect(book).toMatchObject({ state: 'LIVE', bidSize: 2000, anomalies: { dup_seq: 1 } })
  })

  test('Binance: an increment in fragments is one step of the book', () => {
    const { book, receive } = feedOf(binance, 'BNBBUSD', '0.01', '0.001')
    receive('W', '262=D|55=BNBBUSD|25044=100|268=0|')
    receive('X', '262=D|893=N|268=1|279=0|270=10.00|271=1.5|269=0|55=BNBBUSD|25043=101|25044=104|')
    expect(book.levels('bid')).toEqual([])
    receive('X', '262=D|893=Y|268=1|279=0|270=10.02|271=2|269=1|55=BNBBUSD|25043=101|25044=104|')
    expect(book).toMatchObject({ state: 'LIVE', bestBid: 1000, bestAsk: 1002 })
  })

  test('Binance: trades of a message that the entries after the first don’t name again', () => {
    const { others, receive } = feedOf(binance, 'BNBBUSD', '0.01', '0.001')
    const stamp = '60=20241019-05:40:11.464000|'
    receive(
      'X',
      `262=T|268=2|279=0|269=2|270=10.00000|271=0.01000|55=BNBBUSD|1003=0|${stamp}279=0|269=2|270=10.00000|271=0.02000|1003=1|${stamp}`,
    )
    expect(others).toMatchObject([
      { kind: 'market_trade', price: 1000, size: 10, tradeId: '0' },
      { kind: 'market_trade', price: 1000, size: 20, tradeId: '1' },
    ])
  })

  test('Binance: the digits of a symbol are those of its tick', () => {
    const { others, receive } = feedOf(binance, 'BNBBUSD', '0.01', '0.001')
    receive('y', '320=I|146=1|55=BTCUSDT|15=USDT|562=0.00001000|1140=9000.00000000|25039=0.00001000|969=0.01000000|')
    expect(others).toMatchObject([{ kind: 'instrument', symbol: 'BTCUSDT', name: 'BTCUSDT', digits: 2 }, { kind: 'instrument_list_end' }])
  })

  test('cTrader: a quote without sizes, a depth by ids, a delete that is nothing but its id, in either order', () => {
    const { book, receive } = feedOf(ctrader, '1', '0.00001', '1')
    receive('W', '55=1|268=2|269=0|270=1.10005|269=1|270=1.10007|')
    expect(book).toMatchObject({ state: 'LIVE', bestBid: 110005, bidSize: Number.NaN })
    receive('W', '55=1|268=2|269=0|270=1.10005|271=20000000|278=4000000001|269=1|270=1.10007|271=20000000|278=4000000002|')
    receive('X', '268=2|279=0|269=0|278=4000000003|55=1|270=1.10008|271=20000000|279=2|278=4000000002|55=1|')
    expect(book).toMatchObject({ state: 'LIVE', bestBid: 110008, bidSize: 20_000_000 })
    receive('X', '268=1|279=1|269=0|278=4000000003|55=1|270=1.10008|271=5|')
    expect(book).toMatchObject({ state: 'STALE', reason: 'bad_action' })
  })

  test('LMAX-like: instruments by SecurityID(48), and a busted trade is no second one', () => {
    const { book, reader, others, receive } = feedOf(lmaxLike, '4001', '0.00001', '0.1')
    receive('W', '48=4001|22=8|268=1|269=0|270=1.1|271=5|278=a|')
    expect(book.bestBid).toBe(110000)
    receive('X', '268=1|279=0|269=2|278=t1|48=4001|22=8|270=1.1|271=5|')
    receive('X', '268=1|279=2|269=2|278=t1|48=4001|22=8|')
    expect(others).toHaveLength(1)
    expect(reader.counts.amended_trade).toBe(1)
    receive('X', '268=1|279=0|269=0|278=b|55=4001|270=1.1|271=5|')
    expect(reader.counts.instrument_mismatch).toBe(1)
  })
})
