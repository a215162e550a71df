/** The simulation's program: a mock venue to connect to, and replays of recorded ticks. Data goes to stdout, progress and reasons to stderr. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError, Option } from 'commander'
import { AskedWrongly, exit, NotJudged } from './asked-wrongly.ts'
import { runMock } from './mock.ts'
import { runReplay } from './replay.ts'

function number(name: string, min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (text.trim() === '' || !(value >= min && value <= max)) {
      throw new InvalidArgumentError(`${name} is ${JSON.stringify(text)}, expected a number from ${min} to ${max}.`)
    }
    return value
  }
}

function integer(name: string, min: number, max: number): (text: string) => number {
  const read = number(name, min, max)
  return (text) => {
    const value = read(text)
    if (!Number.isInteger(value)) throw new InvalidArgumentError(`${name} is ${JSON.stringify(text)}, expected a whole number.`)
    return value
  }
}

function lost(text: string): { where: 'trade' | 'copy'; fill: number } {
  const [, where, fill] = /^(trade|copy):([1-9]\d*)$/.exec(text) ?? []
  if (where === undefined) throw new InvalidArgumentError(`--lose is ${JSON.stringify(text)}, expected trade:N or copy:N, N from 1.`)
  return { where: where as 'trade' | 'copy', fill: Number(fill) }
}

function collect(text: string, set: Record<string, unknown>): Record<string, unknown> {
  const [, key, value] = /^([^=]+)=(.*)$/.exec(text) ?? []
  if (key === undefined) throw new InvalidArgumentError(`--set is ${JSON.stringify(text)}, expected key=value.`)
  return { ...set, [key]: value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value }
}

const reference = fileURLToPath(new URL('../../../examples/strategies/lean-with-the-book.ts', import.meta.url))
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

const program = new Command('sim')
  .description('Simulated venues and replays.')
  .exitOverride()
  .configureOutput({ writeOut: (text) => process.stdout.write(text), writeErr: (text) => process.stderr.write(text) })

program
  .command('mock')
  .description('a mock venue over TCP, on loopback')
  .addOption(new Option('--venue <name>', 'the venue to play').choices(['ctrader']).makeOptionMandatory())
  .option('--port <port>', 'port of QUOTE, TRADE is the next one; 0 takes free ones', integer('--port', 0, 65534))
  .option('--quote-port <port>', 'port of QUOTE', integer('--quote-port', 0, 65535))
  .option('--trade-port <port>', 'port of TRADE', integer('--trade-port', 0, 65535))
  .option(
    '--ticks <files...>',
    'recorded ticks: the zips of fx-ticks under their own names, or CSV with named columns; generated without it',
  )
  .option('--speed <n>', 'times real time; 0 goes on as fast as the client answers', number('--speed', 0, 1e6), 1)
  .option(
    '--ahead <ms>',
    'at speed 0: so much of the market’s time may pass before the client is waited for, while none of its orders works; 0 waits at each quote',
    number('--ahead', 0, 5000),
    0,
  )
  .option(
    '--origin <us>',
    'the market’s time at the start, microseconds since 1970; that of the first tick without it',
    integer('--origin', 0, 2 ** 53 - 1),
  )
  .option(
    '--anchor <ms>',
    'when the market’s clock starts to run, milliseconds since 1970 on the machine’s clock; at once without it',
    integer('--anchor', 0, 2 ** 53 - 1),
  )
  .option('--with-parent', 'end when stdin closes: with the program that started this one', false)
  .option('--state <dir>', 'folder of the venue’s journal; a second start with the same one goes on', 'state/venue')
  .addOption(new Option('--sync <policy>', 'sync policy of the journal').choices(['process', 'group', 'each']).default('process'))
  .addOption(new Option('--numbering <how>', 'sequence numbers at each logon').choices(['reset', 'continue']).default('reset'))
  .addOption(new Option('--market-orders <when>', 'when a market order trades').choices(['atOnce', 'nextTick']).default('atOnce'))
  .option('--seed <seed>', 'seed of the generated ticks and ladders', '1')
  .option('--comp-id <id>', 'SenderCompID(49) of the client')
  .option('--username <login>', 'Username(553) of the client')
  .option('--password <password>', 'Password(554) of the client')
  .option('--copy-port <port>', 'port on which a drop copy can be fetched', integer('--copy-port', 0, 65535))
  .option('--copy-to <port>', 'port on loopback that a drop copy is brought to', integer('--copy-to', 1, 65535))
  .option('--lose <where:fill>', 'a fill whose report is lost: trade:2 is the second one on TRADE, copy:1 the first on the drop copy', lost)
  .option('--exit-at-end', 'log out and end when the last tick is played', false)
  .action(async (options) => {
    const quotePort = options.quotePort ?? options.port
    const tradePort = options.tradePort ?? (options.port === 0 ? 0 : options.port === undefined ? undefined : options.port + 1)
    if (quotePort === undefined || tradePort === undefined)
      throw new AskedWrongly('mock: no port given, expected --port, or --quote-port and --trade-port')
    const stop = new AbortController()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())
    if (options.withParent) {
      process.stdin.on('close', () => stop.abort()).resume()
      // Listening to it is no reason to stay.
      if ('unref' in process.stdin) process.stdin.unref()
    }
    const login = {
      ...(options.compId === undefined ? {} : { compID: options.compId }),
      ...(options.username === undefined ? {} : { username: options.username }),
      ...(options.password === undefined ? {} : { password: options.password }),
    }
    process.exitCode = await runMock(
      { ...options, ticks: options.ticks ?? [], originUs: options.origin, anchorMs: options.anchor, quotePort, tradePort, login },
      stop.signal,
      say,
    )
  })

program
  .command('replay')
  .description('ticks through the whole desk on virtual time, before a simulated venue')
  .argument(
    '[files...]',
    'recorded ticks: the zips of fx-ticks under their own names, CSV with named columns, captures (segments or Parquet), the state of a gateway; an hour is generated without them',
  )
  .option('--seed <seed>', 'seed of ladders, link and generated ticks', '1')
  .option('--strategy <file>', 'another strategy than the reference one', reference)
  .option('--set <key=value>', 'a parameter of the strategy; may be given again', collect, {})
  .addOption(
    new Option(
      '--take <what>',
      'what of a capture: its facts or its messages straight into the loop, or its quotes before a simulated venue; facts of one that a gateway made',
    ).choices(['facts', 'raw', 'quotes']),
  )
  .option('--speed <n>', 'times real time; 0 goes as fast as it can', number('--speed', 0, 1e6), 0)
  .option('--json <file>', 'where the result goes; - is stdout', '-')
  .action(async (files: string[], options: ReplayWords) => {
    const { seed, strategy, set: parameters, take, speed } = options
    const result = `${JSON.stringify(await runReplay({ files, seed, strategy, parameters, take, speed }))}\n`
    if (options.json === '-') process.stdout.write(result)
    else writeFileSync(options.json, result)
  })

interface ReplayWords {
  seed: string
  strategy: string
  set: Record<string, unknown>
  json: string
  speed: number
  take?: 'facts' | 'raw' | 'quotes'
}

/** What was asked wrongly has a status of its own; every other end is the program's. */
function statusOf(error: unknown): number {
  if (error instanceof AskedWrongly) return exit.askedWrongly
  if (error instanceof NotJudged) return exit.notJudged
  if (error instanceof Error && error.name === 'CommanderError')
    return 'exitCode' in error && error.exitCode === 0 ? exit.held : exit.askedWrongly
  return exit.didNot
}

try {
  await program.parseAsync()
} catch (error) {
  // Commander has said its own already.
  if (error instanceof Error && error.name !== 'CommanderError') process.stderr.write(`sim: ${error.message}\n`)
  process.exitCode = statusOf(error)
}
