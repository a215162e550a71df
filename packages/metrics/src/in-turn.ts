/**
 * Items in the order in which they came, of which the oldest is looked for again and again. Those that are over are passed over and let go in time: a `Map` or `Set`
 * keeps the places of what was deleted for a while, and whoever asks it for its first item walks over them.
 */
const fewest = 1024

export class InTurn<T> {
  readonly #over: (item: T) => boolean
  #items: T[] = []
  #first = 0
  /** So many may be held before those that are over are looked for everywhere, not at the front alone. */
  #most = fewest

  /** Once over, always over. */
  constructor(over: (item: T) => boolean) {
    this.#over = over
  }

  /** How many are held, whether over or not; at most a few more than twice as many as are not. */
  get held(): number {
    return this.#items.length - this.#first
  }

  /** The oldest that is not over. */
  get first(): T | undefined {
    while (this.#first < this.#items.length && this.#over(this.#items[this.#first])) this.#first++
    return this.#items[this.#first]
  }

  push(item: T): void {
    if (this.#items.length >= this.#most) {
      this.#items = this.#items.filter((each, at) => at >= this.#first && !this.#over(each))
      this.#first = 0
      this.#most = Math.max(fewest, 2 * this.#items.length)
    }
    this.#items.push(item)
  }
}
