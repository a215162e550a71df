import { journalContract, recordLogContract } from '../src/contract.ts'
import { memoryLog, MemoryPlace, queuedJournal } from '../src/index.ts'
import { describeContract } from './run-contract.ts'

describeContract(
  'the record log in memory: every record log',
  recordLogContract(
    () => {
      const place = new MemoryPlace()
      return Promise.resolve({
        open: () => Promise.resolve(memoryLog(place)),
        setFull: (full: boolean) => Promise.resolve(void (place.room = full ? place.bytes + 50_000 : Infinity)),
        end: () => Promise.resolve(),
      })
    },
    { full: 'told' },
  ),
)

describeContract(
  'a journal over a record log in memory: every journal',
  journalContract(
    () => {
      const place = new MemoryPlace()
      return Promise.resolve({
        open: () => queuedJournal(memoryLog(place)),
        crash: () => Promise.resolve(),
        end: () => Promise.resolve(),
      })
    },
    { exclusion: 'fence', tornBatch: 'atomic' },
  ),
)
