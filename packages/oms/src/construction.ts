/** What may be asked of a venue at all: checks of a new order and of a replace, times in force, alignment. A refusal has a code. */
import { align, isAligned } from '@fix/units'
import type { Instrument, Price, Qty } from '@fix/units'
import type { NewOrder, OrdType, ReplaceOrder, Side, TimeInForce } from '@fix/events'
import { isTerminal, openCancel, tailOf } from './order.ts'
import type { Order } from './order.ts'
import type { GateDecision } from './gate.ts'
import { utcText } from './draft.ts'
import type { OrderRules, TifChoice } from './rules.ts'

export type RefusalCode =
  | 'instrument_unknown'
  | 'order_unknown'
  | 'not_supported'
  | 'qty_below_min'
  | 'qty_above_max'
  | 'qty_off_step'
  | 'px_off_tick'
  | 'px_missing'
  | 'px_not_allowed'
  | 'tif_unsupported'
  | 'expiry_missing'
  | 'expiry_invalid'
  | 'terminal'
  | 'state_unknown'
  | 'cancel_open'
  | 'replace_qty_below_cum'
  | 'no_change'
  | 'protection_invalid'
  | 'contingency_invalid'
  | Exclude<GateDecision, 'send'>

export interface Refusal {
  code: RefusalCode
  text: string
}

const refuse = (code: RefusalCode, text: string): Refusal => ({ code, text })

/** Down to the step, never up; undefined where that is below the minimum. */
export function alignQty(qty: Qty, instrument: Instrument): Qty | undefined {
  const aligned = align(qty, instrument.step, 'down')
  return aligned === undefined || aligned < instrument.minQty ? undefined : aligned
}

/** To a tick that is never worse than asked: a limit buys lower and sells higher, a stop buys higher and sells lower. */
export function alignPx(px: Price, side: Side, of: 'limit' | 'stop', instrument: Instrument): Price | undefined {
  return align(px, instrument.tick, (side === 'buy') === (of === 'limit') ? 'down' : 'up')
}

/** What is sent and what holds for a TimeInForce(59) at this venue; undefined where the venue has no such order. */
export function timeInForce(asked: TimeInForce | undefined, ordType: OrdType, rules: OrderRules): TifChoice | undefined {
  if (asked === undefined) return rules.timeInForce.unasked[ordType]
  const choice = rules.timeInForce.asked[asked]
  return choice === undefined || (choice.only !== undefined && !choice.only.includes(ordType)) ? undefined : choice
}

function quantityRefusal(qty: number, instrument: Instrument): Refusal | undefined {
  if (!isAligned(qty, instrument.step)) return refuse('qty_off_step', `quantity ${qty}, step ${instrument.step}`)
  if (qty < instrument.minQty) return refuse('qty_below_min', `quantity ${qty}, minimum ${instrument.minQty}`)
  if (instrument.maxQty !== undefined && qty > instrument.maxQty)
    return refuse('qty_above_max', `quantity ${qty}, maximum ${instrument.maxQty}`)
  return undefined
}

function priceRefusal(
  ordType: OrdType | '',
  limit: number | undefined,
  stop: number | undefined,
  instrument: Instrument,
): Refusal | undefined {
  if (ordType === 'limit' && limit === undefined) return refuse('px_missing', 'a limit order without its limit')
  if (ordType === 'stop' && stop === undefined) return refuse('px_missing', 'a stop order without its stop')
  if (ordType === 'market' && (limit ?? stop) !== undefined) return refuse('px_not_allowed', 'a market order with a price')
  for (const px of [limit, stop])
    if (px !== undefined && !isAligned(px, instrument.tick)) return refuse('px_off_tick', `price ${px}, tick ${instrument.tick}`)
  return undefined
}

/** Who is good till a date says it; it lies ahead, as far as the venue allows; and nobody else has one. */
function expiryRefusal({ expireUs }: NewOrder, tif: TifChoice, atUs: number): Refusal | undefined {
  if (tif.expires === undefined)
    return expireUs === undefined ? undefined : refuse('expiry_invalid', `expires at ${utcText(expireUs)}, but it is ${tif.effective}`)
  if (expireUs === undefined) return refuse('expiry_missing', `${tif.effective} without the time at which it ends`)
  const { withinMs = Infinity } = tif.expires
  if (expireUs > atUs && expireUs - atUs <= withinMs * 1000) return undefined
  const most = withinMs === Infinity ? '' : ` by at most ${withinMs} ms`
  return refuse('expiry_invalid', `expires at ${utcText(expireUs)}, expected a time after ${utcText(atUs)}${most}`)
}

