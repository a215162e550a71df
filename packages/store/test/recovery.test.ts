import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { RecordType } from '@fix/session'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { journal, JournalError, nodeDisk, readJournal } from '../src/file.ts'
import type { Disk, FileJournal, SyncPolicy } from '../src/file.ts'
import { endAt, idxAt } from '../src/format.ts'
import { segmentName } from '../src/segment.ts'
import { message, scratch, seqs, stored } from './scratch.ts'

/** Syncs of a disk that nobody takes the power from cost time and show nothing here. */
const disk: Disk = { ...nodeDisk, sync: () => undefined, syncDirectory: () => undefined }

/** Where each record of a segment begins, and its end. */
function offsets(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const found = [0]
  while (found[found.length - 1] < bytes.length) found.push(endAt(view, found[found.length - 1]))
  return found
}

/** What a killed process leaves: the folder is copied while the journal is open, so nothing of `close` is in it. */
async function killed(sync: SyncPolicy, batches: number[], segmentBytes?: number): Promise<string> {
  const dir = scratch()
  const log = await journal(dir, { sync, segmentBytes, reserveBytes: 0, disk })
  let seq = 0
  for (const count of batches) {
    let last = 0
    for (let n = 0; n < count; n++) last = log.append(message(++seq))
    await stored(log, last)
  }
  const copy = copyOf(dir)
  await log.close()
  return copy
}

function copyOf(dir: string): string {
  const copy = scratch()
  for (const name of readdirSync(dir)) if (name.endsWith('.fixj')) cpSync(join(dir, name), join(copy, name))
  return copy
}

const first = segmentName(1)
const change = (dir: string, name: string, edit: (bytes: Buffer) => Uint8Array | undefined): void => {
  const bytes = readFileSync(join(dir, name))
  writeFileSync(join(dir, name), edit(bytes) ?? bytes)
}

async function refused(dir: string): Promise<JournalError> {
  const error: unknown = await journal(dir, { sync: 'process', reserveBytes: 0, disk }).then(
    (log: FileJournal) => log.close().then(() => undefined),
    (reason: unknown) => reason,
  )
  if (!(error instanceof JournalError)) throw new Error(`a journal was opened that must not be, or failed as ${String(error)}`)
  return error
}

/** Recomputes the CRC of the record at `at`, as somebody would who changes a record on purpose. */
function reseal(bytes: Buffer, at: number): void {
  const len = bytes.readUInt32LE(at)
  bytes.writeUInt32LE(crc32(bytes.subarray(at + 8, at + 8 + len)), at + 4)
}

