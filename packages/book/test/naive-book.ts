/**
 * The book said slowly: a list of entries, searched from front to back, sorted when it is read. Nothing is cached and nothing is shared with the
 * real one but the contracts; it is what the real one is measured against.
 */
import type { BookState, BookUpdate } from '@fix/events'
import type { FeedRules } from '../src/index.ts'

interface NaiveEntry {
  id: string
  side: number
  price: number
  size: number
}

interface NaiveRow extends NaiveEntry {
  action: number
  ref: string
  position: number
}

export interface NaiveLevel {
  price: number
  size: number
  entries: number
}

export class NaiveBook {
  state: BookState = 'EMPTY'
  reason = ''
  source = ''
  lastSeq = 0
  lastNo = 0
  owedNo = 0
  missingChanges = 0
  waiting: BookUpdate[] = []
  crossedSinceMs = Number.NaN
  entries: NaiveEntry[] = []
  readonly counts: Record<string, number> = {}
  readonly rules: FeedRules

  constructor(rules: FeedRules) {
    this.rules = rules
  }

  /** The feed has numbers of its own. */
  get numbered(): boolean {
    return this.rules.sequence.kind !== 'none'
  }

  apply(update: BookUpdate): void {
    this.wake(update.receiveTimeUs / 1000)
    const isSnapshot = update.kind === 'book_snapshot'
    const no = this.numbered ? (update.lastNo ?? 0) : 0
    if (this.state === 'CLOSED' || this.state === 'REJECTED') return this.tally('late')
    if (this.state === 'STALE' && this.reason === 'disconnect') return this.tally('late')
    if (!isSnapshot) {
      if (this.numbered && this.state === 'SYNCING') return this.wait(update, no)
      if (this.state !== 'LIVE') {
        this.owedNo = Math.max(this.owedNo, no)
        return this.tally(this.state === 'STALE' ? 'while_stale' : 'before_snapshot')
      }
      return this.increment(update, no)
    }
    if (this.state === 'LIVE') {
      const again = no > 0 ? no < this.lastNo : update.source === this.source && update.seq > 0 && update.seq <= this.lastSeq
      if (again) return this.tally('dup_seq')
    } else if (no > 0 && no < this.owedNo) {
      this.tally('old_snapshot')
      return this.stale('gap')
    }
    this.snapshot(update, no)
  }

  wait(update: BookUpdate, no: number): void {
    const entries = this.waiting.reduce((sum, { count }) => sum + count, update.count)
    if (this.waiting.length >= this.rules.maxBuffered || entries > this.rules.maxEntries) {
      this.tally('overflow')
      this.stale('buffer_overflow')
      this.owedNo = Math.max(this.owedNo, no)
    } else this.waiting.push(structuredClone(update))
  }

  increment(update: BookUpdate, no: number): void {
    if (update.source !== this.source) return this.tally('wrong_source')
    if (this.numbered) {
      const lost = (why: string): void => {
        this.tally(why)
        this.owedNo = Math.max(this.owedNo, no)
        this.stale('gap')
      }
      if (no === 0) return lost('unnumbered')
      if (no <= this.lastNo) return this.tally('dup_seq')
      if (this.lastNo > 0 && (update.firstNo ?? no) > this.lastNo + 1) return lost('gap')
    } else if (update.seq > 0 && update.seq <= this.lastSeq) return this.tally('dup_seq')
    const rows = rowsOf(update)
    if (!this.allowed(rows, false)) return
    const lists = [this.side(0), this.side(1)]
    for (const row of rows)
      if (this.rules.keying === 'position') this.place(row, lists)
      else this.enter(row)
    if (this.rules.keying === 'position') this.entries = lists.flat()
    if (no > 0) this.lastNo = no
    this.applied(update)
  }

