/** Lines with something to send, first come first served, at a pace and with a bound for requests that wait for their snapshot. */
import type { Line } from './line.ts'

export class RequestQueue {
  /** Requests that wait for their snapshot. */
  open = 0
  readonly #lines: Line[] = []
  readonly #paceUs: number
  readonly #maxOpen: number
  #nextSendUs = Number.NEGATIVE_INFINITY

  /** Throws a RangeError where no request could ever be open. */
  constructor(paceMs: number, maxOpen: number) {
    if (!Number.isInteger(maxOpen) || maxOpen < 1)
      throw new RangeError(`Subscriptions: maxOpen ${maxOpen} given, expected a whole number of at least 1`)
    this.#paceUs = paceMs * 1000
    this.#maxOpen = maxOpen
  }

  /** When the next one may be sent, on the monotonic clock; Infinity where none can be. */
  get deadlineUs(): number {
    return this.#lines.length > 0 && !this.#full() ? this.#nextSendUs : Number.POSITIVE_INFINITY
  }

  add(line: Line): void {
    line.dueUs = Number.POSITIVE_INFINITY
    if (line.queued) return
    line.queued = true
    this.#lines.push(line)
  }

  /** The next line whose turn it is, which stands here no more; undefined where none may send yet. */
  take(monoUs: number): Line | undefined {
    if (this.deadlineUs > monoUs) return undefined
    const line = this.#lines.shift()
    if (line !== undefined) line.queued = false
    return line
  }

  /** Something was sent. */
  sent(monoUs: number): void {
    this.#nextSendUs = monoUs + this.#paceUs
  }

  /** Another session: nothing was sent over it. */
  begin(): void {
    this.#nextSendUs = Number.NEGATIVE_INFINITY
  }

  clear(): void {
    for (const line of this.#lines) line.queued = false
    this.#lines.length = 0
  }

  /** The next one to send would be one request too many. Ends of subscriptions pass always. */
  #full(): boolean {
    const [{ endsID, mdReqID }] = this.#lines
    return this.open >= this.#maxOpen && endsID === '' && mdReqID === ''
  }
}
