import { describe, expect, test } from 'vitest'
import type { Entry } from '@fix/events'
import type { JournalRecord } from '@fix/session'
import { memoryJournal } from '@fix/store'
import { rerun, VerdictsAgain, type DeskOptions } from '@fix/strategy'
import type { Price, Qty } from '@fix/units'
import { ctrader } from '@fix/venue/ctrader'
import { DeskRun, generateTicks, listedInstruments, Random } from '../src/index.ts'
import { limits, restless } from './restless.ts'

const startUs = 1_767_346_200_000_000
const marketUs = 60_000_000
const eurusd = listedInstruments.find((one) => one.id === 'EURUSD')!

interface Recorded {
  run: DeskRun
  entries: Entry[]
  records: JournalRecord[]
}

/** A minute before a venue over a bad line, by a desk that is killed three times; every entry is kept, as the capture of a gateway does. */
function record(seed: number, numbering: 'reset' | 'continue'): Recorded {
  const entries: Entry[] = []
  const run = new DeskRun({
    seed,
    numbering,
    ticks: generateTicks({ seed, fromUs: startUs, untilUs: startUs + marketUs }),
    startUs,
    listed: listedInstruments,
    instruments: [eurusd],
    limits,
    strategy,
    faults: { delayUs: [100, 20_000], splitOnceIn: 10, cutOnceIn: 300 },
    openJournal: (earlier) => memoryJournal({ stored: 'atOnce', records: earlier }),
    onEntry: (entry) => entries.push(structuredClone(entry)),
    session: { poison: process.env.FIX_POISON === '1' },
  })
  const random = new Random(seed, 'kills')
  for (let kill = 0; kill < 3; kill++) run.world.after(random.between(3_000_000, marketUs), () => void run.kill())
  run.run()
  return { run, entries, records: run.records() }
}

const strategy = () => ({ name: 'restless', instance: restless() })
const settings = (): Omit<DeskOptions, 'log'> => ({
  mode: 'paper',
  instruments: [eurusd],
  feed: ctrader.feed,
  orderRules: ctrader.orders,
  limits,
  idPrefix: 'S',
  strategy: strategy(),
})

describe.each(['reset', 'continue'] as const)('a recorded run, again, with numbers that %s', (numbering) => {
  test.each([1, 2, 3, 4])('writes what it wrote, life by life, and ends as it ended (seed %i)', (seed) => {
    const { run, entries, records } = record(seed, numbering)
    const again = rerun({ entries, records, settings })
    expect(again.differences).toEqual([])
    expect(again.lives).toBe(4)
    expect(again.sent).toBeGreaterThan(20)
    expect(again.desk?.state()).toBe(run.desk.state())
  })
})

test('a run that lacks an entry is another run', () => {
  const { entries, records } = record(5, 'reset')
  const report = entries.findLastIndex(({ fact }) => fact.kind === 'order_report' && fact.execType === 'Trade')
  const again = rerun({ entries: entries.filter((_, at) => at !== report), records, settings })
  expect(again.differences).not.toEqual([])
})

test('a kill switch whose cancels our own limit held back is decided again as it was', () => {
  const entries: Entry[] = []
  const patient = (): DeskOptions['strategy'] => ({
    name: 'patient',
    instance: {
      decide: (seen, act) => {
        for (let n = seen.working.length; n < 40; n++) act.limit('buy', 100_000 as Qty, (seen.bid - 2000 - n) as Price)
      },
    },
  })
  const wide = { version: '1', instruments: { EURUSD: { ...limits.instruments.EURUSD, maxPosition: 10_000_000 as Qty } } }
  const run = new DeskRun({
    seed: 6,
    ticks: generateTicks({ seed: 6, fromUs: startUs, untilUs: startUs + 20_000_000 }),
    startUs,
    listed: listedInstruments,
    instruments: [eurusd],
    limits: wide,
    strategy: () => patient()!,
    ownSession: { throttle: { limit: 5, perMs: 700 } },
    openJournal: (earlier) => memoryJournal({ stored: 'atOnce', records: earlier }),
    onEntry: (entry) => entries.push(structuredClone(entry)),
  })
  run.world.at(startUs + 10_000_000, () =>
    run.desk.command({ kind: 'command', command: 'kill', state: 'cancel-all', scope: '*', actor: 'ann', reason: 'drill' }, run.world.now),
  )
  run.run()
  const again = rerun({ entries, records: run.records(), settings: () => ({ ...settings(), limits: wide, strategy: patient() }) })
  expect(again.differences).toEqual([])
  expect(again.sent).toBeGreaterThan(80)
  expect(again.desk?.state()).toBe(run.desk.state())
  expect(run.desk.orders.openOrders).toBe(0)
})

