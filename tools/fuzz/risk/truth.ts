/**
 * The limits once more, slow and obvious: from the venue's trades and open orders, and from the list of what was sent, each is worked out anew and compared. It knows
 * nothing of worst cases, reservations, sums that are kept, or buckets.
 */
import type { Exchange } from './exchange.ts'
import { ids, strategies, type Given } from './steps.ts'

/** Money of a unit of each, and of its margin at 500 basis points, rounded up. */
export const units: Readonly<Record<string, number>> = { EURUSD: 11, GBPUSD: 13, USDJPY: 10 }
export const marginBps = 500
export const bases: Readonly<Record<string, string>> = { EURUSD: 'EUR', GBPUSD: 'GBP', USDJPY: 'USD' }
export const quotes: Readonly<Record<string, string>> = { EURUSD: 'USD', GBPUSD: 'USD', USDJPY: 'JPY' }
/** Of the rate of messages. */
export const withinUs = 1_000_000
const dayUs = 86_400_000_000

/** What left: a new order, or a replace with what it added. */
export interface Sent {
  readonly id: string
  readonly isNew: boolean
  /** Takes quantity away and leaves the price, as a cancel would: it is not held back by any rate. */
  readonly relieves: boolean
  /** As asked for, and what of it is new. */
  readonly qty: number
  readonly added: number
  /** The dearest that it may be filled at, as the book was. */
  readonly price: number
  readonly wallUs: number
  readonly monoUs: number
}

/** Which limits are broken, in words; none where all hold. `all`: the sums over the account too that what closes may break. */
export function breaches(exchange: Exchange, sent: readonly Sent[], given: Given, all: boolean): string[] {
  const broken: string[] = []
  const most = (what: string, used: number, limit: number): void => {
    if (!(used <= limit)) broken.push(`${what} ${used} of ${limit}`)
  }
  const positions = ids.map((id) => ({ id, qty: exchange.positionQty(id) }))
  const total = (of: (one: { id: string; qty: number }) => number): number => positions.reduce((sum, one) => sum + of(one), 0)
  for (const { id, qty } of positions) {
    most(`POS_INSTRUMENT ${id}`, Math.abs(qty), given.maxPosition)
    for (const one of strategies) most(`POS_STRATEGY ${id} ${one}`, Math.abs(exchange.strategyQty(id, one)), given.maxStrategyPosition)
    most(`OPEN_ORDERS ${id}`, exchange.open.filter((one) => one.id === id).length, given.ownOpen)
  }
  most('OPEN_ORDERS', exchange.open.length, given.open)
  most(
    'POS_GROSS',
    total(({ id, qty }) => Math.abs(qty) * units[id]),
    given.gross,
  )
  most(
    'MARGIN',
    total(({ id, qty }) => Math.abs(qty) * Math.ceil((units[id] * marginBps) / 10_000)),
    given.margin,
  )
  if (all) {
    most('POS_NET', Math.abs(total(({ id, qty }) => qty * units[id])), given.net)
    for (const [currency, limit] of [
      ['EUR', given.eur],
      ['USD', given.usd],
    ] as const)
      most(
        `POS_CCY ${currency}`,
        Math.abs(total(({ id, qty }) => qty * units[id] * (Number(bases[id] === currency) - Number(quotes[id] === currency)))),
        limit,
      )
    const resting = exchange.open.reduce((sum, { id, orderQty, cumQty }) => sum + (orderQty - cumQty) * units[id], 0)
    most('CREDIT', total(({ id, qty }) => Math.abs(qty) * units[id]) + resting, given.credit)
  }
  for (const one of sent) {
    most('QTY_ABOVE_MAX', one.qty, given.maxQty)
    most('VALUE_ABOVE_MAX', one.qty * one.price, given.maxValue)
  }
  for (const day of new Set(sent.map(({ wallUs }) => Math.floor(wallUs / dayUs)))) {
    const today = sent.filter(({ wallUs }) => Math.floor(wallUs / dayUs) === day)
    const sums = (of: readonly Sent[], count: number, whose: string): void =>
      most(`ORDER_COUNT ${whose}`, of.filter(({ isNew }) => isNew).length, count)
    sums(today, given.orders, '')
    for (const id of ids) {
      const own = today.filter((one) => one.id === id)
      sums(own, given.ownOrders, id)
      most(
        `CUM_QTY ${id}`,
        own.reduce((sum, { added }) => sum + added, 0),
        given.qtyADay,
      )
      most(
        `CUM_VALUE ${id}`,
        own.reduce((sum, { added, price }) => sum + added * price, 0),
        given.valueADay,
      )
    }
  }
  const messages = sent.filter(({ relieves }) => !relieves)
  paced(messages, given.messages, most)
  for (const id of ids)
    paced(
      messages.filter((one) => one.id === id),
      given.ownMessages,
      (text, used, limit) => most(`${text} ${id}`, used, limit),
    )
  return broken
}

/** Between any two messages no more than a full bucket, and what comes back in the time between them. */
function paced(sent: readonly Sent[], count: number, most: (what: string, used: number, limit: number) => void): void {
  for (let first = 0; first < sent.length; first++)
    for (let last = first; last < sent.length; last++)
      most('MSG_RATE', last - first + 1, count + ((sent[last].monoUs - sent[first].monoUs) * count) / withinUs)
}