describe('a journal after a crash', () => {
  it('keeps every whole record, wherever the last three were cut, and says what it cut', async () => {
    const dir = await killed('group', [3, 2, 4])
    const whole = readFileSync(join(dir, first))
    const places = offsets(whole)
    const records = [...readJournal(dir)]
    const from = places.at(-4) ?? 0
    let points = 0
    for (let end = from; end < whole.length; end++) {
      const copy = copyOf(dir)
      change(copy, first, (bytes) => bytes.subarray(0, end))
      const log = await journal(copy, { sync: 'process', reserveBytes: 0, disk })
      const kept = places.filter((place) => place <= end).length - 1
      const before = [...log.records()].slice(0, kept)
      expect(before, `cut at ${end}`).toEqual(records.slice(0, kept))
      const torn = end - places[kept]
      expect(log.recovery.cut?.bytes ?? 0).toBe(torn)
      if (log.recovery.cut) {
        expect(readFileSync(log.recovery.cut.sideFile)).toEqual(whole.subarray(places[kept], end))
        expect(log.recovery.cut).toMatchObject({ offset: places[kept], idx: kept + 1, reason: 'short' })
      }
      await stored(log, log.append(message(100)))
      await log.close()
      expect(seqs(readJournal(copy)).at(-1)).toBe(100)
      points++
    }
    expect(points).toBe(whole.length - from)
  })

  it('starts anew where the crash left only a part of the first header', async () => {
    const dir = await killed('process', [])
    change(dir, first, (bytes) => bytes.subarray(0, 30))
    const log = await journal(dir, { sync: 'process', reserveBytes: 0, disk })
    expect(log.epoch).toBe(1)
    expect(log.recovery.cut?.bytes).toBe(30)
    await stored(log, log.append(message(1)))
    await log.close()
    expect(seqs(readJournal(dir))).toEqual([1])
  })

  it('goes on in the last full segment where the next one is still empty or torn in its header', async () => {
    for (const bytes of [0, 20, 100]) {
      const dir = await killed(
        'process',
        Array.from({ length: 60 }, () => 2),
        4096,
      )
      const last = readdirSync(dir).sort().at(-1) ?? ''
      const count = seqs(readJournal(dir)).length
      const inLast = offsets(readFileSync(join(dir, last))).length - 1
      change(dir, last, (whole) => whole.subarray(0, bytes))
      const log = await journal(dir, { sync: 'process', segmentBytes: 4096, reserveBytes: 0, disk })
      expect(seqs(log.records()).length).toBeLessThan(count)
      expect(seqs(log.records()).length).toBeGreaterThan(count - inLast)
      for (let seq = 1000; seq < 1100; seq++) log.append(message(seq))
      await log.close()
      expect(seqs(readJournal(dir)).at(-1)).toBe(1099)
    }
  })

  it('closes records that no CHAIN record closed, so that the chain holds over them', async () => {
    const dir = await killed('process', [5])
    change(dir, first, (bytes) => bytes.subarray(0, bytes.length - 88))
    const log = await journal(dir, { sync: 'process', reserveBytes: 0, disk })
    expect(log.recovery.cut).toBeUndefined()
    await log.close()
    expect(seqs(readJournal(dir))).toEqual([1, 2, 3, 4, 5])
    const types = [...readJournal(dir)].map((record) => record.type)
    expect(types.filter((type) => type === RecordType.chain).length).toBe(3)
  })

  it('sees every flipped bit of the last record', async () => {
    const dir = await killed('process', [1])
    const whole = readFileSync(join(dir, first))
    const from = offsets(whole).at(-2) ?? 0
    const records = [...readJournal(dir)].slice(0, -1)
    const copy = copyOf(dir)
    for (let bit = from * 8; bit < whole.length * 8; bit++) {
      const bytes = Buffer.from(whole)
      bytes[bit >> 3] ^= 1 << (bit & 7)
      writeFileSync(join(copy, first), bytes)
      expect([...readJournal(copy)], `bit ${bit}`).toEqual(records)
    }
  })

  it('halts on any flipped bit that has good records behind it, and names file, offset and index', async () => {
    const dir = await killed(
      'process',
      Array.from({ length: 40 }, () => 3),
      4096,
    )
    const names = readdirSync(dir).sort()
    const file = fc.constantFrom(...names)
    await fc.assert(
      fc.asyncProperty(file, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(7), async (name, where, bit) => {
        const whole = readFileSync(join(dir, name))
        const places = offsets(whole)
        const end = name === names.at(-1) ? (places.at(-2) ?? 0) : whole.length
        const byte = Math.floor(where * end)
        const copy = copyOf(dir)
        change(copy, name, (bytes) => {
          bytes[byte] ^= 1 << bit
          return bytes
        })
        const error = await refused(copy)
        expect(['corrupt', 'newerFormat']).toContain(error.code)
        const at = places.findLast((place) => place <= byte) ?? 0
        expect(error).toMatchObject({ file: join(copy, name), offset: at, idx: idxAt(new DataView(whole.buffer, whole.byteOffset), at) })
        expect(readdirSync(copy).includes('lock')).toBe(false)
        expect(() => [...readJournal(copy)]).toThrow(JournalError)
      }),
      { numRuns: 150 },
    )
  })

  it('under group cuts a hole in batches that were never synced, and halts where they were', async () => {
    const dir = await killed('group', [2, 2, 6])
    const places = offsets(readFileSync(join(dir, first)))
    const flip = (record: number): string => {
      const copy = copyOf(dir)
      change(copy, first, (bytes) => {
        bytes[places[record] + 50] ^= 1
        return bytes
      })
      return copy
    }
    const records = places.length - 1
    const inLastBatch = flip(records - 4)
    const log = await journal(inLastBatch, { sync: 'group', reserveBytes: 0, disk })
    expect(log.recovery.cut?.idx).toBe(records - 3)
    await log.close()
    expect((await refused(flip(records - 9))).idx).toBe(records - 8)
  })

  it('under process halts on a hole even in the last batch, as every written record was promised', async () => {
    const dir = await killed('process', [2, 2, 6])
    const places = offsets(readFileSync(join(dir, first)))
    change(dir, first, (bytes) => {
      bytes[(places.at(-4) ?? 0) + 50] ^= 1
      return bytes
    })
    expect((await refused(dir)).code).toBe('corrupt')
  })
})

