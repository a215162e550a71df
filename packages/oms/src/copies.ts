/**
 * Executions as two sessions tell them: the one that trades, and a drop copy. Both feed the same orders, which book each once, whoever tells it
 * first; here each is waited for from the other side. What one side alone has told, although both were up for long enough, is a difference.
 *
 * It remembers what this process has heard. What an earlier run was told by one side alone the comparison at the logon settles.
 */
import type { Now, OrderReport } from '@fix/events'
import type { Orders } from './orders.ts'
import type { Difference } from './parity-compare.ts'

export type CopySide = 'trade' | 'copy'

/** What a session has told of an execution, and when. */
interface Told {
  readonly side: CopySide
  /** ExecID(17), or the report's fingerprint where the venue gives none. */
  readonly key: string
  readonly instrumentId: string
  readonly text: string
  readonly atUs: number
}

/** Executions that wait for their other side. The oldest are no longer waited for beyond these. */
const mostWaiting = 10_000
/** Decisions that say that a report moved a position, or is to. */
const moves = new Set(['fill', 'confirmed', 'bust', 'correct', 'parked'])

export class Copies {
  readonly #orders: Orders
  readonly #graceUs: number
  readonly #waiting = new Map<string, Told>()
  /** Told by both, and not as the same. */
  readonly #differing = new Map<string, Difference>()
  /** Since when each side is up, on the monotonic clock; NaN while it is not. */
  readonly #upUs = { trade: NaN, copy: NaN }

  constructor(orders: Orders, graceMs: number) {
    this.#orders = orders
    this.#graceUs = graceMs * 1000
  }

  up(side: CopySide, now: Now): void {
    this.#upUs[side] = now.monoUs
  }

  down(side: CopySide): void {
    this.#upUs[side] = NaN
  }

  isUp(side: CopySide): boolean {
    return !Number.isNaN(this.#upUs[side])
  }

  /** Executions that one side has told, and the other not yet. */
  get waiting(): number {
    return this.#waiting.size
  }

  /** A report, once orders have had it; `decision` is what they took it for. */
  took(report: OrderReport, side: CopySide, decision: string, now: Now): void {
    const name = this.#orders.executionNameOf(report)
    if (name === '') return
    const known = this.#waiting.get(name)
    if (known === undefined) {
      // One that was booked before and waits for nobody was told by both already, or in an earlier run.
      if (moves.has(decision)) this.#wait(name, told(report, side, name, now))
      return
    }
    if (known.side === side) return
    this.#waiting.delete(name)
    const text = textOf(report)
    if (text === known.text) return
    const [ours, theirs] = side === 'copy' ? [known.text, text] : [text, known.text]
    const { key, instrumentId } = known
    this.#differing.set(name, { of: 'fill', kind: 'field', key, instrumentId, field: 'execution', ours, theirs, inFlight: false })
  }

  #wait(name: string, one: Told): void {
    if (this.#waiting.size >= mostWaiting) for (const oldest of this.#waiting.keys()) if (this.#waiting.delete(oldest)) break
    this.#waiting.set(name, one)
  }

  /** When the next one becomes overdue, on the monotonic clock; Infinity where none will, or where a side is away. */
  nextUs(now: Now): number {
    const { trade, copy } = this.#upUs
    if (this.#waiting.size === 0 || Number.isNaN(trade) || Number.isNaN(copy)) return Infinity
    let next = Infinity
    for (const { side, atUs } of this.#waiting.values()) {
      const dueUs = this.#dueUs(side, atUs)
      if (dueUs > now.monoUs && dueUs < next) next = dueUs
    }
    return next
  }

  /** A side that comes back has what it missed to send first. */
  #dueUs(side: CopySide, atUs: number): number {
    return Math.max(atUs, this.#upUs[side === 'trade' ? 'copy' : 'trade']) + this.#graceUs
  }

  /** What is overdue now, and what was told otherwise. */
  differences(now: Now): Difference[] {
    const found = [...this.#differing.values()]
    const { trade, copy } = this.#upUs
    if (Number.isNaN(trade) || Number.isNaN(copy)) return found
    for (const { side, key, instrumentId, text, atUs } of this.#waiting.values()) {
      if (this.#dueUs(side, atUs) > now.monoUs) continue
      const [kind, ours, theirs] = side === 'trade' ? (['local_only', text, ''] as const) : (['broker_only', '', text] as const)
      found.push({ of: 'fill', kind, key, instrumentId, field: 'execution', ours, theirs, inFlight: false })
    }
    return found
  }

  /** The venue's own orders and positions agree with ours: what was overdue by now is of no consequence. */
  settle(agrees: (instrumentId: string) => boolean, now: Now): void {
    for (const [name, { side, instrumentId, atUs }] of this.#waiting)
      if (this.#dueUs(side, atUs) <= now.monoUs && agrees(instrumentId)) this.#waiting.delete(name)
    for (const [name, { instrumentId }] of this.#differing) if (agrees(instrumentId)) this.#differing.delete(name)
  }
}

const told = (report: OrderReport, side: CopySide, name: string, { monoUs }: Now): Told => ({
  ...{ side, key: name.slice(name.indexOf(' ') + 1), instrumentId: report.instrumentId, text: textOf(report), atUs: monoUs },
})

/** What it says, as integers of the journal: a copy says the same. */
function textOf({ execType, side, lastQty, lastPx, cumQty }: OrderReport): string {
  const said = (value: number | null): string => (value === null ? '-' : String(value))
  return execType === 'TradeCancel' ? 'busted' : `${side} ${said(lastQty)} at ${said(lastPx)}, done ${said(cumQty)}`
}
