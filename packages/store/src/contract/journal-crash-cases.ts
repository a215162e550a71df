/** Cases of the end of a journal's process, and of two journals at one place. */
import assert from 'node:assert/strict'
import type { JournalRun, JournalSetting } from './journal-contract.ts'
import { appendedTo, failureOf, seqsOf, storedUpTo, turn } from './journal-waits.ts'
import { bytesOf, chanceOf, messageDraft } from './sample-records.ts'

const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1)
const manyRecords = 100_000

export const crashCases: Record<string, JournalRun> = {
  'a crash at any point keeps all that was told as stored, and of the rest a beginning': async ({ open, crash }) => {
    let journal = await open()
    let kept = 0
    for (let seed = 1; seed <= 12; seed++) {
      const chance = chanceOf(seed)
      const numbers = new Map<number, number>()
      let told = kept
      journal.onStored((idx) => {
        for (const [at, seq] of numbers) if (at <= idx) told = Math.max(told, seq)
      })
      let seq = kept
      for (let step = 5 + chance(60); step > 0; step--) {
        seq++
        numbers.set(journal.append(messageDraft(seq, { note: bytesOf('x'.repeat(chance(300))), lazy: chance(5) === 0 })), seq)
        const choice = chance(10)
        if (choice === 0) journal.flush()
        else if (choice < 4) await turn()
      }
      // A journal that lives on beside the crash tells of more, which nobody has asked the next one to keep.
      const promised = told
      journal = await crash(journal)
      const found = seqsOf(journal.records())
      assert.deepEqual(found, upTo(found.length), `seed ${seed}`)
      assert.ok(found.length >= promised && found.length <= seq, `seed ${seed}: told of ${promised}, appended ${seq}, kept ${found.length}`)
      kept = found.length
    }
    assert.ok(kept > 0)
  },

  'of a batch that a crash tears the whole records are kept, or no batch can tear, as declared': async (setting) => {
    if (setting.capabilities.tornBatch === 'kept') await keepsWholeRecords(setting)
    else await tearsNoBatch(setting)
  },

  'two at one place: the second is refused, or the first is fenced, or they share nothing, as declared': async ({ open, capabilities }) => {
    const first = await open()
    await storedUpTo(first, first.append(messageDraft(1)))
    if (capabilities.exclusion === 'lock') {
      await assert.rejects(open(), { name: 'JournalError', code: 'locked' })
      await storedUpTo(first, first.append(messageDraft(2)))
      return
    }
    const second = await open()
    await storedUpTo(second, second.append(messageDraft(2)))
    if (capabilities.exclusion === 'none') {
      await storedUpTo(first, first.append(messageDraft(3)))
      assert.deepEqual(seqsOf(first.records()), [1, 3])
      return
    }
    const failed = failureOf(first)
    first.append(messageDraft(3))
    assert.match(String(await failed), /fenced/)
    assert.equal(first.refusal, 'storeFailed')
    assert.deepEqual(seqsOf(second.records()), [1, 2])
  },

  'a hundred thousand records come back': async ({ open, again }) => {
    const journal = await open()
    let last = 0
    for (let seq = 1; seq <= manyRecords; seq++) {
      last = journal.append(messageDraft(seq, { lazy: seq % 5000 !== 0 }))
      if (seq % 5000 === 0) await storedUpTo(journal, last)
    }
    await storedUpTo(journal, last)
    let count = 0
    for (const record of appendedTo((await again(journal)).records())) assert.equal(record.seq, ++count)
    assert.equal(count, manyRecords)
  },
}

async function keepsWholeRecords({ open, crash, place }: JournalSetting): Promise<void> {
  const journal = await open()
  let last = 0
  for (let seq = 1; seq <= 20; seq++) last = journal.append(messageDraft(seq))
  await storedUpTo(journal, last)
  const torn = await crash(journal, () => place.tear?.(600) ?? Promise.resolve())
  const kept = seqsOf(torn.records())
  assert.deepEqual(kept, upTo(kept.length))
  assert.ok(kept.length > 0 && kept.length < 20, `kept ${kept.length} of 20`)
  await storedUpTo(torn, torn.append(messageDraft(kept.length + 1)))
  assert.deepEqual(seqsOf((await crash(torn)).records()), upTo(kept.length + 1))
}

async function tearsNoBatch({ open, crash }: JournalSetting): Promise<void> {
  let journal = await open()
  for (let turns = 0; turns < 8; turns++) {
    const before = seqsOf(journal.records()).length
    for (let n = 1; n <= 20; n++) journal.append(messageDraft(before + n))
    journal.flush()
    for (let n = 0; n < turns; n++) await turn()
    journal = await crash(journal)
    const kept = seqsOf(journal.records()).length
    assert.ok(kept === before || kept === before + 20, `kept ${kept - before} of a batch of 20`)
  }
  assert.ok(seqsOf(journal.records()).length > 0)
}
