// The ways to the kill switch that ask no page: a signal, a file, a journal that takes no more orders.
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command, Fault } from '@fix/events'
import { afterEach, describe, expect, it } from 'vitest'
import { checkConfig } from '../src/config.ts'
import { orderOf } from '../src/kill-file.ts'
import { KillWays } from '../src/kill-ways.ts'
import type { Status } from '../src/status.ts'
import { endAll, json, mockVenue, Program, until } from './program.ts'
import { silent } from './silent.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'

const dir = scratch()
afterEach(endAll)

/** Ways that tell a test what they do; a scope that is not known is refused as the switch does. */
function ways(name: string, more: Record<string, unknown> = {}) {
  const folder = join(dir, name)
  mkdirSync(folder)
  const config = checkConfig(configOf({ journal: { dir: folder }, ...more }), join(dir, 'gateway.json'))
  const did: string[] = []
  const command = (given: Command): string => {
    if (given.command !== 'kill') throw new Error(given.command)
    did.push(`${given.state} ${given.scope} by ${given.actor}: ${given.reason}`)
    return given.scope === '*' || given.scope === 'symbol=EURUSD' ? '' : 'badScope'
  }
  const fault = ({ of, on, text }: Fault): void => void did.push(`${of} ${on ? 'on' : 'off'} ${text}`)
  return { did, config, file: join(folder, 'KILL'), ways: new KillWays({ config, command, fault, log: silent }) }
}

describe('the kill file', () => {
  it('that is empty cancels everything, once for as long as it is there', () => {
    const { did, file, ways: at } = ways('empty')
    at.look('')
    expect(did).toEqual([])
    writeFileSync(file, '')
    at.look('')
    at.look('')
    expect(did).toEqual([`killFile on ${file}`, 'cancel-all * by signal: kill file'])
    rmSync(file)
    at.look('')
    expect(did.slice(2)).toEqual(['killFile off '])
  })

  it('says state, scope and reason in its first line, and is taken again where it says something else', () => {
    const { did, file, ways: at } = ways('says')
    writeFileSync(file, 'reduce-only symbol=EURUSD news at noon\nand more that nobody reads')
    at.look('')
    writeFileSync(file, 'flatten')
    at.look('')
    expect(did.filter((line) => line.includes(' by '))).toEqual([
      'reduce-only symbol=EURUSD by signal: news at noon',
      'flatten * by signal: kill file',
    ])
  })

  it('that makes no sense, or is a folder, is meant for everything', () => {
    for (const text of ['off', 'active', '{"state":"halted"}']) expect(orderOf(text)).toMatchObject({ state: 'cancel-all', scope: '*' })
    const one = ways('scope')
    writeFileSync(one.file, 'halted EURUSD')
    one.ways.look('')
    expect(one.did.slice(1)).toEqual(['halted EURUSD by signal: kill file', 'halted * by signal: kill file'])
    const two = ways('folder')
    mkdirSync(two.file)
    two.ways.look('')
    expect(two.did.slice(1)).toEqual(['cancel-all * by signal: kill file'])
  })

  it('may stand elsewhere', () => {
    const elsewhere = join(dir, 'stop')
    expect(ways('elsewhere', { kill: { file: elsewhere } }).config.kill.file).toBe(elsewhere)
  })
})

describe('a journal that takes no more orders', () => {
  it('is told to the loop as often as that changes', () => {
    const { did, ways: at } = ways('full')
    for (const refusal of ['', 'storeFull', 'storeFull', '', '']) at.look(refusal)
    expect(did).toEqual(['store on storeFull', 'store off '])
  })

  it('ever leaves a kill file for the next start, where the trip is configured', () => {
    const none = ways('quiet')
    none.ways.storeFailed()
    expect(existsSync(none.file)).toBe(false)
    const one = ways('failed', { trips: { store: {} } })
    one.ways.storeFailed()
    expect(orderOf(readFileSync(one.file, 'utf8'))).toEqual({ state: 'halted', scope: '*', reason: 'the journal failed' })
  })
})

describe('a running gateway', () => {
  it('is switched off by SIGUSR2 and by the file, cancels what rests, and is not re-armed by a restart, nor while the file is there; nor by a journal that was changed under it', async () => {
    const venue = await mockVenue(join(dir, 'venue'))
    const module = fileURLToPath(new URL('patient-buyer.ts', import.meta.url))
    const rest = { mode: 'paper', strategy: { module }, journal: { dir: join(dir, 'state'), sync: 'process' }, http: { port: 0 } }
    const trips = { audit: { everyS: 1 } }
    const config = configOf({ quote: sessionOf(venue.quote), trade: sessionOf(venue.trade), ...rest, trips })
    const given = writeJson(join(dir, 'running.json'), config)
    const start = (): Program => new Program(['run', '--config', given], { env: logins })
    const status = async (program: Program): Promise<Status> => json<Status>(`${(await program.page()).origin}/status`)
    const kill = async (program: Program, state: string): Promise<string> => {
      const { origin, token } = await program.page()
      const headers = { origin, authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const body = JSON.stringify({ state, scope: '*', reason: 'a test' })
      return (await fetch(`${origin}/kill`, { method: 'POST', headers, body })).text()
    }
    const first = start()
    await until(
      () => status(first),
      ({ orders }) => orders.openCount > 0,
    )
    process.kill(first.child.pid!, 'SIGUSR2')
    const off = await until(
      () => status(first),
      ({ risk, orders }) => risk.kill[0].state === 'halted' && orders.openCount === 0,
    )
    expect(off.risk.kill).toMatchObject([{ scope: '*', state: 'halted', actor: 'signal', reason: 'SIGUSR2' }])
    expect(first.logged('kill.switched')).toMatchObject([{ to: 'cancel-all' }, { to: 'halted' }])
    first.signal('SIGKILL')
    await first.status

    const file = join(dir, 'state', 'KILL')
    writeFileSync(file, 'halted * maintenance')
    const second = start()
    await until(
      () => status(second),
      ({ ready }) => ready.codes.some(({ code }) => code === 'kill_switch') && ready.codes.length === 1,
    )
    expect(await kill(second, 'active')).toBe('{"stored":false,"code":"kill_file"}')
    rmSync(file)
    await until(
      () => kill(second, 'active'),
      (answer) => answer === '{"stored":true}',
    )
    await until(
      () => status(second),
      ({ orders }) => orders.openCount > 0,
    )
    writeFileSync(file, '')
    await until(
      () => status(second),
      ({ risk, orders }) => risk.kill[0].state === 'halted' && orders.openCount === 0,
    )
    rmSync(file)
    await until(
      () => kill(second, 'active'),
      (answer) => answer === '{"stored":true}',
    )
    touchRecord(join(dir, 'state', 'journal', 'segment-00000001.fixj'), '"k":"run"')
    const { risk } = await until(
      () => status(second),
      ({ risk: { kill: switches } }) => switches[0].state === 'halted',
    )
    expect(risk.kill).toMatchObject([{ actor: 'audit', reason: expect.stringMatching(/bad record \(checksum\) with good ones behind it/) }])
    expect(await kill(second, 'active')).toBe('{"stored":false,"code":"audit"}')
    second.signal('SIGTERM')
    expect(await second.status).toBe(0)
  })
})

/** Changes one letter of a record on the disk, while its writer goes on. */
function touchRecord(file: string, text: string): void {
  const offset = readFileSync(file).indexOf(text)
  expect(offset).toBeGreaterThan(0)
  const fd = openSync(file, 'r+')
  writeSync(fd, 'X', offset + 1)
  closeSync(fd)
}
