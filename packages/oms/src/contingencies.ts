/**
 * Groups of contingent orders as they stand, and what they need next. A group is made by its first order, whose note names all others: whatever dies
 * when, the next run knows which of them were never sent, which have to be cancelled, and which have less left to do. What an order was sent for
 * stands in its own note, so that none is sent twice.
 *
 * What is needed follows from the folded orders; only the waits live on the monotonic clock, and die with the process.
 *
 * What OneTriggersTheOther releases was meant for the market in which its first was filled. An order that was not sent within a bound behind that, be it that
 * no process was there to send it, never is: it is dropped, on record and told, and a person decides what becomes of the position.
 */
import type { Intent, NewOrder, Now } from '@fix/events'
import type { Instrument, Qty } from '@fix/units'
import { askedOf, releases, type Member } from './contingency.ts'
import type { AlertCode, OrderAlert } from './decision.ts'
import { utcText } from './draft.ts'
import type { Ledger } from './ledger.ts'
import { isClosed, openCancel } from './order.ts'
import type { Order } from './order.ts'
import type { OrderRules } from './rules.ts'

/** What groups want, and what people are told of them. */
interface Needs {
  readonly wishes: Intent[]
  readonly alerts: OrderAlert[]
  /** Orders that are not sent any more: it is too late for them. */
  readonly late: readonly LateLeg[]
}

/** An order of a group that was never sent, and never will be. */
export interface LateLeg {
  readonly first: Order
  readonly at: number
  readonly text: string
}

interface Group {
  readonly first: Order
  readonly terms: NonNullable<Order['contingency']>
  /** The first, and each other where it was sent, by its place. */
  readonly orders: (Order | undefined)[]
  /** Alerts of it that were given in this run. */
  readonly told: Set<string>
  /** When its first was found to be filled; NaN before. */
  filledUs: number
  /** An earlier run has left it, and this one has not yet seen its first other than filled: when that was, only the venue may know. */
  left: boolean
}

/** Between two wishes for one order; doubles with each that comes to nothing. */
const againMs = 200
const mostDoublings = 6
/** Wishes for one order in a row, from which on people are told; and after so many an order that was never sent is given up. */
const tries = 5
const mostTries = 20
/** Unless told. */
const sentWithinMs = 60_000

export class Contingencies {
  readonly #ledger: Ledger
  readonly #rules: OrderRules
  readonly #instrumentOf: (id: string) => Instrument | undefined
  /** By the key of the first; a group that can want nothing any more is none. */
  readonly #groups = new Map<string, Group>()
  /** By group and place: what was wished last, and when it may be again. */
  readonly #again = new Map<string, { kind: Intent['kind']; atUs: number; times: number }>()
  readonly #withinUs: number
  #read = 0
  #nextUs = Infinity
  #changed = true

  /** `withinMs`: so long after the first was filled what it triggers may still be sent. */
  constructor(ledger: Ledger, rules: OrderRules, instrumentOf: (id: string) => Instrument | undefined, withinMs = sentWithinMs) {
    this.#ledger = ledger
    this.#rules = rules
    this.#instrumentOf = instrumentOf
    this.#withinUs = withinMs * 1000
  }

