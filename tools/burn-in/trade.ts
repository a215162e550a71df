/**
 * What a cycle trades: an order far from the market that is cancelled, and one at the market that fills, against the position where there is one. So each cycle
 * sends a new order, a cancel and a market order, hears of all, and leaves next to nothing.
 */
import type { Actions, Perception, Strategy } from '@fix/strategy'
import type { Price, Qty } from '@fix/units'

/** Far enough that no quote of a quiet market reaches it. */
const awayTicks = 500

export class Trade implements Strategy {
  readonly #instrumentId: string
  readonly #qty: number
  #step: 'rest' | 'cancel' | 'cancelled' | 'filled' | 'over' = 'rest'
  /** Orders that were cancelled, and fills. */
  cancelled = 0
  fills = 0
  /** Begin again when a round is over. */
  again = false
  onRound: () => void = () => undefined

  /** @param qty of each order, a scaled integer */
  constructor(instrumentId: string, qty: number) {
    this.#instrumentId = instrumentId
    this.#qty = qty
  }

  /** What it waits for, for whoever has waited in vain. */
  get waitsFor(): string {
    return { rest: 'a book', cancel: 'an order to rest', cancelled: 'a cancel', filled: 'a fill', over: 'nothing' }[this.#step]
  }

  decide(seen: Perception, act: Actions): void {
    if (seen.instrument.id !== this.#instrumentId) return
    const { working, bid, instrument } = seen
    switch (this.#step) {
      case 'rest':
        if (working.length > 0 || !(bid > 0)) return
        this.#step = 'cancel'
        return act.limit('buy', this.#qty as Qty, (bid - awayTicks * instrument.tick) as Price)
      case 'cancel':
        if (working.length === 0 || working[0].pending) return
        this.#step = 'cancelled'
        return act.cancel(working[0].clOrdID)
      case 'cancelled':
        if (working.length > 0) return
        this.cancelled++
        this.#step = 'filled'
        return act.market(seen.position > 0 ? 'sell' : 'buy', this.#qty as Qty)
    }
  }

  onFill(): void {
    if (this.#step !== 'filled') return
    this.fills++
    this.#step = this.again ? 'rest' : 'over'
    this.onRound()
  }
}
