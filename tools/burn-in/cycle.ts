/** One cycle: a gateway from its start to its end, over real sockets. It logs on to both sessions, has its books, trades, logs out, and is gone. */
import { setTimeout as pause } from 'node:timers/promises'
import { parseScaled } from '@fix/units'
import { MachineClock } from '../../apps/gateway/src/clock.ts'
import type { Config } from '../../apps/gateway/src/config.ts'
import { Gateway } from '../../apps/gateway/src/gateway.ts'
import type { Log } from '../../apps/gateway/src/log.ts'
import { Trade } from './trade.ts'

export interface Cycled {
  readonly gateway: WeakRef<Gateway>
  readonly fills: number
  readonly cancelled: number
  readonly quotes: number
  /** Why the cycle did not come to its end; '' where it did. */
  readonly failure: string
  /** Connections that failed, or ended otherwise than by a Logout(5). */
  readonly socketErrors: readonly string[]
}

export interface CycleOptions {
  readonly config: Config
  readonly symbol: string
  /** Seconds of trading at least. */
  readonly sleepS: number
  /** So long a cycle may take besides. */
  readonly patienceMs?: number
}

/** A session that ends for one of these ends as it was told to. */
const ours = new Set(['requested'])
const patience = 30_000
const lookMs = 20

export async function cycle({ config, symbol, sleepS, patienceMs = patience }: CycleOptions): Promise<Cycled> {
  const heard = new Heard()
  const trade = new Trade(symbol, qtyOf(config, symbol))
  const trades = config.mode === 'paper'
  const gateway = await Gateway.open({
    config,
    clock: new MachineClock(),
    log: heard.log,
    backOff: { baseMs: 100, capMs: 2000 },
    strategy: trades ? { name: 'burn-in', instance: trade } : undefined,
  })
  let failure = ''
  try {
    gateway.start()
    const startedMs = performance.now()
    const sleepMs = sleepS * 1000
    trade.again = sleepMs > 0
    const waits = (): string => (trades ? `trade: ${trade.waitsFor}` : '')
    for (;;) {
      const ms = performance.now() - startedMs
      if (ms >= sleepMs) trade.again = false
      if (ms >= sleepMs && isThrough(gateway, symbol, trades, trade)) break
      if (ms > sleepMs + patienceMs) {
        failure = `not through after ${Math.round(ms)} ms: ${missing(gateway)}${waits()}`
        break
      }
      await pause(lookMs)
    }
    const { quotes } = gateway.summary()
    await gateway.stop('burn-in')
    return {
      gateway: new WeakRef(gateway),
      fills: trade.fills,
      cancelled: trade.cancelled,
      quotes,
      failure,
      socketErrors: heard.socketErrors,
    }
  } finally {
    await gateway.stop('burn-in').catch(() => undefined)
  }
}

/** Both sessions are up, the book is live, and what was to be traded has been. */
function isThrough(gateway: Gateway, symbol: string, trades: boolean, trade: Trade): boolean {
  const { desk } = gateway
  if (!desk.quoteUp || !desk.tradeUp || desk.books.find(symbol)?.state !== 'LIVE') return false
  return !trades || (trade.waitsFor === 'nothing' && desk.orders.openOrders === 0)
}

function missing(gateway: Gateway): string {
  const { codes } = gateway.readiness.look(gateway, Date.now() * 1000)
  return codes.map(({ code, scope, detail }) => `${code} ${scope} ${detail}`.trim() + '; ').join('')
}

function qtyOf(config: Config, symbol: string): number {
  const found = config.instruments.find(({ id }) => id === symbol)
  const qty = found === undefined ? undefined : parseScaled(found.min, found.qtyDigits)
  if (qty === undefined)
    throw new Error(`burn-in: ${symbol}: no such instrument, expected one of ${config.instruments.map(({ id }) => id).join(', ')}`)
  return qty
}

/** The gateway's log, of which only what a socket should not do is kept. */
class Heard {
  readonly socketErrors: string[] = []
  readonly log: Log = { tell: (event, fields) => this.#take(event, fields), writes: () => false }

  #take(event: string, fields: object): void {
    const { session, reason = '', venueText = '' } = fields as Record<string, string>
    const failed = event === 'session.connect.failed' || event === 'session.logon.refused' || event === 'session.garbled'
    if (failed || (event === 'session.down' && !ours.has(reason)))
      this.socketErrors.push(`${session} ${event} ${reason} ${venueText}`.trim())
  }
}