  snapshot(update: BookUpdate, no: number): void {
    const rows = rowsOf(update).map((row) => ({ ...row, action: 0 }))
    if (!this.allowed(rows, true)) return
    const fresh = rows.filter((row) => row.size !== 0)
    if (this.rules.keying === 'position') {
      const problem = this.unplaceable(fresh)
      if (problem === 'dup_entry') return this.refuse('dup_entry', 'integrity')
      if (problem === 'desync') return this.refuse('desync', 'desync')
    } else {
      const named = (row: NaiveRow) => this.rules.keying === 'id' && row.id !== ''
      const twice = fresh.some((row, i) => fresh.some((other, j) => i !== j && (named(row) ? row.id === other.id : samePlace(row, other))))
      if (twice) return this.refuse('dup_entry', 'integrity')
    }
    for (const row of rows) if (row.size === 0) this.tally('zero_size')
    const before = JSON.stringify([this.levels(0), this.levels(1)].map((side) => side.map(({ price, size }) => [price, String(size)])))
    this.entries = fresh.map(({ id, side, price, size }) => ({ id: this.rules.keying === 'id' ? id : '', side, price, size }))
    const after = JSON.stringify([this.levels(0), this.levels(1)].map((side) => side.map(({ price, size }) => [price, String(size)])))
    if (this.state === 'LIVE' && before !== after) this.tally('snapshot_diff')
    const waited = this.state === 'SYNCING'
    this.missingChanges = 0
    this.state = 'LIVE'
    this.reason = ''
    this.lastNo = no
    this.owedNo = 0
    this.applied(update)
    if (!waited) return
    for (const each of this.waiting) {
      if (this.state !== 'LIVE') break
      const eachNo = each.lastNo ?? 0
      if (this.lastNo === 0) continue
      if (eachNo > 0 && eachNo <= this.lastNo && each.source === this.source) continue
      this.increment(each, eachNo)
    }
    this.waiting = []
  }

  /** Whether every row may be; counts why not. */
  allowed(rows: readonly NaiveRow[], isSnapshot: boolean): boolean {
    const { keying, depth } = this.rules
    const counts = isSnapshot ? [0, 0] : [this.side(0).length, this.side(1).length]
    for (const row of rows) {
      const problem = this.problemOf(row, isSnapshot)
      if (problem !== '') {
        this.refuse(problem, problem === 'bad_action' ? 'bad_action' : 'integrity')
        return false
      }
      if (keying !== 'position') continue
      if (isSnapshot) {
        if (row.position > this.rules.maxEntries) {
          this.refuse('overflow', 'buffer_overflow')
          return false
        }
        continue
      }
      const count = counts[row.side]
      const grows = row.action === 0 && row.size !== 0
      const sets = row.action === 1 || row.action === 5
      if ((grows && row.position > count + 1) || (sets && row.position > count)) {
        this.refuse('desync', 'desync')
        return false
      }
      if (grows) counts[row.side] = depth === 0 ? count + 1 : Math.min(depth, count + 1)
      if ((sets && row.size === 0) || (row.action === 2 && row.position <= count)) counts[row.side]--
      if (row.action === 3) counts[row.side] = Math.max(0, count - row.position)
      if (row.action === 4) counts[row.side] = Math.min(count, row.position - 1)
    }
    const growth = rows.filter((row) => row.action < 2 || row.action === 5).length
    if ((isSnapshot ? 0 : this.entries.length) + growth <= this.rules.maxEntries) return true
    this.refuse('overflow', 'buffer_overflow')
    return false
  }

  problemOf(row: NaiveRow, isSnapshot: boolean): '' | 'bad_action' | 'bad_entry' {
    const { keying } = this.rules
    if (row.action > 5 || (!isSnapshot && !this.rules.actions.includes(row.action))) return 'bad_action'
    const hasPrice = !Number.isNaN(row.price)
    if (hasPrice && !(Number.isSafeInteger(row.price) && row.price > 0)) return 'bad_entry'
    if (!Number.isNaN(row.size) && !(Number.isSafeInteger(row.size) && row.size >= 0)) return 'bad_entry'
    const hasPlace = row.side !== 2 && hasPrice
    const hasName = keying === 'id' && (row.id !== '' || row.ref !== '')
    const hasPosition = row.side !== 2 && row.position > 0
    if (row.position < 0) return 'bad_entry'
    if (row.action === 0) return hasPlace && (keying !== 'position' || isSnapshot || row.position > 0) ? '' : 'bad_entry'
    if (keying === 'position') return hasPosition ? '' : 'bad_entry'
    return hasPlace || hasName || (row.action === 5 && hasPosition) ? '' : 'bad_entry'
  }

