/** What risk refused of late, by code and instrument: a limit that stops every order is no reason not to be ready, and people must see it all the same. */
import type { Intent, RiskCode } from '@fix/events'
import type { Outcome } from '@fix/strategy'
import type { Instrument } from '@fix/units'
import { moneyText } from './account-shown.ts'
import { plain } from './decimal-text.ts'
import type { Log } from './log.ts'
import type { Status } from './status.ts'

type Denied = Extract<Outcome, { kind: 'denied' }>
type Refusal = Status['risk']['refusals'][number]

const kept = 16
/** Of one code in one instrument a line of the log is written at most so often; how many there were stands in it. */
const lineEveryUs = 10_000_000
const mostLines = 256
/** Codes whose two numbers are quantities of the instrument, counts, or money of the account; of all others the numbers mean nothing to people. */
const quantities: ReadonlySet<RiskCode> = new Set(['QTY_BELOW_MIN', 'QTY_ABOVE_MAX', 'CUM_QTY', 'POS_INSTRUMENT', 'POS_STRATEGY'])
const counts: ReadonlySet<RiskCode> = new Set(['OPEN_ORDERS', 'ORDER_COUNT', 'MSG_RATE', 'REPEAT_EXEC'])
const money: ReadonlySet<RiskCode> = new Set([
  ...(['POS_GROSS', 'POS_NET', 'POS_CCY', 'CREDIT', 'MARGIN'] as const),
  ...(['DRAWDOWN_DAY', 'DRAWDOWN_TOTAL', 'DRAWDOWN_STRATEGY'] as const),
])

export class RiskRefusals {
  /** The one that came last stands last. */
  readonly #last = new Map<string, Refusal>()
  /** By the same names: when the last line was written, and refusals since. */
  readonly #lines = new Map<string, { atUs: number; count: number }>()

  denied(denied: Denied, instrument: Instrument | undefined, wallUs: number, log: Log): void {
    const { intent, verdict } = denied
    const { code } = verdict
    const of = instrument?.id ?? instrumentIdOf(intent)
    const name = `${code} ${of}`
    const before = this.#last.get(name)
    this.#last.delete(name)
    const number = figureOf(code, instrument)
    this.#last.set(name, {
      ...{ code, instrument: of, limit: number(verdict.limit), actual: number(verdict.actual) },
      ...{ count: (before?.count ?? 0) + 1, lastUs: wallUs },
    })
    if (this.#last.size > kept) this.#last.delete(this.#last.keys().next().value ?? '')
    this.#write(name, denied, of, wallUs, log)
  }

  #write(name: string, { intent, verdict }: Denied, instrument: string, wallUs: number, log: Log): void {
    const line = this.#lines.get(name) ?? { atUs: -Infinity, count: 0 }
    line.count++
    if (!this.#lines.has(name)) {
      // Of kinds beyond these the metrics and the journal tell.
      if (this.#lines.size >= mostLines) return
      this.#lines.set(name, line)
    }
    if (Math.abs(wallUs - line.atUs) < lineEveryUs) return
    const { code, codes, limit, actual } = verdict
    const of = { instrument, strategy: intent.strategy }
    log.tell('risk.denied', { reason: code, codes: [...codes], ...of, limit: told(limit), actual: told(actual), count: line.count })
    line.atUs = wallUs
    line.count = 0
  }

  /** The newest first. */
  shown(): Refusal[] {
    return [...this.#last.values()].toReversed()
  }
}

function instrumentIdOf(intent: Intent): string {
  return intent.kind === 'new' ? intent.instrumentId : ''
}

/** The two numbers of a refusal by this code as text; '' where they are no figures for people. */
export function figureOf(code: RiskCode, instrument: Instrument | undefined): (value: number) => string {
  return (value) => {
    if (!Number.isSafeInteger(value)) return ''
    if (counts.has(code)) return String(value)
    if (money.has(code)) return moneyText(value)
    return instrument !== undefined && quantities.has(code) ? plain(value, instrument.qtyScale) : ''
  }
}

/** A number that is none is null in JSON. */
const told = (value: number): number | null => (Number.isFinite(value) ? value : null)
