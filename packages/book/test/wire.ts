/**
 * Messages of the twins' streams as they come over the wire: several instruments and sub-books in one, their entries mixed, trades and openings between
 * them, and Empty Book. What no wire could say so is not said here (`wireable`).
 */
import { codec } from '@fix/codec'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import { MDUpdateAction } from '@fix/events'
import { formatScaled, type Instrument } from '@fix/units'
import { marketReader, type MarketFact, type MarketReader } from '../src/fix.ts'
import type { FeedRules } from '../src/index.ts'
import type { EntryText } from './messages.ts'

/** What a message says of one instrument and sub-book. */
export interface Saying {
  instrument: Instrument
  subBook: number
  /** The venue's own number; undefined for none. */
  no: number | undefined
  entries: readonly EntryText[]
  /** The book is emptied first. */
  emptied: boolean
  /** Trades and openings among its entries. */
  others: number
}

const view = codec(fix50sp2).view()
const impliedSide = { bid: 'E', ask: 'F' }
const outrightSide = { bid: '0', ask: '1' }

/** The rules of the stream as a feed that says all this. */
export function wireRules(rules: FeedRules): FeedRules {
  return { ...rules, entries: { ...rules.entries, implied: { bid: 'E', offer: 'F' } } }
}

/** Whether the entries can be written: a snapshot names the side of each, as an implied one does, and a position is a number above zero. */
export function wireable(entries: readonly EntryText[], isSnapshot: boolean): boolean {
  if (!isSnapshot && entries.length === 0) return false
  return entries.every((entry) => (entry.side !== undefined || !(isSnapshot || isImplied(entry))) && entry.position !== 0)
}

export class Wire {
  readonly #readers = new Map<string, MarketReader>()
  readonly #instruments: readonly Instrument[]
  readonly #rules: FeedRules

  constructor(instruments: readonly Instrument[], rules: FeedRules) {
    this.#instruments = instruments
    this.#rules = rules
  }

  /** Gives what a reader makes of the message to `sink`, and why that cannot be; '' where it can. */
  say(
    kind: 'snapshot' | 'increment',
    sayings: readonly Saying[],
    head: { seq: number; atMs: number; source: string },
    sink: (fact: MarketFact) => void,
  ): string {
    const { seq, atMs, source } = head
    const reader = this.#readers.get(source) ?? marketReader({ source, instruments: this.#instruments, rules: this.#rules })
    this.#readers.set(source, reader)
    const entries = kind === 'snapshot' ? snapshotEntries(sayings[0]) : mixed(sayings.map((saying) => incrementEntries(saying)))
    const [{ instrument, subBook, no }] = sayings
    const before = kind === 'snapshot' ? `55=${instrument.symbol}|1173=${subBook}|${no === undefined ? '' : `83=${no}|`}` : ''
    const text = `8=FIXT.1.1|9=0|35=${kind === 'snapshot' ? 'W' : 'X'}|34=${seq}|52=20260102-09:30:00|${before}268=${entries.length}|${entries.join('')}10=000|`
    const bytes = new TextEncoder().encode(text.replaceAll('|', '\x01'))
    view.wrap(bytes, 0, bytes.length)
    let trades = 0
    reader.read(view, { wallUs: atMs * 1000, monoUs: 0 }, (fact) => {
      if (fact.kind === 'market_trade') trades++
      else sink(fact)
    })
    const told = sayings.reduce((sum, { others }) => sum + Math.ceil(others / 2), 0)
    return trades === told ? '' : `${told} trades said, ${trades} read`
  }
}

function snapshotEntries(saying: Saying): string[] {
  const entries = saying.entries.map((entry) => `269=${typeOf(entry)}|${fieldsOf(entry, saying)}`)
  return mixed([entries, others(saying)])
}

function incrementEntries(saying: Saying): string[] {
  const { instrument, subBook, no, emptied } = saying
  const where = `55=${instrument.symbol}|1173=${subBook}|${no === undefined ? '' : `83=${no}|`}`
  const entries = saying.entries.map((entry) => {
    const type = typeOf(entry)
    return `279=${actionOf(entry)}|${type === '' ? '' : `269=${type}|`}${where}${fieldsOf(entry, saying)}`
  })
  const among = others(saying).map((other) => `279=0|${other}${where}`)
  // What a message has said of a book before it empties it counts for nothing.
  return [...(emptied ? [...entries.slice(0, 1), `279=0|269=J|${where}`] : []), ...mixed([entries, among])]
}

/** A trade, then an opening, and so on. */
function others({ others }: Saying): string[] {
  return Array.from({ length: others }, (_, i) => `269=${i % 2 === 0 ? 2 : 4}|270=0.20000|271=3|`)
}

function typeOf(entry: EntryText): string {
  return entry.side === undefined ? '' : (isImplied(entry) ? impliedSide : outrightSide)[entry.side]
}

function isImplied({ flag }: EntryText): boolean {
  return flag === 'implied' || flag === 3
}

function actionOf({ action = 'new' }: EntryText): string {
  const value = typeof action === 'number' ? action : MDUpdateAction[action]
  return value > 9 ? 'x' : String(value)
}

function fieldsOf({ id, ref, price, size, position, flag }: EntryText, { instrument: { priceScale, qtyScale } }: Saying): string {
  const fields = [
    ...(id === undefined ? [] : [`278=${id}`]),
    ...(ref === undefined ? [] : [`280=${ref}`]),
    ...(price === undefined ? [] : [`270=${decimal(price, priceScale)}`]),
    ...(size === undefined ? [] : [`271=${decimal(size, qtyScale)}`]),
    ...(position === undefined ? [] : [`290=${position}`]),
    ...(flag === 'excluded' || flag === 3 ? ['276=F'] : []),
  ]
  return fields.map((field) => `${field}|`).join('')
}

function decimal(value: number, scale: number): string {
  return Number.isSafeInteger(value) ? formatScaled(value, scale) : 'x'
}

/** One of each in turn, in its own order. */
function mixed(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat()
}
