import type { Side } from '../contents/contents.ts'

/** One side of several books seen as one: merged by price, sizes and entries added. It is made when it is asked for, and the books stay what they are. */
export class MergedSide implements Side {
  readonly #prices: number[] = []
  readonly #sizes: number[] = []
  readonly #entries: number[] = []

  constructor(sides: readonly Side[], direction: 1 | -1) {
    const levels = sides.flatMap((side) =>
      Array.from({ length: side.count }, (_, depth) => ({
        price: side.price(depth),
        size: side.size(depth),
        entries: side.entries(depth),
      })),
    )
    levels.sort((a, b) => (b.price - a.price) * direction)
    for (const { price, size, entries } of levels) {
      const last = this.#prices.length - 1
      if (this.#prices[last] === price) {
        this.#sizes[last] += size
        this.#entries[last] += entries
        continue
      }
      this.#prices.push(price)
      this.#sizes.push(size)
      this.#entries.push(entries)
    }
  }

  get count(): number {
    return this.#prices.length
  }

  price(depth: number): number {
    return depth < this.count ? this.#prices[depth] : Number.NaN
  }

  size(depth: number): number {
    return depth < this.count ? this.#sizes[depth] : Number.NaN
  }

  entries(depth: number): number {
    return depth < this.count ? this.#entries[depth] : 0
  }
}
