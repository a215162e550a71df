/** The fields of a JSON object as tags and bytes, in the order in which they are to be written. What does not fit is refused by name. */
import { camelName } from '@fix/dictionary'
import { beginAlike, inOrder } from './json-order.ts'
import { expectedOf, fromBase64, latin1Bytes, type JsonValues } from './json-value.ts'
import { headerFlag, trailerFlag, type Layout } from '../layout.ts'
import type { SectionName } from './outline.ts'
import type { GroupPlan } from '../plan.ts'
import { dataPairs, stars } from './secrets.ts'

/** A field to be written: its bytes, or the entries of a group. */
export interface JsonField {
  readonly tag: number
  /** Of data, the tag of the length that is put before it; 0 otherwise. */
  readonly lengthTag: number
  readonly bytes?: Uint8Array
  readonly entries?: readonly (readonly JsonField[])[]
}

export type GroupOf = (tag: number) => GroupPlan | undefined
/** What the writer puts in by itself. */
export const automatic: ReadonlySet<number> = new Set([8, 9, 10, 35])
const largestTag = 0x7fffffff

export class JsonFieldReader {
  readonly #layout: Layout
  readonly #values: JsonValues
  readonly #secret: ReadonlySet<number>

  /** `secret`: tags whose values no error shows. */
  constructor(layout: Layout, values: JsonValues, secret: readonly number[]) {
    this.#layout = layout
    this.#values = values
    this.#secret = new Set(secret)
  }

