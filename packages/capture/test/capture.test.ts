import { appendFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BookUpdate, Entry, Fact } from '@fix/events'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CaptureError, captureReader, captureWriter, isCapture } from '../src/index.ts'
import { fileOf, scratch } from './scratch.ts'

const nanOr = (values: fc.Arbitrary<number>): fc.Arbitrary<number> => fc.oneof(values, fc.constant(NaN))
const row = fc.record({
  action: fc.nat(5),
  side: fc.nat(2),
  price: nanOr(fc.maxSafeInteger()),
  size: nanOr(fc.maxSafeNat()),
  id: fc.string({ unit: 'binary' }),
  refId: fc.string(),
})
const book: fc.Arbitrary<Fact> = fc
  .record({
    kind: fc.constantFrom('book_snapshot' as const, 'book_delta' as const),
    seq: fc.nat(),
    us: fc.maxSafeNat(),
    rows: fc.array(row, { maxLength: 5 }),
  })
  .map(({ kind, seq, us, rows }) => ({
    kind,
    instrumentId: 'EURUSD',
    source: 'QUOTE',
    seq,
    eventTimeUs: us,
    receiveTimeUs: us,
    count: rows.length,
    actions: Uint8Array.from(rows, (entry) => entry.action),
    sides: Uint8Array.from(rows, (entry) => entry.side),
    prices: Float64Array.from(rows, (entry) => entry.price),
    sizes: Float64Array.from(rows, (entry) => entry.size),
    ids: rows.map((entry) => entry.id),
    refIds: rows.map((entry) => entry.refId),
  }))
const other: fc.Arbitrary<Fact> = fc.oneof(
  fc.constant<Fact>({ kind: 'wake' }),
  fc.record({ kind: fc.constant('start' as const), epoch: fc.nat() }),
  fc.record({
    kind: fc.constant('session_down' as const),
    source: fc.string(),
    cause: fc.constant('peerClosed' as const),
    text: fc.string({ unit: 'binary' }),
  }),
  fc.record({ kind: fc.constant('session_gap_filled' as const), source: fc.string(), epoch: fc.nat(), seqs: fc.array(fc.nat()) }),
  fc.record({
    kind: fc.constant('instrument' as const),
    source: fc.string(),
    symbol: fc.string(),
    name: fc.string(),
    digits: nanOr(fc.nat(9)),
  }),
)
const facts = fc.array(
  fc.record({ fact: fc.oneof(book, other), wallUs: fc.maxSafeNat(), monoUs: fc.maxSafeNat(), step: fc.integer({ min: 1, max: 9 }) }),
  {
    maxLength: 20,
  },
)
const entriesOf = facts.map((list): Entry[] => {
  let idx = 0
  return list.map(({ fact, wallUs, monoUs, step }) => ({ idx: (idx += step), now: { wallUs, monoUs }, fact }))
})

const wake = (idx: number): Entry => ({ idx, now: { wallUs: idx * 10, monoUs: idx }, fact: { kind: 'wake' } })
const names = (dir: string): string[] => readdirSync(dir).sort()
const idxOf = (dir: string): number[] => [...captureReader(dir)].map((entry) => entry.idx)

function written(count: number, options = {}): string {
  const dir = scratch()
  const writer = captureWriter(dir, options)
  for (let idx = 1; idx <= count; idx++) writer.record(wake(idx))
  writer.close()
  return dir
}

