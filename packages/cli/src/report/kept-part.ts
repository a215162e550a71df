/** The first of a stream, or the last, so many and no more; what is not kept is counted. */
export class KeptPart<T> {
  left = 0
  readonly #most: number
  readonly #last: boolean
  readonly #list: T[] = []
  /** Where the oldest stands, when the list is full and the last are kept. */
  #from = 0

  constructor(most: number, last: boolean) {
    this.#most = most
    this.#last = last
  }

  add(make: () => T): void {
    if (this.#list.length < this.#most) {
      this.#list.push(make())
      return
    }
    this.left++
    if (!this.#last) return
    this.#list[this.#from] = make()
    this.#from = (this.#from + 1) % this.#most
  }

  /** In the order in which they came. */
  get list(): readonly T[] {
    return [...this.#list.slice(this.#from), ...this.#list.slice(0, this.#from)]
  }
}
