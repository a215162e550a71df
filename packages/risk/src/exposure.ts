/**
 * What the account stands to hold at worst, over all instruments, in its own money. Each instrument's part is what its position, its open orders and its
 * reservations may become; it is kept, and looked at again when orders say that something of it has changed. So a verdict costs the same with two
 * instruments as with two hundred, and makes nothing.
 *
 * Money is counted by whole steps of the instrument, each at a value that is told from outside and rounded up: never less than it is. An instrument that holds
 * something and has no value is unknown, and with it every sum.
 */
import type { Side } from '@fix/events'
import type { AccountLimits, Limits } from './limits.ts'
import type { Reserved } from './reservations.ts'
import type { InstrumentsView, OrdersView } from './views.ts'

const basis = 10_000

/** Places in the figures of one instrument, and in the sums. Long and short are signed: what the position is with all buys filled, or all sells. */
const long = 0
const short = 1
const gross = 2
const credit = 3
const margin = 4
const unknown = 5
const figures = 6

/** What is kept of one instrument. */
class Stake {
  readonly figures = new Float64Array(figures)
  /** As judged last, with the order that was judged. */
  readonly judged = new Float64Array(figures)
  marginBps: number
  /** Name of the currency that is bought with it; '' where it is none. */
  currency = ''
  /** Places among the limited currencies; -1 for one without a limit. */
  base = -1
  quote = -1
  /** Money of one step, and of its margin; NaN where nobody knows. */
  unit = NaN
  /** As it was told. */
  told = NaN
  marginUnit = NaN
  step = NaN

  constructor(marginBps: number) {
    this.marginBps = marginBps
  }

  value(unit: number): void {
    this.told = unit
    const ofMargin = unit * this.marginBps
    this.unit = Number.isSafeInteger(unit) && unit >= 0 ? unit : NaN
    this.marginUnit = Number.isSafeInteger(ofMargin) ? Math.ceil(ofMargin / basis) : NaN
  }

  /** Into `into`: what these quantities come to. */
  count(position: number, buys: number, sells: number, into: Float64Array): void {
    into.fill(0)
    if (position === 0 && buys === 0 && sells === 0) return
    const { step, unit } = this
    const up = position + buys
    const down = position - sells
    const upSteps = Math.ceil(Math.abs(up) / step)
    const downSteps = Math.ceil(Math.abs(down) / step)
    const most = Math.max(upSteps, downSteps)
    const all = Math.ceil(Math.abs(position) / step) + Math.ceil(buys / step) + Math.ceil(sells / step)
    // False with NaN, and beyond 2^53.
    if (!(all * unit <= Number.MAX_SAFE_INTEGER && most * this.marginUnit <= Number.MAX_SAFE_INTEGER)) {
      into[unknown] = 1
      return
    }
    into[long] = up < 0 ? -upSteps * unit : upSteps * unit
    into[short] = down < 0 ? -downSteps * unit : downSteps * unit
    into[gross] = most * unit
    into[credit] = all * unit
    into[margin] = most * this.marginUnit
  }
}

/** What an order comes to together with all else; NaN where somebody does not know. */
export interface Exposed {
  gross: number
  /** Of the side of the order, positive in its direction. */
  net: number
  credit: number
  margin: number
  /** Of the currency of the instrument that breaks its limit, else of any. */
  inCurrency: number
  currencyLimit: number
}

/** The worst of either side, over all instruments. */
export interface Standing {
  readonly gross: number
  readonly net: number
  readonly credit: number
  readonly margin: number
  readonly currencies: readonly { readonly currency: string; readonly limit: number; readonly worst: number }[]
}

export class Exposure {
  /** Some limit asks for it. */
  on = false
  /** Limits by currency that make no sense, and instruments whose margin nobody knows. */
  missing = 0
  #limits: Limits | undefined
  #asksMargin = false
  readonly #instruments: InstrumentsView
  readonly #orders: OrdersView
  readonly #reserved: (instrumentId: string) => Readonly<Reserved>
  readonly #stakes = new Map<string, Stake>()
  readonly #sums = new Float64Array(figures)
  #currencies: readonly string[] = []
  #currencyLimits: number[] = []
  #currencyLong = new Float64Array(0)
  #currencyShort = new Float64Array(0)
  /** The one that was judged last. */
  #last: Stake | undefined
  /** Changes of orders that were looked at; NaN where everything is to be. */
  #seen = NaN
  /** Values have changed: all sums are made anew. */
  #stale = true
  /** Instruments of which a reservation has ended; the list never shrinks. */
  readonly #touched: string[] = []
  #touches = 0

  constructor(views: { instruments: InstrumentsView; orders: OrdersView }, reserved: (instrumentId: string) => Readonly<Reserved>) {
    this.#instruments = views.instruments
    this.#orders = views.orders
    this.#reserved = reserved
  }

