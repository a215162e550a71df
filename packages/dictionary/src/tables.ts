/**
 * Reads the compact text tables that a dictionary is kept in. One line is one field, component or message:
 *
 *     54 Side CHAR 1=Buy 2=Sell                       tag, name, type, enumeration (a blank in a value is %20, = is %3D)
 *     Parties 453( 448 447 452 802( 523 803 ) )       component: 453 counts a group, which holds the group 802
 *     D NewOrderSingle 11! @Parties 386( 336 ) 60!    message: ! is required, @ a component, + after the name an admin message
 *
 * Messages are expanded when they are first asked for, so that a program pays only for those it uses; a member that no field defines is refused then.
 */
import type { AnyMessages, Dictionary, Member, Message } from './dictionary.ts'
import { fieldTypes, kindOf, type Field, type FieldType } from './field.ts'
import { checked } from './members-check.ts'
import { camelName } from './names.ts'

// A version is printed to import this file alone, so that it loads nothing but the reader of its tables.
export type { DataBytes, Decimal, Dictionary, UtcText } from './dictionary.ts'

export interface Tables {
  readonly beginString: string
  readonly fields: string
  readonly components: string
  readonly header: string
  readonly trailer: string
  readonly messages: string
}

/** A dictionary from its tables; throws where a table contradicts itself. */
export function dictionary<M = AnyMessages>(tables: Tables): Dictionary<M> {
  const fields = new Map<number, Field>()
  const names = new Set<string>()
  let last = 0
  for (const line of lines(tables.fields)) {
    const field = readField(line, tables.beginString)
    // Tables are printed in the order of their tags, so that hardly one has to be looked up.
    if (field.tag <= last && fields.has(field.tag))
      throw new Error(`dictionary: tag ${field.tag} is both ${fields.get(field.tag)?.name} and ${field.name}`)
    last = field.tag
    fields.set(field.tag, field)
    // By the sizes: a set is asked once a field and not twice. By the name, as a camel name is not hashed before somebody asks for it.
    if (names.add(field.name).size < fields.size) throw new Error(`dictionary: field ${field.name}(${field.tag}) has the name of another`)
  }
  const components = new Map<string, string>()
  for (const line of lines(tables.components)) {
    const [name] = line.split(' ', 1)
    if (components.has(name)) throw new Error(`dictionary: component ${name} is defined twice`)
    components.set(name, line.slice(name.length + 1))
  }
  const messages = new Map<string, Message>()
  const types = new Map<string, string>()
  for (const line of lines(tables.messages)) {
    const message = readMessage(line, components, fields)
    const [{ type, name }, other, otherType] = [message, messages.get(message.type), types.get(message.name)]
    if (other) throw new Error(`dictionary: MsgType ${type} is both ${other.name} and ${name}`)
    if (otherType !== undefined) throw new Error(`dictionary: ${name} is both MsgType ${otherType} and ${type}`)
    messages.set(type, message)
    types.set(name, type)
  }
  return {
    beginString: tables.beginString,
    fields,
    header: checked(readMembers(tables.header, components), fields, 'dictionary: header'),
    trailer: checked(readMembers(tables.trailer, components), fields, 'dictionary: trailer'),
    messages,
    dataOf: dataFields(fields),
  }
}

const none: ReadonlyMap<string, string> = new Map()

/** One line of the table of messages; its members are read when they are first asked for, and must be of `fields`. */
export function readMessage(line: string, components: ReadonlyMap<string, string>, fields: ReadonlyMap<number, Field>): Message {
  return new TableMessage(line, components, fields)
}

class TableMessage implements Message {
  readonly type: string
  readonly name: string
  readonly admin: boolean
  readonly #text: string
  readonly #components: ReadonlyMap<string, string>
  readonly #fields: ReadonlyMap<number, Field>
  #members: readonly Member[] | undefined

  constructor(line: string, components: ReadonlyMap<string, string>, fields: ReadonlyMap<number, Field>) {
    const [type, name] = line.split(' ', 2)
    if (!type || !name) throw new Error(`dictionary: a message is 'type Name members', not '${line}'`)
    this.type = type
    this.admin = name.endsWith('+')
    this.name = this.admin ? name.slice(0, -1) : name
    this.#text = line.slice(type.length + name.length + 2)
    this.#components = components
    this.#fields = fields
  }

