/**
 * A mock venue over TCP, in a process of its own: two listeners before one simulated venue, its journal in files, and a market that plays
 * recorded or generated ticks. It says on stdout when it is ready and, at its end, what it has seen; both are one line of JSON.
 */
import { codec } from '@fix/codec'
import type { Driver } from '@fix/session'
import { Acceptor, Initiator } from '@fix/session/node'
import { DropCopy, listedInstruments, openLogin, SimulatedVenue, type Fields, type VenueLogin } from '@fix/simulation'
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
  /** Port on which a client may fetch a drop copy, or of a client that it is brought to; none without. */
  readonly copyPort?: number
  readonly copyTo?: number
  /** Fills, counted from 1, whose report is lost on TRADE or on the drop copy. */
  readonly lose?: { readonly where: 'trade' | 'copy'; readonly fill: number }
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
    loses: losing(options.lose, 'trade'),
    onReport: (fields, now) => copy?.copy(fields, now),
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
  const { copyPort, copyTo } = options
  const role = copyPort === undefined ? 'initiator' : 'acceptor'
  const called = { journal: log, records: log.records(), login, role, loses: losing(options.lose, 'copy') } as const
  const copy = copyPort === undefined && copyTo === undefined ? undefined : new DropCopy(called)
  const acceptors = [acceptorFor(venue.quote), acceptorFor(venue.trade)]
  if (copy !== undefined && copyPort !== undefined) acceptors.push(acceptorFor(copy.driver))
  const line = { host: '127.0.0.1', port: copyTo ?? 0, backOff: { baseMs: 100, capMs: 1000 }, clock, random: Math.random }
  const caller = copy === undefined || copyTo === undefined ? undefined : new Initiator({ ...line, driver: copy.driver })
  try {
    const ports = [options.quotePort, options.tradePort, copyPort ?? 0]
    const [quote, trade, dropCopy] = await Promise.all(acceptors.map((acceptor, at) => acceptor.listen(ports[at])))
    caller?.start()
    say({
      listening: { quote, trade, ...(dropCopy !== undefined && { copy: dropCopy }) },
      originUs,
      speed: options.speed,
      market: market.source,
      numbering: options.numbering,
    })
    await player.play()
    if (!signal.aborted) say({ ended: true })
    if (!options.exitAtEnd && !signal.aborted) {
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
    }
  } catch (error) {
    throw asked(error)
  } finally {
    await Promise.all([...acceptors.map((acceptor) => acceptor.close('The market is closed')), caller?.stop('The market is closed')])
    await log.close()
  }
  say({ schema: 1, ...venue.counts, working: venue.account.working.size })
  return exit.held
}

/** Loses the report of one fill, where that is lost there. */
function losing(lose: MockOptions['lose'], where: 'trade' | 'copy'): (fields: Fields) => boolean {
  let fills = 0
  return ({ execType }) => execType === 'Trade' && lose?.where === where && ++fills === lose.fill
}

function same(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase()
}
