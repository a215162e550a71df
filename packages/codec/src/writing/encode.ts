/**
 * Objects to fields: names, enumerations and groups by the dictionary. What the dictionary does not have is refused with its name, so that a slip shows
 * where it is made; and what validation would find wrong with a value is refused in the same words: the two ask the same table.
 */
import type { Field } from '@fix/dictionary'
import type { Layout } from '../layout.ts'
import { Verdict } from '../validation/value-check.ts'
import type { WriteList, WriteSlot } from './write-list.ts'
import type { Writer } from './writer.ts'

/** What the writer fills in by itself, and the type, which `begin` was given. */
const automatic = new Set(['beginString', 'bodyLength', 'msgType', 'checkSum'])

type Values = Readonly<Record<string, unknown>>

export function encodeHeader(writer: Writer, fields: object): void {
  const { layout } = writer
  const list = layout.writeHeader
  const chosen: WriteSlot[] = []
  for (const name of Object.keys(fields)) {
    const slot = automatic.has(name) ? undefined : list.slots.get(name)
    if (slot) choose(chosen, slot, fields as Values)
    else if (!layout.byName.has(name)) throw new TypeError(`header: ${layout.beginString} has no field ${name}`)
  }
  encodeSlots(writer, chosen, fields as Values, 'header')
}

export function encodeBody(writer: Writer, msgName: string, fields: object): void {
  const { layout } = writer
  const body = layout.writeBody(msgName)
  if (!body) throw new TypeError(`fields: ${layout.beginString} has no message ${msgName}`)
  const chosen: WriteSlot[] = []
  const last: WriteSlot[] = []
  for (const name of Object.keys(fields)) {
    const slot = body.slots.get(name)
    if (slot) choose(chosen, slot, fields as Values)
    else if (!automatic.has(name) && !layout.header.has(name)) {
      const trailer = layout.writeTrailer.slots.get(name)
      if (!trailer) throw new TypeError(`fields: ${msgName} has no field ${name}`)
      choose(last, trailer, fields as Values)
    }
  }
  encodeSlots(writer, chosen, fields as Values, msgName)
  encodeSlots(writer, last, fields as Values, msgName)
}

/** Names of required body fields that the object lacks, of its group entries too. */
export function missingFields(layout: Layout, msgName: string, fields: object): string[] {
  const body = layout.writeBody(msgName)
  return body ? missingIn(body, fields as Values) : []
}

function missingIn(list: WriteList, fields: Values): string[] {
  const missing: string[] = []
  for (const name of list.required) if (isAbsent(fields[name])) missing.push(name)
  for (const { name, entry } of list.groups) {
    const value = fields[name]
    if (Array.isArray(value)) for (const each of value as unknown[]) if (isEntry(each)) missing.push(...missingIn(entry(), each))
  }
  return missing
}

function isEntry(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (value instanceof Uint8Array && value.length === 0)
}

/** Puts the slot of a field that is there into the order of the wire; objects are mostly near it already. */
function choose(chosen: WriteSlot[], slot: WriteSlot, fields: Values): void {
  if (isAbsent(fields[slot.name])) return
  let at = chosen.length
  while (at > 0 && chosen[at - 1].rank > slot.rank) at--
  if (at === chosen.length) chosen.push(slot)
  else chosen.splice(at, 0, slot)
}

function encodeSlots(writer: Writer, chosen: readonly WriteSlot[], fields: Values, where: string): void {
  for (const slot of chosen) {
    // A data field stands right behind its length, wherever its tag would put it, and brings the length along.
    const value = fields[slot.name]
    if (slot.dataName !== '') {
      if (!isAbsent(fields[slot.dataName])) continue
      if (Number(value) !== 0) throw new TypeError(`${where}: ${slot.name} is written by ${slot.dataName}, which is absent`)
    }
    if (slot.isGroup) encodeGroup(writer, slot, value, where)
    else if (slot.field.kind === 'data') encodeData(writer, slot.field, value, where)
    else encodeValue(writer, slot, value, where)
  }
}

function encodeGroup(writer: Writer, { field, entry }: WriteSlot, value: unknown, where: string): void {
  if (!Array.isArray(value)) throw new TypeError(`${where}: ${field.camel} is an array of entries, not ${show(value)}`)
  const list = entry()
  writer.int(field.tag, value.length)
  for (const each of value as unknown[]) {
    if (!isEntry(each)) throw new TypeError(`${where}: an entry of ${field.camel} is an object, not ${show(each)}`)
    const chosen: WriteSlot[] = []
    for (const name of Object.keys(each)) {
      const slot = list.slots.get(name)
      if (!slot) throw new TypeError(`${where}: an entry of ${field.camel} has no field ${name}`)
      choose(chosen, slot, each)
    }
    const { first } = list
    // A length field is there with its data, which brings it along.
    const begins = chosen.length > 0 && (chosen[0] === first || (first.dataName !== '' && chosen[0].name === first.dataName))
    if (!begins) throw new TypeError(`${where}: an entry of ${field.camel} begins with ${first.name}, which is absent`)
    encodeSlots(writer, chosen, each, where)
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

function encodeValue(writer: Writer, slot: WriteSlot, value: unknown, where: string): void {
  const { field, enumeration } = slot
  if (enumeration) {
    const wire = typeof value === 'string' || typeof value === 'number' ? enumeration.wireOf(String(value)) : undefined
    if (wire === undefined)
      throw new TypeError(`${where}: ${field.camel} is one of ${[...field.values.values()].join(', ')}, not ${show(value)}`)
    return writer.str(field.tag, wire)
  }
  const whole = typeof value === 'number' && Number.isSafeInteger(value) && (field.kind === 'int' || field.kind === 'text')
  if (typeof value === 'string' || whole) {
    const { from, to } = writer.text(field.tag, String(value))
    const verdict = writer.layout.checks.verdict(field.tag, writer.buffer, from, to)
    if (verdict === Verdict.format) throw new TypeError(`${where}: ${field.camel} is ${expected[field.kind]}, not ${show(value)}`)
    if (verdict === Verdict.range)
      throw new TypeError(`${where}: ${field.camel} is made of ${[...field.values.keys()].join(', ')}, not ${show(value)}`)
    return
  }
  if (typeof value === 'boolean' && field.kind === 'boolean') return writer.bool(field.tag, value)
  if (typeof value === 'number' && Number.isSafeInteger(value) && field.kind === 'utc') return writer.utc(field.tag, value, 3)
  throw new TypeError(`${where}: ${field.camel} is ${expected[field.kind]}, not ${show(value)}`)
}

const expected: Record<Field['kind'], string> = {
  text: 'text',
  char: 'one character',
  int: 'an integer',
  decimal: "decimal text such as '1.10005' (a float would not be exact)",
  boolean: 'true or false',
  data: 'bytes or text',
  utc: 'text such as 20260102-09:30:00.000, or microseconds since 1970',
  date: 'a date such as 20260102',
  time: 'a time of day such as 09:30:00.000',
  monthYear: 'a month such as 202601, 20260102 or 202601w1',
  many: 'values with blanks between',
}

function show(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : typeof value === 'object' && value !== null ? 'an object' : String(value)
}