  /** The limits are these from here on. What was told of instruments stays. */
  limit(limits: Limits | undefined): void {
    let account: AccountLimits = {}
    try {
      account = limits?.account ?? {}
    } catch {
      // What can't be read is a fault of each verdict, and told there.
    }
    const { maxGross, maxNet, maxCredit, maxMargin, maxCurrency = {} } = account
    this.#limits = limits
    this.#asksMargin = maxMargin !== undefined
    this.#currencies = Object.keys(maxCurrency)
    this.#currencyLimits = Object.values(maxCurrency)
    this.#currencyLong = new Float64Array(this.#currencies.length)
    this.#currencyShort = new Float64Array(this.#currencies.length)
    this.on = this.#currencies.length > 0 || [maxGross, maxNet, maxCredit, maxMargin].some((limit) => limit !== undefined)
    this.missing = missingOf(limits, account)
    for (const [id, stake] of this.#stakes) {
      stake.marginBps = this.#asksMargin ? marginBpsOf(limits, id) : 0
      stake.value(stake.told)
      this.#place(stake, id)
    }
    this.#stale = true
  }

  /** How much of these limits makes no sense. */
  missingOf(limits: Limits): number {
    return missingOf(limits, limits.account ?? {})
  }

  /** Tells the money of one step of the instrument, rounded up, NaN where nobody knows; and the currency that is bought with it, '' where it is none. */
  value(instrumentId: string, unit: number, base: string): void {
    const stake = this.#stakeOf(instrumentId)
    const { unit: before } = stake
    stake.value(unit)
    stake.currency = base
    this.#place(stake, instrumentId)
    if (!Object.is(before, stake.unit)) this.#stale = true
  }

  /** What an order of so much would make of it all. */
  judge(instrumentId: string, { side, position, buys, sells, added }: Readonly<Judged>, into: Exposed): void {
    this.#catchUp()
    const stake = this.#stakeOf(instrumentId)
    this.#last = stake
    const more = Math.max(0, added)
    this.#measure(stake, instrumentId)
    stake.count(position, side === 'buy' ? buys + more : buys, side === 'buy' ? sells : sells + more, stake.judged)
    const { figures: was, judged: is } = stake
    const sums = this.#sums
    const known = this.#knownWith(stake)
    into.gross = known ? sums[gross] - was[gross] + is[gross] : NaN
    into.credit = known ? sums[credit] - was[credit] + is[credit] : NaN
    into.margin = known ? sums[margin] - was[margin] + is[margin] : NaN
    const up = sums[long] - was[long] + is[long]
    const down = sums[short] - was[short] + is[short]
    into.net = known ? (side === 'buy' ? up : -down) : NaN
    this.#inCurrency(stake, side, known, into)
  }

