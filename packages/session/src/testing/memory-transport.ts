/** A transport that keeps what is written, until a test takes it. */
import type { Transport } from '../transport.ts'

export class MemoryTransport implements Transport {
  /** We closed it. */
  closed = false
  paused = false
  /** The peer reads nothing: what is written counts as buffered. */
  stalled = false
  #chunks: Uint8Array[] = []
  #bytes = 0

  get bufferedBytes(): number {
    return this.stalled ? this.#bytes : 0
  }

  write(bytes: Uint8Array, from: number, to: number): void {
    if (this.closed) return
    this.#chunks.push(new Uint8Array(bytes.subarray(from, to)))
    this.#bytes += to - from
  }

  close(): void {
    this.closed = true
  }

  pause(): void {
    this.paused = true
  }

  resume(): void {
    this.paused = false
  }

  /** Everything written since the last call. */
  take(): Uint8Array {
    const all = new Uint8Array(this.#bytes)
    let at = 0
    for (const chunk of this.#chunks) {
      all.set(chunk, at)
      at += chunk.length
    }
    this.#chunks = []
    this.#bytes = 0
    return all
  }
}
