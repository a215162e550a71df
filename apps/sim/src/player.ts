import { setTimeout } from 'node:timers/promises'
import type { SessionFact } from '@fix/events'
import type { SimulatedVenue, Tick } from '@fix/simulation'
import type { Driver } from '@fix/session'
import type { MarketClock } from './clock.ts'

export interface PlayerOptions {
  readonly venue: SimulatedVenue
  readonly clock: MarketClock
  readonly ticks: Iterator<Tick>
  /** 0: in lockstep with the client. */
  readonly speed: number
  /** At speed 0: so much of the market's time may pass before the client is waited for, while none of its orders works. */
  readonly aheadUs: number
  readonly signal: AbortSignal
}

/** Quotes of one turn: what a client has not read yet is bounded, however much the market says in a second. */
const maxAhead = 1000

/**
 * Plays ticks into a venue. At a speed above 0 they come by the clock, whoever is there. At speed 0 the market waits for its client: after
 * each tick the client is asked for a heartbeat, on QUOTE and then on TRADE, and the next tick comes only when both are in and nothing on
 * TRADE is unanswered, so that a run depends on the ticks and not on the machine. Fills are told before the quotes of their tick, and are
 * settled first.
 *
 * Each wait is two round trips between two processes, which for a whole day is nearly all of its time. So the market may be `ahead` of its
 * client: the quotes of that time leave in one turn, in which nothing of the client is read, and only then it is asked. An order is late by at
 * most so much, and by as much on every machine: as long as one works, whose fill could overtake a quote, the market waits at each tick.
 */
export class Player {
  readonly #options: PlayerOptions
  /** Resolvers of whoever waits for something to happen on a session. */
  #waiting: (() => void)[] = []
  readonly #answered = { QUOTE: false, TRADE: false }
  #asked = 0
  #settled = 0
  /** Quotes that the client was not yet asked about, and when the first of them came. */
  #shown = 0
  #shownFromUs = 0

  constructor(options: PlayerOptions) {
    this.#options = options
    options.signal.addEventListener('abort', () => this.#stir())
  }

  /** To be told everything that the venue's sessions tell. */
  onFact(fact: SessionFact): void {
    if (fact.kind === 'session_round_trip') this.#answered[fact.source === 'QUOTE' ? 'QUOTE' : 'TRADE'] = true
    else if (fact.kind !== 'session_up' && fact.kind !== 'session_down') return
    this.#stir()
  }

  /** Something has happened that may end a wait, such as a subscription. */
  onMessage(): void {
    if (this.#waiting.length > 0) this.#stir()
  }

  /** Plays to the last tick, or until the signal. */
  async play(): Promise<void> {
    const { ticks, speed, signal } = this.#options
    for (let next = ticks.next(); next.done !== true && !signal.aborted; next = ticks.next()) {
      if (speed === 0) await this.#inLockstep(next.value)
      else await this.#byTheClock(next.value)
    }
    if (this.#shown > 0) await this.#catchUp()
  }

  async #byTheClock(tick: Tick): Promise<void> {
    const { clock, venue, signal } = this.#options
    const ms = clock.msUntil(tick.timeUs)
    if (ms >= 1) await setTimeout(ms, undefined, { signal }).catch(() => undefined)
    if (!signal.aborted) venue.tick(tick, clock.now())
  }

  async #inLockstep(tick: Tick): Promise<void> {
    const { clock, venue, signal, aheadUs } = this.#options
    if (this.#shown > 0 && tick.timeUs - this.#shownFromUs >= aheadUs) await this.#catchUp()
    await this.#until(() => venue.attended)
    // What the client still has to say about the time before this tick, it says before it.
    await this.#settleTrade()
    if (signal.aborted) return
    clock.set(tick.timeUs)
    if (!venue.matchTick(tick, clock.now())) return
    await this.#settleTrade()
    venue.quoteTick(tick.symbol, clock.now())
    if (this.#shown++ === 0) this.#shownFromUs = tick.timeUs
    if (aheadUs === 0 || this.#shown === maxAhead || venue.account.working.size > 0) await this.#catchUp()
  }

  /** Until the client has taken every quote, and has said what it has to say about them. */
  async #catchUp(): Promise<void> {
    this.#shown = 0
    await this.#sync('QUOTE', this.#options.venue.quote)
    // What the client decided upon the quote may still wait for its disk; its answer on TRADE comes behind it.
    await this.#syncTrade()
    await this.#settleTrade()
  }

  /** Until the client has nothing more to say on TRADE about what it has been told. */
  async #settleTrade(): Promise<void> {
    const { venue, signal } = this.#options
    while (this.#settled !== venue.traffic && !signal.aborted && venue.trade.session.state === 'active') await this.#syncTrade()
  }

  /** Everything that the venue has said on TRADE by now is answered behind this. */
  async #syncTrade(): Promise<void> {
    const { venue } = this.#options
    this.#settled = venue.traffic
    await this.#sync('TRADE', venue.trade)
  }

  /** A TestRequest, and its answer; or the end of the session, which answers nothing any more. */
  async #sync(name: 'QUOTE' | 'TRADE', driver: Driver): Promise<void> {
    this.#answered[name] = false
    const { clock } = this.#options
    if (driver.command({ kind: 'testRequest', testReqID: `tick-${++this.#asked}` }, clock.now()) !== undefined) return
    await this.#until(() => this.#answered[name] || driver.session.state !== 'active')
  }

  async #until(held: () => boolean): Promise<void> {
    while (!held() && !this.#options.signal.aborted) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  #stir(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }
}
