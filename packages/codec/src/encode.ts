/**
 * Objects to fields: names, enumerations and groups by the dictionary. Convenience for messages that are built now and then; a hot path calls the
 * writer field by field. What the dictionary does not have is refused with its name, so that a slip shows where it is made.
 */
import type { Field, Member } from '@fix/dictionary'
import type { Layout } from './layout.ts'
import { parseUtc } from './utc.ts'
import type { Writer } from './writer.ts'

/** What the writer fills in by itself, and the type, which `begin` was given. */
const automatic = new Set(['beginString', 'bodyLength', 'msgType', 'checkSum'])
const decimal = /^-?(\d+(\.\d*)?|\.\d+)$/
const integer = /^-?\d+$/

type Values = Readonly<Record<string, unknown>>

export function encodeHeader(writer: Writer, fields: object): void {
  const { layout } = writer
  const members: Member[] = []
  for (const name of Object.keys(fields)) {
    const member = layout.header.get(name)
    if (member && !automatic.has(name)) members.push(member)
    else if (!layout.byName.has(name)) throw new TypeError(`header: ${layout.beginString} has no field ${name}`)
  }
  encodeMembers(writer, ascending(members), fields as Values, 'header')
}

export function encodeBody(writer: Writer, msgName: string, fields: object): void {
  const { layout } = writer
  const plan = layout.plan(layout.typeOf(msgName) ?? '')
  if (!plan) throw new TypeError(`fields: ${layout.beginString} has no message ${msgName}`)
  const body: Member[] = []
  const trailer: Member[] = []
  for (const name of Object.keys(fields)) {
    const member = plan.byName.get(name)
    const last = layout.trailer.get(name)
    if (member) body.push(member)
    else if (last && !automatic.has(name)) trailer.push(last)
    else if (!layout.header.has(name) && !automatic.has(name)) throw new TypeError(`fields: ${msgName} has no field ${name}`)
  }
  encodeMembers(writer, ascending(body), fields as Values, msgName)
  encodeMembers(writer, trailer, fields as Values, msgName)
}

/** Names of required body fields that the object lacks, of its group entries too. */
export function missingFields(layout: Layout, msgName: string, fields: object): string[] {
  const plan = layout.plan(layout.typeOf(msgName) ?? '')
  if (!plan) return []
  const missing = plan.requiredNames.filter((name) => !isGiven(layout, plan.byName.get(name)?.tag ?? 0, fields as Values))
  for (const [name, value] of Object.entries(fields)) {
    const members = plan.byName.get(name)?.members
    if (members && Array.isArray(value)) for (const entry of value as Values[]) missing.push(...missingInEntry(layout, members, entry))
  }
  return missing
}

function missingInEntry(layout: Layout, members: readonly Member[], entry: Values): string[] {
  return members.flatMap((member) => {
    const name = layout.fields.get(member.tag)?.camel ?? String(member.tag)
    const value = entry[name]
    if (isAbsent(value)) return member.required && !isGiven(layout, member.tag, entry) ? [name] : []
    const { members: inner } = member
    return inner && Array.isArray(value) ? (value as Values[]).flatMap((each) => missingInEntry(layout, inner, each)) : []
  })
}