  /** Positions of a snapshot that cannot be. Entries are put into their order. */
  unplaceable(fresh: NaiveRow[]): '' | 'dup_entry' | 'desync' {
    const slots: (NaiveRow | undefined)[][] = [[], []]
    for (const row of fresh) {
      const side = slots[row.side]
      const position = row.position === 0 ? side.length + 1 : row.position
      if (side[position - 1] !== undefined) return 'dup_entry'
      side[position - 1] = row
    }
    if (slots.some((side) => Array.from(side).includes(undefined))) return 'desync'
    fresh.splice(0, fresh.length, ...slots.flat().filter((row) => row !== undefined))
    return ''
  }

  applied(update: BookUpdate): void {
    const { depth, keying } = this.rules
    this.source = update.source
    this.lastSeq = update.seq
    if (this.missingChanges >= this.rules.missingChanges) return this.stale('desync')
    if (depth === 1 && (this.levels(0).length > 1 || this.levels(1).length > 1)) {
      this.tally('deep_top')
      return this.stale('integrity')
    }
    if (depth > 1)
      for (const side of [0, 1])
        for (const { price } of this.levels(side).slice(depth)) {
          this.tally('depth_cut')
          const worst = keying === 'position' ? this.side(side).at(-1) : undefined
          this.entries = this.entries.filter((entry) =>
            worst === undefined ? entry.side !== side || entry.price !== price : entry !== worst,
          )
        }
    if (keying === 'position' && !this.ordered()) {
      this.tally('disorder')
      return this.stale('integrity')
    }
    const [bid, ask] = [this.levels(0)[0], this.levels(1)[0]]
    if (bid !== undefined && ask !== undefined && bid.price > ask.price) {
      this.tally('crossed')
      if (Number.isNaN(this.crossedSinceMs)) this.crossedSinceMs = update.receiveTimeUs / 1000
    } else this.crossedSinceMs = Number.NaN
  }

  ordered(): boolean {
    const bids = this.side(0).map(({ price }) => price)
    const asks = this.side(1).map(({ price }) => price)
    return bids.every((price, i) => i === 0 || price < bids[i - 1]) && asks.every((price, i) => i === 0 || price > asks[i - 1])
  }

  side(side: number): NaiveEntry[] {
    return this.entries.filter((entry) => entry.side === side)
  }

  /** One row of a feed of positions. */
  place(row: NaiveRow, lists: NaiveEntry[][]): void {
    const list = lists[row.side]
    const at = row.position - 1
    const { depth } = this.rules
    const fields = { id: '', side: row.side, price: row.price, size: row.size }
    if (row.size === 0 && [0, 1, 5].includes(row.action)) {
      this.tally('zero_size')
      if (row.action !== 0) list.splice(at, 1)
    } else if (row.action === 0) {
      list.splice(at, 0, fields)
      if (depth > 0) list.splice(depth)
    } else if (row.action === 1 || row.action === 5) {
      if (!Number.isNaN(row.price)) list[at].price = row.price
      if (!Number.isNaN(row.size)) list[at].size = row.size
    } else {
      if (row.position > list.length) this.tally('missing_delete')
      if (row.action === 2) list.splice(at, 1)
      else if (row.action === 3) list.splice(0, row.position)
      else list.splice(at)
    }
  }

  /** One row of a feed of ids or prices. */
  enter(given: NaiveRow): void {
    const row = this.rules.keying === 'id' ? given : { ...given, id: '', ref: '' }
    if (row.action === 0) this.insert(row)
    else if (row.action === 1) this.change(row)
    else if (row.action === 2) this.remove(row)
    else if (row.action === 5) this.overlay(row)
    else this.removeRange(row)
  }

  overlay(row: NaiveRow): void {
    const target = row.ref === '' ? row.id : row.ref
    const known = target !== '' && this.entries.some((entry) => entry.id === target)
    if (known || row.position === 0 || row.side === 2) return this.change(row)
    const level = this.levels(row.side).at(row.position - 1)
    if (level === undefined) {
      this.tally('missing_change')
      this.missingChanges++
      return
    }
    const at = (price: number) => (entry: NaiveEntry) => entry.side === row.side && entry.price === price
    this.entries = this.entries.filter((entry) => !at(level.price)(entry))
    if (row.size === 0) return this.tally('zero_size')
    const price = Number.isNaN(row.price) ? level.price : row.price
    if (this.entries.some(at(price))) this.tally('dup_new')
    this.entries = this.entries.filter((entry) => !at(price)(entry))
    this.entries.push({ id: '', side: row.side, price, size: Number.isNaN(row.size) ? level.size : row.size })
  }

