import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  captureInfo,
  captureReader,
  captureWriter,
  exportCapture,
  importFiles,
  rawReader,
  rawWriter,
  ticks,
  verifyCapture,
} from '../src/index.ts'
import type { RawMessage } from '../src/index.ts'
import { integerAt, microsAt, nanosAt, putInteger, putNanos } from '../src/integers.ts'
import { captured, eurusd, quote, quotes } from './facts.ts'
import { fileOf, scratch, zipOf } from './scratch.ts'

const instrumentOf = (symbol: string) => (symbol === 'EURUSD' ? eurusd : undefined)
const day = 'fxcm_eurusd_20260102_quote.zip'
const lines = '1000,1.10001,1.10003\r\n2000,1.10002,1.10004\r\nnonsense\r\n3000,1.10003,1.10005\r\n'

describe('wide integers', () => {
  it('stand in two halves exactly, times to the nanosecond', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeNat(), fc.nat(999), (value, us, ns) => {
        const column = new BigInt64Array(2)
        const words = new Int32Array(column.buffer)
        putInteger(words, 0, value)
        putNanos(words, 1, us, ns)
        expect([...column]).toEqual([BigInt(value), BigInt(us) * 1000n + BigInt(ns)])
        expect([integerAt(words, 0), microsAt(words, 1), nanosAt(words, 1)]).toEqual([value, us, ns])
      }),
    )
  })
})

describe('an import', () => {
  it('is a capture of the quotes in their order, with bad lines kept beside it', () => {
    const zip = fileOf(day, zipOf({ 'day.csv': lines }))
    const out = join(scratch(), 'imported')
    expect(importFiles([zip], { out, software: 'test 1', instrumentOf })).toMatchObject({ entries: 3, symbols: ['EURUSD'], rejected: 1 })
    expect(captureInfo(out)).toMatchObject({ entries: 3, gaps: 0, quotes: { 'fxcm EURUSD': 3 }, instruments: [{ id: 'EURUSD' }] })
    const kept = readFileSync(join(out, 'rejects.ndjson'), 'utf8')
    expect(JSON.parse(kept)).toMatchObject({ file: day, line: 3, text: 'nonsense' })
    const prices = [...captureReader(out)].map(({ fact }) => ('prices' in fact ? [...fact.prices] : []))
    expect(prices).toEqual([
      [110001, 110003],
      [110002, 110004],
      [110003, 110005],
    ])
  })

  it('takes CSV, and merges venues by time', () => {
    const zip = fileOf(day, zipOf({ 'day.csv': lines.replace('nonsense\r\n', '') }))
    const csv = fileOf('other.csv', 'time,symbol,bid,ask\n2026-01-02T05:00:01.500Z,EURUSD,1.2,1.3\n2026-01-02T05:00:09Z,EURUSD,1.2,1.3\n')
    const out = join(scratch(), 'imported')
    expect(importFiles([csv, zip], { out, software: 'test 1', instrumentOf })).toMatchObject({ entries: 5, rejected: 0 })
    const sources = [...captureReader(out)].map(({ fact }) => ('source' in fact ? fact.source : '-'))
    expect(sources).toEqual(['fxcm', '', 'fxcm', 'fxcm', ''])
    expect(captureInfo(out).instruments).toHaveLength(1)
  })

  it('takes our own Parquet back as the segments it was made of', async () => {
    const dir = captured(quotes(9))
    const parquet = join(scratch(), 'parquet')
    await exportCapture(dir, { out: parquet, software: 'test 1' })
    const out = join(scratch(), 'imported')
    expect(importFiles([parquet], { out, software: 'test 1', instrumentOf })).toMatchObject({ entries: 9 })
    expect(readFileSync(join(out, 'facts-00000001.ndjson'), 'utf8')).toBe(readFileSync(join(dir, 'facts-00000001.ndjson'), 'utf8'))
  })

  it('goes nowhere where a capture is', () => {
    const zip = fileOf(day, zipOf({ 'day.csv': '1,1.1,1.2\n' }))
    expect(() => importFiles([zip], { out: captured(quotes(1)), software: 'test 1', instrumentOf })).toThrow('holds a capture already')
  })

  it('stands at its place only once it is whole, and begins anew behind one that was interrupted', () => {
    const file = fileOf('day.csv', 'time,symbol,bid,ask\n1767346200000000,EURUSD,1.1,1.2\n1767346201000000,GBPUSD,1.1,1.2\n')
    const out = join(scratch(), 'imported')
    const unfinished = `${out}.part`
    mkdirSync(unfinished)
    writeFileSync(join(unfinished, 'facts-00000001.ndjson'), 'half')
    writeFileSync(join(unfinished, 'rejects.ndjson'), 'half')
    let asked = 0
    const onceThere = (symbol: string): ReturnType<typeof instrumentOf> => {
      asked++
      expect(existsSync(out)).toBe(false)
      return symbol === 'EURUSD' ? eurusd : { ...eurusd, id: symbol }
    }
    const fails = (): typeof eurusd => {
      if (existsSync(unfinished)) throw new Error('in the middle')
      return eurusd
    }
    expect(() => importFiles([file], { out, software: 'test 1', instrumentOf: fails })).toThrow('in the middle')
    expect([existsSync(out), existsSync(unfinished)]).toEqual([false, false])
    expect(importFiles([file], { out, software: 'test 1', instrumentOf: onceThere })).toMatchObject({ entries: 2 })
    expect(asked).toBeGreaterThan(1)
    expect([existsSync(unfinished), readdirSync(out)]).toEqual([false, ['facts-00000001.ndjson']])
  })

  it('touches no file of others: neither where it goes, nor where it writes until then', () => {
    const zip = fileOf(day, zipOf({ 'day.csv': '1,1.1,1.2\n' }))
    const out = join(scratch(), 'imported')
    mkdirSync(`${out}.part`)
    writeFileSync(join(`${out}.part`, 'letter.txt'), 'dear')
    expect(() => importFiles([zip], { out, software: 'test 1', instrumentOf })).toThrow('no import has left')
    expect(readdirSync(`${out}.part`)).toEqual(['letter.txt'])
    const taken = join(scratch(), 'taken')
    mkdirSync(taken)
    writeFileSync(join(taken, 'letter.txt'), 'dear')
    expect(() => importFiles([zip], { out: taken, software: 'test 1', instrumentOf })).toThrow('is not empty')
    expect(readdirSync(taken)).toEqual(['letter.txt'])
  })

  it('refuses a file that is none, and a symbol that nobody knows', () => {
    const out = join(scratch(), 'imported')
    expect(() => importFiles([fileOf('a.csv', 'x,y\n')], { out, software: 'test 1', instrumentOf })).toThrow('no column time')
    expect(() => importFiles([fileOf('fxcm_gbpusd_20260102_quote.zip', 'x')], { out, software: 'test 1', instrumentOf })).toThrow('GBPUSD')
  })
})

