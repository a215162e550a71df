/** Positions and profit as `/positions`, `/status` and the summary tell them: read from the executions by `Portfolio`, marked by the desk's books. */
import type { Now } from '@fix/events'
import {
  amountText,
  averagePx,
  exposureOf,
  Marks,
  Portfolio,
  profitOf,
  totalsOf,
  type CostMethod,
  type Leg,
  type Mark,
  type MarketPort,
  type PortfolioSource,
  type Profit,
  type ShownBook,
  type SubPosition,
} from '@fix/oms'
import { formatScaled, type Instrument } from '@fix/units'
import { plain } from './decimal-text.ts'
import type { LegShown, MarkShown, PositionsAnswer, PositionStatus, ProfitShown } from './positions-answer.ts'
import type { Status } from './status.ts'

/** Legs of one instrument that are told, the open ones before those that are over. */
const mostLegs = 100

/** What is read; a desk fits. */
export interface PositionsSource {
  readonly orders: { readonly accounts: PortfolioSource }
  readonly books: { find(instrumentId: string): ShownBook | undefined }
  readonly symbols: { values(): Iterable<Instrument> }
  readonly market: Pick<MarketPort, 'rate'>
}

/** An instrument that was traded, with its legs. */
interface Traded {
  readonly instrument: Instrument
  readonly legs: readonly Leg[]
  readonly mark: Mark
}

export class PositionsShown {
  readonly #source: PositionsSource
  readonly #portfolio: Portfolio
  readonly #marks = new Marks()
  /** The account's; '' where it has none. */
  readonly #currency: string
  readonly #rate = (currency: string): ReturnType<MarketPort['rate']> => this.#source.market.rate(currency)

  constructor(source: PositionsSource, { currency = '', method }: { currency?: string; method?: CostMethod } = {}) {
    this.#source = source
    this.#currency = currency
    this.#portfolio = new Portfolio(source.orders.accounts, { method, currency })
  }

  /** To be called once a quote is in its book, so that the last good mark is the last one indeed. */
  quoted(instrumentId: string): void {
    this.#marks.take(instrumentId, this.#source.books.find(instrumentId))
  }

  /** Every leg that ever was, whole, with its profit as of now. */
  profits(): Profit[] {
    return this.#traded().flatMap((traded) => this.#profits(traded))
  }

