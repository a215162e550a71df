/** What a Tab offers in a typed line: verbs and messages, then the fields of the message, then the values of the field. */
import type { Dictionary } from '@fix/dictionary'
import { TagNames } from '../raw/tag-names.ts'
import { ownedTags } from './owned-fields.ts'
import { tagsOf } from './typed-message.ts'
import { verbNames } from './verbs.ts'
import { valueText } from './words.ts'

const names = new TagNames()

/** The words that may stand there, whole, and what of the line they replace. */
export function completionsOf(line: string, dictionary: Dictionary<unknown>): [hits: string[], word: string] {
  const bang = line.startsWith('!') ? 1 : 0
  const text = line.slice(bang)
  const word = /[^ ]*$/.exec(text)?.[0] ?? ''
  const before = text.slice(0, text.length - word.length).trim()
  const messages = [...dictionary.messages.values()]
  const messageNames = messages.filter(({ admin }) => !admin).map(({ name }) => name)
  if (before === '' || before === 'help') {
    const words = before === 'help' ? [...messageNames, ...fieldNames(dictionary)] : [...(bang === 1 ? [] : verbNames), ...messageNames]
    return [beginning(words, word), word]
  }
  const [first] = before.split(/\s+/)
  const message = dictionary.messages.get(first) ?? messages.find(({ name }) => name.toLowerCase() === first.toLowerCase())
  if (message === undefined) return [[], word]
  const [, key, value] = /^(\w+)=(.*)$/.exec(word) ?? []
  if (key === undefined) {
    const own = tagsOf(message.members).flatMap((tag) => (ownedTags.has(tag) ? [] : [dictionary.fields.get(tag)?.name ?? '']))
    const found = beginning([...new Set(own)], word)
    const all = found.length > 0 || word === '' ? found : beginning(fieldNames(dictionary), word)
    return [all.map((name) => `${name}=`), word]
  }
  const field = dictionary.fields.get(names.tagOf(dictionary, key) ?? 0)
  return [beginning([...(field?.values.values() ?? [])].map(valueText), value).map((name) => `${key}=${name}`), word]
}

function fieldNames({ fields }: Dictionary<unknown>): string[] {
  return [...fields.values()].flatMap(({ tag, name }) => (ownedTags.has(tag) ? [] : [name]))
}

function beginning(words: readonly string[], begun: string): string[] {
  const small = begun.toLowerCase()
  return words.filter((word) => word.toLowerCase().startsWith(small))
}
