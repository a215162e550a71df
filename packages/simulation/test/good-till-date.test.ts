// An order that is good till a date before a venue of cTrader's kind, which takes no TimeInForce(59): it rests until ExpireTime(126), and no longer.
import type { Strategy } from '@fix/strategy'
import type { Price, Qty } from '@fix/units'
import { ctrader } from '@fix/venue/ctrader'
import { expect, test } from 'vitest'
import { DeskRun, generateTicks, listedInstruments } from '../src/index.ts'

const startUs = 1_767_346_200_000_000
const eurusd = listedInstruments.find((one) => one.id === 'EURUSD')!
const units = (count: number): Qty => (count * 100) as Qty

/** One bid far below the market, half a minute long. */
const patient = (): Strategy => {
  let sent = false
  return {
    decide: (seen, act) => {
      if (sent) return
      sent = true
      const limit = (seen.bid - 2000) as Price
      act.order({ side: 'buy', qty: units(1000), ordType: 'limit', limit, timeInForce: 'GoodTillDate', expireUs: startUs + 30_000_000 })
    },
  }
}

test('an order that is good till a date rests until then, and has expired at both sides after it', () => {
  const run = new DeskRun({
    seed: 1,
    ticks: generateTicks({ seed: 1, fromUs: startUs, untilUs: startUs + 60_000_000 }),
    startUs,
    listed: listedInstruments,
    instruments: [eurusd],
    limits: { version: '1', instruments: { EURUSD: { maxQty: units(5000), maxPosition: units(5000), maxMdAgeMs: 10_000, maxUnknown: 0 } } },
    strategy: () => ({ name: 'patient', instance: patient() }),
    orderRules: ctrader.orders,
  })
  const seen: string[] = []
  for (const second of [20, 40])
    run.world.at(startUs + second * 1_000_000, () => seen.push(...[...run.desk.orders.all()].map(({ state }) => state)))
  run.run()
  expect(seen).toEqual(['New', 'Expired'])
  expect([...run.venue.account.orders.values()].map(({ status, expireUs }) => [status, expireUs])).toEqual([
    ['Expired', startUs + 30_000_000],
  ])
  expect([...run.desk.orders.all()][0]).toMatchObject({ timeInForce: 'GoodTillDate', sentTimeInForce: '', leavesQty: 0 })
})
