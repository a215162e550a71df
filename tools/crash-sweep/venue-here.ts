/**
 * The simulated venue inside the sweep's own process, before the gateway's: one for each point costs no start of a program, and what it has
 * seen lies at hand. It is as far from the gateway as another process is: over TCP, with a journal of its own. Its market ticks a little, as a
 * script has to be asked now and then.
 */
import { codec } from '@fix/codec'
import type { Now } from '@fix/events'
import type { Driver, JournalRecord } from '@fix/session'
import { Acceptor } from '@fix/session/node'
import { generateTicks, listedInstruments, SimulatedVenue, type Account } from '@fix/simulation'
import { memoryJournal, type MemoryJournal } from '@fix/store'
import { ctrader } from '@fix/venue/ctrader'
import { login } from './configuration.ts'
import type { Venue } from './counterparty.ts'

/** Between two ticks. */
const tickEveryMs = 25

export interface VenueHereOptions {
  readonly numbering: 'continue' | 'reset'
  readonly seed: string
  /** Of an earlier venue, which this one goes on from. */
  readonly records?: readonly JournalRecord[]
}

export class VenueHere implements Venue {
  readonly venue: SimulatedVenue
  onChange: () => void = () => undefined
  /** Microseconds that its wall clock is ahead of the machine's. */
  aheadUs = 0
  /** Its market stands still. */
  quiet = false
  readonly #journal: MemoryJournal
  readonly #acceptors: readonly Acceptor[]
  readonly #ticking: NodeJS.Timeout
  readonly #now: Now = { wallUs: 0, monoUs: 0 }
  #ports = { quote: 0, trade: 0 }

  private constructor(options: VenueHereOptions) {
    const { numbering, seed, records = [] } = options
    this.#journal = memoryJournal({ stored: 'atOnce', records })
    this.venue = new SimulatedVenue({
      journal: this.#journal,
      records: this.#journal.records(),
      instruments: listedInstruments,
      login,
      seed,
      numbering,
      onMessage: () => setImmediate(() => this.onChange()),
    })
    const fix = codec(ctrader.dictionary)
    const clock = { now: () => this.now() }
    this.#acceptors = [this.venue.quote, this.venue.trade].map(
      (driver: Driver) => new Acceptor({ codec: fix, clock, find: (_identity, _logon, answer) => answer(driver) }),
    )
    const ticks = generateTicks({ seed, fromUs: 0, symbols: [{ symbol: 'EURUSD', mid: 110_000, spread: 4 }] })
    this.#ticking = setInterval(() => {
      if (this.quiet) return
      const { value } = ticks.next()
      if (value !== undefined) this.venue.tick(value, this.now())
    }, tickEveryMs)
  }

  static async open(options: VenueHereOptions): Promise<VenueHere> {
    const here = new VenueHere(options)
    const [quote, trade] = await Promise.all(here.#acceptors.map((acceptor) => acceptor.listen(0)))
    here.#ports = { quote, trade }
    return here
  }

  get ports(): { quote: number; trade: number } {
    return this.#ports
  }

  get account(): Account {
    return this.venue.account
  }

  records(): JournalRecord[] {
    return [...this.#journal.records()]
  }

  now(): Now {
    this.#now.wallUs = Date.now() * 1000 + this.aheadUs
    this.#now.monoUs = Math.floor(performance.now() * 1000)
    return this.#now
  }

  async settled(): Promise<void> {}

  async close(): Promise<void> {
    clearInterval(this.#ticking)
    await Promise.all(this.#acceptors.map((acceptor) => acceptor.close('The market is closed')))
    await this.#journal.close()
  }
}