  removeRange(row: NaiveRow): void {
    const target = row.id === '' ? row.ref : row.id
    const known = this.entries.find((entry) => target !== '' && entry.id === target)
    const thru = row.action === 3
    if (known === undefined && (row.side === 2 || Number.isNaN(row.price))) return this.tally('missing_delete')
    if (known === undefined && target !== '') this.tally('price_fallback')
    const side = known === undefined ? row.side : known.side
    const price = known === undefined ? row.price : known.price
    if (known === undefined && !this.entries.some((entry) => entry.side === side && entry.price === price)) this.tally('missing_delete')
    const better = (a: number, b: number) => (side === 0 ? a > b : a < b)
    const goes = (entry: NaiveEntry, i: number): boolean => {
      if (entry.side !== side) return false
      if (entry.price !== price) return better(entry.price, price) === thru
      if (known === undefined) return true
      // An entry without an id stands behind all that have one.
      if (entry.id === '') return !thru
      return thru ? i <= this.entries.indexOf(known) : i >= this.entries.indexOf(known)
    }
    this.entries = this.entries.filter((entry, i) => !goes(entry, i))
  }

  insert(row: NaiveEntry & { ref: string }): void {
    if (row.ref !== '') {
      const before = this.entries.length
      this.entries = this.entries.filter((entry) => entry.id !== row.ref)
      if (this.entries.length === before) this.tally('missing_ref')
    }
    const same = (entry: NaiveEntry) => (row.id === '' ? entry.side === row.side && entry.price === row.price : entry.id === row.id)
    if (row.size === 0) {
      this.tally('zero_size')
      this.entries = this.entries.filter((entry) => !same(entry))
      return
    }
    const known = this.entries.filter(same)
    if (known.length > 0) this.tally('dup_new')
    if (known.length > 0 && row.id !== '') return this.update(known[0], row)
    this.entries = this.entries.filter((entry) => !same(entry))
    this.entries.push({ id: row.id, side: row.side, price: row.price, size: row.size })
  }

  /** What the row says replaces what the entry has; who moves has come anew. */
  update(known: NaiveEntry, row: NaiveEntry): void {
    const { side, price } = known
    if (row.side !== 2) known.side = row.side
    if (!Number.isNaN(row.price)) known.price = row.price
    if (!Number.isNaN(row.size)) known.size = row.size
    if (known.side === side && known.price === price) return
    this.entries = [...this.entries.filter((entry) => entry !== known), known]
  }

  change(row: NaiveEntry & { ref: string }): void {
    const target = row.ref === '' ? row.id : row.ref
    const known = this.entries.find((entry) => target !== '' && entry.id === target)
    if (known === undefined) {
      if (row.side === 2 || Number.isNaN(row.price)) {
        this.tally('missing_change')
        this.missingChanges++
        return
      }
      if (target !== '') this.tally('price_fallback')
      if (row.id !== '' && this.entries.some((entry) => entry.id === row.id)) {
        this.tally('dup_new')
        this.entries = this.entries.filter((entry) => entry.id !== row.id)
      }
      const atPrice = this.entries.filter((entry) => entry.side === row.side && entry.price === row.price)
      if (atPrice.length > 0 && Number.isNaN(row.size)) return
      if (atPrice.length === 0) this.tally('missing_change')
      this.entries = this.entries.filter((entry) => !atPrice.includes(entry))
      if (row.size === 0) this.tally('zero_size')
      else this.entries.push({ id: row.id, side: row.side, price: row.price, size: row.size })
      return
    }
    if (row.size === 0) {
      this.tally('zero_size')
      this.entries = this.entries.filter((entry) => entry !== known)
      return
    }
    if (row.id !== '' && row.id !== target) {
      const taken = this.entries.find((entry) => entry.id === row.id)
      if (taken !== undefined) {
        this.tally('dup_new')
        this.entries = this.entries.filter((entry) => entry !== taken)
      }
      known.id = row.id
    }
    this.update(known, row)
  }

