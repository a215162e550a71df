// What was asked wrongly ends with status 2 and its reason, before anything has happened.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { endAll, gateway, Program } from './program.ts'
import { configOf, logins, scratch, sessionOf, writeJson } from './scratch.ts'

const dir = scratch()
afterEach(endAll)

async function endOf(program: Program): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return { status: await program.status, stdout: program.stdout, stderr: program.stderr }
}

/** A listener that counts who calls. */
async function telephone(): Promise<{ port: number; calls: () => number; close: () => Promise<void> }> {
  let calls = 0
  const server = createServer((socket) => {
    calls++
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { port, calls: () => calls, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

describe('gateway run', () => {
  it('with a wrong configuration names the key, what was given and what was expected, and calls nobody', async () => {
    const venue = await telephone()
    const quote = { ...sessionOf(venue.port), heartBtInt: 'often' }
    const file = writeJson(join(dir, 'wrong.json'), configOf({ quote, trade: sessionOf(venue.port), journal: { dir: 'wrong-state' } }))
    const { status, stdout, stderr } = await endOf(new Program(['run', '--config', file], { env: logins }))
    expect(stderr).toMatch(/wrong\.json: quote\.heartBtInt: got "often", expected/)
    expect({ status, stdout, calls: venue.calls() }).toEqual({ status: 2, stdout: '', calls: 0 })
    expect(existsSync(join(dir, 'wrong-state'))).toBe(false)
    await venue.close()
  })

  it('with a limit finer than its instrument says so before it leaves anything on the disk', async () => {
    const limits = { EURUSD: { maxQty: '0.001', maxPosition: '1' } }
    const file = writeJson(join(dir, 'fine.json'), configOf({ limits, journal: { dir: 'fine-state' } }))
    const { status, stderr } = await endOf(new Program(['run', '--config', file], { env: logins }))
    expect(stderr).toMatch(/limits\.EURUSD\.maxQty: got "0\.001", expected at most 2 decimals/)
    expect({ status, state: existsSync(join(dir, 'fine-state')) }).toEqual({ status: 2, state: false })
  })

  it('refuses mode live', async () => {
    const strategy = { module: '../../../examples/strategies/lean-with-the-book.ts' }
    const file = writeJson(join(dir, 'live.json'), configOf({ mode: 'live', strategy }))
    const { status, stderr } = await endOf(new Program(['run', '--config', file], { env: logins }))
    expect(stderr).toMatch(/mode: got "live", expected watch, shadow or paper/)
    expect(status).toBe(2)
  })

  it('without its secrets says which one is missing', async () => {
    const file = writeJson(join(dir, 'secrets.json'), configOf())
    const { status, stderr } = await endOf(new Program(['run', '--config', file], { env: { TEST_LOGIN: '1001' } }))
    expect(stderr).toMatch(/quote\.password: env:TEST_PASSWORD is not set/)
    expect(status).toBe(2)
  })

  it('refuses a strategy that is not there, or has a parameter of another name', async () => {
    const away = configOf({ mode: 'paper', strategy: { module: './nowhere.ts' } })
    const odd = { module: join(process.cwd(), 'examples/strategies/lean-with-the-book.ts'), params: { leen: 1 } }
    const first = await endOf(new Program(['run', '--config', writeJson(join(dir, 'away.json'), away)], { env: logins }))
    expect(first.stderr).toMatch(/strategy\.module: got .*nowhere\.ts, which cannot be loaded/)
    const second = await endOf(
      new Program(['run', '--config', writeJson(join(dir, 'odd.json'), configOf({ mode: 'paper', strategy: odd }))], { env: logins }),
    )
    expect(second.stderr).toMatch(/unknown parameter leen; it has units, lean/)
    expect([first.status, second.status]).toEqual([2, 2])
  })

  it('refuses a strategy that needs a sense that nobody has, before it leaves anything on the disk', async () => {
    const file = join(dir, 'needy.mjs')
    writeFileSync(file, "export const name = 'needy', parameters = {}, needs = ['sigam'], create = () => ({ decide() {} })\n")
    const given = configOf({ mode: 'paper', strategy: { module: file }, journal: { dir: 'needy-state' } })
    const { status, stderr } = await endOf(new Program(['run', '--config', writeJson(join(dir, 'needy.json'), given)], { env: logins }))
    expect(stderr).toMatch(/strategy needy: needs has "sigam", which is no sense; expected a list of senses: spread, imbalance, sigma/)
    expect({ status, state: existsSync(join(dir, 'needy-state')) }).toEqual({ status: 2, state: false })
  })
})

describe('npm start', () => {
  it.each([
    ['a file that is not there', 'nowhere.csv', undefined, /nowhere\.csv: no such file/],
    ['a zip that is none', 'fxcm_eurusd_20140506_quote.zip', 'not a zip', /fxcm_eurusd_20140506_quote\.zip: /],
    [
      'a line that is no tick',
      'ticks.csv',
      'time,symbol,bid,ask\n2014-05-06T06:00:00Z,EURUSD,1.1,1.2\n2014-05-06T06:00:01Z,EURUSD,cheap,1.2\n',
      /ticks\.csv, line 3: .*cheap/,
    ],
    [
      'an instrument that the venue does not list',
      'odd.csv',
      'time,symbol,bid,ask\n2014-05-06T06:00:00Z,XAUXAG,1.1,1.2\n',
      /odd\.csv, line 2: .*XAUXAG/,
    ],
    ['no tick at all', 'empty.csv', 'time,symbol,bid,ask\n', /empty\.csv: holds no quote/],
  ])('with %s says file, line and reason, and starts nothing', async (_what, name, text, said) => {
    const file = join(dir, name)
    if (text !== undefined) writeFileSync(file, text)
    const state = join(dir, `state-${name}`)
    const { status, stdout, stderr } = await endOf(gateway('demo', '--http-port', '0', '--state', state, '--ticks', file))
    expect(stderr).toMatch(said)
    expect({ status, stdout, state: existsSync(state) }).toEqual({ status: 2, stdout: '', state: false })
  })

  it.each([
    ['--speed', 'fast'],
    ['--speed', '-1'],
    ['--duration', '0'],
    ['--http-port', '70000'],
    ['--seed', 'x'],
  ])('with %s %s says what was expected', async (option, value) => {
    const { status, stderr } = await endOf(gateway('demo', `${option}=${value}`, '--state', join(dir, 'never')))
    expect(stderr).toContain(`${option} is ${JSON.stringify(value)}, expected a number from`)
    expect({ status, state: existsSync(join(dir, 'never')) }).toEqual({ status: 2, state: false })
  })

  it('with a port that is taken says so and takes its venue with it', async () => {
    const taken = await telephone()
    const state = join(dir, 'taken')
    const { status, stdout, stderr } = await endOf(gateway('demo', '--http-port', String(taken.port), '--state', state))
    expect(stderr).toMatch(new RegExp(`http\\.port: got ${taken.port}, which is taken`))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    await taken.close()
  })

  it('with a state that another gateway holds says who holds it, and leaves that one alone', async () => {
    const state = join(dir, 'held')
    const first = gateway('demo', '--http-port', '0', '--state', state)
    await first.page()
    const { status, stderr } = await endOf(gateway('demo', '--http-port', '0', '--state', state))
    expect(stderr).toMatch(/lock|held/)
    expect(status).toBe(2)
    first.signal('SIGINT')
    expect(await first.status).toBe(0)
    expect(readdirSync(state)).toContain('journal')
  })
})
