/** Asks an address again while the page is looked at, never twice at a time and never sooner than so many milliseconds after the last time. */
export class Asking {
  #address
  #againMs
  #take
  #askedAt = -Infinity
  #asking = false

  /** `take` is given each answer; where the gateway is away the page says so by itself. */
  constructor(address, againMs, take) {
    this.#address = address
    this.#againMs = againMs
    this.#take = take
  }

  async ask() {
    if (this.#asking || document.hidden || performance.now() - this.#askedAt < this.#againMs) return
    this.#asking = true
    this.#askedAt = performance.now()
    try {
      const answer = await fetch(this.#address)
      if (answer.ok) this.#take(await answer.json())
    } catch {
      // Told at the head of the page.
    } finally {
      this.#asking = false
    }
  }
}