test('overrides that end by use and by time, over a kill, are decided again as they were', () => {
  const entries: Entry[] = []
  const people = ['ann', 'bob']
  const narrow = { version: '1', instruments: { EURUSD: { ...limits.instruments.EURUSD, maxQty: 150_000 as Qty } } }
  const run = new DeskRun({
    seed: 8,
    ticks: generateTicks({ seed: 8, fromUs: startUs, untilUs: startUs + marketUs }),
    startUs,
    listed: listedInstruments,
    instruments: [eurusd],
    limits: narrow,
    people,
    strategy,
    openJournal: (earlier) => memoryJournal({ stored: 'atOnce', records: earlier }),
    onEntry: (entry) => entries.push(structuredClone(entry)),
  })
  const command = { kind: 'command', reason: 'a test' } as const
  const grant = (atUs: number, uses: number, forMs: number): void =>
    void run.world.at(startUs + atUs, () => {
      const limit = { code: 'QTY_ABOVE_MAX', scope: 'symbol=EURUSD', from: 150_000, to: 500_000 }
      run.desk.command({ ...command, command: 'override', ...limit, uses, forMs, actor: 'ann' }, run.world.now)
      const [{ id }] = run.desk.pending(run.world.now)
      run.desk.command({ ...command, command: 'approve', id, actor: 'bob' }, run.world.now)
    })
  grant(5_000_000, 2, 60_000)
  grant(15_000_000, 100, 25_000)
  run.world.after(25_000_000, () => {
    const { before, after } = run.kill()
    expect(after).toBe(before)
  })
  run.run()
  const records = run.records()
  const text = new TextDecoder()
  const ends = records.flatMap(({ note }) => /"type":"overrideEnd","id":\d+,"why":"(\w+)"/.exec(text.decode(note))?.slice(1) ?? [])
  expect(ends).toEqual(['used', 'expired'])
  const again = rerun({ entries, records, settings: () => ({ ...settings(), limits: narrow, people }) })
  expect(again.differences).toEqual([])
  expect([again.lives, again.desk?.state()]).toEqual([2, run.desk.state()])
  const verdicts = new VerdictsAgain()
  for (const record of records) verdicts.take(record)
  expect([verdicts.differences, verdicts.passed > 5, verdicts.refused > 5]).toEqual([[], true, true])
})

test('a strategy that needs a sense waits for it again behind each start, and a replay of the run waits as long', () => {
  const entries: Entry[] = []
  /** Orders in their order: when, and whether it could have opened something. */
  const placed: { atUs: number; opens: boolean }[] = []
  const needy = (): DeskOptions['strategy'] => ({ ...strategy(), needs: ['sigma'] })
  const warmUpUs = 60_000_000
  const killedUs = startUs + 100_000_000
  const run = new DeskRun({
    seed: 11,
    ticks: generateTicks({ seed: 11, fromUs: startUs, untilUs: startUs + 200_000_000 }),
    startUs,
    listed: listedInstruments,
    instruments: [eurusd],
    limits,
    strategy: () => needy()!,
    openJournal: (earlier) => memoryJournal({ stored: 'atOnce', records: earlier }),
    onEntry: (entry) => entries.push(structuredClone(entry)),
    onOutcome: (outcome) => {
      if (outcome.kind !== 'placed' || outcome.intent.kind !== 'new') return
      const { side, qty } = outcome.intent
      const position = run.desk.orders.positionQty('EURUSD')
      placed.push({ atUs: run.world.now.wallUs, opens: qty > (side === 'sell' ? position : -position) })
    },
  })
  run.world.at(killedUs, () => void run.kill())
  run.run()
  const opened = placed.filter(({ opens }) => opens).map(({ atUs }) => atUs)
  expect(opened[0]).toBeGreaterThan(startUs + warmUpUs)
  expect(opened.filter((atUs) => atUs < killedUs).length).toBeGreaterThan(10)
  // What the earlier life had open is closed in the meantime.
  expect(placed.some(({ atUs }) => atUs > killedUs && atUs < killedUs + warmUpUs)).toBe(true)
  expect(opened.find((atUs) => atUs > killedUs)).toBeGreaterThan(killedUs + warmUpUs)
  const again = rerun({ entries, records: run.records(), settings: () => ({ ...settings(), strategy: needy() }) })
  expect(again.differences).toEqual([])
  expect(again.lives).toBe(2)
  expect(again.desk?.state()).toBe(run.desk.state())
})
