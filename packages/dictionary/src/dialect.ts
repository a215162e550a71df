/**
 * A venue's dialect of a FIX version: what it adds, retypes, makes optional and removes, as plain data in the notation of the tables. The version
 * that it stands on is not touched and not copied: what the dialect leaves alone is the very same object, expanded when it is first asked for.
 */
import type { AnyMessages, Dictionary, Member, Message } from './dictionary.ts'
import type { Field } from './field.ts'
import { changeMembers, withoutFields, type MembersChange } from './members-change.ts'
import { checked } from './members-check.ts'
import { dataFields, namedApart, readField, readMessage, readValues } from './tables.ts'

export interface MessageChange extends MembersChange {
  /** Another MsgType(35) than the version's. */
  readonly msgType?: string
}

/** Changes to the dictionary of the messages `M`. */
export interface Dialect<M = AnyMessages> {
  readonly beginString?: string
  /** New or retyped fields, a line each: '1007 SymbolName STRING', '59 TimeInForce CHAR 1=GoodTillCancel'. */
  readonly fields?: readonly string[]
  /** Values that a field has besides those of the version, by its tag: 'X=Repriced Y=Expiring'. One that is there is renamed; no two have one name. */
  readonly values?: Readonly<Record<number, string>>
  /** Fields that the venue does not have: they leave every message, every group, header and trailer. A length goes with its data field only. */
  readonly removeFields?: readonly number[]
  readonly header?: MembersChange
  readonly trailer?: MembersChange
  /** By the name of the message: 'SecurityList'. */
  readonly messages?: { readonly [K in keyof M & string as K extends 'header' ? never : K]?: MessageChange }
  /** New messages, a line each: 'U1 PositionTick 55! 44!'. */
  readonly newMessages?: readonly string[]
  /** Names of messages that the venue does not have. */
  readonly removeMessages?: readonly (keyof M & string)[]
}

/** A dictionary that is `base` with the change applied; throws where the change names what does not exist, or twice. `N` gives its types: see Overlay. */
export function dialect<M = AnyMessages, N = M>(base: Dictionary<M>, change: Dialect<NoInfer<M>>): Dictionary<N> {
  const fields = changeFields(base, change)
  const dataOf = pairsOf(base, fields)
  const gone = new Set(change.removeFields)
  const part = (members: readonly Member[], altered: MembersChange | undefined, where: string): readonly Member[] => {
    const left = gone.size > 0 ? withoutFields(members, gone) : members
    return altered ? checked(changeMembers(left, altered, where), fields, `dialect: ${where}`) : left
  }
  const names = new Map([...base.messages.values()].map((message) => [message.name, message]))
  const changes = new Map(Object.entries<MessageChange | undefined>(change.messages ?? {}))
  const removed = new Set<string>(change.removeMessages)
  for (const name of [...removed, ...changes.keys()]) {
    if (!names.has(name)) throw new Error(`dialect: ${base.beginString} has no message ${name}`)
    if (removed.has(name) && changes.has(name)) throw new Error(`dialect: ${name} is changed and removed`)
  }

  const messages = new Map<string, Message>()
  const add = (message: Message): void => {
    const other = messages.get(message.type)
    if (other) throw new Error(`dialect: MsgType ${message.type} is both ${other.name} and ${message.name}`)
    messages.set(message.type, message)
  }
  for (const message of base.messages.values()) {
    const { name, admin } = message
    const altered = changes.get(name)
    if (removed.has(name)) continue
    if (altered) add({ type: altered.msgType ?? message.type, name, admin, members: part(message.members, altered, name) })
    else add(gone.size > 0 ? new MessageWithout(message, gone) : message)
  }
  const added = new Set<string>()
  for (const line of change.newMessages ?? []) {
    const message = readMessage(line, new Map(), fields)
    const { name } = message
    if (names.has(name) && !removed.has(name)) throw new Error(`dialect: ${base.beginString} has ${name} already`)
    if (added.has(name)) throw new Error(`dialect: the new message ${name} is given twice`)
    added.add(name)
    checked(message.members, fields, `dialect: ${name}`)
    add(message)
  }
  return {
    beginString: change.beginString ?? base.beginString,
    fields,
    header: part(base.header, change.header, 'header'),
    trailer: part(base.trailer, change.trailer, 'trailer'),
    messages,
    dataOf,
    ...(base.sessionFields && { sessionFields: base.sessionFields }),
  }
}

function changeFields(base: Dictionary<unknown>, change: Dialect): Map<number, Field> {
  const { beginString } = base
  const fields = new Map(base.fields)
  const given = new Set<number>()
  for (const tag of change.removeFields ?? []) {
    if (!fields.delete(tag)) throw new Error(`dialect: ${beginString} has no field ${tag} to remove`)
  }
  for (const line of change.fields ?? []) {
    const field = readField(line, beginString)
    if (given.has(field.tag)) throw new Error(`dialect: field ${field.tag} is given twice`)
    if (change.removeFields?.includes(field.tag)) throw new Error(`dialect: field ${field.tag} is given and removed`)
    given.add(field.tag)
    fields.set(field.tag, field)
  }
  for (const [tag, more] of Object.entries(change.values ?? {})) {
    const field = fields.get(Number(tag))
    if (!field) throw new Error(`dialect: ${beginString} has no field ${tag} to give values to`)
    const values = new Map([...field.values, ...readValues(more.split(' '), field.name)])
    fields.set(field.tag, { ...field, values: namedApart(values, field.name) })
  }
  if (given.size > 0) {
    const names = new Map<string, Field>()
    for (const field of fields.values()) {
      const other = names.get(field.camel)
      if (other) throw new Error(`dialect: ${field.name} is both ${other.tag} and ${field.tag}`)
      names.set(field.camel, field)
    }
  }
  return fields
}

/** Lengths and their data fields; throws where a data field is left without the length that it had, as nothing would say where it ends. */
function pairsOf(base: Dictionary<unknown>, fields: ReadonlyMap<number, Field>): Map<number, number> {
  const pairs = dataFields(fields)
  const counted = new Set(pairs.values())
  for (const [length, data] of base.dataOf) {
    const field = fields.get(data)
    if (field?.kind !== 'data' || counted.has(data)) continue
    const name = base.fields.get(length)?.name
    throw new Error(`dialect: ${field.name}(${data}) is left without its length ${name}(${length}): both go or none`)
  }
  return pairs
}

/** A message of the version without some of its fields; which it has is looked up when it is first asked for. */
class MessageWithout implements Message {
  readonly type: string
  readonly name: string
  readonly admin: boolean
  readonly #whole: Message
  readonly #gone: ReadonlySet<number>
  #members: readonly Member[] | undefined

  constructor(whole: Message, gone: ReadonlySet<number>) {
    this.type = whole.type
    this.name = whole.name
    this.admin = whole.admin
    this.#whole = whole
    this.#gone = gone
  }

  get members(): readonly Member[] {
    return (this.#members ??= withoutFields(this.#whole.members, this.#gone))
  }
}
