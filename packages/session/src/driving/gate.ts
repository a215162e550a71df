/**
 * Persist before send: a write waits here until the journal has stored the record before it. Writes leave in their order; a close waits behind
 * them. While nothing waits and the record is stored already, bytes go straight through and nothing is copied. A journal that syncs in groups
 * may leave one write or another waiting at all times: what has left makes room for what comes, and once the buffers have grown to the most
 * that ever waited, nothing is allocated.
 */
import { ByteCopy } from './byte-copy.ts'
import type { Transport } from '../transport.ts'

/** Length of a close among the writes. */
const isClose = -1
/** A gate that never held anything has no buffers, and one whose connection is over keeps no more than this. */
const firstArenaBytes = 512
const firstWrites = 8
const keptArenaBytes = 65_536
const noBytes = new Uint8Array(0)
const noNumbers = new Float64Array(0)

export class Gate {
  #transport: Transport | undefined = undefined
  #arena: Uint8Array = noBytes
  readonly #copy = new ByteCopy()
  #arenaEnd = 0
  #sentEnd = 0
  /** Per held write, in a ring whose size is a power of two: the idx that must be stored, and how many bytes it has in the arena. */
  #idxs: Float64Array = noNumbers
  #lengths: Float64Array = noNumbers
  #head = 0
  #size = 0
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

  /** Size of the buffers, in bytes, whatever they hold. */
  get capacityBytes(): number {
    return this.#arena.length + this.#idxs.byteLength + this.#lengths.byteLength
  }

  attach(transport: Transport): void {
    this.forget()
    this.#transport = transport
  }

  /** The transport is gone; what waited for it is dropped. */
  forget(): void {
    this.#transport = undefined
    this.#clear()
    if (this.#arena.length <= keptArenaBytes) return
    this.#arena = noBytes
    this.#copy.forget()
  }

  /** Bytes that may leave once `afterIdx` is stored. */
  write(bytes: Uint8Array, from: number, to: number, afterIdx: number, storedIdx: number): void {
    if (this.#transport === undefined) return
    if (this.#size === 0 && storedIdx >= afterIdx) return this.#transport.write(bytes, from, to)
    const length = to - from
    if (this.#arenaEnd + length > this.#arena.length) this.#makeRoom(length)
    const at = this.#arenaEnd
    this.#copy.copy(bytes, from, to, this.#arena, at)
    this.#arenaEnd = at + length
    this.#hold(afterIdx, length)
  }

  close(storedIdx: number): void {
    if (this.#transport === undefined) return
    if (this.#size === 0) return this.#closeNow()
    this.#hold(0, isClose)
    this.stored(storedIdx)
  }

  /** The journal has stored everything up to `idx`. All that leaves lies in one piece, and leaves in one. */
  stored(idx: number): void {
    const from = this.#sentEnd
    let to = from
    let closes = false
    while (!closes && this.#size > 0 && this.#idxs[this.#head] <= idx) {
      const length = this.#lengths[this.#head]
      this.#head = (this.#head + 1) & (this.#idxs.length - 1)
      this.#size--
      if (length === isClose) closes = true
      else to += length
    }
    this.#sentEnd = to
    if (to > from) this.#transport?.write(this.#arena, from, to)
    if (closes) this.#closeNow()
    else if (this.#size === 0) this.#clear()
  }

  #hold(afterIdx: number, length: number): void {
    if (this.#size === this.#idxs.length) this.#growRing()
    const at = (this.#head + this.#size) & (this.#idxs.length - 1)
    this.#idxs[at] = afterIdx
    this.#lengths[at] = length
    this.#size++
  }

  /**
   * Room for `length` bytes behind those that wait, which move to the front. The arena grows unless half of it is free then: so each byte that
   * is moved is paid for by one that left, and the arena is never above four times the most that had to be held.
   */
  #makeRoom(length: number): void {
    const arena = this.#arena
    const needed = this.#arenaEnd - this.#sentEnd + length
    // copyWithin allocates a little with each call.
    if (needed * 2 <= arena.length) for (let from = this.#sentEnd, at = 0; from < this.#arenaEnd; from++, at++) arena[at] = arena[from]
    else {
      this.#arena = new Uint8Array(Math.max(arena.length, needed, firstArenaBytes / 2) * 2)
      this.#arena.set(arena.subarray(this.#sentEnd, this.#arenaEnd))
    }
    this.#arenaEnd -= this.#sentEnd
    this.#sentEnd = 0
  }

  #growRing(): void {
    this.#idxs = unrolled(this.#idxs, this.#head)
    this.#lengths = unrolled(this.#lengths, this.#head)
    this.#head = 0
  }

  #closeNow(): void {
    const transport = this.#transport
    this.forget()
    transport?.close()
    this.#onClosed()
  }

  #clear(): void {
    this.#head = 0
    this.#size = 0
    this.#arenaEnd = 0
    this.#sentEnd = 0
  }
}

/** A full ring at twice its size, from its head on. */
function unrolled(ring: Float64Array, head: number): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(Math.max(ring.length * 2, firstWrites))
  grown.set(ring.subarray(head))
  grown.set(ring.subarray(0, head), ring.length - head)
  return grown
}
