/** The commands around messages, in logs and in dictionaries, as commander knows them. */
import type { Command } from 'commander'
import { cat } from './cat.ts'
import { diff, type DiffOptions } from './diff.ts'
import type { Environment } from './environment.ts'
import { exploreMessages, exploreTags } from './explore.ts'
import { addDictionaryOptions, addReadingOptions, addSecretOptions, type World } from './reading.ts'
import { grep, type GrepOptions } from './grep.ts'
import { lint, type LintOptions } from './lint.ts'
import { redactLogs, type RedactOptions } from './redact.ts'
import { AskedWrongly } from '../exit-status.ts'
import type { ShowingOptions } from './shown-logs.ts'
import { jsonTarget } from './sink.ts'
import { stats, type StatsOptions } from './stats.ts'
import type { DictionaryOptions } from './dictionary-choice.ts'
import type { MessagePage } from '../explore/explained-message.ts'

const words = (text: string): string[] => text.split(',').map((word) => word.trim())

export function addLogCommands(program: Command, environment: Environment): void {
  addShowingOptions(
    program
      .command('cat')
      .description('the messages of logs, decoded, whatever stands between their fields and around them: a line each')
      .argument('[files...]', 'logs, .gz too; - is stdin, and so is none'),
  ).action(async (files: string[], options: ShowingOptions) => {
    environment.end(await cat(files, options, worldOf('cat', options), environment.pauses))
  })

  addShowingOptions(
    program
      .command('grep')
      .description("the messages of logs that an expression is true of: 'D or 8 where 55=EURUSD and px>1.1'")
      .argument('<expression>', 'types and conditions, by tag or name; see the README')
      .argument('[files...]', 'logs, .gz too; - is stdin, and so is none'),
  )
    .option('--invert', 'those that it is not true of')
    .option('--count', 'how many there are, and nothing else')
    .action(async (expression: string, files: string[], options: GrepOptions) => {
      environment.end(await grep(expression, files, options, worldOf('grep', options), environment.pauses))
    })

  addDictionaryOptions(
    program
      .command('tag')
      .description('a field of the dictionary: type, values, where it stands; or what one of its values means')
      .argument('<tags...>', 'tags or names, with a value or without: 54, Side, 39=2'),
  )
    .option('--json <file>', 'the result as JSON; - is stdout, in place of the text')
    .action((tags: string[], options: DictionaryOptions & { json?: string }) => tell('tag', options.json, exploreTags(tags, options)))

  addDictionaryOptions(
    program
      .command('msg')
      .description('a message of the dictionary: its fields, groups, what is required, values; all messages where none is named')
      .argument('[messages...]', 'MsgType(35) or name: D, ExecutionReport'),
  )
    .option('--whole', 'header and trailer, too')
    .option('--required', 'what is required alone')
    .option('--values', 'every value of every field')
    .option('--json <file>', 'the result as JSON; - is stdout, in place of the text')
    .action((messages: string[], options: DictionaryOptions & Partial<MessagePage> & { json?: string }) =>
      tell('msg', options.json, exploreMessages(messages, options)),
    )

  addSecretOptions(
    addDictionaryOptions(
      program
        .command('redact')
        .description('a copy of logs that can be given away: secrets blank, BodyLength(9) and CheckSum(10) right again, all else as it was')
        .argument('[files...]', 'logs, .gz too; - is stdin, and so is none'),
    ),
  )
    .option('--out <file>', 'where the copy goes; stdout without it')
    .option('--recompute', 'makes BodyLength(9) and CheckSum(10) right where they were wrong, too')
    .option('--json <file>', 'the counts as JSON')
    .action(async (files: string[], options: RedactOptions & { json?: string }) => {
      const json = options.json === undefined ? undefined : jsonTarget('redact', options.json)
      if (json === '-' && (options.out ?? '-') === '-') throw new AskedWrongly('redact: the copy and --json both ask for stdout')
      const { result, status } = await redactLogs(files, options, environment.worldTo(options.out ?? '-'))
      if (json !== undefined) await put(environment.worldTo(json), `${JSON.stringify(result)}\n`)
      environment.end(status)
    })

  addReadingOptions(
    program
      .command('lint')
      .description('each message of logs against its numbers and its dictionary, with a caret below the byte that is wrong')
      .argument('[files...]', 'logs, .gz too; - is stdin, and so is none'),
  )
    .option('--off <rules>', 'rules that do not count: valueOutOfRange,checkSum', words)
    .option('--strict', 'user-defined tags that the dictionary does not have are findings, too')
    .option('--json <file>', 'a finding a line; - is stdout, in place of the text')
    .action(async (files: string[], options: LintOptions) => {
      environment.end(await lint(files, options, worldOf('lint', options)))
    })

  addReadingOptions(
    program
      .command('diff')
      .description(
        'two logs, or two messages, compared by what they mean; BodyLength(9), CheckSum(10), MsgSeqNum(34) and SendingTime(52) do not count',
      )
      .argument('<a>', 'a log, or a message itself')
      .argument('<b>', 'another'),
  )
    .option('--ignore <tags>', 'these do not count either, by tag or name', words)
    .option('--all', 'all fields count')
    .option('--json <file>', 'a difference a line; - is stdout, in place of the text')
    .action(async (a: string, b: string, options: DiffOptions) => {
      environment.end(await diff(a, b, options, worldOf('diff', options)))
    })

  addReadingOptions(
    program
      .command('stats')
      .description('logs in numbers: counts and rates, gaps of each session and direction, heartbeats, how long answers take')
      .argument('[files...]', 'logs of one side, .gz too; - is stdin, and so is none'),
  )
    .option('--sub-ids', 'sessions are told apart by SenderSubID(50) and TargetSubID(57), too')
    .option('--json <file>', 'the result as JSON; - is stdout, in place of the text')
    .action(async (files: string[], options: StatsOptions & { json?: string }) => {
      await tell('stats', options.json, await stats(files, options, environment.worldTo('-')))
    })

  function worldOf(command: string, { json }: { json?: string }): World {
    return environment.worldTo(json === undefined ? '-' : jsonTarget(command, json))
  }

  /** A result in one piece: text for people, or JSON in its place where that goes to stdout. */
  async function tell(
    command: string,
    json: string | undefined,
    said: { result: object; text: string; told: string; status: number },
  ): Promise<void> {
    const target = json === undefined ? '-' : jsonTarget(command, json)
    if (target !== '-' || json === undefined) await put(environment.worldTo('-'), said.text)
    const world = environment.worldTo(target)
    world.tell(said.told)
    if (json !== undefined) await put(world, `${JSON.stringify(said.result, null, 2)}\n`)
    environment.end(said.status)
  }
}

function addShowingOptions(command: Command): Command {
  return addReadingOptions(command)
    .option('--long', 'every field with name and meaning, groups nested')
    .option('--to <form>', 'summary, long, soh, pipe, caret, typed (as fix connect takes it), json or csv')
    .option('--json <file>', 'an object a line; - is stdout')
    .option('--csv <tags>', 'columns by tag or name: 52,35,ClOrdID', words)
    .option('--follow', 'goes on as the files grow, over a rotation too')
}

async function put({ out }: World, text: string): Promise<void> {
  await out.write(text)
  await out.end()
}
