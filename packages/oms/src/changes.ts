/** Which instruments' orders or positions have changed last: who keeps figures by instrument looks at these alone. */

/** So many can be told; who is further behind looks at all. */
export const toldChanges = 64

export class Changes {
  /** So far. */
  count = 0
  readonly #last = new Array<string>(toldChanges).fill('')

  add(instrumentId: string): void {
    this.count++
    this.#last[this.count % toldChanges] = instrumentId
  }

  /** Anything may have changed. */
  all(): void {
    this.count += toldChanges
    this.#last.fill('')
  }

  /** Instrument of the n-th change, from 1 on; '' where it is too long ago to be told. */
  at(n: number): string {
    return n > this.count - toldChanges && n <= this.count ? this.#last[n % toldChanges] : ''
  }
}
