/**
 * Scripts that a broker could read: a snapshot, then increments with every action, `|` for SOH; the ladder behind each message worked out by hand, as
 * price x size in cents, bids | asks, the best first. The digest of each is computed here from that line alone, and is pinned as well.
 */
import { describe, expect, test } from 'vitest'
import { instrument } from '@fix/units'
import { Books, standardFeed } from '../src/index.ts'
import type { FeedRules } from '../src/index.ts'
import { marketReader } from '../src/fix.ts'
import { factsOf } from './received.ts'

const oil = instrument({ id: 'OIL', symbol: 'OIL', tick: '0.01', step: '1', currency: 'USD', negativePrices: true })

type Message = readonly [what: string, type: 'W' | 'X', body: string, ladder: string, digest: string]

const byId: Message[] = [
  [
    'a snapshot; two orders share 99.99',
    'W',
    '55=OIL|268=5|269=0|270=100.00|271=10|278=b1|269=0|270=99.99|271=5|278=b2|269=0|270=99.99|271=7|278=b3|269=1|270=100.02|271=8|278=a1|269=1|270=100.03|271=4|278=a2|',
    '10000x10 9999x12 | 10002x8 10003x4',
    '6575cfcde5e66eeb',
  ],
  ['New', 'X', '268=1|279=0|269=0|278=b4|55=OIL|270=100.01|271=3|', '10001x3 10000x10 9999x12 | 10002x8 10003x4', '17b8c84f79347006'],
  [
    'Change of size and price: b2 moves to 100.00, behind b1',
    'X',
    '268=1|279=1|269=0|278=b2|55=OIL|270=100.00|271=6|',
    '10001x3 10000x16 9999x7 | 10002x8 10003x4',
    '050b808e28dfa5c3',
  ],
  [
    'New that replaces b3, which it refers to',
    'X',
    '268=1|279=0|269=0|278=b5|280=b3|55=OIL|270=99.98|271=2|',
    '10001x3 10000x16 9998x2 | 10002x8 10003x4',
    'e95d78865376f057',
  ],
  [
    'Change that gives a1 another name and another size',
    'X',
    '268=1|279=1|278=a9|280=a1|55=OIL|271=9|',
    '10001x3 10000x16 9998x2 | 10002x9 10003x4',
    '1c4314775a24a3ec',
  ],
  ['Delete by the new name alone', 'X', '268=1|279=2|278=a9|55=OIL|', '10001x3 10000x16 9998x2 | 10003x4', '9c93359d93f33b8f'],
  [
    'two New and an Overlay of a2 with another price and size',
    'X',
    '268=3|279=0|269=1|278=a3|55=OIL|270=100.05|271=1|279=0|269=1|278=a4|55=OIL|270=100.06|271=1|279=5|278=a2|55=OIL|270=100.04|271=6|',
    '10001x3 10000x16 9998x2 | 10004x6 10005x1 10006x1',
    'ae99fc354985f335',
  ],
  [
    'Delete Thru b1: b4 is better and goes, b2 stands behind it and stays',
    'X',
    '268=1|279=3|278=b1|55=OIL|',
    '10000x6 9998x2 | 10004x6 10005x1 10006x1',
    '8d9ba39823a06e94',
  ],
  ['Delete From a3: a4 is worse and goes too', 'X', '268=1|279=4|278=a3|55=OIL|', '10000x6 9998x2 | 10004x6', '80cd6fbc3d6dbe43'],
  [
    'New before its Delete in one message: a size of b5 that changed',
    'X',
    '268=2|279=0|269=0|278=b6|55=OIL|270=99.98|271=8|279=2|278=b5|55=OIL|',
    '10000x6 9998x8 | 10004x6',
    'ed538840793c0319',
  ],
]

const byPrice: Message[] = [
  [
    'a snapshot',
    'W',
    '55=OIL|268=6|269=0|270=100.00|271=10|269=0|270=99.99|271=5|269=0|270=99.98|271=7|269=1|270=100.02|271=8|269=1|270=100.03|271=4|269=1|270=100.04|271=2|',
    '10000x10 9999x5 9998x7 | 10002x8 10003x4 10004x2',
    '524a5e303bab24e4',
  ],
  [
    'New at a new best',
    'X',
    '268=1|279=0|269=0|55=OIL|270=100.01|271=3|',
    '10001x3 10000x10 9999x5 9998x7 | 10002x8 10003x4 10004x2',
    '52b3495b6c01180d',
  ],
  [
    'Change sets the size of the level',
    'X',
    '268=1|279=1|269=0|55=OIL|270=100.00|271=4|',
    '10001x3 10000x4 9999x5 9998x7 | 10002x8 10003x4 10004x2',
    '848d5444a802057f',
  ],
  ['Delete', 'X', '268=1|279=2|269=0|55=OIL|270=99.99|', '10001x3 10000x4 9998x7 | 10002x8 10003x4 10004x2', 'c7d4392cf949c6b6'],
  [
    'Overlay of the second place with another price and size',
    'X',
    '268=1|279=5|269=0|290=2|55=OIL|270=99.97|271=9|',
    '10001x3 9998x7 9997x9 | 10002x8 10003x4 10004x2',
    '428300fa2e8082fc',
  ],
  ['Delete Thru 99.98, which goes too', 'X', '268=1|279=3|269=0|55=OIL|270=99.98|', '9997x9 | 10002x8 10003x4 10004x2', '1d8ee2841387762d'],
  ['Delete From 100.03, which goes too', 'X', '268=1|279=4|269=1|55=OIL|270=100.03|', '9997x9 | 10002x8', 'a58e4bf3dc72617a'],
  [
    'the last bid goes, and one below zero comes',
    'X',
    '268=2|279=2|269=0|55=OIL|270=99.97|279=0|269=0|55=OIL|270=-0.03|271=1|',
    '-3x1 | 10002x8',
    '731c6ba67f6b9ae8',
  ],
]

