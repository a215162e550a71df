/** A set of tags with a number for each, as a typed array over the range that they span: membership costs one bounds check and one load. */
export class TagTable {
  readonly #least: number
  readonly #numbers: Int32Array
  /** For the few whose tags lie further apart than a table may hold. */
  readonly #far: ReadonlyMap<number, number> | undefined

  /** Numbers must not be 0: that is what an unknown tag reads as. */
  constructor(entries: ReadonlyMap<number, number>) {
    let least = Infinity
    let most = 0
    for (const tag of entries.keys()) {
      least = Math.min(least, tag)
      if (tag < farTag) most = Math.max(most, tag)
    }
    if (most === 0) least = 1
    this.#least = least
    this.#numbers = new Int32Array(Math.max(most - least + 1, 0))
    const far = new Map<number, number>()
    for (const [tag, number] of entries) {
      if (tag < farTag) this.#numbers[tag - least] = number
      else far.set(tag, number)
    }
    this.#far = far.size > 0 ? far : undefined
  }

  /** The tag's number, or 0. */
  get(tag: number): number {
    const at = tag - this.#least
    if (at >= 0 && at < this.#numbers.length) return this.#numbers[at]
    return this.#far === undefined ? 0 : (this.#far.get(tag) ?? 0)
  }
}

/** Tags from here on are kept in a map: 2147483647 is a tag like any other, and takes no table of that size. */
const farTag = 1 << 16
