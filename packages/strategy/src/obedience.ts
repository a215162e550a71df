/**
 * What the kill switch makes the desk do. `cancel-all` cancels what stands under it; `flatten` does that and then closes positions at the
 * market; where nothing is left of either, the scope becomes `halted`. It asks for one thing at a time: while a closing order of its own is
 * open it waits for it, and what was refused is asked again after a pause.
 */
import type { Intent, Now } from '@fix/events'
import type { Orders, OrderView } from '@fix/oms'
import type { Risk } from '@fix/risk'
import type { Qty } from '@fix/units'
import { Sweeps, type Swept } from './sweeps.ts'

/** Name under which closing orders leave. */
export const killStrategy = 'kill'
const againAfterUs = 1_000_000
/** Our own limit is asked again no sooner than this. */
const leastPauseUs = 1000
/** Code of a refusal by our own limit on messages. */
const throttled = 'throttled'

export interface Hands {
  /** Cancels an order; gives '' where the cancel left, else the code of why not. */
  cancel(clOrdID: string): string
  /** How long until our own limit has room for another cancel, microseconds. */
  roomInUs(): number
  /** From a wish to the wire, or not. */
  want(intent: Omit<Extract<Intent, { kind: 'new' }>, 'cause'>): void
  /** Journals a note of risk, then folds it. */
  fold(note: Uint8Array): void
  /** What has become of the orders under the switch. */
  swept(swept: Swept): void
}

export class Obedience {
  readonly #orders: Orders
  readonly #risk: Risk
  readonly #hands: Hands
  /** When what did not come about was asked for, by instrument to close or order to cancel: it is asked again after a pause. */
  readonly #askedUs = new Map<string, number>()
  readonly #sweeps: Sweeps
  /** When our own limit has room for the next cancel; Infinity where none waits for that. */
  #roomUs = Infinity

  constructor(orders: Orders, risk: Risk, hands: Hands) {
    this.#orders = orders
    this.#risk = risk
    this.#hands = hands
    this.#sweeps = new Sweeps(orders, (swept) => hands.swept(swept))
  }

  /** When what did not come about is asked for again; Infinity where nothing is. */
  get deadlineUs(): number {
    let next = Math.min(this.#roomUs, this.#sweeps.deadlineUs)
    for (const askedUs of this.#askedUs.values()) next = Math.min(next, askedUs + againAfterUs)
    return next
  }

  /**
   * Ask after each fact. `known`: every order and position is reconciled, so that there is something to go by. `woken`: the fact is that time has
   * passed; what waits for room waits for that alone, so that a replay, which knows nothing of the room, asks when the run did.
   */
  obey(now: Now, known: boolean, woken: boolean): void {
    if (woken) this.#roomUs = Infinity
    for (const asked of this.#askedUs.keys()) if (!this.#stillStands(asked)) this.#askedUs.delete(asked)
    const latches = this.#risk.latches().filter(({ state }) => state === 'cancel-all' || state === 'flatten')
    this.#sweeps.keep(new Set(latches.map(({ scope }) => scope)))
    for (const latch of latches) {
      const open = this.#orders.open().filter((order) => this.#risk.mustCancel(order.strategy, order.instrumentId))
      const closing = latch.state === 'flatten' ? open.filter(isClosing) : []
      const covered = open.filter((order) => !closing.includes(order))
      this.#sweeps.covers(latch.scope, covered, now)
      for (const order of covered) if (!this.#cancel(order.clOrdID, now)) break
      if (covered.length === 0 && known) this.#sweeps.done(latch.scope)
      if (covered.length > 0 || closing.length > 0 || !known) continue
      if (latch.state === 'flatten' && this.#close(now)) continue
      this.#askedUs.clear()
      const { scope, actor, reason } = latch
      const answer = this.#risk.kill({ state: 'halted', scope, actor, reason }, now)
      if (answer.kind === 'note') this.#hands.fold(answer.note)
    }
    // What could be asked for again and was not waits for something else than time: the fact that brings that asks here anyway.
    for (const [asked, askedUs] of this.#askedUs) if (askedUs + againAfterUs <= now.monoUs) this.#askedUs.delete(asked)
  }

  /** What was asked for is wanted still: the order is open under the switch, or the position is there to be closed. */
  #stillStands(asked: string): boolean {
    const order = this.#orders.get(asked)
    if (order !== undefined) return order.open && this.#risk.mustCancel(order.strategy, order.instrumentId)
    return this.#orders.positionQty(asked) !== 0 && this.#risk.killState(killStrategy, asked) === 'flatten'
  }

  /**
   * Once each, and again after a pause where the session did not take it or the venue refused it; what is on its way already is no news. False where
   * our own limit has no room: then the others wait too.
   */
  #cancel(clOrdID: string, now: Now): boolean {
    if (this.#roomUs !== Infinity) return false
    if (now.monoUs < (this.#askedUs.get(clOrdID) ?? -Infinity) + againAfterUs) return true
    const code = this.#hands.cancel(clOrdID)
    if (code === throttled) {
      this.#roomUs = now.monoUs + Math.max(leastPauseUs, this.#hands.roomInUs())
      return false
    }
    if (code === 'dedupe' || code === 'skip_terminal') this.#askedUs.delete(clOrdID)
    else this.#askedUs.set(clOrdID, now.monoUs)
    return true
  }

  /** Closing orders of `flatten`; true while a position is left. */
  #close(now: Now): boolean {
    let left = false
    for (const { instrumentId, qty } of this.#orders.positions()) {
      if (qty === 0 || this.#risk.killState(killStrategy, instrumentId) !== 'flatten') continue
      left = true
      if (now.monoUs < (this.#askedUs.get(instrumentId) ?? -Infinity) + againAfterUs) continue
      this.#askedUs.set(instrumentId, now.monoUs)
      const side = qty > 0 ? 'sell' : 'buy'
      // A position may be larger than an order may be: it is closed in pieces, one after the other.
      const largest = this.#risk.maxOrderQty(instrumentId)
      this.#hands.want({
        kind: 'new',
        strategy: killStrategy,
        by: 'kill',
        instrumentId,
        side,
        qty: (Math.abs(qty) > largest ? largest : Math.abs(qty)) as Qty,
        ordType: 'market',
      })
    }
    return left
  }
}

function isClosing(order: OrderView): boolean {
  return order.strategy === killStrategy
}
