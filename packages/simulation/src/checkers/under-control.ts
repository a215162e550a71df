import { RecordType, Direction, type JournalRecord } from '@fix/session'
import type { Limits } from '@fix/risk'
import type { Instrument } from '@fix/units'
import type { Appended, Checker, Tell } from './checker.ts'
import { noteOf } from './raw-fields.ts'
import type { Twin } from './twin.ts'

const orders = 1
const risk = 2
/** Under this name the switch itself closes positions. */
const killStrategy = 'kill'
/** From the loosest on. Under `flatten` the switch itself works on, whatever else is switched off. */
const strictness = ['active', 'reduce-only', 'halted', 'cancel-all', 'flatten']

interface Wish {
  readonly k: string
  readonly id: string
  readonly o?: string
  readonly strategy?: string
  readonly ins?: string
  readonly side?: string
  readonly qty: number
  readonly px: number | null
  /** It guards a position: no larger than that, and it waits for nobody. */
  readonly of?: readonly string[]
}

interface Move {
  readonly scope: string
  readonly state: string
}

export interface ControlOptions {
  readonly twin: Twin
  readonly instruments: readonly Instrument[]
  readonly limits: Limits
  /** The limits can't be read at this moment: whatever asks for them throws. */
  readonly unreadable: () => boolean
}

/**
 * I8: no order enters the journal on its way out while the kill switch covers it, or when a limit forbids it or can't be read; but for what the
 * switch itself sends to close under `flatten`, and what reduces under `reduce-only`. The switch is folded from its notes here, by a few lines of
 * its own; orders and positions are those of the journal so far.
 */
export class UnderControl implements Checker {
  readonly invariant = 'I8'
  readonly #tell: Tell
  readonly #options: ControlOptions
  readonly #latches = new Map<string, string>()

  constructor(tell: Tell, options: ControlOptions) {
    this.#tell = tell
    this.#options = options
  }

  began(records: readonly JournalRecord[]): void {
    this.#latches.clear()
    for (const record of records) this.#move(record)
  }

  appended({ record }: Appended): void {
    this.#move(record)
    if (record.type !== RecordType.message || record.dir !== Direction.out) return
    const wish = noteOf(record, orders) as Wish | undefined
    if (wish?.k === 'new') this.#judgeNew(wish)
    else if (wish?.k === 'replace') this.#judgeReplace(wish)
  }

  #move(record: JournalRecord): void {
    const move = noteOf(record, risk) as Move | undefined
    if (move === undefined) return
    if (move.state === 'active') this.#latches.delete(move.scope)
    else this.#latches.set(move.scope, move.state)
  }

  #judgeNew(wish: Wish): void {
    const { id, strategy = '', ins = '', side = '', qty } = wish
    const held = this.#options.twin.desk.orders.positionQty(ins)
    const closes = side === (held > 0 ? 'sell' : 'buy') && qty <= Math.abs(held)
    const what = `new order ${id}: ${side} ${qty} ${ins} by ${strategy}`
    const state = this.#stateOf(strategy, ins)
    const allowed = state === 'active' || (closes && (state === 'reduce-only' || (state === 'flatten' && strategy === killStrategy)))
    if (!allowed) this.#tell(`${what} left under ${state}, position ${held}`)
    if (wish.of !== undefined && !closes) this.#tell(`${what} is to guard a position of ${held}`)
    this.#judgeTerms(wish, ins, what, wish.of !== undefined)
    const { orders: book } = this.#options.twin.desk
    const most = this.#options.limits.instruments[ins]?.maxPosition ?? 0
    const reach = side === 'buy' ? held + book.openBuyQty(ins) + qty : -held + book.openSellQty(ins) + qty
    if (reach > most) this.#tell(`${what} may bring the position to ${reach}, ${most} is the limit`)
  }

  #judgeReplace(wish: Wish): void {
    const order = this.#options.twin.desk.orders.get(wish.o ?? '')
    const ins = order?.instrumentId ?? ''
    const what = `replace ${wish.id} of ${wish.o ?? 'nothing'}`
    const relieves = order !== undefined && wish.qty <= order.orderQty && wish.px === order.limit
    const state = this.#stateOf(order?.strategy ?? '', ins)
    const held = this.#options.twin.desk.orders.positionQty(ins)
    const closes = order?.side === (held > 0 ? 'sell' : 'buy') && wish.qty - order.cumQty <= Math.abs(held)
    if (state !== 'active' && !(state === 'reduce-only' && (relieves || closes)))
      this.#tell(`${what} left under ${state}, position ${held}`)
    if (!relieves) this.#judgeTerms(wish, ins, what, order !== undefined && order.guards !== '' && closes)
  }

  /** What guards a position is as large as that, and waits for no order of unknown fate. */
  #judgeTerms({ qty, px, strategy }: Wish, ins: string, what: string, guards: boolean): void {
    const { limits, instruments, unreadable, twin } = this.#options
    if (unreadable()) return this.#tell(`${what} left while no limit could be read`)
    const limit = limits.instruments[ins]
    const instrument = instruments.find((one) => one.id === ins)
    if (limit === undefined || instrument === undefined) return this.#tell(`${what} left in an instrument that has no limits`)
    if (!(qty > 0 && (guards || qty <= limit.maxQty) && qty % instrument.step === 0))
      this.#tell(`${what} left with a quantity beyond its limits`)
    if (px !== null && !(px > 0 && px % instrument.tick === 0)) this.#tell(`${what} left at ${px}, which is no price`)
    // What a strategy wants waits for every order of the session; what the switch closes only for those of its own instrument.
    const unknown = twin.desk.orders.unknownCount(strategy === killStrategy ? ins : undefined)
    if (!guards && unknown > limit.maxUnknown) this.#tell(`${what} left while ${unknown} orders are of unknown fate`)
  }

  /** The strictest state that covers it. */
  #stateOf(strategy: string, symbol: string): string {
    const ranks = [...this.#latches].filter(([scope]) => covers(scope, strategy, symbol)).map(([, state]) => strictness.indexOf(state))
    return strictness[Math.max(0, ...ranks)]
  }
}

/** `*`, or each part of `strategy=ref,symbol=EURUSD` names this one. */
function covers(scope: string, strategy: string, symbol: string): boolean {
  return scope === '*' || scope.split(',').every((part) => part === `strategy=${strategy}` || part === `symbol=${symbol}`)
}
