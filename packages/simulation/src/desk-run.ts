/**
 * A whole desk before a simulated venue, in one process and on virtual time: the sessions, the codec, the loop and the orders are those of the
 * gateway, the venue is that of the mock, and between them lies a link in memory. Everything that a live run does happens here too, but for
 * the sockets and the disk.
 */
import { codec } from '@fix/codec'
import type { Limits } from '@fix/risk'
import { Driver, foldNumbers, freshNumbers, Session, type Journal, type JournalRecord, type SessionConfig } from '@fix/session'
import { Desk, type Line, type Outcome, type Strategy } from '@fix/strategy'
import type { Entry } from '@fix/events'
import type { Instrument } from '@fix/units'
import { ctrader } from '@fix/venue/ctrader'
import { FleetingJournal } from './fleeting-journal.ts'
import { openLogin } from './instruments.ts'
import { Link, type LinkFaults } from './link.ts'
import type { Tick } from './tick.ts'
import { SimulatedVenue } from './venue.ts'
import { noteRecord } from './notes.ts'
import { World } from './world.ts'

/** A journal that a desk can be started from again. */
export interface DeskJournal extends Journal {
  readonly epoch: number
  records(): Iterable<JournalRecord>
}

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
  readonly strategy?: () => { readonly name: string; readonly instance: Strategy }
  readonly numbering?: 'reset' | 'continue'
  /** The desk's journal, opened behind the records of its earlier life. Without it nothing is kept and the desk can't be killed. */
  readonly openJournal?: (earlier: readonly JournalRecord[]) => DeskJournal
  readonly venueJournal?: Journal
  /** What the network does; a quarter of a millisecond each way unless told. */
  readonly faults?: LinkFaults
  readonly onEntry?: (entry: Entry) => void
  readonly onOutcome?: (outcome: Outcome) => void
  readonly session?: Partial<SessionConfig>
}

/** Before the first tick both sides log on and the desk asks for what it must know. */
const openingUs = 5_000_000
/** Behind the last tick everything that is under way comes to its end. */
const closingUs = 30_000_000
const streams = { QUOTE: 1, TRADE: 2 } as const

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

  constructor(options: DeskRunOptions) {
    this.#options = options
    const { seed, numbering, session } = options
    const world = new World({ seed, startUs: options.startUs - openingUs })
    const journal = options.venueJournal ?? new FleetingJournal()
    this.world = world
    this.venue = new SimulatedVenue({ journal, instruments: options.listed, login: openLogin, seed, numbering, session })
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
    const { world } = this
    this.desk.start(this.#journal?.epoch ?? 1, world.now)
    for (const link of this.#links) link.connect()
    this.#planNext()
    while (!this.#ended) world.step()
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

  /** Start is recovery: the numbers and the state are the fold of what is there, if nothing is there too. */
  #begin(records: readonly JournalRecord[], lastIdx: number): Life {
    const { options, journal } = { options: this.#options, journal: this.#journal ?? new FleetingJournal() }
    const desk = new Desk({
      mode: 'paper',
      instruments: options.instruments,
      feed: ctrader.feed,
      orderRules: ctrader.orders,
      limits: options.limits,
      idPrefix: 'S',
      strategy: options.strategy?.(),
      log: (note, now) => void journal.append(noteRecord(note, now)),
      onEntry: options.onEntry,
      onOutcome: options.onOutcome,
      lastIdx,
    })
    const numbers = { QUOTE: freshNumbers(), TRADE: freshNumbers() }
    for (const record of records) {
      if (record.stream === streams.QUOTE) foldNumbers(numbers.QUOTE, record)
      else if (record.stream === streams.TRADE) foldNumbers(numbers.TRADE, record)
      desk.fold(record)
    }
    const quote = new Driver(new Session(this.#sessionOf('QUOTE'), numbers.QUOTE), journal, desk.quoteApp)
    const trade = new Driver(new Session(this.#sessionOf('TRADE'), numbers.TRADE), journal, desk.tradeApp)
    desk.attach({ quote: lineOf(quote), trade: lineOf(trade) })
    return { desk, quote, trade, retire: [quote, trade, desk].map((sleeper) => this.world.keep(sleeper)) }
  }

  #planNext(): void {
    const next = this.#options.ticks.next()
    if (next.done === true) {
      this.#ended = true
      return
    }
    const tick = next.value
    this.world.at(tick.timeUs, () => {
      this.venue.tick(tick, this.world.now)
      this.#planNext()
    })
  }

  #sessionOf(name: 'QUOTE' | 'TRADE'): SessionConfig {
    return {
      name,
      stream: streams[name],
      role: 'initiator',
      codec: fix,
      senderCompID: openLogin.compID,
      targetCompID: ctrader.session.compIDs.targetCompID,
      senderSubID: name,
      targetSubID: name,
      compIDsIgnoreCase: ctrader.session.compIDs.ignoreCase,
      heartBtIntS: 30,
      logon: { username: openLogin.username, password: openLogin.password },
      resetOnLogon: this.#options.numbering !== 'continue',
      resendOrders: 'never',
      coalesceInbound: name === 'QUOTE',
      ...this.#options.session,
    }
  }
}

/** The desk from one start to its end. */
interface Life {
  readonly desk: Desk
  readonly quote: Driver
  readonly trade: Driver
  /** Nobody wakes it any more. */
  readonly retire: readonly (() => void)[]
}

const fix = codec(ctrader.dictionary)

function lineOf(driver: Driver): Line {
  return {
    send: (msgType, fields, note, now, options) => driver.send(msgType, fields, note, now, options),
    get epoch() {
      return driver.session.numbers.epoch
    },
  }
}
