import { describe, expect, test } from 'vitest'
import { EntryFlag } from '@fix/events'
import { instrument } from '@fix/units'
import { standardFeed } from '../src/index.ts'
import type { FeedRules } from '../src/index.ts'
import { marketReader } from '../src/fix.ts'
import { factsOf } from './received.ts'

const eurusd = instrument({ id: 'EURUSD', symbol: '1', tick: '0.00001', step: '1', currency: 'USD' })
const gbpusd = instrument({ id: 'GBPUSD', symbol: '2', tick: '0.00001', step: '1', currency: 'USD' })
const reader = (rules: Partial<FeedRules> = {}) =>
  marketReader({ source: 'QUOTE', instruments: [eurusd, gbpusd], rules: { ...standardFeed, ...rules } })
const sentUs = 1_767_346_200_000_000

describe('what a message says beside prices and sizes', () => {
  test('positions, counts of orders and flags stand in the fact only where an entry has them', () => {
    const [plain] = factsOf(reader(), 'W', '55=1|268=1|269=0|270=1.1|271=5|')
    expect(plain).not.toHaveProperty('positions')
    expect(plain).not.toHaveProperty('orderCounts')
    expect(plain).not.toHaveProperty('flags')
    const [full] = factsOf(
      reader(),
      'W',
      '55=1|268=3|269=0|270=1.1|271=5|290=1|346=4|269=1|270=1.2|271=5|1023=2|269=1|270=1.3|271=5|276=A F|',
    )
    expect(full).toMatchObject({ positions: [1, 2, 0], orderCounts: [4, 0, 0], flags: [0, 0, EntryFlag.excluded] })
  })

  test('one reader gives back no column of the message before', () => {
    const one = reader()
    factsOf(one, 'W', '1180=A|1181=4|1350=3|369=9|55=1|268=1|269=0|270=1.1|290=1|276=F|83=5|')
    const [next] = factsOf(one, 'X', '268=1|279=0|55=1|269=0|270=1.1|')
    for (const name of ['positions', 'flags', 'applID', 'applSeq', 'applLastSeq', 'processedSeq']) expect(next).not.toHaveProperty(name)
    expect(next).toMatchObject({ firstNo: 0, lastNo: 0 })
  })

  test('E and F are implied where the venue says so, and otherwise no bid and no offer', () => {
    const body = '268=2|279=0|55=1|269=E|270=1.1|279=0|55=1|269=F|270=1.2|'
    const standard = reader()
    expect(factsOf(standard, 'X', body)).toMatchObject([{ count: 0 }])
    expect(standard.counts.other_entry).toBe(2)
    const implying = reader({ entries: { ...standardFeed.entries, implied: { bid: 'E', offer: 'F' } } })
    expect(factsOf(implying, 'X', body)).toMatchObject([{ sides: [0, 1], flags: [EntryFlag.implied, EntryFlag.implied] }])
  })

  test('RptSeq(83) of the entries of each instrument, first and last', () => {
    const body = '268=3|279=2|278=1|55=1|83=11|279=2|278=2|55=2|83=7|279=2|278=3|55=1|83=12|'
    expect(factsOf(reader(), 'X', body)).toMatchObject([
      { instrumentId: 'EURUSD', firstNo: 11, lastNo: 12 },
      { instrumentId: 'GBPUSD', firstNo: 7, lastNo: 7 },
    ])
  })

  test('a hole between two entries of a message is a hole: the first number is the one behind it', () => {
    const [update] = factsOf(reader(), 'X', '268=2|279=2|278=1|55=1|83=11|279=2|278=3|55=1|83=13|')
    expect(update).toMatchObject({ firstNo: 13, lastNo: 13 })
  })

  test('ranges of updates that the next entries inherit, as large as they come', () => {
    const rules = reader({ entries: { ...standardFeed.entries, numbers: { first: 25043, last: 25044 } } })
    const body =
      '268=3|279=0|270=1.1|271=5|269=0|55=1|25043=70000000001|25044=70000000005|279=0|270=1.2|271=5|269=1|279=2|270=1.3|269=1|55=2|'
    expect(factsOf(rules, 'X', body)).toMatchObject([
      { instrumentId: 'EURUSD', count: 2, firstNo: 70_000_000_001, lastNo: 70_000_000_005 },
      { instrumentId: 'GBPUSD', count: 1, firstNo: 0, lastNo: 0 },
    ])
    expect(factsOf(rules, 'W', '55=1|25044=70000000009|268=0|')).toMatchObject([{ firstNo: 0, lastNo: 70_000_000_009 }])
  })

  test('the number of a channel, the one before it, and what a snapshot has in it', () => {
    const facts = factsOf(reader(), 'W', '1180=CH-1|1181=42|1350=40|369=99|262=R|55=1|83=17|268=0|')
    expect(facts).toMatchObject([{ applID: 'CH-1', applSeq: 42, applLastSeq: 40, processedSeq: 99, firstNo: 17, lastNo: 17 }])
  })

  test('sub-books of one instrument are told apart, by MDSubBookType(1173) or else MDBookType(1021)', () => {
    const body = '1021=2|268=3|279=2|1173=1|278=1|55=1|279=2|1173=3|278=2|55=1|279=2|1173=1|278=3|55=1|'
    expect(factsOf(reader({ inherit: false }), 'X', body)).toMatchObject([
      { subBook: 1, ids: ['1', '3'] },
      { subBook: 3, ids: ['2'] },
    ])
    expect(factsOf(reader({ inherit: false }), 'X', '1021=2|268=1|279=2|278=1|55=1|')).toMatchObject([{ subBook: 2 }])
    expect(factsOf(reader(), 'W', '1021=2|1173=1|55=1|268=0|')).toMatchObject([{ subBook: 1 }])
  })

  test.each([
    ['272=20260101|273=23:59:59.123456789|', 1_767_311_999_123_456, 789],
    ['273=09:29:59.5|', sentUs - 500_000, 0],
    ['273=23:59:59|', sentUs - 34_201_000_000, 0],
    ['60=20260102-09:29:58.000001002|', sentUs - 1_999_999, 2],
    ['272=20261301|273=10:00:00|', sentUs, 0],
    ['273=25:00:00|', sentUs, 0],
    ['272=20260101|', sentUs, 0],
  ])('an entry with %s happened then', (time, eventTimeUs, eventTimeNs) => {
    expect(factsOf(reader(), 'X', `268=1|279=0|269=0|278=1|55=1|270=1.1|${time}`)).toMatchObject([{ eventTimeUs, eventTimeNs }])
  })

  test('Empty Book clears what stood before it, and what follows in the message is all that the book holds', () => {
    const body = '268=4|279=2|278=1|55=1|279=0|269=J|55=1|279=0|269=0|278=2|55=1|270=1.1|271=5|279=2|278=3|55=2|'
    expect(factsOf(reader(), 'X', body)).toMatchObject([
      { kind: 'book_snapshot', instrumentId: 'EURUSD', ids: ['2'] },
      { kind: 'book_delta', instrumentId: 'GBPUSD', ids: ['3'] },
    ])
    const [odd] = factsOf(reader(), 'X', '268=2|279=0|269=J|55=1|279=1|269=0|278=2|55=1|270=1.1|271=5|')
    expect(odd).toMatchObject({ prices: [Number.POSITIVE_INFINITY] })
  })

  test('a trade is a fact of its own, behind the update of its message', () => {
    const body = '268=2|279=0|269=2|55=1|270=1.10003|271=7|1003=T9|2446=2|60=20260102-09:29:59.000|279=2|278=1|55=1|'
    expect(factsOf(reader(), 'X', body)).toEqual([
      expect.objectContaining({ kind: 'book_delta', ids: ['1'] }),
      {
        kind: 'market_trade',
        instrumentId: 'EURUSD',
        source: 'QUOTE',
        seq: 7,
        eventTimeUs: sentUs - 1_000_000,
        receiveTimeUs: sentUs + 100_000,
        price: 110003,
        size: 7,
        aggressor: 'sell',
        tradeId: 'T9',
      },
    ])
  })

  test('a trade that is taken back, corrected, or has no price is counted and not told', () => {
    const one = reader()
    for (const entry of ['279=2|269=2|55=1|278=T9|', '279=1|269=2|55=1|270=1.1|'])
      expect(factsOf(one, 'X', `268=1|${entry}`)).toHaveLength(1)
    for (const entry of [
      '279=0|269=2|55=1|271=5|',
      '279=0|269=2|55=1|270=1.1|271=-5|',
      '279=0|269=2|55=1|270=x|',
      '279=0|269=2|55=1|270=1|271=x|',
    ])
      expect(factsOf(one, 'X', `268=1|${entry}`)).toHaveLength(1)
    expect(one.counts).toMatchObject({ amended_trade: 2, bad_trade: 4 })
  })

  test.each([
    ['2', 'halted'],
    ['3', 'open'],
    ['17', 'open'],
    ['18', 'closed'],
    ['21', 'pre_open'],
    ['25', 'auction'],
    ['20', 'unknown'],
    ['constructor', 'unknown'],
    ['', 'unknown'],
  ])('SecurityTradingStatus(326)=%s is %s', (status, phase) => {
    const one = reader()
    expect(factsOf(one, 'f', `55=1|326=${status}|`)).toEqual([
      { kind: 'market_phase', instrumentId: 'EURUSD', source: 'QUOTE', phase, status },
    ])
    expect(factsOf(one, 'f', `55=9|326=${status}|`)).toEqual([])
    expect(one.counts.instrument_mismatch).toBe(1)
  })

  test('a message in fragments is one fact, given out with its last', () => {
    const one = reader()
    const numbers = '83=5|'
    expect(factsOf(one, 'X', `893=N|268=1|279=2|278=1|55=1|${numbers}`, 7)).toEqual([])
    expect(factsOf(one, 'X', `893=N|268=1|279=2|278=2|55=2|`, 8)).toEqual([])
    expect(factsOf(one, 'X', `893=Y|268=1|279=2|278=3|55=1|${numbers}`, 9)).toMatchObject([
      { instrumentId: 'EURUSD', ids: ['1', '3'], firstNo: 5, lastNo: 5, seq: 9 },
      { instrumentId: 'GBPUSD', ids: ['2'], seq: 9 },
    ])
    expect(factsOf(one, 'X', '268=1|279=2|278=4|55=1|', 10)).toMatchObject([{ ids: ['4'] }])
  })

  test('fragments whose rest does not come, or is unreadable, or has no end, make every book that they named refuse', () => {
    const refused = { count: 1, actions: [255] }
    const cut = reader()
    factsOf(cut, 'X', '893=N|268=1|279=2|278=1|55=1|')
    expect(factsOf(cut, 'W', '55=2|268=0|')).toMatchObject([
      { instrumentId: 'EURUSD', ...refused },
      { kind: 'book_snapshot', count: 0 },
    ])
    factsOf(cut, 'X', '893=N|268=1|279=2|278=1|55=1|')
    expect(factsOf(cut, 'X', '893=Y|268=7|279=2|278=1|55=2|')).toMatchObject([
      { instrumentId: 'EURUSD', ...refused },
      { instrumentId: 'GBPUSD', ...refused },
    ])
    const endless = reader()
    const told = Array.from({ length: 65 }, () => factsOf(endless, 'X', '893=N|268=1|279=2|278=1|55=1|')).flat()
    expect(told).toMatchObject([refused])
  })
})
