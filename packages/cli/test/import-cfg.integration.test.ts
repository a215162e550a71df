import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { configSchema, importSchema } from '../src/cfg.ts'
import { fix } from './program.ts'

const folder = mkdtempSync(join(os.tmpdir(), 'import-cfg-'))
afterAll(() => rmSync(folder, { recursive: true }))

const venue = `[DEFAULT]
ConnectionType=initiator
StartTime=00:00:00
EndTime=00:00:00
HeartBtInt=30
FileStorePath=store
[SESSION]
BeginString=FIX.4.4
SenderCompID=ME
TargetCompID=VENUE
SocketConnectHost=venue.example
SocketConnectPort=5001
LogonTag=554=hunter2
ProxyType=http
`
writeFileSync(join(folder, 'venue.cfg'), venue)
writeFileSync(join(folder, 'typo.cfg'), `${venue}ResetOnLogn=Y\n`)
writeFileSync(join(folder, 'wrong.cfg'), venue.replace('=5001', '=high'))

describe('fix import cfg', () => {
  it('writes the sessions, says on stderr what was not mapped, and shows no secret', async () => {
    const ended = await fix(folder, 'import', 'cfg', 'venue.cfg', '--out', 'venue.json', '--json', '-')
    expect(ended.stderr).toBe(`venue.cfg:14: ProxyType is not mapped, later, not now: connections through a proxy are not made
venue.cfg:13: LogonTag: the secret is looked for in env:FIX_ME_VENUE_LOGONTAG_554
FIX.4.4:ME->VENUE: initiator
venue.cfg: 1 sessions, 0 problems, 1 not mapped
`)
    const result = importSchema.parse(JSON.parse(ended.stdout))
    expect(Object.keys(result)[0]).toBe('schema')
    const written = configSchema.parse(JSON.parse(readFileSync(join(folder, 'venue.json'), 'utf8')))
    expect(written.sessions).toEqual(result.sessions)
    expect(ended.stdout + ended.stderr).not.toContain('hunter2')
    expect(ended.status).toBe(0)
  })

  it('ends with 1 for an unknown name, and writes what it could map', async () => {
    const ended = await fix(folder, 'import', 'cfg', 'typo.cfg', '--out', '-')
    expect(ended.stderr).toContain(
      'typo.cfg:15: ResetOnLogn is not mapped, unknown: no setting of this name is known; near: ResetOnLogon\n',
    )
    expect(configSchema.parse(JSON.parse(ended.stdout)).sessions).toHaveLength(1)
    expect(ended.status).toBe(1)
  })

  it('ends with 1 for a wrong value, and writes no sessions', async () => {
    const ended = await fix(folder, 'import', 'cfg', 'wrong.cfg', '--out', 'wrong.json')
    expect(ended.stderr).toContain('wrong.cfg:12: SocketConnectPort: given high, expected an integer from 0 to 65535\n')
    expect(existsSync(join(folder, 'wrong.json'))).toBe(false)
    expect([ended.status, ended.stdout]).toEqual([1, ''])
  })

  it('ends with 3 where the file is not there, and with 2 where it is asked for two things at once', async () => {
    const absent = await fix(folder, 'import', 'cfg', 'absent.cfg')
    expect([absent.status, absent.stderr]).toEqual([3, expect.stringMatching(/^fix: import cfg: can't read absent.cfg: ENOENT/)])
    const twice = await fix(folder, 'import', 'cfg', 'venue.cfg', '--out', '-', '--json', '-')
    expect([twice.status, twice.stdout]).toEqual([2, ''])
  })
})
