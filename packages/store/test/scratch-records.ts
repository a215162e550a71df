/** Drafts of records that say of themselves which they are; usable outside a test run too. */
import { Direction, RecordType } from '@fix/session'
import type { JournalRecord, RecordDraft } from '@fix/session'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

export function message(seq: number, change: Partial<RecordDraft> = {}): RecordDraft {
  const raw = change.raw ?? bytesOf(`8=FIX.4.4\x019=5\x0135=D\x0134=${seq}\x0110=000\x01`)
  return {
    type: RecordType.message,
    stream: 1,
    dir: Direction.out,
    epoch: 1,
    seq,
    wallUs: 1_767_346_200_000_000 + seq,
    flags: 0,
    rawFrom: 0,
    rawTo: raw.length,
    note: bytesOf(`note ${seq}`),
    lazy: false,
    ...change,
    raw,
  }
}

/** What was appended by somebody else than the journal itself. */
export function appended(records: Iterable<JournalRecord>): JournalRecord[] {
  return [...records].filter((record) => record.type === RecordType.message || record.type === RecordType.note)
}

export const seqs = (records: Iterable<JournalRecord>): number[] => appended(records).map((record) => record.seq)
