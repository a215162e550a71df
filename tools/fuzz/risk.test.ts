/** Whatever passes and however it fills, no limit is broken; and each limit is met by some streams, and broken where its control is taken out. */
import { rules, type Rule } from '@fix/risk'
import { describe, expect, it } from 'vitest'
import { Chance } from './chance.ts'
import { RiskTrial, riskTarget } from './risk.ts'
import { run } from './run.ts'

const codes = [
  ...['QTY_ABOVE_MAX', 'VALUE_ABOVE_MAX', 'OPEN_ORDERS', 'ORDER_COUNT', 'MSG_RATE', 'CUM_QTY', 'CUM_VALUE', 'POS_INSTRUMENT'],
  ...['POS_GROSS', 'POS_NET', 'POS_CCY', 'POS_STRATEGY', 'CREDIT', 'MARGIN', 'DRAWDOWN_DAY', 'DRAWDOWN_TOTAL', 'DRAWDOWN_STRATEGY'],
]

/** What the twin says of the first stream that is not as it is to be; '' where all of them are. */
function firstProblem(table: readonly Rule[], streams: number): string {
  const trial = new RiskTrial(table)
  const chance = new Chance()
  for (let seed = 1; seed <= streams; seed++) {
    chance.sow(seed)
    const problem = trial.check(trial.input(chance))
    if (problem !== '') return problem
  }
  return ''
}

describe('orders that pass, filled by any part in any order', () => {
  it('break no limit in a thousand streams of intents', () => {
    expect(run(riskTarget, 1, 1000)).toEqual({ inputs: 1000, failures: [] })
  })

  it('are many, and each limit refuses some', () => {
    const trial = new RiskTrial()
    const chance = new Chance()
    for (let seed = 1; seed <= 300; seed++) {
      chance.sow(seed)
      trial.check(trial.input(chance))
    }
    expect(trial.passed).toBeGreaterThan(2000)
    for (const code of codes) expect(trial.refused.get(code) ?? 0, code).toBeGreaterThan(0)
  })

  it.each(codes)('break the limit of %s where its control is taken out', (code) => {
    expect(
      firstProblem(
        rules.filter((rule) => rule.code !== code),
        1000,
      ),
    ).toContain(code)
  })
})
