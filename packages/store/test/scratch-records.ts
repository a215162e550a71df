/** Drafts of records that say of themselves which they are; usable outside a test run too. */
import { RecordType } from '@fix/session'
import type { JournalRecord } from '@fix/session'

export { bytesOf, messageDraft as message } from '../src/contract/sample-records.ts'

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** What was appended by somebody else than the journal itself. */
export function appended(records: Iterable<JournalRecord>): JournalRecord[] {
  return [...records].filter((record) => record.type === RecordType.message || record.type === RecordType.note)
}

export const seqs = (records: Iterable<JournalRecord>): number[] => appended(records).map((record) => record.seq)
