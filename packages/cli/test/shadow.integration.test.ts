import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { logOf } from './logged.ts'
import { fix } from './program.ts'

const folder = mkdtempSync(join(os.tmpdir(), 'shadow-'))
afterAll(() => rmSync(folder, { recursive: true }))

const good = `
  > 09:30:00.000 35=A|34=1|98=0|108=30
  < 09:30:00.010 35=A|34=1|98=0|108=30
  < 09:30:01.000 35=1|34=2|112=x
  > 09:30:01.001 35=0|34=2|112=x`

function logs(name: string, text: string): string {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'FIX.4.4-ME-VENUE.messages.current.log'), logOf(text))
  return name
}

describe('fix shadow', () => {
  it('ends with 0 where every answer is as ours, and says how many there were', async () => {
    const ended = await fix(folder, 'shadow', logs('good', good), '--json', 'good.json')
    expect(ended.stdout)
      .toBe(`FIX.4.4-ME-VENUE: 1 connections, 2 received, 0 application messages sent; 2 equal, 0 explained, 0 unexplained, 0 not judged
1 sessions: 1 connections, 2 received, 0 application messages sent; 2 equal, 0 explained, 0 unexplained, 0 not judged
`)
    const result = JSON.parse(readFileSync(join(folder, 'good.json'), 'utf8')) as object
    expect(Object.keys(result)[0]).toBe('schema')
    expect(result).toMatchObject({ schema: 1, directory: 'good', counts: { equal: 2, unexplained: 0 }, differences: [] })
    expect(ended.status).toBe(0)
  })

  it('ends with 1 for a difference, with its file and line', async () => {
    const ended = await fix(folder, 'shadow', logs('bad', `${good}\n> 09:30:02.000 35=0|34=3|112=y`), '--json', '-')
    expect(ended.stderr).toContain(
      'FIX.4.4-ME-VENUE.messages.current.log:5: 20260102-09:30:02.000000 unexplained: we would not have sent this\n',
    )
    expect(JSON.parse(ended.stdout)).toMatchObject({ differences: [{ line: 5, kind: 'onlyTheirs', reason: null }] })
    expect(ended.status).toBe(1)
  })

  it('shows explained differences where it is asked to', async () => {
    const ended = await fix(folder, 'shadow', logs('late', `${good}\n< 09:30:20.000 35=0|34=3\n> 09:30:32.500 35=0|34=3`), '--verbose')
    expect(ended.stdout).toContain('explained, heartbeatTime: at another time (1.5 s from its time)')
    expect(ended.status).toBe(0)
  })

  it('ends with 3 where there is nothing to judge, and with 2 where it is asked wrongly', async () => {
    mkdirSync(join(folder, 'empty'))
    expect((await fix(folder, 'shadow', 'empty')).status).toBe(3)
    expect((await fix(folder, 'shadow', 'absent')).status).toBe(3)
    expect((await fix(folder, 'shadow', 'good', '--tolerance', 'much')).status).toBe(2)
    expect((await fix(folder, 'shadow', 'good.json')).status).toBe(2)
  })
})
