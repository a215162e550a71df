/**
 * Persist before send: a write waits here until the journal has stored the record before it. Writes leave in their order; a close waits behind
 * them. While nothing waits and the record is stored already, bytes go straight through and nothing is copied.
 */
import type { Transport } from './transport.ts'

export class Gate {
  #transport: Transport | undefined = undefined
  #arena = new Uint8Array(16_384)
  #arenaEnd = 0
  /** Per held write: the idx that must be stored, and where its bytes end in the arena. A close has no bytes. */
  #idxs: number[] = []
  #ends: number[] = []
  #closes: boolean[] = []
  #head = 0
  #sentEnd = 0
  #onClosed: () => void

  /** `onClosed`: the transport was closed in its turn. */
  constructor(onClosed: () => void) {
    this.#onClosed = onClosed
  }

  get open(): boolean {
    return this.#transport !== undefined
  }

  get heldBytes(): number {
    return this.#arenaEnd - this.#sentEnd
  }

  attach(transport: Transport): void {
    this.forget()
    this.#transport = transport
  }

  /** The transport is gone; what waited for it is dropped. */
  forget(): void {
    this.#transport = undefined
    this.#clear()
  }

  /** Bytes that may leave once `afterIdx` is stored. */
  write(bytes: Uint8Array, from: number, to: number, afterIdx: number, storedIdx: number): void {
    if (this.#transport === undefined) return
    if (this.#head === this.#idxs.length && storedIdx >= afterIdx) return this.#transport.write(bytes, from, to)
    const at = this.#arenaEnd
    const end = at + to - from
    if (end > this.#arena.length) {
      const grown = new Uint8Array(Math.max(this.#arena.length * 2, end))
      grown.set(this.#arena.subarray(0, at))
      this.#arena = grown
    }
    this.#arena.set(bytes.subarray(from, to), at)
    this.#hold(afterIdx, end, false)
  }

  close(storedIdx: number): void {
    if (this.#transport === undefined) return
    if (this.#head === this.#idxs.length) return this.#closeNow()
    this.#hold(0, this.#arenaEnd, true)
    this.stored(storedIdx)
  }

  /** The journal has stored everything up to `idx`. */
  stored(idx: number): void {
    while (this.#head < this.#idxs.length && this.#idxs[this.#head] <= idx) {
      const transport = this.#transport
      if (transport === undefined) return
      const at = this.#head++
      const from = this.#sentEnd
      this.#sentEnd = this.#ends[at]
      if (this.#closes[at]) return this.#closeNow()
      transport.write(this.#arena, from, this.#sentEnd)
    }
    if (this.#head > 0 && this.#head === this.#idxs.length) this.#clear()
  }

  #hold(afterIdx: number, end: number, close: boolean): void {
    this.#arenaEnd = end
    this.#idxs.push(afterIdx)
    this.#ends.push(end)
    this.#closes.push(close)
  }

  #closeNow(): void {
    const transport = this.#transport
    this.forget()
    transport?.close()
    this.#onClosed()
  }

  #clear(): void {
    this.#idxs.length = 0
    this.#ends.length = 0
    this.#closes.length = 0
    this.#head = 0
    this.#arenaEnd = 0
    this.#sentEnd = 0
  }
}
