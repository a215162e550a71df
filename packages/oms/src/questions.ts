/**
 * Status requests that are on their way, by order, as far as it takes to tell an answer that is older than a refusal. A venue answers in the order in
 * which it was asked, and an answer names no question: one that took so long that we had given it up comes before that to the question asked since. Where a request
 * meets "order not found" in between, what the earlier answers say of the order is no word against it.
 *
 * An answer to a mass status names its question, so that of those the turn is enough.
 *
 * All of it is of one connection, and dies with the process. An answer that was lost makes us wait for one more, which is asked for.
 */
/** Mass status requests whose turn is remembered: answers to older ones are taken for answers to none. */
const mostMassStatus = 64

export class Questions {
  readonly #open = new Map<string, number>()
  /** How many of the open ones had left before the order was not found. */
  readonly #before = new Map<string, number>()
  /** What was said last that is no answer to a question since. */
  readonly #earlier = new Map<string, string>()
  /** Rises with each mass status request and each "order not found". */
  #turn = 0
  readonly #massStatus = new Map<string, number>()
  readonly #notFoundAt = new Map<string, number>()

  asked(key: string): void {
    this.#open.set(key, (this.#open.get(key) ?? 0) + 1)
  }

  /** OrderMassStatusRequest(AF) has left, with this MassStatusReqID(584). */
  askedAll(id: string): void {
    this.#massStatus.set(id, ++this.#turn)
    if (this.#massStatus.size <= mostMassStatus) return
    const [oldest] = this.#massStatus.keys()
    this.#massStatus.delete(oldest)
  }

  /** A request about this order met "order not found". */
  notFound(key: string): void {
    const open = this.#open.get(key)
    if (open !== undefined) this.#before.set(key, open)
    this.#notFoundAt.set(key, ++this.#turn)
  }

  /**
   * An answer about this order has come; true where its question is older than the last "order not found". A copy of such an answer, which says the same
   * once more, is no answer to the next question; it is taken for one the second time, so that a venue which says the same for good is believed.
   */
  answered(key: string, says: string): boolean {
    const before = this.#before.get(key) ?? 0
    less(this.#before, key)
    less(this.#open, key)
    if (before > 0) {
      this.#earlier.set(key, says)
      return true
    }
    const copy = this.#earlier.get(key) === says
    this.#earlier.delete(key)
    return copy
  }

  /** The same of an answer to a mass status. */
  answeredAll(id: string, key: string): boolean {
    const notFoundAt = this.#notFoundAt.get(key)
    return notFoundAt !== undefined && (this.#massStatus.get(id) ?? 0) < notFoundAt
  }

  /** Something else was heard of an order that was not found: a copy of that is no answer either, where answers look the same. */
  heard(key: string, says: string): void {
    this.#earlier.set(key, says)
  }

  clear(): void {
    this.#massStatus.clear()
    this.#notFoundAt.clear()
    this.#open.clear()
    this.#before.clear()
    this.#earlier.clear()
  }
}

function less(counts: Map<string, number>, key: string): void {
  const count = counts.get(key)
  if (count === undefined) return
  if (count > 1) counts.set(key, count - 1)
  else counts.delete(key)
}
