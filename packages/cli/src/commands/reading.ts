/** What every command that reads logs has in common: which messages are wanted, by which dictionary they are read, what is secret in them, and the way through the files. */
import type { Command } from 'commander'
import { codec, secretTags } from '@fix/codec'
import { AskedWrongly, NotJudged } from '../exit-status.ts'
import { Filter } from '../raw/filter.ts'
import type { RawMessage } from '../raw/raw-message.ts'
import { RawReader } from '../raw/reader.ts'
import { askedTime, type AskedTime } from '../raw/times.ts'
import { Versions } from '../raw/versions.ts'
import type { Dictionary } from '@fix/dictionary'
import { nearNames } from '../explore/near-names.ts'
import { chosenDictionary, versionNames, versionOf, type DictionaryOptions } from './dictionary-choice.ts'
import { piecesOf, type Stdin } from './log-sources.ts'
import type { Sink } from './sink.ts'

/** The world as a command sees it: tests bring one of their own. */
export interface World {
  readonly stdin: Stdin
  readonly out: Sink
  /** To stderr. */
  readonly tell: (text: string) => void
  /** Whether `out` is a terminal that shows colours. */
  readonly colours: boolean
}

/** Of the types that venues have made up, none is longer. */
const longestType = 4

export interface ReadingOptions extends DictionaryOptions {
  readonly since?: string
  readonly until?: string
  readonly comp?: readonly string[]
  readonly type?: readonly string[]
  readonly secret?: readonly string[]
  readonly redact?: boolean
}

export const listed = (text: string, before: readonly string[] = []): string[] => [
  ...before,
  ...text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== ''),
]

export function addDictionaryOptions(command: Command): Command {
  return command
    .option(
      '--dict <name>',
      'a version (FIX.4.4), a .xml of QuickFIX, or an overlay in .json; by the BeginString(8) of each message without it',
    )
    .option('--venue <name>', "a venue's dialect: ctrader, binance, lmax-like")
}

export function addReadingOptions(command: Command): Command {
  return addSecretOptions(addWantedOptions(addDictionaryOptions(command)))
}

export function addWantedOptions(command: Command): Command {
  return command
    .option('--since <time>', 'sent at or behind this: 20260102-09:30:00, 2026-01-02T09:30Z, or 09:30 of every day')
    .option('--until <time>', 'sent before this')
    .option('--comp <ids>', 'sent by or to one of these CompIDs', listed)
    .option('--type <types>', 'of these types, by MsgType(35) or name: D,ExecutionReport', listed)
}

export function addSecretOptions(command: Command): Command {
  return command
    .option('--secret <tags>', 'these tags are secret, too', listed)
    .option('--no-redact', 'shows secrets: passwords, keys and user names')
}

/** The options, understood. */
export interface Reading {
  readonly command: string
  readonly versions: Versions
  readonly filter: Filter
  /** Tags whose values are never shown. */
  readonly secret: readonly number[]
}

/** Throws AskedWrongly and NotJudged. */
export function readingOf(command: string, options: ReadingOptions): Reading {
  const named = chosenDictionary(command, options)
  return {
    command,
    versions: new Versions(named === undefined ? undefined : codec(named)),
    filter: new Filter({
      since: timeOf(command, '--since', options.since),
      until: timeOf(command, '--until', options.until),
      compIDs: new Set(options.comp),
      types: typesOf(command, options.type, named),
    }),
    secret: secretOf(command, options),
  }
}

/** A MsgType(35) may be anybody's own; what is as long as a name must be one. */
function typesOf(command: string, types: readonly string[] = [], named?: Dictionary<unknown>): Set<string> {
  for (const type of types) {
    if (type.length <= longestType) continue
    const names = namesIn(named, ({ messages }) => [...messages.values()].map(({ name }) => name))
    if (!names.has(type.toLowerCase()) && ![...(named?.messages.keys() ?? [])].includes(type))
      throw new AskedWrongly(`${command}: --type ${type}: MsgType(35) or the name of a message expected${nearText(type, names.values())}`)
  }
  return new Set(types.flatMap((type) => [type, ...(type.length > 2 ? [type.toLowerCase()] : [])]))
}

