/**
 * Profits added up: the legs of an instrument, the instruments of an account. Only amounts of one currency have a sum; what one of them lacks, the
 * sum lacks, and says so.
 */
import type { Amount, AttributedProfit, Profit } from './profit.ts'

/** One sum a currency, by its name. */
export function totalsOf(profits: Iterable<Profit>): Profit[] {
  const byCurrency = new Map<string, Profit[]>()
  for (const profit of profits) {
    const own = byCurrency.get(profit.currency)
    if (own === undefined) byCurrency.set(profit.currency, [profit])
    else own.push(profit)
  }
  return [...byCurrency.keys()].sort().map((currency) => sumOf(byCurrency.get(currency)!))
}

/** Of one currency all; at least one. */
function sumOf(profits: readonly Profit[]): Profit {
  const digits = Math.max(...profits.map((one) => one.digits))
  const sum = (of: (one: Profit) => bigint): bigint =>
    profits.reduce((total, one) => total + of(one) * 10n ** BigInt(digits - one.digits), 0n)
  const marked = profits.every(({ unrealised }) => unrealised !== null)
  const known = profits.every(({ unrealised, lastUnrealised }) => unrealised !== null || lastUnrealised !== null)
  const explained = profits.every(({ attribution }) => attribution !== null)
  const part = (name: keyof AttributedProfit): bigint => sum((one) => one.attribution![name])
  return {
    currency: profits[0].currency,
    digits,
    realised: sum(({ realised }) => realised),
    unrealised: marked ? sum(({ unrealised }) => unrealised!) : null,
    lastUnrealised: !marked && known ? sum((one) => (one.unrealised ?? one.lastUnrealised)!) : null,
    fees: sum(({ fees }) => fees),
    swap: sum(({ swap }) => swap),
    attribution: explained
      ? {
          signal: part('signal'),
          delay: part('delay'),
          spread: part('spread'),
          slippage: part('slippage'),
          unattributed: part('unattributed'),
          fees: part('fees'),
          swap: part('swap'),
          fx: part('fx'),
          net: part('net'),
        }
      : null,
    apart: apartOf(profits),
    incomplete: [...new Set(profits.flatMap(({ incomplete }) => incomplete))],
  }
}

function apartOf(profits: readonly Profit[]): Amount[] {
  const sums = new Map<string, Amount>()
  for (const { currency, amount, digits } of profits.flatMap(({ apart }) => apart)) {
    const { amount: before = 0n, digits: its = digits } = sums.get(currency) ?? {}
    const finer = Math.max(digits, its)
    const sum = before * 10n ** BigInt(finer - its) + amount * 10n ** BigInt(finer - digits)
    sums.set(currency, { currency, amount: sum, digits: finer })
  }
  return [...sums.values()]
}
