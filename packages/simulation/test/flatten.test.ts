import { describe, expect, test } from 'vitest'
import type { Strategy } from '@fix/strategy'
import type { Qty } from '@fix/units'
import { DeskRun, generateTicks, listedInstruments } from '../src/index.ts'
import { limits } from './restless.ts'

const startUs = 1_767_346_200_000_000
const eurusd = listedInstruments.find((one) => one.id === 'EURUSD')!
const units = (count: number): Qty => (count * 100) as Qty

/** Buys until it has three times what one order may be. */
const buyer = (): Strategy => ({
  decide: (seen, act) => {
    if (seen.working.length === 0 && seen.position < units(15_000)) act.market('buy', units(5000))
  },
})

describe('the kill switch in `flatten`', () => {
  test('closes a position that is larger than an order may be, in pieces, and then halts', () => {
    const closing: number[] = []
    const run = new DeskRun({
      seed: 1,
      ticks: generateTicks({ seed: 1, fromUs: startUs, untilUs: startUs + 40_000_000 }),
      startUs,
      listed: listedInstruments,
      instruments: [eurusd],
      limits,
      strategy: () => ({ name: 'buyer', instance: buyer() }),
      onOutcome: (outcome) => {
        if (outcome.kind === 'placed' && outcome.intent.kind === 'new' && outcome.intent.by === 'kill') closing.push(outcome.intent.qty)
      },
    })
    let before = 0
    run.world.at(startUs + 20_000_000, () => {
      before = run.desk.orders.positionQty('EURUSD')
      run.desk.command(
        { kind: 'command', command: 'kill', state: 'flatten', scope: '*', reason: 'end of day', actor: 'operator' },
        run.world.now,
      )
    })
    run.run()
    expect(before).toBe(units(15_000))
    expect(closing).toEqual([units(5000), units(5000), units(5000)])
    expect(run.desk.orders.positionQty('EURUSD')).toBe(0)
    expect(run.desk.risk.latches().map(({ scope, state }) => [scope, state])).toEqual([['*', 'halted']])
  })
})
