/** Cases of the journal's queue over a log: what waits, what is held, and what is refused at the opening. */
import assert from 'node:assert/strict'
import { crc32 } from 'node:zlib'
import { queuedJournal } from '../open-queued.ts'
import { appendedTo, failureOf, loaded, seqsOf, storedUpTo, turn } from './journal-waits.ts'
import type { LogRun } from './log-contract.ts'
import { ChangingLog, LossyLog } from './lossy-log.ts'
import { numbersIn, patient, reasonOf, upTo } from './over-log.ts'
import { messageDraft } from './sample-records.ts'

export const queueCases: Record<string, LogRun> = {
  'a slow store is seen: orders are refused above the bound of the queue, and taken again when it has come down': async (open) => {
    const lossy = new LossyLog(await open(), () => 'answered')
    const journal = await queuedJournal(lossy, { ...patient, queueRecords: 20, batchRecords: 8 })
    let release = (): void => {}
    lossy.gate = () => new Promise((resolve) => (release = resolve))
    for (let seq = 1; seq <= 20; seq++) journal.append(messageDraft(seq))
    assert.equal(journal.refusal, undefined)
    const last = journal.append(messageDraft(21))
    assert.equal(journal.refusal, 'storeFull')
    const appends = lossy.appends
    await turn()
    await turn()
    assert.equal(journal.refusal, 'storeFull')
    // One batch is under way, however many wait.
    assert.equal(lossy.appends, appends)
    lossy.gate = undefined
    release()
    await storedUpTo(journal, last)
    assert.equal(journal.refusal, undefined)
    assert.equal(lossy.appends, appends + Math.ceil(21 / 8))
    await journal.close()
    assert.deepEqual(await numbersIn(await open()), upTo(21))
  },

  'a store that takes nothing fails the journal before more waits than is held for it': async (open) => {
    const lossy = new LossyLog(await open(), () => 'answered')
    const journal = await queuedJournal(lossy, { ...patient, queueBytes: 4000, reserveBytes: 4000 })
    const failure = failureOf(journal)
    lossy.gate = () => new Promise((resolve) => void failure.then(() => resolve()))
    for (let seq = 1; seq <= 9; seq++) journal.append(messageDraft(seq, { note: new Uint8Array(1000) }))
    assert.equal(journal.refusal, 'storeFull')
    assert.equal(reasonOf(await failure), 'overrun')
    assert.equal(journal.refusal, 'storeFailed')
  },

  'without room a journal refuses orders, and goes on by itself when there is room again': async (open, place) => {
    const journal = await queuedJournal(await open(), patient)
    await storedUpTo(journal, journal.append(messageDraft(1)))
    await place.setFull?.(true)
    const last = journal.append(messageDraft(2, { note: new Uint8Array(100_000) }))
    while (journal.refusal === undefined) await turn()
    assert.equal(journal.refusal, 'storeFull')
    assert.ok(journal.storedIdx < last)
    await place.setFull?.(false)
    await storedUpTo(journal, last)
    assert.equal(journal.refusal, undefined)
    await journal.close()
    assert.deepEqual(await numbersIn(await open()), [1, 2])
  },

  'a record of a later version keeps the journal from being opened, and so does one that is damaged or out of place': async (open) => {
    const journal = await queuedJournal(await open(), patient)
    await storedUpTo(journal, journal.append(messageDraft(1)))
    await journal.close()
    const changes: [string, (record: Uint8Array) => Uint8Array, RegExp][] = [
      ['newerFormat', (record) => changed(record, 42, 2, true), /later version/],
      ['corrupt', (record) => changed(record, record.length - 1, 1, false), /bad \(checksum\)/],
      ['corrupt', (record) => changed(record, 8, 9, true), /stands where/],
    ]
    for (const [code, change, message] of changes) {
      await assert.rejects(queuedJournal(new ChangingLog(await open(), change), patient), { name: 'JournalError', code, message })
    }
  },

  'a resend of what is no longer held is read from the log': async (open) => {
    const journal = await queuedJournal(await open(), { ...patient, heldBytes: 2000 })
    let last = 0
    for (let seq = 1; seq <= 40; seq++) last = journal.append(messageDraft(seq))
    await storedUpTo(journal, last)
    assert.throws(() => [...journal.records()], /no longer held/)
    assert.deepEqual(seqsOf(await loaded(journal, 1, 1, 1, 40)), upTo(40))
    assert.deepEqual(seqsOf(await loaded(journal, 1, 1, 5, 39, 3)), [5, 6, 7])
    await journal.close()
    await assert.rejects(queuedJournal(await open(), { ...patient, heldBytes: 2000 }), /heldBytes 2000/)
    const next = await queuedJournal(await open(), patient)
    assert.equal(appendedTo(next.records()).length, 40)
    await next.close()
  },
}

/** The record with a byte of another value, its CRC made to fit again or not. */
function changed(record: Uint8Array, at: number, by: number, sealed: boolean): Uint8Array {
  const bytes = new Uint8Array(record)
  bytes[at] ^= by
  if (sealed) new DataView(bytes.buffer).setUint32(4, crc32(bytes.subarray(8)), true)
  return bytes
}
