/** Cases of reading, of snapshots, and of what the next writer finds: after a close, and after a writer that was there no more. */
import assert from 'node:assert/strict'
import type { EncodedRecord } from '../record-log.ts'
import type { LogRun } from './log-contract.ts'
import { indexesOf, readAll } from './read-log.ts'
import { batchBehind, bytesOf, chanceOf } from './sample-records.ts'

const manyRecords = 100_000
const manyBatch = 1000

export const lifeCases: Record<string, LogRun> = {
  'gives ranges with both ends, and nothing for what is not there': async (open) => {
    const log = await open()
    await log.append(batchBehind(0, 10), { epoch: 1, expectIdx: 0 })
    const range = async (from: number, to: number): Promise<number[]> => {
      const result = await log.range(from, to)
      assert.equal(result.kind, 'records')
      return result.kind === 'records' ? indexesOf(result.records) : []
    }
    assert.deepEqual(await range(3, 5), [3, 4, 5])
    assert.deepEqual(await range(1, 1), [1])
    assert.deepEqual(await range(10, 10), [10])
    assert.deepEqual(await range(9, 1_000_000), [9, 10])
    assert.deepEqual(await range(0, 2), [1, 2])
    assert.deepEqual(await range(11, 12), [])
    assert.deepEqual(await range(6, 5), [])
    assert.deepEqual(await range(0, 0), [])
  },

  'gives the next writer the same records, numbers and epoch': async (open) => {
    const log = await open()
    await log.append(batchBehind(0, 5), { epoch: 4, expectIdx: 0 })
    const before = await log.seqs()
    await log.close()
    const next = await open()
    assert.deepEqual(await next.seqs(), before)
    assert.deepEqual(await readAll(next), batchBehind(0, 5))
    assert.equal((await next.append(batchBehind(5, 1), { epoch: 4, expectIdx: 5 })).kind, 'appended')
  },

  'keeps the newest snapshot, of records that are there, by a writer that is not fenced': async (open) => {
    const log = await open()
    await log.append(batchBehind(0, 5), { epoch: 2, expectIdx: 0 })
    const state = bytesOf('state \x00\x01\xff of 4')
    assert.deepEqual(await log.snapshot(state, { epoch: 2, idx: 4 }), { kind: 'kept' })
    state.fill(0)
    const of4 = { kind: 'snapshot', idx: 4, state: bytesOf('state \x00\x01\xff of 4') }
    assert.deepEqual(await log.latestSnapshot(), of4)
    assert.deepEqual(await log.snapshot(bytesOf('of 3'), { epoch: 2, idx: 3 }), { kind: 'kept' })
    assert.deepEqual(await log.snapshot(bytesOf('of 6'), { epoch: 2, idx: 6 }), { kind: 'indexMismatch', actual: 5 })
    assert.deepEqual(await log.snapshot(bytesOf('old'), { epoch: 1, idx: 5 }), { kind: 'fenced', epoch: 2 })
    await log.close()
    const next = await open()
    assert.deepEqual(await next.latestSnapshot(), of4)
    assert.deepEqual(await next.snapshot(bytesOf('of 5'), { epoch: 2, idx: 5 }), { kind: 'kept' })
    assert.deepEqual(await next.latestSnapshot(), { kind: 'snapshot', idx: 5, state: bytesOf('of 5') })
    assert.deepEqual(await readAll(next), batchBehind(0, 5))
  },

  'closes twice as once, and answers every question after that with failed': async (open) => {
    const log = await open()
    await log.append(batchBehind(0, 2), { epoch: 1, expectIdx: 0 })
    await log.close()
    await log.close()
    const answers = [
      await log.append(batchBehind(2, 1), { epoch: 1, expectIdx: 2 }),
      await log.range(1, 2),
      await log.seqs(),
      await log.bumpEpoch(1),
      await log.snapshot(bytesOf('x'), { epoch: 1, idx: 2 }),
      await log.latestSnapshot(),
    ]
    assert.deepEqual(
      answers.map((answer) => answer.kind),
      answers.map(() => 'failed'),
    )
    assert.deepEqual(await readAll(await open()), batchBehind(0, 2))
  },

  'gives a hundred thousand records to the next writer': async (open) => {
    const log = await open()
    for (let idx = 0; idx < manyRecords; idx += manyBatch) {
      assert.equal((await log.append(batchBehind(idx, manyBatch), { epoch: 1, expectIdx: idx })).kind, 'appended')
    }
    await log.close()
    const indexes = indexesOf(await readAll(await open()))
    assert.equal(indexes.length, manyRecords)
    assert.ok(indexes.every((idx, at) => idx === at + 1))
  },

  'keeps of a writer that is there no more each batch whole or not at all, and all that it was told of': async (open) => {
    for (let seed = 1; seed <= 8; seed++) {
      const chance = chanceOf(seed)
      const reader = await open()
      const start = await reader.seqs()
      const firstIdx = start.kind === 'seqs' ? start.idx : -1
      const sizes = Array.from({ length: 1 + chance(12) }, () => 1 + chance(20))
      const log = await open()
      let told = firstIdx
      let idx = firstIdx
      const batches: EncodedRecord[][] = []
      const ends = new Set([firstIdx])
      const answers: Promise<void>[] = []
      for (const size of sizes) {
        const batch = batchBehind(idx, size, `seed ${seed}`)
        batches.push(batch)
        const answer = log.append(batch, { epoch: seed, expectIdx: idx })
        answers.push(answer.then((result) => void (result.kind === 'appended' && (told = Math.max(told, result.lastIdx)))))
        idx += size
        ends.add(idx)
        if (chance(3) === 0) await answer
      }
      // Its connection ends with answers under way; where the next writer fences it, nothing of it comes later.
      const closing = log.close()
      let epoch = seed
      for (let fenced = false; !fenced;) {
        const bumped = await reader.bumpEpoch(epoch)
        assert.ok(bumped.kind === 'epoch' || bumped.kind === 'fenced')
        epoch = bumped.epoch
        fenced = bumped.kind === 'epoch' && epoch > seed
      }
      await Promise.all([closing, ...answers])
      const kept = await readAll(reader, firstIdx + 1)
      assert.ok(ends.has(firstIdx + kept.length), `seed ${seed}: ends inside a batch at ${firstIdx + kept.length}`)
      assert.ok(firstIdx + kept.length >= told, `seed ${seed}: told of ${told}, kept to ${firstIdx + kept.length}`)
      assert.deepEqual(kept, batches.flat().slice(0, kept.length))
    }
  },
}
