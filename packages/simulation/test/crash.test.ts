import { describe, expect, test } from 'vitest'
import { codec } from '@fix/codec'
import { RecordType, type JournalRecord, type RecordDraft } from '@fix/session'
import { memoryJournal, type MemoryJournal } from '@fix/store'
import { Desk } from '@fix/strategy'
import { ctrader } from '@fix/venue/ctrader'
import { DeskRun, generateTicks, listedInstruments, Random, reconcileLogs, type DeskJournal, type VenueOrder } from '../src/index.ts'
import { limits, restless } from './restless.ts'

const fix = codec(ctrader.dictionary)
const startUs = 1_767_346_200_000_000
const eurusd = listedInstruments.find((one) => one.id === 'EURUSD')!
const marketUs = 50_000_000
const appendsALife = 150

/**
 * A journal in memory whose process dies in the middle of an append: before the record is there or just behind it, with whatever the driver
 * was about to do next. What a dead process still does is heard by nobody. Its twin folds each record as it is written.
 */
class Mortal implements DeskJournal {
  readonly twin: Desk
  /** A note was written since somebody looked. */
  touched = true
  readonly #inner: MemoryJournal
  readonly #random: Random
  readonly #die: (() => void) | undefined
  #left: number
  #dead = false

  constructor(earlier: readonly JournalRecord[], random: Random, die: (() => void) | undefined) {
    this.#inner = memoryJournal({ stored: 'atOnce', records: earlier })
    this.#random = random
    this.#die = die
    this.#left = random.between(1, appendsALife)
    this.twin = new Desk({ ...settings, log: () => undefined })
    for (const record of earlier) this.twin.fold(record)
  }

