/**
 * `npm run burn-in`: connect, subscribe, trade, disconnect, again and again, in one process, over real TCP; nothing may be left behind. Data goes to stdout,
 * progress to stderr. Status 0: it held, 1: a leak, a cycle that failed or a socket error, 2: asked wrongly, 3: it could not be judged.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ConfigError, readConfig, type Config } from '../../apps/gateway/src/config.ts'
import { recordRun } from '../reliability/record.ts'
import { burnIn, type BurnIn } from './burn-in.ts'
import { cycle } from './cycle.ts'
import { configBefore, MockVenue, symbols } from './mock-venue.ts'

const usage = `burn-in [--cycles N] [--md-symbol S] [--sleep S] [--between S] [--config FILE] [--json FILE] [--report]
  --cycles N      connect, subscribe, trade, disconnect so often; 100 unless told, 3 at least
  --md-symbol S   the symbol that is subscribed and traded; EURUSD, or the first of --config
  --sleep S       seconds of trading in each cycle, at least; 0 trades one round
  --between S     seconds between two cycles; 0 unless told
  --config FILE   a gateway's configuration, instead of a mock venue in a process of its own; it trades in mode paper, and listens in mode watch
  --json FILE     where the result goes; - is stdout
  --report        keeps the figures for the page of reliability
`

class AskedWrongly extends Error {}

interface Asked {
  readonly cycles: number
  readonly symbol: string | undefined
  readonly sleepS: number
  readonly betweenS: number
  readonly config: string | undefined
  readonly json: string | undefined
  readonly report: boolean
}

function asked(): Asked {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  let values
  try {
    ;({ values } = parseArgs({
      options: { cycles: text, 'md-symbol': text, sleep: text, between: text, config: text, json: text, report: flag, help: flag },
    }))
  } catch (error) {
    throw new AskedWrongly((error as Error).message, { cause: error })
  }
  if (values.help === true) {
    process.stdout.write(usage)
    process.exit(0)
  }
  const number = (name: 'cycles' | 'sleep' | 'between', otherwise: number, least: number, most: number): number => {
    const value = values[name] === undefined ? otherwise : Number(values[name])
    if (!(value >= least && value <= most) || values[name]?.trim() === '')
      throw new AskedWrongly(`--${name} is ${values[name]}, expected a number from ${least} to ${most}`)
    return value
  }
  const cycles = number('cycles', 100, 3, 1_000_000)
  if (!Number.isInteger(cycles)) throw new AskedWrongly(`--cycles is ${values.cycles}, expected a whole number`)
  return {
    cycles,
    symbol: values['md-symbol'],
    sleepS: number('sleep', 0, 0, 86_400),
    betweenS: number('between', 0, 0, 86_400),
    config: values.config,
    json: values.json,
    report: values.report === true,
  }
}

async function main(): Promise<number> {
  const given = asked()
  const result = given.config === undefined ? await beforeMock(given) : await before(configOf(given), given)
  if (given.json === '-') process.stdout.write(`${JSON.stringify(result)}\n`)
  else if (given.json !== undefined) writeFileSync(given.json, `${JSON.stringify(result)}\n`)
  const out = given.json === '-' ? process.stderr : process.stdout
  out.write(sayings(result))
  if (given.report) {
    // Which descriptors a process has is the machine's matter, not the page's.
    const { baseline: _, ...figures } = result
    await recordRun('burn-in', figures, `npm run burn-in -- --cycles ${given.cycles}`)
  }
  return result.failures + result.leaks + result.socketErrors === 0 ? 0 : 1
}

async function beforeMock(given: Asked): Promise<BurnIn> {
  const { symbol = 'EURUSD' } = given
  if (!symbols.includes(symbol)) throw new AskedWrongly(`--md-symbol is ${symbol}, expected one of ${symbols.join(', ')}`)
  const dir = mkdtempSync(join(tmpdir(), 'fix-burn-in-'))
  const { venue, ports } = await MockVenue.start(join(dir, 'venue'))
  try {
    return await before(configBefore(ports, symbol, join(dir, 'state')), given)
  } finally {
    await venue.stop()
    rmSync(dir, { recursive: true, force: true })
  }
}

function configOf({ config: file = '', symbol }: Asked): Config {
  let config: Config
  try {
    config = readConfig(file)
  } catch (error) {
    if (error instanceof ConfigError) throw new AskedWrongly(error.message, { cause: error })
    throw error
  }
  if (config.mode !== 'paper' && config.mode !== 'watch') throw new AskedWrongly(`${file}: mode ${config.mode}, expected paper or watch`)
  const known = config.instruments.map(({ id }) => id)
  if (symbol !== undefined && !known.includes(symbol))
    throw new AskedWrongly(`--md-symbol is ${symbol}, expected one of ${known.join(', ')}`)
  return config
}

function before(config: Config, { cycles, symbol = config.instruments[0].id, sleepS, betweenS }: Asked): Promise<BurnIn> {
  return burnIn({
    cycles,
    betweenS,
    run: () => cycle({ config, symbol, sleepS }),
    progress: (text) => void process.stderr.write(`${text}\n`),
  })
}

function sayings({ cycles, failures, leaks, socketErrors, leaked, failed, errors, fills }: BurnIn): string {
  const lines = [`${cycles} cycles, ${fills} fills: ${failures} failures, ${leaks} leaks, ${socketErrors} socket errors`]
  for (const { name, baseline, count, cycle: number } of leaked)
    lines.push(`leak: ${name}: ${baseline} at the baseline, ${count} at the end, first seen behind cycle ${number}`)
  lines.push(...failed.map((text) => `failure: ${text}`), ...errors.map((text) => `socket error: ${text}`))
  return `${lines.join('\n')}\n`
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`burn-in: ${(error as Error).message}\n`)
  if (error instanceof AskedWrongly) process.stderr.write(usage)
  process.exitCode = error instanceof AskedWrongly ? 2 : 3
}
