/** A message as a line that can be typed: the other way round of `TypedMessages`. What the session writes is left out, and so are lengths of data; a secret is stars, which no prompt takes. */
import type { Dictionary } from '@fix/dictionary'
import { TagNames } from '../raw/tag-names.ts'
import type { AnyView } from '../raw/versions.ts'
import { ownedTags } from './owned-fields.ts'
import { plainOf } from './typed-values.ts'
import { valueText } from './words.ts'

const names = new TagNames()

export function typedText(view: AnyView, dictionary: Dictionary<unknown>, secret: readonly number[]): string {
  const { index } = view
  const words = [view.messageName === '' ? view.msgType : view.messageName]
  for (let place = 0; place < view.count; place++) {
    const tag = view.tagAt(place)
    const isLength = place + 1 < view.count && index.layout.dataOf.get(tag) === view.tagAt(place + 1)
    if (ownedTags.has(tag) || isLength) continue
    const field = dictionary.fields.get(tag)
    const key = field !== undefined && names.tagOf(dictionary, field.name) === tag ? field.name : String(tag)
    if (secret.includes(tag)) {
      words.push(`${key}=***`)
      continue
    }
    let wire = ''
    for (let at = view.startAt(place); at < view.endAt(place); at++) wire += String.fromCharCode(view.bytes[at])
    const plain = plainOf(field, wire)
    words.push(plain === undefined ? `${key}:=${valueText(wire)}` : `${key}=${valueText(plain)}`)
  }
  return words.join(' ')
}
