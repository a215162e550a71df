import { Direction, RecordType, type JournalRecord } from '@fix/session'
import { streams } from '../desk-life.ts'
import type { Appended, Checker, Tell } from './checker.ts'
import { fieldOf, numberOf } from './raw-fields.ts'

/**
 * I6, on the trade session, whose every message has a record: an inbound number follows the one before it, or a SequenceReset(4) says where it
 * goes on; and no application message that the venue sent is behind the gateway's expected number without being in its journal.
 */
export class NothingSkipped implements Checker {
  readonly invariant = 'I6'
  readonly #tell: Tell
  readonly #inbound: JournalRecord[] = []
  readonly #sent: JournalRecord[] = []
  #epoch = 0
  #last = 0

  constructor(tell: Tell) {
    this.#tell = tell
  }

  began(records: readonly JournalRecord[]): void {
    this.#inbound.length = 0
    this.#epoch = 0
    this.#last = 0
    for (const record of records) this.#take(record)
  }

  appended({ record }: Appended): void {
    this.#take(record)
  }

  venueAppended(record: JournalRecord): void {
    if (record.stream === streams.TRADE && record.type === RecordType.message && record.dir === Direction.out && isApplication(record.raw))
      this.#sent.push(record)
  }

  ended(): void {
    const received = new Set(this.#inbound.map(({ raw }) => nameOf(raw)))
    /** The last number that the gateway has of each numbering of the venue's. */
    const upTo = new Map<number, number>()
    const numberings = new Map<number, number>()
    const venueEpochs = new Map(this.#sent.map((record) => [nameOf(record.raw), record.epoch]))
    for (const { raw, epoch } of this.#inbound) {
      const theirs = venueEpochs.get(nameOf(raw))
      if (theirs !== undefined) numberings.set(epoch, theirs)
    }
    for (const { epoch, seq } of this.#inbound) {
      const theirs = numberings.get(epoch)
      if (theirs !== undefined) upTo.set(theirs, Math.max(upTo.get(theirs) ?? 0, seq))
    }
    for (const { raw, epoch, seq } of this.#sent)
      if (seq <= (upTo.get(epoch) ?? 0) && !received.has(nameOf(raw)))
        this.#tell(`${fieldOf(raw, 35)} number ${seq} of the venue was passed over: the gateway is at ${upTo.get(epoch)}`)
  }

  #take(record: JournalRecord): void {
    if (record.stream !== streams.TRADE) return
    if (record.type === RecordType.epoch) {
      this.#epoch = record.epoch
      this.#last = 0
    }
    if (record.type !== RecordType.message || record.dir !== Direction.in) return
    if (record.raw.length > 0) this.#inbound.push(record)
    if (record.epoch < this.#epoch) return
    const { seq, raw, idx } = record
    if (fieldOf(raw, 35) === '4' && seq < this.#last) this.#tell(`record ${idx} goes back from number ${this.#last} to ${seq}`)
    // One that is refused, as it goes backwards or its stamp is off, uses up its own number like every other message.
    if (fieldOf(raw, 35) === '4' && numberOf(raw, 36) > this.#last + 1) {
      if (seq !== numberOf(raw, 36) - 1 && seq !== this.#last + 1)
        this.#tell(`record ${idx} has number ${seq}, its SequenceReset goes on at ${fieldOf(raw, 36)}`)
    } else if (seq > this.#last + 1) this.#tell(`record ${idx} has number ${seq}, the one before it ${this.#last}`)
    this.#last = Math.max(this.#last, seq)
  }
}

/** Name of a message for good, whether it comes for the first time or again: its number and when it was first sent. */
function nameOf(raw: Uint8Array): string {
  const first = fieldOf(raw, 43) === 'Y' ? fieldOf(raw, 122) : fieldOf(raw, 52)
  return `${fieldOf(raw, 34)} ${first} ${fieldOf(raw, 35)}`
}

function isApplication(raw: Uint8Array): boolean {
  const type = fieldOf(raw, 35)
  return type.length > 1 || !'0123456A'.includes(type)
}
