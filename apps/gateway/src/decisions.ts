/**
 * What was wished in this run and what came of it: the verdict of risk with its codes, or why orders or the session did not take it. Bounded; what is older, or from
 * an earlier run, is read from the journal.
 */
import type { Intent, Now } from '@fix/events'
import type { OrderView } from '@fix/oms'
import type { Outcome } from '@fix/strategy'
import { formatScaled, type Instrument } from '@fix/units'
import { plain } from './decimal-text.ts'
import type { Decision, DecisionsAnswer, DecisionsQuery } from './decisions-answer.ts'
import { figureOf } from './risk-refusals.ts'

const most = 2000

export interface DecisionPorts {
  readonly session: string
  order(clOrdID: string): Pick<OrderView, 'clOrdID' | 'instrumentId' | 'side' | 'ordType'> | undefined
  instrument(id: string): Instrument | undefined
  traceOf(clOrdID: string): string
}

type Verdict = Pick<Decision, 'verdict' | 'code' | 'codes' | 'limit' | 'actual' | 'clOrdID' | 'requestID' | 'seq'>

export class Decisions {
  readonly #ports: DecisionPorts
  /** A ring; the one with running number n stands at (n - 1) % most. */
  readonly #ring: Decision[] = []
  #count = 0
  #cause = -1
  #onCause = 0

  constructor(ports: DecisionPorts) {
    this.#ports = ports
  }

  outcome(outcome: Outcome, now: Now): void {
    switch (outcome.kind) {
      case 'placed': {
        const { intent, clOrdID, seq } = outcome
        const of = intent.kind === 'new' ? clOrdID : this.#orderOf(intent)
        return this.#add(outcome, now, { ...nothing, verdict: 'passed', clOrdID: of, requestID: clOrdID, seq })
      }
      case 'shadow':
        return this.#add(outcome, now, { ...nothing, verdict: 'shadow', clOrdID: this.#orderOf(outcome.intent) })
      case 'held': {
        const { intent, code } = outcome
        return this.#add(outcome, now, { ...nothing, verdict: 'held', clOrdID: this.#orderOf(intent), code, codes: [code] })
      }
      case 'denied': {
        const { intent, verdict } = outcome
        const figure = figureOf(verdict.code, this.#instrumentOf(intent))
        const against = { code: verdict.code, codes: [...verdict.codes], limit: figure(verdict.limit), actual: figure(verdict.actual) }
        return this.#add(outcome, now, { ...nothing, verdict: 'denied', clOrdID: this.#orderOf(intent), ...against })
      }
      default:
    }
  }

  find(query: Partial<DecisionsQuery>, wallUs: number): DecisionsAnswer {
    const { limit = 100, after = 0, before = Infinity } = query
    const found: Decision[] = []
    let more = false
    for (let no = Math.min(this.#count, before - 1); no > Math.max(after, this.#count - this.#ring.length); no--) {
      const decision = this.#ring[(no - 1) % most]
      if (!this.#fits(decision, query)) continue
      if ((more = found.length >= limit)) break
      found.push(decision)
    }
    return { schema: 1, wallUs, decisions: found, kept: this.#ring.length, more }
  }

  #fits(
    one: Decision,
    { id, instrument, session, strategy, verdict, code, since = 0, until = Infinity }: Partial<DecisionsQuery>,
  ): boolean {
    if (instrument !== undefined && one.instrument !== instrument) return false
    if (session !== undefined && one.session !== session) return false
    if (strategy !== undefined && one.strategy !== strategy) return false
    if (verdict !== undefined && one.verdict !== verdict) return false
    if (code !== undefined && !one.codes.includes(code)) return false
    if (one.timeUs < since || one.timeUs > until) return false
    return id === undefined || one.id === id || one.requestID === id || (one.clOrdID !== '' && one.clOrdID === this.#chainOf(id))
  }

  #add({ intent, cause }: { intent: Intent; cause: number }, now: Now, verdict: Verdict): void {
    this.#onCause = cause === this.#cause ? this.#onCause + 1 : 1
    this.#cause = cause
    const no = ++this.#count
    this.#ring[(no - 1) % most] = {
      id: `${cause}.${this.#onCause}`,
      traceId: intent.kind === 'new' ? (intent.trace ?? '') : this.#ports.traceOf(intent.clOrdID),
      ...{ no, timeUs: now.wallUs, session: this.#ports.session, strategy: intent.strategy },
      ...{ by: intent.by ?? 'strategy', kind: intent.kind, ...this.#termsOf(intent), ...verdict },
    }
  }

  #termsOf(intent: Intent): Pick<Decision, 'instrument' | 'side' | 'type' | 'qty' | 'price' | 'stop'> {
    const instrument = this.#instrumentOf(intent)
    const order = intent.kind === 'new' ? undefined : this.#ports.order(intent.clOrdID)
    const { side, ordType } = intent.kind === 'new' ? intent : { side: order?.side ?? ('' as const), ordType: order?.ordType ?? '' }
    const of = {
      instrument: instrument?.id ?? (intent.kind === 'new' ? intent.instrumentId : (order?.instrumentId ?? '')),
      side,
      type: ordType,
    }
    if (intent.kind === 'cancel') return { ...of, qty: '', price: '', stop: '' }
    const price = (value: number | undefined): string => (value === undefined ? '' : formatScaled(value, instrument?.priceScale ?? 0))
    return { ...of, qty: plain(intent.qty, instrument?.qtyScale ?? 0), price: price(intent.limit), stop: price(intent.stop) }
  }

  /** The order's name: the first ClOrdID(11) of its chain. */
  #orderOf(intent: Intent): string {
    return intent.kind === 'new' ? '' : this.#chainOf(intent.clOrdID)
  }

  #chainOf(clOrdID: string): string {
    return this.#ports.order(clOrdID)?.clOrdID ?? clOrdID
  }

  #instrumentOf(intent: Intent): Instrument | undefined {
    const id = intent.kind === 'new' ? intent.instrumentId : this.#ports.order(intent.clOrdID)?.instrumentId
    return id === undefined ? undefined : this.#ports.instrument(id)
  }
}

const nothing = { code: '', codes: [], limit: '', actual: '', clOrdID: '', requestID: '', seq: 0 }
