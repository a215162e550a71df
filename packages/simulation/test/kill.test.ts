import { describe, expect, test } from 'vitest'
import { codec } from '@fix/codec'
import type { JournalRecord, RecordDraft } from '@fix/session'
import { memoryJournal } from '@fix/store'
import { ctrader } from '@fix/venue/ctrader'
import { DeskRun, generateTicks, listedInstruments, Random, reconcileLogs, type DeskJournal, type LogComparison } from '../src/index.ts'
import { PowerLoss } from './power-loss.ts'
import { limits, restless } from './restless.ts'

const fix = codec(ctrader.dictionary)
const startUs = 1_767_346_200_000_000
const eurusd = listedInstruments.find((one) => one.id === 'EURUSD')!
const kills = 6

interface Outcome extends LogComparison {
  /** State before and after each kill. */
  states: { before: string; after: string }[]
  position: number
  venuePosition: number
  unreconciled: number
  orders: number
}

/** Two minutes of a restless desk that dies and comes back again and again, and half a minute to settle. */
function play(
  seed: number,
  numbering: 'reset' | 'continue',
  openJournal: (run: () => DeskRun, earlier: readonly JournalRecord[]) => DeskJournal,
): Outcome {
  const random = new Random(seed, 'crash')
  const states: Outcome['states'] = []
  let planned = 0
  const venueJournal = memoryJournal({ stored: 'atOnce' })
  const run: DeskRun = new DeskRun({
    seed,
    numbering,
    ticks: generateTicks({ seed, fromUs: startUs, untilUs: startUs + 120_000_000 }),
    startUs,
    listed: listedInstruments,
    instruments: [eurusd],
    limits,
    strategy: () => ({ name: 'restless', instance: restless() }),
    faults: { delayUs: [100, 20_000], splitOnceIn: 10 },
    openJournal: (earlier) => openJournal(() => run, earlier),
    venueJournal,
    onOutcome: ({ kind }) => {
      // Most of a desk's life is quiet: it dies where that hurts, while an order is on its way.
      if (kind !== 'placed' || planned === kills || !random.onceIn(5)) return
      planned++
      run.world.after(random.between(0, random.onceIn(2) ? 3000 : 40_000), () => states.push(run.kill()))
    },
    session: { poison: process.env.FIX_POISON === '1' },
  })
  run.run()
  const { orders } = run.desk
  const compared = reconcileLogs(fix, run.records(), venueJournal.records(), neverArrived(run))
  return {
    ...compared,
    states,
    position: orders.position('EURUSD').qty,
    venuePosition: run.venue.account.positions.get('EURUSD')?.net ?? 0,
    unreconciled: orders.unreconciled,
    orders: run.venue.account.orders.size,
  }
}

/** Requests whose fate the desk knows: an order that was never accepted, a cancel or replace that is no longer waited for. */
function neverArrived(run: DeskRun): Set<string> {
  const known = new Set<string>()
  const view = fix.view()
  for (const { raw } of run.records()) {
    if (raw.length === 0 || view.wrap(raw, 0, raw.length) !== '') continue
    const id = view.str(11)
    if (view.msgType === 'D') {
      if (run.desk.orders.get(id)?.state === 'NeverAccepted') known.add(id)
    } else if ((view.msgType === 'F' || view.msgType === 'G') && !run.desk.orders.state().includes(`"id":"${id}"`)) known.add(id)
  }
  return known
}

/** Everything that was appended is there after a kill, as the kernel has it. */
const kernelKeeps = (_run: () => DeskRun, earlier: readonly JournalRecord[]): DeskJournal =>
  memoryJournal({ stored: 'atOnce', records: earlier })

/** Says at once that all is stored, as a disk with a lying cache does. */
class LyingDisk extends PowerLoss {
  #appended = 0

  override append(draft: RecordDraft): number {
    this.#appended = super.append(draft)
    return this.#appended
  }
  override get storedIdx(): number {
    return this.#appended
  }
  override *records(): Generator<JournalRecord> {
    for (const record of this.all()) if (record.idx <= super.storedIdx) yield record
  }
}

const seeds = Array.from({ length: Number(process.env.KILL_SEEDS ?? 4) }, (_, at) => at + 1)
const nothing = { lost: [], doubled: [], unrecorded: [] }

describe.each(['reset', 'continue'] as const)('a desk that is killed, with numbers that %s', (numbering) => {
  test.each(seeds)('loses and doubles nothing, and is its journal (seed %i)', (seed) => {
    const { states, ...outcome } = play(seed, numbering, kernelKeeps)
    expect(outcome).toMatchObject({ ...nothing, unreconciled: 0 })
    expect(outcome.position).toBe(outcome.venuePosition)
    expect(outcome.orders).toBeGreaterThan(20)
    expect(states).toHaveLength(kills)
    for (const { before, after } of states) expect(after).toBe(before)
  })

  test.each(seeds)('nor where the power goes and takes with it what was not synced (seed %i)', (seed) => {
    const outcome = play(seed, numbering, (run, earlier) => new PowerLoss(run, earlier))
    expect(outcome).toMatchObject({ ...nothing, unreconciled: 0 })
    expect(outcome.position).toBe(outcome.venuePosition)
    expect(outcome.orders).toBeGreaterThan(20)
  })
})

test('a disk that lies about what it has stored is found out: orders reach the venue that no journal knows', () => {
  const unrecorded = seeds.flatMap((seed) => play(seed, 'reset', (run, earlier) => new LyingDisk(run, earlier)).unrecorded)
  expect(unrecorded).not.toEqual([])
})
