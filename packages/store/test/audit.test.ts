// A journal that is read again while it goes on: what was changed on the disk since it was written is found, and nothing else is.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { Direction, RecordType } from '@fix/session'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { nodeDisk } from '../src/disk.ts'
import { journal, type FileJournal } from '../src/file.ts'
import { auditPieceBytes } from '../src/file-reads.ts'
import { idxAt } from '../src/format.ts'
import { walk } from '../src/walk.ts'

const nothing = new Uint8Array(0)
const folder = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'fix-audit-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

function write(store: FileJournal, text: string): void {
  const note = new TextEncoder().encode(text)
  const rest = { stream: 0, dir: Direction.none, epoch: 1, seq: 0, wallUs: 1, flags: 0, raw: nothing, rawFrom: 0, rawTo: 0, lazy: false }
  store.append({ type: RecordType.note, ...rest, note })
  store.flush()
}

/** Twenty notes, each in a batch of its own. */
async function written(dir: string, segmentBytes?: number): Promise<FileJournal> {
  const store = await journal(dir, { sync: 'process', clock: () => 1, segmentBytes })
  for (let n = 0; n < 20; n++) write(store, `note number ${n} ${'x'.repeat(300)}`)
  return store
}

/** How many records hold; throws where one does not. */
function audited(store: FileJournal): number {
  const round = store.audit()
  let step = round.next()
  while (!step.done) step = round.next()
  return step.value
}

/** Changes one byte of a note, in the file of the first segment. */
function change(dir: string, text: string, summed: boolean): void {
  const file = join(dir, 'segment-00000001.fixj')
  const bytes = readFileSync(file)
  const at = bytes.indexOf(text)
  let record = 0
  while (record + 8 + bytes.readUInt32LE(record) < at) record += 8 + bytes.readUInt32LE(record)
  bytes[at] ^= 1
  if (summed) bytes.writeUInt32LE(crc32(bytes.subarray(record + 8, record + 8 + bytes.readUInt32LE(record))), record + 4)
  writeFileSync(file, bytes)
}

describe('an audit of a journal that goes on', () => {
  it('counts every record that is written, over all segments, and those that come meanwhile the next time', async () => {
    const store = await written(folder(), 4096)
    expect(store.figures().segments).toBeGreaterThan(1)
    const round = store.audit()
    const first = round.next().value
    const { lastIdx } = store.figures()
    write(store, 'one more')
    let step = round.next()
    while (!step.done) step = round.next()
    expect([first, step.value]).toEqual([1, lastIdx])
    expect(audited(store)).toBe(store.figures().lastIdx)
    await store.close()
  })

  it('finds a record whose bytes were changed, the last one too', async () => {
    const dir = folder()
    const store = await written(dir)
    change(dir, 'note number 7', false)
    expect(() => audited(store)).toThrow(/bad record \(checksum\) with good ones behind it in segment-00000001.fixj at byte \d+/)
    const other = folder()
    const last = await written(other)
    change(other, 'note number 19', false)
    expect(() => audited(last)).toThrow(/bad record \(checksum\)/)
    await store.close()
    await last.close()
  })

  it('finds by the chain what was changed and has a right CRC', async () => {
    const dir = folder()
    const store = await written(dir)
    change(dir, 'note number 7', true)
    expect(() => audited(store)).toThrow(/broken hash chain in segment-00000001.fixj/)
    await store.close()
  })

  it('finds a file that was written anew, chain and all: it is not the history that was written', async () => {
    const dir = folder()
    const store = await written(dir)
    const other = folder()
    const forged = await journal(other, { sync: 'process', clock: () => 1 })
    for (let n = 0; n < 20; n++) write(forged, `note number ${n} ${'y'.repeat(300)}`)
    expect(forged.figures().bytes).toBe(store.figures().bytes)
    await forged.close()
    copyFileSync(join(other, 'segment-00000001.fixj'), join(dir, 'segment-00000001.fixj'))
    expect(() => audited(store)).toThrow(/segment-00000001.fixj was written anew, its hash chain is another one/)
    await store.close()
  })

  it('finds a segment that is not there any more', async () => {
    const dir = folder()
    const store = await written(dir, 4096)
    rmSync(join(dir, 'segment-00000001.fixj'))
    expect(() => audited(store)).toThrow(/the records before \d+ are gone and no snapshot covers them/)
    await store.close()
  })
})