  status(now: Now): Pick<Status, 'positions' | 'totals' | 'accountCurrency'> {
    const traded = this.#traded()
    const totals = totalsOf(traded.flatMap((one) => this.#profits(one))).map(profitShown)
    return { positions: traded.map((one) => this.#position(one, now)), totals, accountCurrency: this.#currency }
  }

  answer(now: Now): Omit<PositionsAnswer, 'ageMs' | 'more'> {
    const traded = this.#traded()
    const totals = totalsOf(traded.flatMap((one) => this.#profits(one)))
    return {
      schema: 1,
      wallUs: now.wallUs,
      accountCurrency: this.#currency,
      costMethod: this.#portfolio.method,
      positions: traded.map((one) => ({
        ...this.#position(one, now),
        legs: this.#legs(one, now),
        legCount: one.legs.length,
      })),
      totals: totals.map(profitShown),
      complete: totals.every(({ incomplete }) => incomplete.length === 0),
    }
  }

  #traded(): Traded[] {
    const byInstrument = new Map<string, Leg[]>()
    for (const leg of this.#portfolio.legs()) {
      const known = byInstrument.get(leg.instrumentId)
      if (known === undefined) byInstrument.set(leg.instrumentId, [leg])
      else known.push(leg)
    }
    const traded: Traded[] = []
    for (const instrument of this.#source.symbols.values()) {
      const legs = byInstrument.get(instrument.id)
      if (legs === undefined) continue
      traded.push({ instrument, legs, mark: this.#marks.of(instrument.id, this.#source.books.find(instrument.id)) })
    }
    return traded
  }

  #profits(traded: Traded): Profit[] {
    return traded.legs.map(({ whole }) => this.#profit(whole, traded))
  }

  #profit(part: SubPosition, { instrument, mark }: Traded): Profit {
    return profitOf(part, instrument, mark, this.#currency, this.#rate)
  }

  #position(traded: Traded, now: Now): PositionStatus {
    const { instrument, legs, mark } = traded
    const { id, qtyScale } = instrument
    const own = legs.filter(({ suspense }) => !suspense).map(({ whole }) => whole.holding)
    let qty = 0
    let cost = 0n
    for (const holding of own) {
      qty += holding.qty
      cost += holding.cost
    }
    const bothSides = own.some((one) => one.qty > 0) && own.some((one) => one.qty < 0)
    const { net, gross } = exposureOf(legs, id)
    const [profit] = totalsOf(this.#profits(traded))
    return {
      instrument: id,
      qty: plain(qty, qtyScale),
      averagePx: bothSides ? '' : averageText({ qty, cost, realised: 0n }, instrument),
      gross: plain(gross, qtyScale),
      suspense: plain(net - qty, qtyScale),
      mark: markShown(mark, net, instrument, now),
      ...profitShown(profit),
    }
  }

  #legs(traded: Traded, now: Now): LegShown[] {
    const { instrument, mark } = traded
    const open = traded.legs.filter(({ whole }) => whole.holding.qty !== 0)
    const over = traded.legs.filter(({ whole }) => whole.holding.qty === 0)
    return [...open, ...over.slice(-1)].slice(0, mostLegs).map(({ positionID, suspense, whole, parts }) => ({
      positionID,
      suspense,
      qty: plain(whole.holding.qty, instrument.qtyScale),
      averagePx: averageText(whole.holding, instrument),
      mark: markShown(mark, whole.holding.qty, instrument, now),
      ...profitShown(this.#profit(whole, traded)),
      strategies: Array.from(parts, ([strategy, part]) => ({
        strategy,
        qty: plain(part.holding.qty, instrument.qtyScale),
        averagePx: averageText(part.holding, instrument),
        fills: part.fills,
        ...profitShown(this.#profit(part, traded)),
      })),
    }))
  }
}

function averageText(
  holding: SubPosition['holding'] | { qty: number; cost: bigint; realised: bigint },
  { priceScale }: Instrument,
): string {
  return holding.qty === 0 ? '' : formatScaled(averagePx(holding), priceScale)
}

function markShown(mark: Mark, qty: number, { priceScale }: Instrument, now: Now): MarkShown {
  const quote = mark.available ? mark : mark.last
  const price = (value: number | undefined): string => (value === undefined ? '' : formatScaled(value, priceScale))
  return {
    state: mark.available ? 'available' : mark.code,
    why: mark.available ? '' : mark.why,
    px: qty === 0 ? '' : price(qty > 0 ? quote?.bid : quote?.ask),
    bid: price(quote?.bid),
    ask: price(quote?.ask),
    ageMs: quote === undefined ? null : Math.max(0, Math.round((now.wallUs - quote.atUs) / 1000)),
  }
}

function profitShown({ currency, digits, realised, unrealised, lastUnrealised, fees, swap, ...rest }: Profit): ProfitShown {
  const text = (amount: bigint | null): string => (amount === null ? '' : moneyText(amount, digits))
  const { attribution, apart, incomplete } = rest
  return {
    currency,
    realised: text(realised),
    unrealised: text(unrealised),
    lastUnrealised: text(lastUnrealised),
    fees: text(fees),
    swap: text(swap),
    net: unrealised === null ? '' : text(realised + unrealised + fees + swap),
    attribution: attribution && {
      signal: text(attribution.signal),
      delay: text(attribution.delay),
      spread: text(attribution.spread),
      slippage: text(attribution.slippage),
      unattributed: text(attribution.unattributed),
      fees: text(attribution.fees),
      swap: text(attribution.swap),
      fx: text(attribution.fx),
      net: text(attribution.net),
    },
    apart: apart.map((one) => ({ currency: one.currency, amount: moneyText(one.amount, one.digits) })),
    incomplete: [...incomplete],
  }
}

/** Digits of an amount that are told at most. */
const moneyDigits = 8

/** An amount as decimal text, rounded half-even to eight digits, with no idle zeros beyond two. */
export function moneyText(amount: bigint, digits: number): string {
  return amountText(amount, digits, moneyDigits).replace(/(\.\d\d\d*?)0+$/, '$1')
}
