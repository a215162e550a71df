/**
 * What makes the kill switch go by itself. What comes up while a fact is applied is acted upon once its record is appended, so that the journal has
 * the cause before the move. A trip only ever makes things stricter; what it switched off a person re-arms, and not before its cause is gone.
 */
import { killStates, type Fact, type Fault, type KillState, type Now, type Side } from '@fix/events'
import type { ParityBreak } from '@fix/oms'
import { parseScope, type DrawdownHalt, type Risk } from '@fix/risk'
import { Burst } from './burst.ts'
import type { ClockWatch } from './clock-watch.ts'
import { DataWatch, type DataWatchParts } from './data-watch.ts'
import type { TripSettings, TripState } from './trip-settings.ts'

export interface TripParts extends Omit<DataWatchParts, 'dataOverMs' | 'tradeOverMs'> {
  readonly risk: Risk
  /** Journals a note of risk, then folds it. */
  readonly fold: (note: Uint8Array) => void
  readonly settings: TripSettings
  readonly clock: ClockWatch
}

/** Who moves the switch where no person does: what has happened. */
export type TripCause =
  | 'loss'
  | 'parity'
  | 'repeat_exec'
  | 'rejects'
  | 'risk_errors'
  | 'slow_answers'
  | 'data_lost'
  | 'trade_lost'
  | 'clock'
  | 'sequence'
  | 'store'
  | 'audit'
  | 'memory'
  | 'queue'
  | 'config'

interface Due {
  readonly cause: TripCause
  readonly scope: string
  readonly state: TripState
  readonly reason: string
}

/** Orders whose first answer is waited for at a time; what is beyond them is not timed. */
const mostAwaited = 4096
/** Faults that trip for as long as they last. */
const outside = ['store', 'audit', 'memory', 'queue', 'config'] as const
const sequenceCauses: readonly string[] = ['seqTooLow', 'resendFailed']
/** A refusal of one of these is one of an order; of a question it is an answer. */
const orderTypes: readonly string[] = ['D', 'F', 'G']

export class Trips {
  readonly #parts: TripParts
  readonly #data: DataWatch
  readonly #rejects: Burst | undefined
  readonly #riskErrors: Burst | undefined
  readonly #slow: Burst | undefined
  /** When each new order left that nothing was heard of yet, oldest first. */
  readonly #awaited = new Map<string, number>()
  readonly #faults = new Set<Fault['of']>()
  readonly #due: Due[] = []

  constructor(parts: TripParts) {
    this.#parts = parts
    const { rejects, riskErrors, slowAnswers, dataLost, tradeLost } = parts.settings
    this.#data = new DataWatch({ ...parts, dataOverMs: dataLost?.overMs, tradeOverMs: tradeLost?.overMs })
    this.#rejects = rejects && new Burst(rejects)
    this.#riskErrors = riskErrors && new Burst(riskErrors)
    this.#slow = slowAnswers && new Burst(slowAnswers)
  }