  /** A run begins: the groups that there are were left by an earlier one. */
  begin(): void {
    this.#catchUp()
    for (const group of this.#groups.values()) group.left = true
  }

  /** Orders may have changed. */
  stir(): void {
    this.#changed = true
  }

  /** What was waited for on another connection is over. */
  forget(): void {
    this.#again.clear()
    this.#changed = true
  }

  woke(now: Now): void {
    if (now.monoUs < this.#nextUs) return
    this.#nextUs = Infinity
    this.#changed = true
  }

  get nextUs(): number {
    return this.#nextUs
  }

  /** Groups that may still want something. */
  get size(): number {
    this.#catchUp()
    return this.#groups.size
  }

  /** `mayOpen`: a new order of this instrument may be sent now. Ask after each fact, once everything is reconciled. */
  review(now: Now, cause: number, mayOpen: (instrumentId: string) => boolean): Needs {
    const late: LateLeg[] = []
    const found: Needs = { wishes: [], alerts: [], late }
    this.#catchUp()
    if (!this.#changed || this.#groups.size === 0) return found
    this.#changed = false
    this.#nextUs = Infinity
    for (const [key, group] of this.#groups) {
      this.#alerts(group, found)
      let wants = false
      for (let at = 0; at < group.orders.length; at++) {
        const order = group.orders[at]
        const name = `${key} ${at}`
        const wish = order === undefined ? this.#unsent(group, at, name, cause) : this.#sent(group, at, order, cause)
        wants ||= wish !== undefined || (order !== undefined && !isClosed(order))
        if (wish === undefined) this.#again.delete(name)
        if (wish === undefined || wish === 'waits') continue
        const text = wish.kind === 'new' ? this.#lateness(group, wish, now) : ''
        if (text !== '') late.push({ first: group.first, at, text })
        else if (wish.kind !== 'new' || mayOpen(wish.instrumentId)) this.#wish(name, wish, group, now, found)
      }
      if (!wants) this.#over(key, group)
    }
    return found
  }

  /** Orders that were not looked at yet. */
  #catchUp(): void {
    for (const order of this.#ledger.ordersFrom(this.#read)) {
      this.#read++
      const { contingency, legOf } = order
      if (contingency !== undefined) {
        const orders: Group['orders'] = [order, ...contingency.legs.map(() => undefined)]
        this.#groups.set(order.key, { first: order, terms: contingency, orders, told: new Set(), filledUs: NaN, left: false })
      }
      const group = legOf === undefined ? undefined : this.#groups.get(legOf.first)
      if (group !== undefined) group.orders[legOf!.at] = order
      this.#changed = true
    }
  }

  #over(key: string, { orders }: Group): void {
    this.#groups.delete(key)
    for (let at = 0; at < orders.length; at++) this.#again.delete(`${key} ${at}`)
  }

  /** An order of the group that was never sent: `waits` for its turn, or there is nothing to send any more. */
  #unsent(group: Group, at: number, name: string, cause: number): Intent | 'waits' | undefined {
    const { first, terms } = group
    if (first.dropped?.includes(at)) return undefined
    if (first.doubt !== '' || first.base === 'Sent') return 'waits'
    const filled = first.cum > 0 && first.cum >= first.qty
    const open = !isClosed(first)
    if (!filled) group.left = false
    if (!releases(terms.type, { filled, accepted: open || filled })) return open ? 'waits' : undefined
    const asked = this.#asked(group, at)
    if (asked === undefined || asked.cancel) return undefined
    if ((this.#again.get(name)?.times ?? 0) >= mostTries) return 'waits'
    const { strategy, instrumentId, key } = first
    return { kind: 'new', cause, strategy, instrumentId, ...terms.legs[at - 1], qty: asked.qty as Qty, legOf: { first: key, at } }
  }

  /** Why what its first has triggered is not sent any more; '' where it still is. Wakes when that ends, whatever may be sent until then. */
  #lateness(group: Group, { expireUs }: NewOrder, now: Now): string {
    const { first, terms } = group
    if (expireUs !== undefined && expireUs <= now.wallUs) return `it was to end at ${utcText(expireUs)}`
    if (terms.type !== 'OneTriggersTheOther') return ''
    if (Number.isNaN(group.filledUs)) group.filledUs = group.left ? filledAtUs(first) : first.reportedAtUs
    const ageUs = now.wallUs - group.filledUs
    const leftUs = this.#withinUs - ageUs
    if (leftUs < 0) return `its first was filled ${Math.round(ageUs / 1000)} ms before, expected at most ${this.#withinUs / 1000}`
    this.#nextUs = Math.min(this.#nextUs, now.monoUs + leftUs + 1)
    return ''
  }

  /** What an order of the group is to become; undefined where it is that, `waits` while a request on it has no answer. */
  #sent(group: Group, at: number, order: Order, cause: number): Intent | 'waits' | undefined {
    if (isClosed(order)) return undefined
    const asked = this.#asked(group, at)
    if (asked === undefined) return undefined
    const common = { cause, strategy: order.strategy, clOrdID: order.key }
    const cancel = { kind: 'cancel', ...common, by: 'strategy' } as const
    if (asked.cancel) return openCancel(order) === undefined ? cancel : 'waits'
    // It is never raised: what else lowered it, or took an execution back, had its reasons.
    if (asked.qty >= order.qty) return undefined
    if (order.requests.length > 0 || order.doubt !== '' || order.base === 'Sent') return 'waits'
    const { minQty = 0 } = this.#instrumentOf(order.instrumentId) ?? {}
    if (this.#rules.requests.OrderCancelReplaceRequest === undefined || asked.qty < minQty) return cancel
    return { kind: 'replace', ...common, qty: asked.qty as Qty }
  }

  #asked({ first, terms, orders }: Group, at: number): ReturnType<typeof askedOf> | undefined {
    const instrument = this.#instrumentOf(first.instrumentId)
    if (instrument === undefined) return undefined
    const { type, qty, legs } = terms
    const members = orders.map((order, place): Member => ({ qty: place === 0 ? qty : legs[place - 1].qty, cum: order?.cum ?? 0 }))
    return askedOf(type, members, at, instrument.step)
  }

  #wish(name: string, wish: Intent, group: Group, now: Now, { wishes, alerts }: Needs): void {
    const before = this.#again.get(name)
    const { atUs, times } = before?.kind === wish.kind ? before : { atUs: -Infinity, times: 0 }
    let nextUs = atUs
    if (now.monoUs >= atUs) {
      wishes.push(wish)
      nextUs = now.monoUs + againMs * 1000 * 2 ** Math.min(times, mostDoublings)
      this.#again.set(name, { kind: wish.kind, atUs: nextUs, times: times + 1 })
      if (times + 1 === tries) tell(alerts, 'contingency_stuck', group.first, `${wish.kind} was wished ${tries} times`)
    }
    this.#nextUs = Math.min(this.#nextUs, nextUs)
  }

  #alerts(group: Group, { alerts }: Needs): void {
    const { first, terms, orders, told } = group
    const once = (code: AlertCode, text: string): void => {
      if (told.has(code + text)) return
      told.add(code + text)
      tell(alerts, code, first, text)
    }
    const done = orders.filter((order) => order !== undefined && order.cum > 0).length
    if (terms.type === 'OneCancelsTheOther' && done > 1) once('contingency_overrun', `${done} of its orders were executed`)
    for (const order of orders) if (order?.base === 'Rejected' && order !== first) once('contingency_lost', `${order.key} was refused`)
  }
}

/** By the venue's own time, or else by the last that was heard of it. */
function filledAtUs({ executions, reportedAtUs }: Order): number {
  let atUs = 0
  for (const { transactTimeUs } of executions) atUs = Math.max(atUs, transactTimeUs)
  return atUs === 0 ? reportedAtUs : atUs
}

function tell(alerts: OrderAlert[], code: AlertCode, { key, instrumentId }: Order, text: string): void {
  alerts.push({ kind: 'order_alert', code, clOrdID: key, instrumentId, text })
}
