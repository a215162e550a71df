/**
 * Entries out of a Parquet file, in its order, which is that of idx. `next` fills one entry and one book update again and again from whole columns, so
 * that nothing is allocated a fact: that is the way for a replay. Who keeps an entry, copies it.
 */
import { BookSide, type BookUpdate, type Entry, type Fact } from '@fix/events'
import { CaptureError } from '../capture-error.ts'
import { readFact } from '../fact-line.ts'
import { microsAt, nanosAt } from '../integers.ts'
import { entryKinds, rowFlag, schemaVersion } from './columns.ts'
import type { ParquetIn } from './parquet-in.ts'
import type { Texts, Wide } from './spread.ts'

/** Kinds of rows as small numbers; those from 0 to 5 are entries of an increment. */
const rowKind = { level: 6, begin: 7, end: 8, fact: 9, gap: 10 } as const
const kindNumbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(entryKinds.map((name, action) => [name, action])),
  snapshot_level: rowKind.level,
  snapshot_begin: rowKind.begin,
  snapshot_end: rowKind.end,
  gap: rowKind.gap,
  trade: rowKind.fact,
  state: rowKind.fact,
  fact: rowKind.fact,
}

/** An update with every column that a feed may give; 0 where it gives none. */
type FullUpdate = BookUpdate & { positions: Int32Array; orderCounts: Int32Array; flags: Uint8Array }

/** Columns of a row group as they were read. */
interface Group {
  readonly rows: number
  readonly kinds: Uint8Array
  readonly idx: Float64Array
  readonly wall: Wide
  readonly mono: Wide
  readonly event: Wide
  readonly receive: Wide
  readonly seq: Float64Array
  readonly instrumentId: Texts
  readonly source: Texts
  readonly mdReqID: Texts
  readonly applID: Texts
  readonly sides: Uint8Array
  readonly price: Float64Array
  readonly size: Float64Array
  readonly id: Texts
  readonly refId: Texts
  readonly position: Float64Array
  readonly orderCount: Float64Array
  readonly flags: Float64Array
  readonly subBook: Float64Array
  readonly firstNo: Float64Array
  readonly lastNo: Float64Array
  readonly applSeq: Float64Array
  readonly applLastSeq: Float64Array
  readonly processedSeq: Float64Array
  readonly detail: Texts
}

export class FactReader {
  readonly #file: ParquetIn
  readonly #update: FullUpdate
  readonly #entry: Entry = { idx: 0, now: { wallUs: 0, monoUs: 0 }, fact: { kind: 'wake' } }
  #group: Group | undefined
  #nextGroup = 0
  #row = 0
  #lastIdx = 0

  /** Throws CaptureError where the file is none of ours, or of a later version. */
  constructor(file: ParquetIn) {
    this.#file = file
    const version = Number(file.keys.get('schemaVersion'))
    if (file.keys.get('capture') !== 'facts') throw new CaptureError(file.path, {}, 'holds no facts of a capture')
    if (!(version <= schemaVersion))
      throw new CaptureError(file.path, {}, `schemaVersion ${version}, this program reads up to ${schemaVersion}`)
    this.#update = emptyUpdate()
  }

  /** The next entry, which the one after it overwrites; undefined behind the last. Throws CaptureError for what is damaged. */
  next(): Entry | undefined {
    for (;;) {
      const group = this.#group
      if (group === undefined || this.#row >= group.rows) {
        if (this.#nextGroup === this.#file.groups) return undefined
        this.#group = readGroup(this.#file, this.#nextGroup++)
        this.#row = 0
        continue
      }
      const row = this.#row
      const kind = group.kinds[row]
      if (kind === rowKind.gap && at(group.detail, row).startsWith('{"notCaptured"')) {
        this.#row++
        continue
      }
      const entry = this.#entry
      entry.idx = group.idx[row]
      entry.now.wallUs = microsAt(group.wall.words, row)
      entry.now.monoUs = microsAt(group.mono.words, row)
      if (entry.idx <= this.#lastIdx) throw this.#wrong(`idx ${entry.idx} behind ${this.#lastIdx}`)
      this.#lastIdx = entry.idx
      entry.fact = kind < rowKind.fact ? this.#book(group, row, kind) : this.#other(group, row)
      return entry
    }
  }

  #other(group: Group, row: number): Fact {
    this.#row++
    return readFact(at(group.detail, row)) ?? this.#refuse('a detail that is no fact')
  }

  #book(group: Group, first: number, kind: number): BookUpdate {
    const update = this.#update
    const isSnapshot = kind === rowKind.begin
    if (kind === rowKind.level || kind === rowKind.end) this.#refuse('a snapshot without its begin')
    update.kind = isSnapshot ? 'book_snapshot' : 'book_delta'
    this.#head(group, first)
    const idx = group.idx[first]
    let row = isSnapshot ? first + 1 : first
    let count = 0
    for (; row < group.rows && group.idx[row] === idx; row++, count++) {
      const what = group.kinds[row]
      if (isSnapshot ? what !== rowKind.level : what > 5) break
      this.#fill(group, row, count, isSnapshot ? 0 : what)
    }
    update.count = count
    if (isSnapshot && (row >= group.rows || group.kinds[row] !== rowKind.end || group.idx[row] !== idx))
      this.#refuse('a snapshot without its end')
    this.#row = isSnapshot ? row + 1 : row
    return update
  }

