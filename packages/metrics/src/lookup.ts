/**
 * Items by name, of which most are over soon. Nothing is deleted: a new map is made of what is left, now and then. A `Map` in which names come and go lets its tables
 * hang on each other, so that the collector keeps them all until it looks through everything.
 */
const fewest = 4096

export class Lookup<T> {
  readonly #over: (item: T) => boolean
  #items = new Map<string, T>()
  /** So many names may be held before those of items that are over are left out. */
  #most = fewest

  /** Once over, always over. */
  constructor(over: (item: T) => boolean) {
    this.#over = over
  }

  /** Names that are held; at most a few more than twice as many as lead to something. */
  get held(): number {
    return this.#items.size
  }

  get(name: string): T | undefined {
    const item = this.#items.get(name)
    return item === undefined || this.#over(item) ? undefined : item
  }

  /** A name that leads somewhere leads there still, and '' is none. */
  name(name: string, item: T): void {
    if (name === '' || this.get(name) !== undefined) return
    if (this.#items.size >= this.#most) {
      const left = new Map<string, T>()
      for (const [each, of] of this.#items) if (!this.#over(of)) left.set(each, of)
      this.#items = left
      this.#most = Math.max(fewest, 2 * left.size)
    }
    this.#items.set(name, item)
  }
}
