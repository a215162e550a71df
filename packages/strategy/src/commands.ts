/**
 * What an operator tells the desk. Who, what and why is on record before anything comes of it; a move of the kill switch that is taken is by its own note.
 * Where persons are named, only one of them makes anything looser, and where there are two or more, the whole account takes two. An override takes two always.
 */
import type { Command, Now } from '@fix/events'
import type { Applied, Orders } from '@fix/oms'
import type { Limits, Risk } from '@fix/risk'
import { needsApproval, type Approvable, type Approvals, type Lapsed } from './approvals.ts'
import type { Chronicle } from './chronicle.ts'
import type { Outcome } from './desk-options.ts'
import type { Recovery } from './recovery.ts'
import type { Symbols } from './symbols.ts'
import { takeover } from './takeover.ts'
import type { Trips } from './trips.ts'

export interface CommandParts {
  readonly risk: Risk
  readonly orders: Orders
  readonly symbols: Symbols
  readonly recovery: Recovery
  readonly trips: Trips
  readonly chronicle: Chronicle
  readonly approvals: Approvals
  /** Persons that have a name here; none where nobody is told from anybody else. */
  readonly people: readonly string[]
  /** Of the account; '' for none. */
  readonly currency: string
  /** Journals a note of risk, then folds it. */
  readonly fold: (note: Uint8Array) => void
  readonly applied: (applied: Applied, instrumentId: string) => void
  readonly cancel: (clOrdID: string, actor: string) => string
  /** Nothing is decided any more. */
  readonly stop: () => void
  readonly tell: (outcome: Outcome) => void
}

type Kill = Extract<Command, { command: 'kill' }>
/** What is taken of these is on record by a note of risk. */
const byRisk: readonly Command['command'][] = ['kill', 'limits', 'override', 'revoke']
/** Paths of raised limits that are told in words. */
const mostTold = 5

export class Commands {
  readonly #parts: CommandParts
  /** Id of what the last command asks a second person for; '' where it does not. */
  #pending = ''

  constructor(parts: CommandParts) {
    this.#parts = parts
  }

