/**
 * Reads the journal again while the gateway trades: a record that was changed on the disk, or a file that was put in another one's place, is found then and not at the
 * next start. It takes a few milliseconds at a time, and reads a megabyte at once.
 */
import type { FileJournal } from '@fix/store/file'
import type { Fault } from '@fix/events'
import { errorOf, type Log } from './log.ts'

/** What a look may take of the loop. */
const sliceMs = 5
/** Records between two looks at the clock. */
const stride = 64

export interface ChainAuditOptions {
  readonly journal: Pick<FileJournal, 'audit'>
  /** Between the beginnings of two rounds; 0 is never. */
  readonly everyMs: number
  /** Segments that were retired in this run: what is gone by that is missed by nobody. */
  readonly retired: () => number
  readonly fault: (fault: Fault) => void
  readonly log: Log
  /** Milliseconds on a clock that nobody sets. */
  readonly clockMs?: () => number
}

export class ChainAudit {
  /** Rounds that came to their end and found nothing. */
  held = 0
  readonly #options: ChainAuditOptions
  readonly #clockMs: () => number
  #round: Generator<number, number> | undefined
  #retired = 0
  #dueMs: number
  #broken = false

  constructor(options: ChainAuditOptions) {
    this.#options = options
    this.#clockMs = options.clockMs ?? (() => performance.now())
    // What the start has read holds.
    this.#dueMs = options.everyMs === 0 ? Infinity : this.#clockMs() + options.everyMs
  }

  /** Goes on for a moment; called now and then. */
  look(): void {
    const nowMs = this.#clockMs()
    if (this.#round === undefined) {
      if (nowMs < this.#dueMs) return
      this.#dueMs = nowMs + this.#options.everyMs
      this.#retired = this.#options.retired()
      this.#round = this.#options.journal.audit()
    }
    try {
      this.#step(this.#round, nowMs + sliceMs)
    } catch (cause) {
      this.#round = undefined
      // A segment that went by its own retirement is no fault: the next round begins with the one behind it.
      if (this.#options.retired() === this.#retired) this.#fail(cause as Error)
    }
  }

  #step(round: Generator<number, number>, untilMs: number): void {
    do {
      for (let n = 0; n < stride; n++) {
        if (round.next().done !== true) continue
        this.#round = undefined
        this.held++
        if (this.#broken) this.#options.fault({ kind: 'fault', of: 'audit', on: false, text: '' })
        this.#broken = false
        return
      }
    } while (this.#clockMs() < untilMs)
  }

  #fail(cause: Error): void {
    const { fault, log } = this.#options
    log.tell('journal.audit.failed', { err: errorOf(cause) })
    if (!this.#broken) fault({ kind: 'fault', of: 'audit', on: true, text: cause.message.slice(0, 200) })
    this.#broken = true
  }
}
