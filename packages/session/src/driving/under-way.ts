/**
 * Messages on their way through gate and transport, by where they end among the bytes of the connection: which of them have left once so many bytes are still here.
 * A ring that grows to the most that were ever under way.
 */
const firstMessages = 8

export class UnderWay {
  #idxs = new Float64Array(0)
  #ends = new Float64Array(0)
  #head = 0
  #size = 0
  /** Bytes that were handed to the gate on this connection. */
  #bytes = 0

  get size(): number {
    return this.#size
  }

  /** So many bytes more; `idx` is that of the message whose last bytes they are, 0 where nobody asks after it. */
  add(bytes: number, idx: number): void {
    this.#bytes += bytes
    if (idx === 0) return
    if (this.#size === this.#idxs.length) this.#grow()
    const at = (this.#head + this.#size++) & (this.#idxs.length - 1)
    this.#idxs[at] = idx
    this.#ends[at] = this.#bytes
  }

  /** Of the foremost message, where it has left as all but so many bytes have; else 0. */
  next(hereBytes: number): number {
    if (this.#size === 0 || this.#ends[this.#head] > this.#bytes - hereBytes) return 0
    const idx = this.#idxs[this.#head]
    this.#head = (this.#head + 1) & (this.#idxs.length - 1)
    this.#size--
    return idx
  }

  /** The connection is gone, with all that had not left. */
  clear(): void {
    this.#head = 0
    this.#size = 0
    this.#bytes = 0
  }

  #grow(): void {
    const length = this.#idxs.length
    const grown = (ring: Float64Array): Float64Array<ArrayBuffer> => {
      const wider = new Float64Array(Math.max(length * 2, firstMessages))
      for (let n = 0; n < this.#size; n++) wider[n] = ring[(this.#head + n) & (length - 1)]
      return wider
    }
    this.#idxs = grown(this.#idxs)
    this.#ends = grown(this.#ends)
    this.#head = 0
  }
}
