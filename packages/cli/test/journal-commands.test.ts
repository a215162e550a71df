// What `fix journal show` and `fix journal doctor` say of journals that are whole, cut, changed, mixed and held.
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { journal } from '@fix/store/file'
import { describe, expect, it } from 'vitest'
import { crc32 } from 'node:zlib'
import { diagnose } from '../src/commands/journal-doctor.ts'
import { showJournal, type ShowOptions } from '../src/commands/journal-show.ts'
import type { Sink } from '../src/commands/sink.ts'
import { AskedWrongly, NotJudged } from '../src/exit-status.ts'
import { retiredDay, scratch, usualDay } from './trading-story.ts'

async function show(dir: string, options: ShowOptions): Promise<{ text: string; told: string; status: number }> {
  const got = { text: '', told: '' }
  const sink: Sink = { closed: false, write: async (text) => void (got.text += text), end: async () => undefined }
  const status = await showJournal(dir, options, sink, (text) => (got.told += text))
  return { ...got, status }
}

const lines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
const segments = (dir: string): string[] => readdirSync(join(dir, 'journal')).filter((name) => name.endsWith('.fixj'))

async function day(segmentBytes?: number, more = 0): Promise<string> {
  const story = await usualDay(segmentBytes)
  for (let n = 0; n < more; n++) story.order(`B${n}`, 'buy', 1000)
  return story.end()
}

