/**
 * From a wish to the wire, or to a reason why not: what orders have against it, what risk says, what the session says. Whatever comes of a wish
 * is on record: in the note of its order, or in one of the desk's own.
 */
import { wishTraceId, type Approved, type Intent, type Now } from '@fix/events'
import type { Chronicle } from './chronicle.ts'
import type { Definitions } from './definitions.ts'
import type { DeskOptions, Outcome } from './desk-options.ts'
import type { Perceiver } from './perceiver.ts'
import { place, type Outlet } from './place.ts'
import type { Orders } from '@fix/oms'
import type { Risk } from '@fix/risk'
import type { Stamps } from './stamps.ts'
import type { Testimony } from './testimony.ts'
import type { Trips } from './trips.ts'

export interface WishParts {
  readonly mode: DeskOptions['mode']
  readonly orders: Orders
  readonly risk: Risk
  readonly outlet: Outlet
  readonly perceiver: Perceiver
  readonly definitions: Definitions
  readonly chronicle: Chronicle
  readonly tell: (outcome: Outcome) => void
  readonly judging: DeskOptions['judging']
  readonly evidence: Testimony
  readonly trips: Pick<Trips, 'sent' | 'denied'>
  readonly stamps: Pick<Stamps, 'decided' | 'passed'> | undefined
  /** What no other desk's traces begin with. */
  readonly idPrefix: string
  /** How does this order stand? It is to be known before it is cancelled. */
  readonly ask: (clOrdID: string, now: Now, cause: number) => void
}

export class Wishes {
  readonly #parts: WishParts
  #epoch = 0
  #cause = -1
  /** Wishes on this cause. */
  #wishes = 0

  constructor(parts: WishParts) {
    this.#parts = parts
  }

  /** A run begins. */
  begin(epoch: number): void {
    this.#epoch = epoch
  }

  /** What is not to go on, whatever orders and risk would say of it. */
  hold(wish: Intent, code: string, now: Now, cause: number): void {
    this.#hold(this.#traced(wish, cause), code, now, cause)
  }

  /** The code of a refusal; '' for what was sent. */
  want(wish: Intent, now: Now, cause: number): string {
    const { stamps } = this.#parts
    stamps?.decided()
    const intent = this.#traced(wish, cause)
    const { orders, risk, definitions, chronicle, tell, judging, ask, trips } = this.#parts
    const differs = definitions.refusal(intent)
    if (differs !== '') return this.#hold(intent, differs, now, cause)
    const refusal = orders.refusal(intent, now)
    if (refusal !== undefined) {
      if (intent.kind !== 'cancel') return this.#hold(intent, refusal.code, now, cause)
      // A cancel of what has ended, or is being cancelled already, is no news; the cancel gate counts it.
      if (refusal.code === 'probe_first') ask(intent.clOrdID, now, cause)
      return refusal.code
    }
    const verdict = judging === undefined ? risk.check(intent, now) : judging(intent, () => risk.check(intent, now))
    if (verdict.passed) {
      stamps?.passed()
      return this.#send(intent, verdict.order, now, cause)
    }
    const { code, limit, actual, codes } = verdict
    this.#parts.evidence.refused(now)
    chronicle.refused({ k: 'denied', cause, intent, code, limit, actual, codes }, now)
    tell({ kind: 'denied', cause, intent, verdict })
    trips.denied(code, now)
    return code
  }

  #traced(wish: Intent, cause: number): Intent {
    return wish.kind === 'new' && wish.trace === undefined ? { ...wish, trace: this.#newTrace(cause) } : wish
  }

  #newTrace(cause: number): string {
    this.#wishes = cause === this.#cause ? this.#wishes + 1 : 1
    this.#cause = cause
    return wishTraceId(`${this.#parts.idPrefix}${this.#epoch}`, cause, this.#wishes)
  }

  #send(intent: Intent, order: Approved, now: Now, cause: number): string {
    const { mode, risk, outlet, perceiver, chronicle, tell, trips } = this.#parts
    if (mode === 'shadow') {
      this.#parts.evidence.passed('', now)
      risk.release(order)
      // A shadow order is not filled, but it was wished: the pause after it counts.
      perceiver.sent(intent, now)
      chronicle.write({ k: 'shadow', cause, intent }, now)
      tell({ kind: 'shadow', cause, intent })
      return ''
    }
    const placed = place(outlet, order, now)
    if (placed.kind === 'refused') return this.#hold(intent, placed.code, now, cause)
    perceiver.sent(intent, now)
    if (intent.kind === 'new') trips.sent(placed.clOrdID, now)
    tell({ kind: 'placed', cause, intent, clOrdID: placed.clOrdID, seq: placed.seq })
    return ''
  }

  #hold(intent: Intent, code: string, now: Now, cause: number): string {
    const { chronicle, tell } = this.#parts
    chronicle.refused({ k: 'held', cause, intent, code }, now)
    tell({ kind: 'held', cause, intent, code })
    return code
  }
}
