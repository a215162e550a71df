/**
 * An entry of the inbox as one line of JSON, and back. The same entry gives the same bytes. All numbers of facts are integers below 2^53, so JSON
 * keeps them exactly; NaN, which says that a feed gave none, is null in the columns of a book and `{"nan":true}` elsewhere. Each line ends with the
 * CRC-32 of what it would be without it, so that a changed digit is no other price.
 */
import { crc32 } from 'node:zlib'
import type { BookUpdate, Entry, Fact } from '@fix/events'
import type { Instrument } from '@fix/units'

/** Lines of version 1 had no CRC. */
export const captureVersion = 2

/** What a file says of itself before its entries. */
export interface Header {
  readonly version: number
  readonly firstIdx: number
  /** Program and version that wrote it; '' where it is not said. */
  readonly software: string
  /** Instruments as they were defined then. */
  readonly instruments: readonly Instrument[]
}

export function headerLine({ firstIdx, software, instruments }: Omit<Header, 'version'>): string {
  const rest = `${software === '' ? '' : `,"software":${JSON.stringify(software)}`}${instruments.length === 0 ? '' : `,"instruments":${JSON.stringify(instruments)}`}`
  return sealed(`{"capture":${captureVersion},"first":${firstIdx}${rest}}`)
}

export function entryLine(entry: Entry): string {
  const { idx, now, fact } = entry
  return sealed(`{"idx":${idx},"wallUs":${now.wallUs},"monoUs":${now.monoUs},"fact":${factText(fact)}}`)
}

const sealed = (object: string): string => `${object.slice(0, -1)},"crc":${crc32(object)}}\n`

/** Whether a line says its own CRC, and says it right. */
function holds(line: string): boolean {
  const at = line.lastIndexOf(',"crc":')
  return at > 0 && `${crc32(`${line.slice(0, at)}}`)}}` === line.slice(at + 7)
}

/** A fact alone as JSON, as it stands in its line. */
export function factText(fact: Fact): string {
  return fact.kind === 'book_snapshot' || fact.kind === 'book_delta' ? bookText(fact) : JSON.stringify(fact, keepNaN)
}

/** Only the rows that count: the columns are longer than the message that they hold. What a feed does not give is not written. */
function bookText(book: BookUpdate): string {
  const { count } = book
  return (
    `{"kind":"${book.kind}","instrumentId":${JSON.stringify(book.instrumentId)},"source":${JSON.stringify(book.source)},` +
    `${optionalTexts(book)}"seq":${book.seq},"eventTimeUs":${book.eventTimeUs},"receiveTimeUs":${book.receiveTimeUs},${optionalNumbers(book)}` +
    `"count":${count},"actions":${numbers(book.actions, count)},"sides":${numbers(book.sides, count)},` +
    `"prices":${numbers(book.prices, count)},"sizes":${numbers(book.sizes, count)},` +
    `"ids":${texts(book.ids, count)},"refIds":${texts(book.refIds, count)}${optionalColumns(book, count)}}`
  )
}

function optionalTexts({ mdReqID, applID }: BookUpdate): string {
  return (
    (mdReqID === undefined ? '' : `"mdReqID":${JSON.stringify(mdReqID)},`) +
    (applID === undefined ? '' : `"applID":${JSON.stringify(applID)},`)
  )
}

function optionalNumbers(book: BookUpdate): string {
  let text = ''
  if (book.eventTimeNs !== undefined) text += `"eventTimeNs":${book.eventTimeNs},`
  if (book.subBook !== undefined) text += `"subBook":${book.subBook},`
  if (book.firstNo !== undefined) text += `"firstNo":${book.firstNo},`
  if (book.lastNo !== undefined) text += `"lastNo":${book.lastNo},`
  if (book.applSeq !== undefined) text += `"applSeq":${book.applSeq},`
  if (book.applLastSeq !== undefined) text += `"applLastSeq":${book.applLastSeq},`
  return book.processedSeq === undefined ? text : `${text}"processedSeq":${book.processedSeq},`
}

