// The two commands as a user calls them: what they print and with which status they end.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const run = ['--conditions=@fix/source', '--import', 'tsx']
const folder = mkdtempSync(path.join(os.tmpdir(), 'conformance-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  status: number
  out: string
  err: string
}

function conformance(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...run, 'tools/conformance/main.ts', ...args], { cwd: root }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

const soh = (text: string): string => text.replaceAll('|', '\x01')
const logon = 'iCONNECT\nI8=FIX.4.4|35=A|34=1|49=TW44|52=<TIME>|56=ISLD|98=0|108=30|\n'
const good = path.join(folder, 'good.def')
const bad = path.join(folder, 'bad.def')

beforeAll(() => {
  writeFileSync(good, soh(`${logon}E8=FIX.4.4|9=63|35=A|34=1|49=ISLD|52=0|56=TW44|98=0|108=30|10=0|\n`))
  writeFileSync(bad, soh(`${logon}E8=FIX.4.4|9=63|35=A|34=2|49=ISLD|52=0|56=TW44|98=0|108=30|10=0|\n`))
})

describe('npm run conformance', () => {
  it('prints its result as JSON and ends with 1 when a script fails', async () => {
    const { status, out, err } = await conformance(folder, '--json', '-')
    expect(JSON.parse(out)).toEqual({
      schema: 1,
      passed: 1,
      failed: 1,
      results: [
        { file: bad, version: 'FIX.4.4', passed: false, reason: 'expected 34=2, got 34=1', line: 3 },
        { file: good, version: 'FIX.4.4', passed: true },
      ],
    })
    expect(err).toContain('1 passed, 1 failed')
    expect(status).toBe(1)
  })

  it('ends with 0 when all pass', async () => {
    expect(await conformance(good, '--profile', 'subset')).toMatchObject({ status: 0, out: '' })
  })

  it.each([
    [[], 'no script given'],
    [['no-such-folder'], 'ENOENT'],
    [['tools'], 'no script (.def) in this folder'],
    [[good, '--profile', 'strict'], '--profile is one of quickfix, quickfixj, subset; given: strict'],
    [[good, '--over', 'pigeon'], '--over is memory or tcp; given: pigeon'],
    [[good, '--set', 'Colour=Y'], '--set Colour: no such setting'],
    [[good, '--report'], '--report runs everything there is: no path, --set or --connect beside it'],
  ])('asked %j it ends with 2 and says why', async (args, reason) => {
    const { status, err } = await conformance(...args)
    expect(err).toContain(reason)
    expect(status).toBe(2)
  })
})

describe('npm run conformance:server', () => {
  it('says when it listens, and serves the runner over TCP', async () => {
    const server = spawn(process.execPath, [...run, 'tools/conformance/server-main.ts', '--port', '0'], { cwd: root })
    try {
      const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string]
      const port = /^listening (\d+)$/.exec(line)?.[1]
      expect(await conformance(good, '--over', 'tcp', '--connect', `127.0.0.1:${port}`)).toMatchObject({ status: 0 })
    } finally {
      server.kill('SIGTERM')
    }
    const [code] = (await once(server, 'exit')) as [number | null]
    expect(code).toBe(0)
  })
})
