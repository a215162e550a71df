/**
 * A second journal of version 1, kept here for good: one with snapshots, with its first segments retired behind them, and with headers that name the
 * policy of their writer. 72 messages of two runs; its state is how many there were and the sum of their numbers.
 */
import { cpSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Direction, RecordType } from '@fix/session'
import type { JournalRecord } from '@fix/session'
import { describe, expect, it } from 'vitest'
import { hex, readChainNote } from '../src/chain.ts'
import { journal, nodeDisk, readJournal, readSnapshots } from '../src/file.ts'
import { readHeader, segmentName } from '../src/segment.ts'
import { scratch, seqs, textOf } from './scratch.ts'

const golden = fileURLToPath(new URL('./golden-v1-snapshots', import.meta.url))
const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1)
const ofType = (records: JournalRecord[], type: RecordType): JournalRecord[] => records.filter((record) => record.type === type)

function copied(): string {
  const dir = scratch()
  cpSync(golden, dir, { recursive: true })
  return dir
}

describe('a journal of version 1 with snapshots and retired segments', () => {
  const records = [...readJournal(golden)]

  it('gives back what stands behind the retired segments, from the header on that begins it', () => {
    expect(records[0]).toMatchObject({ type: RecordType.segmentHeader, idx: 88 })
    const numbers = seqs(records)
    expect(numbers).toEqual(upTo(72).slice(-numbers.length))
    expect(numbers.length).toBeGreaterThan(20)
    expect(textOf(ofType(records, RecordType.message).at(-1)?.raw ?? new Uint8Array(0))).toBe(
      '8=FIX.4.4\x019=5\x0135=D\x0134=72\x0110=000\x01',
    )
  })

  it('has headers that say how its writer synced, whose sessions it has, and what came before', () => {
    const headers = ofType(records, RecordType.segmentHeader).map((record) => readHeader(record.note))
    expect(headers.map((header) => header?.sync)).toEqual(['group', 'group'])
    for (const header of headers) expect(header?.streams).toEqual([{ stream: 1, name: 'TRADE', identity: 'FIX.4.4:ME->VENUE' }])
    const last = ofType(records, RecordType.chain).at(-1)
    expect(hex(readChainNote(last?.note ?? new Uint8Array(0))?.head ?? new Uint8Array(0))).toBe(
      '3b13cd140e110c3c17c01da4dd4c3e49744997f329eb1ac042407b171294fb1b',
    )
  })

  it('has two snapshots, whole and of this journal', () => {
    const { whole, ignored } = readSnapshots(nodeDisk, golden)
    expect(ignored).toEqual([])
    expect(whole.map(({ idx, journal: id, state }) => [idx, id, textOf(state)])).toEqual([
      [129, '0123456789abcdef0123456789abcdef', '{"messages":72,"sum":2628}'],
      [99, '0123456789abcdef0123456789abcdef', '{"messages":54,"sum":1485}'],
    ])
  })

  it('opens from its snapshot, goes on, and finds what can still be resent', async () => {
    const dir = copied()
    const log = await journal(dir, { reserveBytes: 0 })
    expect(log.epoch).toBe(3)
    expect(log.recovery).toMatchObject({ segments: 2, cut: undefined, ignored: [], replaced: [] })
    expect(log.latestSnapshot()?.idx).toBe(129)
    expect(log.stream('TRADE', 'FIX.4.4:ME->VENUE')).toBe(1)
    const found: JournalRecord[][] = []
    log.load(1, 1, 1, 72, 100, (sent) => found.push(sent))
    const out = ofType(records, RecordType.message).filter((record) => record.dir === Direction.out)
    expect(found).toEqual([out])
    await log.close()
  })

  it('opens from the older snapshot where the newer is gone, and not at all without one', async () => {
    const dir = copied()
    const [newer, older] = readSnapshots(nodeDisk, dir).whole
    rmSync(newer.file)
    const log = await journal(dir, { reserveBytes: 0 })
    expect(log.latestSnapshot()?.idx).toBe(99)
    await log.close()
    rmSync(older.file)
    await expect(journal(dir, { reserveBytes: 0 })).rejects.toMatchObject({ code: 'corrupt', fault: 'missingSegment' })
  })

  it('is the whole journal again once its segments are back from the archive', () => {
    const dir = copied()
    for (const segment of [1, 2]) renameSync(join(dir, 'archive', segmentName(segment)), join(dir, segmentName(segment)))
    const whole = [...readJournal(dir)]
    expect(whole.map(({ idx }) => idx)).toEqual(upTo(whole.length))
    expect(seqs(whole)).toEqual(upTo(72))
    expect(whole.slice(-records.length)).toEqual(records)
    expect(ofType(whole, RecordType.snapshotRef).map((record) => (JSON.parse(textOf(record.note)) as { idx: number }).idx)).toEqual([
      32, 64, 99, 129,
    ])
  })
})
