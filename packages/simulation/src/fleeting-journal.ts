import type { Journal, JournalRecord, RecordDraft } from '@fix/session'

/**
 * A journal that keeps nothing: what is appended is stored at once and gone. For a run that nobody will restart and whose link loses nothing,
 * so that a day of quotes costs no memory. A ResendRequest finds nothing in it and is answered with a gap fill.
 */
export class FleetingJournal implements Journal {
  readonly refusal = undefined
  #idx = 0

  get storedIdx(): number {
    return this.#idx
  }

  append(_draft: RecordDraft): number {
    return ++this.#idx
  }

  onStored(): () => void {
    return () => undefined
  }

  onFailed(): () => void {
    return () => undefined
  }

  load(_stream: number, _epoch: number, _fromSeq: number, _toSeq: number, _max: number, answer: (records: JournalRecord[]) => void): void {
    answer([])
  }
}
