/** A slow, obvious reckoning of where profit comes from: each execution by the formulas, each amount a fraction, the sums at the end. */
import type { Top } from '../src/index.ts'

export interface Explained {
  readonly side: 'buy' | 'sell'
  readonly qty: number
  readonly px: number
  readonly decidedOn?: Top
  readonly arrived?: Top
  /** As it moves profit, at two digits. */
  readonly fee: number
  /** At twelve digits. */
  readonly rate: number
}

/** Prices at two digits, quantities at none; results are integers at `digits`. */
export function explained(list: readonly Explained[], mark: Top, rate: number, digits: number) {
  const unit = 10n ** BigInt(digits)
  // Halves of a hundredth, at a rate of twelve digits.
  const price = (halves: bigint, r = rate): bigint => (halves * BigInt(r) * unit) / (200n * 10n ** 12n)
  const mid = ([bid, ask]: Top): bigint => BigInt(bid + ask)
  const parts = { signal: 0n, delay: 0n, spread: 0n, slippage: 0n, unattributed: 0n, fees: 0n }
  let net = 0n
  for (const { side, qty, px, decidedOn, arrived, fee, rate: its } of list) {
    const signed = BigInt(side === 'buy' ? qty : -qty)
    const p = 2n * BigInt(px)
    const fees = (BigInt(fee) * BigInt(its) * unit) / (100n * 10n ** 12n)
    const whole = price(signed * (mid(mark) - p))
    const known = { signal: 0n, delay: 0n, spread: 0n, slippage: 0n }
    if (decidedOn !== undefined) known.signal = price(signed * (mid(mark) - mid(decidedOn)))
    if (decidedOn !== undefined && arrived !== undefined) known.delay = price(-signed * (mid(arrived) - mid(decidedOn)))
    if (arrived !== undefined) {
      const half = BigInt(qty) * BigInt(arrived[1] - arrived[0])
      known.spread = price(-half)
      known.slippage = price(half - signed * (p - mid(arrived)))
    }
    for (const name of ['signal', 'delay', 'spread', 'slippage'] as const) parts[name] += known[name]
    parts.unattributed += whole - known.signal - known.delay - known.spread - known.slippage
    parts.fees += fees
    net += whole + fees
  }
  return { parts, net }
}
