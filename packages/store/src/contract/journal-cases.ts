/** Cases of a journal in one life after the other: what it tells, what it gives back, and what stays the same over a restart. */
import assert from 'node:assert/strict'
import { Direction, RecordType } from '@fix/session'
import type { JournalRun } from './journal-contract.ts'
import { appendedTo, loaded, seqsOf, storedUpTo } from './journal-waits.ts'
import { anyDraft, bytesOf, chanceOf, everyByte, messageDraft } from './sample-records.ts'

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1)

export const journalCases: Record<string, JournalRun> = {
  'gives rising indexes and stores all up to the last': async ({ open }) => {
    const journal = await open()
    const first = journal.append(messageDraft(1))
    const second = journal.append(messageDraft(2))
    assert.ok(second > first)
    await storedUpTo(journal, second)
    assert.ok(journal.storedIdx >= second)
  },

  'numbers all its records without a gap, its own among them, also over restarts': async ({ open, again }) => {
    let journal = await open()
    for (let start = 0; start < 3; start++) {
      journal.stream(`S${start}`, 'ME->VENUE')
      for (let seq = 1; seq <= 30; seq++) journal.append(messageDraft(30 * start + seq))
      journal = await again(journal)
    }
    const indexes = [...journal.records()].map((record) => record.idx)
    assert.deepEqual(indexes, upTo(indexes.length))
    assert.deepEqual(seqsOf(journal.records()), upTo(90))
  },

  'says that a record is stored, but never from inside append': async ({ open }) => {
    const journal = await open()
    let inside = false
    const told: number[] = []
    journal.onStored((idx) => {
      assert.equal(inside, false)
      told.push(idx)
    })
    inside = true
    let last = 0
    for (let seq = 1; seq <= 200; seq++) last = journal.append(messageDraft(seq, { lazy: seq % 3 === 0 }))
    inside = false
    await storedUpTo(journal, last)
    journal.flush()
    await journal.close()
    assert.ok(told.length > 0)
    assert.deepEqual(
      told,
      [...told].sort((a, b) => a - b),
    )
    assert.ok((told.at(-1) ?? 0) >= last)
  },

  'stops telling who asked to stop': async ({ open }) => {
    const journal = await open()
    let calls = 0
    const stop = journal.onStored(() => calls++)
    stop()
    await storedUpTo(journal, journal.append(messageDraft(1)))
    await journal.close()
    assert.equal(calls, 0)
  },

  'copies the record before append returns': async ({ open, again }) => {
    const journal = await open()
    const raw = bytesOf('xx35=Dyy')
    const note = bytesOf('kept')
    const draft = messageDraft(1, { raw, rawFrom: 2, rawTo: 6, note })
    journal.append(draft)
    raw.fill(0)
    note.fill(0)
    draft.seq = 99
    const [record] = appendedTo((await again(journal)).records())
    assert.equal(record.seq, 1)
    assert.equal(textOf(record.raw), '35=D')
    assert.equal(textOf(record.note), 'kept')
  },

  'gives outbound messages by number, ascending, bounded, the missing ones left out': async ({ open }) => {
    const journal = await open()
    for (const seq of [1, 2, 4, 5, 6]) journal.append(messageDraft(seq))
    journal.append(messageDraft(3, { dir: Direction.in }))
    journal.append(messageDraft(3, { stream: 2 }))
    journal.append(messageDraft(3, { epoch: 2 }))
    journal.append(messageDraft(3, { raw: new Uint8Array(0) }))
    const numbers = async (from: number, to: number, max?: number): Promise<number[]> => seqsOf(await loaded(journal, 1, 1, from, to, max))
    assert.deepEqual(await numbers(1, 6), [1, 2, 4, 5, 6])
    assert.deepEqual(await numbers(2, 5), [2, 4, 5])
    assert.deepEqual(await numbers(1, Number.MAX_SAFE_INTEGER), [1, 2, 4, 5, 6])
    assert.deepEqual(await numbers(1, 6, 3), [1, 2, 4])
    assert.deepEqual(await numbers(7, 9), [])
    assert.deepEqual(await numbers(3, 3), [])
    assert.deepEqual(
      (await loaded(journal, 2, 1, 1, 9)).map((record) => record.stream),
      [2],
    )
    assert.deepEqual(
      (await loaded(journal, 1, 2, 1, 9)).map((record) => record.epoch),
      [2],
    )
    assert.deepEqual(await loaded(journal, 7, 1, 1, 9), [])
  },

  'gives for a resend the very bytes of the message, also after a restart': async ({ open, again }) => {
    const journal = await open()
    journal.append(messageDraft(1, { raw: everyByte(), note: everyByte() }))
    const before = await loaded(journal, 1, 1, 1, 1)
    assert.deepEqual(before[0].raw, everyByte())
    assert.deepEqual(await loaded(await again(journal), 1, 1, 1, 1), before)
  },

  'raises its epoch with each opening and records it': async ({ open, again }) => {
    const journal = await open()
    assert.equal(journal.epoch, 1)
    const second = await again(journal)
    assert.equal(second.epoch, 2)
    const third = await again(second)
    assert.equal(third.epoch, 3)
    const epochs = [...third.records()].filter((record) => record.type === RecordType.epoch && record.stream === 0)
    assert.deepEqual(
      epochs.map((record) => record.epoch),
      [1, 2, 3],
    )
  },

  'gives a session the same stream at every start': async ({ open, again }) => {
    const journal = await open()
    assert.equal(journal.stream('QUOTE', 'ME->VENUE'), 1)
    assert.equal(journal.stream('TRADE', 'ME->VENUE'), 2)
    assert.equal(journal.stream('QUOTE', 'ME->VENUE'), 1)
    const second = await again(journal)
    assert.equal(second.stream('TRADE', 'ME->VENUE'), 2)
    assert.equal(second.stream('TRADE', 'ME->OTHER'), 3)
    assert.deepEqual(
      second.streams.map((entry) => `${entry.stream} ${entry.name} ${entry.identity}`),
      ['1 QUOTE ME->VENUE', '2 TRADE ME->VENUE', '3 TRADE ME->OTHER'],
    )
  },

  'gives the records from an index on': async ({ open, again }) => {
    const journal = await open()
    for (let seq = 1; seq <= 5; seq++) journal.append(messageDraft(seq))
    const second = await again(journal)
    const third = appendedTo(second.records())[2]
    assert.deepEqual(seqsOf(second.records(third.idx)), [3, 4, 5])
    assert.deepEqual(seqsOf(second.records(Number.MAX_SAFE_INTEGER)), [])
  },

  'gives also the records that wait to be written': async ({ open }) => {
    const journal = await open()
    for (let seq = 1; seq <= 60; seq++) {
      journal.append(messageDraft(seq))
      if (seq === 20) journal.flush()
    }
    const reading = journal.records()
    const first = reading.next()
    const found = first.done === true ? [] : seqsOf([first.value])
    journal.append(messageDraft(61))
    journal.flush()
    found.push(...seqsOf(reading))
    assert.deepEqual(found, upTo(60))
  },

  'keeps the newest snapshot over restarts: it covers what was appended before, and the rest is read behind it': async ({
    open,
    again,
  }) => {
    const journal = await open()
    assert.equal(journal.latestSnapshot(), undefined)
    for (let seq = 1; seq <= 3; seq++) journal.append(messageDraft(seq))
    journal.snapshot(bytesOf('state of 3'))
    journal.append(messageDraft(4))
    const state = bytesOf('state of 4')
    const idx = journal.snapshot(state)
    state.fill(0)
    journal.append(messageDraft(5))
    const second = await again(journal)
    assert.deepEqual(second.latestSnapshot(), { idx, state: bytesOf('state of 4') })
    assert.deepEqual(seqsOf(second.records(idx + 1)), [5])
    assert.deepEqual(seqsOf(second.records()), upTo(5))
    assert.deepEqual((await again(second)).latestSnapshot(), { idx, state: bytesOf('state of 4') })
  },

  'takes no record after close, and closes only once': async ({ open }) => {
    const journal = await open()
    journal.append(messageDraft(1))
    await journal.close()
    await journal.close()
    assert.throws(() => journal.append(messageDraft(2)), /closed/)
  },

  'gives back after a restart exactly the records that were appended, whatever they were': async ({ open, again }) => {
    let journal = await open()
    const expected: unknown[] = []
    for (let seed = 1; seed <= 20; seed++) {
      const chance = chanceOf(seed)
      for (let step = chance(30); step > 0; step--) {
        if (chance(8) === 0) journal.flush()
        const drafted = anyDraft(chance)
        const idx = journal.append(drafted)
        const { type, stream, dir, epoch, seq, wallUs, flags, raw, rawFrom, rawTo, note } = drafted
        expected.push({ idx, type, stream, dir, epoch, seq, wallUs, flags, raw: new Uint8Array(raw.subarray(rawFrom, rawTo)), note })
      }
      if (seed % 4 === 0) journal = await again(journal)
      assert.deepEqual(appendedTo(journal.records()), expected, `seed ${seed}`)
    }
  },
}
