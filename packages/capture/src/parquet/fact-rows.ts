/**
 * Entries as rows, gathered until a row group is full. All rows of an entry stand in one group. A snapshot is a row that begins it, a row a level, and
 * a row that ends it; an increment a row an entry; every other fact one row with its JSON.
 */
import { BookSide, type BookUpdate, type Entry, type Fact } from '@fix/events'
import { factText } from '../fact-line.ts'
import { putInteger, putNanos } from '../integers.ts'
import { entryKinds, factColumns, rowFlag, schemaVersion } from './columns.ts'
import type { ColumnValues } from './parquet-out.ts'

/** Scales of the instruments that a capture is of. */
export type ScalesOf = (instrumentId: string) => { readonly priceScale: number; readonly qtyScale: number } | undefined

const sideNames = ['bid', 'ask']

export class FactRows {
  count = 0
  readonly #scalesOf: ScalesOf
  readonly #columns: RowColumn[] = factColumns.map(({ type }) => (type === 'text' ? new TextColumn() : new NumberColumn(type)))
  readonly #byName = new Map(factColumns.map(({ name }, at) => [name, this.#columns[at]]))
  readonly #idx = this.#number('idx')
  readonly #msgSeq = this.#number('msgSeq')
  readonly #entryIndex = this.#number('entryIndex')
  readonly #rptSeq = this.#number('rptSeq')
  readonly #price = this.#number('priceInt')
  readonly #priceScale = this.#number('priceScale')
  readonly #size = this.#number('sizeInt')
  readonly #sizeScale = this.#number('sizeScale')
  readonly #position = this.#number('position')
  readonly #orderCount = this.#number('orderCount')
  readonly #eventTime = this.#number('eventTime')
  readonly #receiveTime = this.#number('receiveTime')
  readonly #usableTime = this.#number('usableTime')
  readonly #monoTime = this.#number('monoTime')
  readonly #flags = this.#number('flags')
  readonly #source = this.#text('source')
  readonly #instrumentId = this.#text('instrumentId')
  readonly #kind = this.#text('kind')
  readonly #side = this.#text('side')
  readonly #entryId = this.#text('entryId')
  readonly #refId = this.#text('refId')
  readonly #mdReqID = this.#text('mdReqID')
  readonly #detail = this.#text('detail')
  /** Epoch of each session, as its last logon told it. */
  readonly #epochs = new Map<string, number>()

  constructor(scalesOf: ScalesOf) {
    this.#scalesOf = scalesOf
  }

  /** Takes an entry, which may be reused after. */
  take(entry: Entry): void {
    const { fact } = entry
    if (fact.kind === 'book_snapshot') this.#snapshot(entry, fact)
    else if (fact.kind === 'book_delta' && fact.count > 0)
      for (let at = 0; at < fact.count; at++) this.#level(entry, fact, at, entryKinds[fact.actions[at]] ?? 'change')
    else this.#other(entry, fact)
  }

  /** Entries from one idx to another are not there. */
  gap(from: number, to: number, wallUs: number, monoUs: number): void {
    const row = this.#row('gap', to, wallUs, monoUs)
    this.#detail.set(row, JSON.stringify({ notCaptured: { from, to } }))
  }

  /** Values of the columns in their order; the rows begin anew. */
  drain(): ColumnValues[] {
    const rows = this.count
    this.count = 0
    return this.#columns.map((column, at) => column.drain(rows, factColumns[at].optional))
  }

