/** Waiting for a journal, as its driver does. */
import type { Journal, JournalRecord } from '@fix/session'
import { RecordType } from '@fix/session'

/** Resolves when the index is stored; rejects with what the journal fails with. */
export function storedUpTo(journal: Journal, idx: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      stopStored()
      stopFailed()
    }
    const stopStored = journal.onStored((upTo) => {
      if (upTo < idx) return
      stop()
      resolve()
    })
    const stopFailed = journal.onFailed((cause) => {
      stop()
      reject(cause)
    })
    if (journal.storedIdx < idx) return
    stop()
    resolve()
  })
}

export const failureOf = (journal: Journal): Promise<Error> => new Promise((resolve) => void journal.onFailed(resolve))

export const loaded = (journal: Journal, stream: number, epoch: number, from: number, to: number, max = 100): Promise<JournalRecord[]> =>
  new Promise((resolve) => journal.load(stream, epoch, from, to, max, resolve))

/** What was appended by somebody else than the journal itself. */
export function appendedTo(records: Iterable<JournalRecord>): JournalRecord[] {
  return [...records].filter((record) => record.type === RecordType.message || record.type === RecordType.note)
}

export const seqsOf = (records: Iterable<JournalRecord>): number[] => appendedTo(records).map((record) => record.seq)

/** The next turn of the event loop: everything that was due is over. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
