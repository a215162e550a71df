import type { Entry, Fact, Now } from '@fix/events'

/**
 * The one door into the loop. Whatever enters gets the next idx and its time here; that order is the only order, and a replay goes by it.
 * Handling runs to completion: what is pushed meanwhile waits its turn. Facts of the hot path are reused objects and are handled before
 * `push` returns; a fact pushed from inside a handler is kept until its turn, so it must be an object of its own.
 */
export class Inbox {
  /** Index of the last entry that was admitted. */
  idx: number
  readonly #handle: (entry: Entry) => void
  readonly #record: ((entry: Entry) => void) | undefined
  readonly #entry: Entry
  readonly #waiting: { fact: Fact; wallUs: number; monoUs: number }[] = []
  #busy = false

  /** `record` sees each entry before it is handled: a capture that holds the causes of all that was done. */
  constructor(options: { handle: (entry: Entry) => void; record?: (entry: Entry) => void; lastIdx?: number }) {
    this.#handle = options.handle
    this.#record = options.record
    this.idx = options.lastIdx ?? 0
    this.#entry = { idx: this.idx, now: { wallUs: 0, monoUs: 0 }, fact: { kind: 'wake' } }
  }

  push(fact: Fact, now: Now): void {
    if (this.#busy) {
      this.#waiting.push({ fact, wallUs: now.wallUs, monoUs: now.monoUs })
      return
    }
    this.#busy = true
    try {
      this.#admit(fact, now.wallUs, now.monoUs)
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift())
        this.#admit(next.fact, next.wallUs, next.monoUs)
    } finally {
      this.#busy = false
    }
  }

  #admit(fact: Fact, wallUs: number, monoUs: number): void {
    const entry = this.#entry
    entry.idx = ++this.idx
    entry.now.wallUs = wallUs
    entry.now.monoUs = monoUs
    entry.fact = fact
    this.#record?.(entry)
    this.#handle(entry)
  }
}
