/**
 * The same operations on every journal, and what they leave in a form that is the same for all. Left out of it is what a journal writes for itself:
 * CHAIN, SEGMENT_HEADER, RESERVE and SNAPSHOT_REF records take indexes in files and are in no log, so a record counts by its place among the others; the note
 * of an EPOCH record names the adapter.
 */
import { createHash } from 'node:crypto'
import { RecordType } from '@fix/session'
import type { JournalRecord } from '@fix/session'
import type { OpenJournal } from '../open-journal.ts'

import { anyDraft, chanceOf, encoded } from './sample-records.ts'

const counted: ReadonlySet<RecordType> = new Set([RecordType.message, RecordType.note, RecordType.epoch, RecordType.stream])

/** SHA-256 over the canonical form of the records, in hex. */
export function canonicalDigest(records: Iterable<JournalRecord>): string {
  const hash = createHash('sha256')
  let place = 0
  for (const record of records) {
    if (!counted.has(record.type)) continue
    const note = record.type === RecordType.epoch ? new Uint8Array(0) : record.note
    hash.update(encoded(++place, { ...record, note, rawFrom: 0, rawTo: record.raw.length, lazy: false }))
  }
  return hash.digest('hex')
}

/**
 * Appends, flushes, names streams, keeps snapshots and restarts as the seed says; `reopen` closes the journal and opens its place again. The clock of each opening must stand
 * still, as the journal's own records carry its time. Gives the journal that is open in the end.
 */
export async function runTrace(
  journal: OpenJournal,
  reopen: (journal: OpenJournal) => Promise<OpenJournal>,
  seed: number,
  steps: number,
): Promise<OpenJournal> {
  const chance = chanceOf(seed)
  for (let step = 0; step < steps; step++) {
    const choice = chance(100)
    if (choice < 3) journal = await reopen(journal)
    else if (choice < 8) journal.stream(`S${chance(4)}`, `FIX.4.4:ME->VENUE${chance(2)}`)
    else if (choice < 10) journal.snapshot(new Uint8Array(chance(100)))
    else if (choice < 20) journal.flush()
    else if (choice < 25) await new Promise((resolve) => setImmediate(resolve))
    else journal.append(anyDraft(chance))
  }
  return reopen(journal)
}
