// Quotes of a day from a mock venue over FIX into a capture, and what is in it counted by another program and replayed. FIX_CAPTURE_DAY=FILE plays a
// whole day, and FIX_CAPTURE_REPORT=yes beside it writes what came of it into docs/reports.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { captureReader, exportCapture, ticks, verifyCapture } from '@fix/capture'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordRun } from '../../../tools/reliability/record.ts'
import type { CapturedDayResult } from '../../../tools/reliability/results.ts'

const folder = mkdtempSync(join(tmpdir(), 'captured-day-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [state, parquet] = [join(folder, 'state'), join(folder, 'parquet')]
const capture = join(state, 'capture')

async function node(program: string, ...words: string[]): Promise<string> {
  const main = fileURLToPath(new URL(`../../${program}/src/main.ts`, import.meta.url))
  const flags = ['--conditions=@fix/source', '--import', import.meta.resolve('tsx'), main]
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, ...words], { maxBuffer: 2 ** 28 })
  return stdout
}
const replay = async (...words: string[]): Promise<Record<string, unknown>> =>
  JSON.parse(await node('sim', 'replay', ...words)) as Record<string, unknown>

function day(): string {
  const rows = Array.from({ length: 300 }, (_, at) => {
    const bid = 110_000 + ((at * 7919) % 101)
    return `${Date.UTC(2026, 0, 2, 9, 0, at) * 1000},EURUSD,${bid / 1e5},${(bid + 8) / 1e5}`
  })
  const file = join(folder, 'day.csv')
  writeFileSync(file, `time,symbol,bid,ask\n${rows.join('\n')}\n`)
  return file
}
const file = process.env.FIX_CAPTURE_DAY ?? day()

const seconds = { captured: 0, exported: 0, replayed: 0 }
async function timed<T>(what: keyof typeof seconds, step: Promise<T>): Promise<T> {
  const from = performance.now()
  const made = await step
  seconds[what] = Math.round((performance.now() - from) / 100) / 10
  return made
}
let counted: Pick<CapturedDayResult, 'quotes' | 'captured' | 'countedByDuckDB' | 'entriesByDuckDB'> | undefined
let replays: CapturedDayResult['replays'] | undefined

beforeAll(async () => {
  const words = ['--ticks', file, '--speed', '0', '--ahead', '2000', '--state', state, '--http-port', '0']
  await timed('captured', node('gateway', 'demo', ...words))
  await timed('exported', exportCapture(capture, { out: parquet, software: 'test' }))
}, 3_600_000)

/** Only of a whole day, and of one that passed. */
afterAll(async () => {
  const { FIX_CAPTURE_DAY: day, FIX_CAPTURE_REPORT: report } = process.env
  if (day === undefined || report === undefined || counted === undefined || replays === undefined) return
  const result: CapturedDayResult = { schema: 1, day: basename(day), ...counted, replays, seconds }
  await recordRun(
    'captured-day',
    result,
    `FIX_CAPTURE_DAY=${basename(day)} FIX_CAPTURE_REPORT=yes npm test -- --project integration captured-day`,
  )
})

describe('a day through a venue, FIX and the gateway into a capture', () => {
  test('is in Parquet what it was in the segments, counted by DuckDB: rows, prices, times', async () => {
    const expected = { quotes: 0, levels: 0, prices: 0n, times: 0n }
    const seen = new Set<number>()
    for (const { fact } of captureReader(capture)) {
      if (fact.kind !== 'book_snapshot' && fact.kind !== 'book_delta') continue
      expected.quotes++
      expected.levels += fact.count
      expected.times += BigInt(fact.eventTimeUs) * 1000n
      seen.add(fact.eventTimeUs)
      for (const price of fact.prices) if (Number.isFinite(price)) expected.prices += BigInt(price)
    }
    // The venue may leave out what changes nothing, and quotes at no time that was not in the day.
    let quotes = 0
    for (const _ of ticks([file])) quotes++
    expect(seen.size).toBeGreaterThan(0.5 * quotes)
    const db = await (await DuckDBInstance.create()).connect()
    const result = await db.runAndReadAll(
      `with entries as (select * from '${parquet}/facts-*.parquet' where kind not in ('snapshot_begin', 'snapshot_end', 'state', 'fact', 'gap', 'trade')),
       heads as (select distinct idx, epoch_ns(eventTime) t from '${parquet}/facts-*.parquet' where receiveTime is not null)
       select (select count(*) from heads) quotes, (select count(*) from entries) levels, (select sum(priceInt) from entries) prices, (select sum(t) from heads) times`,
    )
    const [row] = result.getRowObjectsJson()
    expect(row).toEqual(Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, String(value)])))
    expect(await verifyCapture(parquet)).toMatchObject({ problems: [] })
    expect(await verifyCapture(capture)).toMatchObject({ problems: [] })
    counted = { quotes, captured: expected.quotes, countedByDuckDB: Number(row.quotes), entriesByDuckDB: Number(row.levels) }
  }, 600_000)

  test('gives one digest from its segments, from its Parquet, from its messages in either place, and from the state that holds it', async () => {
    const whole = Promise.all([replay(capture), replay(parquet), replay(capture, '--take', 'raw')])
    const [facts, columns, raw] = await timed('replayed', whole)
    expect(facts.decisions).toBeGreaterThan(10)
    expect(columns).toEqual(facts)
    expect(raw).toEqual(facts)
    expect(await replay(parquet, '--take', 'raw')).toEqual(facts)
    expect(await replay(state)).toEqual(facts)
    replays = Object.entries({ 'the segments': facts, 'the Parquet': columns, 'the messages': raw }).map(([from, one]) => ({
      from,
      facts: Number(one.facts),
      digest: String(one.digest),
      bookDigest: String(one.bookDigest),
    }))
  }, 600_000)

  test('plays together with the day of another venue, in the order of time, the same way twice', async () => {
    const other = join(folder, 'other.csv')
    writeFileSync(
      other,
      'time,symbol,bid,ask\n2026-01-02T09:00:10.5Z,NZDUSD,0.80000,0.80010\n2026-01-02T09:01:00.5Z,NZDUSD,0.80001,0.80011\n',
    )
    const [one, two] = await Promise.all([replay(other, parquet), replay(capture, other)])
    expect(two.bookDigest).toBe(one.bookDigest)
    expect(one.facts).toBe(two.facts)
  }, 600_000)
})
