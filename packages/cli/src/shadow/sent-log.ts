/**
 * The log as the journal of the session that is played: what the engine sent stands there already, so only its place is kept, 16 bytes a message. A
 * message is sent again from the bytes in the log.
 */
import type { Journal, JournalRecord, RecordDraft } from '@fix/session'
import { Direction, RecordType } from '@fix/session'
import type { LoggedMessage } from './logged-message.ts'

/** Reads bytes of one of the session's files. */
export type ReadAt = (file: number, offset: number, length: number) => Uint8Array

/** Beyond this a number is taken for a slip, and its message for one that was never logged. */
const maxNumber = 2 ** 26

export class SentLog implements Journal {
  readonly refusal = undefined
  readonly #readAt: ReadAt
  #idx = 0
  #epoch = 1
  /** By MsgSeqNum(34): offset, and length and file in one number; 0 for what was never logged. */
  #offsets = new Float64Array(1024)
  #sizes = new Float64Array(1024)
  #last = 0

  constructor(readAt: ReadAt) {
    this.#readAt = readAt
  }

  get storedIdx(): number {
    return this.#idx
  }

  /** The engine sent this: new, with the number that it has. */
  sent({ seq, offset, bytes }: LoggedMessage, file: number): void {
    if (!(seq > 0 && seq < maxNumber)) return
    while (seq >= this.#offsets.length) {
      this.#offsets = grown(this.#offsets)
      this.#sizes = grown(this.#sizes)
    }
    this.#offsets[seq] = offset
    this.#sizes[seq] = file * 2 ** 32 + bytes.length
    this.#last = Math.max(this.#last, seq)
  }

  /** Whether the log has the message of this number. */
  has(seq: number): boolean {
    return seq <= this.#last && this.#sizes[seq] > 0
  }

  append(draft: RecordDraft): number {
    if (draft.type === RecordType.epoch) this.beginAnew(draft.epoch)
    return ++this.#idx
  }

  /** Numbers began again at 1. */
  beginAnew(epoch: number): void {
    this.#epoch = epoch
    this.#sizes.fill(0, 0, this.#last + 1)
    this.#last = 0
  }

  onStored(): () => void {
    return () => undefined
  }

  onFailed(): () => void {
    return () => undefined
  }

  load(stream: number, epoch: number, fromSeq: number, toSeq: number, max: number, answer: (records: JournalRecord[]) => void): void {
    const records: JournalRecord[] = []
    for (let seq = fromSeq; seq <= Math.min(toSeq, this.#last) && records.length < max; seq++) {
      if (epoch !== this.#epoch || !this.has(seq)) continue
      const size = this.#sizes[seq]
      const file = Math.floor(size / 2 ** 32)
      const raw = this.#readAt(file, this.#offsets[seq], size - file * 2 ** 32)
      records.push({ idx: seq, type: RecordType.message, stream, dir: Direction.out, epoch, seq, wallUs: 0, flags: 0, raw, note: noNote })
    }
    answer(records)
  }
}

const noNote = new Uint8Array(0)

function grown(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2)
  larger.set(array)
  return larger
}
