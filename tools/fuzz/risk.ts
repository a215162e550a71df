/**
 * Streams of intents before risk, and a venue that fills any part of any order whenever it likes, answers replaces late or never, and races them with fills. After
 * every step, and whatever is filled at the end in whatever order, no limit is broken: judged by a slow twin on what the venue has, which risk never sees.
 */
import { Risk, rules as allRules, type Limits, type Rule } from '@fix/risk'
import type { Approved, NewOrder, ReplaceOrder, Side } from '@fix/events'
import type { Instrument, Price, Qty } from '@fix/units'
import type { Chance } from './chance.ts'
import { Exchange, type Resting } from './risk/exchange.ts'
import { ids, streamOf, strategies, type Goes, type Given, type Step, type Stream } from './risk/steps.ts'
import { bases, breaches, marginBps, quotes, units, withinUs, type Sent } from './risk/truth.ts'
import type { Target, Trial } from './target.ts'

export const riskTarget: Target = { start: () => new RiskTrial() }

/** Streams that were played, and how often each control refused. */
export class RiskTrial implements Trial {
  readonly refused = new Map<string, number>()
  passed = 0
  readonly #rules: readonly Rule[]

  constructor(rules = allRules) {
    this.#rules = rules
  }

  input(chance: Chance): Uint8Array {
    return Buffer.from(JSON.stringify(streamOf(chance)), 'latin1')
  }

  check(input: Uint8Array): string {
    const stream = JSON.parse(Buffer.from(input).toString('latin1')) as Stream
    const street = new Street(stream, this.#rules)
    const problem = street.play()
    this.passed += street.passed
    for (const code of street.refused) this.refused.set(code, (this.refused.get(code) ?? 0) + 1)
    return problem
  }
}

const instruments = new Map<string, Instrument>(
  ids.map((id) => [
    id,
    { id, symbol: id, priceScale: 5, tick: 1 as Price, qtyScale: 0, step: 1 as Qty, minQty: 1 as Qty, currency: quotes[id] },
  ]),
)

function limitsOf(given: Given): Limits {
  const pace = (count: number): { count: number; withinMs: number } => ({ count, withinMs: withinUs / 1000 })
  const own = {
    ...{ maxQty: given.maxQty as Qty, maxPosition: given.maxPosition as Qty, maxMdAgeMs: 60_000, maxUnknown: 0, maxValue: given.maxValue },
    ...{ maxStrategyPosition: given.maxStrategyPosition as Qty, marginBps, maxOpenOrders: given.ownOpen, maxOrdersADay: given.ownOrders },
    ...{ maxQtyADay: given.qtyADay as Qty, maxValueADay: given.valueADay, messages: pace(given.ownMessages) },
  }
  const line = (money: number): { reduceOnly: { money: number } } => ({ reduceOnly: { money } })
  return {
    version: 'streams',
    instruments: Object.fromEntries(ids.map((id) => [id, own])),
    account: {
      ...{ maxOpenOrders: given.open, maxOrdersADay: given.orders, messages: pace(given.messages), startingEquity: 2 ** 40 },
      ...{ maxGross: given.gross, maxNet: given.net, maxCredit: given.credit, maxMargin: given.margin },
      maxCurrency: { EUR: given.eur, USD: given.usd },
      drawdown: { day: line(given.day), total: line(given.total), strategy: line(given.ofStrategy) },
    },
  }
}

type Asked = Pick<Sent, 'id' | 'isNew' | 'relieves' | 'added' | 'price'> & { readonly side: Side; readonly strategy: string }

interface Pending {
  readonly order: Approved
  readonly sent: Sent
  readonly goes: () => void
}

class Street {
  readonly refused: string[] = []
  passed = 0
  readonly #stream: Stream
  readonly #risk: Risk
  readonly #exchange = new Exchange()
  readonly #sent: Sent[] = []
  readonly #pending: Pending[] = []
  #now = { wallUs: 1_700_000_000_000_000, monoUs: 5_000_000 }
  readonly #book = { bestBid: 110_000, bestAsk: 110_010, state: 'LIVE' as const, lastUpdateUs: 0 }
  /** Profits told so far, of the account by the day. */
  #profit = 0
  readonly #highs = { day: 0, total: 0, endsUs: 0 }
  readonly #ofStrategy = new Map<string, { profit: number; high: number }>(strategies.map((one) => [one, { profit: 0, high: 0 }]))
  #next = 1

