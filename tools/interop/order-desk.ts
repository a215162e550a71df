/**
 * The order path of a gateway over TCP: strategy, risk, orders, `place`, session, journal, socket. Its market is set by hand, as prices are not what is
 * tried here; whatever is sent or answered about an order goes over the wire.
 */
import { standardFeed } from '@fix/book'
import { codec } from '@fix/codec'
import { BookSide, MDUpdateAction, type Fact, type SessionFact } from '@fix/events'
import { breaches, type OrderAlert, type OrderRules, type OrderView } from '@fix/oms'
import { Direction, Driver, freshNumbers, RecordType, Session, type DriverApp } from '@fix/session'
import { Initiator, systemClock } from '@fix/session/node'
import { memoryJournal } from '@fix/store'
import { Desk, type Actions, type DeskOptions, type Perception } from '@fix/strategy'
import { instrument, type Price, type Qty } from '@fix/units'
import { until } from './cycle.ts'
import type { Version } from './versions.ts'

const eurusd = instrument({ id: 'EURUSD', tick: '0.00001', step: '1', currency: 'USD' })
const withinMs = 20_000

export class OrderDesk {
  readonly desk: Desk
  readonly alerts: OrderAlert[] = []
  readonly facts: SessionFact[] = []
  readonly #options: DeskOptions
  readonly #journal = memoryJournal()
  readonly #clock = systemClock()
  readonly #initiator: Initiator
  readonly #timer: NodeJS.Timeout
  #wish: ((seen: Perception, act: Actions) => void) | undefined
  #asked = ''
  #quotes = 0

