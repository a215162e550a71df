/**
 * Fields as columns of numbers: the entries of a group, or the fields of a message, read in one pass into typed arrays that are kept. This is how wide
 * numbers (prices, quantities, times) are read without a box for each, and how a book takes its entries.
 *
 * A column is a Float64Array, a row an entry. What is absent or does not fit is NaN, as with the getters. Text has no column: `place` gives where the
 * field lies, and `strAt(place)` or a comparison of bytes does the rest.
 */
import type { FieldIndex } from './field-index.ts'
import { readInt, readScaledInto } from '../values/numbers.ts'
import type { GroupPlan } from '../plan.ts'
import { TagTable } from '../tag-table.ts'
import { readUtcInto, readUtcNs } from '../values/utc.ts'

/**
 * What a column holds: `int`, an integer; `scaled`, a decimal at `scale`; `char`, the code of a value of one character; `utcUs` and `utcNs`, microseconds since 1970 and
 * the nanoseconds behind them; `place`, the place of the field.
 */
export type Column =
  | { readonly tag: number; readonly as: 'int' | 'char' | 'utcUs' | 'utcNs' | 'place' }
  | { readonly tag: number; readonly as: 'scaled'; readonly scale: number }

const kinds = ['int', 'char', 'utcUs', 'utcNs', 'place', 'scaled']
const firstRows = 32

export class Columns {
  /** Rows that the last reading filled. */
  count = 0
  /** One array a column, in the order in which they were asked for; another array once more rows came than it held. */
  readonly values: Float64Array[]
  readonly #columns: readonly Column[]
  /** Tag to the number of its first column plus one; further columns of the same tag follow in `#next`. */
  readonly #first: TagTable
  readonly #next: Int32Array
  /** 1 where the row at hand has had the column. */
  readonly #had: Uint8Array
  readonly #kinds: Int32Array
  readonly #scales: Int32Array
  #rows = firstRows

  /** Throws where a column is none: a slip of the program. */
  constructor(columns: readonly Column[]) {
    const first = new Map<number, number>()
    const next = new Int32Array(columns.length)
    columns.forEach((column, at) => {
      if (!(Number.isInteger(column.tag) && column.tag > 0)) throw new RangeError(`columns: ${column.tag} is no tag`)
      if (!kinds.includes(column.as)) throw new RangeError(`columns: ${column.tag} is read as one of ${kinds.join(', ')}, not ${column.as}`)
      if (column.as === 'scaled' && !(column.scale >= 0 && column.scale <= 15))
        throw new RangeError(`columns: the scale of ${column.tag} is 0 to 15, not ${column.scale}`)
      next[at] = first.get(column.tag) ?? 0
      first.set(column.tag, at + 1)
    })
    this.#columns = columns
    this.#first = new TagTable(first)
    this.#next = next
    this.#had = new Uint8Array(columns.length)
    this.#kinds = Int32Array.from(columns, (column) => kinds.indexOf(column.as))
    this.#scales = Int32Array.from(columns, (column) => (column.as === 'scaled' ? column.scale : 0))
    this.values = columns.map(() => new Float64Array(firstRows))
  }

  /** The column of a tag, or of its further columns by what they hold. Throws where none was asked for. */
  of(tag: number, as?: Column['as']): Float64Array {
    const at = this.#columns.findIndex((column) => column.tag === tag && (as === undefined || column.as === as))
    if (at < 0) throw new RangeError(`columns: no column for ${tag}${as === undefined ? '' : ` as ${as}`}`)
    return this.values[at]
  }

  /** Starts a reading: no rows yet. */
  clear(): void {
    this.count = 0
  }

  /**
   * Adds a row from the fields of the index from `from` to excluded `to`. `plan`, where it is given, says that the entry may hold groups, whose fields are passed over, and
   * tags that it should not have, of which the first counts.
   */
  add(index: FieldIndex, from: number, to: number, plan: GroupPlan | undefined): void {
    const row = this.count
    if (row === this.#rows) this.#grow()
    this.count = row + 1
    const { values } = this
    for (let column = 0; column < values.length; column++) values[column][row] = NaN
    const { tags } = index
    if (plan !== undefined) this.#had.fill(0)
    for (let place = from; place < to;) {
      const tag = tags[place]
      let number = this.#first.get(tag)
      if (plan !== undefined && number !== 0) {
        if (this.#had[number - 1] === 1) number = 0
        else this.#had[number - 1] = 1
      }
      while (number !== 0) {
        this.#read(index, number - 1, place, row)
        number = this.#next[number - 1]
      }
      const inner = plan !== undefined && plan.hasGroups ? plan.groups[plan.positions.get(tag) - 1] : undefined
      place = inner ? index.walk(inner, place, to, undefined) : place + 1
    }
  }

  /** Adds `entries` rows from the fields from `from` to excluded `to`, which all entries share evenly, with the same tags in the same order. */
  addUniform(index: FieldIndex, from: number, to: number, entries: number): void {
    const row = this.count
    while (row + entries > this.#rows) this.#grow()
    this.count = row + entries
    const length = (to - from) / entries
    const { tags } = index
    for (let column = 0; column < this.values.length; column++) {
      const { tag } = this.#columns[column]
      let first = from
      while (first < from + length && tags[first] !== tag) first++
      if (first === from + length) this.values[column].fill(NaN, row, row + entries)
      else this.#readEach(index, column, first, length, row, row + entries)
    }
  }

  /** Adds a row from the message's own fields, wherever they stand. */
  addMessage(index: FieldIndex): void {
    const row = this.count
    if (row === this.#rows) this.#grow()
    this.count = row + 1
    for (let column = 0; column < this.values.length; column++) {
      const place = index.find(this.#columns[column].tag)
      if (place < 0) this.values[column][row] = NaN
      else this.#read(index, column, place, row)
    }
  }

  /** As `#read`, every `stride` places: one column of uniform entries, whose type is asked for once. */
  #readEach(index: FieldIndex, column: number, first: number, stride: number, from: number, to: number): void {
    const { bytes, starts, ends } = index
    const values = this.values[column]
    let place = first
    switch (this.#kinds[column]) {
      case 0:
        for (let row = from; row < to; row++, place += stride) values[row] = readInt(bytes, starts[place], ends[place])
        return
      case 1:
        for (let row = from; row < to; row++, place += stride) values[row] = ends[place] - starts[place] === 1 ? bytes[starts[place]] : NaN
        return
      case 5: {
        const scale = this.#scales[column]
        for (let row = from; row < to; row++, place += stride) readScaledInto(bytes, starts[place], ends[place], scale, values, row)
        return
      }
      default:
        for (let row = from; row < to; row++, place += stride) this.#read(index, column, place, row)
    }
  }

  #read(index: FieldIndex, column: number, place: number, row: number): void {
    const { bytes } = index
    const from = index.starts[place]
    const to = index.ends[place]
    const values = this.values[column]
    switch (this.#kinds[column]) {
      case 0:
        values[row] = readInt(bytes, from, to)
        return
      case 1:
        values[row] = to - from === 1 ? bytes[from] : NaN
        return
      case 2:
        readUtcInto(bytes, from, to, values, row)
        return
      case 3:
        values[row] = readUtcNs(bytes, from, to)
        return
      case 4:
        values[row] = place
        return
      default:
        readScaledInto(bytes, from, to, this.#scales[column], values, row)
    }
  }

  #grow(): void {
    this.#rows *= 2
    for (let column = 0; column < this.values.length; column++) {
      const bigger = new Float64Array(this.#rows)
      bigger.set(this.values[column])
      this.values[column] = bigger
    }
  }
}
