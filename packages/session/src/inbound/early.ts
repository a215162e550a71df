/**
 * Messages that came ahead of a hole, by number, bounded in count and bytes. What does not fit is dropped, the newest first: the peer
 * sends it again, as the request for the hole, or the next one, covers it.
 */

/** An early message as it came, or only the fact that its number is accounted for (a Logon, a ResendRequest that was served at once). */
export interface EarlyMessage {
  readonly seq: number
  readonly bytes: Uint8Array | undefined
}

export class EarlyQueue {
  readonly #bySeq = new Map<number, EarlyMessage>()
  readonly #maxMessages: number
  readonly #maxBytes: number
  #bytes = 0
  /** Dropped for want of room since the session began. */
  dropped = 0

  constructor(maxMessages: number, maxBytes: number) {
    this.#maxMessages = maxMessages
    this.#maxBytes = maxBytes
  }

  get size(): number {
    return this.#bySeq.size
  }

  keep(seq: number, bytes: Uint8Array, from: number, to: number): void {
    if (this.#bySeq.has(seq)) return
    const length = to - from
    if (this.#bySeq.size >= this.#maxMessages || this.#bytes + length > this.#maxBytes) {
      this.dropped++
      return
    }
    this.#bytes += length
    // Not slice: that of a Buffer shares its memory.
    this.#bySeq.set(seq, { seq, bytes: new Uint8Array(bytes.subarray(from, to)) })
  }

  /** The number is accounted for; there is nothing left to process. */
  mark(seq: number): void {
    if (!this.#bySeq.has(seq) && this.#bySeq.size < this.#maxMessages) this.#bySeq.set(seq, { seq, bytes: undefined })
  }

  /** The lowest number that waits; Infinity where none does. */
  get lowest(): number {
    let lowest = Infinity
    for (const seq of this.#bySeq.keys()) lowest = Math.min(lowest, seq)
    return lowest
  }

  take(seq: number): EarlyMessage | undefined {
    if (this.#bySeq.size === 0) return undefined
    const message = this.#bySeq.get(seq)
    if (message === undefined) return undefined
    this.#bySeq.delete(seq)
    this.#bytes -= message.bytes?.length ?? 0
    return message
  }

  /** A gap fill or reset went past numbers that wait here. */
  dropBelow(seq: number): void {
    if (this.#bySeq.size === 0) return
    for (const [key, message] of this.#bySeq) {
      if (key >= seq) continue
      this.#bySeq.delete(key)
      this.#bytes -= message.bytes?.length ?? 0
    }
  }

  clear(): void {
    this.#bySeq.clear()
    this.#bytes = 0
  }
}