/** Whether a field is there, or is the length of a data field that is: the writer counts by itself. */
function isGiven(layout: Layout, tag: number, fields: Values): boolean {
  const given = (each: number): boolean => !isAbsent(fields[layout.fields.get(each)?.camel ?? ''])
  return given(tag) || given(layout.dataOf.get(tag) ?? 0)
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function ascending(members: Member[]): Member[] {
  return members.sort((a, b) => a.tag - b.tag)
}

function encodeMembers(writer: Writer, members: readonly Member[], fields: Values, where: string): void {
  const { layout } = writer
  // A data field stands right behind its length, wherever its tag would put it, and brings the length along.
  for (const member of members) {
    const field = layout.fields.get(member.tag)
    if (!field) throw new TypeError(`${where}: ${member.tag} has no field in ${layout.beginString}`)
    const value = fields[field.camel]
    if (isAbsent(value)) continue
    const dataTag = layout.dataOf.get(member.tag)
    if (dataTag !== undefined && fields[layout.fields.get(dataTag)?.camel ?? ''] !== undefined) continue
    if (member.members) encodeGroup(writer, member, member.members, field, value, where)
    else if (field.kind === 'data') encodeData(writer, field, value, where)
    else encodeValue(writer, field, value, where)
  }
}

function encodeGroup(writer: Writer, member: Member, inner: readonly Member[], field: Field, value: unknown, where: string): void {
  if (!Array.isArray(value)) throw new TypeError(`${where}: ${field.camel} is an array of entries, not ${show(value)}`)
  const byName = new Map(inner.map((each) => [writer.layout.fields.get(each.tag)?.camel ?? '', each]))
  writer.int(member.tag, value.length)
  for (const entry of value as Values[]) {
    for (const name of Object.keys(entry))
      if (!byName.has(name)) throw new TypeError(`${where}: an entry of ${field.camel} has no field ${name}`)
    if (!isGiven(writer.layout, inner[0].tag, entry)) {
      const first = writer.layout.fields.get(inner[0].tag)?.camel ?? String(inner[0].tag)
      throw new TypeError(`${where}: an entry of ${field.camel} begins with ${first}, which is absent`)
    }
    encodeMembers(writer, inner, entry, where)
  }
}

function encodeData(writer: Writer, field: Field, value: unknown, where: string): void {
  const bytes = value instanceof Uint8Array ? value : typeof value === 'string' ? latin1(value, field, where) : undefined
  if (!bytes) throw new TypeError(`${where}: ${field.camel} is bytes or text, not ${show(value)}`)
  const lengthTag = writer.layout.lengthOf.get(field.tag)
  if (lengthTag !== undefined) writer.int(lengthTag, bytes.length)
  writer.bytes(field.tag, bytes, 0, bytes.length)
}

function latin1(text: string, field: Field, where: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > 255) throw new RangeError(`${where}: ${field.camel} as text is ISO-8859-1; give bytes for anything else`)
    bytes[at] = text.charCodeAt(at)
  }
  return bytes
}

function encodeValue(writer: Writer, field: Field, value: unknown, where: string): void {
  const enumeration = writer.layout.enumeration(field.tag)
  if (enumeration) {
    const wire = typeof value === 'string' || typeof value === 'number' ? enumeration.wireOf(String(value)) : undefined
    if (wire === undefined)
      throw new TypeError(`${where}: ${field.camel} is one of ${[...field.values.values()].join(', ')}, not ${show(value)}`)
    return writer.str(field.tag, wire)
  }
  switch (field.kind) {
    case 'int':
      if (typeof value === 'number' && Number.isSafeInteger(value)) return writer.int(field.tag, value)
      if (typeof value === 'string' && integer.test(value)) return writer.str(field.tag, value)
      break
    case 'decimal':
      if (typeof value === 'string' && decimal.test(value)) return writer.str(field.tag, value)
      break
    case 'boolean':
      if (typeof value === 'boolean') return writer.bool(field.tag, value)
      if (value === 'Y' || value === 'N') return writer.str(field.tag, value)
      break
    case 'utc':
      if (typeof value === 'number' && Number.isSafeInteger(value)) return writer.utc(field.tag, value, 3)
      if (typeof value === 'string' && !Number.isNaN(parseUtc(value))) return writer.str(field.tag, value)
      break
    default:
      if (typeof value === 'string') return writer.str(field.tag, value)
      if (typeof value === 'number' && Number.isSafeInteger(value)) return writer.int(field.tag, value)
  }
  throw new TypeError(`${where}: ${field.camel} is ${expected[field.kind]}, not ${show(value)}`)
}

const expected: Record<Field['kind'], string> = {
  text: 'text',
  char: 'text',
  int: 'an integer',
  decimal: "decimal text such as '1.10005' (a float would not be exact)",
  boolean: 'true or false',
  data: 'bytes or text',
  utc: 'text such as 20260102-09:30:00.000, or microseconds since 1970',
  date: 'text',
  time: 'text',
  monthYear: 'text',
  many: 'text',
}

function show(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : typeof value === 'object' ? 'an object' : String(value)
}