describe('ticks with bad lines', () => {
  it('are told of each once', () => {
    const bad: number[] = []
    const zip = fileOf(day, zipOf({ 'day.csv': `oops\n${lines}` }))
    expect([...ticks([zip], { onBad: ({ line }) => bad.push(line) })]).toHaveLength(3)
    expect(bad).toEqual([1, 4])
  })
})

describe('files of a capture', () => {
  it('end by time as well, also over a restart', () => {
    const dir = scratch()
    const options = { fileUs: 10_000 }
    for (const part of [quotes(25).slice(0, 13), quotes(25).slice(13)]) {
      const writer = captureWriter(dir, options)
      for (const entry of part) writer.record(entry)
      writer.close()
    }
    expect(readdirSync(dir)).toHaveLength(3)
    expect([...captureReader(dir)]).toEqual(quotes(25))
  })

  it('go when they need not stay, oldest first, and never the one that is written', () => {
    const count = (retain: object): number => readdirSync(captured(quotes(40), { fileBytes: 2000, retain })).length
    const all = count({})
    expect(all).toBeGreaterThan(5)
    expect(count({ files: 3 })).toBe(3)
    expect(count({ bytes: 1 })).toBe(1)
    const dir = captured(quotes(40), { fileBytes: 2000, retain: { files: 2 } })
    expect([...captureReader(dir)].at(-1)).toEqual(quotes(40).at(-1))
    expect(captureWriter(dir).lastIdx).toBe(40)
  })

  it('of a first version are read, and gone on behind in a new file', () => {
    const dir = scratch()
    writeFileSync(join(dir, 'facts-00000001.ndjson'), '{"capture":1,"first":1}\n{"idx":1,"wallUs":5,"monoUs":6,"fact":{"kind":"wake"}}\n')
    const writer = captureWriter(dir)
    expect(writer.lastIdx).toBe(1)
    writer.record(quote(2, 7))
    writer.close()
    expect(readdirSync(dir)).toHaveLength(2)
    expect([...captureReader(dir)].map(({ idx }) => idx)).toEqual([1, 2])
  })
})

const message = (n: number, extra: Partial<RawMessage> = {}): RawMessage => ({
  behindIdx: n * 3,
  wallUs: 1_767_346_200_000_000 + n,
  monoUs: 2 ** 40 + n,
  connection: 2,
  source: n % 2 === 0 ? 'QUOTE' : 'FEED',
  epoch: 7,
  dir: n % 3 === 0 ? 'out' : 'in',
  bodyLength: 100 + n,
  redacted: n === 4,
  raw: Buffer.from(`8=FIX.4.4\x019=5\x0135=W\x01${n}\x01`),
  ...extra,
})
function raws(count: number, options = {}): string {
  const dir = scratch()
  const writer = rawWriter(dir, options)
  for (let n = 1; n <= count; n++) {
    const { raw, ...rest } = message(n)
    writer.record(rest, Buffer.concat([Buffer.from('xx'), raw, Buffer.from('y')]), 2, 2 + raw.length)
  }
  writer.close()
  return dir
}

