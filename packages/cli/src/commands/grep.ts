/** `fix grep`: the messages of logs that an expression is true of, by what they mean. */
import type { Dictionary } from '@fix/dictionary'
import { AskedWrongly, exit } from '../exit-status.ts'
import { nearNames } from '../explore/near-names.ts'
import { ExpressionError, parseExpression } from '../query/expression.ts'
import { Matcher } from '../query/matcher.ts'
import { chosenDictionary, versionNames, versionOf, type DictionaryOptions } from './dictionary-choice.ts'
import type { Environment } from './environment.ts'
import { tellNothing, type World } from './reading.ts'
import { showLogs, type ShowingOptions } from './shown-logs.ts'

export interface GrepOptions extends ShowingOptions {
  readonly invert?: boolean
  readonly count?: boolean
}

/** Gives the exit status: 0 where some fit, 1 where none does. */
export async function grep(
  expression: string,
  files: readonly string[],
  options: GrepOptions,
  world: World,
  pauses: Environment['pauses'],
): Promise<number> {
  const matcher = matcherOf(expression, options)
  const inverted = options.invert === true
  try {
    const found = await showLogs('grep', files, options, world, pauses, ({ view }) => matcher.matches(view) !== inverted, options.count)
    if (options.count === true) await world.out.write(`${found.shown}\n`)
    if (options.follow !== true && tellNothing(found.reading, found, world)) return exit.notJudged
    return found.unreadable > 0 ? exit.notJudged : found.shown > 0 ? exit.held : exit.didNot
  } finally {
    await world.out.end()
  }
}

function matcherOf(expression: string, options: DictionaryOptions): Matcher {
  const chosen = chosenDictionary('grep', options)
  // Any version may come: a word must be known to one of them.
  const known: readonly Dictionary[] =
    chosen === undefined ? versionNames.map((name) => versionOf(name)).filter((each) => each !== undefined) : [chosen]
  try {
    return new Matcher(parseExpression(expression), known)
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    const word = /^[^\s()=<>~,'"!]+/.exec(expression.slice(error.at))?.[0] ?? ''
    const names = known.flatMap(({ fields, messages }) => [...fields.values(), ...messages.values()].map(({ name }) => name))
    const near = error.message.startsWith('no field') ? nearNames(word, new Set(names)) : []
    const meant = near.length === 0 ? '' : `; near: ${near.join(', ')}`
    throw new AskedWrongly(`grep: ${error.message}${meant}\n  ${expression}\n  ${' '.repeat(error.at)}^`, { cause: error })
  }
}