describe('fix journal show', () => {
  it('prints every record in order, schema first, secrets blank, notes as their JSON', async () => {
    const { text, status } = await show(await day(), { json: '-' })
    const records = lines(text)
    expect(status).toBe(0)
    expect(records.map(({ idx }) => idx)).toEqual(records.map((_, at) => at + 1))
    expect(new Set(records.map((record) => Object.keys(record)[0]))).toEqual(new Set(['schema']))
    const order = records.find(({ raw }) => String(raw).includes('|35=D|'))
    expect(order).toMatchObject({ schema: 1, type: 'message', session: 'TRADE', dir: 'out', seq: 2, epoch: 1, flags: 0 })
    expect(order?.raw).toMatch(/^8=FIX\.4\.4\|9=\d+\|35=D\|34=2\|49=ME\|.*\|11=A1\|.*\|10=\d{3}\|$/)
    expect(order?.note).toMatchObject({ owner: 1, version: 1, value: { k: 'new', id: 'A1', qty: 100000 } })
    const logon = records.find(({ raw }) => String(raw).includes('|35=A|'))
    expect(logon?.raw).toContain('|553=***|554=***|')
    expect(records.find(({ type }) => type === 'chain')?.note).toMatchObject({ syncedIdx: 0 })
    expect(text).not.toContain('553=me')
  })

  it('shows what was asked for, by index, stream and type', async () => {
    const dir = await day()
    const some = lines((await show(dir, { json: '-', from: '5', to: '9' })).text)
    expect(some.map(({ idx }) => idx)).toEqual([5, 6, 7, 8, 9])
    const trade = lines((await show(dir, { json: '-', stream: 'TRADE', type: 'message' })).text)
    expect(trade).toHaveLength(10)
    expect(lines((await show(dir, { json: '-', stream: '1', type: 'message' })).text)).toEqual(trade)
    await expect(show(dir, { type: 'order' })).rejects.toThrow(AskedWrongly)
    await expect(show(dir, { from: 'first' })).rejects.toThrow(/--from first: an index from 1 expected/)
  })

  it('is a table for people', async () => {
    const { text } = await show(await day(), { stream: 'TRADE', type: 'message', to: '12' })
    expect(text.split('\n')[0]).toMatch(/^ +idx {2}time \(UTC\) +stream +dir +seq {2}type +what$/)
    expect(text).toMatch(/20260102-09:30:00\.\d{6} {2}TRADE +out +2 {2}message +8=FIX\.4\.4\|.*\|11=A1\|.*\[1\.1\] \{"k":"new"/)
  })

  it('reads beside the writer that holds the journal, as far as is written', async () => {
    const story = await usualDay()
    const before = lines((await show(story.dir, { json: '-' })).text).length
    story.order('A4', 'buy', 1000)
    expect(lines((await show(story.dir, { json: '-' })).text).length).toBeGreaterThan(before)
    await story.end()
  })

  it('tells of a torn end, and ends with 1 where good records stand behind a bad one', async () => {
    const dir = await day()
    appendFileSync(join(dir, 'journal', 'segment-00000001.fixj'), 'half')
    const torn = await show(dir, { json: '-' })
    expect(torn.told).toMatch(/ends in 4 bytes at byte \d+ that are no record \(short\)/)
    expect(torn.status).toBe(0)
    damage(dir, 900)
    expect((await show(dir, { json: '-' })).status).toBe(1)
  })

  it('reads on through segments that were moved to the archive, and the archive alone', async () => {
    const dir = await day(4096, 12)
    const all = (await show(dir, { json: '-' })).text
    const archive = join(dir, 'journal', 'archive')
    mkdirSync(archive)
    for (const name of segments(dir).slice(0, 2)) renameSync(join(dir, 'journal', name), join(archive, name))
    expect((await show(dir, { json: '-' })).text).toBe(all)
    const { diagnosis } = await examine(dir)
    expect(diagnosis).toMatchObject({ whole: true, firstIdx: 1 })
    const some = lines((await show(archive, { json: '-' })).text)
    expect(some.length).toBeGreaterThan(10)
    expect(lines(all).slice(0, some.length)).toEqual(some)
  })

  it('finds the journal in the folder of a state, and refuses a folder without one', async () => {
    const dir = await day()
    expect((await show(join(dir, 'journal'), { json: '-' })).text).toBe((await show(dir, { json: '-' })).text)
    await expect(show(scratch(), {})).rejects.toThrow(AskedWrongly)
    await expect(show(join(dir, 'absent'), {})).rejects.toThrow(NotJudged)
  })
})

function damage(dir: string, at: number, segment = 'segment-00000001.fixj'): void {
  const file = join(dir, 'journal', segment)
  const bytes = readFileSync(file)
  bytes[at] ^= 0x20
  writeFileSync(file, bytes)
}

const examine = async (dir: string): Promise<Awaited<ReturnType<typeof diagnose>> & { told: string }> => {
  let told = ''
  const found = await diagnose(dir, (text) => (told += text))
  return { ...found, told }
}
const codesOf = ({ diagnosis }: Awaited<ReturnType<typeof examine>>): string[] => diagnosis.findings.map(({ code }) => code)

describe('fix journal doctor', () => {
  it('finds nothing wrong with a journal that was closed, and says its chain head', async () => {
    const found = await examine(await day())
    expect(found.diagnosis).toMatchObject({
      schema: 1,
      whole: true,
      segments: 1,
      firstIdx: 1,
      runs: 1,
      holder: null,
      reserveBytes: 1048576,
      findings: [],
    })
    expect(found.diagnosis.chainHead).toMatch(/^[0-9a-f]{64}$/)
    expect(found.told).toMatch(/: whole: \d+ good records in 1 segments, 1 runs, chain head [0-9a-f]{64}\n$/)
    expect(found.status).toBe(0)
  })

  it('names who holds it', async () => {
    const story = await usualDay()
    const found = await examine(story.dir)
    expect(found.diagnosis.holder).toMatchObject({ pid: process.pid, alive: true })
    expect([codesOf(found), found.status]).toEqual([['held'], 0])
    await story.end()
  })

  it('tells a lock that a dead process left from one that cannot be read', async () => {
    const dir = await day()
    const lock = join(dir, 'journal', 'lock')
    writeFileSync(lock, JSON.stringify({ pid: 1, bootId: 'another boot', startTime: '1', token: 'x' }))
    expect(codesOf(await examine(dir))).toEqual(['staleLock'])
    writeFileSync(lock, 'nothing')
    const found = await examine(dir)
    expect([codesOf(found), found.status]).toEqual([['unreadableLock'], 1])
  })

  it('calls a torn end a torn end, at its byte and record, and changes nothing', async () => {
    const dir = await day()
    const file = join(dir, 'journal', 'segment-00000001.fixj')
    const { diagnosis: whole } = await examine(dir)
    const size = readFileSync(file).length
    truncateSync(file, size - 3)
    const before = readFileSync(file)
    const found = await examine(dir)
    expect(found.diagnosis.findings).toMatchObject([{ code: 'tornTail', severity: 'fault', file, idx: whole.lastIdx }])
    expect(found.diagnosis.findings[0].offset).toBeLessThan(size - 3)
    expect(found.told).toMatch(/does not prove that the record was never sent/)
    expect(found.status).toBe(1)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('calls a bad record with good ones behind it a corrupt middle', async () => {
    const dir = await day()
    damage(dir, 900)
    const found = await examine(dir)
    expect([codesOf(found), found.status]).toEqual([['corruptMiddle'], 1])
    expect(found.diagnosis.findings[0].offset).toBeLessThanOrEqual(900)
    expect(found.diagnosis.chainHead).toBe('')
  })

  it('finds by the chain what somebody changed and gave a right CRC', async () => {
    const dir = await day()
    const file = join(dir, 'journal', 'segment-00000001.fixj')
    const bytes = readFileSync(file)
    const at = bytes.indexOf('38=1000')
    bytes[at + 3] = 0x39
    let record = 0
    while (record + 8 + bytes.readUInt32LE(record) < at) record += 8 + bytes.readUInt32LE(record)
    bytes.writeUInt32LE(crc32(bytes.subarray(record + 8, record + 8 + bytes.readUInt32LE(record))), record + 4)
    writeFileSync(file, bytes)
    const found = await examine(dir)
    expect([codesOf(found), found.status]).toEqual([['brokenChain'], 1])
  })

  it('misses a segment, and knows one of another journal', async () => {
    const dir = await day(4096, 12)
    const names = segments(dir)
    expect(names.length).toBeGreaterThan(2)
    const other = await day(4096, 12)
    copyFileSync(join(other, 'journal', names[1]), join(dir, 'journal', names[1]))
    expect(codesOf(await examine(dir))).toEqual(['otherJournal'])
    rmSync(join(dir, 'journal', names[1]))
    const found = await examine(dir)
    expect([codesOf(found), found.status]).toEqual([['missingSegment'], 1])
  })

  it('ends with 3 for a format of a later version', async () => {
    const dir = await day()
    const file = join(dir, 'journal', 'segment-00000001.fixj')
    const bytes = readFileSync(file)
    const last = lastRecord(bytes)
    bytes.writeUInt16LE(2, last + 42)
    bytes.writeUInt32LE(crc32(bytes.subarray(last + 8)), last + 4)
    writeFileSync(file, bytes)
    const found = await examine(dir)
    expect([codesOf(found), found.status]).toEqual([['newerFormat'], 3])
  })

  it('counts snapshots that belong to the journal, and tells of one that is damaged or of another journal', async () => {
    const story = await usualDay()
    const idx = story.journal.snapshot(new TextEncoder().encode('a state'))
    const dir = await story.end()
    expect((await examine(dir)).diagnosis).toMatchObject({ snapshots: 1, whole: true, findings: [] })
    const folder = join(dir, 'journal')
    const name = readdirSync(folder).find((each) => each.endsWith('.fixs')) ?? ''
    const file = join(folder, name)
    const bytes = readFileSync(file)
    bytes[bytes.length - 1] ^= 1
    writeFileSync(file, bytes)
    const damaged = await examine(dir)
    expect(damaged.diagnosis).toMatchObject({ snapshots: 0, whole: true, findings: [{ code: 'badSnapshot', file, what: 'damaged state' }] })
    expect(damaged.status).toBe(0)
    const other = await usualDay()
    other.journal.snapshot(new TextEncoder().encode('a state'))
    copyFileSync(join(await other.end(), 'journal', name), file)
    expect(codesOf(await examine(dir))).toEqual(['badSnapshot'])
    expect(idx).toBeGreaterThan(10)
  })

  it('finds records lost where a snapshot covers more than the journal has, though every record that is there holds', async () => {
    const story = await usualDay(4096)
    const idx = story.journal.snapshot(new TextEncoder().encode('a state'))
    const dir = await story.end()
    const folder = join(dir, 'journal')
    const file = join(folder, readdirSync(folder).find((each) => each.endsWith('.fixs')) ?? '')
    expect(segments(dir).length).toBeGreaterThan(1)
    rmSync(join(folder, segments(dir).at(-1) ?? ''))
    const found = await examine(dir)
    const { lastIdx } = found.diagnosis
    const what = `covers record ${idx}, the journal ends with ${lastIdx}`
    expect(found.diagnosis).toMatchObject({
      snapshots: 0,
      whole: false,
      findings: [{ code: 'lostRecords', severity: 'fault', file, what, idx }],
    })
    expect([found.status, lastIdx < idx]).toEqual([1, true])
    await expect(journal(folder)).rejects.toMatchObject({ code: 'corrupt', fault: 'lostRecords' })
    for (const name of segments(dir)) rmSync(join(folder, name))
    const none = await examine(dir)
    expect([codesOf(none), none.status]).toEqual([['lostRecords'], 1])
  })

  it('says that segments were retired, and reads them where they were moved to', async () => {
    const { dir, moved } = await retiredDay()
    const whole = await examine(dir)
    expect(whole.diagnosis).toMatchObject({ firstIdx: 1, whole: true })
    renameSync(join(dir, 'journal', 'archive'), join(dir, 'elsewhere'))
    const rest = await examine(dir)
    expect(rest.diagnosis.firstIdx).toBeGreaterThan(1)
    expect(rest.diagnosis.segments).toBe(whole.diagnosis.segments - moved)
    expect(rest.diagnosis.chainHead).toBe(whole.diagnosis.chainHead)
    expect([codesOf(rest), rest.status]).toEqual([['retired'], 0])
    expect((await show(join(dir, 'elsewhere'), { json: '-' })).status).toBe(0)
  })

  it('mentions a sync that the disk refused', async () => {
    const dir = await day()
    writeFileSync(join(dir, 'journal', 'sync-failed-00000001'), '')
    const found = await examine(dir)
    expect([codesOf(found), found.status]).toEqual([['syncFailed'], 0])
  })

  it('mentions a missing reserve and what an earlier start has cut', async () => {
    const dir = await day()
    rmSync(join(dir, 'journal', 'reserve'))
    writeFileSync(join(dir, 'journal', 'torn-00000001-77.bin'), 'abc')
    mkdirSync(join(dir, 'journal', 'odd'))
    const found = await examine(dir)
    expect([codesOf(found), found.diagnosis.whole, found.status]).toEqual([['noReserve', 'cutBefore'], true, 0])
  })
})

function lastRecord(bytes: Buffer): number {
  let at = 0
  while (at + 8 + bytes.readUInt32LE(at) < bytes.length) at += 8 + bytes.readUInt32LE(at)
  return at
}
