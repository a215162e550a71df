/** `fix tag` and `fix msg`: what a dictionary says of a field, of one of its values, and of a message. */
import path from 'node:path'
import type { Dictionary, Field, Message } from '@fix/dictionary'
import { AskedWrongly, exit } from '../exit-status.ts'
import { explainedMessage, messageLines, type ExplainedMessage, type MessagePage } from '../explore/explained-message.ts'
import { explainedTag, tagLines, type ExplainedTag } from '../explore/explained-tag.ts'
import { nearNames } from '../explore/near-names.ts'
import { chosenDictionary, versionNames, versionOf, type DictionaryOptions } from './dictionary-choice.ts'

/** Where nothing is named: the version that most venues speak, and the one that has nearly everything. */
const usual = ['FIX.4.4', 'FIX.5.0SP2']

interface Explored<T> {
  readonly result: T
  readonly text: string
  /** What was not found, and what may have been meant. */
  readonly told: string
  readonly status: number
}

export interface TagResult {
  readonly schema: 1
  readonly tags: readonly (ExplainedTag & { readonly dictionary: string; readonly versions: readonly string[]; readonly value?: string })[]
  readonly unknown: readonly string[]
}

/** Words are tags, names, or one of either with a value: 54, Side, 54=1, Side=Buy. */
export function exploreTags(
  words: readonly string[],
  options: DictionaryOptions,
  dictionaries = dictionariesOf('tag', options),
): Explored<TagResult> {
  const tags: TagResult['tags'][number][] = []
  const unknown: string[] = []
  const lines: string[] = []
  const told: string[] = []
  for (const word of words) {
    const [name, value] = partsOf(word)
    const found = firstFound(dictionaries, (dictionary) => fieldNamed(dictionary, name))
    if (found === undefined) {
      unknown.push(word)
      const names = dictionaries.flatMap(({ dictionary }) => [...dictionary.fields.values()].map((field) => field.name))
      told.push(`fix: tag: ${word}: no such field in ${namesOf(dictionaries)}${meant(name, names)}\n`)
      continue
    }
    const [{ name: version, dictionary }, field] = found
    const explained = explainedTag(dictionary, field)
    const versions = isChosen(options) ? [] : versionNames.filter((each) => versionOf(each)?.fields.has(field.tag))
    if (value !== undefined && valueNamed(field, value) === undefined) {
      unknown.push(word)
      told.push(`fix: tag: ${word}: ${field.name}(${field.tag}) has no such value in ${version}${meant(value, field.values.values())}\n`)
      continue
    }
    const wire = value === undefined ? undefined : valueNamed(field, value)
    tags.push({ dictionary: version, versions, ...explained, ...(wire === undefined ? {} : { value: wire }) })
    if (wire === undefined) lines.push(...tagLines(explained, version), ...(versions.length > 0 ? [`  ${spanOf(versions)}`] : []))
    else lines.push(`${field.name}(${field.tag})  ${wire}  ${field.values.get(wire) ?? ''}  ${version}`)
  }
  return { result: { schema: 1, tags, unknown }, ...ended(lines, told, unknown) }
}

export interface MessageResult {
  readonly schema: 1
  readonly dictionary: string
  readonly messages: readonly (ExplainedMessage & { readonly dictionary: string })[]
  readonly unknown: readonly string[]
}

/** Without a word, the list of all messages. */
export function exploreMessages(
  words: readonly string[],
  options: DictionaryOptions & Partial<MessagePage>,
  dictionaries = dictionariesOf('msg', options),
): Explored<MessageResult> {
  const [{ name: dictionary, dictionary: first }] = dictionaries
  const page = { whole: options.whole === true, required: options.required === true, values: options.values === true }
  if (words.length === 0) {
    const all = [...first.messages.values()]
    const lines = all.map(({ type, name, admin }) => `${type.padEnd(3)} ${name}${admin ? '  (session)' : ''}`)
    const messages = all.map((message) => ({ dictionary, ...explainedMessage(first, message) }))
    return { result: { schema: 1, dictionary, messages, unknown: [] }, ...ended(lines, [], []) }
  }
  const messages: MessageResult['messages'][number][] = []
  const unknown: string[] = []
  const lines: string[] = []
  const told: string[] = []
  for (const word of words) {
    const found = firstFound(dictionaries, (each) => messageNamed(each, word))
    if (found === undefined) {
      unknown.push(word)
      const names = dictionaries.flatMap((each) => [...each.dictionary.messages.values()].map(({ name }) => name))
      told.push(`fix: msg: ${word}: no such message in ${namesOf(dictionaries)}${meant(word, names)}\n`)
      continue
    }
    const [of, message] = found
    const explained = explainedMessage(of.dictionary, message)
    messages.push({ dictionary: of.name, ...explained })
    lines.push(...messageLines(explained, of.name, page))
  }
  return { result: { schema: 1, dictionary, messages, unknown }, ...ended(lines, told, unknown) }
}

