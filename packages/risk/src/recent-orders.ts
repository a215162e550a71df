import type { Now, OrdType, Side } from '@fix/events'

const kept = 32

interface Recent {
  strategy: string
  side: Side
  ordType: OrdType | ''
  qty: number
  /** NaN for none. */
  limit: number
  stop: number
  atUs: number
}

/** The last orders of an instrument, by which one that is sent twice is told. */
export class RecentOrders {
  readonly #ring: Recent[] = []
  #next = 0

  /** Microseconds since an order with the same terms; Infinity where none is known. */
  sinceSame(terms: Readonly<Omit<Recent, 'atUs'>>, { monoUs }: Now): number {
    let since = Infinity
    for (let n = 0; n < this.#ring.length; n++) {
      const one = this.#ring[n]
      if (one.side !== terms.side || one.qty !== terms.qty || one.ordType !== terms.ordType || one.strategy !== terms.strategy) continue
      if (Object.is(one.limit, terms.limit) && Object.is(one.stop, terms.stop)) since = Math.min(since, monoUs - one.atUs)
    }
    return since
  }

  /** Gives the place by which it is forgotten. */
  add(terms: Readonly<Omit<Recent, 'atUs'>>, { monoUs }: Now): number {
    const place = this.#next
    this.#next = (place + 1) % kept
    const one = (this.#ring[place] ??= { ...terms, atUs: monoUs })
    one.strategy = terms.strategy
    one.side = terms.side
    one.ordType = terms.ordType
    one.qty = terms.qty
    one.limit = terms.limit
    one.stop = terms.stop
    one.atUs = monoUs
    return place
  }

  /** It was not sent. */
  forget(place: number): void {
    this.#ring[place].atUs = -Infinity
  }
}
