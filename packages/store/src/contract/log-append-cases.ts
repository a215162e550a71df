/** Cases of one append and of many: what is stored, by whom, and what is refused without a trace. */
import assert from 'node:assert/strict'
import { Direction } from '@fix/session'
import { readAll } from './read-log.ts'
import type { LogRun } from './log-contract.ts'
import { batchBehind, bytesOf, encoded, everyByte, messageDraft } from './sample-records.ts'

export const appendCases: Record<string, LogRun> = {
  'is empty at first: index 0, epoch 0, no stream, no record': async (open) => {
    const log = await open()
    assert.deepEqual(await log.seqs(), { kind: 'seqs', idx: 0, epoch: 0, streams: [] })
    assert.deepEqual(await readAll(log), [])
    assert.deepEqual(await log.latestSnapshot(), { kind: 'none' })
  },

  'gives back the very bytes of each record, whatever they are': async (open) => {
    const log = await open()
    const batch = [
      encoded(1, messageDraft(1, { raw: everyByte(), note: everyByte().reverse() })),
      encoded(2, messageDraft(2, { raw: bytesOf('95=3\x0196=a\x01b\x01'), note: new Uint8Array(0) })),
      encoded(3, messageDraft(3, { raw: new Uint8Array(0), note: new Uint8Array(70_000).fill(0xff) })),
    ]
    const kept = batch.map((record) => new Uint8Array(record))
    assert.deepEqual(await log.append(batch, { epoch: 1, expectIdx: 0 }), { kind: 'appended', lastIdx: 3 })
    for (const record of batch) record.fill(0)
    assert.deepEqual(await readAll(log), kept)
  },

  'numbers its records without a gap over batches of any length': async (open) => {
    const log = await open()
    let idx = 0
    for (const count of [1, 7, 1, 500, 2, 64]) {
      assert.deepEqual(await log.append(batchBehind(idx, count), { epoch: 1, expectIdx: idx }), { kind: 'appended', lastIdx: idx + count })
      idx += count
    }
    assert.deepEqual(await readAll(log), batchBehind(0, idx))
  },

  'refuses a batch for another place than its end, says where that is, and stores none of it': async (open) => {
    const log = await open()
    await log.append(batchBehind(0, 3), { epoch: 1, expectIdx: 0 })
    for (const expectIdx of [0, 2, 4, 1000]) {
      assert.deepEqual(await log.append(batchBehind(expectIdx, 2), { epoch: 1, expectIdx }), { kind: 'indexMismatch', actual: 3 })
    }
    assert.deepEqual(await readAll(log), batchBehind(0, 3))
  },

  'refuses an older epoch, takes the same one, and takes a newer one, which fences all before it': async (open) => {
    const older = await open()
    const newer = await open()
    assert.equal((await older.append(batchBehind(0, 2), { epoch: 3, expectIdx: 0 })).kind, 'appended')
    assert.equal((await older.append(batchBehind(2, 2), { epoch: 3, expectIdx: 2 })).kind, 'appended')
    assert.deepEqual(await newer.append(batchBehind(4, 2), { epoch: 2, expectIdx: 4 }), { kind: 'fenced', epoch: 3 })
    assert.equal((await newer.append(batchBehind(4, 2), { epoch: 5, expectIdx: 4 })).kind, 'appended')
    assert.deepEqual(await older.append(batchBehind(6, 2), { epoch: 3, expectIdx: 6 }), { kind: 'fenced', epoch: 5 })
    // The fence is told before the place: who is fenced has nothing to learn from the index.
    assert.deepEqual(await older.append(batchBehind(0, 2), { epoch: 3, expectIdx: 0 }), { kind: 'fenced', epoch: 5 })
    assert.deepEqual(await readAll(newer), batchBehind(0, 6))
  },

  'raises its epoch for exactly one of those who ask at once': async (open) => {
    const logs = await Promise.all([open(), open(), open()])
    for (let epoch = 0; epoch < 10; epoch++) {
      const results = await Promise.all(logs.map((log) => log.bumpEpoch(epoch)))
      assert.equal(results.filter((result) => result.kind === 'epoch').length, 1)
      for (const result of results) assert.ok((result.kind === 'epoch' || result.kind === 'fenced') && result.epoch === epoch + 1)
    }
    assert.deepEqual(await logs[0].append(batchBehind(0, 1), { epoch: 9, expectIdx: 0 }), { kind: 'fenced', epoch: 10 })
    assert.equal((await logs[0].append(batchBehind(0, 1), { epoch: 10, expectIdx: 0 })).kind, 'appended')
  },

  'lets of two writers of one epoch only that one append or keep a snapshot that it knows by name': async (open) => {
    const [known, stranger] = [await open(), await open()]
    assert.deepEqual(await known.bumpEpoch(0, 'known'), { kind: 'epoch', epoch: 1 })
    assert.equal((await known.append(batchBehind(0, 2), { epoch: 1, writer: 'known', expectIdx: 0 })).kind, 'appended')
    // As after a loss in the store: another believes to have that epoch, or a later one that the store knows nothing of.
    for (const by of [{ epoch: 1, writer: 'stranger' }, { epoch: 2, writer: 'stranger' }, { epoch: 1 }, { epoch: 2, writer: 'known' }]) {
      assert.deepEqual(await stranger.append(batchBehind(2, 1), { ...by, expectIdx: 2 }), { kind: 'fenced', epoch: 1 })
      assert.deepEqual(await stranger.snapshot(bytesOf('x'), { ...by, idx: 2 }), { kind: 'fenced', epoch: 1 })
    }
    assert.deepEqual(await known.snapshot(bytesOf('of 2'), { epoch: 1, writer: 'known', idx: 2 }), { kind: 'kept' })
    assert.equal((await known.append(batchBehind(2, 2), { epoch: 1, writer: 'known', expectIdx: 2 })).kind, 'appended')
    await known.close()
    const again = await open()
    assert.deepEqual(await again.append(batchBehind(4, 1), { epoch: 1, writer: 'stranger', expectIdx: 4 }), { kind: 'fenced', epoch: 1 })
    assert.equal((await again.append(batchBehind(4, 1), { epoch: 1, writer: 'known', expectIdx: 4 })).kind, 'appended')
    assert.deepEqual(await stranger.bumpEpoch(1, 'stranger'), { kind: 'epoch', epoch: 2 })
    assert.deepEqual(await again.append(batchBehind(5, 1), { epoch: 1, writer: 'known', expectIdx: 5 }), { kind: 'fenced', epoch: 2 })
    assert.equal((await stranger.append(batchBehind(5, 1), { epoch: 2, writer: 'stranger', expectIdx: 5 })).kind, 'appended')
    assert.deepEqual(await readAll(stranger), batchBehind(0, 6))
  },

  'lets exactly one of two writers have each index': async (open) => {
    const logs = await Promise.all([open(), open()])
    const expected = []
    for (let idx = 0; idx < 50; idx++) {
      const batches = ['a', 'b'].map((mark) => batchBehind(idx, 1, mark))
      const order = idx % 2 === 0 ? [0, 1] : [1, 0]
      const results = await Promise.all(order.map((writer) => logs[writer].append(batches[writer], { epoch: 1, expectIdx: idx })))
      const won = results.findIndex((result) => result.kind === 'appended')
      assert.deepEqual(results[1 - won], { kind: 'indexMismatch', actual: idx + 1 })
      expected.push(batches[order[won]][0])
    }
    assert.deepEqual(await readAll(logs[0]), expected)
  },

  'shows others a batch whole or not at all': async (open) => {
    const [writer, reader] = await Promise.all([open(), open()])
    let idx = 0
    for (let round = 0; round < 20; round++) {
      const [appended, seen, records] = await Promise.all([
        writer.append(batchBehind(idx, 7), { epoch: 1, expectIdx: idx }),
        reader.seqs(),
        reader.range(idx + 1, idx + 7),
      ])
      assert.equal(appended.kind, 'appended')
      assert.ok(seen.kind === 'seqs' && seen.idx % 7 === 0)
      assert.ok(records.kind === 'records' && records.records.length % 7 === 0)
      idx += 7
    }
  },

  'throws on what is no batch, and stores none of it': async (open) => {
    const log = await open()
    const at = { epoch: 1, expectIdx: 0 }
    const [good, second] = batchBehind(0, 2)
    const flipped = new Uint8Array(second)
    flipped[60] ^= 1
    await assert.rejects(log.append([], at), /empty batch/)
    await assert.rejects(log.append([good, good], at), /index 1, expected 2/)
    await assert.rejects(log.append([good, flipped], at), /record 1 of the batch is no record \(checksum\)/)
    await assert.rejects(log.append([good, second.subarray(0, 50)], at), /is no record/)
    await assert.rejects(log.append([good], { epoch: -1, expectIdx: 0 }), /epoch -1/)
    assert.deepEqual(await readAll(log), [])
  },

  'without room refuses a batch whole, keeps what it has, and takes the batch when there is room again': async (open, place) => {
    const log = await open()
    const big = Array.from({ length: 10 }, (_, n) => encoded(4 + n, messageDraft(n, { note: new Uint8Array(10_000).fill(n) })))
    await log.append(batchBehind(0, 3), { epoch: 1, expectIdx: 0 })
    await place.setFull?.(true)
    assert.deepEqual(await log.append(big, { epoch: 1, expectIdx: 3 }), { kind: 'storeFull' })
    assert.deepEqual(await readAll(log), batchBehind(0, 3))
    await place.setFull?.(false)
    assert.deepEqual(await log.append(big, { epoch: 1, expectIdx: 3 }), { kind: 'appended', lastIdx: 13 })
    assert.equal((await readAll(log)).length, 13)
  },

  'knows the newest numbers of each stream': async (open) => {
    const log = await open()
    const out = (seq: number, stream: number, epoch: number) => messageDraft(seq, { stream, epoch })
    const drafts = [
      out(1, 1, 1),
      out(2, 1, 1),
      messageDraft(9, { stream: 1, dir: Direction.in }),
      out(1, 2, 1),
      messageDraft(7, { stream: 2, dir: Direction.in }),
    ]
    await log.append(
      drafts.map((draft, at) => encoded(at + 1, draft)),
      { epoch: 1, expectIdx: 0 },
    )
    const streams = async () => {
      const seqs = await log.seqs()
      return seqs.kind === 'seqs' ? seqs.streams : seqs
    }
    assert.deepEqual(await streams(), [
      { stream: 1, in: 9, out: 2 },
      { stream: 2, in: 7, out: 1 },
    ])
    // The numbers of stream 2 begin again; a late record of the old numbers counts no more, nor does one below the newest.
    const later = [out(1, 2, 2), messageDraft(8, { stream: 2, dir: Direction.in }), out(1, 1, 1)]
    await log.append(
      later.map((draft, at) => encoded(6 + at, draft)),
      { epoch: 1, expectIdx: 5 },
    )
    assert.deepEqual(await streams(), [
      { stream: 1, in: 9, out: 2 },
      { stream: 2, in: 0, out: 1 },
    ])
  },
}
