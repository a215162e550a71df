// A configuration is right or it is refused, with the key, what was given and what was expected.
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkConfig, ConfigError, readConfig, resolveSecret } from '../src/config.ts'
import { initConfig } from '../src/init.ts'
import { configOf, scratch, sessionOf, writeJson } from './scratch.ts'

const dir = scratch()

function refusal(changes: Record<string, unknown>): string {
  try {
    checkConfig(configOf(changes), 'gateway.json')
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return ''
}

describe('a configuration', () => {
  it('that is right gets its defaults: watch, numbers reset at each logon, a synced journal beside it', () => {
    const config = checkConfig(configOf({ mode: undefined }), join(dir, 'gateway.json'))
    expect(config).toMatchObject({ mode: 'watch', numbering: 'reset', journal: { dir: join(dir, 'state'), sync: 'group' } })
    expect(config.quote).toMatchObject({ targetCompID: 'cServer', heartBtInt: 30 })
    expect(config.limits.EURUSD.maxAgeMs).toBe(5000)
  })

  it.each([
    ['a key that is missing', { venue: undefined }, /^gateway\.json: venue: got nothing, expected/],
    ['another venue', { venue: 'nyse' }, /venue: got "nyse", expected.*"ctrader"/],
    ['a mode that is none', { mode: 'yolo' }, /mode: got "yolo", expected one of "watch"\|"shadow"\|"paper"\|"live"/],
    ['a port as text', { quote: { ...sessionOf(1), port: '5201' } }, /quote\.port: got "5201", expected.*(int|number)/],
    ['a port out of range', { quote: { ...sessionOf(1), port: 70_000 } }, /quote\.port: got 70000, expected.*65535/],
    ['money as a float', { limits: { EURUSD: { maxQty: 0.1, maxPosition: '1' } } }, /limits\.EURUSD\.maxQty: got 0\.1, expected string/],
    [
      'a quantity that is no number',
      { limits: { EURUSD: { maxQty: '1e3', maxPosition: '1' } } },
      /limits\.EURUSD\.maxQty: got "1e3", expected a decimal/,
    ],
    [
      'limits of an instrument that is not there',
      { limits: { GBPUSD: { maxQty: '1', maxPosition: '1' } } },
      /limits\.GBPUSD: no such instrument, expected one of EURUSD/,
    ],
    ['a drawdown without a currency', { account: { drawdown: {} } }, /account\.currency: missing, expected one beside drawdown/],
    [
      'an equity without a currency',
      { account: { startingEquity: '1' } },
      /account\.currency: missing, expected one beside startingEquity/,
    ],
    ['a day in a zone that is none', { account: { zone: 'New York' } }, /account\.zone: got "New York", expected a time zone such as/],
    [
      'levels of the drawdown that stand the wrong way round',
      { account: { currency: 'USD', drawdown: { day: { warn: { bps: 300 }, halt: { bps: 200 } } } } },
      /account\.drawdown\.day\.halt\.bps: got 200, expected no less than the 300 of warn/,
    ],
    [
      'a level of nothing',
      { account: { currency: 'USD', drawdown: { total: { halt: {} } } } },
      /account\.drawdown\.total\.halt: got an object, expected bps, money, or both/,
    ],
    [
      'a bound of breaks for an instrument that is not there',
      { parity: { largestBreak: { GBPUSD: '1' } } },
      /parity\.largestBreak\.GBPUSD: no such instrument, expected \* or one of EURUSD/,
    ],
    [
      'a drop copy that is let in by TLS without a certificate',
      { dropCopy: { ...sessionOf(3), role: 'acceptor', tls: true, key: 'k.pem' } },
      /dropCopy\.cert: missing, expected a file where dropCopy\.tls is true and role acceptor/,
    ],
    [
      'a drop copy in the clear from elsewhere',
      { dropCopy: { ...sessionOf(3), host: '10.0.0.1' } },
      /dropCopy\.tls: got false for host 10\.0\.0\.1, expected true, or allowPlaintext: true beside it/,
    ],
    ['a currency of the account that is none', { account: { currency: 'euro' } }, /account\.currency: got "euro", expected three capitals/],
    ['a strategy that is missing where one trades', { mode: 'paper' }, /strategy: missing, expected one in mode paper/],
    [
      'a schedule in a zone that is none',
      { trade: { ...sessionOf(2), schedule: { zone: 'America/New_Yrok', start: '17:00', end: '17:00' } } },
      /trade\.schedule\.zone: got "America\/New_Yrok", expected an IANA time zone/,
    ],
    [
      'a schedule that contradicts itself',
      { quote: { ...sessionOf(1), schedule: { nonStop: true, start: '17:00', end: '17:00' } } },
      /quote\.schedule\.start: got "17:00", expected nothing beside nonStop/,
    ],
    [
      'a weekday that is none',
      { quote: { ...sessionOf(1), schedule: { start: '17:00', end: '17:00', weekdays: ['Mon'] } } },
      /quote\.schedule\.weekdays\.0: got "Mon", expected one of "Sunday"/,
    ],
    [
      'a journal that keeps nothing',
      { mode: 'paper', journal: { sync: 'none' } },
      /journal\.sync: got "none", expected one of "process"\|"group"\|"each"/,
    ],
    ['orders that are always sent again', { orders: { resend: 'always' } }, /orders\.resend: got "always", expected "never", or an object/],
    ['no instrument', { instruments: [] }, /instruments: got a list, expected/],
  ])('with %s is refused', (_what, changes, said) => {
    expect(refusal(changes)).toMatch(said)
  })

  it('with an unknown key is refused by its name, wherever it stands', () => {
    expect(refusal({ passwrod: 1 })).toMatch(/passwrod: unknown key/)
    expect(refusal({ quote: { ...sessionOf(1), heartbeat: 30 } })).toMatch(/quote\.heartbeat: unknown key/)
  })

  it('with several mistakes names them all, one a line', () => {
    expect(refusal({ venue: 'nyse', mode: 'yolo' }).split('\n')).toHaveLength(2)
  })

  it('with plain text to a host that is not this machine is refused, unless that is said aloud', () => {
    const far = { ...sessionOf(5201), host: 'demo.example.net' }
    expect(refusal({ quote: far })).toMatch(/quote\.tls: got false for host demo\.example\.net, expected true/)
    expect(refusal({ quote: { ...far, allowPlaintext: true } })).toBe('')
    expect(refusal({ quote: { ...far, tls: true } })).toBe('')
  })

  it('that holds a secret itself is refused, and the secret is not repeated', () => {
    const said = refusal({ trade: { ...sessionOf(1), password: 'hunter2' } })
    expect(said).toMatch(/trade\.password: got \(not shown\), expected a reference, env:NAME or file:PATH/)
    expect(said).not.toContain('hunter2')
  })

  it.each([
    ['a list where an object belongs', { trade: [{ ...sessionOf(1), password: 'hunter2' }] }, /trade: got a list, expected/],
    ['an object where a list belongs', { instruments: { mine: { password: 'hunter2' } } }, /instruments: got an object, expected/],
    ['a secret in parts', { trade: { ...sessionOf(1), password: { value: 'hunter2' } } }, /trade\.password: got \(not shown\), expected/],
  ])('with %s is refused by its kind, and nothing of what it holds is repeated', (_what, changes, wanted) => {
    const said = refusal(changes)
    expect(said).toMatch(wanted)
    expect(said).not.toContain('hunter2')
  })

  it('that is no JSON is refused with its line; comments and trailing commas are JSON enough', () => {
    const file = join(dir, 'broken.json')
    writeFileSync(file, '{\n  "mode": "watch",\n  "venue" "ctrader"\n}')
    expect(() => readConfig(file)).toThrow(/broken\.json:3: /)
    expect(() => readConfig(join(dir, 'nowhere.json'))).toThrow(/nowhere\.json: cannot be read: ENOENT/)
    const commented = join(dir, 'commented.json')
    writeFileSync(commented, `// mine\n${JSON.stringify(configOf()).replace(/}$/, ',}')}`)
    expect(readConfig(commented).venue).toBe('ctrader')
  })
})

describe('a secret', () => {
  it('comes out of the environment or of a file that only its owner may read', () => {
    process.env.GATEWAY_TEST_SECRET = 'from the environment'
    expect(resolveSecret('env:GATEWAY_TEST_SECRET', 'trade.password')).toBe('from the environment')
    const file = join(dir, 'secret')
    writeFileSync(file, 'from the file\n', { mode: 0o600 })
    expect(resolveSecret(`file:${file}`, 'trade.password')).toBe('from the file')
    chmodSync(file, 0o644)
    expect(() => resolveSecret(`file:${file}`, 'trade.password')).toThrow(/trade\.password: .* may be read by others, expected mode 0600/)
  })

  it('that is not there is missed by the name of its key', () => {
    expect(() => resolveSecret('env:GATEWAY_TEST_ABSENT', 'quote.username')).toThrow(/quote\.username: env:GATEWAY_TEST_ABSENT is not set/)
    expect(() => resolveSecret('file:nowhere/secret', 'quote.username')).toThrow(
      /quote\.username: file:nowhere\/secret cannot be read: ENOENT/,
    )
  })
})

describe('gateway init', () => {
  const file = join(dir, 'gateway.json')
  const said = initConfig('ctrader', file)
  const text = readFileSync(file, 'utf8')

  it('writes a commented file that is right as it stands, for its owner alone', () => {
    const config = readConfig(file)
    expect(config).toMatchObject({ mode: 'watch', venue: 'ctrader', quote: { tls: true, password: 'env:CTRADER_PASSWORD' } })
    expect(text).toMatch(/^ *\/\/ watch: /m)
    expect(statSync(file).mode & 0o077).toBe(0)
  })

  it('writes the schema that the file names, and that schema takes the file and refuses another', () => {
    const value = parse(text) as Record<string, unknown>
    expect(value.$schema).toBe('./gateway.schema.json')
    const schema = z.fromJSONSchema(JSON.parse(readFileSync(join(dir, 'gateway.schema.json'), 'utf8')) as z.core.JSONSchema.JSONSchema)
    expect(schema.safeParse(value).success).toBe(true)
    expect(schema.safeParse({ ...value, mode: 'yolo' }).success).toBe(false)
    expect(schema.safeParse({ ...value, passwrod: 1 }).success).toBe(false)
    expect(schema.safeParse({ ...value, quote: { ...(value.quote as object), password: 'hunter2' } }).success).toBe(false)
  })

  it('lists what to copy from the broker', () => {
    for (const wanted of ['quote.host', 'trade.host', 'senderCompID', 'CTRADER_LOGIN', 'CTRADER_PASSWORD']) expect(said).toContain(wanted)
  })

  it('overwrites nothing', () => {
    expect(() => initConfig('ctrader', file)).toThrow(/exists already/)
    expect(readFileSync(file, 'utf8')).toBe(text)
    expect(existsSync(join(dir, 'state'))).toBe(false)
  })

  it('is a file that a checked configuration of any other kind would not be', () => {
    expect(() => readConfig(writeJson(join(dir, 'list.json'), []))).toThrow(ConfigError)
  })
})