describe('a segment that is read in pieces', () => {
  /** All that a walk gives, with the most that it had in memory; or what it throws. */
  function walked(dir: string, pieceBytes?: number) {
    const frames: number[][] = []
    let most = 0
    try {
      const steps = walk(nodeDisk, dir, { pieceBytes })
      let step = steps.next()
      for (; !step.done; step = steps.next()) {
        const { bytes, view, at, segment } = step.value
        frames.push([segment, idxAt(view, at), crc32(bytes.subarray(at, at + 8 + view.getUint32(at, true)))])
        most = Math.max(most, bytes.length)
      }
      return { told: { frames, tail: step.value }, most }
    } catch (error) {
      return { told: { frames, error: (error as Error).message }, most }
    }
  }

  /** Batches of several records, and a record that is longer than most pieces. */
  async function mixed(): Promise<string> {
    const dir = folder()
    const store = await written(dir, 8192)
    const rest = { stream: 0, dir: Direction.none, epoch: 1, seq: 0, wallUs: 1, flags: 0, raw: nothing, rawFrom: 0, rawTo: 0, lazy: false }
    for (let n = 0; n < 9; n++) store.append({ type: RecordType.note, ...rest, note: new Uint8Array(n === 4 ? 3000 : 90).fill(n) })
    store.flush()
    await store.close()
    return dir
  }

  const pieces = [1, 49, 333, 1000, 4096]

  it('is the same record by record as one that is read as a whole, whatever the pieces, and less of it is in memory', async () => {
    const dir = await mixed()
    const whole = walked(dir)
    expect(whole.told.frames.length).toBeGreaterThan(50)
    for (const pieceBytes of pieces) {
      const { told, most } = walked(dir, pieceBytes)
      expect(told).toEqual(whole.told)
      expect(most).toBeLessThan(whole.most)
    }
  })

  it('has the same to say of a record that was changed, wherever it stands, and of an end that is torn', async () => {
    const dir = await mixed()
    const file = join(dir, 'segment-00000001.fixj')
    const bytes = readFileSync(file)
    for (let n = 0; n < 40; n++) {
      const other = Buffer.from(bytes)
      other[Math.floor((n * bytes.length) / 40)] ^= 1
      writeFileSync(file, other)
      const { told } = walked(dir)
      expect(told).toHaveProperty('error')
      for (const pieceBytes of pieces) expect(walked(dir, pieceBytes).told).toEqual(told)
    }
    writeFileSync(file, bytes)
    const last = join(dir, 'segment-00000002.fixj')
    writeFileSync(last, readFileSync(last).subarray(0, -30))
    const { told } = walked(dir)
    expect(told).toMatchObject({ tail: { torn: { reason: 'short' } } })
    for (const pieceBytes of pieces) expect(walked(dir, pieceBytes).told).toEqual(told)
  })

  it('holds nobody up for longer than a megabyte takes: so many reads of so much, between two records one at most', async ({ task }) => {
    const dir = folder()
    const store = await journal(dir, { sync: 'process', clock: () => 1 })
    for (let n = 0; n < 1000; n++) write(store, 'x'.repeat(5000))
    const { bytes, segments, lastIdx } = store.figures()
    const lengths: number[] = []
    const read = vi.spyOn(nodeDisk, 'read')
    onTestFinished(() => read.mockRestore())
    const round = store.audit()
    let mostBetween = 0
    for (let step = round.next(); !step.done; step = round.next()) {
      mostBetween = Math.max(mostBetween, read.mock.calls.length)
      lengths.push(...read.mock.calls.map(([, , , length]) => length))
      read.mockClear()
    }
    expect([segments, mostBetween, Math.max(...lengths)]).toEqual([1, 1, auditPieceBytes])
    expect(lengths.length).toBe(Math.ceil(bytes / auditPieceBytes))
    expect(lengths.reduce((sum, length) => sum + length)).toBe(bytes)
    task.meta.figure = `${lengths.length} reads for ${lastIdx} records`
    await store.close()
  })
})
