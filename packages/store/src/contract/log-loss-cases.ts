/**
 * Cases of the third outcome: an append whose answer is lost. The journal over the log must find out what became of it, and whatever it finds, each record
 * is in the log once. Nothing here asserts a time: the pauses are short, the deadlines long, and where a deadline must pass it does.
 */
import assert from 'node:assert/strict'
import { queuedJournal } from '../open-queued.ts'
import type { QueuedOptions } from '../open-queued.ts'
import type { RecordLog } from '../record-log.ts'
import { failureOf, storedUpTo, turn } from './journal-waits.ts'
import type { LogRun } from './log-contract.ts'
import { LossyLog } from './lossy-log.ts'
import type { Fate } from './lossy-log.ts'
import { numbersIn, patient, reasonOf, upTo } from './over-log.ts'
import { chanceOf, messageDraft } from './sample-records.ts'

/** Appends 1 and 2 with the fate on the batch that holds them, then 3; gives what is in the log then. */
async function through(open: () => Promise<RecordLog>, fate: Fate, options: QueuedOptions = patient): Promise<number[]> {
  const lossy = new LossyLog(await open(), (append) => (append === 2 ? fate : 'answered'))
  const journal = await queuedJournal(lossy, options)
  journal.append(messageDraft(1))
  await storedUpTo(journal, journal.append(messageDraft(2)))
  assert.ok(lossy.appends > 2 || fate === 'answered')
  await storedUpTo(journal, journal.append(messageDraft(3)))
  assert.equal(journal.refusal, undefined)
  await journal.close()
  return numbersIn(await open())
}

export const lossCases: Record<string, LogRun> = {
  'a reply lost behind the commit: the batch is found, and not stored again': async (open) => {
    assert.deepEqual(await through(open, 'lostAfter'), [1, 2, 3])
  },

  'a reply lost before the commit: the batch is sent again, and stored once': async (open) => {
    assert.deepEqual(await through(open, 'lostBefore'), [1, 2, 3])
  },

  'a batch that is late and comes behind its own repetition is stored once': async (open) => {
    assert.deepEqual(await through(open, 'late'), [1, 2, 3])
  },

  'no answer at all counts as unknown after a while': async (open) => {
    assert.deepEqual(await through(open, 'silent', { ...patient, replyMs: 250 }), [1, 2, 3])
  },

  'whatever is lost, nothing that was told as stored is missing and nothing is there twice': async (open) => {
    for (let seed = 1; seed <= 6; seed++) {
      const chance = chanceOf(seed)
      const log = await open()
      const before = (await numbersIn(await open())).length
      const fates: Fate[] = ['answered', 'lostBefore', 'lostAfter', 'late']
      const journal = await queuedJournal(new LossyLog(log, () => fates[chance(4)]), patient)
      let last = 0
      for (let seq = before + 1; seq <= before + 60; seq++) {
        last = journal.append(messageDraft(seq))
        if (chance(4) === 0) await storedUpTo(journal, last)
      }
      await storedUpTo(journal, last)
      await journal.close()
      assert.deepEqual(await numbersIn(await open()), upTo(before + 60), `seed ${seed}`)
    }
  },

  'an outcome that stays unknown beyond the deadline fails the journal, which tells of no record from then on': async (open) => {
    const lossy = new LossyLog(await open(), (append) => (append === 1 ? 'answered' : 'lostBefore'))
    const journal = await queuedJournal(lossy, { ...patient, deadlineMs: 500 })
    const failure = failureOf(journal)
    const before = journal.storedIdx
    journal.append(messageDraft(1))
    assert.equal(reasonOf(await failure), 'unresolved')
    assert.equal(journal.refusal, 'storeFailed')
    journal.append(messageDraft(2))
    await turn()
    assert.equal(journal.storedIdx, before)
    await assert.rejects(journal.close(), /unresolved/)
    assert.deepEqual(await numbersIn(await open()), [])
  },

  'a writer that is fenced while an outcome is unknown is told of the fence, not of success': async (open) => {
    const lossy = new LossyLog(await open(), (append) => (append === 2 ? 'lostAfter' : 'answered'))
    const journal = await queuedJournal(lossy, patient)
    const failure = failureOf(journal)
    const before = journal.storedIdx
    lossy.gate = async () => {
      // The store has the batch, and before the question for it comes, another writer has the store.
      if (lossy.appends === 2) await (await queuedJournal(await open(), patient)).close()
    }
    journal.append(messageDraft(1))
    assert.equal(reasonOf(await failure), 'fenced')
    assert.equal(journal.storedIdx, before)
    await assert.rejects(journal.close(), /fenced/)
    assert.deepEqual(await numbersIn(await open()), [1])
  },

  'the older of two journals is fenced at its next append, whatever it still believes': async (open) => {
    const older = await queuedJournal(await open(), patient)
    await storedUpTo(older, older.append(messageDraft(1)))
    const newer = await queuedJournal(await open(), patient)
    assert.equal(newer.epoch, older.epoch + 1)
    await storedUpTo(newer, newer.append(messageDraft(2)))
    const failure = failureOf(older)
    older.append(messageDraft(3))
    assert.equal(reasonOf(await failure), 'fenced')
    await newer.close()
    assert.deepEqual(await numbersIn(await open()), [1, 2])
  },
}
