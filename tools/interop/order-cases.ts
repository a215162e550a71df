/** What can become of an order of ours at the venue. Each case has orders of its own, and rejects where it does not come to what its name says. */
import { lastRef, type OrderView } from '@fix/oms'
import type { Price, Qty } from '@fix/units'
import type { OrderDesk } from './order-desk.ts'

export interface OrderCase {
  readonly name: string
  play(desk: OrderDesk, venue: (command: string) => Promise<void>): Promise<void>
}

const bid = 109_900
const is = (state: string) => (order: OrderView) => order.state === state && order.requests.length === 0

async function resting(desk: OrderDesk, side: 'buy' | 'sell', qty: number, limit = side === 'buy' ? bid : 110_900): Promise<OrderView> {
  return desk.order(await desk.place(side, qty, limit), is('New'), 'the order to rest')
}

async function filled(
  desk: OrderDesk,
  venue: (command: string) => Promise<void>,
  qty: number,
  px: number,
): Promise<OrderView & { execID: string }> {
  const { clOrdID, orderID } = await resting(desk, 'buy', qty)
  await venue(`fill ${orderID} ${qty} ${px}`)
  return { ...(await desk.order(clOrdID, is('Filled'), 'the fill')), execID: lastExecID(desk, orderID) }
}

/** ExecID(17) of the newest execution of an order, or of what corrected it. */
function lastExecID(desk: OrderDesk, orderID: string): string {
  const booked = [...desk.desk.orders.accounts.entries()].flatMap(([, { bookings }]) => [...bookings])
  return lastRef(booked.findLast(({ order }) => order?.orderID === orderID)!.execution.refs)
}

function expected<T>(what: string, want: T, got: T): void {
  if (JSON.stringify(want) !== JSON.stringify(got)) throw new Error(`${what}: expected ${JSON.stringify(want)}, got ${JSON.stringify(got)}`)
}

