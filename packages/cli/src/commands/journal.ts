/** The commands around the journal, as commander knows them. */
import type { Command } from 'commander'
import { linesOf } from '../prove/proof.ts'
import { diagnose } from './journal-doctor.ts'
import { showJournal, type ShowOptions } from './journal-show.ts'
import { prove, type ProveOptions } from './prove.ts'
import { linesOf as statementLines } from '../statement/text.ts'
import { sinkTo, writeResult } from './sink.ts'
import { statement, type StatementOptions } from './statement.ts'

const tell = (text: string): void => void process.stderr.write(text)

export function addJournalCommands(program: Command): void {
  const journal = program.command('journal').description('the journal of a gateway: its records, and whether it is whole')

  journal
    .command('show')
    .description('print the records, one a line; reads beside a running gateway and changes nothing')
    .argument('<dir>', "the journal's folder, a gateway's state, or a folder of retired segments")
    .option('--from <idx>', 'index of the first record')
    .option('--to <idx>', 'index of the last record')
    .option('--stream <name>', 'only records of this stream, by name or number')
    .option('--type <type>', 'only records of this type, such as message')
    .option('--json <file>', 'the records as NDJSON; - is stdout')
    .action(async (dir: string, options: ShowOptions) => {
      process.exitCode = await showJournal(dir, options, sinkTo(options.json ?? '-'), tell)
    })

  journal
    .command('doctor')
    .description('look at every record, CRC and link of the hash chain: what is wrong, where, what it means, what to do; changes nothing')
    .argument('<dir>', "the journal's folder, or a gateway's state")
    .option('--json <file>', 'where the result goes as JSON; - is stdout, and the text goes to stderr')
    .action(async (dir: string, options: { json?: string }) => {
      const out = options.json === '-' ? process.stderr : process.stdout
      const { diagnosis, status } = await diagnose(dir, (text) => void out.write(text))
      if (options.json !== undefined) writeResult(options.json, diagnosis)
      process.exitCode = status
    })

  program
    .command('statement')
    .description("a day's positions, fills, costs and profit by strategy and instrument, and what the profit came from")
    .requiredOption('--state <dir>', "a gateway's state, or the journal's folder")
    .option('--day <date>', 'a day of UTC, as 2026-01-31; that of the last record without it')
    .option('--cost <method>', 'cost of a partial close: average, fifo or lifo', 'average')
    .option('--profile <name>', 'the venue whose rules the orders were kept by: ctrader or textbook', 'ctrader')
    .option('--json <file>', 'where the statement goes as JSON; - is stdout, and the text goes to stderr')
    .action((options: StatementOptions & { json?: string }) => {
      const { result, status } = statement(options)
      for (const line of statementLines(result)) (options.json === '-' ? process.stderr : process.stdout).write(`${line}\n`)
      if (options.json !== undefined) writeResult(options.json, result)
      process.exitCode = status
    })

  program
    .command('prove')
    .description("fold a journal again, check its hash chain, and compare it with the counterparty's log: what was lost, what was doubled")
    .argument('<dir>', "the journal's folder, or a gateway's state")
    .option('--against <log>', "the counterparty's log: FIX messages in a file, QuickFIX's message logs, a journal, or a drop copy")
    .option('--profile <name>', 'the venue whose rules the orders were kept by: ctrader or textbook', 'ctrader')
    .option('--json <file>', 'where the result goes as JSON; - is stdout, and the sentence goes to stderr')
    .action((dir: string, options: ProveOptions & { json?: string }) => {
      const { proof, status } = prove(dir, options)
      for (const line of linesOf(proof)) (options.json === '-' ? process.stderr : process.stdout).write(`${line}\n`)
      if (options.json !== undefined) writeResult(options.json, proof)
      process.exitCode = status
    })
}
