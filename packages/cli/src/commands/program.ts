/** The command line as a whole: every command, with an example at the end of its help. */
import { Command } from 'commander'
import { importDictionary, type ImportOptions } from './dictionary-import.ts'
import { importCfgFile, type ImportCfgOptions } from './import-cfg.ts'
import { explainSchedules, type ExplainOptions } from './schedule-explain.ts'
import { shadowLogs, type ShadowCommandOptions } from './shadow.ts'
import { importStore, type ImportStoreOptions } from './import-store.ts'
import { addCaptureCommands } from './capture.ts'
import { addJournalCommands } from './journal.ts'
import { commandTable } from '../completion/command-table.ts'
import { completionFor, shells } from '../completion/scripts.ts'
import { AskedWrongly, exit } from '../exit-status.ts'
import type { Environment } from './environment.ts'
import { examples } from './examples.ts'
import { addLogCommands } from './logs.ts'
import { addStoryCommands } from './stories.ts'
import { addVenueCommands } from './venue-way.ts'
import { writeResult } from './sink.ts'

/** Where help goes, and what was asked wrongly. */
export interface ProgramOutput {
  readonly writeOut: (text: string) => void
  readonly writeErr: (text: string) => void
}

const toTerminal: ProgramOutput = {
  writeOut: (text) => void process.stdout.write(text),
  writeErr: (text) => void process.stderr.write(text),
}

export function fixProgram(environment: Environment, output: ProgramOutput = toTerminal): Command {
  const program = new Command('fix').description('Tools around FIX.').exitOverride().configureOutput(output)

  addLogCommands(program, environment)
  addStoryCommands(program, environment)
  addVenueCommands(program, environment)
  addJournalCommands(program)
  addCaptureCommands(program)

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

  program
    .command('completion')
    .description('completion of commands and options for a shell')
    .argument('<shell>', shells.join(', '))
    .action(async (shell: string) => {
      const known = shells.find((name) => name === shell)
      if (known === undefined) throw new AskedWrongly(`completion: ${shell}: ${shells.join(', ')} expected`)
      const { out } = environment.worldTo('-')
      await out.write(completionFor(known, commandTable(program)))
      await out.end()
      environment.end(exit.held)
    })

  addExamples(program)
  return program
}

/** At the end of the help of each command. */
function addExamples(program: Command): void {
  const add = (command: Command, path: string): void => {
    const own = examples[path]
    if (own !== undefined) command.addHelpText('after', `\nExamples:\n${own.map((line) => `  ${line}`).join('\n')}`)
    for (const below of command.commands) add(below, path === '' ? below.name() : `${path} ${below.name()}`)
  }
  add(program, '')
}
