/**
 * Where the outbound messages lie, by (stream, epoch, number), for resends. Only in memory: it is derived from the journal at each start. Bounded:
 * of a stream the newest two epochs, of an epoch the newest `limit` numbers; what fell out is left out of a resend and gap-filled.
 * A number that an operator moved has a record without bytes; it is no message and stands nowhere here.
 */
export const defaultIndexedMessages = 4 * 1024 * 1024

interface Run {
  epoch: number
  /** Number of the first place. */
  base: number
  count: number
  /** segment * 2^32 + offset of each number from `base`; 0 where there is none. */
  places: Float64Array
}

const word = 2 ** 32
export const segmentOf = (place: number): number => Math.floor(place / word)
export const offsetOf = (place: number): number => place % word

export class SequenceIndex {
  readonly #runs = new Map<number, Run[]>()
  readonly #limit: number

  constructor(limit: number = defaultIndexedMessages) {
    this.#limit = limit
  }

  set(stream: number, epoch: number, seq: number, segment: number, offset: number): void {
    const run = this.#runOf(stream, epoch, seq)
    if (!run || seq < run.base) return
    if (seq - run.base >= this.#limit) this.#slide(run, seq)
    const at = seq - run.base
    if (at >= run.places.length) {
      const places = new Float64Array(Math.min(this.#limit, Math.max(at + 1, run.places.length * 2)))
      places.set(run.places)
      run.places = places
    }
    run.places[at] = segment * word + offset
    if (at >= run.count) run.count = at + 1
  }

  /** The place of a message, or 0. */
  get(stream: number, epoch: number, seq: number): number {
    const run = this.#runs.get(stream)?.find((candidate) => candidate.epoch === epoch)
    const at = run ? seq - run.base : -1
    return run && at >= 0 && at < run.count ? run.places[at] : 0
  }

  /** The highest number known, or 0: a bound for a resend without an end. */
  last(stream: number, epoch: number): number {
    const run = this.#runs.get(stream)?.find((candidate) => candidate.epoch === epoch)
    return run ? run.base + run.count - 1 : 0
  }

  /** The lowest number that may be known. */
  first(stream: number, epoch: number): number {
    return this.#runs.get(stream)?.find((candidate) => candidate.epoch === epoch)?.base ?? 0
  }

  /** The segment of the first of the newest `count` messages of a stream, in its newest epoch; Infinity where it has none. */
  segmentOfNewest(stream: number, count: number): number {
    const run = this.#runs.get(stream)?.[0]
    if (!run) return Infinity
    for (let at = Math.max(0, run.count - count); at < run.count; at++) if (run.places[at] > 0) return segmentOf(run.places[at])
    return Infinity
  }

  /** Undefined for an epoch older than the two newest. */
  #runOf(stream: number, epoch: number, seq: number): Run | undefined {
    let runs = this.#runs.get(stream)
    if (!runs) this.#runs.set(stream, (runs = []))
    const newest = runs[0]
    if (newest && newest.epoch === epoch) return newest
    const known = runs.find((run) => run.epoch === epoch)
    if (known) return known
    if (newest && epoch < newest.epoch) return undefined
    const run = { epoch, base: seq, count: 0, places: new Float64Array(64) }
    runs.unshift(run)
    if (runs.length > 2) runs.pop()
    return run
  }

  /** Drops the older half, and more where the new number lies far ahead. */
  #slide(run: Run, seq: number): void {
    const base = Math.max(run.base + Math.floor(this.#limit / 2), seq - this.#limit + 1)
    const drop = base - run.base
    if (drop >= run.count) {
      run.places.fill(0)
      run.count = 0
    } else {
      run.places.copyWithin(0, drop, run.count)
      run.places.fill(0, run.count - drop, run.count)
      run.count -= drop
    }
    run.base = base
  }
}
