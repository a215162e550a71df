import { describe, expect, it } from 'vitest'
import { memoryJournal } from '../src/index.ts'
import { journalContract } from '../src/contract.ts'
import { memoryPlace } from './memory-place.ts'
import { describeContract } from './run-contract.ts'
import { message, seqs, turn } from './scratch.ts'

for (const mode of ['endOfTurn', 'atOnce'] as const) {
  describeContract(
    `memory, stored ${mode}: every journal`,
    journalContract(() => Promise.resolve(memoryPlace({ stored: mode })), { exclusion: 'none', tornBatch: 'atomic' }),
  )
}

describe('the journal in memory', () => {
  it('stores nothing before flush when the script decides', async () => {
    const journal = memoryJournal({ stored: 'onFlush' })
    const told: number[] = []
    journal.onStored((idx) => told.push(idx))
    const idx = journal.append(message(1))
    await turn()
    expect(journal.storedIdx).toBeLessThan(idx)
    expect(told).toEqual([])
    journal.flush()
    expect(journal.storedIdx).toBe(idx)
    journal.flush()
    expect(told).toEqual([idx])
  })

  it('has stored a record when append returns, if told so', () => {
    const journal = memoryJournal({ stored: 'atOnce' })
    const idx = journal.append(message(1))
    expect(journal.storedIdx).toBe(idx)
  })

  it('loses in a crash what the script says was not stored, and goes on behind it', () => {
    const journal = memoryJournal({ stored: 'onFlush' })
    journal.append(message(1))
    journal.flush()
    journal.append(message(2))
    const survived = [...journal.records()].filter((record) => record.idx <= journal.storedIdx)
    const next = memoryJournal({ stored: 'onFlush', records: survived })
    expect(seqs(next.records())).toEqual([1])
    expect(next.epoch).toBe(2)
    expect(next.append(message(2))).toBe(4)
  })

  it('tells a failure once and stores nothing from then on', () => {
    const journal = memoryJournal({ stored: 'onFlush' })
    let failures = 0
    journal.onFailed(() => failures++)
    journal.refuse('storeFull')
    expect(journal.refusal).toBe('storeFull')
    journal.refuse('storeFailed')
    journal.refuse(undefined)
    const before = journal.storedIdx
    journal.append(message(1))
    journal.flush()
    expect(journal.refusal).toBe('storeFailed')
    expect(journal.storedIdx).toBe(before)
    expect(failures).toBe(1)
  })
})
