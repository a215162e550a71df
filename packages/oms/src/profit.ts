/**
 * Profit of one part of a position as it is told: realised at the rates of its executions, unrealised at the rate of now, costs, and where all of
 * it comes from. Amounts are exact integers at `digits`, in one currency; `amountText` rounds them, half-even, once, where they are printed.
 */
import type { Instrument } from '@fix/units'
import type { Parts } from './attribution.ts'
import { rateOfOne } from './conversion.ts'
import { rateDigits, type StampedRate } from './market.ts'
import type { Mark } from './marks.ts'
import { costDigits, type SubPosition } from './portfolio.ts'
import { divideHalfEven, unrealised } from './position.ts'

/** signal + delay + spread + slippage + unattributed + fees + swap + fx = net, at the mid of the mark. */
export interface AttributedProfit extends Parts {
  readonly fees: bigint
  readonly swap: bigint
  /** What realised profit is worth more, at the rates of its time, than at that of now. */
  readonly fx: bigint
  readonly net: bigint
}

export interface Amount {
  readonly currency: string
  readonly amount: bigint
  readonly digits: number
}

export interface Profit {
  /** The account's; the instrument's own where the account has none, or no rate leads there. */
  readonly currency: string
  readonly digits: number
  readonly realised: bigint
  /** At the bid of what is long, the ask of what is short; null where there is no mark. */
  readonly unrealised: bigint | null
  /** The same at the last good mark, where the mark is gone. */
  readonly lastUnrealised: bigint | null
  readonly fees: bigint
  readonly swap: bigint
  /** null where it can't be told whole: no mark at all, or an amount that has no rate. */
  readonly attribution: AttributedProfit | null
  /** Amounts without a rate: each stays in its own currency, and the sums above are without it. */
  readonly apart: readonly Amount[]
  /** Why the sums are not the whole: `mark_unavailable`, `rate_missing USD`. */
  readonly incomplete: readonly string[]
}

export type Rates = (currency: string) => StampedRate | undefined

/** `account` is the account's currency, '' for none; `rates` lead into it. */
export function profitOf(part: SubPosition, instrument: Instrument, mark: Mark, account = '', rates: Rates = () => undefined): Profit {
  const own = instrument.currency
  const scale = instrument.priceScale + instrument.qtyScale
  const digits = Math.max(scale + 1, costDigits) + rateDigits
  const incomplete = new Set<string>()
  const apart: Amount[] = []
  const { holding } = part

  const now = account === '' || account === own ? undefined : rates(own)
  const currency = now !== undefined || account === own ? account : own
  if (account !== '' && currency !== account) incomplete.add(`rate_missing ${own}`)
  const rate = now === undefined ? rateOfOne : BigInt(now.r)
  const lift = 10n ** BigInt(digits - scale - rateDigits)
  const price = (value: bigint): bigint => value * rate * lift
  // Half a unit is five of the next digit.
  const halves = (value: bigint): bigint => value * 5n * rate * (lift / 10n)

  let realised = price(holding.realised)
  if (now !== undefined) {
    realised = part.converted * lift
    if (part.unconverted !== 0n) {
      apart.push({ currency: own, amount: part.unconverted, digits: scale })
      incomplete.add(`rate_missing ${own}`)
    }
  }
  const { fees, swap } = costsIn(part, currency, now !== undefined || account === own, digits, apart, incomplete)

  const flat = holding.qty === 0
  const worth = (quote: { bid: number; ask: number }): bigint => price(unrealised(holding, holding.qty > 0 ? quote.bid : quote.ask))
  const open = flat ? price(-holding.cost) : mark.available ? worth(mark) : null
  if (open === null) incomplete.add('mark_unavailable')
  const known = mark.available ? mark : mark.last

  let attribution: AttributedProfit | null = null
  const at = known !== undefined ? ([known.bid, known.ask] as const) : part.attribution.flat ? ([0, 0] as const) : undefined
  if (at !== undefined && apart.length === 0) {
    const parts = part.attribution.at(at)
    const [signal, delay, spread, slippage, unattributed] = [
      parts.signal,
      parts.delay,
      parts.spread,
      parts.slippage,
      parts.unattributed,
    ].map(halves)
    const fx = realised - price(holding.realised)
    const atMid = halves(BigInt(holding.qty) * (BigInt(at[0]) + BigInt(at[1])) - 2n * holding.cost)
    attribution = { signal, delay, spread, slippage, unattributed, fees, swap, fx, net: realised + atMid + fees + swap }
  }
  return {
    currency,
    digits,
    realised,
    unrealised: open,
    lastUnrealised: open === null && mark.available === false && mark.last !== undefined ? worth(mark.last) : null,
    fees,
    swap,
    attribution,
    apart,
    incomplete: [...incomplete],
  }
}

/** Costs in the currency of the line; `converting` where that is the account's. What has no way there stays apart. */
function costsIn(
  part: SubPosition,
  currency: string,
  converting: boolean,
  digits: number,
  apart: Amount[],
  incomplete: Set<string>,
): { fees: bigint; swap: bigint } {
  const sums = { fees: 0n, swap: 0n }
  for (const { type, currency: its, amount, converted, unconverted } of part.costs.values()) {
    const name = type === 'swap' ? 'swap' : 'fees'
    if (its === currency) sums[name] += amount * 10n ** BigInt(digits - costDigits)
    else {
      if (converting) sums[name] += converted * 10n ** BigInt(digits - costDigits - rateDigits)
      const rest = converting ? unconverted : amount
      if (rest === 0n) continue
      apart.push({ currency: its, amount: rest, digits: costDigits })
      incomplete.add(`rate_missing ${its}`)
    }
  }
  return sums
}

/** An amount as decimal text with `places` digits, rounded half-even: the one rounding of money. */
export function amountText(amount: bigint, digits: number, places = 2): string {
  const value = places >= digits ? amount * 10n ** BigInt(places - digits) : divideHalfEven(amount, 10n ** BigInt(digits - places))
  const text = (value < 0n ? -value : value).toString().padStart(places + 1, '0')
  const sign = value < 0n ? '-' : ''
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`
}