/** Names by their small letters, of the dictionary that is named, or of all versions. */
function namesIn(named: Dictionary<unknown> | undefined, of: (dictionary: Dictionary<unknown>) => readonly string[]): Map<string, string> {
  const dictionaries = named === undefined ? versionNames.flatMap((name) => versionOf(name) ?? []) : [named]
  return new Map(dictionaries.flatMap(of).map((name) => [name.toLowerCase(), name]))
}

function nearText(word: string, names: Iterable<string>): string {
  const near = nearNames(word, names)
  return near.length === 0 ? '' : `; near: ${near.join(', ')}`
}

/** Columns by tag or name: what is said of one that no dictionary has, as it is empty in every line; '' where all are known. */
export function columnsTold(command: string, columns: readonly string[], named: Dictionary<unknown> | undefined): string {
  const words = columns.filter((column) => !/^[1-9]\d{0,8}$/.test(column))
  if (words.length === 0) return ''
  const names = namesIn(named, ({ fields }) => [...fields.values()].map(({ name }) => name))
  return words
    .filter((word) => !names.has(word.toLowerCase()))
    .map((word) => `fix: ${command}: --csv ${word}: no field is called so, and its column is empty${nearText(word, names.values())}\n`)
    .join('')
}

function timeOf(command: string, option: string, text: string | undefined): AskedTime | undefined {
  if (text === undefined) return undefined
  const time = askedTime(text)
  if (time === undefined) throw new AskedWrongly(`${command}: ${option} ${text}: 20260102-09:30:00, 2026-01-02T09:30:00Z or 09:30 expected`)
  return time
}

export function secretOf(command: string, { redact, secret }: ReadingOptions): number[] {
  if (redact === false && secret !== undefined) throw new AskedWrongly(`${command}: --no-redact and --secret: one of the two expected`)
  if (redact === false) return []
  return [...secretTags, ...(secret ?? []).map((text) => tagOf(command, '--secret', text))]
}

export function tagOf(command: string, option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new AskedWrongly(`${command}: ${option} ${text}: a tag such as 553 expected`)
  return Number(text)
}

export interface Way {
  /** Each message that is wanted, the name of its file, and the bytes that it is in there. */
  readonly take: (message: RawMessage, file: string, source: () => Uint8Array) => void
  /** What stands between the messages, in pieces. */
  readonly between?: (bytes: Uint8Array) => void
  /** Behind each piece of a file, when output may go; true ends the way. */
  readonly turn?: () => Promise<boolean>
  /** The file was read to its end. */
  readonly ended?: (file: string) => void
}

/** How far a command came through the logs. */
export interface Travelled {
  /** Messages in them, wanted or not. */
  readonly messages: number
  /** Files that could not be read, or not to their end; each was told. */
  readonly unreadable: number
}

/** Reads the files one behind the other; stdin where none is named. What can't be read is told, and the others are read all the same. */
export async function throughLogs(
  reading: Reading,
  files: readonly string[],
  world: Pick<World, 'stdin' | 'tell'>,
  way: Way,
): Promise<Travelled> {
  let [messages, unreadable] = [0, 0]
  for (const file of files.length === 0 ? ['-'] : files) {
    const reader = new RawReader(reading.versions, way.between)
    const source = (): Uint8Array => reader.source
    const drain = (): void => {
      for (let message = reader.next(); message !== undefined; message = reader.next()) {
        messages++
        if (reading.filter.passes(message.view)) way.take(message, file, source)
      }
    }
    try {
      for await (const piece of piecesOf(reading.command, file, world.stdin)) {
        reader.add(piece)
        drain()
        if ((await way.turn?.()) === true) return { messages, unreadable }
      }
    } catch (error) {
      if (!(error instanceof NotJudged)) throw error
      world.tell(`fix: ${error.message}\n`)
      unreadable++
    }
    reader.end()
    drain()
    way.ended?.(file)
    if ((await way.turn?.()) === true) break
  }
  return { messages, unreadable }
}

/** What is said where there was nothing to read at all. */
export function tellNothing(reading: Reading, { messages, unreadable }: Travelled, world: Pick<World, 'tell'>): boolean {
  if (messages > 0 || unreadable > 0) return false
  world.tell(`fix: ${reading.command}: no FIX message found\n`)
  return true
}