  constructor(version: Version, rules: OrderRules, port: number) {
    const million = 1_000_000 as Qty
    this.#options = {
      mode: 'paper',
      instruments: [eurusd],
      feed: standardFeed,
      orderRules: rules,
      limits: {
        version: 'interop',
        instruments: { EURUSD: { maxQty: million, maxPosition: million, maxMdAgeMs: 600_000, maxUnknown: 0 } },
      },
      idPrefix: 'I',
      strategy: { name: 'interop', instance: { decide: (seen, act) => this.#decide(seen, act) } },
      log: (note, { wallUs }) => this.#log(note, wallUs),
      onOutcome: (outcome) => {
        if (outcome.kind === 'alert') this.alerts.push(outcome.alert)
      },
    }
    this.desk = new Desk(this.#options)
    const stream = this.#journal.stream('TRADE', 'interop')
    const config = { codec: codec(version.dictionary), role: 'initiator', name: 'TRADE', stream, heartBtIntS: 10 } as const
    const session = new Session({ ...config, senderCompID: 'OURS', targetCompID: 'VENUE' }, freshNumbers())
    const app: DriverApp = {
      ...this.desk.tradeApp,
      onFact: (fact, now) => {
        this.facts.push({ ...fact })
        this.desk.tradeApp.onFact!(fact, now)
      },
    }
    const driver = new Driver(session, this.#journal, app, this.#clock)
    this.#initiator = new Initiator({ driver, host: '127.0.0.1', port, clock: this.#clock, random: Math.random })
    this.desk.attach({
      quote: {
        epoch: 1,
        send: (_type, fields) => {
          if (typeof fields['mdReqID'] === 'string') this.#asked = fields['mdReqID']
          return { kind: 'sent', seq: 1 }
        },
      },
      trade: {
        get epoch() {
          return session.numbers.epoch
        },
        send: (msgType, fields, note, now, options) => {
          if (msgType !== 'SecurityListRequest') return driver.send(msgType, fields, note, now, options)
          setImmediate(() => this.#listed())
          return { kind: 'sent', seq: 0 }
        },
        roomInUs: (msgType, now) => session.throttleRoomInUs(msgType, now),
      },
    })
    this.desk.start(this.#journal.epoch, this.#now())
    this.#timer = setInterval(() => this.desk.wake(this.#now()), 10)
    this.#enter({ kind: 'session_up', source: 'QUOTE', epoch: 1, reset: true })
    this.#initiator.start()
  }

  /** The strategy wants something, at the next quote. Rejects where it may not decide, or where nothing left. */
  async act(wish: (act: Actions, seen: Perception) => void): Promise<void> {
    await until(() => this.desk.mayTrade('EURUSD'), withinMs, 'a desk that may trade')
    this.#wish = (seen, act) => wish(act, seen)
    this.#quote()
    if (this.#wish !== undefined) throw new Error('the strategy was not asked')
  }

  /** A new limit order, or one at the market; gives its name. */
  async place(side: 'buy' | 'sell', qty: number, limit?: number): Promise<string> {
    return this.placeBy((act) => (limit === undefined ? act.market(side, qty as Qty) : act.limit(side, qty as Qty, limit as Price)))
  }

  /** The one order that this wants; gives its name. */
  async placeBy(wish: (act: Actions) => void): Promise<string> {
    const before = new Set([...this.desk.orders.all()].map(({ clOrdID }) => clOrdID))
    await this.act(wish)
    const placed = [...this.desk.orders.all()].find(({ clOrdID }) => !before.has(clOrdID))
    if (placed === undefined) throw new Error('risk or the session refused the order')
    return placed.clOrdID
  }

  /** The order once this holds for it; rejects with what it is. */
  async order(clOrdID: string, holds: (order: OrderView) => boolean, what: string): Promise<OrderView> {
    await until(() => holds(this.desk.orders.get(clOrdID)!), withinMs, what).catch((error: unknown) => {
      const { requests, ...order } = this.desk.orders.get(clOrdID)!
      throw new Error(`${(error as Error).message}; it is ${JSON.stringify(order)}, requests ${JSON.stringify(requests)}`)
    })
    return this.desk.orders.get(clOrdID)!
  }

  /** The orders as the journal alone tells them. */
  folded(): string {
    const again = new Desk({ ...this.#options, log: () => undefined })
    for (const record of this.#journal.records()) again.fold(record)
    return again.orders.state()
  }

  /** Invariants of the order engine that do not hold. */
  breaches(): string[] {
    return breaches(this.desk.orders).map(({ invariant, text }) => `invariant ${invariant}: ${text}`)
  }

  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.#initiator.stop('end of the day')
  }

  #decide(seen: Perception, act: Actions): void {
    const wish = this.#wish
    this.#wish = undefined
    wish?.(seen, act)
  }

  #enter(fact: Fact): void {
    this.desk.enter(fact, this.#now())
  }

  #now(): { wallUs: number; monoUs: number } {
    return { ...this.#clock.now() }
  }

  #listed(): void {
    this.#enter({ kind: 'instrument', source: 'TRADE', symbol: 'EURUSD', name: 'EURUSD', digits: 5 })
    this.#enter({ kind: 'instrument_list_end', source: 'TRADE', securityReqID: 'list-1', count: 1 })
  }

  #quote(): void {
    const { wallUs } = this.#now()
    this.#enter({
      kind: 'book_snapshot',
      instrumentId: 'EURUSD',
      source: 'QUOTE',
      mdReqID: this.#asked,
      seq: ++this.#quotes,
      eventTimeUs: wallUs,
      receiveTimeUs: wallUs,
      count: 2,
      actions: Uint8Array.of(MDUpdateAction.new, MDUpdateAction.new),
      sides: Uint8Array.of(BookSide.bid, BookSide.ask),
      prices: Float64Array.of(110_000, 110_010),
      sizes: Float64Array.of(1_000_000, 1_000_000),
      ids: ['', ''],
      refIds: ['', ''],
    })
  }

  #log(note: Uint8Array, wallUs: number): void {
    const place = { type: RecordType.note, stream: 0, dir: Direction.none, epoch: this.#journal.epoch, seq: 0, wallUs, flags: 0 }
    this.#journal.append({ ...place, raw: new Uint8Array(0), rawFrom: 0, rawTo: 0, note, lazy: false })
  }
}
