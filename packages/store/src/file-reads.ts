/** Reads what a journal holds while it is written: records that wait in memory and those in the files, as one. */
import type { JournalRecord } from '@fix/session'
import type { Batches } from './batches.ts'
import type { Disk } from './disk.ts'
import { decode, idxAt, problemAt, recordOver } from './format.ts'
import { hex } from './chain.ts'
import { JournalError } from './journal-error.ts'
import { segmentName } from './segment.ts'
import type { SegmentFiles } from './segment-files.ts'
import { offsetOf, segmentOf } from './sequence-index.ts'
import type { SequenceIndex } from './sequence-index.ts'
import { walk } from './walk.ts'

/** What an audit reads at a time, and about what it keeps in memory: it stands beside the trade, and is not to hold that up. */
export const auditPieceBytes = 1024 * 1024

export class FileReads {
  readonly #disk: Disk
  readonly #dir: string
  readonly #batches: Batches
  readonly #files: SegmentFiles
  readonly #sequences: SequenceIndex
  /** Nothing was read since the journal was opened, which computed every sum. */
  #justOpened = true

  constructor(disk: Disk, dir: string, batches: Batches, files: SegmentFiles, sequences: SequenceIndex) {
    this.#disk = disk
    this.#dir = dir
    this.#batches = batches
    this.#files = files
    this.#sequences = sequences
  }

  /** Adds the outbound messages of these numbers to `found`, until there are `max`. */
  load(stream: number, epoch: number, fromSeq: number, toSeq: number, max: number, found: JournalRecord[]): void {
    const to = Math.min(toSeq, this.#sequences.last(stream, epoch))
    for (let seq = Math.max(fromSeq, this.#sequences.first(stream, epoch)); seq <= to && found.length < max; seq++) {
      const place = this.#sequences.get(stream, epoch, seq)
      const record = place > 0 ? this.#recordAt(segmentOf(place), offsetOf(place)) : undefined
      if (record) found.push(record)
    }
  }

  *records(from: number): Generator<JournalRecord> {
    const { segment, written, segments } = this.#files
    const until = { segment, offset: written }
    const first = segments.findLast(({ firstIdx }) => firstIdx <= from) ?? segments.at(0)
    // Copied before the first record is given: a batch is used again once it is written.
    const unwritten = this.#batches.records()
    // The fold of a start follows the opening at once: to sum a long journal twice would double what the start takes.
    const summed = this.#justOpened
    this.#justOpened = false
    // That walk leaves the bytes that it read as they are, so no record needs a copy of its own: half of a start's fold would be copying.
    for (const { bytes, view, at } of walk(this.#disk, this.#dir, { from: first?.number, until, verifyChain: false, summed })) {
      if (idxAt(view, at) >= from) yield recordOver(bytes, view, at)
    }
    for (const record of unwritten) if (record.idx >= from) yield record
  }

  /**
   * Every record that is written by now, read again as by a stranger, and the hash chain over them: a step a record. `head` is what the chain must end in; undefined
   * where that is not known. Throws JournalError where a length, CRC, index or link does not hold.
   */
  audit(head: string | undefined): Generator<number, number> {
    const { segment, written } = this.#files
    return this.#audited({ segment, offset: written }, head)
  }

  *#audited(until: { segment: number; offset: number }, head: string | undefined): Generator<number, number> {
    let count = 0
    const steps = walk(this.#disk, this.#dir, { until, pieceBytes: auditPieceBytes })
    let step = steps.next()
    for (; !step.done; step = steps.next()) {
      count++
      yield idxAt(step.value.view, step.value.at)
    }
    const { torn, head: found, nextIdx } = step.value
    const file = segmentName(until.segment)
    const place = { file, offset: torn?.offset ?? -1, idx: nextIdx }
    if (torn !== undefined)
      throw new JournalError('corrupt', `journal ${this.#dir}: bad record (${torn.reason}) in ${file} at byte ${torn.offset}`, {
        ...place,
        fault: 'badRecord',
      })
    if (head !== undefined && hex(found) !== head)
      throw new JournalError('corrupt', `journal ${this.#dir}: ${file} was written anew, its hash chain is another one`, {
        ...place,
        fault: 'brokenChain',
      })
    return count
  }

  /** A record that waits in memory, or from its file, where its CRC must hold; undefined where its segment was retired. */
  #recordAt(segment: number, offset: number): JournalRecord | undefined {
    const batch = this.#batches.at(segment, offset)
    if (batch) return decode(batch.bytes, batch.view, batch.placeOf(offset))
    if (this.#files.retired(segment)) return undefined
    const bytes = this.#files.read(segment, offset)
    const view = bytes && new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    if (!bytes || !view || problemAt(bytes, view, 0, bytes.length)) {
      throw new JournalError('corrupt', `journal ${this.#dir}: no good record in segment ${segment} at byte ${offset}`, { offset })
    }
    return decode(bytes, view, 0)
  }
}
