/**
 * An entry of the inbox as one line of JSON, and back. The same entry gives the same bytes. All numbers of facts are integers below 2^53, so JSON
 * keeps them exactly; NaN, which says that a feed gave none, is null in the columns of a book and `{"nan":true}` elsewhere.
 */
import type { BookUpdate, Entry, Fact } from '@fix/events'

export const captureVersion = 1

export const headerLine = (firstIdx: number): string => `{"capture":${captureVersion},"first":${firstIdx}}\n`

export function entryLine(entry: Entry): string {
  const { idx, now, fact } = entry
  return `{"idx":${idx},"wallUs":${now.wallUs},"monoUs":${now.monoUs},"fact":${factText(fact)}}\n`
}

function factText(fact: Fact): string {
  return fact.kind === 'book_snapshot' || fact.kind === 'book_delta' ? bookText(fact) : JSON.stringify(fact, keepNaN)
}

/** Only the rows that count: the columns are longer than the message that they hold. */
function bookText(book: BookUpdate): string {
  const { count } = book
  return (
    `{"kind":"${book.kind}","instrumentId":${JSON.stringify(book.instrumentId)},"source":${JSON.stringify(book.source)},"seq":${book.seq},` +
    `"eventTimeUs":${book.eventTimeUs},"receiveTimeUs":${book.receiveTimeUs},"count":${count},` +
    `"actions":${numbers(book.actions, count)},"sides":${numbers(book.sides, count)},` +
    `"prices":${numbers(book.prices, count)},"sizes":${numbers(book.sizes, count)},` +
    `"ids":${JSON.stringify(book.ids.slice(0, count))},"refIds":${JSON.stringify(book.refIds.slice(0, count))}}`
  )
}

function numbers(column: Uint8Array | Float64Array, count: number): string {
  let text = ''
  for (let row = 0; row < count; row++) {
    const value = column[row]
    text += row === 0 ? '' : ','
    text += Number.isNaN(value) ? 'null' : value
  }
  return `[${text}]`
}

const keepNaN = (_key: string, value: unknown): unknown => (Number.isNaN(value) ? { nan: true } : value)

const restoreNaN = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'nan' in value && value.nan === true ? NaN : value

/** The entry of a line, all objects its own; undefined where the line is none. */
export function readEntry(line: string): Entry | undefined {
  const found = parse(line)
  if (!found || typeof found.idx !== 'number' || typeof found.wallUs !== 'number' || typeof found.monoUs !== 'number') return undefined
  const fact = found.fact as { kind?: unknown } | undefined | null
  if (typeof fact !== 'object' || fact === null || typeof fact.kind !== 'string') return undefined
  const book = fact.kind === 'book_snapshot' || fact.kind === 'book_delta' ? readBook(fact as unknown as StoredBook) : undefined
  return { idx: found.idx, now: { wallUs: found.wallUs, monoUs: found.monoUs }, fact: book ?? (fact as Fact) }
}

type StoredBook = Omit<BookUpdate, 'actions' | 'sides' | 'prices' | 'sizes'> & {
  actions: number[]
  sides: number[]
  prices: (number | null)[]
  sizes: (number | null)[]
}

const orNaN = (value: number | null): number => value ?? NaN

function readBook(stored: StoredBook): BookUpdate {
  return {
    ...stored,
    actions: Uint8Array.from(stored.actions),
    sides: Uint8Array.from(stored.sides),
    prices: Float64Array.from(stored.prices, orNaN),
    sizes: Float64Array.from(stored.sizes, orNaN),
  }
}

/** The version of a header line, or undefined. */
export function readHeader(line: string): number | undefined {
  const found = parse(line)
  return typeof found?.capture === 'number' ? found.capture : undefined
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line, restoreNaN)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
