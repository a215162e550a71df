/** A journal in memory as a place of the contract: a restart or a crash goes on with the stored records of the one that has ended. */
import type { JournalPlace } from '../src/contract.ts'
import { memoryJournal } from '../src/index.ts'
import type { MemoryOptions, OpenJournal } from '../src/index.ts'

export function memoryPlace(options: MemoryOptions): JournalPlace {
  let ended: OpenJournal | undefined
  return {
    open: () => {
      const last = ended
      const stored = last ? [...last.records()].filter((record) => record.idx <= last.storedIdx) : []
      const journal = memoryJournal({ ...options, records: stored, snapshot: last?.latestSnapshot() })
      const close = journal.close.bind(journal)
      journal.close = () => {
        ended = journal
        return close()
      }
      return Promise.resolve(journal)
    },
    crash: (journal) => {
      ended = journal
      return Promise.resolve()
    },
    end: () => Promise.resolve(),
  }
}
