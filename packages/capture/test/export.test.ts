import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry, Fact } from '@fix/events'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CaptureError,
  captureInfo,
  captureReader,
  exportCapture,
  FactReader,
  ParquetIn,
  readManifest,
  verifyCapture,
} from '../src/index.ts'
import { anyBook, captured, quote, quotes } from './facts.ts'
import { scratch } from './scratch.ts'

const software = 'test 1'
const others: fc.Arbitrary<Fact> = fc.oneof(
  fc.constant<Fact>({ kind: 'wake' }),
  fc.record({ kind: fc.constant('start' as const), epoch: fc.nat() }),
  fc.record({ kind: fc.constant('session_up' as const), source: fc.string(), epoch: fc.nat(), reset: fc.boolean() }),
  fc.record({ kind: fc.constant('session_gap_opened' as const), source: fc.string(), from: fc.nat(), to: fc.nat() }),
  fc.record({
    kind: fc.constant('market_trade' as const),
    instrumentId: fc.constantFrom('EURUSD', ''),
    source: fc.string(),
    seq: fc.nat(),
    eventTimeUs: fc.maxSafeNat(),
    receiveTimeUs: fc.maxSafeNat(),
    price: fc.maxSafeInteger(),
    size: fc.oneof(fc.maxSafeNat(), fc.constant(NaN)),
    aggressor: fc.constantFrom('buy' as const, 'sell' as const, '' as const),
    tradeId: fc.string(),
  }),
)
const entries: fc.Arbitrary<Entry[]> = fc
  .array(fc.record({ fact: fc.oneof(anyBook, others), us: fc.maxSafeNat(), step: fc.integer({ min: 1, max: 3 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => {
    let idx = 0
    return list.map(({ fact, us, step }) => ({ idx: (idx += step), now: { wallUs: us, monoUs: us }, fact }))
  })

async function exported(dir: string, options = {}): Promise<string> {
  const out = join(scratch(), 'parquet')
  await exportCapture(dir, { out, software, ...options })
  return out
}
const first = (out: string): string => join(out, 'facts-00000001.parquet')
const reasons = async (path: string, head?: string): Promise<string[]> =>
  (await verifyCapture(path, head)).problems.map(({ reason, line, offset }) => `${line ?? offset ?? '-'}: ${reason}`)

describe('a capture in Parquet', () => {
  it('gives back every entry as it was: prices, times to the nanosecond, ids, positions and what the feed did not give', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (list) => {
        const dir = captured(list)
        expect([...captureReader(dir)]).toEqual(list)
        const out = await exported(dir)
        expect([...captureReader(out)]).toEqual(list)
        expect(await reasons(out)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('is read again and again into one entry and one update', async () => {
    const out = await exported(captured(quotes(50)))
    const file = new ParquetIn(first(out))
    const reader = new FactReader(file)
    const seen = new Set<unknown>()
    let count = 0
    for (let entry = reader.next(); entry !== undefined; entry = reader.next(), count++) seen.add(entry).add(entry.fact)
    file.close()
    expect([count, seen.size]).toEqual([50, 2])
  })

  it('has a row that begins a snapshot, a row a level, and a row that ends it', async () => {
    const out = await exported(captured(quotes(3)))
    const file = new ParquetIn(first(out))
    const { codes, names } = file.column(0, 'kind', 'text')
    file.close()
    expect(Array.from(codes.subarray(0, 4), (code) => names[code])).toEqual([
      'snapshot_begin',
      'snapshot_level',
      'snapshot_level',
      'snapshot_end',
    ])
    expect(codes.length).toBe(12)
  })

  it('says in its manifest what it holds, and where entries are missing', async () => {
    const dir = captured([
      quote(1, 1),
      quote(2, 2),
      quote(5, 3),
      { ...quote(6, 1), fact: { kind: 'session_gap_opened', source: 'QUOTE', from: 3, to: 4 } },
    ])
    const out = await exported(dir)
    const manifest = readManifest(out)
    expect(manifest).toMatchObject({
      schema: 1,
      software,
      entries: 4,
      rows: 14,
      gaps: 2,
      rejected: 0,
      instruments: [{ id: 'EURUSD', priceScale: 5 }],
    })
    expect(manifest?.files[0]).toMatchObject({
      file: 'facts-00000001.parquet',
      what: 'facts',
      firstIdx: 1,
      lastIdx: 6,
      segment: { file: 'facts-00000001.ndjson' },
    })
    expect([...captureReader(out)].map(({ idx }) => idx)).toEqual([1, 2, 5, 6])
    expect(captureInfo(out)).toMatchObject({ entries: 4, gaps: 2, format: 'parquet', kinds: { book_snapshot: 3, session_gap_opened: 1 } })
  })

  it('takes only the segments that are new or have grown when it is asked again, and ends in the same manifest', async () => {
    const dir = captured(quotes(40), { fileBytes: 4000 })
    const out = join(scratch(), 'parquet')
    const all = await exportCapture(dir, { out, software, onlyFinished: true })
    expect(all.written.length).toBe(readdirSync(dir).length - 1)
    expect((await exportCapture(dir, { out, software, onlyFinished: true })).written).toEqual([])
    const rest = await exportCapture(dir, { out, software })
    expect(rest.written.length).toBe(1)
    const fresh = await exportCapture(dir, { out: join(scratch(), 'fresh'), software })
    expect(fresh.manifest).toEqual(rest.manifest)
  })

  it('counts lines that are none and keeps them beside it, with place and reason', async () => {
    const dir = captured(quotes(5))
    const segment = join(dir, 'facts-00000001.ndjson')
    const lines = readFileSync(segment, 'utf8').split('\n')
    lines[3] = lines[3].replace('110', '111')
    writeFileSync(segment, lines.join('\n'))
    const out = await exported(dir)
    expect(readManifest(out)).toMatchObject({ entries: 4, rejected: 1, gaps: 1 })
    const kept = readFileSync(join(out, 'rejects-facts-00000001.parquet.ndjson'), 'utf8').trim().split('\n')
    expect(kept.map((line) => JSON.parse(line) as object)).toEqual([
      { file: 'facts-00000001.ndjson', line: 4, reason: 'is no entry', text: lines[3] },
    ])
    expect(await reasons(out)).toEqual([])
  })

  it('leaves nothing under its name when it is stopped half way', async () => {
    const dir = captured(quotes(5))
    writeFileSync(join(dir, 'facts-00000002.ndjson'), '{"capture":9,"first":6}\n')
    const out = join(scratch(), 'parquet')
    await expect(exportCapture(dir, { out, software })).rejects.toThrow(/facts-00000002.ndjson, line 1: version 9/)
    expect(readdirSync(out)).toEqual(['facts-00000001.parquet'])
  })

  it('is CSV where that is asked for', async () => {
    const out = await exported(captured(quotes(2)), { format: 'csv' })
    const [header, begin, bid] = readFileSync(join(out, 'facts-00000001.csv'), 'utf8').split('\n')
    const row = Object.fromEntries(header.split(',').map((name, at) => [name, bid.split(',')[at]]))
    expect(row).toMatchObject({
      idx: '1',
      kind: 'snapshot_level',
      side: 'bid',
      priceInt: '110000',
      priceScale: '5',
      eventTime: '1767346200001000000',
      usableTime: '1767346200001009000',
    })
    expect(begin).toContain('snapshot_begin')
    expect(await reasons(out)).toEqual([])
  })
})

describe('verify', () => {
  it('finds every flipped byte of a Parquet file, with the manifest and, in its rows, without', async () => {
    const out = await exported(captured(quotes(200)))
    const whole = readFileSync(first(out))
    const footer = whole.length - 8 - whole.readUInt32LE(whole.length - 8)
    for (let at = 0; at < whole.length; at += 211) {
      const changed = Buffer.from(whole)
      changed[at] ^= 0x10
      writeFileSync(first(out), changed)
      expect(await reasons(out), `offset ${at}`).not.toEqual([])
      if (at >= footer) continue
      const alone = join(scratch(), 'facts-00000001.parquet')
      writeFileSync(alone, changed)
      const { problems } = await verifyCapture(alone)
      expect(problems[0]?.offset, `offset ${at}`).toBe(0)
    }
  })

  it('refuses a Parquet file that is cut, wherever', async () => {
    const whole = readFileSync(first(await exported(captured(quotes(20)))))
    for (let length = 0; length < whole.length; length += 61) {
      const path = join(scratch(), 'facts-00000001.parquet')
      writeFileSync(path, whole.subarray(0, length))
      const { problems } = await verifyCapture(path)
      expect(problems, `length ${length}`).toHaveLength(1)
      expect(problems[0].offset).not.toBeNull()
      expect(() => [...captureReader(path)]).toThrow(CaptureError)
    }
  })

  it('names line and offset of a segment that was changed, and of half a line', async () => {
    const dir = captured(quotes(20))
    const segment = join(dir, 'facts-00000001.ndjson')
    expect(await reasons(dir)).toEqual([])
    const lines = readFileSync(segment, 'utf8').split('\n')
    const offset = lines.slice(0, 7).join('\n').length + 1
    writeFileSync(segment, lines.with(7, lines[7].replace('"seq":7', '"seq":8')).join('\n'))
    expect((await verifyCapture(dir)).problems).toEqual([{ file: segment, line: 8, offset, reason: 'is no entry' }])
    writeFileSync(segment, lines.join('\n'))
    truncateSync(segment, offset + 10)
    expect(await reasons(dir)).toEqual(['8: is no entry'])
  })

  it('sees a manifest that was changed, a file that is missing and one that is not in it', async () => {
    const dir = captured(quotes(40), { fileBytes: 4000 })
    const out = await exported(dir)
    const manifest = join(out, 'manifest.json')
    const text = readFileSync(manifest, 'utf8')
    const { head } = JSON.parse(text) as { head: string }
    expect(await reasons(out, head)).toEqual([])
    expect(await reasons(out, head.replace(/^./, 'x'))).toEqual([`-: head is ${head}, expected ${head.replace(/^./, 'x')}`])
    writeFileSync(manifest, text.replace('"gaps": 0', '"gaps": 1'))
    expect((await reasons(out))[0]).toContain('the hash chain breaks at facts-00000001.parquet')
    writeFileSync(manifest, text.replace('test 1', 'test 2'))
    expect((await reasons(out))[0]).toContain('the hash chain breaks')
    writeFileSync(manifest, text)
    writeFileSync(join(out, 'facts-00000099.parquet'), readFileSync(first(out)))
    expect((await reasons(out)).some((reason) => reason.includes('is not in the manifest'))).toBe(true)
  })

  it('says that there is nothing to verify', async () => {
    await expect(verifyCapture(join(scratch(), 'absent'))).rejects.toThrow('no such file or folder')
    await expect(verifyCapture(scratch())).rejects.toThrow('holds no capture')
    const path = join(scratch(), 'facts-00000001.parquet')
    mkdirSync(path)
    await expect(verifyCapture(path)).rejects.toThrow('holds no capture')
    appendFileSync(join(path, 'x'), '')
    expect(existsSync(path)).toBe(true)
  })
})