  get members(): readonly Member[] {
    return (this.#members ??= checked(readMembers(this.#text, this.#components), this.#fields, `dictionary: ${this.name}`))
  }
}

const knownTypes: ReadonlySet<string> = new Set(fieldTypes)
const highestTag = 2 ** 31 - 1

/** One line of the table of fields of a version. */
export function readField(line: string, beginString = ''): Field {
  const [tagText, name, type, ...pairs] = line.split(' ')
  const tag = Number(tagText)
  if (!Number.isInteger(tag) || tag < 1 || !name) throw new Error(`dictionary: a field is 'tag name type', not '${line}'`)
  if (tag > highestTag) throw new Error(`dictionary: field ${name} has the tag ${tagText}, expected 1 to ${highestTag}`)
  if (!knownTypes.has(type)) throw new Error(`dictionary: field ${name} has the unknown type ${type}`)
  return {
    tag,
    name,
    camel: camelName(name),
    type: type as FieldType,
    kind: kindOf(type as FieldType, beginString),
    values: namedApart(readValues(pairs, name), name),
  }
}

/** Pairs of wire value and name: '1=Buy'. */
export function readValues(pairs: readonly string[], name: string): ReadonlyMap<string, string> {
  // Nine of ten fields have none, and share that.
  if (pairs.length === 0) return none
  const values = new Map<string, string>()
  for (const pair of pairs) {
    const equals = pair.indexOf('=', 1)
    if (equals < 0) throw new Error(`dictionary: a value of ${name} is 'wire=Name', not '${pair}'`)
    values.set(readWire(pair.slice(0, equals)), pair.slice(equals + 1))
  }
  if (values.size < pairs.length) throw new Error(`dictionary: ${name} has a value twice in '${pairs.join(' ')}'`)
  return values
}

/** The values; throws where two have one name, as a writer could not tell which is meant. */
export function namedApart(values: ReadonlyMap<string, string>, field: string): ReadonlyMap<string, string> {
  if (new Set(values.values()).size === values.size) return values
  const wires = new Map<string, string>()
  for (const [wire, name] of values) {
    const other = wires.get(name)
    if (other !== undefined) throw new Error(`dictionary: ${field} has the name ${name} for both ${other} and ${wire}`)
    wires.set(name, wire)
  }
  return values
}

/** A wire value as the table writes it: what the notation uses itself goes as in an address. */
function readWire(text: string): string {
  return text.includes('%') ? text.replace(/%([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text
}

/** A list of members as the tables write it; see the top of this file. */
export function readMembers(text: string, components: ReadonlyMap<string, string> = none): Member[] {
  const tokens = text.split(' ').filter((token) => token !== '')
  const reader = { tokens, at: 0 }
  const members = readList(reader, components, true)
  if (reader.at < tokens.length) throw new Error(`dictionary: ')' without a group in '${text}'`)
  return once(members)
}

/** Some published versions name a member twice at one level; it stands where it is named first, and is required if either says so. */
function once(members: Member[]): Member[] {
  const places = new Map<number, number>()
  const kept: Member[] = []
  for (const member of members) {
    const place = places.get(member.tag)
    if (place === undefined) places.set(member.tag, kept.push(member) - 1)
    else if (member.required) kept[place] = { ...kept[place], required: true }
  }
  return kept
}

function readList(
  reader: { tokens: string[]; at: number },
  components: ReadonlyMap<string, string>,
  required: boolean,
  within: readonly string[] = [],
): Member[] {
  const members: Member[] = []
  while (reader.at < reader.tokens.length) {
    const token = reader.tokens[reader.at]
    if (token === ')') break
    reader.at++
    const group = token.endsWith('(')
    const bare = group ? token.slice(0, -1) : token
    const must = bare.endsWith('!')
    const name = must ? bare.slice(0, -1) : bare
    if (name.startsWith('@')) {
      const component = name.slice(1)
      const body = components.get(component)
      if (body === undefined) throw new Error(`dictionary: no component ${component}`)
      if (within.includes(component)) throw new Error(`dictionary: component ${component} contains itself`)
      // A component may be empty: FIXT.1.1 publishes one that is.
      const inside = { tokens: body.split(' ').filter((each) => each !== ''), at: 0 }
      members.push(...readList(inside, components, required && must, [...within, component]))
      continue
    }
    const tag = Number(name)
    if (!Number.isInteger(tag) || tag < 1) throw new Error(`dictionary: '${token}' is no member`)
    if (!group) {
      members.push({ tag, required: required && must })
      continue
    }
    // What is required inside a group is required in each of its entries, whether the group itself is or not.
    const inner = once(readList(reader, components, true, within))
    if (reader.tokens[reader.at] !== ')') throw new Error(`dictionary: group ${tag} is not closed`)
    if (inner.length === 0) throw new Error(`dictionary: group ${tag} has no first field`)
    reader.at++
    members.push({ tag, required: required && must, members: inner })
  }
  return members
}

/**
 * Pairs of length and data field. A data field's length is named for it, with Len or Length behind; where no length is, it is the one with the
 * tag below: EncodedUnderlyingMarketDisruptionFallbackUnderlierSecDescLen(41873) shortens the name that it belongs to.
 */
export function dataFields(fields: ReadonlyMap<number, Field>): Map<number, number> {
  const lengths = new Map<string, number>()
  const data: Field[] = []
  for (const field of fields.values()) {
    if (field.type === 'LENGTH') lengths.set(field.name, field.tag)
    else if (field.kind === 'data') data.push(field)
  }
  const pairs = new Map<number, number>()
  const left = data.filter(({ name, tag }) => {
    const length = lengths.get(`${name}Len`) ?? lengths.get(`${name}Length`)
    if (length !== undefined) pairs.set(length, tag)
    return length === undefined
  })
  for (const { tag } of left) if (fields.get(tag - 1)?.type === 'LENGTH' && !pairs.has(tag - 1)) pairs.set(tag - 1, tag)
  return pairs
}

function* lines(text: string): Generator<string> {
  for (const line of text.split('\n')) if (line !== '') yield line
}