  #head(group: Group, row: number): void {
    const update = this.#update
    update.instrumentId = at(group.instrumentId, row)
    update.source = at(group.source, row)
    update.mdReqID = at(group.mdReqID, row)
    update.seq = group.seq[row]
    const { event } = group
    const dated = event.present === undefined || event.present[row] === 1
    update.eventTimeUs = dated ? microsAt(event.words, row) : 0
    update.eventTimeNs = dated ? nanosAt(event.words, row) : 0
    update.receiveTimeUs = microsAt(group.receive.words, row)
    update.subBook = orAbsent(group.subBook[row])
    update.firstNo = orAbsent(group.firstNo[row])
    update.lastNo = orAbsent(group.lastNo[row])
    update.applID = at(group.applID, row) || undefined
    update.applSeq = orAbsent(group.applSeq[row])
    update.applLastSeq = orAbsent(group.applLastSeq[row])
    update.processedSeq = orAbsent(group.processedSeq[row])
  }

  #fill(group: Group, row: number, place: number, action: number): void {
    const update = this.#update
    if (place === update.actions.length) grow(update)
    const flags = group.flags[row]
    update.actions[place] = (flags & rowFlag.otherAction) === 0 ? action : flags >> rowFlag.actionShift
    update.sides[place] = group.sides[row]
    update.prices[place] = (flags & rowFlag.badPrice) === 0 ? group.price[row] : Infinity
    update.sizes[place] = (flags & rowFlag.badSize) === 0 ? group.size[row] : Infinity
    update.ids[place] = at(group.id, row)
    update.refIds[place] = at(group.refId, row)
    // NaN is 0 in an integer column.
    update.positions[place] = group.position[row]
    update.orderCounts[place] = group.orderCount[row]
    update.flags[place] = flags & 3
  }

  #refuse(reason: string): never {
    throw this.#wrong(reason)
  }

  #wrong(reason: string): CaptureError {
    return new CaptureError(this.#file.path, {}, `row ${this.#row + 1} of row group ${this.#nextGroup}: ${reason}`)
  }
}

/** An entry that nobody overwrites; of a book update what the feed gave. */
export function copyOf({ idx, now, fact }: Entry): Entry {
  const own = fact.kind === 'book_snapshot' || fact.kind === 'book_delta' ? copyOfBook(fact) : fact
  return { idx, now: { wallUs: now.wallUs, monoUs: now.monoUs }, fact: own }
}

function copyOfBook(book: BookUpdate): BookUpdate {
  const { count } = book
  const positions = rowsIfAny(book.positions, count)
  const orderCounts = rowsIfAny(book.orderCounts, count)
  const flags = rowsIfAny(book.flags, count)
  const numbers = (['subBook', 'firstNo', 'lastNo', 'applSeq', 'applLastSeq', 'processedSeq'] as const).filter(
    (name) => book[name] !== undefined,
  )
  return {
    kind: book.kind,
    instrumentId: book.instrumentId,
    source: book.source,
    ...(book.mdReqID ? { mdReqID: book.mdReqID } : {}),
    ...(book.applID ? { applID: book.applID } : {}),
    seq: book.seq,
    eventTimeUs: book.eventTimeUs,
    ...(book.eventTimeNs ? { eventTimeNs: book.eventTimeNs } : {}),
    receiveTimeUs: book.receiveTimeUs,
    ...Object.fromEntries(numbers.map((name) => [name, book[name]])),
    count,
    actions: book.actions.slice(0, count),
    sides: book.sides.slice(0, count),
    prices: book.prices.slice(0, count),
    sizes: book.sizes.slice(0, count),
    ids: book.ids.slice(0, count),
    refIds: book.refIds.slice(0, count),
    ...(positions === undefined ? {} : { positions }),
    ...(orderCounts === undefined ? {} : { orderCounts }),
    ...(flags === undefined ? {} : { flags }),
  }
}

