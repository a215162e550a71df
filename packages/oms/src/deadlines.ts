/** Deadlines by name, earliest first. They nearly always come in the order in which they end, so an insertion looks at the end only. */
export class Deadlines {
  readonly #queue: { name: string; atUs: number }[] = []
  readonly #at = new Map<string, number>()

  /** When the next one ends; Infinity where none waits. */
  get nextUs(): number {
    this.#drop()
    return this.#queue.length === 0 ? Infinity : this.#queue[0].atUs
  }

  /** One deadline a name: a new one takes the place of the old. */
  set(name: string, atUs: number): void {
    this.#at.set(name, atUs)
    let place = this.#queue.length
    while (place > 0 && this.#queue[place - 1].atUs > atUs) place--
    this.#queue.splice(place, 0, { name, atUs })
  }

  clear(name: string): void {
    this.#at.delete(name)
  }

  clearAll(): void {
    this.#at.clear()
    this.#queue.length = 0
  }

  at(name: string): number | undefined {
    return this.#at.get(name)
  }

  /** Takes the next name whose time has come. */
  take(nowUs: number): string | undefined {
    this.#drop()
    if (this.#queue.length === 0 || this.#queue[0].atUs > nowUs) return undefined
    const { name } = this.#queue.shift()!
    this.#at.delete(name)
    return name
  }

  /** What was cleared or set anew leaves the queue when it reaches the front. */
  #drop(): void {
    while (this.#queue.length > 0 && this.#at.get(this.#queue[0].name) !== this.#queue[0].atUs) this.#queue.shift()
  }
}