describe('a journal that somebody has changed', () => {
  const three = (): Promise<string> => killed('process', [1, 1, 1])

  it('shows a changed byte though its CRC was made right', async () => {
    const dir = await three()
    change(dir, first, (bytes) => {
      const at = offsets(bytes)[5]
      bytes[at + 50] ^= 1
      reseal(bytes, at)
      return bytes
    })
    expect((await refused(dir)).message).toMatch(/broken hash chain/)
  })

  it('shows a removed record', async () => {
    const dir = await three()
    change(dir, first, (bytes) => {
      const places = offsets(bytes)
      return Buffer.concat([bytes.subarray(0, places[5]), bytes.subarray(places[6])])
    })
    expect((await refused(dir)).message).toMatch(/bad record \(idx\)/)
  })

  it('shows swapped records though their indexes were made right', async () => {
    const dir = await killed('process', [1, 2, 1])
    change(dir, first, (bytes) => {
      const places = offsets(bytes)
      const [a, b] = [bytes.subarray(places[5], places[6]), bytes.subarray(places[6], places[7])]
      const changed = Buffer.concat([bytes.subarray(0, places[5]), b, a, bytes.subarray(places[7])])
      changed.writeBigUInt64LE(6n, places[5] + 8)
      reseal(changed, places[5])
      changed.writeBigUInt64LE(7n, places[5] + b.length + 8)
      reseal(changed, places[5] + b.length)
      return changed
    })
    expect((await refused(dir)).message).toMatch(/broken hash chain/)
  })

  it('shows an inserted record', async () => {
    const dir = await three()
    change(dir, first, (bytes) => {
      const places = offsets(bytes)
      return Buffer.concat([bytes.subarray(0, places[5]), bytes.subarray(places[5], places[6]), bytes.subarray(places[5])])
    })
    expect((await refused(dir)).message).toMatch(/bad record \(idx\)/)
  })

  it('shows a segment that is missing, and one of another journal', async () => {
    const dir = await killed(
      'process',
      Array.from({ length: 60 }, () => 2),
      4096,
    )
    const missing = copyOf(dir)
    unlinkSync(join(missing, segmentName(2)))
    expect((await refused(missing)).message).toMatch(/no segment-00000002/)
    const headless = copyOf(dir)
    unlinkSync(join(headless, segmentName(1)))
    expect((await refused(headless)).code).toBe('corrupt')
    const foreign = copyOf(dir)
    const other = await killed(
      'process',
      Array.from({ length: 60 }, () => 2),
      4096,
    )
    cpSync(join(other, segmentName(2)), join(foreign, segmentName(2)))
    expect((await refused(foreign)).code).toBe('corrupt')
    const swapped = copyOf(dir)
    renameSync(join(swapped, segmentName(2)), join(swapped, 'x'))
    renameSync(join(swapped, segmentName(3)), join(swapped, segmentName(2)))
    renameSync(join(swapped, 'x'), join(swapped, segmentName(3)))
    expect((await refused(swapped)).code).toBe('corrupt')
  })

  it('is refused by name if a later version wrote it', async () => {
    const dir = await three()
    change(dir, first, (bytes) => {
      bytes.writeUInt16LE(2, 42)
      reseal(bytes, 0)
      return bytes
    })
    const error = await refused(dir)
    expect(error.code).toBe('newerFormat')
    expect(error.message).toMatch(/format 2.*up to 1/)
  })
})

describe('reading without opening', () => {
  it('reads what is good up to a torn tail, names the tail and changes nothing', async () => {
    const dir = await killed('process', [3])
    change(dir, first, (bytes) => bytes.subarray(0, bytes.length - 10))
    const before = readFileSync(join(dir, first))
    const steps = readJournal(dir)
    let step = steps.next()
    const read: number[] = []
    for (; !step.done; step = steps.next()) read.push(step.value.seq)
    expect(read).toEqual([0, 0, 0, 1, 2, 3])
    expect(step.value.torn).toMatchObject({ reason: 'short', bytes: 78 })
    expect(readFileSync(join(dir, first))).toEqual(before)
    expect(readdirSync(dir)).toEqual([first])
  })

  it('finds nothing in an empty folder', () => {
    const dir = scratch()
    mkdirSync(join(dir, 'empty'))
    expect([...readJournal(join(dir, 'empty'))]).toEqual([])
  })
})
