/** The account for people: its equity, what was lost since its high-water marks, and why nobody knows it. */
import { moneyDigits } from '@fix/risk'
import type { Outcome } from '@fix/strategy'
import { plain } from './decimal-text.ts'
import type { Gateway } from './gateway.ts'
import type { Log } from './log.ts'

type Told = Extract<Outcome, { kind: 'drawdown' | 'equity' }>

/** A level, or the lack of an equity, as a line of the log and of the page. */
export function logAccount(log: Log, told: Told, currency: string): { level: 'info' | 'warn' | 'error'; text: string } {
  if (told.kind === 'equity') {
    const text = told.known ? 'the equity is known again' : `the equity is unknown for too long: ${told.why}; only reducing orders pass`
    log[told.known ? 'info' : 'error']({ event: 'account.equity', known: told.known, reason: told.why })
    return { level: told.known ? 'info' : 'error', text }
  }
  const { of, strategy, from, level: to, equity, high } = told.change
  const level = to === 'none' ? 'info' : to === 'warn' ? 'warn' : 'error'
  log[level]({ event: 'account.drawdown', of, strategy, from, level: to, equity, high })
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
