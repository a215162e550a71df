/**
 * The seven stamps of a decision: socket read, framed, applied, decided, passed, durable, written. The first five are at hand when its order is numbered, and go into the
 * order's own note. The last two are known only behind its record, and hold nothing up: they are kept until something else is appended anyway, and follow for many
 * orders in one record (`departures.ts`), which no sync waits for. A process that dies before that never says them.
 *
 * All are microseconds of one clock that only goes forward. Nothing is decided by them, and a replay has none.
 */
import type { Fact, Moments, Now } from '@fix/events'
import type { Timing } from '@fix/session'
import { DeparturesWriter, mostDepartures } from './departures.ts'

/** Messages that may be under way; of those before nothing more is kept. */
export const mostUnderWay = 256
/** A record of them at most so often, unless so many wait for it. */
const everyUs = 100_000
const manyReady = 16
/** What waited for another record so long is written without one. */
const restUs = 1_000_000
/** What is not written by then never will be, or nobody heard of it. */
const patienceUs = 5_000_000

export interface StampsOptions {
  /** The clock: microseconds that only go forward, integers. */
  readonly monoUs: () => number
  /** Appends a note to the gateway's own stream, lazily; it is copied. Not called where the journal takes nothing. */
  readonly append: (note: Uint8Array) => void
}

export class Stamps implements Timing {
  /** Of the decision that is being taken. */
  readonly moments: Moments = { readUs: NaN, framedUs: NaN, appliedUs: NaN, decidedUs: NaN, passedUs: NaN }
  readonly #monoUs: () => number
  readonly #append: (note: Uint8Array) => void
  readonly #writer = new DeparturesWriter()
  /** Of the message that is being handled. */
  #readUs = NaN
  #framedUs = NaN
  /** Messages under way in a ring, in the order of their records. */
  readonly #idxs = new Float64Array(mostUnderWay)
  readonly #appendedUs = new Float64Array(mostUnderWay)
  readonly #durableUs = new Float64Array(mostUnderWay)
  readonly #writtenUs = new Float64Array(mostUnderWay)
  #head = 0
  #size = 0
  /** Of the foremost, so many are durable, and so many are written too. */
  #durable = 0
  #ready = 0
  #takenUs = NaN
  #lastRecordUs = -Infinity

  constructor({ monoUs, append }: StampsOptions) {
    this.#monoUs = monoUs
    this.#append = append
  }

  // Of the message that comes in.

  framed(read: Readonly<Now> | undefined): void {
    this.#readUs = read === undefined ? NaN : read.monoUs
    this.#framedUs = this.#monoUs()
  }

  handled(): void {
    this.#readUs = NaN
    this.#framedUs = NaN
  }

  // Of the decision.

  /** A fact has its turn. A timer's or a person's came in no message, whatever message is being handled. */
  entered(kind: Fact['kind']): void {
    const { moments } = this
    const came = kind !== 'wake' && kind !== 'command'
    moments.readUs = came ? this.#readUs : NaN
    moments.framedUs = came ? this.#framedUs : NaN
    moments.appliedUs = NaN
    moments.decidedUs = NaN
    moments.passedUs = NaN
  }

  applied(): void {
    this.moments.appliedUs = this.#monoUs()
  }

  decided(): void {
    this.moments.decidedUs = this.#monoUs()
    this.moments.passedUs = NaN
  }

  passed(): void {
    this.moments.passedUs = this.#monoUs()
  }

  // Of the message that goes out.

  appended(idx: number, leaves: boolean): void {
    if (leaves) this.#await(idx)
    else if (this.#ready > 0) this.#follow()
  }

  stored(idx: number): void {
    if (this.#durable === this.#size || this.#idxs[this.#place(this.#durable)] > idx) return
    const us = this.#monoUs()
    while (this.#durable < this.#size && this.#idxs[this.#place(this.#durable)] <= idx) this.#durableUs[this.#place(this.#durable++)] = us
    this.#count()
  }

  taken(): void {
    this.#takenUs = this.#monoUs()
  }

  written(idx: number): void {
    for (let n = this.#ready; n < this.#size; n++) {
      const place = this.#place(n)
      if (this.#idxs[place] < idx) continue
      if (this.#idxs[place] === idx) this.#writtenUs[place] = this.#takenUs
      break
    }
    this.#count()
  }

  /** When `wake` is to be called, on the same clock; Infinity where nothing waits. */
  get deadlineUs(): number {
    if (this.#size === 0) return Infinity
    return this.#appendedUs[this.#head] + (this.#ready > 0 ? restUs : patienceUs)
  }

  /** Writes down what has waited for long enough; too early does no harm. */
  wake(): void {
    const now = this.#monoUs()
    if (now < this.deadlineUs) return
    let count = this.#ready
    for (; count < this.#size; count++) {
      const place = this.#place(count)
      if (Number.isNaN(this.#writtenUs[place]) && now - this.#appendedUs[place] < patienceUs) break
    }
    this.#write(count, now)
  }

  /** The run ends: all that is known is written down. */
  end(): void {
    this.#write(this.#size, this.#monoUs())
  }

  #await(idx: number): void {
    if (this.#size === mostUnderWay) this.#drop(1)
    const place = this.#place(this.#size++)
    this.#idxs[place] = idx
    this.#appendedUs[place] = this.#monoUs()
    this.#durableUs[place] = NaN
    this.#writtenUs[place] = NaN
  }

  /** Something was appended, and goes to the disk in any case. */
  #follow(): void {
    const now = this.#monoUs()
    if (this.#ready >= manyReady || now - this.#lastRecordUs >= everyUs) this.#write(this.#ready, now)
  }

  #write(count: number, now: number): void {
    for (let left = count; left > 0;) {
      const some = Math.min(left, mostDepartures)
      for (let n = 0; n < some; n++) {
        const place = this.#place(n)
        // Of one that was never durable nothing is known.
        if (!Number.isNaN(this.#durableUs[place])) this.#writer.add(this.#idxs[place], this.#durableUs[place], this.#writtenUs[place])
      }
      if (this.#writer.any) this.#append(this.#writer.take())
      this.#drop(some)
      left -= some
    }
    this.#lastRecordUs = now
  }

  #drop(count: number): void {
    this.#head = this.#place(count)
    this.#size -= count
    this.#durable = Math.max(0, this.#durable - count)
    this.#ready = Math.max(0, this.#ready - count)
    this.#count()
  }

  #count(): void {
    while (this.#ready < this.#durable && !Number.isNaN(this.#writtenUs[this.#place(this.#ready)])) this.#ready++
  }

  #place(n: number): number {
    return (this.#head + n) & (mostUnderWay - 1)
  }
}
