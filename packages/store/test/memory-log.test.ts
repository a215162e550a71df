import { expect, it } from 'vitest'
import { journalContract, recordLogContract } from '../src/contract.ts'
import { memoryLog, MemoryPlace, queuedJournal } from '../src/index.ts'
import { describeContract } from './run-contract.ts'
import { message, seqs, stored } from './scratch.ts'

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

for (const taken of [true, false]) {
  it(`a store that forgot acknowledged writes ${taken ? 'and gave an epoch out again lets only the new writer append' : 'takes nothing more of who wrote them'}`, async () => {
    const place = new MemoryPlace()
    await (await queuedJournal(memoryLog(place))).close()
    const { epoch, writer, records } = place
    const kept = records.length
    const forgotten = await queuedJournal(memoryLog(place))
    // As a server that is started without its file, or a copy that had not been told yet.
    records.length = kept
    Object.assign(place, { epoch, writer })
    const next = taken ? await queuedJournal(memoryLog(place)) : undefined
    if (next) expect([next.epoch, next.storedIdx]).toEqual([forgotten.epoch, forgotten.storedIdx])
    const why = taken
      ? /fenced: another writer has the same epoch 2: it has lost/
      : /fenced: its epoch is 1, this writer is of 2: it has lost/
    await expect(stored(forgotten, forgotten.append(message(1)))).rejects.toThrow(why)
    expect(forgotten.refusal).toBe('storeFailed')
    await expect(forgotten.close()).rejects.toThrow(why)
    if (!next) return
    await stored(next, next.append(message(7)))
    expect(seqs(next.records())).toEqual([7])
    await next.close()
  })
}