  /** The fields of a section, those left out that the writer puts in. */
  section(given: unknown, where: string, section: SectionName, groupOf: GroupOf): JsonField[] {
    return this.#fields(given, where, groupOf, undefined, (tag) => {
      const flags = this.#layout.flagsOf(tag)
      const home = (flags & headerFlag) !== 0 ? 'header' : (flags & trailerFlag) !== 0 ? 'trailer' : 'body'
      if (home !== section) throw wrong(`${this.name(tag)} belongs to the ${home}, and stands in ${where}`)
      return !automatic.has(tag)
    })
  }

  /** ClOrdID(11). */
  name(tag: number): string {
    const name = this.#layout.fields.get(tag)?.name
    return name === undefined ? `tag ${tag}` : `${name}(${tag})`
  }

  /** Bytes of one value of a field. */
  bytes(tag: number, given: unknown, where: string): Uint8Array {
    const field = this.#layout.fields.get(tag)
    const data = this.#values.isData(tag)
    const plain = plainText(given, field?.kind)
    if (plain !== undefined) {
      const wire = data ? plain : this.#values.wireOf(tag, plain)
      const bytes = wire === undefined ? undefined : data ? latin1Bytes(wire) : this.#values.bytesOf(wire)
      if (bytes) return bytes
    }
    const exact = plain === undefined ? exactBytes(given, this.#values) : undefined
    if (exact === undefined)
      throw wrong(`${this.name(tag)} in ${where} is ${expectedOf(field, this.#layout.latin1)}, not ${this.shown(tag, given)}`)
    if (exact.includes(1) && !(data && this.#layout.lengthOf.has(tag)))
      throw wrong(`${this.name(tag)} in ${where} holds SOH, which only data with a length may`)
    return exact
  }

  /** What was given for a field, as an error shows it: stars for a secret, for its length, and for those in whatever stands there instead of a value. */
  shown(tag: number, given: unknown): string {
    if (this.#isSecret(tag)) return stars
    if (given === undefined) return 'absent'
    if (typeof given === 'number' && !Number.isFinite(given)) return String(given)
    const text = JSON.stringify(given, (key, value: unknown) => {
      if (this.#isSecret(this.#knownTag(key) ?? 0)) return stars
      return typeof value === 'bigint' ? String(value) : value
    })
    if (text === undefined) return typeof given
    return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text
  }

  #isSecret(tag: number): boolean {
    return this.#secret.has(tag) || this.#secret.has(this.#layout.dataOf.get(tag) ?? dataPairs.get(tag) ?? 0)
  }

  #fields(given: unknown, where: string, groupOf: GroupOf, group: GroupPlan | undefined, takes: (tag: number) => boolean): JsonField[] {
    const keyed = asObject(given, where, 'an object of fields')
    const keys = new Map<number, string>()
    for (const key of Object.keys(keyed)) {
      const tag = this.#tagOf(key, where)
      const before = keys.get(tag)
      if (before !== undefined) throw wrong(`${this.name(tag)} stands in ${where} twice, as ${before} and as ${key}`)
      keys.set(tag, key)
    }
    const fields: JsonField[] = []
    for (const [tag, key] of keys) {
      if (!takes(tag)) continue
      // A length is put in with its data.
      if (!keys.has(this.#layout.dataOf.get(tag) ?? 0)) fields.push(...this.#field(tag, keyed[key], where, groupOf(tag)))
    }
    return inOrder(fields, this.#isByTag(keyed), group, (tag) => this.#layout.fields.has(tag))
  }

  /** A field, or as many as a list has. */
  #field(tag: number, given: unknown, where: string, group: GroupPlan | undefined): JsonField[] {
    const lengthTag = this.#values.isData(tag) ? (this.#layout.lengthOf.get(tag) ?? 0) : 0
    if (group) {
      if (!Array.isArray(given)) throw wrong(`${this.name(tag)} in ${where} is a list of entries, not ${this.shown(tag, given)}`)
      const times: unknown[][] = given.length > 0 && given.every((each) => Array.isArray(each)) ? given : [given]
      return times.map((entries) => ({ tag, lengthTag, entries: this.#entries(tag, entries, where, group) }))
    }
    const values: unknown[] = Array.isArray(given) ? given : [given]
    if (values.length === 0) throw wrong(`${this.name(tag)} in ${where} is an empty list, and no group of this message`)
    return values.map((value) => ({ tag, lengthTag, bytes: this.bytes(tag, value, where) }))
  }

  #entries(countTag: number, given: readonly unknown[], where: string, group: GroupPlan): (readonly JsonField[])[] {
    const inner: GroupOf = (tag) => {
      const position = group.positions.get(tag)
      return position > 0 ? group.groups[position - 1] : undefined
    }
    const entries = given.map((entry, at) => {
      const place = `${where}.${this.#layout.fields.get(countTag)?.name ?? countTag}[${at}]`
      const fields = this.#fields(entry, place, inner, group, () => true)
      if (fields.length === 0) throw wrong(`${place} has no field`)
      return fields
    })
    return given.some((entry) => this.#isByTag(entry)) ? beginAlike(entries, group) : entries
  }

  #isByTag(keyed: unknown): boolean {
    return Object.keys(keyed as object).some((key) => isTag(key) && this.#layout.fields.has(Number(key)))
  }

  #tagOf(key: string, where: string): number {
    const tag = this.#knownTag(key)
    if (tag !== undefined) return tag
    throw wrong(`${where} has the key '${key}', which is neither a tag nor the name of a field of ${this.#layout.beginString}`)
  }

  #knownTag(key: string): number | undefined {
    if (isTag(key) && Number(key) <= largestTag) return Number(key)
    const field = this.#layout.byName.get(camelName(key))
    return field && (field.name === key || field.camel === key) ? field.tag : undefined
  }
}

function isTag(key: string): boolean {
  return /^[1-9]\d{0,9}$/.test(key)
}

/** What text, numbers and flags of JSON are as text; undefined for anything else. */
function plainText(given: unknown, kind: string | undefined): string | undefined {
  if (typeof given === 'string') return given
  if (typeof given === 'number' && Number.isSafeInteger(given) && kind !== 'decimal') return String(given)
  if (typeof given === 'boolean' && kind === 'boolean') return given ? 'Y' : 'N'
  return undefined
}

/** Bytes of {wire} or {base64}; undefined for anything else. */
function exactBytes(given: unknown, values: JsonValues): Uint8Array | undefined {
  if (typeof given !== 'object' || given === null || Object.keys(given).length !== 1) return undefined
  const { wire, base64 } = given as { wire?: unknown; base64?: unknown }
  if (typeof wire === 'string') return values.bytesOf(wire)
  return typeof base64 === 'string' ? fromBase64(base64) : undefined
}

/** An error shows no more than the kind of what stands there instead: it may be a whole message, secrets and all. */
export function asObject(given: unknown, what: string, expected: string): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw wrong(`${what} is ${expected}, not ${kindOf(given)}`)
  return given as Record<string, unknown>
}

function kindOf(given: unknown): string {
  if (given === undefined) return 'absent'
  if (given === null) return 'null'
  return Array.isArray(given) ? 'a list' : typeof given === 'string' ? 'text' : `a ${typeof given}`
}

export function wrong(text: string): TypeError {
  return new TypeError(`fromJson: ${text}`)
}

const longestShown = 60