  #snapshot(entry: Entry, book: BookUpdate): void {
    this.#about(this.#row('snapshot_begin', entry.idx, entry.now.wallUs, entry.now.monoUs), book)
    for (let at = 0; at < book.count; at++) this.#level(entry, book, at, 'snapshot_level')
    this.#about(this.#row('snapshot_end', entry.idx, entry.now.wallUs, entry.now.monoUs), book)
  }

  #level({ idx, now }: Entry, book: BookUpdate, at: number, kind: string): void {
    const row = this.#row(kind, idx, now.wallUs, now.monoUs)
    this.#about(row, book)
    const scales = this.#scalesOf(book.instrumentId)
    let flags = book.flags?.[at] ?? 0
    const action = book.actions[at]
    if (kind === 'snapshot_level' ? action !== 0 : action >= entryKinds.length)
      flags |= rowFlag.otherAction | (action << rowFlag.actionShift)
    const price = book.prices[at]
    const size = book.sizes[at]
    if (!Number.isFinite(price) && !Number.isNaN(price)) flags |= rowFlag.badPrice
    else this.#price.set(row, price)
    if (!Number.isFinite(size) && !Number.isNaN(size)) flags |= rowFlag.badSize
    else this.#size.set(row, size)
    this.#entryIndex.set(row, at)
    this.#side.set(row, book.sides[at] === BookSide.unknown ? '' : (sideNames[book.sides[at]] ?? ''))
    if (scales !== undefined) {
      this.#priceScale.set(row, scales.priceScale)
      this.#sizeScale.set(row, scales.qtyScale)
    }
    this.#entryId.set(row, book.ids[at])
    this.#refId.set(row, book.refIds[at])
    this.#position.set(row, book.positions?.[at] || NaN)
    this.#orderCount.set(row, book.orderCounts?.[at] || NaN)
    this.#flags.set(row, flags)
  }

  /** What all rows of a message share. */
  #about(row: number, book: BookUpdate): void {
    this.#head(row, book.source, book.instrumentId, book.seq)
    if (book.eventTimeUs !== 0) this.#eventTime.setTime(row, book.eventTimeUs, book.eventTimeNs ?? 0)
    this.#receiveTime.setTime(row, book.receiveTimeUs, 0)
    this.#rptSeq.set(row, book.lastNo ?? NaN)
    this.#mdReqID.set(row, book.mdReqID ?? '')
    for (const name of ['subBook', 'applSeq', 'applLastSeq', 'processedSeq'] as const) this.#number(name).set(row, book[name] ?? NaN)
    this.#number('firstNo').set(row, book.firstNo ?? NaN)
    this.#text('applID').set(row, book.applID ?? '')
  }

  #other({ idx, now }: Entry, fact: Fact): void {
    const row = this.#row(kindOf(fact), idx, now.wallUs, now.monoUs)
    this.#head(row, 'source' in fact ? fact.source : '', 'instrumentId' in fact ? fact.instrumentId : '', 'seq' in fact ? fact.seq : NaN)
    this.#detail.set(row, factText(fact))
    if (fact.kind === 'session_up' || fact.kind === 'session_reset') this.#epochs.set(fact.source, fact.epoch)
    if (fact.kind !== 'market_trade') return
    const scales = this.#scalesOf(fact.instrumentId)
    this.#price.set(row, Number.isSafeInteger(fact.price) ? fact.price : NaN)
    this.#size.set(row, Number.isSafeInteger(fact.size) ? fact.size : NaN)
    if (scales !== undefined) {
      this.#priceScale.set(row, scales.priceScale)
      this.#sizeScale.set(row, scales.qtyScale)
    }
    this.#side.set(row, fact.aggressor)
    this.#entryId.set(row, fact.tradeId)
    if (fact.eventTimeUs !== 0) this.#eventTime.setTime(row, fact.eventTimeUs, 0)
    this.#receiveTime.setTime(row, fact.receiveTimeUs, 0)
  }

  #row(kind: string, idx: number, wallUs: number, monoUs: number): number {
    const row = this.count++
    for (const column of this.#columns) column.begin(row)
    this.#number('schemaVersion').set(row, schemaVersion)
    this.#idx.set(row, idx)
    this.#kind.set(row, kind)
    this.#usableTime.setTime(row, wallUs, 0)
    this.#monoTime.setTime(row, monoUs, 0)
    this.#flags.set(row, 0)
    return row
  }

  #head(row: number, source: string, instrumentId: string, seq: number): void {
    this.#source.set(row, source)
    this.#instrumentId.set(row, instrumentId)
    this.#msgSeq.set(row, seq)
    this.#number('sessionEpoch').set(row, this.#epochs.get(source) ?? NaN)
  }

  #number(name: string): NumberColumn {
    return this.#byName.get(name) as NumberColumn
  }

  #text(name: string): TextColumn {
    return this.#byName.get(name) as TextColumn
  }
}

function kindOf(fact: Fact): string {
  if (fact.kind === 'market_trade') return 'trade'
  if (fact.kind === 'session_gap_opened' || fact.kind === 'session_gap_filled') return 'gap'
  return fact.kind.startsWith('session_') || fact.kind === 'market_phase' || fact.kind === 'start' ? 'state' : 'fact'
}

interface RowColumn {
  /** Room for the row, without a value. */
  begin(row: number): void
  drain(rows: number, optional: boolean): ColumnValues
}

class TextColumn implements RowColumn {
  #values: string[] = []

  begin(row: number): void {
    this.#values[row] = ''
  }

  set(row: number, value: string): void {
    this.#values[row] = value
  }

  drain(rows: number, optional: boolean): ColumnValues {
    const values = this.#values.slice(0, rows)
    this.#values = []
    return optional ? values.map((value) => (value === '' ? null : value)) : values
  }
}

class NumberColumn implements RowColumn {
  readonly #narrow: boolean
  #words = new Int32Array(2048)
  #absent = new Uint8Array(1024)

  constructor(type: string) {
    this.#narrow = type === 'int32'
  }

  begin(row: number): void {
    if (row === this.#absent.length) this.#grow()
    this.#absent[row] = 1
  }

  /** NaN is none. */
  set(row: number, value: number): void {
    if (Number.isNaN(value)) return
    this.#absent[row] = 0
    putInteger(this.#words, row, value)
  }

  setTime(row: number, us: number, ns: number): void {
    this.#absent[row] = 0
    putNanos(this.#words, row, us, ns)
  }

  drain(rows: number, optional: boolean): ColumnValues {
    const wide = new BigInt64Array(this.#words.buffer, 0, rows)
    if (!optional && !this.#narrow) return wide.slice()
    const value = (row: number): number | bigint => (this.#narrow ? this.#words[2 * row] : wide[row])
    if (!optional) return Int32Array.from({ length: rows }, (_, row) => this.#words[2 * row])
    return Array.from({ length: rows }, (_, row) => (this.#absent[row] === 1 ? null : value(row)))
  }

  #grow(): void {
    const words = new Int32Array(this.#words.length * 2)
    words.set(this.#words)
    this.#words = words
    const absent = new Uint8Array(this.#absent.length * 2)
    absent.set(this.#absent)
    this.#absent = absent
  }
}