/** `atUs` is the time now, UTC. */
export function newRefusal(order: NewOrder, instrument: Instrument | undefined, rules: OrderRules, atUs: number): Refusal | undefined {
  if (instrument === undefined) return refuse('instrument_unknown', `no instrument ${order.instrumentId}`)
  if (rules.requests.NewOrderSingle === undefined) return refuse('not_supported', 'this venue takes no NewOrderSingle')
  const tif = timeInForce(order.timeInForce, order.ordType, rules)
  if (tif === undefined) return refuse('tif_unsupported', `${order.timeInForce} for a ${order.ordType} order`)
  const expiry = expiryRefusal(order, tif, atUs)
  if (expiry !== undefined) return expiry
  if (order.protect !== undefined && !protects(order, instrument))
    return refuse(
      'protection_invalid',
      `protect ${JSON.stringify(order.protect)}, expected a stop on the losing side or a distance, on the tick`,
    )
  const leg = order.contingency === undefined ? undefined : legRefusal(order, instrument, rules, atUs)
  if (leg !== undefined) return leg
  const byCash = order.cashOrderQty !== undefined && order.qty === 0
  return (byCash ? undefined : quantityRefusal(order.qty, instrument)) ?? priceRefusal(order.ordType, order.limit, order.stop, instrument)
}

/** Orders of one group. */
const mostLegs = 8

/** A group of which an order could never be sent is none. */
function legRefusal({ contingency, ...first }: NewOrder, instrument: Instrument, rules: OrderRules, atUs: number): Refusal | undefined {
  const { legs } = contingency!
  if (legs.length === 0 || legs.length >= mostLegs)
    return refuse('contingency_invalid', `${legs.length} orders beside the first, expected 1 to ${mostLegs - 1}`)
  if (first.cashOrderQty !== undefined) return refuse('contingency_invalid', 'a quantity that only the venue knows can be no group’s')
  const { cause, strategy, instrumentId } = first
  for (const leg of legs) {
    const refusal = newRefusal({ kind: 'new', cause, strategy, instrumentId, ...leg }, instrument, rules, atUs)
    if (refusal !== undefined) return refuse('contingency_invalid', `${refusal.code}: ${refusal.text}`)
  }
  return undefined
}

/** A stop or a distance, not both; a price on the side where the order loses, as far as that can be told. */
function protects({ protect, side, limit }: NewOrder, instrument: Instrument): boolean {
  const { stop, distance } = protect!
  if ((stop === undefined) === (distance === undefined)) return false
  if (distance !== undefined) return isAligned(distance, instrument.tick) && distance > 0
  const loses = limit === undefined || (side === 'buy' ? stop! < limit : stop! > limit)
  return isAligned(stop!, instrument.tick) && loses
}

/** The terms of a replace: what is not named stays. */
export function replaceTerms(order: Order, intent: ReplaceOrder): { qty: number; price: number | null; stop: number | null } {
  const last = order.requests.find((request) => request.id === tailOf(order)) ?? order
  return { qty: closes(order, intent) ? order.cum : intent.qty, price: intent.limit ?? last.price, stop: intent.stop ?? last.stop }
}

/** What is done is what the order is to have been: the venue calls it filled. */
const closes = (order: Order, { closeAtCum, qty }: ReplaceOrder): boolean => closeAtCum === true && order.cum > 0 && qty <= order.cum

export function replaceRefusal(
  order: Order | undefined,
  intent: ReplaceOrder,
  instrument: Instrument | undefined,
  rules: OrderRules,
): Refusal | undefined {
  if (order === undefined) return refuse('order_unknown', `no order ${intent.clOrdID}`)
  if (instrument === undefined) return refuse('instrument_unknown', `no instrument ${order.instrumentId}`)
  if (rules.requests.OrderCancelReplaceRequest === undefined)
    return refuse('not_supported', 'this venue takes no OrderCancelReplaceRequest')
  const reopens = order.base === 'Filled' && !rules.terminalIsFinal
  if (isTerminal(order.base) && !reopens) return refuse('terminal', `order is ${order.base}`)
  if (order.doubt !== '' || order.requests.some((request) => request.status === 'unknown'))
    return refuse('state_unknown', `order is Unknown: ${order.doubt}`)
  if (openCancel(order) !== undefined) return refuse('cancel_open', 'a cancel is open')
  const before = order.requests.find((request) => request.id === tailOf(order)) ?? order
  const { qty, price, stop } = replaceTerms(order, intent)
  if (qty === before.qty && price === before.price && stop === before.stop) return refuse('no_change', 'no term changes')
  if (qty === before.qty && order.leaves === 0) return refuse('terminal', 'a new price for an order with nothing left')
  if (qty <= order.cum && !closes(order, intent)) return refuse('replace_qty_below_cum', `quantity ${qty}, filled ${order.cum}`)
  const limit = order.ordType === 'limit' ? (price ?? undefined) : intent.limit
  return quantityRefusal(qty, instrument) ?? priceRefusal(order.ordType, limit, stop ?? undefined, instrument)
}