export const orderCases: readonly OrderCase[] = [
  {
    name: 'a new order rests',
    play: async (desk) => {
      const order = await resting(desk, 'buy', 1000)
      expected('its quantities', [1000, 0, 1000], [order.orderQty, order.cumQty, order.leavesQty])
    },
  },
  {
    name: 'a replace is taken: quantity and price are the new ones, under the new ClOrdID(11)',
    play: async (desk) => {
      const { clOrdID } = await resting(desk, 'buy', 1000)
      await desk.act((act) => act.replace(clOrdID, 1500 as Qty, (bid + 10) as Price))
      const order = await desk.order(clOrdID, (seen) => seen.orderQty === 1500 && seen.requests.length === 0, 'the replace')
      expected('what it is', [bid + 10, 1500, true], [order.limit, order.leavesQty, order.head !== clOrdID])
    },
  },
  {
    name: 'a replace is refused, OrderCancelReject(9) with CxlRejResponseTo(434) 2: the order stays as it was, and may be replaced again',
    play: async (desk, venue) => {
      const { clOrdID } = await resting(desk, 'buy', 1000)
      await venue('answer refuse')
      await desk.act((act) => act.replace(clOrdID, 2000 as Qty, bid as Price))
      const order = await desk.order(clOrdID, is('New'), 'the refusal')
      expected('what it is', [1000, clOrdID], [order.orderQty, order.head])
      await desk.act((act) => act.replace(clOrdID, 1200 as Qty, bid as Price))
      await desk.order(clOrdID, (seen) => seen.orderQty === 1200 && seen.requests.length === 0, 'the second replace')
    },
  },
  {
    name: 'a cancel is taken',
    play: async (desk) => {
      const { clOrdID } = await resting(desk, 'sell', 1000)
      await desk.act((act) => act.cancel(clOrdID))
      expected('what is left', 0, (await desk.order(clOrdID, is('Canceled'), 'the cancel')).leavesQty)
    },
  },
  {
    name: 'a cancel is refused, OrderCancelReject(9) with CxlRejResponseTo(434) 1: the order goes on, and a second cancel ends it',
    play: async (desk, venue) => {
      const { clOrdID } = await resting(desk, 'buy', 1000)
      await venue('answer refuse')
      await desk.act((act) => act.cancel(clOrdID))
      await desk.order(clOrdID, is('New'), 'the refusal')
      await desk.act((act) => act.cancel(clOrdID))
      await desk.order(clOrdID, is('Canceled'), 'the second cancel')
    },
  },
  {
    name: 'an order is rejected by a report, ExecType(150) 8 and OrdStatus(39) 8',
    play: async (desk, venue) => {
      await venue('answer reject')
      const order = await desk.order(await desk.place('buy', 1000, bid), is('Rejected'), 'the rejection')
      expected('whether it has an OrderID(37)', true, order.orderID !== '')
    },
  },
  {
    name: 'an order is refused by a BusinessMessageReject(j)',
    play: async (desk, venue) => {
      await venue('answer business')
      await desk.order(await desk.place('buy', 1000, bid), is('Rejected'), 'the refusal')
    },
  },
  {
    name: 'a part is filled, then the rest',
    play: async (desk, venue) => {
      const { clOrdID, orderID } = await resting(desk, 'buy', 1000)
      await venue(`fill ${orderID} 400 ${bid}`)
      expected('what is left', 600, (await desk.order(clOrdID, is('PartiallyFilled'), 'the first part')).leavesQty)
      await venue(`fill ${orderID} 600 ${bid - 5}`)
      const order = await desk.order(clOrdID, is('Filled'), 'the rest')
      expected('its average', bid - 3, order.avgPx)
    },
  },
  {
    name: 'a market order is filled at once, and closes a part of the position',
    play: async (desk) => {
      const order = await desk.order(await desk.place('sell', 300), is('Filled'), 'the fill')
      expected('its price', 110_000, order.avgPx)
    },
  },
  {
    name: 'a part is filled while a replace is pending, under the old ClOrdID(11), and the replace is taken after that',
    play: async (desk, venue) => {
      const { clOrdID, orderID } = await resting(desk, 'buy', 1000)
      await venue('answer hold')
      await desk.act((act) => act.replace(clOrdID, 2000 as Qty, bid as Price))
      await desk.order(clOrdID, (order) => order.state === 'PendingReplace', 'the pending replace')
      await venue(`fill ${orderID} 250 ${bid}`)
      const pending = await desk.order(clOrdID, (order) => order.cumQty === 250, 'the fill')
      expected('its state', 'PendingReplace', pending.state)
      await venue('decide take')
      const order = await desk.order(clOrdID, is('PartiallyFilled'), 'the replace')
      expected('its quantities', [2000, 250, 1750], [order.orderQty, order.cumQty, order.leavesQty])
    },
  },
  {
    name: 'a cancel comes too late, CxlRejReason(102) 0: the order was filled while it was pending',
    play: async (desk, venue) => {
      const { clOrdID, orderID } = await resting(desk, 'buy', 500)
      await venue('answer hold')
      await desk.act((act) => act.cancel(clOrdID))
      await desk.order(clOrdID, (order) => order.state === 'PendingCancel', 'the pending cancel')
      await venue(`fill ${orderID} 500 ${bid}`)
      await venue('decide take')
      await desk.order(clOrdID, is('Filled'), 'the end')
    },
  },
  {
    name: 'a part is filled, and the rest is cancelled by the venue itself',
    play: async (desk, venue) => {
      const { clOrdID, orderID } = await resting(desk, 'sell', 1000)
      await venue(`fill ${orderID} 100 110900`)
      await desk.order(clOrdID, is('PartiallyFilled'), 'the first part')
      await venue(`drop ${orderID}`)
      const order = await desk.order(clOrdID, is('Canceled'), 'its end')
      expected('its quantities', [100, 0], [order.cumQty, order.leavesQty])
    },
  },
  {
    name: 'an order is good till a date, ExpireTime(126), and expires behind a part',
    play: async (desk, venue) => {
      const expireUs = Date.now() * 1000 + 3_600_000_000
      const clOrdID = await desk.placeBy((act) =>
        act.order({ side: 'buy', qty: 1000 as Qty, ordType: 'limit', limit: bid as Price, timeInForce: 'GoodTillDate', expireUs }),
      )
      const { orderID } = await desk.order(clOrdID, is('New'), 'the order to rest')
      await venue(`fill ${orderID} 100 ${bid}`)
      await desk.order(clOrdID, is('PartiallyFilled'), 'the first part')
      await venue(`expire ${orderID}`)
      const order = await desk.order(clOrdID, is('Expired'), 'its end')
      expected('its quantities', [100, 0], [order.cumQty, order.leavesQty])
    },
  },
  {
    name: 'an execution is busted: the quantity is back with the order, and out of the position',
    play: async (desk, venue) => {
      const { clOrdID, execID } = await filled(desk, venue, 800, bid)
      const before = desk.desk.orders.positionQty('EURUSD')
      await venue(`bust ${execID}`)
      const order = await desk.order(clOrdID, (seen) => seen.cumQty === 0, 'the bust')
      expected('its quantities', [800, 0, 800], [order.orderQty, order.cumQty, order.leavesQty])
      expected('the position', before - 800, desk.desk.orders.positionQty('EURUSD'))
    },
  },
  {
    name: 'an execution is corrected, and the correction once more, which names the first one: ExecRefID(19)',
    play: async (desk, venue) => {
      const { clOrdID, orderID, execID } = await filled(desk, venue, 600, bid)
      await venue(`correct ${execID} 500 ${bid + 7}`)
      await desk.order(clOrdID, (order) => order.cumQty === 500, 'the first correction')
      await venue(`correct ${lastExecID(desk, orderID)} 550 ${bid + 9}`)
      const order = await desk.order(clOrdID, (seen) => seen.cumQty === 550, 'the second correction')
      expected('what is left, and at what it stands', [50, bid + 9], [order.leavesQty, order.avgPx])
    },
  },
]