  constructor(stream: Stream, rules: readonly Rule[]) {
    this.#stream = stream
    const books = { get: () => this.#book }
    this.#risk = new Risk({ limits: limitsOf(stream.given), books, orders: this.#exchange, instruments, rules })
    for (const id of ids) this.#risk.exposure.value(id, units[id], bases[id])
    this.#mark(0, 0)
  }

  play(): string {
    const { steps, end } = this.#stream
    for (const [n, step] of steps.entries()) {
      this.#book.lastUpdateUs = this.#now.wallUs
      const problem = this.#take(step) ?? this.#broken()
      if (problem !== undefined) return `step ${n}, ${step.do}: ${problem}`
    }
    while (this.#pending.length > 0) this.#settle(0, true)
    if (this.#risk.reservations !== 0) return `${this.#risk.reservations} reservations are left`
    for (const { which, part, accept } of end) {
      const order = this.#order(which)
      if (order === undefined) break
      if (accept || which % 3 === 0) this.#exchange.answer(order, accept)
      if (this.#exchange.open.includes(order)) this.#exchange.fill(order, part)
      const problem = this.#broken()
      if (problem !== undefined) return `at the end: ${problem}`
    }
    for (let n = 0; this.#exchange.open.length > 0; n++) {
      const order = this.#order(end.length === 0 ? 0 : end[n % end.length].which)!
      this.#exchange.answer(order, true)
      if (this.#exchange.open.includes(order)) this.#exchange.fill(order, Infinity)
      const problem = this.#broken()
      if (problem !== undefined) return `with all filled: ${problem}`
    }
    return ''
  }

  #broken(): string | undefined {
    return breaches(this.#exchange, this.#sent, this.#stream.given, this.#stream.opens)[0]
  }

  #order(which: number): Resting | undefined {
    return this.#exchange.open[which % Math.max(1, this.#exchange.open.length)]
  }

  #take(step: Step): string | undefined {
    const order = 'which' in step ? this.#order(step.which) : undefined
    switch (step.do) {
      case 'new':
        return this.#enter(step)
      case 'replace':
        return order && this.#replace(order, step)
      case 'settle':
        if (this.#pending.length > 0) this.#settle(step.which % this.#pending.length, step.sends)
        return undefined
      case 'fill':
        return void (order && this.#exchange.fill(order, step.part))
      case 'answer':
        return void (order && this.#exchange.answer(order, step.accept))
      case 'cancel':
        if (order === undefined) return undefined
        if (
          !this.#risk.check({ kind: 'cancel', cause: 1, strategy: order.strategy, clOrdID: order.clOrdID, by: 'strategy' }, this.#now)
            .passed
        )
          return 'a cancel was refused'
        return void this.#exchange.cancel(order)
      case 'time':
        // What has passed is sent in its turn, or is not.
        while (this.#pending.length > 0) this.#settle(0, true)
        return void (this.#now = { wallUs: this.#now.wallUs + step.ms * 1000, monoUs: this.#now.monoUs + step.ms * 1000 })
      case 'price':
        return void ((this.#book.bestBid += step.by), (this.#book.bestAsk += step.by))
      case 'equity':
        return void this.#mark(step.account, step.strategy)
    }
  }

  #enter({ id, strategy, side, size, away, goes }: Extract<Step, { do: 'new' }>): string | undefined {
    const touch = side === 'buy' ? this.#book.bestAsk : this.#book.bestBid
    const limit = away === null ? null : touch + away
    const terms = { kind: 'new', cause: 1, strategy, instrumentId: id, side, qty: size as Qty } as const
    const intent: NewOrder = limit === null ? { ...terms, ordType: 'market' } : { ...terms, ordType: 'limit', limit: limit as Price }
    const clOrdID = `A${this.#next++}`
    return this.#ask(intent, goes, { id, side, strategy, added: size, isNew: true, relieves: false, price: limit ?? touch }, () =>
      this.#exchange.take({ clOrdID, id, strategy, side, orderQty: size, cumQty: 0, limit, asked: undefined }),
    )
  }

  #replace(order: Resting, { size, away, goes }: Extract<Step, { do: 'replace' }>): string | undefined {
    const { clOrdID, id, side, strategy, cumQty } = order
    const leaves = this.#exchange.get(clOrdID)!.leavesQty
    const limit = (side === 'buy' ? this.#book.bestAsk : this.#book.bestBid) + away
    const intent: ReplaceOrder = { kind: 'replace', cause: 1, strategy, clOrdID, qty: size as Qty, limit: limit as Price }
    const added = Math.max(0, size - cumQty) - leaves
    // An order that is gone by the time has nothing to be replaced.
    return this.#ask(
      intent,
      goes,
      { id, side, strategy, added, isNew: false, relieves: added < 0 && limit === order.limit, price: limit },
      () => {
        if (this.#exchange.open.includes(order)) this.#exchange.ask(order, size, limit)
      },
    )
  }

  #ask(intent: NewOrder | ReplaceOrder, goes: Goes, { side, strategy, added, ...asked }: Asked, send: () => void): string | undefined {
    const { id } = asked
    const held = this.#pending.reduce(
      (sum, { sent, order }) => sum + (sent.id === id && sideOf(order, this.#exchange) === side ? Math.max(0, sent.added) : 0),
      0,
    )
    const towards = side === 'buy' ? this.#exchange.positionQty(id) : -this.#exchange.positionQty(id)
    const open = side === 'buy' ? this.#exchange.openBuyQty(id) : this.#exchange.openSellQty(id)
    const closes = added <= -towards - open - held
    if (closes && added > 0 && this.#stream.opens) return undefined
    const verdict = this.#risk.check(intent, this.#now)
    if (!verdict.passed) return void this.refused.push(verdict.code)
    this.passed++
    const lost = this.#lost(strategy)
    if (!closes && added > 0 && lost !== undefined) return `${lost}, and an order that opens passed`
    // A sell may be filled better than it asks.
    const price = side === 'sell' ? Math.max(asked.price, this.#book.bestBid) : asked.price
    const sent = { ...asked, qty: intent.qty, added: Math.max(0, added), price, ...this.#now }
    this.#pending.push({ order: verdict.order, sent, goes: send })
    if (goes !== 'later') this.#settle(this.#pending.length - 1, goes === 'now')
    return undefined
  }

  #settle(at: number, sends: boolean): void {
    const [{ order, sent, goes }] = this.#pending.splice(at, 1)
    if (!sends) return this.#risk.release(order)
    goes()
    this.#risk.sent(order)
    this.#sent.push(sent)
  }

  #mark(account: number, strategy: number): void {
    const { wallUs } = this.#now
    this.#profit += account
    const own = this.#ofStrategy.get(strategies[0])!
    own.profit += strategy
    own.high = Math.max(own.high, own.profit)
    this.#risk.drawdown.mark(
      { account: this.#profit, strategies: new Map([...this.#ofStrategy].map(([name, { profit }]) => [name, profit])) },
      this.#now,
    )
    const day = Math.floor(wallUs / 86_400_000_000)
    if (day !== this.#highs.endsUs) Object.assign(this.#highs, { day: this.#profit, endsUs: day })
    this.#highs.day = Math.max(this.#highs.day, this.#profit)
    this.#highs.total = Math.max(this.#highs.total, this.#profit)
  }

  /** The line that the losses have reached; undefined where there is none. */
  #lost(strategy: string): string | undefined {
    const { day, total, ofStrategy } = this.#stream.given
    const { profit, high } = this.#ofStrategy.get(strategy)!
    if (this.#highs.day - this.#profit >= day) return 'DRAWDOWN_DAY'
    if (this.#highs.total - this.#profit >= total) return 'DRAWDOWN_TOTAL'
    return high - profit >= ofStrategy ? 'DRAWDOWN_STRATEGY' : undefined
  }
}

const sideOf = (order: Approved, exchange: Exchange): string | undefined =>
  order.kind === 'new' ? order.side : order.kind === 'replace' ? exchange.get(order.clOrdID)?.side : undefined
