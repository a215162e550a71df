/**
 * What holds after every event, whatever a venue sends: the invariants of the order model, computed a second time from the plain rows of an image, so
 * that a sum which is kept wrongly is seen. Cheap enough to be sampled by a program that runs, and what every test asks after each event. That a
 * journal gives the same state again is compared by whoever has the journal.
 */
import type { OrdStatus } from '@fix/events'
import type { LedgerImage } from './ledger.ts'
import { outranks } from './precedence.ts'
import { allRefs } from './refs.ts'
import type { OrderView } from './view.ts'

export type InvariantName =
  /** OrderQty(38) = CumQty(14) + LeavesQty(151) while an order works, and nothing is left of one that has ended. */
  | 'qty_identity'
  /** CumQty(14) is the sum of the order's live executions. */
  | 'cum_of_executions'
  /** A position is the fold of executions and adjustments, in quantity and in cash. */
  | 'position_of_executions'
  /** Each ClOrdID(11) belongs to one chain. */
  | 'id_of_one_chain'
  /** Each execution is booked once. */
  | 'execution_once'
  /** Exposure is the worst case of all that is open or Unknown. */
  | 'exposure'
  /** A request that is open on an order that has ended waits for a timer. */
  | 'request_on_ended'
  /** The state that is shown is the higher of base and requests. */
  | 'shown_state'

export interface Breach {
  readonly invariant: InvariantName
  readonly text: string
}

/** What is looked at; `Orders` fits. */
export interface Inspected {
  image(): LedgerImage
  get(clOrdID: string): Pick<OrderView, 'ordStatus' | 'state' | 'leavesQty'> | undefined
  positionQty(instrumentId: string): number
  openBuyQty(instrumentId: string): number
  openSellQty(instrumentId: string): number
  /** A timer runs for this request. */
  awaits(clOrdID: string): boolean
}

type OrderImage = LedgerImage['orders'][number]

const ended = new Set<string>(['Filled', 'Canceled', 'Rejected', 'Expired', 'Calculated', 'NeverAccepted'])
const endedOtherwise = (base: string): boolean => ended.has(base) && base !== 'Filled'
const closed = ({ base, leaves }: OrderImage): boolean => ended.has(base) || (base === 'DoneForDay' && leaves === 0)

/** Everything that does not hold; empty where all is well. */
export function breaches(orders: Inspected): Breach[] {
  const found: Breach[] = []
  const image = orders.image()
  const tell = (invariant: InvariantName, text: string): void => void found.push({ invariant, text })
  for (const order of image.orders) {
    quantities(order, tell)
    executions(order, tell)
    shownState(order, orders, tell)
    if (closed(order))
      for (const { id, kind } of order.requests)
        if (!orders.awaits(id))
          tell('request_on_ended', `${order.key}: ${kind} ${id} is open, the order is ${order.base}, and no timer runs`)
  }
  chains(image, tell)
  positions(image, orders, tell)
  exposure(image, orders, tell)
  return found
}

type Teller = (invariant: InvariantName, text: string) => void

/** What a report printed otherwise is kept as it was printed, and the order is asked after: until that is answered it is known to be odd. */
function quantities(order: OrderImage, tell: Teller): void {
  const { key, qty, cum, leaves, base } = order
  if (ended.has(base)) {
    if (leaves !== 0) tell('qty_identity', `${key}: LeavesQty ${leaves} in ${base}`)
    return
  }
  const askedAfter = order.probe !== '' || order.doubt !== ''
  if (qty === 0 || base === 'DoneForDay' || askedAfter) return
  const rest = Math.max(qty - cum, 0)
  if (leaves !== rest) tell('qty_identity', `${key}: OrderQty ${qty}, CumQty ${cum}, LeavesQty ${leaves} in ${base}`)
}

function executions(order: OrderImage, tell: Teller): void {
  const sum = order.executions.reduce((total, { qty }) => total + qty, 0)
  if (sum !== order.cum) tell('cum_of_executions', `${order.key}: CumQty ${order.cum}, executions ${sum}`)
  const value = order.executions.reduce((total, { qty, px }) => total + BigInt(qty) * BigInt(px), 0n)
  if (value.toString() !== order.value) tell('cum_of_executions', `${order.key}: value ${order.value}, executions ${value}`)
  const booked = new Set<string>()
  for (const { refs } of order.executions)
    for (const ref of allRefs(refs)) {
      if (booked.has(ref)) tell('execution_once', `${order.key}: execution ${ref} is booked twice`)
      booked.add(ref)
    }
}