const byPosition: Message[] = [
  [
    'a snapshot of five positions',
    'W',
    '55=OIL|268=7|269=0|290=1|270=100|271=1|269=0|290=2|270=99|271=2|269=0|290=3|270=98|271=3|269=0|290=4|270=97|271=4|269=0|290=5|270=96|271=5|269=1|290=1|270=101|271=1|269=1|290=2|270=102|271=2|',
    '10000x1 9900x2 9800x3 9700x4 9600x5 | 10100x1 10200x2',
    '1f927b1c06c1482c',
  ],
  [
    'New at 2 moves the worse ones down, the sixth out of the book',
    'X',
    '268=1|279=0|269=0|55=OIL|290=2|270=99.5|271=9|',
    '10000x1 9950x9 9900x2 9800x3 9700x4 | 10100x1 10200x2',
    '0e4603a6fa06c1cd',
  ],
  [
    'Change at 1, of the size alone',
    'X',
    '268=1|279=1|269=0|55=OIL|290=1|271=7|',
    '10000x7 9950x9 9900x2 9800x3 9700x4 | 10100x1 10200x2',
    'cad9931782be0423',
  ],
  [
    'Delete at 1 moves the others up',
    'X',
    '268=1|279=2|269=0|55=OIL|290=1|',
    '9950x9 9900x2 9800x3 9700x4 | 10100x1 10200x2',
    'ae9b8f03f4eb1237',
  ],
  [
    'Overlay at 2 with another price shifts nothing',
    'X',
    '268=1|279=5|269=0|55=OIL|290=2|270=99.2|271=7|',
    '9950x9 9920x7 9800x3 9700x4 | 10100x1 10200x2',
    '0ce302d3d73f69a2',
  ],
  ['Delete Thru 2', 'X', '268=1|279=3|269=0|55=OIL|290=2|', '9800x3 9700x4 | 10100x1 10200x2', 'fb4c8bbd6fdc2ab4'],
  [
    'New behind the last, and a new best ask',
    'X',
    '268=2|279=0|269=0|55=OIL|290=3|270=96|271=5|279=0|269=1|55=OIL|290=1|270=100|271=6|',
    '9800x3 9700x4 9600x5 | 10000x6 10100x1 10200x2',
    'bd39cc476db6aa9a',
  ],
  ['Delete From 2 on both sides', 'X', '268=2|279=4|269=0|55=OIL|290=2|279=4|269=1|55=OIL|290=2|', '9800x3 | 10000x6', '16bd2ea1815ce502'],
  ['Delete of all there is', 'X', '268=2|279=3|269=0|55=OIL|290=1|279=2|269=1|55=OIL|290=1|', ' | ', 'cbf29ce484222325'],
]

/** FNV-1a 64 by its definition over records of side byte, price and size as int64 little-endian. */
function digestOf(ladder: string): string {
  const bytes = ladder
    .split('|')
    .flatMap((levels, side) => (levels.match(/\S+/g) ?? []).flatMap((level) => [side, ...level.split('x').flatMap(int64)]))
  let hash = 0xcbf29ce484222325n
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) % 2n ** 64n
  return hash.toString(16).padStart(16, '0')
}

function int64(decimal: string): number[] {
  const unsigned = (BigInt(decimal) + 2n ** 64n) % 2n ** 64n
  return Array.from({ length: 8 }, (_, i) => Number((unsigned / 256n ** BigInt(i)) % 256n))
}

describe('scripts of messages', () => {
  test('the digest of this file is that of the specification', () => {
    expect(digestOf(' | ')).toBe('cbf29ce484222325')
    expect(digestOf('100x10 99x5 | 101x8')).toBe('2bf60261f318b6a1')
  })

  test.each<[FeedRules['keying'], Partial<FeedRules>, Message[]]>([
    ['id', {}, byId],
    ['price', {}, byPrice],
    ['position', { depth: 5 }, byPosition],
  ])('entries by %s: after each message the ladder is the one worked out by hand, and its digest too', (keying, more, script) => {
    const rules: FeedRules = { ...standardFeed, keying, ...more }
    const books = new Books({ instruments: [oil], rules })
    const reader = marketReader({ source: 'QUOTE', instruments: [oil], rules })
    const book = books.get('OIL')
    const side = (name: 'bid' | 'ask') => book.levels(name).map(({ price, size }) => `${price}x${size}`)
    for (const [at, [what, type, body, ladder, digest]] of script.entries()) {
      for (const fact of factsOf(reader, type, body, 2 + at))
        if (fact.kind === 'book_snapshot' || fact.kind === 'book_delta') books.apply(fact)
      expect({ what, state: book.state, ladder: `${side('bid').join(' ')} | ${side('ask').join(' ')}` }).toEqual({
        what,
        state: 'LIVE',
        ladder,
      })
      expect([what, book.digest(), book.digest()]).toEqual([what, digestOf(ladder), digest])
    }
    expect(Object.entries(book.anomalies).filter(([, count]) => count > 0)).toEqual([])
  })
})
