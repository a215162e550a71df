/** A client of the mock venue in the test's own process: two sessions over real sockets, and what came over them. */
import { codec } from '@fix/codec'
import type { SessionFact } from '@fix/events'
import { Driver, Session } from '@fix/session'
import { Initiator, systemClock } from '@fix/session/node'
import { openLogin } from '@fix/simulation'
import { memoryJournal } from '@fix/store'
import { ctrader } from '@fix/venue/ctrader'

const fix = codec(ctrader.dictionary)
type Name = 'QUOTE' | 'TRADE'

export class Client {
  readonly received: Record<Name, string[]> = { QUOTE: [], TRADE: [] }
  readonly facts: SessionFact[] = []
  /** Asked at each message, to answer it at once. */
  onMessage: (name: Name, text: string) => void = () => undefined
  readonly #initiators: Record<Name, Initiator>
  readonly #drivers: Record<Name, Driver>
  readonly #clock = systemClock()
  #waiting: (() => void)[] = []

  constructor(ports: { quote: number; trade: number }, password = openLogin.password) {
    const drivers = { QUOTE: this.#driver('QUOTE', 1, password), TRADE: this.#driver('TRADE', 2, password) }
    const dial = (driver: Driver, port: number): Initiator =>
      new Initiator({ driver, host: '127.0.0.1', port, clock: this.#clock, random: () => 0.5, backOff: { baseMs: 20, capMs: 100 } })
    this.#drivers = drivers
    this.#initiators = { QUOTE: dial(drivers.QUOTE, ports.quote), TRADE: dial(drivers.TRADE, ports.trade) }
    for (const initiator of Object.values(this.#initiators)) initiator.start()
  }

  send(name: Name, msgType: string, fields: Record<string, unknown>): void {
    const result = this.#drivers[name].send(msgType, fields, undefined, this.#clock.now())
    if (result.kind !== 'sent') throw new Error(`${msgType} was not sent: ${JSON.stringify(result)}`)
  }

  up(name: Name): boolean {
    return this.#drivers[name].session.state === 'active'
  }

  subscribe(symbol: string, depth: boolean): void {
    this.send('QUOTE', 'MarketDataRequest', {
      mdReqID: `M${symbol}`,
      subscriptionRequestType: 'SnapshotAndUpdates',
      marketDepth: depth ? 0 : 1,
      noMDEntryTypes: [{ mdEntryType: 'Bid' }, { mdEntryType: 'Offer' }],
      noRelatedSym: [{ symbol }],
    })
  }

  market(clOrdID: string, side: 'Buy' | 'Sell', orderQty: string): void {
    this.send('TRADE', 'NewOrderSingle', {
      clOrdID,
      symbol: '1',
      side,
      transactTime: this.#clock.now().wallUs,
      orderQty,
      ordType: 'Market',
    })
  }

  /** Buys 1000 at that price or below. */
  limit(clOrdID: string, price: string): void {
    this.send('TRADE', 'NewOrderSingle', {
      clOrdID,
      symbol: '1',
      side: 'Buy',
      transactTime: this.#clock.now().wallUs,
      orderQty: '1000',
      ordType: 'Limit',
      price,
      timeInForce: 'GoodTillCancel',
    })
  }

  async until(held: () => boolean): Promise<void> {
    while (!held()) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  async stop(): Promise<void> {
    await Promise.all(Object.values(this.#initiators).map((initiator) => initiator.stop()))
  }

  #driver(name: Name, stream: number, password: string): Driver {
    const session = new Session({
      name,
      stream,
      role: 'initiator',
      codec: fix,
      senderCompID: openLogin.compID,
      targetCompID: 'CSERVER',
      senderSubID: name,
      targetSubID: name,
      compIDsIgnoreCase: true,
      heartBtIntS: 30,
      logon: { username: openLogin.username, password },
      resetOnLogon: true,
      sendingTimeThresholdMs: 0,
    })
    return new Driver(session, memoryJournal({ stored: 'atOnce' }), {
      onMessage: (view) => {
        const text = new TextDecoder().decode(view.bytes.subarray(view.start, view.end)).replaceAll('\x01', '|')
        this.received[name].push(text)
        this.onMessage(name, text)
        this.#stir()
        return undefined
      },
      onFact: (fact) => {
        this.facts.push(fact)
        this.#stir()
      },
    })
  }

  #stir(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }
}