  /** What stands now, without any order; undefined where no limit asks for it, NaN where somebody does not know. */
  standing(): Standing | undefined {
    if (!this.on) return undefined
    this.#catchUp()
    const sums = this.#sums
    const known = (value: number): number => (sums[unknown] === 0 ? value : NaN)
    return {
      gross: known(sums[gross]),
      net: known(Math.max(0, sums[long], -sums[short])),
      credit: known(sums[credit]),
      margin: known(sums[margin]),
      currencies: this.#currencies.map((currency, at) => ({
        currency,
        limit: this.#currencyLimits[at],
        worst: known(Math.max(0, this.#currencyLong[at], -this.#currencyShort[at])),
      })),
    }
  }

  /** What the order that was judged last, of this side, makes of its currencies where the limit of one of them is another. */
  judgeUnder(currency: string, limit: number, side: Side, into: Pick<Exposed, 'inCurrency' | 'currencyLimit'>): void {
    const at = this.#currencies.indexOf(currency)
    if (this.#last === undefined || at < 0) return
    const before = this.#currencyLimits[at]
    this.#currencyLimits[at] = limit
    try {
      this.#inCurrency(this.#last, side, this.#knownWith(this.#last), into)
    } finally {
      this.#currencyLimits[at] = before
    }
  }

  /** The order that was judged last holds a reservation from here. */
  reserve(): void {
    const stake = this.#last
    if (stake === undefined) return
    this.#add(stake, -1)
    stake.figures.set(stake.judged)
    this.#add(stake, 1)
  }

  /** A reservation of this instrument has ended. */
  released(instrumentId: string): void {
    if (this.#touches === this.#touched.length) this.#touched.push(instrumentId)
    else this.#touched[this.#touches] = instrumentId
    this.#touches++
  }

  /** Of every instrument somebody knows what it comes to, with the order that is judged. */
  #knownWith({ figures: was, judged: is }: Stake): boolean {
    return this.#sums[unknown] - was[unknown] + is[unknown] === 0
  }

  #inCurrency(
    { base, quote, figures: was, judged: is }: Stake,
    side: Side,
    known: boolean,
    into: Pick<Exposed, 'inCurrency' | 'currencyLimit'>,
  ): void {
    into.inCurrency = known ? 0 : NaN
    into.currencyLimit = known || this.#currencies.length === 0 ? Infinity : this.#currencyLimits[0]
    if (!known) return
    const up = is[long] - was[long]
    const down = is[short] - was[short]
    if (base >= 0) {
      into.inCurrency = side === 'buy' ? this.#currencyLong[base] + up : -(this.#currencyShort[base] + down)
      into.currencyLimit = this.#currencyLimits[base]
    }
    if (quote < 0 || !(into.inCurrency <= into.currencyLimit)) return
    // What is bought is paid for: long of the one is short of the other.
    const paid = side === 'buy' ? -(this.#currencyShort[quote] - up) : this.#currencyLong[quote] - down
    if (base >= 0 && paid <= this.#currencyLimits[quote]) return
    into.inCurrency = paid
    into.currencyLimit = this.#currencyLimits[quote]
  }

  /** What has changed since the last look, and no more; where that is not known, or a view threw on the way, all of it. */
  #catchUp(): void {
    const { changes } = this.#orders
    const { count } = changes
    const seen = this.#seen
    this.#seen = NaN
    if (!(seen <= count) || (seen < count && changes.at(seen + 1) === '')) {
      for (const id of this.#orders.traded()) this.#stakeOf(id)
      this.#stale = true
    }
    if (this.#stale) this.#measureAll()
    else {
      for (let n = seen + 1; n <= count; n++) this.#look(changes.at(n))
      for (let n = 0; n < this.#touches; n++) this.#look(this.#touched[n])
    }
    this.#touches = 0
    this.#seen = count
  }

  #measureAll(): void {
    this.#sums.fill(0)
    this.#currencyLong.fill(0)
    this.#currencyShort.fill(0)
    for (const [id, stake] of this.#stakes) {
      this.#measure(stake, id)
      this.#read(stake, id)
      this.#add(stake, 1)
    }
    this.#stale = false
  }

  #look(instrumentId: string): void {
    const stake = this.#stakeOf(instrumentId)
    this.#add(stake, -1)
    stake.figures.fill(0)
    this.#measure(stake, instrumentId)
    this.#read(stake, instrumentId)
    this.#add(stake, 1)
  }

  #measure(stake: Stake, instrumentId: string): void {
    stake.step = this.#instruments.get(instrumentId)?.step ?? NaN
  }

  #read(stake: Stake, instrumentId: string): void {
    const { buy, sell } = this.#reserved(instrumentId)
    const buys = this.#orders.openBuyQty(instrumentId) + buy
    const sells = this.#orders.openSellQty(instrumentId) + sell
    stake.count(this.#orders.positionQty(instrumentId), buys, sells, stake.figures)
  }

  #add({ figures: figs, base, quote }: Stake, by: 1 | -1): void {
    for (let at = 0; at < figures; at++) this.#sums[at] += by * figs[at]
    if (base >= 0) {
      this.#currencyLong[base] += by * figs[long]
      this.#currencyShort[base] += by * figs[short]
    }
    if (quote < 0) return
    this.#currencyLong[quote] -= by * figs[short]
    this.#currencyShort[quote] -= by * figs[long]
  }

  #stakeOf(instrumentId: string): Stake {
    let stake = this.#stakes.get(instrumentId)
    if (stake === undefined)
      this.#stakes.set(instrumentId, (stake = new Stake(this.#asksMargin ? marginBpsOf(this.#limits, instrumentId) : 0)))
    return stake
  }

  #place(stake: Stake, instrumentId: string): void {
    stake.base = this.#currencies.indexOf(stake.currency)
    stake.quote = this.#currencies.indexOf(this.#instruments.get(instrumentId)?.currency ?? '')
  }
}

function marginBpsOf(limits: Limits | undefined, instrumentId: string): number {
  const bps = limits?.instruments[instrumentId]?.marginBps
  return Number.isSafeInteger(bps) && bps! >= 0 ? bps! : NaN
}

function missingOf(limits: Limits | undefined, { maxCurrency = {}, maxMargin }: AccountLimits): number {
  const bad = Object.values(maxCurrency).filter((limit) => !Number.isSafeInteger(limit) || limit < 0).length
  const traded = maxMargin === undefined ? [] : Object.keys(limits?.instruments ?? {})
  return bad + traded.filter((id) => Number.isNaN(marginBpsOf(limits, id))).length
}

/** What is judged: an order, and what stands of its instrument, reservations included. */
export interface Judged {
  readonly side: Side
  readonly position: number
  readonly buys: number
  readonly sells: number
  readonly added: number
}
