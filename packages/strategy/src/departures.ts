/**
 * When messages were durable and when they were written: what is known of a message only behind its own record. A record of its own, that follows for many of them
 * together. All numbers are little-endian.
 *
 *     0  owner, version                                            one byte each
 *     2  messages, from 1                                          two bytes, and four zeros
 *     8  of each: idx of its record, durable, written              a double each
 *
 * The moments are on the `monoUs` of the run, as in the notes of orders; NaN where one is not known.
 */

/** First byte of the note; 1 to 4 are orders, risk, the desk and verdicts. */
export const DEPARTURES_NOTE_OWNER = 5
export const DEPARTURES_NOTE_VERSION = 1
export const mostDepartures = 64

const headBytes = 8
const eachBytes = 24

export interface Departure {
  /** Of the message's record. */
  readonly idx: number
  /** The journal has stored the record, as its sync policy says. */
  readonly durableUs: number
  /** The kernel has taken the message to its last byte. */
  readonly writtenUs: number
}

/** Makes such notes; the bytes are written over by the next one. */
export class DeparturesWriter {
  readonly #bytes = new Uint8Array(headBytes + mostDepartures * eachBytes)
  readonly #view = new DataView(this.#bytes.buffer)
  #count = 0

  constructor() {
    this.#bytes[0] = DEPARTURES_NOTE_OWNER
    this.#bytes[1] = DEPARTURES_NOTE_VERSION
  }

  get any(): boolean {
    return this.#count > 0
  }

  add(idx: number, durableUs: number, writtenUs: number): void {
    const at = headBytes + this.#count++ * eachBytes
    this.#view.setFloat64(at, idx, true)
    this.#view.setFloat64(at + 8, durableUs, true)
    this.#view.setFloat64(at + 16, writtenUs, true)
  }

  /** The note of all that were added since the last. */
  take(): Uint8Array {
    this.#view.setUint16(2, this.#count, true)
    const note = this.#bytes.subarray(0, headBytes + this.#count * eachBytes)
    this.#count = 0
    return note
  }
}

/** undefined for a note of somebody else; throws for one of a version that is not known, and for one that contradicts itself. */
export function readDepartures(note: Uint8Array): Departure[] | undefined {
  if (note.length < 2 || note[0] !== DEPARTURES_NOTE_OWNER) return undefined
  if (note[1] !== DEPARTURES_NOTE_VERSION) throw new Error(`departures of version ${note[1]}, expected ${DEPARTURES_NOTE_VERSION}`)
  if (note.length < headBytes) throw new Error(`departures of ${note.length} bytes, expected ${headBytes} or more`)
  const view = new DataView(note.buffer, note.byteOffset, note.length)
  const count = view.getUint16(2, true)
  const length = headBytes + count * eachBytes
  if (note.length !== length) throw new Error(`departures of ${note.length} bytes, expected ${length} for ${count} messages`)
  return Array.from({ length: count }, (_, n) => departureAt(view, headBytes + n * eachBytes))
}

function departureAt(view: DataView, at: number): Departure {
  const idx = view.getFloat64(at, true)
  const durableUs = view.getFloat64(at + 8, true)
  const writtenUs = view.getFloat64(at + 16, true)
  if (!Number.isSafeInteger(idx) || idx < 1) throw new Error(`departures of record ${idx}, expected an integer from 1`)
  for (const us of [durableUs, writtenUs])
    if (!Number.isNaN(us) && !(Number.isSafeInteger(us) && us >= 0))
      throw new Error(`departure of record ${idx} at ${us}, expected microseconds`)
  if (writtenUs < durableUs) throw new Error(`record ${idx} written at ${writtenUs}, before it was durable at ${durableUs}`)
  return { idx, durableUs, writtenUs }
}
