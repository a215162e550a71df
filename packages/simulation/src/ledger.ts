import type { Instrument } from '@fix/units'
import { Account, type VenueOrder } from './account.ts'
import type { Change } from './change.ts'
import { decodeNote, type VenueNote } from './notes.ts'
import { Reports, type Fields } from './report.ts'

/** A report that waits to be sent. */
export interface PendingReport {
  /** Running number of the report over the venue's whole life. */
  readonly number: number
  readonly fields: Fields
}

/**
 * What the venue must not forget: its account, and which reports it still owes. A fold of the notes in its journal; while it runs the same
 * fold takes each change as it happens, so that a restart is where it stopped.
 */
export class Ledger {
  readonly account = new Account()
  readonly reports: Reports
  /** Reports of changes that no session has taken yet, oldest first. */
  readonly owed: PendingReport[] = []
  #numbers = 0

  /** @param instruments by canonical name */
  constructor(instruments: ReadonlyMap<string, Instrument>, execIDs = false) {
    this.reports = new Reports(this.account, instruments, execIDs)
  }

  /** Takes one note of the journal back in; bytes of somebody else are passed over. */
  foldNote(bytes: Uint8Array): void {
    const note = decodeNote(bytes)
    if (note !== undefined) this.fold(note)
  }

  fold(note: VenueNote): void {
    if ('changes' in note) for (const change of note.changes) this.happened(change, this.account.fold(change))
    else if ('reported' in note) this.#settle(note.reported)
    else this.#settle(note.dropped)
  }

  /** A change that the account has already folded: its report is owed from now on. */
  happened(change: Change, order: VenueOrder): void {
    const fields = this.reports.of(change, order)
    if (fields !== undefined) this.owed.push({ number: ++this.#numbers, fields })
  }

  /** Reports are sent in order, so one that has gone settles all before it. */
  #settle(upTo: number): void {
    let gone = 0
    while (gone < this.owed.length && this.owed[gone].number <= upTo) gone++
    this.owed.splice(0, gone)
  }
}
