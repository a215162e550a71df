// What keeps facts and gives them back: a capture that is written, and one that is played from Parquet into books. Run: captured.ts. By lines:
//   capture UPDATES    -> NS LOST LEFT       CPU time of an update, how many are not in the capture that is read back, bytes that an update left on the heap
//   replay PASSES      -> NS FACTS DECIMALS  wall time of a fact, how many there were, and the sum of the best of both sides behind each
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { Books } from '@fix/book'
import { captureReader, captureWriter, exportCapture, FactReader, ParquetIn } from '@fix/capture'
import type { Entry } from '@fix/events'
import { instrument } from '@fix/units'
import { levelStream, quoted, streamLevels, streamUpdates } from './levels.ts'
import { fill, firstUs, record, snapshotOf } from './records.ts'

/** Updates between two writes: what comes in a millisecond. */
const flushEvery = 100
/** The stream so often is what is played. */
const recordedPasses = 5

const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-captured-'))
const eurusd = instrument({ id: 'EURUSD', ...quoted })
const stream = levelStream(streamUpdates, streamLevels)
const update = record(eurusd.id, 1)
const entry: Entry = { idx: 0, now: { wallUs: firstUs, monoUs: 0 }, fact: update }
let captures = 0

/** Writes the snapshot and so many updates, in a folder of their own. */
function written(updates: number): { dir: string; cpuNs: number; left: number } {
  const dir = path.join(folder, String(captures++))
  const writer = captureWriter(dir, { software: 'bench', instruments: [eurusd] })
  writer.record({ ...entry, idx: 1, fact: snapshotOf(stream, eurusd.id) })
  globalThis.gc?.()
  const heap = process.memoryUsage().heapUsed
  const before = process.cpuUsage()
  for (let n = 0; n < updates; n++) {
    fill(stream, n % stream.count, update)
    entry.idx = n + 2
    entry.now.wallUs = entry.now.monoUs + firstUs
    entry.now.monoUs += 10
    writer.record(entry)
    if (n % flushEvery === 0) writer.flush()
  }
  writer.flush()
  const { user, system } = process.cpuUsage(before)
  globalThis.gc?.()
  const left = (process.memoryUsage().heapUsed - heap) / updates
  writer.close()
  return { dir, cpuNs: (user + system) * 1000, left }
}

function capture(updates: number): string {
  const { dir, cpuNs, left } = written(updates)
  let read = 0
  for (const { fact } of captureReader(dir)) if (fact.kind === 'book_delta') read++
  rmSync(dir, { recursive: true })
  return `${(cpuNs / updates).toFixed(1)} ${updates - read} ${Math.max(0, left).toFixed(3)}`
}

const recorded = written(stream.count * recordedPasses).dir
const out = path.join(folder, 'parquet')
const { manifest } = await exportCapture(recorded, { out, software: 'bench' })

function replay(passes: number): string {
  let facts = 0
  let decimals = 0
  const from = process.hrtime.bigint()
  for (let pass = 0; pass < passes; pass++) {
    const books = new Books({ instruments: [eurusd] })
    const book = books.get(eurusd.id)
    for (const { file } of manifest.files) {
      const parquet = new ParquetIn(path.join(out, file))
      const reader = new FactReader(parquet)
      for (let next = reader.next(); next !== undefined; next = reader.next()) {
        const { fact } = next
        if (fact.kind !== 'book_snapshot' && fact.kind !== 'book_delta') continue
        books.apply(fact)
        facts++
        decimals += book.bestBid + book.bestAsk
      }
      parquet.close()
    }
  }
  return `${Number(process.hrtime.bigint() - from) / facts} ${facts / passes} ${decimals / passes}`
}

capture(stream.count)
replay(1)
console.log(`ready ${process.version}`)
for await (const line of createInterface({ input: process.stdin })) {
  const [, what, given] = /^(capture|replay) (\d+)$/.exec(line) ?? []
  console.log(what === 'capture' ? capture(Number(given)) : what === 'replay' ? replay(Number(given)) : `error no such line: ${line}`)
}
rmSync(folder, { recursive: true, force: true })