function rowsIfAny<T extends Int32Array | Uint8Array>(column: T | undefined, count: number): T | undefined {
  const rows = column?.slice(0, count) as T | undefined
  return rows?.some((value) => value !== 0) ? rows : undefined
}

const at = ({ codes, names }: Texts, row: number): string => names[codes[row]]

function readGroup(file: ParquetIn, group: number): Group {
  const number = (name: string): Float64Array => file.column(group, name, 'number')
  const wide = (name: string): Wide => file.column(group, name, 'wide')
  const text = (name: string): Texts => file.column(group, name, 'text')
  return {
    rows: file.rowsOf(group),
    kinds: coded(text('kind'), (kind) => (kind === '' ? rowKind.fact : (kindNumbers[kind] ?? unknownKind(file, kind)))),
    idx: number('idx'),
    wall: wide('usableTime'),
    mono: wide('monoTime'),
    event: wide('eventTime'),
    receive: wide('receiveTime'),
    seq: number('msgSeq'),
    instrumentId: text('instrumentId'),
    source: text('source'),
    mdReqID: text('mdReqID'),
    applID: text('applID'),
    sides: coded(text('side'), (side) => (side === 'bid' ? BookSide.bid : side === 'ask' ? BookSide.ask : BookSide.unknown)),
    price: number('priceInt'),
    size: number('sizeInt'),
    id: text('entryId'),
    refId: text('refId'),
    position: number('position'),
    orderCount: number('orderCount'),
    flags: number('flags'),
    subBook: number('subBook'),
    firstNo: number('firstNo'),
    lastNo: number('rptSeq'),
    applSeq: number('applSeq'),
    applLastSeq: number('applLastSeq'),
    processedSeq: number('processedSeq'),
    detail: text('detail'),
  }
}

/** A column of few texts as small numbers. */
function coded({ codes, names }: Texts, numberOf: (name: string) => number): Uint8Array {
  const numbers = Uint8Array.from(names, numberOf)
  const out = new Uint8Array(codes.length)
  for (let row = 0; row < out.length; row++) out[row] = numbers[codes[row]]
  return out
}

function unknownKind(file: ParquetIn, kind: string): never {
  throw new CaptureError(file.path, {}, `a row of kind ${kind}, which this program does not know`)
}

const orAbsent = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value)

function emptyUpdate(): FullUpdate {
  return {
    kind: 'book_snapshot',
    instrumentId: '',
    source: '',
    seq: 0,
    eventTimeUs: 0,
    receiveTimeUs: 0,
    count: 0,
    actions: new Uint8Array(16),
    sides: new Uint8Array(16),
    prices: new Float64Array(16),
    sizes: new Float64Array(16),
    ids: [],
    refIds: [],
    positions: new Int32Array(16),
    orderCounts: new Int32Array(16),
    flags: new Uint8Array(16),
  }
}

function grow(update: FullUpdate): void {
  const bytes = (old: Uint8Array): Uint8Array => {
    const wider = new Uint8Array(old.length * 2)
    wider.set(old)
    return wider
  }
  const ints = (old: Int32Array): Int32Array => {
    const wider = new Int32Array(old.length * 2)
    wider.set(old)
    return wider
  }
  const floats = (old: Float64Array): Float64Array => {
    const wider = new Float64Array(old.length * 2)
    wider.set(old)
    return wider
  }
  update.actions = bytes(update.actions)
  update.sides = bytes(update.sides)
  update.flags = bytes(update.flags)
  update.positions = ints(update.positions)
  update.orderCounts = ints(update.orderCounts)
  update.prices = floats(update.prices)
  update.sizes = floats(update.sizes)
}
