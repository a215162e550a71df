/** A naive part of a feed of ids or of prices: one list of entries in the order of their arrival, searched from front to back. */
import type { FeedRules } from '../src/index.ts'
import { merged, type NaiveEntry, type NaiveLevel, type NaivePart, type NaiveRow } from './naive-rows.ts'

export class NaiveEntries implements NaivePart {
  missingChanges = 0
  entries: NaiveEntry[] = []
  readonly #named: boolean
  readonly #tally: (anomaly: string) => void

  constructor(rules: FeedRules, tally: (anomaly: string) => void) {
    this.#named = rules.keying === 'id'
    this.#tally = tally
  }

  get count(): number {
    return this.entries.length
  }

  load(rows: NaiveRow[]): '' | 'dup_entry' {
    const entries = rows.map((row) => this.#keyed(row))
    const twice = entries.some((row, i) =>
      entries.some((other, j) => i !== j && (row.id !== '' ? row.id === other.id : samePlace(row, other))),
    )
    if (twice) return 'dup_entry'
    this.entries = entries.map(entryOf)
    return ''
  }

  misplaced(): '' {
    return ''
  }

  change(rows: readonly NaiveRow[]): void {
    for (const given of rows) {
      const row = this.#keyed(given)
      if (row.action === 0) this.#insert(row)
      else if (row.action === 1) this.#change(row)
      else if (row.action === 2) this.#remove(row)
      else if (row.action === 5) this.#overlay(row)
      else this.#removeRange(row)
    }
  }

  levels(side: number, implied: boolean): NaiveLevel[] {
    return this.#levelsOf(side, implied, false)
  }

  orders(side: number, price: number): { id: string; size: number }[] {
    const here = this.entries.filter((entry) => entry.side === side && entry.price === price && entry.id !== '' && !entry.excluded)
    const outrightFirst = [...here.filter(({ implied }) => !implied), ...here.filter(({ implied }) => implied)]
    return outrightFirst.map(({ id, size }) => ({ id, size }))
  }

  cut(depth: number): number {
    let cut = 0
    for (const side of [0, 1])
      for (const implied of [false, true])
        for (const { price } of this.levels(side, implied).slice(depth)) {
          cut++
          this.entries = this.entries.filter(
            (entry) => entry.excluded || entry.side !== side || entry.implied !== implied || entry.price !== price,
          )
        }
    return cut
  }

  ordered(): boolean {
    return true
  }

  /** A feed of prices has no ids, whatever stands in its messages. */
  #keyed(row: NaiveRow): NaiveRow {
    return this.#named ? row : { ...row, id: '', ref: '' }
  }

