import type { Now, OrdType, Side } from '@fix/events'

const kept = 32

/** What makes two orders the same. */
export interface Terms {
  readonly strategy: string
  readonly side: Side
  readonly ordType: OrdType | ''
  readonly qty: number
  /** NaN for none. */
  readonly limit: number
  readonly stop: number
}

/** The last orders of an instrument, by which one that is sent twice is told. Columns and not records, so that a look at them makes no numbers. */
export class RecentOrders {
  readonly #strategies: string[] = []
  readonly #sides: Side[] = []
  readonly #types: (OrdType | '')[] = []
  readonly #numbers = new Float64Array(kept * 3)
  readonly #atUs = new Float64Array(kept).fill(-Infinity)
  #next = 0

  /** Microseconds since an order with the same terms, where that is less than the window; Infinity else. */
  sinceSame(terms: Terms, { duplicateUs }: { readonly duplicateUs: number }, { monoUs }: Now): number {
    // From the newest on: what is older than one that is too old is too old as well.
    for (let back = 1; back <= kept; back++) {
      const at = (this.#next - back + kept) % kept
      const since = monoUs - this.#atUs[at]
      // One that was taken back lies infinitely far behind and says nothing of those before it.
      if (since === Infinity && at < this.#strategies.length) continue
      if (!(since < duplicateUs)) return Infinity
      // Less than the window, which is no more than days: as a small integer it is returned without a box.
      if (this.#is(at, terms)) return Math.min(since, 0x7fffffff) | 0
    }
    return Infinity
  }

  /** Gives the place by which it is forgotten. */
  add(terms: Terms, { monoUs }: Now): number {
    const at = this.#next
    this.#next = (at + 1) % kept
    this.#strategies[at] = terms.strategy
    this.#sides[at] = terms.side
    this.#types[at] = terms.ordType
    this.#numbers[at * 3] = terms.qty
    this.#numbers[at * 3 + 1] = terms.limit
    this.#numbers[at * 3 + 2] = terms.stop
    this.#atUs[at] = monoUs
    return at
  }

  /** It was not sent. */
  forget(at: number): void {
    this.#atUs[at] = -Infinity
  }

  #is(at: number, { strategy, side, ordType, qty, limit, stop }: Terms): boolean {
    if (this.#sides[at] !== side || this.#types[at] !== ordType || this.#strategies[at] !== strategy) return false
    const numbers = this.#numbers
    return numbers[at * 3] === qty && same(numbers[at * 3 + 1], limit) && same(numbers[at * 3 + 2], stop)
  }
}

const same = (a: number, b: number): boolean => a === b || (Number.isNaN(a) && Number.isNaN(b))