  remove(row: NaiveEntry & { ref: string }): void {
    const target = row.id === '' ? row.ref : row.id
    const before = this.entries.length
    this.entries = this.entries.filter((entry) => target === '' || entry.id !== target)
    if (this.entries.length < before) return
    if (row.side !== 2 && !Number.isNaN(row.price))
      this.entries = this.entries.filter((entry) => entry.side !== row.side || entry.price !== row.price)
    if (this.entries.length === before) this.tally('missing_delete')
    else if (target !== '') this.tally('price_fallback')
  }

  orders(side: number, price: number): { id: string; size: number }[] {
    const here = this.side(side).filter((entry) => entry.price === price && entry.id !== '')
    return here.map(({ id, size }) => ({ id, size }))
  }

  levels(side: number): NaiveLevel[] {
    if (this.rules.keying === 'position') return this.side(side).map(({ price, size }) => ({ price, size, entries: 1 }))
    const prices = [...new Set(this.entries.filter((entry) => entry.side === side).map(({ price }) => price))]
    prices.sort((a, b) => (side === 0 ? b - a : a - b))
    return prices.map((price) => {
      const here = this.entries.filter((entry) => entry.side === side && entry.price === price)
      return { price, size: here.reduce((sum, { size }) => sum + size, 0), entries: here.length }
    })
  }

  get crossed(): boolean {
    return !Number.isNaN(this.crossedSinceMs)
  }

  best(side: number): { price: number; size: number } {
    const [top] = this.levels(side)
    if (this.state !== 'LIVE' || this.crossed || top === undefined) return { price: Number.NaN, size: Number.NaN }
    return top
  }

  digest(n = Number.POSITIVE_INFINITY): string {
    const bytes = [0, 1].flatMap((side) =>
      this.levels(side)
        .slice(0, n)
        .flatMap(({ price, size }) => [side, ...int64(price), ...int64(Number.isNaN(size) ? -1 : size)]),
    )
    return slowFnv(bytes)
  }

  syncing(source: string): void {
    this.state = 'SYNCING'
    this.reason = ''
    this.source = source
    this.lastSeq = 0
    this.lastNo = 0
    this.waiting = []
    this.crossedSinceMs = Number.NaN
  }

  stale(reason: string): void {
    if (this.state === 'EMPTY' || this.state === 'CLOSED' || this.state === 'REJECTED') return
    if (this.state === 'STALE' && reason !== 'disconnect') return
    this.state = 'STALE'
    this.reason = reason
    this.waiting = []
    if (reason === 'disconnect') this.lastNo = this.owedNo = 0
    this.crossedSinceMs = Number.NaN
  }

  end(state: 'CLOSED' | 'REJECTED'): void {
    this.state = state
    this.reason = ''
    this.entries = []
    this.waiting = []
    this.lastNo = this.owedNo = 0
    this.missingChanges = 0
    this.crossedSinceMs = Number.NaN
  }

  wake(nowMs: number): void {
    if (this.state === 'LIVE' && nowMs - this.crossedSinceMs > this.rules.crossedMs) this.stale('crossed')
  }

  refuse(anomaly: string, reason: string): void {
    this.tally(anomaly)
    this.stale(reason)
  }

  tally(anomaly: string): void {
    this.counts[anomaly] = (this.counts[anomaly] ?? 0) + 1
  }
}

function rowsOf(update: BookUpdate): NaiveRow[] {
  return Array.from({ length: update.count }, (_, i) => ({
    action: update.actions[i],
    side: update.sides[i],
    price: update.prices[i],
    size: update.sizes[i],
    id: update.ids[i],
    ref: update.refIds[i],
    position: update.positions?.[i] ?? 0,
  }))
}

function samePlace(a: NaiveEntry, b: NaiveEntry): boolean {
  return a.side === b.side && a.price === b.price
}

/** FNV-1a 64 by its definition. */
export function slowFnv(bytes: readonly number[]): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  return hash.toString(16).padStart(16, '0')
}

function int64(value: number): number[] {
  const bits = BigInt.asUintN(64, BigInt(value))
  return Array.from({ length: 8 }, (_, i) => Number((bits >> BigInt(8 * i)) & 0xffn))
}
