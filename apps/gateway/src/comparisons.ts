/**
 * The comparisons with the venue that the desk does not make by itself: one before a session of the schedule ends, and one at the end of a run, for
 * which the stop waits a while.
 */
import { setTimeout } from 'node:timers/promises'
import { schedule } from '@fix/session/node'
import type { Gateway } from './gateway.ts'

/** How long before its end a session of the schedule is compared. */
const beforeEndUs = 10_000_000
const lastTakesMs = 3000
const lookMs = 10

export class Comparisons {
  readonly #gateway: Gateway
  readonly #hours: ReturnType<typeof schedule> | undefined
  /** End of the session that was compared last. */
  #doneUs = NaN

  constructor(gateway: Gateway) {
    this.#gateway = gateway
    const { schedule: hours } = gateway.config.trade
    this.#hours = hours && schedule(hours)
  }

  /** `wallUs` is the time of the sockets, by which sessions end. */
  look(wallUs: number): void {
    if (this.#hours === undefined || !this.#gateway.desk.tradeUp || this.#hours.instanceAt(wallUs) === undefined) return
    const endUs = this.#hours.nextChange(wallUs)
    if (endUs === this.#doneUs || endUs - wallUs > beforeEndUs) return
    this.#doneUs = endUs
    this.#gateway.command({ kind: 'command', command: 'compare', actor: 'schedule', reason: 'the session ends' })
  }

  /** The venue's last word, once the run is to end; a journal that has failed asks nobody. */
  async last(): Promise<void> {
    const { desk, journal } = this.#gateway
    const until = performance.now() + lastTakesMs
    while (desk.recovery.comparing && journal.refusal !== 'storeFailed' && performance.now() < until) await setTimeout(lookMs)
  }
}
