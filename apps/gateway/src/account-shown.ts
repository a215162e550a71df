/** The account for people: its equity, what was lost since its high-water marks, and why nobody knows it. */
import { moneyDigits } from '@fix/risk'
import type { Outcome } from '@fix/strategy'
import { parseScaled } from '@fix/units'
import { plain } from './decimal-text.ts'
import type { Gateway } from './gateway.ts'
import type { Log } from './log.ts'
import type { Status } from './status.ts'

type Told = Extract<Outcome, { kind: 'drawdown' | 'equity' }>

/** A level, or the lack of an equity, as a line of the log and of the page. */
export function logAccount(log: Log, told: Told, currency: string): { level: 'info' | 'warn' | 'error'; text: string } {
  if (told.kind === 'equity') {
    const text = told.known ? 'the equity is known again' : `the equity is unknown for too long: ${told.why}; only reducing orders pass`
    log.tell('account.equity', { known: told.known, reason: told.why }, told.known ? 'info' : 'error')
    return { level: told.known ? 'info' : 'error', text }
  }
  const { of, strategy, from, level: to, equity, high } = told.change
  const level = to === 'none' ? 'info' : to === 'warn' ? 'warn' : 'error'
  log.tell('account.drawdown', { of, strategy, from, to, equity, high }, level)
  const whose = of === 'strategy' ? `strategy ${strategy}` : of
  return { level, text: `drawdown of ${whose}: ${to}, was ${from}; ${moneyText(high - equity)} of ${moneyText(high)} ${currency} is lost` }
}

/** What keeps an account with limits on its drawdown from opening anything; '' where nothing does. */
export function equityMissing({ config, desk }: Gateway): string {
  const { drawdown } = desk.risk
  if (!drawdown.limits || drawdown.known) return ''
  return config.account?.startingEquity === undefined
    ? 'account.startingEquity is not given, and the venue reports none'
    : 'the equity is not known yet'
}

export const moneyText = (money: number): string => plain(money, moneyDigits, 2)

type DrawdownShown = Status['risk']['drawdown'][number]
const whole = 10_000n

/** The marks that limits watch: of the day, of all time, and of each strategy that has traded. */
export function shownDrawdown({ config, desk }: Gateway): DrawdownShown[] {
  const { drawdown } = desk.risk
  const limits = config.account?.drawdown
  if (limits === undefined) return []
  const money = (value: number): string => (Number.isSafeInteger(value) ? moneyText(value) : '')
  return drawdown.marks().map(({ of, strategy, level, equity, high }) => {
    const lost = high - equity
    const halt = haltOf(limits[of].halt, high)
    return {
      ...{ of, strategy, level: Number.isSafeInteger(lost) ? level : 'none', equity: money(equity), high: money(high), lost: money(lost) },
      ...{ halt: money(halt), ratio: Number.isSafeInteger(lost) && halt > 0 ? lost / halt : null },
    }
  })
}

/** The loss that halts below a mark: the smaller one where both are given; NaN where none is. For display. */
function haltOf(depth: { bps?: number; money?: string } | undefined, high: number): number {
  if (!Number.isSafeInteger(high)) return NaN
  const lines: number[] = []
  if (depth?.bps !== undefined) lines.push(Number((BigInt(high) * BigInt(depth.bps)) / whole))
  if (depth?.money !== undefined) lines.push(parseScaled(depth.money, moneyDigits) ?? NaN)
  return lines.length === 0 ? NaN : Math.min(...lines)
}
