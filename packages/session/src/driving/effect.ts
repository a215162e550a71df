/**
 * What the machine wants done, in the order that is law. Effects wait in a ring of reused entries, their bytes in one arena; `next()` copies
 * the foremost into one slot, valid until the next call on the session. Nothing is allocated once ring and arena have grown to their use.
 */
import type { View } from '@fix/codec'
import type { Now, SessionCause, SessionFact } from '@fix/events'
import { ByteCopy } from './byte-copy.ts'
import type { Direction, RecordDraft } from '../record.ts'
import { Direction as Directions, RecordType } from '../record.ts'

export type EffectKind = 'append' | 'write' | 'deliver' | 'load' | 'admit' | 'tell' | 'close'

const nothing = new Uint8Array(0)
/** What the first effect makes room for: a process may hold thousands of sessions that are all at rest. */
const firstEntries = 4
const firstArenaBytes = 512

/** One effect; which fields count follows from `kind`. */
export class Effect {
  kind: EffectKind = 'write'
  /** append: the record, to be copied at once. */
  readonly record: RecordDraft = {
    type: RecordType.message,
    stream: 0,
    dir: Directions.none,
    epoch: 0,
    seq: 0,
    wallUs: 0,
    flags: 0,
    raw: nothing,
    rawFrom: 0,
    rawTo: 0,
    note: nothing,
    lazy: false,
  }
  /** write: the bytes to send, from `from` to `to`. */
  bytes: Uint8Array = nothing
  /** write: an offset; load: the first number wanted. */
  from = 0
  /** write: an offset; load: the last number wanted. */
  to = 0
  /** deliver and admit: the message. */
  view: View | undefined = undefined
  /** tell. */
  fact: SessionFact | undefined = undefined
  /** close: why, and what the peer or we wrote about it. */
  cause: SessionCause = 'requested'
}

export class EffectQueue {
  readonly #slot = new Effect()
  readonly #stream: number
  #entries: Effect[] = []
  /** Where an entry's bytes lie in the arena; without that, its own `bytes` and `record.raw` hold. */
  #inArena: boolean[] = []
  #head = 0
  #size = 0
  #arena: Uint8Array = nothing
  readonly #copy = new ByteCopy()
  #arenaEnd = 0

  constructor(stream: number) {
    this.#stream = stream
  }

  get size(): number {
    return this.#size
  }

  /** Bytes that wait to be written or appended. */
  get heldBytes(): number {
    return this.#size === 0 ? 0 : this.#arenaEnd
  }

