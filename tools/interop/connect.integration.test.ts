// `fix connect` before an engine of somebody else: QuickFIX C++ takes what was typed, and answers what is asked of it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { freePort } from '../free-port.ts'
import { buildCounterparty, Counterparty, counterpartyAbsent } from './counterparty.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'connect-quickfix-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function connected(port: number, ...lines: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const flags = ['--conditions=@fix/source', '--import', import.meta.resolve('tsx')]
  const words = ['connect', '--host', '127.0.0.1', '--port', String(port), '--no-tls', '--sender', 'ME', '--target', 'VENUE', '--wait', '1']
  const child = spawn(process.execPath, [...flags, path.join(root, 'packages/cli/src/main.ts'), ...words])
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  child.stdin.end(lines.map((line) => `${line}\n`).join(''))
  const [status] = (await once(child, 'close')) as [number]
  return { status, stdout, stderr }
}

const absent = counterpartyAbsent()

describe.skipIf(absent !== undefined)(`before QuickFIX C++ (${absent ?? 'it is here'})`, () => {
  test('what is typed arrives as an order, and test, resend and new numbers are answered', async () => {
    const program = await buildCounterparty(folder)
    const counterparty = await Counterparty.start(program, await freePort())
    try {
      const { status, stdout, stderr } = await connected(
        counterparty.port,
        'D 11=A1 55=EURUSD Side=Buy 38=100000 OrdType=Limit 44=1.1 21=1',
        'test hello',
        'wait 0.5',
        'resend 1',
        'wait 0.5',
        'logout',
        'reset-next',
        'logon',
        'D 11=A2 55=EURUSD Side=Sell 38=5 OrdType=Market 21=1 453=1 448=DESK 447=D 452=3',
      )
      expect(stderr).toContain('logged on, both numbers from 1\n')
      expect(await counterparty.says(/^order A1/)).toMatch(/^order A1/)
      expect(await counterparty.says(/^order A2/)).toMatch(/^order A2/)
      expect(stdout).toMatch(/Heartbeat TestReqID=hello\n/)
      expect(stdout).toMatch(/ResendRequest from 1 on\n/)
      expect(stdout).toMatch(/possible duplicate\n/)
      expect(stdout.match(/→ VENUE {2}1 {2}Logon /g)).toHaveLength(2)
      expect(status).toBe(0)
      // What the dictionary has something against goes out with !, and QuickFIX says what.
      const rejected = await connected(counterparty.port, '!D 11=A3 55=EURUSD 54=Q 38=5 40=1 21=1 60=20260102-09:30:00')
      expect(rejected.stdout).toMatch(/VENUE → ME {2}\d+ {2}Reject of NewOrderSingle number 2 \w+ Side\(54\)/)
      expect(rejected.status).toBe(1)
    } finally {
      await counterparty.stop()
    }
  })
})
