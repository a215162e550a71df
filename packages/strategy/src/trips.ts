/**
 * What makes the kill switch go by itself. What comes up while a fact is applied is acted upon once its record is appended, so that the journal has
 * the cause before the move. A trip only ever makes things stricter; what it switched off, a person re-arms.
 */
import type { KillState, Now, Side } from '@fix/events'
import type { ParityBreak } from '@fix/oms'
import type { DrawdownHalt, Risk } from '@fix/risk'

export class Trips {
  readonly #risk: Risk
  /** Journals a note of risk, then folds it. */
  readonly #fold: (note: Uint8Array) => void
  /** Scope and reason. */
  readonly #due: [scope: string, reason: string][] = []

  constructor(risk: Risk, fold: (note: Uint8Array) => void) {
    this.#risk = risk
    this.#fold = fold
  }

  /** A strategy's order was executed. */
  executed(strategy: string, instrumentId: string, side: Side, now: Now): void {
    if (!this.#risk.executed(strategy, instrumentId, side, now)) return
    // Already off, or closing: `halted` would be no stricter.
    const state = this.#risk.killState(strategy, instrumentId)
    if (state !== 'active' && state !== 'reduce-only') return
    this.#due.push([
      `strategy=${strategy},symbol=${instrumentId}`,
      `REPEAT_EXEC: too many executions of ${side} orders within the limit's time`,
    ])
  }

  /** A break with the venue is so old that the account is no longer trusted; what a person or a trip has done to all of it stays. */
  severe({ id, key, field }: ParityBreak, state: KillState, now: Now): void {
    if (this.#risk.latches().some(({ scope }) => scope === '*')) return
    const answer = this.#risk.kill({ state, scope: '*', actor: 'parity', reason: `break ${id}: ${key} ${field}` }, now)
    if (answer.kind === 'note') this.#fold(answer.note)
  }

  /** Too much is lost: off until a person re-arms. What is off already stays as it is, and what is being closed goes on being closed. */
  drawdown({ scope, reason }: DrawdownHalt, now: Now): void {
    const latched = this.#risk.latches().find((latch) => latch.scope === scope)
    if (latched !== undefined && latched.state !== 'reduce-only') return
    const move = { state: 'halted', actor: '', reason } as const
    let answer = this.#risk.kill({ ...move, scope }, now)
    // One scope too many: then everything.
    if (answer.kind === 'refused' && answer.code === 'tooManyScopes') answer = this.#risk.kill({ ...move, scope: '*' }, now)
    if (answer.kind === 'note') this.#fold(answer.note)
  }

  act(now: Now): void {
    for (let one = this.#due.shift(); one !== undefined; one = this.#due.shift()) {
      const answer = this.#risk.kill({ state: 'halted', scope: one[0], actor: '', reason: one[1] }, now)
      if (answer.kind === 'note') this.#fold(answer.note)
    }
  }
}