describe('captured facts', () => {
  it('come back as they were, in their order, over files and restarts', () => {
    fc.assert(
      fc.property(entriesOf, fc.integer({ min: 50, max: 2000 }), fc.nat(20), (entries, fileBytes, restartAt) => {
        const dir = scratch()
        let writer = captureWriter(dir, { fileBytes })
        entries.forEach((entry, at) => {
          if (at === restartAt) {
            writer.close()
            writer = captureWriter(dir, { fileBytes })
            expect(writer.cut).toBeUndefined()
          }
          writer.record(entry)
        })
        writer.close()
        expect(entries.length === 0 ? [] : [...captureReader(dir)]).toEqual(entries)
        expect(captureWriter(dir).lastIdx).toBe(entries.at(-1)?.idx ?? 0)
      }),
    )
  })

  it('are the same bytes for the same entries, however they were flushed', () => {
    fc.assert(
      fc.property(entriesOf, fc.array(fc.nat(20)), (entries, flushes) => {
        const bytes = [[], flushes].map((at) => {
          const dir = scratch()
          const writer = captureWriter(dir, { fileBytes: 500 })
          entries.forEach((entry, n) => {
            writer.record(entry)
            if (at.includes(n)) writer.flush()
          })
          writer.close()
          return names(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')])
        })
        expect(bytes[0]).toEqual(bytes[1])
      }),
    )
  })

  it('are lines of JSON, only the rows that count', () => {
    const dir = scratch()
    const writer = captureWriter(dir)
    const update: BookUpdate = {
      kind: 'book_delta',
      instrumentId: 'EURUSD',
      source: 'QUOTE',
      seq: 7,
      eventTimeUs: 0,
      receiveTimeUs: 5,
      count: 2,
      actions: Uint8Array.of(0, 2, 9),
      sides: Uint8Array.of(1, 2, 9),
      prices: Float64Array.of(110005, NaN, 9),
      sizes: Float64Array.of(100000, NaN, 9),
      ids: ['a"b', '', 'old'],
      refIds: ['', 'r', 'old'],
    }
    writer.record({ idx: 3, now: { wallUs: 1_767_346_200_000_000, monoUs: 12 }, fact: update })
    writer.close()
    expect(readFileSync(join(dir, 'facts-00000001.ndjson'), 'utf8')).toBe(
      '{"capture":2,"first":3,"crc":949460856}\n' +
        '{"idx":3,"wallUs":1767346200000000,"monoUs":12,"fact":{"kind":"book_delta","instrumentId":"EURUSD","source":"QUOTE","seq":7,' +
        '"eventTimeUs":0,"receiveTimeUs":5,"count":2,"actions":[0,2],"sides":[1,2],"prices":[110005,null],"sizes":[100000,null],' +
        '"ids":["a\\"b",""],"refIds":["","r"]},"crc":2137012094}\n',
    )
  })

  it('are taken at once, so that the entry may be used again', () => {
    const dir = scratch()
    const writer = captureWriter(dir)
    const entry = wake(1)
    for (let idx = 1; idx <= 3; idx++) {
      entry.idx = idx
      entry.now.monoUs = idx
      writer.record(entry)
    }
    writer.close()
    expect([...captureReader(dir)].map(({ idx, now }) => [idx, now.monoUs])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ])
  })

  it('are in the file once flush returns, and not before', () => {
    const dir = scratch()
    const writer = captureWriter(dir)
    writer.record(wake(1))
    expect(readFileSync(join(dir, names(dir)[0]), 'utf8')).toBe('')
    writer.flush()
    expect(idxOf(dir)).toEqual([1])
    writer.flush()
    writer.record(wake(2))
    writer.flush()
    expect(idxOf(dir)).toEqual([1, 2])
    writer.close()
  })

  it('begin a new file when one is full', () => {
    const dir = written(100, { fileBytes: 500 })
    expect(names(dir).length).toBeGreaterThan(10)
    expect(idxOf(dir)).toEqual(Array.from({ length: 100 }, (_, n) => n + 1))
  })

  it('must rise in their index, and are not taken after close', () => {
    const dir = written(3)
    const writer = captureWriter(dir)
    expect(() => writer.record(wake(3))).toThrow(/idx 3.*above 3/)
    writer.record(wake(5))
    writer.close()
    writer.close()
    expect(() => writer.record(wake(6))).toThrow(/closed/)
    expect(idxOf(dir)).toEqual([1, 2, 3, 5])
  })
})

