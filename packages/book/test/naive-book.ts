/**
 * The book said slowly: a list of entries, searched from front to back, sorted when it is read. Nothing is cached and nothing is shared with the
 * real one but the contracts; it is what the real one is measured against. What it holds is in parts, one a sub-book: `naive-entries.ts` and
 * `naive-positions.ts`.
 */
import type { BookState, BookUpdate } from '@fix/events'
import type { FeedRules } from '../src/index.ts'
import { int64, slowFnv } from './naive-digest.ts'
import { NaiveEntries } from './naive-entries.ts'
import { NaivePositions } from './naive-positions.ts'
import { merged, rowsOf, type NaiveLevel, type NaivePart, type NaiveRow } from './naive-rows.ts'

export class NaiveBook {
  state: BookState = 'EMPTY'
  reason = ''
  source = ''
  lastSeq = 0
  /** Sub-books that the message of that number told of. */
  toldOf = new Set<number>()
  lastNo = 0
  owedNo = 0
  waiting: BookUpdate[] = []
  crossedSinceMs = Number.NaN
  /** By sub-book, in the order of their first snapshots. */
  parts = new Map<number, NaivePart>()
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
    if (this.state === 'STALE' && weight(this.reason) > 0) return this.tally('late')
    if (!isSnapshot) {
      if (this.numbered && this.state === 'SYNCING') return this.wait(update, no)
      if (this.state !== 'LIVE') {
        this.owedNo = Math.max(this.owedNo, no)
        return this.tally(this.state === 'STALE' ? 'while_stale' : 'before_snapshot')
      }
      return this.increment(update, no)
    }
    if (this.state === 'LIVE') {
      const again = no > 0 ? no < this.lastNo : update.source === this.source && this.came(update)
      if (again) return this.tally('dup_seq')
    } else if (no > 0 && no < this.owedNo) {
      this.tally('old_snapshot')
      return this.stale('gap')
    }
    this.snapshot(update, no)
  }

  /** By its number in the session the message has come already; one message may tell of several sub-books. */
  came({ seq, subBook = 0 }: BookUpdate): boolean {
    return seq > 0 && (seq < this.lastSeq || (seq === this.lastSeq && this.toldOf.has(subBook)))
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
    } else if (this.came(update)) return this.tally('dup_seq')
    const part = this.parts.get(update.subBook ?? 0)
    if (part === undefined) {
      this.tally('before_snapshot')
      this.lastNo = Math.max(this.lastNo, no)
      return
    }
    const rows = rowsOf(update)
    if (!this.allowed(rows, part, false)) return
    part.change(rows)
    if (no > 0) this.lastNo = no
    this.applied(update, part)
  }

  snapshot(update: BookUpdate, no: number): void {
    const rows = rowsOf(update).map((row) => ({ ...row, action: 0 }))
    const part = this.newPart()
    if (!this.allowed(rows, part, true)) return
    const defect = part.load(rows.filter((row) => row.size !== 0))
    if (defect !== '') return this.refuse(defect, defect === 'desync' ? 'desync' : 'integrity')
    for (const row of rows) if (row.size === 0) this.tally('zero_size')
    const subBook = update.subBook ?? 0
    // Sub-books of a book that was not LIVE are no longer true.
    if (this.state !== 'LIVE') this.parts.clear()
    const before = this.parts.get(subBook)
    if (before !== undefined && outright(before) !== outright(part)) this.tally('snapshot_diff')
    this.parts.set(subBook, part)
    const waited = this.state === 'SYNCING'
    this.state = 'LIVE'
    this.reason = ''
    this.lastNo = no
    this.owedNo = 0
    this.applied(update, part)
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
  allowed(rows: readonly NaiveRow[], part: NaivePart, isSnapshot: boolean): boolean {
    for (const [i, row] of rows.entries()) {
      const problem = this.problemOf(row, isSnapshot)
      if (problem !== '') {
        this.refuse(problem, problem === 'bad_action' ? 'bad_action' : 'integrity')
        return false
      }
      const misplaced = part.misplaced(rows.slice(0, i + 1), isSnapshot)
      if (misplaced !== '') {
        this.refuse(misplaced, misplaced === 'desync' ? 'desync' : 'buffer_overflow')
        return false
      }
    }
    const growth = rows.filter((row) => row.action < 2 || row.action === 5).length
    if ((isSnapshot ? 0 : part.count) + growth <= this.rules.maxEntries) return true
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

  applied(update: BookUpdate, part: NaivePart): void {
    const { depth } = this.rules
    this.source = update.source
    this.toldOf = update.seq === this.lastSeq ? this.toldOf.add(update.subBook ?? 0) : new Set([update.subBook ?? 0])
    this.lastSeq = update.seq
    if (part.missingChanges >= this.rules.missingChanges) return this.stale('desync')
    if (depth === 1 && (part.levels(0, false).length > 1 || part.levels(1, false).length > 1)) {
      this.tally('deep_top')
      return this.stale('integrity')
    }
    if (depth > 1) for (let cut = part.cut(depth); cut > 0; cut--) this.tally('depth_cut')
    if (!part.ordered()) {
      this.tally('disorder')
      return this.stale('integrity')
    }
    const [bid, ask] = [this.levels(0)[0], this.levels(1)[0]]
    if (bid !== undefined && ask !== undefined && bid.price > ask.price) {
      this.tally('crossed')
      if (Number.isNaN(this.crossedSinceMs)) this.crossedSinceMs = update.receiveTimeUs / 1000
    } else this.crossedSinceMs = Number.NaN
  }

  newPart(): NaivePart {
    const tally = (anomaly: string): void => this.tally(anomaly)
    return this.rules.keying === 'position' ? new NaivePositions(this.rules, tally) : new NaiveEntries(this.rules, tally)
  }

  orders(side: number, price: number): { id: string; size: number }[] {
    return [...this.parts.values()].flatMap((part) => part.orders(side, price))
  }

  levels(side: number): NaiveLevel[] {
    return merged(
      side,
      [...this.parts.values()].flatMap((part) => [...part.levels(side, false), ...part.levels(side, true)]),
    )
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
    if (this.state === 'STALE' && weight(reason) <= weight(this.reason)) return
    this.state = 'STALE'
    this.reason = reason
    this.waiting = []
    if (weight(reason) > 0) this.lastNo = this.owedNo = 0
    this.crossedSinceMs = Number.NaN
  }

  end(state: 'CLOSED' | 'REJECTED'): void {
    this.state = state
    this.reason = ''
    this.parts.clear()
    this.waiting = []
    this.lastNo = this.owedNo = 0
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

/** Of two reasons the one that outweighs the other; above 0 what only a new request cures. */
function weight(reason: string): number {
  return ['disconnect', 'instrument_mismatch'].indexOf(reason) + 1
}

/** What stands outright, as text. */
function outright(part: NaivePart): string {
  return JSON.stringify([0, 1].map((side) => part.levels(side, false).map(({ price, size }) => [price, String(size)])))
}
