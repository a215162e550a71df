/**
 * A message as a plain object, fit for JSON.stringify, in the shape of the FIX encoding for JSON: Header, Body and Trailer, groups as lists of objects. Nothing of a
 * message is left out but what `fromJson` puts in itself: the counts of groups, and the length of data that stands before it.
 *
 * Fields keep their order, as far as objects do: keys that are digits come first, ascending, whatever their order was.
 */
import { outline, type OutlineField } from './outline.ts'
import {
  jsonValues,
  toBase64,
  type JsonBase64,
  type JsonFields,
  type JsonMessage,
  type JsonValue,
  type JsonValues,
  type JsonWire,
} from './json-value.ts'
import { secretTags, stars } from './secrets.ts'
import { ShownValues } from './shown-value.ts'
import { readText } from '../values/text.ts'
import type { View } from '../reading/view.ts'

export interface JsonOptions {
  /** Keys are names, `ClOrdID`, or tags, `11`. What has no name in the dictionary has its tag. */
  readonly keys?: 'names' | 'tags'
  /** Enumerated values, and MsgType(35), are names, `Buy`, or as on the wire, `1`. */
  readonly values?: 'names' | 'wire'
  /** Data fields are text in ISO-8859-1 or base64; where nothing is said, text where all of it is printable ASCII and base64 otherwise. */
  readonly data?: 'text' | 'base64'
  /** Tags whose values become stars: `secretTags` unless given, none for a copy that is to be a message again. */
  readonly secret?: readonly number[]
}

export function toJson<M>(view: View<M>, options: JsonOptions = {}): JsonMessage {
  return new JsonMaker(view, options).message()
}

class JsonMaker<M> {
  readonly #view: View<M>
  readonly #options: JsonOptions
  readonly #values: JsonValues
  readonly #shown: ShownValues

  constructor(view: View<M>, options: JsonOptions) {
    this.#view = view
    this.#options = options
    this.#values = jsonValues(view.index.layout)
    this.#shown = new ShownValues(view.index, options.secret ?? secretTags)
  }

  message(): JsonMessage {
    const fields = outline(this.#view.index)
    const of = (section: OutlineField['section']): JsonFields => this.#fields(fields.filter((field) => field.section === section))
    return { Header: of('header'), Body: of('body'), Trailer: of('trailer') }
  }

  #fields(fields: readonly OutlineField[]): JsonFields {
    const { layout } = this.#view.index
    const values = new Map<string, JsonValue[]>()
    fields.forEach((field, at) => {
      // The length goes with the data: it is put in again from what is there.
      const dataTag = layout.dataOf.get(field.tag)
      if (dataTag !== undefined && fields[at + 1]?.tag === dataTag) return
      const key = this.#options.keys === 'tags' ? String(field.tag) : (layout.fields.get(field.tag)?.name ?? String(field.tag))
      const value = field.entries ? field.entries.map((entry) => this.#fields(entry)) : this.#value(field)
      const before = values.get(key)
      if (before) before.push(value)
      else values.set(key, [value])
    })
    return Object.fromEntries([...values].map(([key, each]) => [key, each.length === 1 ? each[0] : each]))
  }

  #value({ place, tag }: OutlineField): string | JsonWire | JsonBase64 {
    if (this.#shown.isSecret(tag)) return stars
    const { bytes, starts, ends } = this.#view.index
    if (!this.#values.isData(tag)) return this.#values.fromBytes(tag, bytes, starts[place], ends[place], this.#options.values !== 'wire')
    const asText = this.#options.data === 'text' || (this.#options.data === undefined && isPrintable(bytes, starts[place], ends[place]))
    return asText ? readText(bytes, starts[place], ends[place], true) : toBase64(bytes, starts[place], ends[place])
  }
}

function isPrintable(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] < 32 || bytes[at] > 126) return false
  return true
}
