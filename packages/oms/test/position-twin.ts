/** A slow, obvious position: every unit is a lot with the average of its side; profit is cash when flat. The oracle of the real one. */
export interface Traded {
  side: 'buy' | 'sell'
  qty: number
  px: number
}

/** Signed quantity, and the cash that has flowed: profit when flat. */
export function held(trades: readonly Traded[]): { qty: number; cash: bigint } {
  let qty = 0
  let cash = 0n
  for (const trade of trades) {
    const signed = trade.side === 'buy' ? trade.qty : -trade.qty
    qty += signed
    cash -= BigInt(signed) * BigInt(trade.px)
  }
  return { qty, cash }
}

/** By lots, the slow way: every unit is a lot of its own, put into a queue and taken from one of its ends. */
export function lotByLot(trades: readonly Traded[], method: 'fifo' | 'lifo'): { qty: number; cost: bigint; realised: bigint } {
  let lots: { sign: number; px: number }[] = []
  let realised = 0
  for (const { side, qty, px } of trades) {
    const sign = side === 'buy' ? 1 : -1
    for (let unit = 0; unit < qty; unit++) {
      const lot = lots.length > 0 && lots[0].sign !== sign ? (method === 'fifo' ? lots[0] : lots[lots.length - 1]) : undefined
      if (lot === undefined) lots.push({ sign, px })
      else {
        realised += lot.sign * (px - lot.px)
        lots = method === 'fifo' ? lots.slice(1) : lots.slice(0, -1)
      }
    }
  }
  const sum = (of: (lot: { sign: number; px: number }) => number): number => lots.reduce((total, lot) => total + of(lot), 0)
  return { qty: sum(({ sign }) => sign), cost: BigInt(sum(({ sign, px }) => sign * px)), realised: BigInt(realised) }
}

/** Average-cost profit in exact fractions: numerator and denominator. */
export function realisedExactly(trades: readonly Traded[]): { num: bigint; den: bigint } {
  let qty = 0n
  let cost = { num: 0n, den: 1n } // of the open quantity
  let realised = { num: 0n, den: 1n }
  const add = (a: typeof cost, b: typeof cost): typeof cost => reduce({ num: a.num * b.den + b.num * a.den, den: a.den * b.den })
  const whole = (value: bigint): typeof cost => ({ num: value, den: 1n })
  for (const trade of trades) {
    let left = BigInt(trade.side === 'buy' ? trade.qty : -trade.qty)
    const px = BigInt(trade.px)
    if (qty !== 0n && left > 0n !== qty > 0n) {
      const closed = abs(left) < abs(qty) ? -left : qty
      const share = reduce({ num: cost.num * closed, den: cost.den * qty })
      realised = add(realised, add(whole(closed * px), { num: -share.num, den: share.den }))
      cost = add(cost, { num: -share.num, den: share.den })
      qty -= closed
      left += closed
    }
    qty += left
    cost = add(cost, whole(left * px))
  }
  return realised
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value)

function reduce({ num, den }: { num: bigint; den: bigint }): { num: bigint; den: bigint } {
  if (den < 0n) return reduce({ num: -num, den: -den })
  let [a, b] = [abs(num), den]
  while (b !== 0n) [a, b] = [b, a % b]
  return a === 0n ? { num: 0n, den: 1n } : { num: num / a, den: den / a }
}
