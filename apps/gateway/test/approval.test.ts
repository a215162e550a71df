// What runs is held against what was approved: a file that a command writes, and that a person may take away, change or garble while the gateway runs.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Fault } from '@fix/events'
import type { Limits } from '@fix/risk'
import { afterEach, describe, expect, it } from 'vitest'
import { Approval } from '../src/approval.ts'
import { checkConfig, readConfig } from '../src/config.ts'
import { deskSettings } from '../src/desk-settings.ts'
import { approve, readStageFile, runningOf, type StageFile } from '../src/stage-file.ts'
import type { Status } from '../src/status.ts'
import { endAll, gateway, json, mockVenue, Program, until } from './program.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'
import { keptLines } from './silent.ts'

const dir = scratch()
const stageFile = join(dir, 'stage.json')
const module = fileURLToPath(new URL('patient-buyer.ts', import.meta.url))
const ann = { by: 'ann', reason: 'a test' }
const given = (changes: Record<string, unknown> = {}) =>
  checkConfig(configOf({ mode: 'paper', strategy: { module }, stageFile: 'stage.json', ...changes }), join(dir, 'gateway.json'))

/** A gateway's part of it, and what it told. */
function running(changes: Record<string, unknown> = {}, version = '1.0.0') {
  const config = given(changes)
  const { limits } = deskSettings(config, '')
  const faults: Fault[] = []
  const { log, lines } = keptLines()
  const hold = { limits }
  const approval = new Approval({
    ...{ file: stageFile, running: runningOf(config, version), configured: limits, limits: () => hold.limits, log },
    fault: (fault) => void faults.push(fault),
  })
  return { approval, faults, lines, hold, config }
}

const hashOf = (changes: Record<string, unknown> = {}): string => runningOf(given(changes), '').configHash

describe('a gateway whose configuration names a stage file', () => {
  it('runs as one that names none, where it is what was approved', () => {
    expect(approve(given(), ann, '1.0.0')).toMatch(
      /^.*stage\.json: build 1\.0\.0, configuration \w{12}, strategy \w{12} approved for paper by ann\n$/,
    )
    const { approval, faults, lines } = running()
    approval.look()
    expect([approval.detail, faults, lines]).toEqual(['', [], []])
  })

  it.each<[string, () => ReturnType<typeof running>, RegExp]>([
    [
      'configuration',
      () => running({ parity: { everyS: 7 } }),
      new RegExp(`^configuration ${hashOf({ parity: { everyS: 7 } })} runs, ${hashOf()} is approved \\(ann, 20`),
    ],
    ['build', () => running({}, '1.0.1'), /^build 1\.0\.1 runs, 1\.0\.0 is approved/],
    ['mode', () => running({ mode: 'shadow' }), /^configuration \w+ runs, \w+ is approved; stage shadow runs, paper is approved/],
  ])('is told by both names where its %s is another one, and tells the loop and the log once', (_what, start, said) => {
    approve(given(), ann, '1.0.0')
    const { approval, faults, lines } = start()
    for (let n = 0; n < 3; n++) approval.look()
    expect(approval.detail).toMatch(said)
    expect(faults).toEqual([{ kind: 'fault', of: 'config', on: true, text: approval.detail }])
    expect(lines).toEqual([{ event: 'config.mismatch', level: 'error', msg: approval.detail }])
  })

  it('notices that the file of its strategy is another one, or is gone', () => {
    const own = join(dir, 'own.ts')
    writeFileSync(own, '// one')
    const mine = { strategy: { module: own } }
    approve(given(mine), ann, '1.0.0')
    expect(running(mine).approval.detail).toBe('')
    writeFileSync(own, '// two')
    expect(running(mine).approval.detail).toMatch(/^strategy \w{12} runs, \w{12} is approved/)
    rmSync(own)
    expect(running(mine).approval.detail).toMatch(/^strategy unreadable runs/)
  })

  it.each<[string, () => void, RegExp]>([
    ['is missing', () => rmSync(stageFile), /stage\.json is not there; configuration \w+ of build 1\.0\.0 is not approved$/],
    ['is no JSON', () => writeFileSync(stageFile, '{"schema": 1,'), /stage\.json cannot be read: it is no JSON; configuration/],
    ['is a folder', () => (rmSync(stageFile), mkdirSync(stageFile)), /stage\.json cannot be read: EISDIR/],
    ['is of a newer version', () => write({ schema: 2 }), /is no stage file: schema: expected 1, another version/],
    ['has a key too many', () => write({ approved: { ...read().approved, also: 1 } }), /is no stage file: approved: .*also/],
    ['lacks one', () => write({ approved: { ...read().approved, configHash: undefined } }), /is no stage file: approved\.configHash/],
    ['is far too long', () => writeFileSync(stageFile, ' '.repeat(70_000)), /has 70000 bytes, expected at most 65536/],
  ])('whose file %s approves nothing, from the next look on, and approves again once it is right', (_what, garble, said) => {
    rmSync(stageFile, { recursive: true, force: true })
    approve(given(), ann, '1.0.0')
    const { approval, faults, lines } = running()
    approval.look()
    garble()
    approval.look()
    expect(approval.detail).toMatch(said)
    rmSync(stageFile, { recursive: true, force: true })
    approve(given(), ann, '1.0.0')
    approval.look()
    expect(approval.detail).toBe('')
    expect(faults.map(({ on }) => on)).toEqual([true, false])
    expect(lines.map(({ event }) => event)).toEqual(['config.mismatch', 'config.approved'])
  })

  it('holds what it was approved with against limits that were raised since; lowered ones are nobody’s concern', () => {
    approve(given(), ann, '1.0.0')
    const { approval, faults, hold, config } = running()
    const { limits } = deskSettings(config, '')
    const with_ = (maxQty: number): Limits => ({
      ...limits!,
      instruments: { EURUSD: { ...limits!.instruments.EURUSD, maxQty: maxQty as never } },
    })
    hold.limits = with_(1)
    approval.look()
    expect(approval.detail).toBe('')
    hold.limits = with_(2_000_000)
    approval.look()
    expect(approval.detail).toMatch(/^limits \w{16} hold, \w{16} are approved: raised are EURUSD\.maxQty$/)
    hold.limits = with_(1_000_000)
    approval.look()
    expect(faults.map(({ on }) => on)).toEqual([true, false])
  })
})

