/**
 * What a driver tells of time to whoever stamps: when the bytes of a message were read, and which message has left when. A driver whose application asks for no times
 * has none.
 */
import type { View } from '@fix/codec'
import type { Now } from '@fix/events'
import { Direction, RecordType, type Journal, type RecordDraft } from '../record.ts'
import type { Transport } from '../transport.ts'
import type { Gate } from './gate.ts'
import type { Timing } from './timing.ts'
import { UnderWay } from './under-way.ts'

const nothing = new Uint8Array(0)

export class Timekeeper {
  readonly #timing: Timing
  readonly #journal: Pick<Journal, 'storedIdx'>
  readonly #gate: Gate
  readonly #underWay = new UnderWay()
  #transport: Transport | undefined = undefined
  /** Record of a message that is to be told of when it is written, while its bytes are awaited; else 0. */
  #leavingIdx = 0
  /** When bytes were read last, and how many: they are the last of all that wait. */
  readonly #read: Now = { wallUs: 0, monoUs: 0 }
  #readBytes = 0
  /** The bytes that are looked at; those from there on were read last. */
  #fed: Uint8Array = nothing
  #readFrom = 0
  readonly #taken = (): void => this.#tellTaken()

  constructor(timing: Timing, journal: Pick<Journal, 'storedIdx'>, gate: Gate) {
    this.#timing = timing
    this.#journal = journal
    this.#gate = gate
  }

  attach(transport: Transport): void {
    this.leave()
    this.#transport = transport
    transport.tellTaken?.(this.#taken)
  }

  /** The connection is gone. */
  leave(): void {
    this.#transport = undefined
    this.#underWay.clear()
    this.#leavingIdx = 0
  }

  /** So many bytes were read, now. The caller's clock goes on while messages are handled. */
  read(bytes: number, now: Now): void {
    this.#read.wallUs = now.wallUs
    this.#read.monoUs = now.monoUs
    this.#readBytes = bytes
  }

  /** Bytes came out of turn, and nobody kept when they were read. */
  readUnknown(): void {
    this.#readBytes = 0
  }

  /** All that waits is looked at: `to` is its end. */
  feeds(bytes: Uint8Array, to: number): void {
    this.#fed = bytes
    this.#readFrom = to - this.#readBytes
  }

  fed(): void {
    this.#fed = nothing
  }

  /** One that waited for its turn, or was mended, lies elsewhere: when it was read and framed is not known any more. */
  delivers({ bytes, end }: View): void {
    if (bytes === this.#fed) this.#timing.framed(end > this.#readFrom ? this.#read : undefined)
  }

  handled(): void {
    this.#timing.handled()
  }

  appended({ type, dir, note }: RecordDraft, idx: number): void {
    const leaves = type === RecordType.message && dir === Direction.out && note.length > 0
    this.#leavingIdx = leaves ? idx : 0
    this.#timing.appended(idx, leaves)
    if (leaves && this.#journal.storedIdx >= idx) this.#timing.stored(idx)
  }

  /** Bytes were handed to the gate: the first behind an append are those of its record. */
  handed(bytes: number): void {
    if (this.#transport === undefined) return
    this.#underWay.add(bytes, this.#leavingIdx)
    this.#leavingIdx = 0
    this.passed()
  }

  stored(idx: number): void {
    this.#timing.stored(idx)
  }

  /** The gate may have let bytes through. A transport that tells nothing takes at once what it is given. */
  passed(): void {
    if (this.#transport?.tellTaken === undefined) this.#tellTaken()
  }

  #tellTaken(): void {
    const transport = this.#transport
    if (transport === undefined || this.#underWay.size === 0) return
    const here = this.#gate.heldBytes + (transport.tellTaken === undefined ? 0 : transport.bufferedBytes)
    let idx = this.#underWay.next(here)
    if (idx > 0) this.#timing.taken()
    for (; idx > 0; idx = this.#underWay.next(here)) this.#timing.written(idx)
  }
}