/** A dictionary, and what the user calls it. */
interface Named {
  readonly name: string
  readonly dictionary: Dictionary<unknown>
}

function dictionariesOf(command: string, options: DictionaryOptions): Named[] {
  const dictionary = chosenDictionary(command, options)
  if (dictionary !== undefined) return [{ name: options.venue ?? nameOf(options.dict ?? ''), dictionary }]
  return usual.flatMap((name) => {
    const version = versionOf(name)
    return version === undefined ? [] : [{ name, dictionary: version }]
  })
}

/** A version by its own name, however it was written; a file by the name of the file. */
function nameOf(dict: string): string {
  return versionNames.find((name) => versionOf(dict) !== undefined && digits(name) === digits(dict)) ?? path.basename(dict)
}

const digits = (text: string): string => text.toUpperCase().replace(/^FIX/, '').replaceAll('.', '')

const isChosen = ({ dict, venue }: DictionaryOptions): boolean => dict !== undefined || venue !== undefined

function firstFound<T>(dictionaries: readonly Named[], find: (dictionary: Dictionary<unknown>) => T | undefined): [Named, T] | undefined {
  for (const named of dictionaries) {
    const found = find(named.dictionary)
    if (found !== undefined) return [named, found]
  }
  return undefined
}

function partsOf(word: string): [string, string | undefined] {
  const at = word.indexOf('=')
  if (at < 0) return [word, undefined]
  if (at === 0 || at === word.length - 1)
    throw new AskedWrongly(`tag: ${word}: a tag, a name, or one of them with a value expected, as 54=1`)
  return [word.slice(0, at), word.slice(at + 1)]
}

function fieldNamed(dictionary: Dictionary<unknown>, word: string): Field | undefined {
  if (/^\d+$/.test(word)) return dictionary.fields.get(Number(word))
  return [...dictionary.fields.values()].find(({ name }) => name.toLowerCase() === word.toLowerCase())
}

/** The value on the wire; any where the field has no list. */
function valueNamed({ values }: Field, word: string): string | undefined {
  if (values.size === 0 || values.has(word)) return word
  return [...values].find(([, name]) => name.toLowerCase() === word.toLowerCase())?.[0]
}

function messageNamed(dictionary: Dictionary<unknown>, word: string): Message | undefined {
  return dictionary.messages.get(word) ?? [...dictionary.messages.values()].find(({ name }) => name.toLowerCase() === word.toLowerCase())
}

const namesOf = (dictionaries: readonly Named[]): string => dictionaries.map(({ name }) => name).join(' and ')

function meant(word: string, names: Iterable<string>): string {
  const near = nearNames(word, new Set(names))
  return near.length === 0 ? '' : `; near: ${near.join(', ')}`
}

/** `in FIX.4.2 to FIX.5.0SP2`; versions that have a gap are listed. */
function spanOf(versions: readonly string[]): string {
  const [from, to] = [versionNames.indexOf(versions[0] as never), versionNames.indexOf(versions.at(-1) as never)]
  if (versions.length === 1) return `in ${versions[0]} alone`
  return to - from + 1 === versions.length ? `in ${versions[0]} to ${versions.at(-1)}` : `in ${versions.join(', ')}`
}

function ended(
  lines: readonly string[],
  told: readonly string[],
  unknown: readonly string[],
): { text: string; told: string; status: number } {
  const status = unknown.length > 0 ? exit.didNot : exit.held
  return { text: lines.map((line) => `${line.trimEnd()}\n`).join(''), told: told.join(''), status }
}