describe('raw messages', () => {
  it('come back as they were, over files', () => {
    const dir = raws(30, { fileBytes: 500 })
    expect(readdirSync(dir).length).toBeGreaterThan(3)
    expect([...rawReader(dir)]).toEqual(Array.from({ length: 30 }, (_, n) => message(n + 1)))
  })

  it('are read up to the last whole one, wherever a kill has cut them, and go on in a new file', () => {
    const whole = readFileSync(join(raws(3), 'raw-00000001.bin'))
    const ends = [8]
    while (ends[ends.length - 1] < whole.length) ends.push(ends[ends.length - 1] + 8 + whole.readUInt32LE(ends[ends.length - 1]))
    for (let length = 0; length <= whole.length; length++) {
      const dir = scratch()
      writeFileSync(join(dir, 'raw-00000001.bin'), whole.subarray(0, length))
      const before = ends.filter((end) => end > 8 && end <= length).length
      expect([...rawReader(dir)], `length ${length}`).toHaveLength(before)
      const writer = rawWriter(dir)
      expect(writer.cut === undefined, `length ${length}`).toBe(length === 0 || ends.includes(length))
      const { raw, ...rest } = message(9)
      writer.record(rest, raw, 0, raw.length)
      writer.close()
      expect([...rawReader(dir)]).toHaveLength(before + 1)
    }
  })

  it('with a flipped byte are refused with file and offset', async () => {
    const dir = raws(9)
    const path = join(dir, 'raw-00000001.bin')
    const whole = readFileSync(path)
    for (let at = 0; at < whole.length; at += 13) {
      const changed = Buffer.from(whole)
      changed[at] ^= 1
      writeFileSync(path, changed)
      const { problems } = await verifyCapture(dir)
      expect(problems, `offset ${at}`).toHaveLength(1)
      expect(problems[0].offset ?? Infinity).toBeLessThanOrEqual(at)
    }
    writeFileSync(path, whole)
    expect(await verifyCapture(dir)).toMatchObject({ messages: 9, problems: [] })
    appendFileSync(path, 'half')
    expect((await verifyCapture(dir)).problems).toMatchObject([{ offset: whole.length, reason: 'ends in the middle of a message' }])
  })

  it('go along with an export as they are, without the half of one that is still written, and what is changed there is found', async () => {
    const dir = raws(5)
    const whole = readFileSync(join(dir, 'raw-00000001.bin'))
    appendFileSync(join(dir, 'raw-00000001.bin'), 'half')
    const out = join(scratch(), 'parquet')
    const export_ = (): ReturnType<typeof exportCapture> => exportCapture(dir, { out, software: 'test 1', instruments: [eurusd] })
    expect((await export_()).written).toEqual(['raw-00000001.parquet', 'raw-00000001.bin'])
    expect((await export_()).written).toEqual([])
    const copy = join(out, 'raw-00000001.bin')
    expect(readFileSync(copy).equals(whole)).toBe(true)
    expect(await verifyCapture(out)).toMatchObject({ messages: 5, problems: [] })
    const changed = Buffer.from(whole)
    changed[changed.length - 1] ^= 1
    writeFileSync(copy, changed)
    expect((await verifyCapture(out)).problems.map(({ reason }) => reason)).toContain('its SHA-256 is not that of the manifest')
    rmSync(copy)
    expect((await verifyCapture(out)).problems).toMatchObject([{ file: copy, reason: 'is missing; the manifest has it' }])
    writeFileSync(copy, whole)
    writeFileSync(join(out, 'raw-00000002.bin'), whole)
    expect((await verifyCapture(out)).problems).toMatchObject([{ reason: 'is not in the manifest' }])
  })

  it('become Parquet beside the facts', async () => {
    const dir = raws(5)
    const writer = captureWriter(dir)
    writer.record(quote(1, 5))
    writer.close()
    const out = join(scratch(), 'parquet')
    const { manifest } = await exportCapture(dir, { out, software: 'test 1', instruments: [eurusd] })
    expect(manifest.files.map(({ file, entries }) => [file, entries])).toEqual([
      ['facts-00000001.parquet', 1],
      ['raw-00000001.parquet', 5],
      ['raw-00000001.bin', 5],
    ])
    expect([...rawReader(out)]).toEqual([...rawReader(dir)])
    expect(await verifyCapture(out)).toMatchObject({ entries: 1, messages: 5, problems: [] })
  })
})
