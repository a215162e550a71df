/** Journals over a log that is under test: options under which a deadline passes only where a case wants it, and what the log holds in the end. */
import assert from 'node:assert/strict'
import { queuedJournal } from '../open-queued.ts'
import type { QueuedOptions } from '../open-queued.ts'
import type { RecordLog } from '../record-log.ts'
import { StoreFailure } from '../store-failure.ts'
import { seqsOf } from './journal-waits.ts'
import { indexesOf, readAll } from './read-log.ts'

export const patient: QueuedOptions = { pauseMs: 1, replyMs: 20_000, deadlineMs: 20_000, clock: () => 0 }
/** 1 to the count. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1)

/** The numbers of all messages in the log, whose indexes must be without a gap. */
export async function numbersIn(log: RecordLog): Promise<number[]> {
  const indexes = indexesOf(await readAll(log))
  assert.deepEqual(indexes, upTo(indexes.length))
  const journal = await queuedJournal(log, patient)
  const numbers = seqsOf(journal.records())
  await journal.close()
  return numbers
}

export const reasonOf = (failure: Error): string => (failure instanceof StoreFailure ? failure.reason : failure.message)
