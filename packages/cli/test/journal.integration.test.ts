// The commands as they are typed, before a gateway that trades on recorded ticks and the venue that it has traded with.
import { spawn } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fix, node, root } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'fix-cli-journal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeAll(async () => {
  const ticks = join(root, 'examples/data/eurusd-generated.csv')
  const ended = await node(
    folder,
    `${root}apps/gateway/src/main.ts`,
    'demo',
    '--ticks',
    ticks,
    '--speed',
    '0',
    '--http-port',
    '0',
    '--state',
    'state',
  )
  expect(ended.status).toBe(0)
})

interface Result {
  [key: string]: unknown
}

describe('the journal of a gateway that has traded', () => {
  it('is proven against the venue: nothing lost, nothing doubled, the positions equal, and the fold is what the stop left', async () => {
    const { stdout, stderr, status } = await fix(folder, 'prove', 'state', '--against', 'state/venue', '--json', '-')
    const proof = JSON.parse(stdout) as Result
    expect(proof).toMatchObject({
      schema: 1,
      lost: 0,
      doubled: 0,
      unknown: 0,
      unrecorded: 0,
      positionsEqual: true,
      foldEqual: true,
      held: true,
    })
    expect(proof.sent).toBeGreaterThan(10)
    const { judged, differing } = proof.verdicts as { judged: number; differing: number }
    expect([judged > 10, differing]).toEqual([true, 0])
    expect(stderr).toBe(`${String(proof.sentence)}\n`)
    expect(status).toBe(0)
  })

  it('is whole, and shown as NDJSON with nothing secret in it', async () => {
    const examined = await fix(folder, 'journal', 'doctor', 'state', '--json', '-')
    const { records, whole } = JSON.parse(examined.stdout) as Result
    expect([whole, examined.status]).toEqual([true, 0])
    const shown = await fix(folder, 'journal', 'show', 'state', '--json', 'records.ndjson')
    expect(shown.status).toBe(0)
    const lines = readFileSync(join(folder, 'records.ndjson'), 'utf8').trimEnd().split('\n')
    expect(lines).toHaveLength(Number(records))
    expect(lines.every((line) => line.startsWith('{"schema":1,"idx":'))).toBe(true)
    expect(lines.join('')).not.toContain('simulated|')
    expect(lines.some((line) => line.includes('|554=***|'))).toBe(true)
  })

  it('tells the story of a filled order: the quote it was decided on, each message, the fill and the position', async () => {
    const records = readFileSync(join(folder, 'records.ndjson'), 'utf8').trimEnd().split('\n')
    const fill = records.map((line) => JSON.parse(line) as { raw?: string }).find(({ raw = '' }) => raw.includes('|150=F|'))
    const id = /\|11=([^|]+)\|/.exec(fill?.raw ?? '')?.[1] ?? ''
    const { stdout, stderr, status } = await fix(folder, 'follow', id, '--state', 'state')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/decided on fact \d+, bid 1\.\d{5}, ask 1\.\d{5}: (change in the book|book) of EURUSD from QUOTE/)
    expect(stdout.match(/NewOrderSingle/g)).toHaveLength(1)
    expect(stdout).toMatch(/\n +position EURUSD -?[\d.]+ → -?[\d.]+\n/)
  })

  it('is shown to a reader that has seen enough without a complaint', async () => {
    const flags = ['--conditions=@fix/source', '--import', import.meta.resolve('tsx')]
    const child = spawn(process.execPath, [...flags, `${root}packages/cli/src/main.ts`, 'journal', 'show', 'state'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let told = ''
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.once('close', resolve))
    expect([status, told]).toEqual([0, ''])
  })

  it('that was cut is told by the doctor with status 1, and one that is none with status 2', async () => {
    cpSync(join(folder, 'state'), join(folder, 'cut'), { recursive: true, filter: (from) => !from.endsWith('.sock') })
    appendFileSync(join(folder, 'cut', 'journal', 'segment-00000001.fixj'), 'half a record')
    const torn = await fix(folder, 'journal', 'doctor', 'cut')
    expect(torn.stdout).toMatch(
      /FAULT {2}tornTail: .*segment-00000001\.fixj at byte \d+, record \d+: 13 bytes that are no record \(length\)/,
    )
    expect(torn.status).toBe(1)
    const none = await fix(folder, 'journal', 'doctor', '.')
    expect([none.status, none.stderr]).toEqual([2, expect.stringMatching(/^fix: journal doctor: \.: the folder of a journal expected/)])
  })
})