function optionalColumns({ positions, orderCounts, flags }: BookUpdate, count: number): string {
  return (
    (positions === undefined ? '' : `,"positions":${numbers(positions, count)}`) +
    (orderCounts === undefined ? '' : `,"orderCounts":${numbers(orderCounts, count)}`) +
    (flags === undefined ? '' : `,"flags":${numbers(flags, count)}`)
  )
}

/** A number that no book takes, by which its reader says that it is none, is Infinity; JSON has it as a number that is too large. */
function numbers(column: Uint8Array | Int32Array | Float64Array, count: number): string {
  let text = ''
  for (let row = 0; row < count; row++) {
    const value = column[row]
    text += row === 0 ? '' : ','
    text += Number.isNaN(value) ? 'null' : value === Infinity ? '1e999' : value
  }
  return `[${text}]`
}

function texts(column: readonly string[], count: number): string {
  let text = ''
  for (let row = 0; row < count; row++) {
    const value = column[row]
    text += row === 0 ? '' : ','
    text += value === '' ? '""' : JSON.stringify(value)
  }
  return `[${text}]`
}

const keepNaN = (_key: string, value: unknown): unknown => (Number.isNaN(value) ? { nan: true } : value)

const restoreNaN = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'nan' in value && value.nan === true ? NaN : value

/** The entry of a line, all objects its own; undefined where the line is none, or not what its CRC says. */
export function readEntry(line: string, version: number): Entry | undefined {
  if (version >= 2 && !holds(line)) return undefined
  const found = parse(line)
  if (!found || typeof found.idx !== 'number' || typeof found.wallUs !== 'number' || typeof found.monoUs !== 'number') return undefined
  const fact = factOf(found.fact)
  return fact && { idx: found.idx, now: { wallUs: found.wallUs, monoUs: found.monoUs }, fact }
}

/** The fact that a text of `factText` says; undefined where it is none. */
export function readFact(text: string): Fact | undefined {
  return factOf(parse(text))
}

function factOf(value: unknown): Fact | undefined {
  const fact = value as { kind?: unknown } | undefined | null
  if (typeof fact !== 'object' || fact === null || typeof fact.kind !== 'string') return undefined
  if (fact.kind !== 'book_snapshot' && fact.kind !== 'book_delta') return fact as Fact
  return readBook(fact as unknown as StoredBook)
}

type Numbers = 'actions' | 'sides' | 'prices' | 'sizes' | 'positions' | 'orderCounts' | 'flags'

type StoredBook = Omit<BookUpdate, Numbers> & {
  actions: number[]
  sides: number[]
  prices: (number | null)[]
  sizes: (number | null)[]
  positions?: number[]
  orderCounts?: number[]
  flags?: number[]
}

const orNaN = (value: number | null): number => value ?? NaN

/** Undefined where a column is missing, or holds another number of rows than the update says. */
function readBook(stored: StoredBook): BookUpdate | undefined {
  const { positions, orderCounts, flags, ...rest } = stored
  const { count, actions, sides, prices, sizes, ids, refIds } = stored
  if (![actions, sides, prices, sizes, ids, refIds].every((column) => Array.isArray(column) && column.length === count)) return undefined
  if (![positions, orderCounts, flags].every((column) => column === undefined || column.length === count)) return undefined
  return {
    ...rest,
    actions: Uint8Array.from(actions),
    sides: Uint8Array.from(sides),
    prices: Float64Array.from(prices, orNaN),
    sizes: Float64Array.from(sizes, orNaN),
    ...(positions === undefined ? {} : { positions: Int32Array.from(positions) }),
    ...(orderCounts === undefined ? {} : { orderCounts: Int32Array.from(orderCounts) }),
    ...(flags === undefined ? {} : { flags: Uint8Array.from(flags) }),
  }
}

/** What a header line says, or undefined where it is none. Of a later version only that is told. */
export function readHeader(line: string): Header | undefined {
  const found = parse(line)
  if (typeof found?.capture !== 'number' || (found.capture === captureVersion && !holds(line))) return undefined
  const { capture: version, first, software, instruments } = found
  return {
    version,
    firstIdx: typeof first === 'number' ? first : 0,
    software: typeof software === 'string' ? software : '',
    instruments: Array.isArray(instruments) ? (instruments as Instrument[]) : [],
  }
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line, restoreNaN)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
