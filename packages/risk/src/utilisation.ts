/** How much of each limit is used, as it stands between two orders. Who asks changes nothing: no verdict is another one for it. */
import type { Now, RiskCode } from '@fix/events'
import type { Account } from './case.ts'
import type { Activity } from './activity.ts'
import type { AccountBounds, Bounds } from './bounds.ts'
import type { DrawdownGuard } from './drawdown-guard.ts'
import type { Exposure } from './exposure.ts'
import type { OrdersView } from './views.ts'

/** A limit in the unit of its control, and what of it is used; NaN where that is not known. */
export interface Use {
  readonly code: RiskCode
  /** The instrument, the currency of `POS_CCY`; '' for the account. */
  readonly of: string
  /** Of `POS_STRATEGY`; '' else. */
  readonly strategy: string
  readonly used: number
  readonly limit: number
}

/** The part that is used. A limit of 0 allows nothing: anything uses all of it. */
export function ratioOf({ used, limit }: Pick<Use, 'used' | 'limit'>): number {
  if (limit === 0) return used === 0 ? 0 : 1
  return used / limit
}

/** One instrument with its limits. */
export interface Limited {
  readonly bounds: Readonly<Bounds>
  readonly activity: Activity
}

const use = (code: RiskCode, of: string, used: number, limit: number, strategy = ''): Use[] =>
  limit === Infinity || Number.isNaN(limit) ? [] : [{ code, of, strategy, used, limit }]

export function usesOf(id: string, { bounds, activity }: Limited, orders: OrdersView, strategies: readonly string[], now: Now): Use[] {
  const position = orders.positionQty(id)
  const worst = Math.max(Math.abs(position + orders.openBuyQty(id)), Math.abs(position - orders.openSellQty(id)))
  const { day, rate } = activity
  const today = (sum: number): number => (day.isOver(now) ? 0 : sum)
  const own = (strategy: string): number =>
    Math.max(0, orders.strategyWorst(id, 'buy', strategy), orders.strategyWorst(id, 'sell', strategy))
  return [
    ...use('POS_INSTRUMENT', id, worst, bounds.maxPosition),
    ...(bounds.maxStrategyPosition === Infinity ? [] : strategies).flatMap((strategy) =>
      use('POS_STRATEGY', id, own(strategy), bounds.maxStrategyPosition, strategy),
    ),
    ...use('OPEN_ORDERS', id, orders.openCount(id), bounds.maxOpenOrders),
    ...use('ORDER_COUNT', id, today(day.orders), bounds.maxDayOrders),
    ...use('MSG_RATE', id, bounds.messages - rate.peek(bounds, now), bounds.messages),
    ...use('CUM_QTY', id, today(day.qty), bounds.maxDayQty),
    ...use('CUM_VALUE', id, today(day.value), bounds.maxDayValue),
  ]
}

export interface Together {
  readonly bounds: Readonly<AccountBounds>
  readonly account: Account
  readonly exposure: Exposure
  readonly drawdown: DrawdownGuard
}

export function usesOfAccount({ bounds, account, exposure, drawdown }: Together, orders: OrdersView, now: Now): Use[] {
  const { day, rate } = account
  const standing = exposure.standing()
  const { equity } = drawdown.total
  return [
    ...(standing === undefined
      ? []
      : [
          ...use('POS_GROSS', '', standing.gross, bounds.maxGross),
          ...use('POS_NET', '', standing.net, bounds.maxNet),
          ...standing.currencies.flatMap(({ currency, worst, limit }) => use('POS_CCY', currency, worst, limit)),
          ...use('CREDIT', '', standing.credit, bounds.maxCredit),
          ...use('MARGIN', '', standing.margin, equity < bounds.maxMargin ? Math.max(0, equity) : bounds.maxMargin),
        ]),
    ...use('OPEN_ORDERS', '', orders.openOrders, bounds.maxOpenOrders),
    ...use('ORDER_COUNT', '', day.isOver(now) ? 0 : day.orders, bounds.maxDayOrders),
    ...use('MSG_RATE', '', bounds.messages - rate.peek(bounds, now), bounds.messages),
  ]
}