  /** When something will have been missing, or unanswered, for too long. */
  get deadlineUs(): number {
    return Math.min(this.#data.deadlineUs, this.#answerDueUs)
  }

  /** A strategy's order was executed. */
  executed(strategy: string, instrumentId: string, side: Side, now: Now): void {
    if (!this.#parts.risk.executed(strategy, instrumentId, side, now)) return
    const scope = `strategy=${strategy},symbol=${instrumentId}`
    // Already off, or closing: `halted` would be no stricter.
    const state = this.#parts.risk.killState(strategy, instrumentId)
    if (state === 'active' || state === 'reduce-only')
      this.#trip('repeat_exec', scope, 'halted', `too many executions of ${side} orders within the limit's time`)
  }

  /** A break with the venue is so old that the account is no longer trusted; what a person or a trip has done to all of it stays. */
  severe({ id, key, field }: ParityBreak, state: KillState, now: Now): void {
    const { risk, fold } = this.#parts
    if (risk.latches().some(({ scope }) => scope === '*')) return
    const answer = risk.kill({ state, scope: '*', actor: 'parity', reason: `break ${id}: ${key} ${field}` }, now)
    if (answer.kind === 'note') fold(answer.note)
  }

  /** Too much is lost: off until a person re-arms. What is off already stays as it is, and what is being closed goes on being closed. */
  drawdown({ scope, reason }: DrawdownHalt, now: Now): void {
    const latched = this.#parts.risk.latches().find((latch) => latch.scope === scope)
    if (latched !== undefined && latched.state !== 'reduce-only') return
    const move = { state: 'halted', actor: 'loss', reason } as const
    let answer = this.#parts.risk.kill({ ...move, scope }, now)
    // One scope too many: then everything.
    if (answer.kind === 'refused' && answer.code === 'tooManyScopes') answer = this.#parts.risk.kill({ ...move, scope: '*' }, now)
    if (answer.kind === 'note') this.#parts.fold(answer.note)
  }

  /** A new order has left. */
  sent(clOrdID: string, now: Now): void {
    if (this.#slow !== undefined && this.#awaited.size < mostAwaited) this.#awaited.set(clOrdID, now.monoUs)
  }

  /** Risk has refused a wish. */
  denied(code: string, now: Now): void {
    if (code !== 'RISK_ERROR' || this.#riskErrors?.add(now.monoUs) !== true) return
    const { count, withinMs, state } = this.#parts.settings.riskErrors!
    this.#trip('risk_errors', '*', state, `${count} verdicts of RISK_ERROR within ${withinMs} ms`)
  }

  /** A fact is about to be applied. */
  heard(fact: Fact, now: Now): void {
    const { settings, clock } = this.#parts
    clock.heard(fact)
    this.#data.heard(fact)
    const jumpedUs = clock.jumped(now)
    if (settings.clock !== undefined && Math.abs(jumpedUs) >= settings.clock.overMs * 1000)
      this.#trip('clock', '*', settings.clock.state, `the wall clock jumped by ${Math.round(jumpedUs / 1000)} ms`)
    switch (fact.kind) {
      case 'order_report':
        this.#awaited.delete(fact.clOrdID)
        // What is told again, or in answer to a question, is no new refusal.
        if (fact.execType === 'Rejected' && fact.massStatusReqID === '' && !fact.possDup) this.#rejected(now)
        return
      case 'request_reject':
        this.#awaited.delete(fact.refID)
        if (orderTypes.includes(fact.refMsgType)) this.#rejected(now)
        return
      case 'session_reject_received':
        return this.#rejected(now)
      case 'session_down':
        // What is on its way now has another fate than being slow.
        this.#awaited.clear()
        if (settings.sequence !== undefined && sequenceCauses.includes(fact.cause))
          this.#trip('sequence', '*', settings.sequence.state, `${fact.source} ended by ${fact.cause}`)
        return
      case 'session_clock_skew':
        if (settings.clock !== undefined && Math.abs(fact.us) >= settings.clock.overMs * 1000)
          this.#trip('clock', '*', settings.clock.state, `${Math.round(fact.us / 1000)} ms apart from ${fact.source}`)
        return
      case 'fault':
        this.#faults[fact.on ? 'add' : 'delete'](fact.of)
        if (fact.on) this.#faulted(fact)
    }
  }

  /** `touched`: the instrument whose book the fact has changed, where it did nothing else. */
  act(touched: string, now: Now): void {
    this.#data.look(touched, now)
    if (this.deadlineUs <= now.monoUs) this.#overdue(now)
    this.settle(now)
  }

  /** Moves the switch for what has come up since. True where there was something. */
  settle(now: Now): boolean {
    const any = this.#due.length > 0
    for (let one = this.#due.shift(); one !== undefined; one = this.#due.shift()) this.#move(one, now)
    return any
  }

  /** Why a scope may not be re-armed yet: what trips it is still so. '' where nothing stands against it. */
  holds(scope: string, now: Now): string {
    const { settings, clock } = this.#parts
    const data = this.#data
    if (this.#faults.has('killFile')) return 'kill_file'
    if (settings.dataLost !== undefined && data.lacks(parseScope(scope)?.symbol, now)) return 'data_lost'
    if (scope !== '*') return ''
    const fault = outside.find((of) => settings[of] !== undefined && this.#faults.has(of))
    if (fault !== undefined) return fault
    if (settings.tradeLost !== undefined && data.trade.lasts(now.monoUs)) return 'trade_lost'
    if (settings.clock !== undefined && clock.skewUs >= settings.clock.overMs * 1000) return 'clock'
    return ''
  }

  #rejected(now: Now): void {
    if (this.#rejects?.add(now.monoUs) !== true) return
    const { count, withinMs, state } = this.#parts.settings.rejects!
    this.#trip('rejects', '*', state, `${count} refusals of the venue within ${withinMs} ms`)
  }

  /** The kill file trips by a command of its own. */
  #faulted({ of, text }: Fault): void {
    const tripped = of === 'killFile' ? undefined : this.#parts.settings[of]
    if (of !== 'killFile' && tripped !== undefined) this.#trip(of, '*', tripped.state, text)
  }

  get #answerDueUs(): number {
    for (const sentUs of this.#awaited.values()) return sentUs + this.#parts.settings.slowAnswers!.overMs * 1000
    return Infinity
  }

  #overdue(now: Now): void {
    const { settings } = this.#parts
    const data = this.#data
    for (const [clOrdID] of this.#awaited) {
      if (this.#answerDueUs > now.monoUs) break
      this.#awaited.delete(clOrdID)
      if (this.#slow?.add(now.monoUs) !== true) continue
      const { count, overMs, withinMs, state } = settings.slowAnswers!
      this.#trip('slow_answers', '*', state, `${count} orders without a word for ${overMs} ms, within ${withinMs} ms`)
    }
    if (data.trade.isOver(now.monoUs)) {
      const { overMs, state } = settings.tradeLost!
      this.#trip('trade_lost', '*', state, `its session is down for ${overMs} ms`)
    }
    const lost = data.over(now)
    if (lost.length === 0) return
    const { overMs, state } = settings.dataLost!
    for (const scope of data.dark ? ['*'] : lost.map((id) => `symbol=${id}`))
      this.#trip('data_lost', scope, state, `no LIVE book for ${overMs} ms`)
  }

  #trip(cause: TripCause, scope: string, state: TripState, reason: string): void {
    this.#due.push({ cause, scope, state, reason })
  }

  /** Where the scope itself is as strict already, it stays as it is, and so does the word of who made it so. */
  #move({ cause, scope, state, reason }: Due, now: Now): void {
    const { risk, fold } = this.#parts
    if (killStates.indexOf(this.#stateOf(scope)) >= killStates.indexOf(state)) return
    const answer = risk.kill({ state, scope, actor: cause, reason }, now)
    if (answer.kind === 'note') fold(answer.note)
  }

  #stateOf(scope: string): KillState {
    return this.#parts.risk.latches().find((latch) => latch.scope === scope)?.state ?? 'active'
  }
}