describe('a capture after a kill', () => {
  it('is cut behind the last whole line, wherever the file ends, and goes on', () => {
    const whole = readFileSync(join(written(4), 'facts-00000001.ndjson'))
    const ends = [...whole.entries()].filter(([, byte]) => byte === 10).map(([at]) => at + 1)
    for (let length = 0; length <= whole.length; length++) {
      const dir = scratch()
      writeFileSync(join(dir, 'facts-00000001.ndjson'), whole.subarray(0, length))
      const lines = ends.filter((end) => end <= length)
      const expected = Array.from({ length: Math.max(0, lines.length - 1) }, (_, n) => n + 1)
      // A reader sees the same, and one line more only where nothing but its newline is missing.
      if (!ends.includes(length + 1)) expect(idxOf(dir), `length ${length}`).toEqual(expected)
      const writer = captureWriter(dir)
      expect(writer.lastIdx).toBe(expected.length)
      expect(writer.cut?.bytes ?? 0).toBe(length - (lines.at(-1) ?? 0))
      writer.record(wake(90))
      writer.close()
      expect(idxOf(dir), `length ${length}`).toEqual([...expected, 90])
    }
  })

  it('is cut behind zeros that a power loss left', () => {
    const dir = written(2)
    appendFileSync(join(dir, 'facts-00000001.ndjson'), Buffer.alloc(100))
    const writer = captureWriter(dir)
    expect(writer).toMatchObject({ lastIdx: 2, cut: { bytes: 100 } })
    writer.close()
    expect(idxOf(dir)).toEqual([1, 2])
  })

  it('goes on in the file before, where the newest is empty', () => {
    const dir = written(20, { fileBytes: 300 })
    const last = names(dir).at(-1) ?? ''
    const before = idxOf(dir)
    truncateSync(join(dir, last), 0)
    const writer = captureWriter(dir)
    expect(writer.lastIdx).toBeLessThan(20)
    expect(before).toContain(writer.lastIdx)
    writer.close()
    expect(names(dir)).not.toContain(last)
  })
})

describe('a capture that is none', () => {
  const refusal = (dir: string): CaptureError => {
    try {
      for (const entry of captureReader(dir)) expect(entry.idx).toBeGreaterThan(0)
    } catch (error) {
      if (error instanceof CaptureError) return error
      throw error
    }
    throw new Error('was read')
  }

  it('is refused with file, line and reason', () => {
    expect(refusal(scratch()).reason).toBe('holds no capture')
    expect(refusal(join(scratch(), 'absent')).reason).toBe('holds no capture')
    const dir = written(5)
    const path = join(dir, 'facts-00000001.ndjson')
    const lines = readFileSync(path, 'utf8').split('\n')
    const withLine = (at: number, line: string): CaptureError => {
      writeFileSync(path, lines.with(at, line).join('\n'))
      return refusal(dir)
    }
    expect(withLine(2, '{"idx":2')).toMatchObject({ file: path, line: 3, reason: 'is no entry' })
    expect(withLine(2, '{"idx":"2","wallUs":1,"monoUs":1,"fact":{"kind":"wake"}}')).toMatchObject({ line: 3, reason: 'is no entry' })
    expect(withLine(2, '{"idx":2,"wallUs":1,"monoUs":1,"fact":{}}')).toMatchObject({ line: 3 })
    expect(withLine(2, lines[1])).toMatchObject({ line: 3, reason: 'idx 1 behind 1' })
    expect(withLine(0, 'hello')).toMatchObject({ line: 1 })
    expect(withLine(0, '{"capture":3,"first":1}')).toMatchObject({ line: 1, reason: 'version 3, this program reads up to 2' })
  })

  it('is not written behind by an older program', () => {
    const dir = scratch()
    writeFileSync(join(dir, 'facts-00000001.ndjson'), '{"capture":3,"first":1}\n')
    expect(() => captureWriter(dir)).toThrow(/version 3/)
  })

  it('is told from other folders and files', () => {
    expect(isCapture(written(1))).toBe(true)
    expect(isCapture(scratch())).toBe(false)
    expect(isCapture(fileOf('a.csv', 'x'))).toBe(false)
  })
})
