/**
 * How the value of one field stands in JSON, for both ways: what `toJson` writes as plain text is exactly what `fromJson` takes as such and reads as the same
 * bytes. Numbers stay text, so that no digit is lost.
 */
import type { Field } from '@fix/dictionary'
import type { Layout } from '../layout.ts'
import { readText, textRoom, writeText } from '../values/text.ts'
import { ValueChecks, Verdict } from '../validation/value-check.ts'

/**
 * - text: a value that fits its field: `'1.10005'`, `'Buy'` or `'1'`, `'Y'`; of a data field its bytes as ISO-8859-1
 * - wire: text that does not, as it is on the wire: an unknown enumeration, a price that is none, a tag without a value
 * - base64: bytes
 * - a list of objects: the entries of a group; any other list: a field that stands there more than once
 */
export type JsonValue = string | JsonWire | JsonBase64 | readonly JsonFields[] | readonly JsonValue[]
export type JsonWire = { readonly wire: string }
export type JsonBase64 = { readonly base64: string }
/** Fields by their names, `ClOrdID`, or by their tags, `11`. */
export interface JsonFields {
  readonly [key: string]: JsonValue
}

/** A message, in the sections of the FIX encoding for JSON. */
export interface JsonMessage {
  readonly Header: JsonFields
  readonly Body: JsonFields
  readonly Trailer: JsonFields
}

const malformed = '\ufffd'

const made = /* @__PURE__ */ new WeakMap<Layout, JsonValues>()

/** The one for a layout: its tables are made once. */
export function jsonValues(layout: Layout): JsonValues {
  let values = made.get(layout)
  if (values === undefined) made.set(layout, (values = new JsonValues(layout)))
  return values
}

export class JsonValues {
  readonly #layout: Layout
  readonly #checks: ValueChecks

  constructor(layout: Layout) {
    this.#layout = layout
    this.#checks = new ValueChecks(layout.fields.values(), layout.tagLimit, layout.dataOf)
  }

  isData(tag: number): boolean {
    return this.#layout.fields.get(tag)?.kind === 'data'
  }

  /** The value of a field that is no data field. `names`: what an enumerated value stands for. */
  fromBytes(tag: number, bytes: Uint8Array, from: number, to: number, names: boolean): string | JsonWire | JsonBase64 {
    const { latin1 } = this.#layout
    const text = readText(bytes, from, to, latin1)
    if (!latin1 && text.includes(malformed)) return toBase64(bytes, from, to)
    const name = !names ? undefined : tag === 35 ? this.#layout.plan(text)?.name : this.#layout.enumeration(tag)?.nameAt(bytes, from, to)
    for (const plain of [name, text]) if (plain !== undefined && this.wireOf(tag, plain) === text) return plain
    return { wire: text }
  }

  /** Text of a value on the wire, of a name or of the text itself; undefined where it does not fit the field. */
  wireOf(tag: number, plain: string): string | undefined {
    if (tag === 35 && plain !== '') return this.#layout.typeOf(plain) ?? (plain.includes('\x01') ? undefined : plain)
    const enumeration = this.#layout.enumeration(tag)
    const wire = enumeration ? enumeration.wireOf(plain) : plain
    if (wire === undefined || wire === '' || wire.includes('\x01')) return undefined
    const bytes = this.bytesOf(wire)
    if (bytes === undefined) return undefined
    const verdict = this.#checks.verdict(tag, bytes, 0, bytes.length)
    return verdict === Verdict.format || verdict === Verdict.range ? undefined : wire
  }

  /** Text as the bytes that it is on the wire; undefined where a character has none in ISO-8859-1. */
  bytesOf(text: string): Uint8Array | undefined {
    const { latin1 } = this.#layout
    const bytes = new Uint8Array(textRoom(text, latin1))
    const end = writeText(bytes, 0, text, latin1)
    return end < 0 ? undefined : bytes.subarray(0, end)
  }
}

/** What a field takes, for a message to the one who gave something else. */
export function expectedOf(field: Field | undefined, latin1: boolean): string {
  if (field === undefined) return 'text'
  if (field.tag === 35) return "the name or the type of a message, such as 'NewOrderSingle' or 'D'"
  if (field.values.size > 0) return `one of ${[...field.values].map(([wire, name]) => `${name} (${wire})`).join(', ')}`
  return expected[field.kind] ?? (latin1 ? "text in ISO-8859-1 (for any other, use the codec's charset 'utf8')" : 'text')
}

const expected: Readonly<Partial<Record<Field['kind'], string>>> = {
  char: 'one character',
  int: 'an integer',
  decimal: "decimal text such as '1.10005' (a float would not be exact)",
  boolean: 'Y or N, or true or false',
  data: "text in ISO-8859-1, or {base64: '…'}",
  utc: "text such as '20260102-09:30:00.000'",
  date: "text such as '20260102'",
  time: "text such as '09:30:00'",
  monthYear: "text such as '202601'",
}

export function toBase64(bytes: Uint8Array, from: number, to: number): JsonBase64 {
  return { base64: btoa(readText(bytes, from, to, true)) }
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** The bytes; undefined where the text is no base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  return base64.test(text) ? latin1Bytes(atob(text)) : undefined
}

/** A byte a character; undefined where one is beyond ISO-8859-1. */
export function latin1Bytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  return writeText(bytes, 0, text, true) < 0 ? undefined : bytes
}
