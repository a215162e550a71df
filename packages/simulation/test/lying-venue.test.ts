/** A venue that is inconsistent: whatever it says, the desk goes on, tells that something is wrong, and ends with the venue's position. */
import { describe, expect, test } from 'vitest'
import { ctrader } from '@fix/venue/ctrader'
import { DeskRun, generateTicks, lies, listedInstruments, Random, type Lie } from '../src/index.ts'
import { limits, restless } from './restless.ts'

const startUs = 1_767_346_200_000_000
const marketUs = 60_000_000
const eurusd = listedInstruments.find((one) => one.id === 'EURUSD')!

interface Told {
  /** How often the venue lied. */
  lied: number
  alerts: Map<string, number>
  fills: number
  position: [number, number]
  unreconciled: number
}

/** A minute of trading with a venue that does such a thing every few seconds. */
function play(seed: number, which: readonly Lie[], execIDs: boolean): Told {
  const random = new Random(seed, 'lies')
  const alerts = new Map<string, number>()
  const run: DeskRun = new DeskRun({
    seed,
    ticks: generateTicks({ seed, fromUs: startUs, untilUs: startUs + marketUs }),
    startUs,
    listed: listedInstruments,
    instruments: [eurusd],
    limits,
    strategy: () => ({ name: 'restless', instance: restless() }),
    orderRules: execIDs ? { ...ctrader.orders, hasExecID: true } : undefined,
    onOutcome: (outcome) => {
      if (outcome.kind === 'alert') alerts.set(outcome.alert.code, (alerts.get(outcome.alert.code) ?? 0) + 1)
    },
    session: { poison: process.env.FIX_POISON === '1' },
  })
  let lied = 0
  for (let at = startUs + 5_000_000; at < startUs + marketUs - 5_000_000; at += random.between(1_000_000, 6_000_000)) {
    const lie = which[random.below(which.length)]
    run.world.at(at, () => {
      if (run.venue.lie(lie, 'EURUSD', run.world.now)) lied++
    })
  }
  run.run()
  run.world.run(run.world.now.wallUs + 60_000_000)
  const { orders } = run.desk
  return {
    lied,
    alerts,
    fills: run.venue.counts.fills,
    position: [orders.position('EURUSD').qty, run.venue.account.positions.get('EURUSD')?.net ?? 0],
    unreconciled: orders.unreconciled + orders.unknownCount(),
  }
}

/** What the desk tells of each; '' where it can't know, or where it is nothing to be told. */
const cases: [lie: Lie, execIDs: boolean, alert: string][] = [
  ['unknownOrder', false, 'external_order'],
  ['repeatedFill', false, ''],
  ['backwards', false, ''],
  ['lateFill', false, 'late_fill'],
  ['silence', false, 'request_timeout'],
  ['refusedStatus', false, ''],
  ['unknownOrder', true, 'external_order'],
  ['repeatedFill', true, ''],
  ['backwards', true, 'cum_backwards'],
  ['reusedExecID', true, 'exec_id_conflict'],
  ['lateFill', true, 'late_fill'],
  ['bust', true, 'execution_busted'],
  ['correct', true, 'execution_corrected'],
]

describe('a venue that lies', () => {
  test.each(cases)('%s (ExecIDs: %s): the desk goes on, tells %s, and has the position of the venue', (lie, execIDs, alert) => {
    let lied = 0
    let told = 0
    for (let seed = 1; seed <= 2; seed++) {
      const found = play(seed, [lie], execIDs)
      lied += found.lied
      told += found.alerts.get(alert) ?? 0
      expect(found.fills).toBeGreaterThan(10)
      expect(found.position[0], `position, seed ${seed}`).toBe(found.position[1])
      expect(found.unreconciled, `unreconciled, seed ${seed}`).toBe(0)
    }
    expect(lied).toBeGreaterThan(5)
    if (alert !== '') expect(told).toBeGreaterThan(0)
  })

  test.each([1, 2])('all of them in turn: the position follows the venue (seed %i)', (seed) => {
    const found = play(seed, lies, true)
    expect(found.lied).toBeGreaterThan(5)
    expect(found.alerts.size).toBeGreaterThan(0)
    expect(found.position[0]).toBe(found.position[1])
    expect(found.unreconciled).toBe(0)
  })

  test('what names a fill is refused to a venue whose fills have no names', () => {
    const found = play(1, ['bust', 'correct', 'reusedExecID'], false)
    expect(found.lied).toBe(0)
  })
})
