/**
 * The reference strategy, made to be read. It leans with the book: when more is bid than offered it joins the bid with a limit order, when
 * much more is, it takes the offer. It follows the price while it waits, gives up after a while, and closes what it got at the market after
 * a fixed time or when the book turns. It is an example of the port, not of an edge: it pays the spread and expects to lose that.
 *
 * Everything it needs to know after a restart it perceives: its position, its working orders and their times.
 */
import type { Side } from '@fix/events'
import type { Actions, Perception, Strategy, StrategyModule } from '@fix/strategy'
import type { Price, Qty } from '@fix/units'

const module: StrategyModule = {
  name: 'lean-with-the-book',
  parameters: {
    units: { default: 1000, min: 1, max: 10_000_000, about: 'Size of an entry, in whole units.' },
    lean: { default: 0.2, min: 0, max: 1, about: 'Queue imbalance from which the book is said to lean.' },
    take: { default: 0.45, min: 0, max: 1, about: 'Queue imbalance from which an entry pays the spread instead of waiting.' },
    maxSpreadTicks: { default: 30, min: 1, max: 10_000, about: 'No entry while the spread is wider than this.' },
    patienceMs: { default: 3000, min: 100, max: 3_600_000, about: 'An entry that is not filled by then is cancelled.' },
    chaseMs: { default: 1000, min: 100, max: 3_600_000, about: 'An entry follows the price at most this often.' },
    holdMs: { default: 5000, min: 100, max: 86_400_000, about: 'A position is closed after this long.' },
    coolDownMs: { default: 500, min: 0, max: 86_400_000, about: 'Pause after each order.' },
  },
  // How the book leans and how wide it is: without them there is no entry. What is open is tended and closed all the same.
  needs: ['spread', 'imbalance'],
  create: (parameters) => new LeanWithTheBook(parameters),
}

export const { name, parameters, needs, create } = module

class LeanWithTheBook implements Strategy {
  readonly #p: Readonly<Record<string, number>>

  constructor(p: Readonly<Record<string, number>>) {
    this.#p = p
  }

  decide(seen: Perception, act: Actions): void {
    if (seen.working.length > 0) this.#tend(seen, act)
    else if (seen.position !== 0) this.#leave(seen, act)
    else this.#enter(seen, act)
  }

  #enter(seen: Perception, act: Actions): void {
    const p = this.#p
    if (seen.imbalance === null || seen.spread === null) return
    if (seen.spread > p.maxSpreadTicks * seen.instrument.tick) return
    if (seen.wallUs - seen.lastOrderUs < p.coolDownMs * 1000) return
    const qty = (p.units * 10 ** seen.instrument.qtyScale) as Qty
    if (seen.imbalance >= p.lean) act.limit('buy', qty, this.#price(seen, 'buy'))
    else if (seen.imbalance <= -p.lean) act.limit('sell', qty, this.#price(seen, 'sell'))
  }

  /** The best price of our own side, or that of the other side where the book leans hard our way. */
  #price(seen: Perception, side: Side): Price {
    const { bid, ask, imbalance } = seen
    const lean = imbalance ?? 0
    if (side === 'buy') return lean >= this.#p.take ? ask : bid
    return lean <= -this.#p.take ? bid : ask
  }

  /** One order works at a time: an entry that follows the price, or an exit at the market. */
  #tend(seen: Perception, act: Actions): void {
    const order = seen.working[0]
    if (order.pending || order.limit === null) return
    if (seen.wallUs - order.sentUs >= this.#p.patienceMs * 1000) return act.cancel(order.clOrdID)
    const price = this.#price(seen, order.side)
    const away = order.side === 'buy' ? price > order.limit : price < order.limit
    if (away && seen.wallUs - seen.lastOrderUs >= this.#p.chaseMs * 1000) act.replace(order.clOrdID, order.qty, price)
  }

  #leave(seen: Perception, act: Actions): void {
    const long = seen.position > 0
    const turned = seen.imbalance !== null && (long ? seen.imbalance <= -this.#p.lean : seen.imbalance >= this.#p.lean)
    const held = seen.wallUs - seen.lastFillUs
    if (held < this.#p.holdMs * 1000 && !(turned && held >= this.#p.coolDownMs * 1000)) return
    if (seen.wallUs - seen.lastOrderUs < this.#p.coolDownMs * 1000) return
    act.market(long ? 'sell' : 'buy', Math.abs(seen.position) as Qty)
  }
}
