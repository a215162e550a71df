/** The gateway's program: `run` before a venue, `demo` before a simulated one, `init` for a configuration. Data on stdout, the rest on stderr. */
import { existsSync } from 'node:fs'
import { JournalError } from '@fix/store/file'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { readConfig } from './config.ts'
import { dayUs } from './day-counts.ts'
import { dayReport } from './day-report.ts'
import { mondayOf } from './error-budgets.ts'
import { reportText } from './report-text.ts'
import { approve } from './stage-file.ts'
import { runDemo } from './demo.ts'
import { version } from './gateway.ts'
import { initConfig } from './init.ts'
import { killSignal } from './kill-signal.ts'
import { runGateway } from './run.ts'
import { stopSignal } from './stop-signal.ts'

/** Exit statuses of every command: it held, it did not, asked wrongly, could not be judged. */
const held = 0
const didNot = 1
const askedWrongly = 2
const notJudged = 3

function number(name: string, min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (text.trim() === '' || !(value >= min && value <= max)) {
      throw new InvalidArgumentError(`${name} is ${JSON.stringify(text)}, expected a number from ${min} to ${max}.`)
    }
    return value
  }
}

/** Number of a day since 1970. */
function dayOf(text: string, option: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  if (Number.isNaN(ms)) throw new InvalidArgumentError(`${option} is ${JSON.stringify(text)}, expected a date such as 2026-03-02.`)
  return ms / 86_400_000
}

const program = new Command('gateway')
  .description('The live and paper runner of fix-first.')
  .exitOverride()
  .configureOutput({ writeOut: (text) => process.stdout.write(text), writeErr: (text) => process.stderr.write(text) })

program
  .command('run')
  .description('run before the venue that the configuration names')
  .requiredOption('--config <file>', 'configuration, see `gateway init`')
  .option('--duration <seconds>', 'end by itself after this long', number('--duration', 0.001, 1e9))
  .option('--standby', 'where another gateway holds the state: wait, and take over when that one ends or dies')
  .option(
    '--http-port <port>',
    'port of the page beside --standby, kept when it leads; 0 takes a free one',
    number('--http-port', 0, 65535),
  )
  .action(async (options: { config: string; duration?: number; standby?: boolean; httpPort?: number }) => {
    const { standby, httpPort } = options
    if (httpPort !== undefined && !standby)
      throw new InvalidArgumentError('--http-port goes with --standby; else http.port of the configuration holds.')
    process.exitCode = await runGateway(readConfig(options.config), {
      durationS: options.duration,
      standby: standby ? { port: httpPort ?? 0 } : undefined,
      until: [stopSignal()],
      killed: killSignal(),
    })
  })

program
  .command('demo')
  .description('gateway and simulated venue over real TCP, on paper')
  .option('--ticks <files...>', 'recorded ticks: the zips of fx-ticks under their own names, or CSV with named columns')
  .option('--speed <n>', 'times real time; 0 is as fast as the gateway answers', number('--speed', 0, 1e6), 1)
  .option(
    '--ahead <ms>',
    'at speed 0: so much of the market’s time may pass before the gateway has answered, while no order works; makes a whole day quick',
    number('--ahead', 0, 5000),
    0,
  )
  .option('--duration <seconds>', 'end by itself after this many real seconds', number('--duration', 0.001, 1e9))
  .option('--seed <n>', 'seed of the generated ticks and of the venue', number('--seed', 0, 2 ** 31 - 1), 1)
  .option('--http-port <port>', 'port of the page; 0 takes a free one', number('--http-port', 0, 65535), 8080)
  .option('--state <dir>', 'folder of the state; a second start with the same one goes on', 'state')
  .option('--strategy <file>', 'another strategy than the reference one')
  .addOption(
    new Option('--sync <policy>', 'sync policy of the journal; group, and process at speed 0').choices(['process', 'group', 'each']),
  )
  .addOption(new Option('--numbering <how>', 'sequence numbers at each logon').choices(['reset', 'continue']).default('reset'))
  .action(async (options) => {
    process.exitCode = await runDemo(options, stopSignal(), killSignal())
  })

program
  .command('report')
  .description('what a state folder tells of a day: uptime, service levels, orders, rejects, alerts with receipts, incidents')
  .option('--state <dir>', 'folder of the state; no gateway needs to run', 'state')
  .addOption(
    new Option('--day <date>', 'of this day of UTC alone, as 2026-03-02').argParser((text) => dayOf(text, '--day')).conflicts('week'),
  )
  .option('--week <date>', 'of the week that this day is in, Monday to Sunday of UTC', (text) => dayOf(text, '--week'))
  .option('--json', 'as JSON')
  .action((options: { state: string; day?: number; week?: number; json?: boolean }) => {
    const { day, week } = options
    if (!existsSync(options.state)) throw new InvalidArgumentError(`--state is ${options.state}, expected a folder that is there.`)
    const first = week === undefined ? day : mondayOf(week)
    const report =
      first === undefined
        ? dayReport(options.state)
        : dayReport(options.state, first * dayUs, (first + (week === undefined ? 1 : 7)) * dayUs)
    process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : reportText(report))
    const judged = report.levels.filter(({ met }) => met !== null)
    process.exitCode = judged.length === 0 ? notJudged : judged.every(({ met }) => met) ? held : didNot
  })

program
  .command('approve')
  .description('approve this program, a configuration and its strategy: writes the stage file that the configuration names')
  .requiredOption('--config <file>', 'configuration to be approved')
  .requiredOption('--by <name>', 'who approves; one of `people` where the configuration has any')
  .requiredOption('--reason <text>', 'why')
  .action((options: { config: string; by: string; reason: string }) => {
    process.stdout.write(approve(readConfig(options.config), options, version))
  })

program
  .command('init')
  .description('write a commented configuration')
  .addOption(new Option('--venue <name>', 'venue').choices(['ctrader']).makeOptionMandatory())
  .option('--out <file>', 'file to write', 'gateway.json')
  .action((options: { venue: string; out: string }) => {
    process.stdout.write(initConfig(options.venue, options.out))
  })

/** Errors that say that something was asked wrongly; a state that another gateway holds is one. */
const askingErrors = new Set(['ConfigError', 'ParameterError', 'TickFileError'])

/** What was asked wrongly has a status of its own; every other end is the program's. */
function statusOf(error: unknown): number {
  if (!(error instanceof Error)) return didNot
  if (askingErrors.has(error.name)) return askedWrongly
  if (error instanceof JournalError) return error.code === 'locked' ? askedWrongly : didNot
  if (error instanceof CommanderError) return error.exitCode === 0 ? held : askedWrongly
  return didNot
}

try {
  await program.parseAsync()
} catch (error) {
  const status = statusOf(error)
  if (error instanceof Error && !(error instanceof CommanderError)) process.stderr.write(`gateway: ${error.message}\n`)
  process.exitCode = status
}
