/** What every journal must do, whatever it keeps its records in: one suite that runs against each adapter. */
import { Direction, RecordType } from '@fix/session'
import type { JournalRecord } from '@fix/session'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenJournal } from '../src/index.ts'
import { appended, bytesOf, message, seqs, stored, textOf } from './scratch.ts'

/** Opens a place of its own; `again` closes the journal and opens the same place anew, as a restart does. */
export type OpenPlace = () => Promise<{ journal: OpenJournal; again: (journal: OpenJournal) => Promise<OpenJournal> }>

const load = (journal: OpenJournal, stream: number, epoch: number, from: number, to: number, max = 100): Promise<JournalRecord[]> =>
  new Promise((resolve) => journal.load(stream, epoch, from, to, max, resolve))

export function describeJournal(name: string, open: OpenPlace): void {
  describe(`${name}: every journal`, () => {
    it('gives rising indexes and stores all up to the last', async () => {
      const { journal } = await open()
      const first = journal.append(message(1))
      const second = journal.append(message(2))
      expect(second).toBeGreaterThan(first)
      await stored(journal, second)
      expect(journal.storedIdx).toBeGreaterThanOrEqual(second)
      await journal.close()
    })

    it('says that a record is stored, but never from inside append', async () => {
      const { journal } = await open()
      let inside = false
      const told: number[] = []
      journal.onStored((idx) => {
        expect(inside).toBe(false)
        told.push(idx)
      })
      inside = true
      let last = 0
      for (let seq = 1; seq <= 200; seq++) last = journal.append(message(seq, { lazy: seq % 3 === 0 }))
      inside = false
      await stored(journal, last)
      journal.flush()
      await journal.close()
      expect(told.length).toBeGreaterThan(0)
      expect(told).toEqual([...told].sort((a, b) => a - b))
      expect(told.at(-1)).toBeGreaterThanOrEqual(last)
    })

    it('stops telling who asked to stop', async () => {
      const { journal } = await open()
      let calls = 0
      const stop = journal.onStored(() => calls++)
      stop()
      await stored(journal, journal.append(message(1)))
      await journal.close()
      expect(calls).toBe(0)
    })

    it('copies the record before append returns', async () => {
      const { journal, again } = await open()
      const raw = bytesOf('xx35=Dyy')
      const note = bytesOf('kept')
      const draft = message(1, { raw, rawFrom: 2, rawTo: 6, note })
      journal.append(draft)
      raw.fill(0)
      note.fill(0)
      draft.seq = 99
      const [record] = appended((await again(journal)).records())
      expect(record.seq).toBe(1)
      expect(textOf(record.raw)).toBe('35=D')
      expect(textOf(record.note)).toBe('kept')
    })

    it('gives outbound messages by number, ascending, bounded, the missing ones left out', async () => {
      const { journal } = await open()
      for (const seq of [1, 2, 4, 5, 6]) journal.append(message(seq))
      journal.append(message(3, { dir: Direction.in }))
      journal.append(message(3, { stream: 2 }))
      journal.append(message(3, { epoch: 2 }))
      journal.append(message(3, { raw: new Uint8Array(0) }))
      const numbers = async (from: number, to: number, max?: number): Promise<number[]> =>
        (await load(journal, 1, 1, from, to, max)).map((record) => record.seq)
      expect(await numbers(1, 6)).toEqual([1, 2, 4, 5, 6])
      expect(await numbers(2, 5)).toEqual([2, 4, 5])
      expect(await numbers(1, Number.MAX_SAFE_INTEGER)).toEqual([1, 2, 4, 5, 6])
      expect(await numbers(1, 6, 3)).toEqual([1, 2, 4])
      expect(await numbers(7, 9)).toEqual([])
      expect(await numbers(3, 3)).toEqual([])
      expect((await load(journal, 2, 1, 1, 9)).map((record) => record.stream)).toEqual([2])
      expect((await load(journal, 1, 2, 1, 9)).map((record) => record.epoch)).toEqual([2])
      expect(await load(journal, 7, 1, 1, 9)).toEqual([])
      await journal.close()
    })

    it('gives for a resend the very bytes of the message, also after a restart', async () => {
      const { journal, again } = await open()
      const raw = Uint8Array.from({ length: 256 }, (_, byte) => byte)
      journal.append(message(1, { raw, note: raw }))
      const before = await load(journal, 1, 1, 1, 1)
      const after = await load(await again(journal), 1, 1, 1, 1)
      expect(before[0].raw).toEqual(raw)
      expect(after).toEqual(before)
    })

    it('rises its epoch with each opening and records it', async () => {
      const { journal, again } = await open()
      expect(journal.epoch).toBe(1)
      const second = await again(journal)
      expect(second.epoch).toBe(2)
      const third = await again(second)
      expect(third.epoch).toBe(3)
      const epochs = [...third.records()].filter((record) => record.type === RecordType.epoch && record.stream === 0)
      expect(epochs.map((record) => record.epoch)).toEqual([1, 2, 3])
    })

    it('gives a session the same stream at every start', async () => {
      const { journal, again } = await open()
      expect(journal.stream('QUOTE', 'ME->VENUE')).toBe(1)
      expect(journal.stream('TRADE', 'ME->VENUE')).toBe(2)
      expect(journal.stream('QUOTE', 'ME->VENUE')).toBe(1)
      const second = await again(journal)
      expect(second.stream('TRADE', 'ME->VENUE')).toBe(2)
      expect(second.stream('TRADE', 'ME->OTHER')).toBe(3)
      expect(second.streams.map((entry) => `${entry.stream} ${entry.name} ${entry.identity}`)).toEqual([
        '1 QUOTE ME->VENUE',
        '2 TRADE ME->VENUE',
        '3 TRADE ME->OTHER',
      ])
    })

    it('gives the records from an index on', async () => {
      const { journal, again } = await open()
      for (let seq = 1; seq <= 5; seq++) journal.append(message(seq))
      const second = await again(journal)
      const third = appended(second.records())[2]
      expect(seqs(second.records(third.idx))).toEqual([3, 4, 5])
    })

    it('gives also the records that wait to be written', async () => {
      const { journal } = await open()
      for (let seq = 1; seq <= 60; seq++) {
        journal.append(message(seq))
        if (seq === 20) journal.flush()
      }
      const reading = journal.records()
      const found = [...seqs([reading.next().value as JournalRecord])]
      journal.append(message(61))
      journal.flush()
      found.push(...seqs(reading))
      expect(found).toEqual(Array.from({ length: 60 }, (_, n) => n + 1))
      await journal.close()
    })

    it('takes no record after close, and closes only once', async () => {
      const { journal } = await open()
      journal.append(message(1))
      await journal.close()
      await journal.close()
      expect(() => journal.append(message(2))).toThrow(/closed/)
    })

    it('gives back after a restart exactly the records that were appended, whatever they were', async () => {
      const draft = fc.record({
        type: fc.constantFrom(RecordType.message, RecordType.note),
        stream: fc.integer({ min: 0, max: 65535 }),
        dir: fc.constantFrom(Direction.none, Direction.out, Direction.in),
        epoch: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        seq: fc.maxSafeNat(),
        wallUs: fc.maxSafeInteger(),
        flags: fc.integer({ min: 0, max: 65535 }),
        raw: fc.uint8Array({ maxLength: 300 }),
        note: fc.uint8Array({ maxLength: 300 }),
        lazy: fc.boolean(),
      })
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof(draft, fc.constant('flush' as const), fc.constant('restart' as const)), { maxLength: 30 }),
          async (steps) => {
            const place = await open()
            let { journal } = place
            const expected: unknown[] = []
            for (const step of steps) {
              if (step === 'flush') journal.flush()
              else if (step === 'restart') journal = await place.again(journal)
              else {
                const idx = journal.append({ ...step, rawFrom: 0, rawTo: step.raw.length })
                const { type, stream, dir, epoch, seq, wallUs, flags, raw, note } = step
                expected.push({ idx, type, stream, dir, epoch, seq, wallUs, flags, raw, note })
              }
            }
            journal = await place.again(journal)
            expect(appended(journal.records())).toEqual(expected)
            await journal.close()
          },
        ),
        { numRuns: 40 },
      )
    })
  })
}