const read = (): StageFile => JSON.parse(readFileSync(stageFile, 'utf8')) as StageFile
const write = (changes: Record<string, unknown>): string => writeJson(stageFile, { ...read(), ...changes })

describe('gateway approve', () => {
  afterEach(endAll)
  const file = join(dir, 'given.json')
  const configured = (changes: Record<string, unknown> = {}): string =>
    writeJson(file, configOf({ mode: 'paper', strategy: { module }, stageFile: 'given-stage.json', ...changes }))

  it('writes who approves what, where, when and why, in a file that says its version first; what it is asked wrongly it refuses', async () => {
    configured()
    expect(await gateway('approve', '--config', file, '--by', 'ann', '--reason', 'a test').status).toBe(0)
    const text = readFileSync(join(dir, 'given-stage.json'), 'utf8')
    expect(text).toMatch(/^\{\n {2}"schema": 1,/)
    const found = readStageFile(join(dir, 'given-stage.json'))
    expect(found).toMatchObject({ approved: { ...runningOf(readConfig(file), '0.1.0'), actor: 'ann', reason: 'a test' } })
    configured({ people: { bob: 'env:BOB' } })
    const refused = gateway('approve', '--config', file, '--by', 'ann', '--reason', 'a test')
    expect(await refused.status).toBe(2)
    expect(refused.stderr).toMatch(/--by: got ann, expected one of people: bob/)
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['names no stage file', { stageFile: undefined }, /stageFile: missing, expected the file/],
    ['could not run', { limits: { EURUSD: { maxQty: '0.0001', maxPosition: '1' } } }, /limits\.EURUSD\.maxQty: got "0\.0001"/],
    ['has a strategy that is not there', { strategy: { module: 'nowhere.ts' } }, /strategy\.module: got .*nowhere\.ts, expected a file/],
    ['wants its stage file where none can be', { stageFile: 'nowhere/stage.json' }, /stageFile: got .*, which cannot be written: ENOENT/],
  ])('refuses a configuration that %s', (_what, changes, said) => {
    configured(changes)
    expect(() => approve(readConfig(file), ann, '1.0.0')).toThrow(said)
  })

  it('refuses a name or a reason that says nothing', () => {
    configured()
    expect(() => approve(readConfig(file), { by: '', reason: '' }, '1.0.0')).toThrow(/--by: .*\n--reason: /)
  })
})

describe('a gateway that trades', () => {
  afterEach(endAll)

  it('lets no order out that opens anything while it is not approved, cancels and closes, and trades again once it is approved and a person has said so', async () => {
    const venue = await mockVenue(join(dir, 'venue'))
    const rest = {
      mode: 'paper',
      strategy: { module },
      journal: { dir: 'state', sync: 'process' },
      http: { port: 0 },
      stageFile: 'live-stage.json',
    }
    const config = configOf({ quote: sessionOf(venue.quote), trade: sessionOf(venue.trade), ...rest })
    const file = writeJson(join(dir, 'live.json'), config)
    const status = async (): Promise<Status> => json<Status>(`${(await program.page()).origin}/status`)
    const post = async (path: string, body: object): Promise<string> => {
      const { origin, token } = await program.page()
      const headers = { origin, authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      return (await fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify({ reason: 'a test', ...body }) })).text()
    }
    const approved = async (): Promise<void> => {
      expect(await gateway('approve', '--config', file, '--by', 'ann', '--reason', 'a test').status).toBe(0)
    }
    const mismatch = ({ ready }: Status): string => ready.codes.find(({ code }) => code === 'config_mismatch')?.detail ?? ''
    const refusals = ({ risk }: Status): string[] => risk.refusals.map(({ code }) => code)

    const program = new Program(['run', '--config', file], { env: logins })
    // Never approved: it decides, and nothing leaves.
    const stopped = await until(status, (now) => refusals(now).includes('REDUCE_ONLY'))
    expect(mismatch(stopped)).toMatch(/live-stage\.json is not there; configuration \w{12} of build 0\.1\.0 is not approved/)
    expect(stopped.risk.kill).toMatchObject([{ scope: '*', state: 'reduce-only', actor: 'config' }])
    expect(stopped.summary.orders).toBe(0)
    expect(await post('/kill', { state: 'active', scope: '*' })).toBe('{"stored":false,"code":"config"}')
    const metrics = await (await fetch(`${(await program.page()).origin}/metrics`)).text()
    expect(metrics).toMatch(/^fix_kill_switch_trips_total\{cause="config"\} 1$/m)

    await approved()
    await until(status, (now) => mismatch(now) === '')
    expect(await post('/kill', { state: 'active', scope: '*' })).toBe('{"stored":true}')
    await until(status, ({ orders }) => orders.openCount === 1)

    // Raised limits are not those that were approved; they are known before anything else is decided.
    expect(await post('/limits', { limits: { EURUSD: { maxQty: '50000' } } })).toBe('{"stored":true}')
    const raised = await until(status, ({ risk }) => risk.kill[0].state !== 'active')
    expect(mismatch(raised)).toMatch(/^limits \w{16} hold, \w{16} are approved: raised are EURUSD\.maxQty$/)
    expect(raised.risk.kill).toMatchObject([{ state: 'reduce-only', actor: 'config' }])
    // What rests is cancelled by whoever asks for it, and nothing comes in its place.
    expect(await post('/kill', { state: 'cancel-all', scope: '*' })).toBe('{"stored":true}')
    const off = await until(status, ({ orders, risk }) => orders.openCount === 0 && risk.kill[0].state === 'halted')
    expect(off.summary.orders).toBe(1)
    expect(await post('/limits', { limits: { EURUSD: { maxQty: '10000' } } })).toBe('{"stored":true}')
    expect(await post('/kill', { state: 'active', scope: '*' })).toBe('{"stored":true}')
    await until(status, ({ orders }) => orders.openCount === 1)

    program.signal('SIGTERM')
    expect(await program.status).toBe(0)
    expect(program.logged('config.mismatch')).toHaveLength(2)
    expect(program.logged('config.approved')).toHaveLength(2)
  })
})
