/** A naive part of a feed of positions: a list a side, spliced where the venue says. */
import type { FeedRules } from '../src/index.ts'
import type { NaiveEntry, NaiveLevel, NaivePart, NaiveRow } from './naive-rows.ts'

export class NaivePositions implements NaivePart {
  readonly missingChanges = 0
  readonly #rules: FeedRules
  readonly #tally: (anomaly: string) => void
  /** Bids, asks, implied bids, implied asks. */
  lists: NaiveEntry[][] = [[], [], [], []]

  constructor(rules: FeedRules, tally: (anomaly: string) => void) {
    this.#rules = rules
    this.#tally = tally
  }

  get count(): number {
    return this.lists.flat().length
  }

  load(rows: NaiveRow[]): '' | 'dup_entry' | 'desync' {
    const slots: (NaiveEntry | undefined)[][] = [[], [], [], []]
    for (const row of rows) {
      const list = slots[listOf(row)]
      const position = row.position === 0 ? list.length + 1 : row.position
      if (list[position - 1] !== undefined) return 'dup_entry'
      list[position - 1] = entryOf(row)
    }
    if (slots.some((list) => Array.from(list).includes(undefined))) return 'desync'
    this.lists = slots as NaiveEntry[][]
    return ''
  }

  misplaced(rows: readonly NaiveRow[], isSnapshot: boolean): '' | 'desync' | 'overflow' {
    const { depth, maxEntries } = this.#rules
    if (isSnapshot) return rows.some(({ position }) => position > maxEntries) ? 'overflow' : ''
    const counts = this.lists.map((list) => list.length)
    for (const row of rows) {
      const at = listOf(row)
      const count = counts[at]
      const grows = row.action === 0 && row.size !== 0
      const sets = row.action === 1 || row.action === 5
      if ((grows && row.position > count + 1) || (sets && row.position > count)) return 'desync'
      if (grows) counts[at] = depth === 0 ? count + 1 : Math.min(depth, count + 1)
      if ((sets && row.size === 0) || (row.action === 2 && row.position <= count)) counts[at]--
      if (row.action === 3) counts[at] = Math.max(0, count - row.position)
      if (row.action === 4) counts[at] = Math.min(count, row.position - 1)
    }
    return ''
  }

  change(rows: readonly NaiveRow[]): void {
    for (const row of rows) this.#one(row)
  }

  #one(row: NaiveRow): void {
    const list = this.lists[listOf(row)]
    const at = row.position - 1
    const { depth } = this.#rules
    if (row.size === 0 && [0, 1, 5].includes(row.action)) {
      this.#tally('zero_size')
      if (row.action !== 0) list.splice(at, 1)
    } else if (row.action === 0) {
      list.splice(at, 0, entryOf(row))
      if (depth > 0) list.splice(depth)
    } else if (row.action === 1 || row.action === 5) {
      if (!Number.isNaN(row.price)) list[at].price = row.price
      if (!Number.isNaN(row.size)) list[at].size = row.size
      list[at].excluded = row.excluded
    } else {
      if (row.position > list.length) this.#tally('missing_delete')
      if (row.action === 2) list.splice(at, 1)
      else if (row.action === 3) list.splice(0, row.position)
      else list.splice(at)
    }
  }

  levels(side: number, implied: boolean): NaiveLevel[] {
    return this.lists[side + (implied ? 2 : 0)].filter(({ excluded }) => !excluded).map(({ price, size }) => ({ price, size, entries: 1 }))
  }

  orders(): { id: string; size: number }[] {
    return []
  }

  cut(depth: number): number {
    return this.lists.reduce((cut, list) => cut + list.splice(depth).length, 0)
  }

  ordered(): boolean {
    return [0, 1, 2, 3].every((at) => {
      const prices = this.levels(at % 2, at > 1).map(({ price }) => price)
      return prices.every((price, i) => i === 0 || (at % 2 === 0 ? price < prices[i - 1] : price > prices[i - 1]))
    })
  }
}

function listOf({ side, implied }: NaiveEntry): number {
  return side + (implied ? 2 : 0)
}

function entryOf({ side, price, size, excluded, implied }: NaiveRow): NaiveEntry {
  return { id: '', side, price, size, excluded, implied }
}
