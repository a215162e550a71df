/** A set of tags with a number for each, as a typed array over the range that they span: membership costs one bounds check and one load. */
export class TagTable {
  readonly #least: number
  readonly #numbers: Int32Array

  /** Numbers must not be 0: that is what an unknown tag reads as. Throws where tags lie further apart than 2^20. */
  constructor(entries: ReadonlyMap<number, number>) {
    let least = Infinity
    let most = 0
    for (const tag of entries.keys()) {
      least = Math.min(least, tag)
      most = Math.max(most, tag)
    }
    if (entries.size === 0) least = 1
    if (most - least > 1 << 20) throw new RangeError(`TagTable: tags from ${least} to ${most} span more than a table holds`)
    this.#least = least
    this.#numbers = new Int32Array(Math.max(most - least + 1, 0))
    for (const [tag, number] of entries) this.#numbers[tag - least] = number
  }

  /** The tag's number, or 0. */
  get(tag: number): number {
    const at = tag - this.#least
    return at >= 0 && at < this.#numbers.length ? this.#numbers[at] : 0
  }
}
