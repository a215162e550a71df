// The command as a user calls it: what it prints and with which status it ends.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(path.join(os.tmpdir(), 'order-states-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const orderStates = (...args: string[]): Promise<{ status: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const run = ['--conditions=@fix/source', '--import', 'tsx', 'tools/order-states/main.ts', ...args]
    execFile(process.execPath, run, { cwd: root }, (error, out, err) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })

function file(name: string, text: string): string {
  const at = path.join(folder, name)
  writeFileSync(at, text)
  return at
}
const good = file('good.txt', '## A.1 an order\n> D X 100\n< 8 X New/New 100 0 100 0\n')
const bad = file('bad.txt', '## B.1 a fill that does not add up\n> D X 100\n< 8 X New/New 100 0 100 0\n< 8 X Trade/PF 100 20 80 10\n')

describe('npm run order-states', () => {
  it('prints its result as JSON on stdout and ends with 1 when a scenario fails', async () => {
    const { status, out, err } = await orderStates(good, bad)
    const row = `${bad}:4: < 8 X Trade/PF 100 20 80 10`
    const actual = 'cum_jump: CumQty 20 leaves 10 unexplained'
    const failed = { id: 'B.1', passed: false, row, expected: 'the row to be taken', actual }
    expect(JSON.parse(out)).toEqual({
      schema: 1,
      passed: 3,
      failed: 3,
      results: [
        ...['FIX.4.2', 'FIX.4.4', 'FIX.5.0SP2'].map((dialect) => ({ id: 'A.1', dialect, passed: true })),
        ...['FIX.4.2', 'FIX.4.4', 'FIX.5.0SP2'].map((dialect) => ({ ...failed, dialect })),
      ],
    })
    expect(err).toContain(`FAILED B.1 in FIX.4.2: ${row}`)
    expect(status).toBe(1)
  })

  it('ends with 0 when all pass; --json FILE takes the result instead of stdout', async () => {
    const json = path.join(folder, 'result.json')
    expect(await orderStates(good, '--json', json)).toMatchObject({ status: 0, out: '' })
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ schema: 1, passed: 3, failed: 0 })
  })

  it.each([
    ['no file', [], 'no file given'],
    ['a file that is not there', [path.join(folder, 'none.txt')], 'none.txt'],
    ['an option that there is not', [good, '--fast'], '--fast'],
    ['a file that is not of the grammar', [good, file('odd.txt', '## A.1 t\n> Z X 1\n')], 'odd.txt:2: expected MsgType D, G, F or H'],
  ])('asked wrongly it says so, plays nothing and ends with 2: %s', async (_name, args, reason) => {
    const { status, out, err } = await orderStates(...args)
    expect(err).toContain(reason)
    expect([status, out]).toEqual([2, ''])
  })
})
