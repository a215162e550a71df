/**
 * Market messages under bad input: what a venue never sends, what lines do to what it sends, and bytes that are no message. The reader never throws, gives out
 * what it counts, names known instruments only, and keeps each column as long as its rows; the books behind it stay sorted and digest what they hold.
 */
import { Books, standardFeed, type FeedRules } from '@fix/book'
import { marketReader, type MarketFact, type MarketReader } from '@fix/book/fix'
import { codec } from '@fix/codec'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import type { BookUpdate } from '@fix/events'
import { instrument } from '@fix/units'
import type { Chance } from './chance.ts'
import { mutated } from './mutation.ts'
import type { Target, Trial } from './target.ts'

export const marketTarget: Target = { start: () => new MarketTrial() }

const fix = codec(fix50sp2)
const instruments = ['A', 'B', 'C'].map((id, i) =>
  instrument({ id, symbol: String(i + 1), tick: '0.01', step: '0.001', currency: 'USD', ...(id === 'C' ? { negativePrices: true } : {}) }),
)
const dialects: readonly FeedRules[] = [
  standardFeed,
  { ...standardFeed, inherit: false, depth: 5, keying: 'position', sequence: { kind: 'rptSeq' } },
  {
    ...standardFeed,
    keying: 'price',
    sequence: { kind: 'updateId', firstIs: 'first' },
    entries: { numbers: { first: 25043, last: 25044 }, implied: { bid: 'E', offer: 'F' }, excluded: ['F', 'I'] },
  },
  { ...standardFeed, symbols: { style: 'securityId', list: 'none' }, sequence: { kind: 'channel' } },
]
const now = { wallUs: 1_767_346_200_000_000, monoUs: 0 }
/** Rows that a message of the longest input can have. */
const mostRows = 4096

const values: Readonly<Record<number, readonly string[]>> = {
  43: ['Y', 'N'],
  269: ['0', '1', '2', '4', 'E', 'F', 'J', ''],
  279: ['0', '1', '2', '3', '4', '5', '9', 'x'],
  276: ['A', 'F', 'A I', ''],
  893: ['Y', 'N'],
  272: ['20260102', '20261399', ''],
  273: ['09:30:00', '09:30:00.123456789', '99:99:99'],
  60: ['20260102-09:30:00.123456789', 'x'],
}
const tags = [55, 55, 55, 48, 269, 269, 270, 270, 271, 271, 278, 278, 280, 290, 1023, 346, 276, 1173, 83, 25043, 25044, 272, 273, 60, 1003]
const before = [43, 262, 1021, 1173, 1180, 1181, 1350, 369, 893, 55, 48, 83, 25044]
const numbers = ['0', '1', '2', '3', '1.01', '1.02', '-1', '0.001', '5', '99999999999999999999', '1e5', '', 'x', '2147483648']

function field(tag: number, chance: Chance): string {
  return `${tag}=${chance.pick(values[tag] ?? numbers)}\x01`
}

/** A message that a venue might send, most of it sense. */
function market(chance: Chance): string {
  const type = chance.pick(['W', 'X', 'X', 'X', 'Y', 'y', 'f', 'd'])
  const entries = chance.below(8)
  let text = ''
  for (const tag of before) if (chance.onceIn(8)) text += field(tag, chance)
  if (type !== 'X') text += `55=${chance.between(1, 4)}\x01`
  text += `268=${chance.onceIn(12) ? chance.pick(numbers) : entries}\x01`
  for (let entry = 0; entry < entries; entry++) {
    text += type === 'W' ? field(269, chance) : field(279, chance)
    if (type !== 'W') text += `55=${chance.between(1, 4)}\x01`
    for (let more = chance.below(6); more > 0; more--) text += field(chance.pick(tags), chance)
  }
  return `8=FIXT.1.1\x019=0\x0135=${type}\x0134=${chance.between(1, 9)}\x0152=20260102-09:30:00.000\x01${text}10=000\x01`
}

class MarketTrial implements Trial {
  readonly #view = fix.view()
  readonly #desks = dialects.map((rules) => ({
    books: new Books({ instruments, rules }),
    reader: marketReader({ source: 'Q', instruments, rules }),
  }))

  input(chance: Chance): Uint8Array {
    let text = chance.onceIn(40) ? '' : market(chance)
    if (text === '') for (let length = chance.below(200); length > 0; length--) text += String.fromCharCode(chance.below(256))
    for (let times = chance.below(3); times > 0; times--) text = mutated(text, chance)
    return Buffer.from(text.slice(0, 1 << 14), 'latin1')
  }

  check(input: Uint8Array, chance: Chance): string {
    const { books, reader } = chance.pick(this.#desks)
    if (chance.onceIn(20)) for (const { id } of instruments) books.syncing(id, 'Q')
    this.#view.wrap(input, 0, input.length)
    return reads(this.#view, books, reader)
  }
}

function reads(view: ReturnType<typeof fix.view>, books: Books, reader: MarketReader): string {
  let problem = ''
  let told = 0
  const given = reader.read(view, now, (fact) => {
    told++
    problem ||= wrongIn(fact, books)
    if (fact.kind === 'book_snapshot' || fact.kind === 'book_delta') books.apply(fact)
  })
  if (given !== told) return `${told} facts were told, ${given} were counted`
  for (const book of books)
    problem ||= unsorted(book.levels('bid').map(({ price }) => -price)) || unsorted(book.levels('ask').map(({ price }) => price))
  return problem
}

function wrongIn(fact: MarketFact, books: Books): string {
  if ('instrumentId' in fact && books.find(fact.instrumentId) === undefined)
    return `${fact.kind} of ${fact.instrumentId}, which nobody has added`
  return fact.kind === 'book_snapshot' || fact.kind === 'book_delta' ? columnsOf(fact) : ''
}

function columnsOf(update: BookUpdate): string {
  const { count, actions, sides, prices, sizes, ids, refIds, positions, orderCounts, flags } = update
  if (count > mostRows) return `${count} rows`
  for (const column of [actions, sides, prices, sizes, ids, refIds, positions, orderCounts, flags])
    if (column !== undefined && column.length < count) return `a column of ${column.length} for ${count} rows`
  if (update.firstNo! > update.lastNo!) return `first number ${update.firstNo} above last ${update.lastNo}`
  if (!(update.eventTimeUs >= 0) || !(update.eventTimeNs! >= 0 && update.eventTimeNs! <= 999)) return `event time ${update.eventTimeUs}`
  return ''
}

function unsorted(prices: readonly number[]): string {
  for (let i = 1; i < prices.length; i++) if (!(prices[i - 1] < prices[i])) return `levels ${prices[i - 1]}, ${prices[i]}`
  return ''
}
