/**
 * A mock venue over TCP, in a process of its own: two listeners before one simulated venue, its journal in files, and a market that plays
 * recorded or generated ticks. It says on stdout when it is ready and, at its end, what it has seen; both are one line of JSON.
 */
import { codec } from '@fix/codec'
import type { Driver } from '@fix/session'
import { Acceptor } from '@fix/session/node'
import { listedInstruments, openLogin, SimulatedVenue, type VenueLogin } from '@fix/simulation'
import { JournalError, journal, type SyncPolicy } from '@fix/store/file'
import { ctrader } from '@fix/venue/ctrader'
import { AskedWrongly, exit } from './asked-wrongly.ts'
import { MarketClock } from './clock.ts'
import { asked, marketOf } from './market.ts'
import { Player } from './player.ts'

export interface MockOptions {
  readonly quotePort: number
  readonly tradePort: number
  readonly ticks: readonly string[]
  /** Times real time; 0 is as fast as the client answers. */
  readonly speed: number
  /** At speed 0: so many milliseconds of the market may pass before the client is waited for. */
  readonly ahead: number
  /** The market's time at the start, epoch microseconds; that of the first tick where not given. */
  readonly originUs?: number
  /** When the market's clock starts to run, on the machine's wall clock; at once where not given. */
  readonly anchorMs?: number
  /** Folder of the venue's own journal. */
  readonly state: string
  readonly sync: SyncPolicy
  readonly numbering: 'continue' | 'reset'
  readonly seed: string
  readonly login: Partial<VenueLogin>
  /** Log out and end when the last tick is played; otherwise the sessions stay. */
  readonly exitAtEnd: boolean
  readonly marketOrders: 'atOnce' | 'nextTick'
}

/** Runs until the signal, or the last tick with `exitAtEnd`; gives the exit status. */
export async function runMock(options: MockOptions, signal: AbortSignal, say: (line: object) => void): Promise<number> {
  const market = marketOf(options.ticks, options.seed, options.originUs ?? Date.now() * 1000)
  const originUs = options.originUs ?? market.firstUs
  const clock = new MarketClock(originUs, options.speed, options.anchorMs)
  const log = await journal(options.state, { sync: options.sync }).catch((error: unknown) => {
    throw error instanceof JournalError && error.code === 'locked' ? new AskedWrongly(error.message) : error
  })
  const login = { ...openLogin, ...options.login }
  const venue = new SimulatedVenue({
    journal: log,
    records: log.records(),
    instruments: listedInstruments,
    login,
    seed: options.seed,
    numbering: options.numbering,
    marketOrders: options.marketOrders,
    onFact: (fact) => player.onFact(fact),
    onMessage: () => player.onMessage(),
    // At another speed than the market's own the clocks of two processes drift apart by more than a real venue would bear.
    session: options.speed === 1 ? {} : { sendingTimeThresholdMs: 0 },
  })
  const player = new Player({ venue, clock, ticks: market.ticks, speed: options.speed, aheadUs: options.ahead * 1000, signal })
  const fix = codec(ctrader.dictionary)
  const acceptorFor = (driver: Driver): Acceptor =>
    new Acceptor({
      codec: fix,
      clock,
      find: (identity, _logon, answer) => {
        const { senderCompID, targetCompID } = driver.session.settings
        answer(same(identity.senderCompID, targetCompID) && same(identity.targetCompID, senderCompID) ? driver : undefined)
      },
    })
  const acceptors = [acceptorFor(venue.quote), acceptorFor(venue.trade)]
  try {
    const [quote, trade] = await Promise.all([acceptors[0].listen(options.quotePort), acceptors[1].listen(options.tradePort)])
    say({ listening: { quote, trade }, originUs, speed: options.speed, market: market.source, numbering: options.numbering })
    await player.play()
    if (!signal.aborted) say({ ended: true })
    if (!options.exitAtEnd && !signal.aborted) {
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
    }
  } catch (error) {
    throw asked(error)
  } finally {
    await Promise.all(acceptors.map((acceptor) => acceptor.close('The market is closed')))
    await log.close()
  }
  say({ schema: 1, ...venue.counts, working: venue.account.working.size })
  return exit.held
}

function same(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase()
}
