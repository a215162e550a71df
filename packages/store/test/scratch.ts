/** A folder that is gone after the test, and drafts of records that say of themselves which they are. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Direction, RecordType } from '../../session/src/record.ts'
import type { Journal, JournalRecord, RecordDraft } from '../../session/src/record.ts'
import { onTestFinished } from 'vitest'

export function scratch(): string {
  const dir = mkdtempSync(join(tmpdir(), 'fix-store-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

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

/** Waits until the index is stored; rejects if the journal fails first. */
export function stored(journal: Journal, idx: number): Promise<void> {
  return new Promise((resolve, reject) => {
    if (journal.storedIdx >= idx) resolve()
    journal.onStored((upTo) => {
      if (upTo >= idx) resolve()
    })
    journal.onFailed(reject)
  })
}

/** What was appended by somebody else than the journal itself. */
export function appended(records: Iterable<JournalRecord>): JournalRecord[] {
  return [...records].filter((record) => record.type === RecordType.message || record.type === RecordType.note)
}

export const seqs = (records: Iterable<JournalRecord>): number[] => appended(records).map((record) => record.seq)

/** The next turn of the event loop: everything that was due is over. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
