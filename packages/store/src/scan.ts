/** What an opening learns from the records of a journal, as the walk gives them one after the other. */
import { Direction, RecordType } from '@fix/session'
import { hex, readChainNote } from './chain.ts'
import { dirAt, endAt, epochAt, flagsAt, idxAt, noteAt, rawLenAt, seqAt, streamAt, typeAt, wallUsAt } from './format.ts'
import type { StreamEntry } from './open-journal.ts'
import { readHeader, readStream } from './segment.ts'
import type { Segment } from './segment.ts'
import type { SequenceIndex } from './sequence-index.ts'
import { SyncedPart } from './synced-part.ts'
import type { Frame } from './walk.ts'

export class Scan {
  records = 0
  readonly segments: Segment[] = []
  /** Epoch of the last start; 0 for a new journal. */
  epoch = 0
  streams: StreamEntry[] = []
  /** What the journal last said of its disk. */
  storeFull = false
  lastWallUs = 0
  readonly synced = new SyncedPart()
  readonly #sequences: SequenceIndex
  /** The hash chain, in hex, at each index that was asked for and reached. */
  readonly #heads = new Map<number, string>()
  readonly #asked: ReadonlySet<number>

  constructor(sequences: SequenceIndex, asked: Iterable<number>) {
    this.#sequences = sequences
    this.#asked = new Set(asked)
  }

  /** The hash chain at an index that was asked for; undefined where no CHAIN record stands there. */
  headAt(idx: number): string | undefined {
    return this.#heads.get(idx)
  }

  see({ bytes, view, at, segment }: Frame): void {
    this.records++
    this.lastWallUs = wallUsAt(view, at)
    const stream = streamAt(view, at)
    switch (typeAt(view, at)) {
      case RecordType.message:
        if (dirAt(view, at) === Direction.out && rawLenAt(view, at) > 0) {
          this.#sequences.set(stream, epochAt(view, at), seqAt(view, at), segment, at)
        }
        break
      case RecordType.chain:
        this.synced.see(bytes, view, at)
        if (this.#asked.has(idxAt(view, at))) {
          const note = readChainNote(noteAt(bytes, view, at))
          if (note) this.#heads.set(idxAt(view, at), hex(note.head))
        }
        break
      case RecordType.epoch:
        this.synced.see(bytes, view, at)
        if (stream === 0) this.epoch = Math.max(this.epoch, epochAt(view, at))
        break
      case RecordType.stream: {
        const entry = readStream(stream, noteAt(bytes, view, at))
        if (entry) this.streams.push(entry)
        break
      }
      case RecordType.reserve:
        this.storeFull = flagsAt(view, at) === 1
        break
      case RecordType.segmentHeader:
        this.#begin(bytes, view, at, segment)
    }
    this.segments[this.segments.length - 1].bytes = endAt(view, at)
  }

  #begin(bytes: Uint8Array, view: DataView, at: number, number: number): void {
    const header = readHeader(noteAt(bytes, view, at))
    if (!header) return
    // Starts and streams of retired segments are known from here alone.
    this.epoch = Math.max(this.epoch, epochAt(view, at))
    if (this.segments.length === 0) {
      this.streams = [...header.streams]
      this.#heads.set(header.firstIdx - 1, header.chain)
    }
    this.segments.push({ number, firstIdx: header.firstIdx, bytes: 0 })
    this.synced.begin()
  }
}