  take(command: Command, now: Now, cause: number): void {
    const { chronicle, tell } = this.#parts
    this.#pending = ''
    const record = (code: string): void => chronicle.write({ k: 'command', cause, command, code }, now)
    if (!byRisk.includes(command.command)) record('')
    const code = this.#obey(command, now, cause)
    if (code !== '') record(code)
    tell({ kind: 'command', cause, command, code, ...(this.#pending !== '' && { pending: this.#pending }) })
  }

  /** A run begins: what waited for a second person in an earlier one is void. */
  begin(now: Now, cause: number): void {
    this.#tellLapsed(this.#parts.approvals.begin(), now, cause)
  }

  /** What has waited for too long is void. */
  lapse(now: Now, cause: number): void {
    const { approvals } = this.#parts
    if (approvals.deadlineUs <= now.monoUs) this.#tellLapsed(approvals.lapsed(now), now, cause)
  }

  #tellLapsed(all: readonly Lapsed[], now: Now, cause: number): void {
    const { chronicle, tell } = this.#parts
    for (const lapsed of all) {
      chronicle.write({ k: 'lapsed', cause, id: lapsed.id, why: lapsed.why }, now)
      tell({ kind: 'lapsed', cause, lapsed })
    }
  }

  /** The code of a refusal; '' for a command that was taken. */
  #obey(command: Command, now: Now, cause: number): string {
    const { risk, recovery, currency, fold, cancel, stop } = this.#parts
    switch (command.command) {
      case 'kill':
        return this.#kill(command, now, cause)
      case 'limits':
        return this.#limits(command, now, cause)
      case 'approve': {
        if (!this.#isNamed(command.actor)) return 'not_named'
        const approved = this.#parts.approvals.approve(command.id, command.actor, now)
        if (typeof approved === 'string') return approved
        if (approved.command === 'kill') return this.#kill(approved, now, cause)
        return approved.command === 'limits' ? this.#limits(approved, now, cause) : this.#override(approved, now, cause)
      }
      case 'override':
        return this.#override(command, now, cause)
      case 'revoke': {
        const answer = risk.revoke(command, now)
        if (answer.kind === 'refused') return answer.code
        fold(answer.note)
        return ''
      }
      case 'cancel':
        return cancel(command.clOrdID, command.actor)
      case 'cost':
        return this.#bookCost(command, now, cause)
      case 'cash': {
        const answer = risk.drawdown.pay(command, currency, now)
        if (answer.kind === 'refused') return answer.code
        fold(answer.note)
        return ''
      }
      case 'accept':
        return this.#accept(command.instrumentId, command.px, command.actor, now, cause)
      case 'compare':
        return recovery.compare(now) ? '' : 'unreconciled'
      case 'stop':
        stop()
        return ''
    }
  }

  #kill(command: Kill, now: Now, cause: number): string {
    const { risk, trips, fold } = this.#parts
    const answer = risk.kill(command, now)
    const looser = risk.loosens(command)
    if (looser && !this.#isNamed(command.actor)) return 'not_named'
    if (answer.kind === 'refused' && answer.code !== 'approverMissing') return answer.code
    const held = looser ? trips.holds(command.scope, now) : ''
    if (held !== '') return held
    if (answer.kind === 'note') {
      fold(answer.note)
      return ''
    }
    return this.#ask(command, `${command.state} ${command.scope}`, now, cause)
  }

  #limits(command: Extract<Command, { command: 'limits' }>, now: Now, cause: number): string {
    const { risk, fold } = this.#parts
    const { limits, actor, reason, approver } = command
    // What a stranger calls a document is read distrustfully.
    const answer = risk.changeLimits({ limits: limits as unknown as Limits, actor, reason, approver }, now)
    if (answer.raised.length > 0 && !this.#isNamed(actor)) return 'not_named'
    if (answer.kind === 'note') {
      fold(answer.note)
      return ''
    }
    if (answer.code !== 'approverMissing') return answer.code
    const more = answer.raised.length > mostTold ? ` and ${answer.raised.length - mostTold} more` : ''
    return this.#ask(command, `raised limits: ${answer.raised.slice(0, mostTold).join(', ')}${more}`, now, cause)
  }

  /** It takes two persons with a name, always. */
  #override(command: Extract<Command, { command: 'override' }>, now: Now, cause: number): string {
    const { risk, people, fold } = this.#parts
    if (people.length < 2) return 'two_persons_needed'
    if (!this.#isNamed(command.actor)) return 'not_named'
    const answer = risk.override(command, now)
    if (answer.kind === 'note') {
      fold(answer.note)
      return ''
    }
    if (answer.code !== 'approverMissing') return answer.code
    const { code, scope, which, from, to, uses, forMs } = command
    const most = `${uses} ${uses === 1 ? 'order' : 'orders'} within ${Math.ceil(forMs / 60_000)} min`
    return this.#ask(
      command,
      `override of ${code}${which === undefined ? '' : ` (${which})`} for ${scope}: ${to} in place of ${from}, ${most}`,
      now,
      cause,
    )
  }

  #ask(command: Approvable, what: string, now: Now, cause: number): string {
    this.#pending = this.#parts.approvals.ask(command, what, cause, now)
    return this.#pending === '' ? 'too_many_requests' : needsApproval
  }

  #isNamed(actor: string): boolean {
    const { people } = this.#parts
    return people.length === 0 || people.includes(actor)
  }

  /** The position follows the venue's where an operator says so. */
  #accept(instrumentId: string, px: number, actor: string, now: Now, cause: number): string {
    const { orders, recovery, applied } = this.#parts
    const qty = takeover(orders, recovery.done, instrumentId)
    if (typeof qty === 'string') return qty
    applied(orders.adjustPosition({ instrumentId, qty, px, actor }, now, cause), instrumentId)
    recovery.compare(now)
    return ''
  }

  #bookCost(command: Extract<Command, { command: 'cost' }>, now: Now, cause: number): string {
    const { orders, symbols, applied } = this.#parts
    const { id, type, amount, scale, currency, instrumentId, positionID, strategy, actor } = command
    if (symbols.get(instrumentId) === undefined) return 'instrument_unknown'
    const booked = orders.bookCost({ id, type, amount, scale, currency, ins: instrumentId, positionID, strategy, actor }, now, cause)
    applied(booked, instrumentId)
    return booked.decision === 'duplicate' ? 'duplicate' : ''
  }
}
