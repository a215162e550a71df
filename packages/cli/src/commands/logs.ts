/** The commands that read logs, as commander knows them. */
import type { Command } from 'commander'
import { cat, type CatOptions } from './cat.ts'
import type { Environment } from './environment.ts'
import { addReadingOptions } from './reading.ts'
import { jsonTarget } from './sink.ts'

const words = (text: string): string[] => text.split(',').map((word) => word.trim())

export function addLogCommands(program: Command, environment: Environment): void {
  addReadingOptions(
    program
      .command('cat')
      .description('the messages of logs, decoded, whatever stands between their fields and around them: a line each')
      .argument('[files...]', 'logs, .gz too; - is stdin, and so is none'),
  )
    .option('--long', 'every field with name and meaning, groups nested')
    .option('--to <form>', 'summary, long, soh, pipe, caret, json or csv')
    .option('--json <file>', 'an object a line; - is stdout')
    .option('--csv <tags>', 'columns by tag or name: 52,35,ClOrdID', words)
    .option('--follow', 'goes on as the files grow, over a rotation too')
    .action(async (files: string[], options: CatOptions) => {
      const world = environment.worldTo(options.json === undefined ? '-' : jsonTarget('cat', options.json))
      environment.end(await cat(files, options, world, environment.pauses))
    })
}
