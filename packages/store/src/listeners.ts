/** Who asked to be told of something. Who stops, or asks anew, while others are being told changes nothing for this telling. */
export class Listeners<T> {
  #all: readonly ((value: T) => void)[] = []

  /** Returns the way to stop. */
  add(listener: (value: T) => void): () => void {
    this.#all = [...this.#all, listener]
    return () => {
      this.#all = this.#all.filter((other) => other !== listener)
    }
  }

  tell(value: T): void {
    for (const listener of this.#all) listener(value)
  }
}
