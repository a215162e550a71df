/** The commands that tell stories of orders, as commander knows them. */
import type { Command } from 'commander'
import type { Environment } from './environment.ts'
import { AskedWrongly } from '../exit-status.ts'
import { followState } from './follow-state.ts'
import { follow, type FollowOptions } from './follow.ts'
import { addDictionaryOptions, addReadingOptions, addSecretOptions, listed } from './reading.ts'
import { parted, report, type ReportOptions } from './report.ts'
import { jsonTarget } from './sink.ts'

export function addStoryCommands(program: Command, environment: Environment): void {
  addSecretOptions(
    addDictionaryOptions(
      program
        .command('follow')
        .description('the story of an order by any of its ids, out of logs or a journal: each message, how long answers took, how it ended')
        .argument('<id>', 'ClOrdID(11), OrderID(37), ExecID(17), PosMaintRptID(721), or the id of a trace or a decision')
        .argument('[files...]', 'logs, .gz too; - is stdin, and so is none'),
    ),
  )
    .option('--comp <ids>', 'sent by or to one of these CompIDs', listed)
    .option(
      '--state <dir>',
      "a gateway's state, or its journal: the story with decisions, verdicts and positions; the gateway may be running",
    )
    .option('--profile <name>', 'with --state: the venue whose rules the orders were kept by: ctrader or textbook', 'ctrader')
    .option('--long', 'every field of each message with name and meaning')
    .option('--json <file>', 'an object for the order and one for each message, a line each; - is stdout')
    .action(async (id: string, files: string[], options: FollowOptions & { state?: string; profile?: string }) => {
      const { state } = options
      if (state !== undefined && files.length > 0) throw new AskedWrongly('follow: --state and files: one of the two expected')
      const target = options.json === undefined ? '-' : jsonTarget('follow', options.json)
      const world = environment.worldTo(target)
      environment.end(await (state === undefined ? follow(id, files, options, world) : followState(id, { ...options, state }, world)))
    })

  addReadingOptions(
    program
      .command('report')
      .description(
        'a page about logs in one file: sessions, gaps, rejects, orders with their stories, a sequence diagram; it opens offline',
      )
      .argument('<paths...>', 'logs, .gz too, and the page last: day.log out.html; stdin where the page alone is named'),
  )
    .option('--most <messages>', 'so many messages of orders at most, a tenth of it as arrows; what is left out is told', '5000')
    .option('--last', 'the last ones where not all has room, in place of the first')
    .option('--order <ids>', 'these orders alone, by any of their ids; sessions and gaps are those of the whole log', listed)
    .option('--json <file>', 'the counts as JSON; - is stdout')
    .action(async (paths: string[], options: ReportOptions & { json?: string }) => {
      const { files, page } = parted(paths)
      const target = options.json === undefined ? undefined : jsonTarget('report', options.json)
      const { result, status } = await report(files, options, environment.worldTo('-'), () => environment.worldTo(page).out)
      if (target !== undefined && result !== undefined) {
        const { out } = environment.worldTo(target)
        await out.write(`${JSON.stringify({ ...result, page })}\n`)
        await out.end()
      }
      environment.end(status)
    })
}
