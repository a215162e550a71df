/**
 * An entry of the inbox as one line of JSON, and back. The same entry gives the same bytes. All numbers of facts are integers below 2^53, so JSON
 * keeps them exactly; NaN, which says that a feed gave none, is null in the columns of a book and `{"nan":true}` elsewhere. Each line ends with the
 * CRC-32 of what it would be without it, so that a changed digit is no other price.
 */
import { crc32 } from 'node:zlib'
import type { BookUpdate, Entry, Fact } from '@fix/events'
import type { Instrument } from '@fix/units'
import { LineBuffer } from './line-buffer.ts'

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

/** Adds the entry's line to a buffer. */
export function entryInto(lines: LineBuffer, { idx, now, fact }: Entry): void {
  // What cannot be printed throws here, before a part of the line stands there.
  const other = isBook(fact) ? '' : otherText(fact)
  const from = lines.length
  lines.ascii('{"idx":')
  lines.number(idx)
  lines.ascii(',"wallUs":')
  lines.number(now.wallUs)
  lines.ascii(',"monoUs":')
  lines.number(now.monoUs)
  lines.ascii(',"fact":')
  if (isBook(fact)) bookInto(lines, fact)
  else lines.text(other)
  lines.ascii('}')
  const crc = crc32(lines.bytes.subarray(from, lines.length))
  // Its last bracket closes behind the CRC.
  lines.length--
  lines.ascii(',"crc":')
  lines.number(crc)
  lines.ascii('}\n')
}

const sealed = (object: string): string => `${object.slice(0, -1)},"crc":${crc32(object)}}\n`

/** Whether a line says its own CRC, and says it right. */
function holds(line: string): boolean {
  const at = line.lastIndexOf(',"crc":')
  return at > 0 && `${crc32(`${line.slice(0, at)}}`)}}` === line.slice(at + 7)
}

/** A fact alone as JSON, as it stands in its line. */
export function factText(fact: Fact): string {
  if (!isBook(fact)) return otherText(fact)
  const lines = new LineBuffer()
  bookInto(lines, fact)
  return lines.bytes.toString('utf8', 0, lines.length)
}

const isBook = (fact: Fact): fact is BookUpdate => fact.kind === 'book_snapshot' || fact.kind === 'book_delta'
const otherText = (fact: Fact): string => JSON.stringify(fact, keepNaN)

/** Only the rows that count: the columns are longer than the message that they hold. What a feed does not give is not written. */
function bookInto(lines: LineBuffer, book: BookUpdate): void {
  const { count, mdReqID, applID } = book
  lines.ascii(book.kind === 'book_delta' ? '{"kind":"book_delta","instrumentId":' : '{"kind":"book_snapshot","instrumentId":')
  lines.json(book.instrumentId)
  lines.ascii(',"source":')
  lines.json(book.source)
  if (mdReqID !== undefined) {
    lines.ascii(',"mdReqID":')
    lines.json(mdReqID)
  }
  if (applID !== undefined) {
    lines.ascii(',"applID":')
    lines.json(applID)
  }
  lines.ascii(',"seq":')
  lines.number(book.seq)
  lines.ascii(',"eventTimeUs":')
  lines.number(book.eventTimeUs)
  lines.ascii(',"receiveTimeUs":')
  lines.number(book.receiveTimeUs)
  optionalInto(lines, book)
  lines.ascii(',"count":')
  lines.number(count)
  columnInto(lines, ',"actions":[', book.actions, count)
  columnInto(lines, ',"sides":[', book.sides, count)
  columnInto(lines, ',"prices":[', book.prices, count)
  columnInto(lines, ',"sizes":[', book.sizes, count)
  textsInto(lines, ',"ids":[', book.ids, count)
  textsInto(lines, ',"refIds":[', book.refIds, count)
  if (book.positions !== undefined) columnInto(lines, ',"positions":[', book.positions, count)
  if (book.orderCounts !== undefined) columnInto(lines, ',"orderCounts":[', book.orderCounts, count)
  if (book.flags !== undefined) columnInto(lines, ',"flags":[', book.flags, count)
  lines.ascii('}')
}

function optionalInto(lines: LineBuffer, book: BookUpdate): void {
  optionalNumber(lines, ',"eventTimeNs":', book.eventTimeNs)
  optionalNumber(lines, ',"subBook":', book.subBook)
  optionalNumber(lines, ',"firstNo":', book.firstNo)
  optionalNumber(lines, ',"lastNo":', book.lastNo)
  optionalNumber(lines, ',"applSeq":', book.applSeq)
  optionalNumber(lines, ',"applLastSeq":', book.applLastSeq)
  optionalNumber(lines, ',"processedSeq":', book.processedSeq)
}

function optionalNumber(lines: LineBuffer, name: string, value: number | undefined): void {
  if (value === undefined) return
  lines.ascii(name)
  lines.number(value)
}

/** A number that no book takes, by which its reader says that it is none, is Infinity; JSON has it as a number that is too large. */
function columnInto(lines: LineBuffer, opening: string, column: Uint8Array | Int32Array | Float64Array, count: number): void {
  lines.ascii(opening)
  for (let row = 0; row < count; row++) {
    const value = column[row]
    if (row > 0) lines.ascii(',')
    if (Number.isNaN(value)) lines.ascii('null')
    else if (value === Infinity) lines.ascii('1e999')
    else lines.number(value)
  }
  lines.ascii(']')
}

function textsInto(lines: LineBuffer, opening: string, column: readonly string[], count: number): void {
  lines.ascii(opening)
  for (let row = 0; row < count; row++) {
    if (row > 0) lines.ascii(',')
    lines.json(column[row])
  }
  lines.ascii(']')
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
