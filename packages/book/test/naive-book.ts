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
  missingChanges = 0
  crossedSinceMs = Number.NaN
  entries: NaiveEntry[] = []
  readonly counts: Record<string, number> = {}
  readonly rules: FeedRules

  constructor(rules: FeedRules) {
    this.rules = rules
  }

  apply(update: BookUpdate): void {
    const nowMs = update.receiveTimeUs / 1000
    this.wake(nowMs)
    const isSnapshot = update.kind === 'book_snapshot'
    if (this.state === 'CLOSED' || this.state === 'REJECTED') return this.tally('late')
    if (this.state === 'STALE' && this.reason === 'disconnect') return this.tally('late')
    if (this.state === 'STALE' && !isSnapshot) return this.tally('while_stale')
    if ((this.state === 'EMPTY' || this.state === 'SYNCING') && !isSnapshot) return this.tally('before_snapshot')
    if (this.state === 'LIVE') {
      if (update.source !== this.source) {
        if (!isSnapshot) return this.tally('wrong_source')
      } else if (update.seq > 0 && update.seq <= this.lastSeq) return this.tally('dup_seq')
    }

    const rows = Array.from({ length: update.count }, (_, i) => ({
      action: isSnapshot ? 0 : update.actions[i],
      side: update.sides[i],
      price: update.prices[i],
      size: update.sizes[i],
      id: update.ids[i],
      ref: update.refIds[i],
    }))
    for (const row of rows) {
      if (row.action > 2 || !this.rules.actions.includes(row.action)) return this.refuse('bad_action', 'bad_action')
      const hasPrice = !Number.isNaN(row.price)
      if (hasPrice && !(Number.isSafeInteger(row.price) && row.price > 0)) return this.refuse('bad_entry', 'integrity')
      if (!Number.isNaN(row.size) && !(Number.isSafeInteger(row.size) && row.size >= 0)) return this.refuse('bad_entry', 'integrity')
      const hasPlace = row.side !== 2 && hasPrice
      const hasName = row.id !== '' || row.ref !== ''
      if (row.action === 0 && !hasPlace) return this.refuse('bad_entry', 'integrity')
      if (row.action !== 0 && !hasPlace && !hasName) return this.refuse('bad_entry', 'integrity')
    }
    const growth = rows.filter((row) => row.action !== 2).length
    if ((isSnapshot ? 0 : this.entries.length) + growth > this.rules.maxEntries) return this.refuse('overflow', 'buffer_overflow')

    if (isSnapshot) {
      const fresh = rows.filter((row) => row.size !== 0)
      const twice = fresh.some((row, i) =>
        fresh.some((other, j) => i !== j && ((row.id !== '' && row.id === other.id) || (row.id === '' && samePlace(row, other)))),
      )
      if (twice) return this.refuse('dup_entry', 'integrity')
      this.entries = fresh.map(({ id, side, price, size }) => ({ id, side, price, size }))
      this.missingChanges = 0
      this.state = 'LIVE'
      this.reason = ''
    }
    for (const row of rows) {
      if (isSnapshot && row.size === 0) this.tally('zero_size')
      if (isSnapshot) continue
      if (row.action === 0) this.insert(row)
      else if (row.action === 1) this.change(row)
      else this.remove(row)
    }
    this.source = update.source
    this.lastSeq = update.seq
    if (this.missingChanges >= this.rules.missingChanges) return this.stale('desync')
    const [bid, ask] = [this.levels(0)[0], this.levels(1)[0]]
    if (bid !== undefined && ask !== undefined && bid.price > ask.price) {
      this.tally('crossed')
      if (Number.isNaN(this.crossedSinceMs)) this.crossedSinceMs = nowMs
    } else this.crossedSinceMs = Number.NaN
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
    this.entries = this.entries.filter((entry) => !same(entry))
    const size = Number.isNaN(row.size) && row.id !== '' && known.length > 0 ? known[0].size : row.size
    this.entries.push({ id: row.id, side: row.side, price: row.price, size })
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
    if (row.side !== 2) known.side = row.side
    if (!Number.isNaN(row.price)) known.price = row.price
    if (!Number.isNaN(row.size)) known.size = row.size
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

  levels(side: number): NaiveLevel[] {
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
    this.crossedSinceMs = Number.NaN
  }

  stale(reason: string): void {
    if (this.state === 'EMPTY' || this.state === 'CLOSED' || this.state === 'REJECTED') return
    if (this.state === 'STALE' && reason !== 'disconnect') return
    this.state = 'STALE'
    this.reason = reason
    this.crossedSinceMs = Number.NaN
  }

  end(state: 'CLOSED' | 'REJECTED'): void {
    this.state = state
    this.reason = ''
    this.entries = []
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
