/** Deadlines by name, earliest first. They nearly always come in the order in which they end, so an insertion looks at the end only. */
export class Deadlines {
  #queue: { name: string; atUs: number }[] = []
  /** Place of the first that still counts: to move a long queue up for each that leaves would cost more than all else here. */
  #first = 0
  readonly #at = new Map<string, number>()

  /** When the next one ends; Infinity where none waits. */
  get nextUs(): number {
    this.#drop()
    return this.#first === this.#queue.length ? Infinity : this.#queue[this.#first].atUs
  }

  /** One deadline a name: a new one takes the place of the old. */
  set(name: string, atUs: number): void {
    this.#at.set(name, atUs)
    let place = this.#queue.length
    while (place > this.#first && this.#queue[place - 1].atUs > atUs) place--
    if (place === this.#queue.length) this.#queue.push({ name, atUs })
    else this.#queue.splice(place, 0, { name, atUs })
  }

  clear(name: string): void {
    this.#at.delete(name)
  }

  clearAll(): void {
    this.#at.clear()
    this.#queue.length = 0
    this.#first = 0
  }

  at(name: string): number | undefined {
    return this.#at.get(name)
  }

  /** Takes the next name whose time has come. */
  take(nowUs: number): string | undefined {
    this.#drop()
    if (this.#first === this.#queue.length || this.#queue[this.#first].atUs > nowUs) return undefined
    const { name } = this.#queue[this.#first++]
    this.#at.delete(name)
    return name
  }

  /** What was cleared or set anew leaves the queue when it reaches the front. */
  #drop(): void {
    const queue = this.#queue
    while (this.#first < queue.length && this.#at.get(queue[this.#first].name) !== queue[this.#first].atUs) this.#first++
    if (this.#first < 1024 || this.#first * 2 < queue.length) return
    this.#queue = queue.slice(this.#first)
    this.#first = 0
  }
}
