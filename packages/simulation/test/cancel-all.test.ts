/**
 * The kill switch before a thousand resting orders: how long after the trip the last cancel is written. Time is virtual, so this counts what the
 * design waits for, the disk and its own limit on messages, and not what a machine takes to compute it.
 */
import { codec } from '@fix/codec'
import { Direction, type SessionConfig } from '@fix/session'
import { memoryJournal } from '@fix/store'
import type { Strategy } from '@fix/strategy'
import type { Price, Qty } from '@fix/units'
import { ctrader } from '@fix/venue/ctrader'
import { describe, expect, test } from 'vitest'
import { DeskRun, generateTicks, listedInstruments } from '../src/index.ts'
import { PowerLoss } from './power-loss.ts'

const fix = codec(ctrader.dictionary)
const startUs = 1_767_346_200_000_000
const tripUs = startUs + 60_000_000
const onTheWayUs = 250
const resting = 1000
const eurusd = listedInstruments.find((one) => one.id === 'EURUSD')!
const units = (count: number): Qty => (count * 100) as Qty
const wide = { maxQty: units(5000), maxPosition: units(1_000_000_000), maxMdAgeMs: 10_000, maxUnknown: 0 }

/** Bids far below the market, until a thousand orders wait there. */
const patient = (): Strategy => ({
  decide: (seen, act) => {
    for (let n = seen.working.length; n < Math.min(resting, seen.working.length + 20); n++)
      act.limit('buy', units(1000), (seen.bid - 2000 - (n % 50)) as Price)
  },
})

interface Cancelled {
  /** Orders that rested when the switch went, and of those that were named by a cancel, each once. */
  rested: number
  named: number
  /** From the trip until the last cancel was written, microseconds. */
  lastUs: number
  /** New orders behind the trip. */
  orders: number
  open: number
  state: string
}

function cancelAll(throttle?: SessionConfig['throttle']): Cancelled {
  const venueJournal = memoryJournal({ stored: 'atOnce' })
  const run: DeskRun = new DeskRun({
    seed: 1,
    ticks: generateTicks({ seed: 1, fromUs: startUs, untilUs: startUs + 70_000_000 }),
    startUs,
    listed: listedInstruments,
    instruments: [eurusd],
    limits: { version: '1', instruments: { EURUSD: wide } },
    strategy: () => ({ name: 'patient', instance: patient() }),
    // A record is stored up to five milliseconds after it was appended, and no message leaves before.
    openJournal: (earlier) => new PowerLoss(() => run, earlier),
    venueJournal,
    ownSession: { throttle },
    faults: { delayUs: [onTheWayUs, onTheWayUs] },
  })
  let rested: string[] = []
  run.world.at(tripUs, () => {
    rested = run.desk.orders.open().map(({ clOrdID }) => clOrdID)
    run.desk.command({ kind: 'command', command: 'kill', state: 'cancel-all', scope: '*', actor: 'ann', reason: 'a drill' }, run.world.now)
  })
  run.run()
  const view = fix.view()
  const named = new Set<string>()
  const after: Cancelled = { rested: rested.length, named: 0, lastUs: 0, orders: 0, open: run.desk.orders.openOrders, state: '' }
  for (const { dir, raw, wallUs } of venueJournal.records()) {
    if (dir !== Direction.in || wallUs < tripUs || view.wrap(raw, 0, raw.length) !== '') continue
    if (view.msgType === 'D') after.orders++
    if (view.msgType !== 'F') continue
    named.add(view.str(41))
    after.lastUs = wallUs - onTheWayUs - tripUs
  }
  after.named = rested.filter((id) => named.has(id)).length
  after.state = run.desk.risk
    .latches()
    .map(({ scope, state }) => `${scope} ${state}`)
    .join()
  return after
}

describe('a thousand orders that rest when the switch goes', () => {
  const all = { rested: resting, named: resting, orders: 0, open: 0, state: '* halted' }

  test('have their last cancel written within 50 ms of the trip', (context) => {
    const cancelled = cancelAll()
    expect(cancelled).toMatchObject(all)
    expect(cancelled.lastUs).toBeLessThanOrEqual(50_000)
    context.task.meta.figure = `the last of ${resting} cancels ${cancelled.lastUs} us behind the trip, disk included`
  })

  test.each([
    { limit: 100, perMs: 1000 },
    { limit: 7, perMs: 30 },
  ])('within count / rate + 50 ms where $limit messages may leave in $perMs ms', (throttle) => {
    const cancelled = cancelAll(throttle)
    expect(cancelled).toMatchObject(all)
    expect(cancelled.lastUs).toBeLessThanOrEqual((resting / throttle.limit) * throttle.perMs * 1000 + 50_000)
  })
})
