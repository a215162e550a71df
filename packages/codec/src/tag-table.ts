/**
 * A set of tags with a number for each. Where the tags lie close together it is an array over the range that they span: membership costs one bounds check
 * and one load. Where they do not, as in FIX.5.0SP2 or with 2147483647, it is a hash table of the size of the set, so that the table of a group of ten
 * fields does not take what a table of all tags would.
 */
const widestSpan = 1024

export class TagTable {
  readonly #least: number
  readonly #numbers: Int32Array
  /** Tag and number in turn, 0 where a place is free; undefined where the array does. */
  readonly #hashed: Int32Array | undefined
  readonly #mask: number

  /** Tags and numbers must not be 0: that is what an unknown tag reads as. */
  constructor(entries: ReadonlyMap<number, number>) {
    let least = Infinity
    let most = 0
    for (const tag of entries.keys()) {
      least = Math.min(least, tag)
      most = Math.max(most, tag)
    }
    const hashed = most - least > widestSpan
    this.#least = entries.size === 0 ? 1 : least
    this.#numbers = new Int32Array(entries.size === 0 || hashed ? 0 : most - least + 1)
    let places = 4
    while (places < entries.size * 2) places *= 2
    this.#mask = places - 1
    this.#hashed = hashed ? new Int32Array(places * 2) : undefined
    for (const [tag, number] of entries) {
      if (this.#hashed) this.#put(this.#hashed, tag, number)
      else this.#numbers[tag - least] = number
    }
  }

  /** The tag's number, or 0. */
  get(tag: number): number {
    const at = tag - this.#least
    if (at >= 0 && at < this.#numbers.length) return this.#numbers[at]
    return this.#hashed === undefined || tag === 0 ? 0 : this.#find(this.#hashed, tag)
  }

  #find(hashed: Int32Array, tag: number): number {
    for (let place = this.#home(tag); ; place = (place + 1) & this.#mask) {
      const there = hashed[place * 2]
      if (there === tag) return hashed[place * 2 + 1]
      if (there === 0) return 0
    }
  }

  #put(hashed: Int32Array, tag: number, number: number): void {
    let place = this.#home(tag)
    while (hashed[place * 2] !== 0) place = (place + 1) & this.#mask
    hashed[place * 2] = tag
    hashed[place * 2 + 1] = number
  }

  #home(tag: number): number {
    return (Math.imul(tag, 0x9e3779b1) >>> 12) & this.#mask
  }
}
