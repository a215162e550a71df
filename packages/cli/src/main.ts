#!/usr/bin/env node
/** The command `fix`: tools for people who work with FIX files. Data goes to stdout, reasons to stderr, the outcome is the exit status. */
import { Command, CommanderError } from 'commander'
import { importDictionary, type ImportOptions } from './commands/dictionary-import.ts'
import { importCfgFile, type ImportCfgOptions } from './commands/import-cfg.ts'
import { explainSchedules, type ExplainOptions } from './commands/schedule-explain.ts'
import { shadowLogs, type ShadowCommandOptions } from './commands/shadow.ts'
import { importStore, type ImportStoreOptions } from './commands/import-store.ts'
import { addCaptureCommands } from './commands/capture.ts'
import { addJournalCommands } from './commands/journal.ts'
import { processEnvironment } from './commands/environment.ts'
import { addLogCommands } from './commands/logs.ts'
import { addStoryCommands } from './commands/stories.ts'
import { addVenueCommands } from './commands/venue-way.ts'
import { writeResult } from './commands/sink.ts'
import { AskedWrongly, exit, NotJudged } from './exit-status.ts'

const program = new Command('fix')
  .description('Tools around FIX.')
  .exitOverride()
  .configureOutput({ writeOut: (text) => process.stdout.write(text), writeErr: (text) => process.stderr.write(text) })

const dictionary = program.command('dictionary').description('dictionaries as tables and types')

dictionary
  .command('import')
  .description('write a typed module from a dictionary in QuickFIX XML')
  .argument('<file>', 'the dictionary')
  .requiredOption('--out <dir>', 'where NAME.ts and NAME-messages.ts go; made where it is not there')
  .option('--name <name>', 'name of the constant and of the files; from the name of the file without it')
  .option('--from <module>', 'what the written modules import the reader of tables from', '@fix/dictionary')
  .option('--json <file>', 'where the result goes as JSON; - is stdout')
  .action((file: string, options: ImportOptions & { json?: string }) => {
    const { result, status } = importDictionary(file, options, (text) => void process.stderr.write(text))
    if (options.json !== undefined) writeResult(options.json, result)
    process.exitCode = status
  })

const imports = program.command('import').description('take over what another engine has: its configuration, its store')

imports
  .command('cfg')
  .description('a QuickFIX .cfg file as sessions of ours, with the list of what was not mapped')
  .argument('<file>', 'the configuration')
  .option('--out <file>', 'where the sessions go as JSON, if nothing is wrong; - is stdout')
  .option('--json <file>', 'where the whole result goes as JSON; - is stdout')
  .action((file: string, options: ImportCfgOptions & { json?: string }) => {
    if (options.out === '-' && options.json === '-') throw new AskedWrongly('import cfg: --out and --json both ask for stdout')
    const { result, status } = importCfgFile(file, (text) => void process.stderr.write(text))
    const { schema, sessions, problems } = result
    if (options.out !== undefined && problems.length === 0) writeResult(options.out, { schema, sessions })
    if (options.json !== undefined) writeResult(options.json, result)
    process.exitCode = status
  })

imports
  .command('quickfix-store')
  .description('a file store of QuickFIX (C++, /J, /n) as a journal: the session goes on with the same numbers')
  .argument('<dir>', 'the folder of the store')
  .option('--session <id>', 'which one, as FIX.4.4:ME->VENUE or by the name of its files; the only one without it')
  .requiredOption('--to <state>', 'the state folder; the journal goes into STATE/journal')
  .option('--name <name>', 'name of the session in the journal', 'TRADE')
  .option('--identity <id>', 'who speaks to whom, as the journal is to have it; as --session or the stored messages say without it')
  .option('--json <file>', 'where the result goes as JSON; - is stdout')
  .action(async (dir: string, options: ImportStoreOptions & { json?: string }) => {
    const { result, status } = await importStore(dir, options, (text) => void process.stderr.write(text))
    if (options.json !== undefined) writeResult(options.json, result)
    process.exitCode = status
  })

program
  .command('schedule')
  .description('when sessions are open')
  .command('explain')
  .description('the next ten transitions of each session, with zone, local and UTC time, and why')
  .requiredOption('--config <file>', 'a configuration of the gateway, or one schedule; JSON, comments allowed')
  .option('--at <iso>', 'the time to look from; now without it')
  .option('--json <file>', 'where the result goes as JSON; - is stdout, in place of the text')
  .action((options: ExplainOptions & { json?: string }) => {
    const { result, text, status } = explainSchedules(options, Date.now())
    if (options.json !== '-') process.stdout.write(text)
    if (options.json !== undefined) writeResult(options.json, result)
    process.exitCode = status
  })

program
  .command('shadow')
  .description(
    "play the peer's side of QuickFIX and QuickFIX/J message logs into our session, and print where our answer differs from theirs",
  )
  .argument('<logdir>', 'the directory of the logs')
  .option('--tolerance <seconds>', 'how far a heartbeat may lie from its time', '2')
  .option('--profile <name>', 'quickfix: with its habits; default: as our engine is unless told', 'quickfix')
  .option('--no-validation', 'without the dictionary, as with UseDataDictionary=N')
  .option('--verbose', 'print explained differences, too')
  .option('--json <file>', 'where the result goes as JSON; - is stdout, and the text goes to stderr')
  .action((directory: string, options: ShadowCommandOptions & { json?: string }) => {
    const out = options.json === '-' ? process.stderr : process.stdout
    const { result, status } = shadowLogs(directory, options, (text) => void out.write(text))
    if (options.json !== undefined) writeResult(options.json, result)
    process.exitCode = status
  })

addLogCommands(program, processEnvironment)
addStoryCommands(program, processEnvironment)
addVenueCommands(program, processEnvironment)
addJournalCommands(program)
addCaptureCommands(program)

function statusOf(error: unknown): number {
  if (error instanceof AskedWrongly) return exit.askedWrongly
  if (error instanceof NotJudged) return exit.notJudged
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.held : exit.askedWrongly
  return exit.didNot
}

try {
  await program.parseAsync()
} catch (error) {
  // Commander has said its own already.
  if (error instanceof Error && !(error instanceof CommanderError)) process.stderr.write(`fix: ${error.message}\n`)
  process.exitCode = statusOf(error)
}