function shownState(order: OrderImage, orders: Inspected, tell: Teller): void {
  const view = orders.get(order.key)
  if (view === undefined) return tell('shown_state', `${order.key} is not found by its own name`)
  let highest: string = order.base === 'Sent' || order.base === 'NeverAccepted' ? '' : order.base
  for (const { kind, status } of order.requests) {
    const pending: OrdStatus = kind === 'cancel' ? 'PendingCancel' : 'PendingReplace'
    if (status === 'pending' && (highest === '' || outranks(pending, highest))) highest = pending
  }
  if (view.ordStatus !== highest)
    tell('shown_state', `${order.key} shows ${view.ordStatus}, ${highest} is the highest of base and requests`)
  const ours = order.external ? 'UnknownExternal' : 'Unknown'
  const state = order.doubt !== '' || (order.external && !closed(order)) ? ours : highest === '' ? order.base : highest
  if (view.state !== state) tell('shown_state', `${order.key} is ${view.state}, expected ${state}`)
}

function chains(image: LedgerImage, tell: Teller): void {
  const owners = new Map<string, string>()
  for (const { key, ids } of image.orders)
    for (const id of ids) {
      const owner = owners.get(id)
      if (owner !== undefined) tell('id_of_one_chain', `${id} belongs to ${owner} and to ${key}`)
      owners.set(id, key)
    }
  for (const [id, key] of image.ids)
    if (owners.get(id) !== key) tell('id_of_one_chain', `${id} leads to ${key}, and is of ${owners.get(id) ?? 'no order'}`)
  if (image.ids.length !== owners.size) tell('id_of_one_chain', `${owners.size} ids, of which ${image.ids.length} can be found`)
}

interface Sum {
  qty: number
  cash: bigint
}

function positions(image: LedgerImage, orders: Inspected, tell: Teller): void {
  const byKey = new Map(image.orders.map((order) => [order.key, order]))
  const net = new Map<string, number>()
  const booked = new Set<string>()
  for (const { name, qty, cost, realised, bookings } of image.accounts) {
    const sum: Sum = { qty: 0, cash: 0n }
    for (const booking of bookings) {
      const execution = booking.length === 2 ? booking[1] : byKey.get(booking[1])!.executions[booking[2]]
      if (booking.length === 3) {
        const place = `${booking[1]} ${booking[2]}`
        if (booked.has(place)) tell('position_of_executions', `execution ${place} is in two places of the positions`)
        booked.add(place)
      }
      const signed = booking[0] === 'buy' ? execution.qty : -execution.qty
      sum.qty += signed
      if (!execution.restated) sum.cash -= BigInt(signed) * BigInt(execution.px)
    }
    if (sum.qty !== qty) tell('position_of_executions', `${name}: ${qty} held, executions ${sum.qty}`)
    // What was earned less what the open quantity cost is the cash that has flowed, to the unit.
    if (BigInt(realised) - BigInt(cost) !== sum.cash)
      tell('position_of_executions', `${name}: realised ${realised} less cost ${cost} is not the cash ${sum.cash}`)
    const [instrumentId] = name.split('|')
    net.set(instrumentId, (net.get(instrumentId) ?? 0) + sum.qty)
  }
  for (const { key, executions } of image.orders)
    for (const at of executions.keys())
      if (!booked.has(`${key} ${at}`)) tell('position_of_executions', `execution ${at} of ${key} is in no position`)
  for (const [id, qty] of net) {
    const held = orders.positionQty(id)
    if (held !== qty) tell('position_of_executions', `${id}: ${held} held, executions ${qty}`)
  }
}

function exposure(image: LedgerImage, orders: Inspected, tell: Teller): void {
  const worst = new Map<string, { buy: number; sell: number }>()
  for (const order of image.orders) {
    const { key, instrumentId, side, qty, cum, leaves, base, doubt } = order
    let most = closed(order) ? 0 : Math.max(leaves, doubt === '' ? 0 : qty - cum)
    // A replace on its way may give the order its quantity, and even re-open one that is filled.
    if (!endedOtherwise(base))
      for (const request of order.requests) if (request.kind === 'replace') most = Math.max(most, request.qty - cum)
    most = Math.max(most, 0)
    const told = orders.get(key)?.leavesQty ?? 0
    if (told !== most) tell('exposure', `${key}: ${told} may trade, expected ${most}`)
    const sums = worst.get(instrumentId) ?? { buy: 0, sell: 0 }
    sums[side] += most
    worst.set(instrumentId, sums)
  }
  for (const [id, { buy, sell }] of worst) {
    if (orders.openBuyQty(id) !== buy) tell('exposure', `open buys of ${id}: ${orders.openBuyQty(id)}, orders ${buy}`)
    if (orders.openSellQty(id) !== sell) tell('exposure', `open sells of ${id}: ${orders.openSellQty(id)}, orders ${sell}`)
  }
}
