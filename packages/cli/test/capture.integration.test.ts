import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { software } from '../src/commands/capture.ts'
import { fix, root, type Ended } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'fix-capture-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...words: string[]): Promise<Ended> => fix(folder, 'capture', ...words)
const json = (ended: Ended): Record<string, unknown> => JSON.parse(ended.stdout) as Record<string, unknown>

beforeAll(async () => {
  const rows = Array.from({ length: 50 }, (_, at) => `2026-01-02T09:30:${String(at).padStart(2, '0')}Z,EURUSD,1.1${at},1.2${at}`)
  writeFileSync(join(folder, 'day.csv'), `time,symbol,bid,ask\n${rows.join('\n')}\n`)
  mkdirSync(join(folder, 'state'))
  expect(await run('import', 'day.csv', '--out', 'state/capture')).toMatchObject({
    status: 0,
    stdout: '50 quotes of EURUSD in state/capture\n',
  })
  expect(await run('export', 'state', '--out', 'parquet')).toMatchObject({ status: 0 })
})

describe('fix capture', () => {
  it('imports, exports, tells and verifies, also from a state folder', async () => {
    const info = json(await run('info', 'parquet', '--json', '-'))
    expect(info).toMatchObject({ schema: 1, entries: 50, gaps: 0, format: 'parquet', quotes: { ' EURUSD': 50 } })
    const verified = await run('verify', 'parquet', '--json', '-')
    expect(verified.status).toBe(0)
    expect(json(verified)).toMatchObject({ schema: 1, capture: 'parquet', whole: true, files: 1, entries: 50, problems: [] })
    expect((await run('verify', 'parquet', '--head', String(json(verified).head))).status).toBe(0)
    expect((await run('verify', 'parquet', '--head', 'ab')).status).toBe(1)
    expect((await run('verify', 'state')).stdout).toContain('whole: 1 files, 50 entries')
    expect(json(await run('export', 'state', '--out', 'parquet', '--json', '-'))).toMatchObject({ schema: 1, written: [], rows: 200 })
  })

  it('ends with 1 and names file, offset and reason where a byte was changed', async () => {
    const path = join(folder, 'parquet', 'facts-00000001.parquet')
    const whole = readFileSync(path)
    const changed = Buffer.from(whole)
    changed[200] ^= 1
    writeFileSync(path, changed)
    const ended = await run('verify', 'parquet')
    writeFileSync(path, whole)
    expect(ended.status).toBe(1)
    expect(ended.stdout).toMatch(/parquet\/facts-00000001.parquet, offset 0: the row group of \d+ bytes is damaged: its CRC does not hold/)
  })

  it('ends with 1 and keeps the lines that are none, when it imports', async () => {
    writeFileSync(join(folder, 'bad.csv'), 'time,symbol,bid,ask\n2026-01-02T09:30:00Z,EURUSD,1.1,1.2\nnonsense\n')
    const ended = await run('import', 'bad.csv', '--out', 'bad')
    expect(ended).toMatchObject({ status: 1 })
    expect(ended.stdout).toContain('1 lines are no quotes')
    expect(readFileSync(join(folder, 'bad', 'rejects.ndjson'), 'utf8')).toContain('"line":3')
  })

  it('ends with 2 where it was asked wrongly, and says how', async () => {
    const cases: [string[], string][] = [
      [['verify', 'nowhere'], 'no such file or folder'],
      [['info', 'nowhere'], 'holds no capture'],
      [['export', 'nowhere', '--out', 'x'], 'holds no segment of a capture'],
      [['export', 'state', '--out', 'x', '--format', 'xml'], 'parquet, csv'],
      [['import', 'nowhere.csv', '--out', 'x'], 'no such file'],
      [['import', 'day.csv', '--out', 'state/capture'], 'holds a capture already'],
      [['import', 'day.csv', '--out', 'x', '--digits', 'EURUSD'], 'expected SYMBOL=N'],
    ]
    for (const [words, reason] of cases) {
      const ended = await run(...words)
      expect([words, ended.status]).toEqual([words, 2])
      expect(ended.stderr).toContain(reason)
    }
  })

  it('writes its own version into manifests', () => {
    const { name, version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as Record<string, string>
    expect(software).toBe(`${name} ${version}`)
  })
})