  /** The next effect, or undefined. The slot is one object: it holds until the next call on the session. */
  next(): Effect | undefined {
    if (this.#size === 0) return undefined
    const entry = this.#entries[this.#head]
    const slot = this.#slot
    const inArena = this.#inArena[this.#head]
    this.#head = (this.#head + 1) & (this.#entries.length - 1)
    this.#size--
    // What is kept next may go over these bytes: they hold until the next call. Two messages kept in a row must not go over each other.
    if (this.#size === 0) this.#arenaEnd = 0
    copy(entry, slot)
    if (inArena) {
      slot.bytes = this.#arena
      slot.record.raw = this.#arena
    }
    release(entry)
    return slot
  }

  /** All effects not yet taken are over: the transport that they were for is gone. Appends stay, as their numbers are taken. */
  dropWrites(): void {
    for (let left = this.#size; left > 0; left--) {
      const at = this.#head
      this.#head = (this.#head + 1) & (this.#entries.length - 1)
      this.#size--
      const entry = this.#entries[at]
      if (entry.kind === 'write' || entry.kind === 'close' || entry.kind === 'load') continue
      const inArena = this.#inArena[at]
      const kept = this.#push(entry.kind)
      const target = this.#entries[kept]
      if (target !== entry) copy(entry, target)
      this.#inArena[kept] = inArena
    }
  }

  /** Copies bytes into the arena for effects that follow; gives where they begin. */
  keep(source: Uint8Array, from: number, to: number): number {
    const at = this.#arenaEnd
    const length = to - from
    if (at + length > this.#arena.length) {
      const grown = new Uint8Array(Math.max(this.#arena.length * 2, at + length, firstArenaBytes))
      grown.set(this.#arena.subarray(0, at))
      this.#arena = grown
    }
    this.#copy.copy(source, from, to, this.#arena, at)
    this.#arenaEnd = at + length
    return at
  }

  /** An outbound message whose bytes are kept: its record. */
  appendOut(epoch: number, seq: number, now: Now, at: number, end: number, note: Uint8Array, lazy: boolean): void {
    const index = this.#push('append')
    this.#inArena[index] = true
    fillRecord(this.#entries[index].record, RecordType.message, this.#stream, Directions.out, epoch, seq, now, note, lazy)
    this.#entries[index].record.rawFrom = at
    this.#entries[index].record.rawTo = end
  }

  /**
   * An inbound message. `first`: before all that waits, because what the application sent while it handled the message follows from the
   * message, and the journal keeps causes before effects. `kept`: from and to lie in the arena.
   */
  appendIn(
    epoch: number,
    seq: number,
    now: Now,
    raw: Uint8Array,
    from: number,
    to: number,
    note: Uint8Array,
    first: boolean,
    kept: boolean,
  ): void {
    const index = first ? this.#pushFront('append') : this.#push('append')
    this.#inArena[index] = kept
    const record = this.#entries[index].record
    fillRecord(record, RecordType.message, this.#stream, Directions.in, epoch, seq, now, note, true)
    record.raw = raw
    record.rawFrom = from
    record.rawTo = to
  }

  /** The numbers begin anew in `epoch`. */
  appendEpoch(epoch: number, now: Now): void {
    const index = this.#push('append')
    this.#inArena[index] = false
    const record = this.#entries[index].record
    fillRecord(record, RecordType.epoch, this.#stream, Directions.none, epoch, 0, now, nothing, false)
    record.raw = nothing
    record.rawFrom = 0
    record.rawTo = 0
  }

  /** A number moved without a message: set by an operator. */
  appendMark(dir: Direction, epoch: number, seq: number, now: Now): void {
    const index = this.#push('append')
    this.#inArena[index] = false
    const record = this.#entries[index].record
    fillRecord(record, RecordType.message, this.#stream, dir, epoch, seq, now, nothing, false)
    record.raw = nothing
    record.rawFrom = 0
    record.rawTo = 0
  }

  /** Kept bytes to send. */
  write(at: number, end: number): void {
    const index = this.#push('write')
    this.#inArena[index] = true
    this.#entries[index].from = at
    this.#entries[index].to = end
  }

  deliver(view: View): void {
    const index = this.#push('deliver')
    this.#entries[index].view = view
  }

  admit(view: View): void {
    const index = this.#push('admit')
    this.#entries[index].view = view
  }

  load(from: number, to: number): void {
    const index = this.#push('load')
    this.#entries[index].from = from
    this.#entries[index].to = to
  }

  tell(fact: SessionFact): void {
    const index = this.#push('tell')
    this.#entries[index].fact = fact
  }

  close(cause: SessionCause): void {
    const index = this.#push('close')
    this.#entries[index].cause = cause
  }

  /** Takes over everything that waits in `other`, in its order. */
  takeAll(other: EffectQueue): void {
    for (let effect = other.next(); effect !== undefined; effect = other.next()) {
      if (effect.kind !== 'write') throw new Error(`A held effect is a write, not ${effect.kind}`)
      const at = this.keep(effect.bytes, effect.from, effect.to)
      this.write(at, at + effect.to - effect.from)
    }
  }

  #push(kind: EffectKind): number {
    if (this.#size === this.#entries.length) this.#grow()
    const index = (this.#head + this.#size) & (this.#entries.length - 1)
    this.#size++
    this.#entries[index].kind = kind
    this.#inArena[index] = false
    return index
  }

  #pushFront(kind: EffectKind): number {
    if (this.#size === this.#entries.length) this.#grow()
    this.#head = (this.#head - 1) & (this.#entries.length - 1)
    this.#size++
    this.#entries[this.#head].kind = kind
    return this.#head
  }

  #add(): void {
    this.#entries.push(new Effect())
    this.#inArena.push(false)
  }

  #grow(): void {
    const count = this.#entries.length
    this.#entries = [...this.#entries.slice(this.#head), ...this.#entries.slice(0, this.#head)]
    this.#inArena = [...this.#inArena.slice(this.#head), ...this.#inArena.slice(0, this.#head)]
    this.#head = 0
    for (let i = 0; i < Math.max(count, firstEntries); i++) this.#add()
  }
}

function fillRecord(
  record: RecordDraft,
  type: RecordType,
  stream: number,
  dir: Direction,
  epoch: number,
  seq: number,
  now: Now,
  note: Uint8Array,
  lazy: boolean,
): void {
  record.type = type
  record.stream = stream
  record.dir = dir
  record.epoch = epoch
  record.seq = seq
  record.wallUs = now.wallUs
  record.flags = 0
  record.note = note
  record.lazy = lazy
}

function copy(from: Effect, to: Effect): void {
  to.kind = from.kind
  to.bytes = from.bytes
  to.from = from.from
  to.to = from.to
  to.view = from.view
  to.fact = from.fact
  to.cause = from.cause
  const source = from.record
  const target = to.record
  target.type = source.type
  target.stream = source.stream
  target.dir = source.dir
  target.epoch = source.epoch
  target.seq = source.seq
  target.wallUs = source.wallUs
  target.flags = source.flags
  target.raw = source.raw
  target.rawFrom = source.rawFrom
  target.rawTo = source.rawTo
  target.note = source.note
  target.lazy = source.lazy
}

function release(entry: Effect): void {
  entry.bytes = nothing
  entry.view = undefined
  entry.fact = undefined
  entry.record.raw = nothing
  entry.record.note = nothing
}