  append(draft: RecordDraft): number {
    if (this.#dead) return this.#inner.storedIdx + 1
    const dies = this.#die !== undefined && --this.#left === 0
    const kept = !dies || this.#random.onceIn(2)
    if (kept) {
      this.#inner.append(draft)
      this.twin.fold(draft)
      this.touched = true
    }
    if (dies) {
      this.#dead = true
      this.#die?.()
    }
    return this.#inner.storedIdx + (kept ? 0 : 1)
  }

  get epoch(): number {
    return this.#inner.epoch
  }
  get storedIdx(): number {
    return this.#inner.storedIdx
  }
  get refusal() {
    return this.#inner.refusal
  }
  records(): Iterable<JournalRecord> {
    return this.#inner.records()
  }
  onStored(listener: (idx: number) => void): () => void {
    return this.#inner.onStored(listener)
  }
  onFailed(listener: (cause: Error) => void): () => void {
    return this.#inner.onFailed(listener)
  }
  load(...args: Parameters<MemoryJournal['load']>): void {
    this.#inner.load(...args)
  }
}

const settings = {
  mode: 'paper' as const,
  instruments: [eurusd],
  feed: ctrader.feed,
  orderRules: ctrader.orders,
  limits,
  idPrefix: 'S',
}

interface Told {
  kills: number
  /** Steps after which the fold of the journal was not the state. */
  astray: string[]
  orders: string[]
  position: [number, number]
  profit: [bigint, bigint]
  lost: readonly string[]
  doubled: readonly string[]
  unrecorded: readonly string[]
  unreconciled: number
  sent: number
}

/** A market of fifty seconds before a venue over a bad line, by a desk that dies again and again at whatever it is doing; then time to settle. */
function play(seed: number, numbering: 'reset' | 'continue'): Told {
  const random = new Random(seed, 'crash')
  const venueJournal = memoryJournal({ stored: 'atOnce' })
  const faults: { delayUs: [number, number]; splitOnceIn: number; cutOnceIn?: number } = {
    delayUs: [100, 20_000],
    splitOnceIn: 10,
    cutOnceIn: 400,
  }
  let kills = 0
  let settling = false
  let journal: Mortal | undefined
  const run: DeskRun = new DeskRun({
    seed,
    numbering,
    ticks: generateTicks({ seed, fromUs: startUs, untilUs: startUs + marketUs }),
    startUs,
    listed: listedInstruments,
    instruments: [eurusd],
    limits,
    strategy: () => ({ name: 'restless', instance: restless() }),
    faults,
    openJournal: (earlier) => {
      journal = new Mortal(earlier, random, settling ? undefined : die)
      return journal
    },
    venueJournal,
    session: { poison: process.env.FIX_POISON === '1' },
  })
  function die(): void {
    kills++
    settling = run.world.now.wallUs > startUs + marketUs - 5_000_000
    run.kill()
  }
  const astray: string[] = []
  const { world } = run
  const step = world.step.bind(world)
  world.step = (untilUs) => {
    const went = step(untilUs)
    if (journal?.touched === true && astray.length < 3) {
      journal.touched = false
      const folded = journal.twin.state()
      const live = run.desk.state()
      if (folded !== live) astray.push(`at ${world.now.monoUs} of seed ${seed}: ${partingOf(folded, live)}`)
    }
    return went
  }
  run.run()
  // From here on the line holds: what is still open must come to its end.
  delete faults.cutOnceIn
  world.run(world.now.wallUs + 60_000_000)

  const { orders } = run.desk
  const { account } = run.venue
  const compared = reconcileLogs(fix, run.records(), venueJournal.records(), neverArrived(run))
  const position = orders.position('EURUSD')
  let paid = 0n
  for (const order of account.orders.values()) paid += order.side === 'buy' ? -order.cost : order.cost
  return {
    ...compared,
    kills,
    astray,
    orders: differences(run),
    position: [position.qty, account.positions.get('EURUSD')?.net ?? 0],
    profit: [BigInt(position.realised) - position.cost, paid],
    unreconciled: orders.unreconciled + orders.unknownCount(),
  }
}

/** Orders that stand otherwise here than at the venue. */
function differences(run: DeskRun): string[] {
  const { account } = run.venue
  const found: string[] = []
  const known = new Set<VenueOrder>()
  for (const order of run.desk.orders.all()) {
    const venue = account.byClOrdID(order.clOrdID)
    if (venue !== undefined) known.add(venue)
    const there = venue === undefined ? 'NeverAccepted 0' : `${venue.status} ${venue.cumQty}`
    const here = `${order.state} ${order.cumQty}`
    if (here !== there || order.requests.length > 0)
      found.push(`${order.clOrdID}: ${here} here, ${there} there, ${order.requests.length} requests open`)
  }
  for (const order of account.orders.values()) if (!known.has(order)) found.push(`${order.clOrdID}: not here`)
  return found
}

/** Requests whose fate the desk knows: an order that was never accepted, a cancel or replace that is no longer waited for. */
function neverArrived(run: DeskRun): Set<string> {
  const known = new Set<string>()
  const view = fix.view()
  for (const { type, raw } of run.records()) {
    if (type !== RecordType.message || raw.length === 0 || view.wrap(raw, 0, raw.length) !== '') continue
    const id = view.str(11)
    if (view.msgType === 'D') {
      if (run.desk.orders.get(id)?.state === 'NeverAccepted') known.add(id)
    } else if ((view.msgType === 'F' || view.msgType === 'G') && !run.desk.orders.state().includes(`"id":"${id}"`)) known.add(id)
  }
  return known
}

function partingOf(a: string, b: string): string {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return `folded ${a.slice(Math.max(0, at - 120), at + 80)} live ${b.slice(Math.max(0, at - 120), at + 80)}`
}

const count = Number(process.env.CRASH_SEEDS ?? (process.env.FIX_POISON === '1' ? 4 : 12))
const from = Number(process.env.CRASH_FROM ?? 1)
const seeds = Array.from({ length: count }, (_, at) => from + at)

describe.each(['reset', 'continue'] as const)('a desk that dies in the middle of an append, with numbers that %s', (numbering) => {
  test.each(seeds)('ends with the orders, the position and the profit of its venue, and is its journal at each step (seed %i)', (seed) => {
    const told = play(seed, numbering)
    expect(told).toMatchObject({ astray: [], orders: [], lost: [], doubled: [], unrecorded: [], unreconciled: 0 })
    expect(told.position[0]).toBe(told.position[1])
    expect(told.profit[0]).toBe(told.profit[1])
    expect(told.kills).toBeGreaterThan(1)
    expect(told.sent).toBeGreaterThan(10)
  })
})
