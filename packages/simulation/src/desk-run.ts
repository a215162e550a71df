/**
 * A whole desk before a simulated venue, in one process and on virtual time: the sessions, the codec, the loop and the orders are those of the
 * gateway, the venue is that of the mock, and between them lies a link in memory. Everything that a live run does happens here too, but for
 * the sockets and the disk.
 */
import { codec } from '@fix/codec'
import type { Limits } from '@fix/risk'
import { Driver, Session, type SessionConfig } from '@fix/session'
import { Desk, type Line, type Outcome, type Strategy } from '@fix/strategy'
import type { Entry } from '@fix/events'
import type { Instrument } from '@fix/units'
import { ctrader } from '@fix/venue/ctrader'
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
  readonly strategy?: { readonly name: string; readonly instance: Strategy }
  /** What the network does; a quarter of a millisecond each way unless told. */
  readonly faults?: LinkFaults
  readonly onEntry?: (entry: Entry) => void
  readonly onOutcome?: (outcome: Outcome) => void
  readonly session?: Partial<SessionConfig>
}

/** Between opening and first tick both sides log on and the desk asks for what it must know. */
const settlingUs = 5_000_000

export class DeskRun {
  readonly world: World
  readonly venue: SimulatedVenue
  readonly desk: Desk
  readonly #options: DeskRunOptions
  readonly #links: readonly Link[]
  #ended = false

  constructor(options: DeskRunOptions) {
    this.#options = options
    const { seed } = options
    this.world = new World({ seed, startUs: options.startUs - settlingUs })
    this.venue = new SimulatedVenue({
      journal: new FleetingJournal(),
      instruments: options.listed,
      login: openLogin,
      seed,
      session: options.session,
    })
    this.desk = new Desk({
      mode: 'paper',
      instruments: options.instruments,
      feed: ctrader.feed,
      orderRules: ctrader.orders,
      limits: options.limits,
      idPrefix: 'S',
      strategy: options.strategy,
      log: () => undefined,
      onEntry: options.onEntry,
      onOutcome: options.onOutcome,
    })
    const journal = new FleetingJournal()
    const quote = new Driver(new Session(this.#sessionOf('QUOTE', 1)), journal, this.desk.quoteApp)
    const trade = new Driver(new Session(this.#sessionOf('TRADE', 2)), journal, this.desk.tradeApp)
    this.desk.attach({ quote: lineOf(quote), trade: lineOf(trade) })
    const faults = options.faults ?? { delayUs: [250, 250] }
    const { world } = this
    this.#links = [
      new Link({ world, name: 'quote', client: quote, server: this.venue.quote, faults, redialUs: [100_000, 1_000_000] }),
      new Link({ world, name: 'trade', client: trade, server: this.venue.trade, faults, redialUs: [100_000, 1_000_000] }),
    ]
    for (const sleeper of [quote, trade, this.venue.quote, this.venue.trade, this.desk]) world.keep(sleeper)
  }

  /** Plays to the last tick and a moment beyond, so that what it set off arrives. */
  run(): void {
    const { world, desk } = this
    desk.start(1, world.now)
    for (const link of this.#links) link.connect()
    this.#planNext()
    while (!this.#ended) world.step()
    world.run(world.now.wallUs + settlingUs)
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

  #sessionOf(name: 'QUOTE' | 'TRADE', stream: number): SessionConfig {
    return {
      name,
      stream,
      role: 'initiator',
      codec: fix,
      senderCompID: openLogin.compID,
      targetCompID: ctrader.session.compIDs.targetCompID,
      senderSubID: name,
      targetSubID: name,
      compIDsIgnoreCase: ctrader.session.compIDs.ignoreCase,
      heartBtIntS: 30,
      logon: { username: openLogin.username, password: openLogin.password },
      resetOnLogon: true,
      resendOrders: 'never',
      coalesceInbound: name === 'QUOTE',
      ...this.#options.session,
    }
  }
}

const fix = codec(ctrader.dictionary)

function lineOf(driver: Driver): Line {
  return {
    send: (msgType, fields, note, now) => driver.send(msgType, fields, note, now),
    get epoch() {
      return driver.session.numbers.epoch
    },
  }
}
