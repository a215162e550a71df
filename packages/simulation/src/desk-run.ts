/**
 * A whole desk before a simulated venue, in one process and on virtual time: the sessions, the codec, the loop and the orders are those of the
 * gateway, the venue is that of the mock, and between them lies a link in memory. Everything that a live run does happens here too, but for
 * the sockets and the disk.
 */
import type { Entry } from '@fix/events'
import type { OrderRules } from '@fix/oms'
import type { Limits } from '@fix/risk'
import { Driver, type Journal, type JournalRecord, type SessionConfig } from '@fix/session'
import type { Desk, MadeStrategy, Outcome, TripSettings } from '@fix/strategy'
import type { Instrument } from '@fix/units'
import { beginLife, type DeskJournal, type DeskLife } from './desk-life.ts'
import { FleetingJournal } from './fleeting-journal.ts'
import { openLogin } from './instruments.ts'
import { Link, type LinkFaults } from './link.ts'
import type { Tick } from './tick.ts'
import { SimulatedVenue } from './venue.ts'
import { World } from './world.ts'

export interface DeskRunOptions {
  readonly seed: string | number
  /** In the order of time; taken one by one as the run goes. */
  readonly ticks: Iterator<Tick>
  /** The market's time at the beginning; the first tick lies at or after it. */
  readonly startUs: number
  /** What the venue lists. */
  readonly listed: readonly Instrument[]
  /** What the desk trades; its symbols come from the venue's list. */
  readonly instruments: readonly Instrument[]
  readonly limits: Limits
  /** Makes the strategy, anew for each life of the desk. */
  readonly strategy?: () => MadeStrategy
  readonly numbering?: 'reset' | 'continue'
  /** The desk's journal, opened behind the records of its earlier life. Without it nothing is kept and the desk can't be killed. */
  readonly openJournal?: (earlier: readonly JournalRecord[]) => DeskJournal
  readonly venueJournal?: Journal
  /** What the network does; a quarter of a millisecond each way unless told. */
  readonly faults?: LinkFaults
  readonly onEntry?: (entry: Entry) => void
  readonly onOutcome?: (outcome: Outcome) => void
  readonly session?: Partial<SessionConfig>
  /** Of the desk's own side alone. */
  readonly ownSession?: Partial<SessionConfig>
  /** What makes the kill switch go by itself. */
  readonly trips?: TripSettings
  /** Persons by name, where it takes one or two of them. */
  readonly people?: readonly string[]
  /** cTrader's unless told; where they have ExecIDs, the venue's fills have. */
  readonly orderRules?: OrderRules
}

/** Before the first tick both sides log on and the desk asks for what it must know. */
const openingUs = 5_000_000
/** Behind the last tick everything that is under way comes to its end. */
const closingUs = 30_000_000

export class DeskRun {
  readonly world: World
  readonly venue: SimulatedVenue
  /** That of the life that runs. */
  desk: Desk
  readonly #options: DeskRunOptions
  readonly #links: readonly [Link, Link]
  #journal: DeskJournal | undefined
  #life: Life
  #ended = false
  /** Ticks taken so far, and the time of the last of them. */
  #planned = 0
  #nextUs = 0

  constructor(options: DeskRunOptions) {
    this.#options = options
    const { seed, numbering, session } = options
    const world = new World({ seed, startUs: options.startUs - openingUs })
    const journal = options.venueJournal ?? new FleetingJournal()
    this.world = world
    this.venue = new SimulatedVenue({
      journal,
      instruments: options.listed,
      login: openLogin,
      seed,
      numbering,
      session,
      execIDs: options.orderRules?.hasExecID,
    })
    this.#journal = options.openJournal?.([])
    this.#life = this.#begin([], 0)
    this.desk = this.#life.desk
    const faults = options.faults ?? { delayUs: [250, 250] }
    const link = (name: string, client: Driver, server: Driver): Link =>
      new Link({ world, name, client, server, faults, redialUs: [100_000, 1_000_000] })
    this.#links = [link('quote', this.#life.quote, this.venue.quote), link('trade', this.#life.trade, this.venue.trade)]
    for (const driver of [this.venue.quote, this.venue.trade]) world.keep(driver)
  }

  /** Connections that broke. */
  get cuts(): number {
    return this.#links[0].cuts + this.#links[1].cuts
  }

  /** What the journal of the desk holds by now. */
  records(): JournalRecord[] {
    return [...(this.#journal?.records() ?? [])]
  }

  /** Plays to the last tick and on until all is settled. */
  run(): void {
    for (const _ of this.steps());
  }

  /** The same for whoever paces it: gives the market's time of each tick, UTC microseconds, before it comes. */
  *steps(): Generator<number, void> {
    const { world } = this
    this.desk.start(this.#journal?.epoch ?? 1, world.now)
    for (const link of this.#links) link.connect()
    this.#planNext()
    while (!this.#ended) {
      yield this.#nextUs
      for (const planned = this.#planned; !this.#ended && this.#planned === planned;) world.step()
    }
    world.run(world.now.wallUs + closingUs)
  }

  /**
   * The desk's process dies here and now, in the middle of whatever was on its way, and another one starts from what its journal holds.
   * Gives the state of the dead one and that of the new one before it has heard a word: they are the same, or state was more than its journal.
   */
  kill(): { before: string; after: string } {
    if (this.#options.openJournal === undefined)
      throw new Error('DeskRun.kill: a desk without a journal has nothing to start from; give openJournal')
    const before = this.desk.state()
    const { idx } = this.desk
    const records = this.records()
    for (const retire of this.#life.retire) retire()
    this.#journal = this.#options.openJournal(records)
    this.#life = this.#begin(records, idx)
    this.desk = this.#life.desk
    const after = this.desk.state()
    this.desk.start(this.#journal.epoch, this.world.now)
    this.#links[0].replaceClient(this.#life.quote)
    this.#links[1].replaceClient(this.#life.trade)
    return { before, after }
  }

  #begin(records: readonly JournalRecord[], lastIdx: number): Life {
    const {
      instruments,
      limits,
      strategy,
      onEntry,
      onOutcome,
      numbering = 'reset',
      session,
      ownSession,
      orderRules,
      trips,
      people,
    } = this.#options
    const journal = this.#journal ?? new FleetingJournal()
    const life = beginLife({
      journal,
      records,
      desk: {
        instruments,
        limits,
        strategy: strategy?.(),
        onEntry,
        onOutcome,
        lastIdx,
        trips,
        people,
        ...(orderRules === undefined ? {} : { orderRules }),
      },
      numbering,
      session: { ...session, ...ownSession },
      // Where nothing is kept nobody could read them.
      now: this.#journal && (() => this.world.now),
      drive: (own, app) => new Driver(own, journal, app),
    })
    const sleepers = [life.quote, life.trade, life.desk, ...(life.stamps ? [life.stamps] : [])]
    return { ...life, retire: sleepers.map((sleeper) => this.world.keep(sleeper)) }
  }

  #planNext(): void {
    const next = this.#options.ticks.next()
    if (next.done === true) {
      this.#ended = true
      return
    }
    const tick = next.value
    this.#planned++
    this.#nextUs = tick.timeUs
    this.world.at(tick.timeUs, () => {
      this.venue.tick(tick, this.world.now)
      this.#planNext()
    })
  }
}

/** The desk from one start to its end. */
interface Life extends DeskLife<Driver> {
  /** Nobody wakes it any more. */
  readonly retire: readonly (() => void)[]
}