  #levelsOf(side: number, implied: boolean, excluded: boolean): NaiveLevel[] {
    const here = this.entries.filter((entry) => entry.side === side && entry.implied === implied && entry.excluded === excluded)
    return merged(
      side,
      here.map(({ price, size }) => ({ price, size, entries: 1 })),
    )
  }

  #insert(row: NaiveRow): void {
    if (row.ref !== '') {
      const before = this.entries.length
      this.entries = this.entries.filter((entry) => entry.id !== row.ref)
      if (this.entries.length === before) this.#tally('missing_ref')
    }
    const same = (entry: NaiveEntry) => (row.id === '' ? samePlace(entry, row) : entry.id === row.id)
    if (row.size === 0) {
      this.#tally('zero_size')
      this.entries = this.entries.filter((entry) => !same(entry))
      return
    }
    const known = this.entries.filter(same)
    if (known.length > 0) this.#tally('dup_new')
    if (known.length > 0 && row.id !== '') return this.#update(known[0], row)
    this.entries = [...this.entries.filter((entry) => !same(entry)), entryOf(row)]
  }

  /** What the row says replaces what the entry has; who moves has come anew. */
  #update(known: NaiveEntry, row: NaiveRow): void {
    const before = { ...known }
    if (row.side !== 2) Object.assign(known, { side: row.side, excluded: row.excluded, implied: row.implied })
    if (!Number.isNaN(row.price)) known.price = row.price
    if (!Number.isNaN(row.size)) known.size = row.size
    if (samePlace(before, known) && before.excluded === known.excluded) return
    this.entries = [...this.entries.filter((entry) => entry !== known), known]
  }

  #change(row: NaiveRow): void {
    const target = row.ref === '' ? row.id : row.ref
    const known = this.entries.find((entry) => target !== '' && entry.id === target)
    if (known === undefined) return this.#changeByPrice(row, target)
    if (row.size === 0) {
      this.#tally('zero_size')
      this.entries = this.entries.filter((entry) => entry !== known)
      return
    }
    if (row.id !== '' && row.id !== target) {
      this.#make(row.id)
      known.id = row.id
    }
    this.#update(known, row)
  }

  #changeByPrice(row: NaiveRow, target: string): void {
    if (row.side === 2 || Number.isNaN(row.price)) {
      this.#tally('missing_change')
      this.missingChanges++
      return
    }
    if (target !== '') this.#tally('price_fallback')
    if (row.id !== '') this.#make(row.id)
    const there = this.entries.filter((entry) => samePlace(entry, row))
    if (Number.isNaN(row.size) && there.some(({ excluded }) => excluded === row.excluded)) return
    if (there.length === 0) this.#tally('missing_change')
    this.entries = this.entries.filter((entry) => !there.includes(entry))
    if (row.size === 0) this.#tally('zero_size')
    else this.entries.push(entryOf(row))
  }

  /** Room for an id: who has it now loses it with all it is. */
  #make(id: string): void {
    if (!this.entries.some((entry) => entry.id === id)) return
    this.#tally('dup_new')
    this.entries = this.entries.filter((entry) => entry.id !== id)
  }

  #remove(row: NaiveRow): void {
    const target = row.id === '' ? row.ref : row.id
    const before = this.entries.length
    this.entries = this.entries.filter((entry) => target === '' || entry.id !== target)
    if (this.entries.length < before) return
    if (row.side !== 2 && !Number.isNaN(row.price)) this.entries = this.entries.filter((entry) => !samePlace(entry, row))
    if (this.entries.length === before) this.#tally('missing_delete')
    else if (target !== '') this.#tally('price_fallback')
  }

  #overlay(row: NaiveRow): void {
    const target = row.ref === '' ? row.id : row.ref
    const known = target !== '' && this.entries.some((entry) => entry.id === target)
    if (known || row.position === 0 || row.side === 2) return this.#change(row)
    const level = this.#levelsOf(row.side, row.implied, row.excluded).at(row.position - 1)
    if (level === undefined) {
      this.#tally('missing_change')
      this.missingChanges++
      return
    }
    const old = { ...row, price: level.price }
    this.entries = this.entries.filter((entry) => !(samePlace(entry, old) && entry.excluded === row.excluded))
    if (row.size === 0) return this.#tally('zero_size')
    const fresh = { ...old, id: '', size: Number.isNaN(row.size) ? level.size : row.size }
    if (!Number.isNaN(row.price)) fresh.price = row.price
    if (this.entries.some((entry) => samePlace(entry, fresh))) this.#tally('dup_new')
    this.entries = [...this.entries.filter((entry) => !samePlace(entry, fresh)), entryOf(fresh)]
  }

  /** Delete Thru and Delete From are of a side, and of all that stands there, whether it may be traded on or not. */
  #removeRange(row: NaiveRow): void {
    const target = row.id === '' ? row.ref : row.id
    const known = this.entries.find((entry) => target !== '' && entry.id === target)
    const thru = row.action === 3
    if (known === undefined && (row.side === 2 || Number.isNaN(row.price))) return this.#tally('missing_delete')
    if (known === undefined && target !== '') this.#tally('price_fallback')
    const place = known ?? row
    if (known === undefined && !this.entries.some((entry) => samePlace(entry, place))) this.#tally('missing_delete')
    const better = (a: number, b: number) => (place.side === 0 ? a > b : a < b)
    const goes = (entry: NaiveEntry, i: number): boolean => {
      if (entry.side !== place.side || entry.implied !== place.implied) return false
      if (entry.price !== place.price) return better(entry.price, place.price) === thru
      if (known === undefined) return true
      // An entry without an id stands behind all that have one.
      if (entry.id === '') return !thru
      return thru ? i <= this.entries.indexOf(known) : i >= this.entries.indexOf(known)
    }
    this.entries = this.entries.filter((entry, i) => !goes(entry, i))
  }
}

function entryOf({ id, side, price, size, excluded, implied }: NaiveEntry): NaiveEntry {
  return { id, side, price, size, excluded, implied }
}

/** A price of a side is a key: of what stands outright, and of what is implied. */
function samePlace(a: NaiveEntry, b: NaiveEntry): boolean {
  return a.side === b.side && a.price === b.price && a.implied === b.implied
}
