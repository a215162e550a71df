/**
 * A venue's dialect of a FIX version: what it adds, retypes, makes optional and removes, as plain data in the notation of the tables. The
 * version that it stands on is not touched.
 */
import type { AnyMessages, Dictionary, Member, Message } from './dictionary.ts'
import type { Field } from './field.ts'
import { dataFields, readField, readMembers } from './tables.ts'

export interface MembersChange {
  /** Members as in the tables: '1007 1008', '702( 703 704 705 )'. One that is there already is replaced where it stands. */
  readonly add?: string
  /** Tags that the venue never sends. */
  readonly remove?: readonly number[]
  /** Tags that are required by the version but not by the venue. */
  readonly optional?: readonly number[]
  readonly required?: readonly number[]
  /** Changes inside groups, by the count tag, however deep the group stands. */
  readonly groups?: Readonly<Record<number, MembersChange>>
}

export interface Dialect {
  readonly beginString?: string
  /** New or retyped fields, a line each: '1007 SymbolName STRING', '59 TimeInForce CHAR 1=GoodTillCancel'. */
  readonly fields?: readonly string[]
  readonly removeFields?: readonly number[]
  readonly header?: MembersChange
  readonly trailer?: MembersChange
  /** By the name of the message: 'SecurityList'. */
  readonly messages?: Readonly<Record<string, MembersChange>>
  /** New messages, a line each: 'U1 PositionTick 55! 44!'. */
  readonly newMessages?: readonly string[]
  /** Names of messages that the venue does not have. */
  readonly removeMessages?: readonly string[]
}

/** A dictionary that is `base` with the change applied; throws where the change names what does not exist. */
export function dialect<M = AnyMessages, N = M>(base: Dictionary<M>, change: Dialect): Dictionary<N> {
  const fields = new Map<number, Field>(base.fields)
  for (const tag of change.removeFields ?? []) {
    if (!fields.delete(tag)) throw new Error(`dialect: ${base.beginString} has no field ${tag} to remove`)
  }
  for (const line of change.fields ?? []) {
    const field = readField(line, base.beginString)
    fields.set(field.tag, field)
  }
  const removed = new Set(change.removeMessages ?? [])
  const known = new Set([...base.messages.values()].map((message) => message.name))
  for (const name of [...removed, ...Object.keys(change.messages ?? {})]) {
    if (!known.has(name)) throw new Error(`dialect: ${base.beginString} has no message ${name}`)
  }
  const messages = new Map<string, Message>()
  for (const message of base.messages.values()) {
    if (removed.has(message.name)) continue
    const altered = change.messages?.[message.name]
    messages.set(message.type, altered ? { ...head(message), members: alter(message.members, altered, message.name) } : message)
  }
  for (const line of change.newMessages ?? []) {
    const [type, name] = line.split(' ', 2)
    const admin = name.endsWith('+')
    const members = readMembers(line.slice(type.length + name.length + 2))
    messages.set(type, { type, name: admin ? name.slice(0, -1) : name, admin, members })
  }
  const changed: Dictionary<N> = {
    beginString: change.beginString ?? base.beginString,
    fields,
    header: change.header ? alter(base.header, change.header, 'header') : base.header,
    trailer: change.trailer ? alter(base.trailer, change.trailer, 'trailer') : base.trailer,
    messages,
    dataOf: dataFields(fields),
  }
  for (const message of messages.values()) if (!base.messages.has(message.type)) mustExist(message.members, fields, message.name)
  for (const name of Object.keys(change.messages ?? {})) {
    for (const message of messages.values()) if (message.name === name) mustExist(message.members, fields, name)
  }
  return changed
}

function head(message: Message): { type: string; name: string; admin: boolean } {
  return { type: message.type, name: message.name, admin: message.admin }
}

function alter(members: readonly Member[], change: MembersChange, where: string): Member[] {
  const drop = new Set(change.remove ?? [])
  let altered = members.filter((member) => !drop.has(member.tag))
  for (const member of readMembers(change.add ?? '')) {
    const at = altered.findIndex((other) => other.tag === member.tag)
    altered = at < 0 ? [...altered, member] : altered.with(at, member)
  }
  altered = demand(altered, change.optional ?? [], false, where)
  altered = demand(altered, change.required ?? [], true, where)
  for (const [count, inner] of Object.entries(change.groups ?? {})) {
    const found = { times: 0 }
    altered = alterGroup(altered, Number(count), inner, where, found)
    if (found.times === 0) throw new Error(`dialect: ${where} has no group ${count}`)
  }
  return altered
}

function demand(members: Member[], tags: readonly number[], required: boolean, where: string): Member[] {
  for (const tag of tags) if (!members.some((member) => member.tag === tag)) throw new Error(`dialect: ${where} has no member ${tag}`)
  return members.map((member) => (tags.includes(member.tag) ? { ...member, required } : member))
}

function alterGroup(members: readonly Member[], count: number, change: MembersChange, where: string, found: { times: number }): Member[] {
  return members.map((member) => {
    if (!member.members) return member
    if (member.tag !== count) return { ...member, members: alterGroup(member.members, count, change, where, found) }
    found.times++
    return { ...member, members: alter(member.members, change, `${where} group ${count}`) }
  })
}

function mustExist(members: readonly Member[], fields: ReadonlyMap<number, Field>, where: string): void {
  for (const member of members) {
    if (!fields.has(member.tag)) throw new Error(`dialect: ${where} has ${member.tag}, which no field defines`)
    if (member.members) mustExist(member.members, fields, where)
  }
}
