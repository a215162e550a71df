/**
 * A dictionary made ready for bytes: flags by tag for the index, plans by message type, enumerations by wire value. One layout serves all views and
 * writers of a codec.
 */
import type { Dictionary, Field, Member } from '@fix/dictionary'
import { Enumeration, isEnumerated } from './enumeration.ts'
import { compileMessage, names, type MessagePlan } from './plan.ts'
import { secretTags } from './forms/secrets.ts'
import { ValueChecks } from './validation/value-check.ts'
import { WriteList } from './writing/write-list.ts'

/** Tags from here on have no place in a direct table; they are found by looking through the message. */
const tableLimit = 1 << 16
/** Unknown types that are remembered; a peer may send any number. */
const mostStrangers = 256

/** The field is a length, and the data field behind it may hold SOH. */
export const lengthFlag = 1
/** The field counts the entries of a group in some message. */
export const countFlag = 2
export const headerFlag = 4
export const trailerFlag = 8
/** The field's text comes once, as an id does, or must not be kept, as a secret: it is not looked for among known strings. */
export const onceFlag = 16

/** ClOrdID(11), ExecID(17), ExecRefID(19), OrderID(37), OrigClOrdID(41), Text(58), TestReqID(112), QuoteID(117), SecondaryOrderID(198), MDEntryID(278), SecondaryExecID(527), TradeReportID(571). */
const onceTags = [11, 17, 19, 37, 41, 58, 112, 117, 198, 278, 527, 571]

export class Layout {
  readonly beginString: string
  readonly fields: ReadonlyMap<number, Field>
  /** Those that session messages may know. */
  readonly sessionFields: ReadonlyMap<number, Field>
  readonly byName: ReadonlyMap<string, Field>
  readonly header: ReadonlyMap<string, Member>
  readonly trailer: ReadonlyMap<string, Member>
  /** Tags below this have an entry in `flags` and in the direct tables of views. */
  readonly tagLimit: number
  readonly flags: Uint8Array
  /** Tags that count groups or announce data. */
  readonly specialTags = new Set<number>()
  /** Flags of tags from there on; undefined where no such tag has any. */
  farFlags: Map<number, number> | undefined
  /** Length tag to data tag. */
  readonly dataOf: ReadonlyMap<number, number>
  readonly lengthOf: ReadonlyMap<number, number>
  readonly latin1: boolean
  /** What a type that the dictionary does not have is read by: header and trailer alone. */
  readonly unknown: MessagePlan
  /** How many message types have been compiled: each may add flags. */
  compiled = 0
  readonly #dictionary: Dictionary<unknown>
  readonly #plans = new Map<string, MessagePlan>()
  /** By the code of a type of one character: most are. */
  readonly #single: (MessagePlan | undefined)[] = Array.from({ length: 128 })
  readonly #packed = new Map<number, MessagePlan>()
  readonly #long: MessagePlan[] = []
  readonly #enumerations = new Map<number, Enumeration>()
  readonly #types = new Map<string, string>()
  readonly #writeBodies = new Map<string, WriteList>()
  #writeHeader: WriteList | undefined
  #writeTrailer: WriteList | undefined
  #checks: ValueChecks | undefined
  #countTags: Set<number> | undefined
  /** Types that the dictionary does not have, of at most four characters: a peer that sends one sends it again. */
  readonly #strangers = new Set<number>()

  constructor(dictionary: Dictionary<unknown>, latin1: boolean) {
    this.#dictionary = dictionary
    this.beginString = dictionary.beginString
    this.fields = dictionary.fields
    this.sessionFields = dictionary.sessionFields ?? dictionary.fields
    this.dataOf = dictionary.dataOf
    this.lengthOf = new Map([...dictionary.dataOf].map(([length, data]) => [data, length]))
    this.latin1 = latin1
    this.byName = new Map([...dictionary.fields.values()].map((field) => [field.camel, field]))
    this.header = names(dictionary.header, dictionary.fields)
    this.trailer = names(dictionary.trailer, dictionary.fields)
    let most = 0
    for (const tag of dictionary.fields.keys()) if (tag < tableLimit) most = Math.max(most, tag)
    this.tagLimit = most + 1
    this.flags = new Uint8Array(this.tagLimit)
    for (const length of dictionary.dataOf.keys()) this.#flag(length, lengthFlag)
    for (const member of dictionary.header) this.#flag(member.tag, headerFlag | (member.members ? countFlag : 0))
    for (const member of dictionary.trailer) this.#flag(member.tag, trailerFlag | (member.members ? countFlag : 0))
    for (const field of dictionary.fields.values()) if (field.type === 'NUMINGROUP') this.#flag(field.tag, countFlag)
    for (const tag of [...onceTags, ...secretTags]) if (tag < this.tagLimit) this.#flag(tag, onceFlag)
    // What a MsgType(35) means, the messages say.
    for (const field of dictionary.fields.values()) {
      if (isEnumerated(field) && field.tag !== 35) this.#enumerations.set(field.tag, new Enumeration(field))
    }
    for (const message of dictionary.messages.values()) this.#types.set(message.name, message.type)
    this.unknown = compileMessage(undefined, '', dictionary.header, dictionary.trailer, dictionary.fields)
  }

  #flag(tag: number, flag: number): void {
    if ((flag & (lengthFlag | countFlag)) !== 0) this.specialTags.add(tag)
    if (tag < this.tagLimit) {
      this.flags[tag] |= flag
      return
    }
    this.farFlags ??= new Map()
    this.farFlags.set(tag, this.flagsOf(tag) | flag)
  }

  /** What objects may bring to a header, a trailer, or the body of a message; undefined for a message that the dictionary does not have. */
  get writeHeader(): WriteList {
    return (this.#writeHeader ??= new WriteList(this, this.#dictionary.header, 'tag'))
  }

  get writeTrailer(): WriteList {
    return (this.#writeTrailer ??= new WriteList(this, this.#dictionary.trailer, 'members'))
  }

  writeBody(msgName: string): WriteList | undefined {
    const made = this.#writeBodies.get(msgName)
    if (made) return made
    const message = this.#dictionary.messages.get(this.#types.get(msgName) ?? '')
    if (!message) return undefined
    const list = new WriteList(this, message.members, 'tag')
    this.#writeBodies.set(msgName, list)
    return list
  }

  /** What is asked of values: of those that are read and of those that are written. */
  get checks(): ValueChecks {
    return (this.#checks ??= new ValueChecks(this.fields.values(), this.tagLimit, this.dataOf))
  }

  flagsOf(tag: number): number {
    return tag > 0 && tag < this.tagLimit ? this.flags[tag] : (this.farFlags?.get(tag) ?? 0)
  }

  /** Whether the field counts the entries of a group, in whatever message. */
  countsGroup(tag: number): boolean {
    if ((this.flagsOf(tag) & countFlag) !== 0) return true
    // Before FIX.4.3 a count is an INT like any other: the messages tell, and not only those that have been seen.
    this.#countTags ??= new Set(countTags([...this.#dictionary.messages.values()].flatMap((message) => message.members)))
    return this.#countTags.has(tag)
  }

  enumeration(tag: number): Enumeration | undefined {
    return this.#enumerations.get(tag)
  }

  /** MsgType(35) of a message's name, or undefined. */
  typeOf(name: string): string | undefined {
    return this.#types.get(name)
  }

  /** The plan of a MsgType(35), or undefined. */
  plan(type: string): MessagePlan | undefined {
    const made = this.#plans.get(type)
    if (made) return made
    const message = this.#dictionary.messages.get(type)
    if (!message) return undefined
    const plan = compileMessage(message, type, this.#dictionary.header, this.#dictionary.trailer, this.fields)
    this.#plans.set(type, plan)
    this.compiled++
    const packed = packType(type)
    if (type.length === 1 && packed < this.#single.length) this.#single[packed] = plan
    else if (packed > 0) this.#packed.set(packed, plan)
    else this.#long.push(plan)
    for (const group of plan.groups) this.#flag(group.countTag, countFlag)
    return plan
  }

  /** The plan of the MsgType(35) in these bytes; one of header and trailer alone where the type is unknown. */
  planAt(bytes: Uint8Array, from: number, to: number): MessagePlan {
    const length = to - from
    let packed = 0
    if (length === 1) {
      const plan = bytes[from] < 128 ? this.#single[bytes[from]] : undefined
      if (plan) return plan
    }
    if (length > 0 && length <= 4) {
      for (let at = from; at < to; at++) packed = (packed << 7) | (bytes[at] & 127)
      // Seven bits a byte, so that the key stays a small integer: what is not ASCII is compared below.
      const plan = this.#packed.get(packed)
      if (plan && sameText(bytes, from, to, plan.type)) return plan
      if (this.#strangers.has(packed) && isAscii(bytes, from, to)) return this.unknown
    }
    for (const plan of this.#long) if (sameText(bytes, from, to, plan.type)) return plan
    if (length === 0 || length > 16) return this.unknown
    let type = ''
    for (let at = from; at < to; at++) type += String.fromCharCode(bytes[at])
    const plan = this.plan(type)
    if (plan) return plan
    if (length <= 4 && isAscii(bytes, from, to) && this.#strangers.size < mostStrangers) this.#strangers.add(packed)
    return this.unknown
  }
}

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] > 127 || bytes[at] === 0) return false
  return true
}

function countTags(members: readonly Member[]): number[] {
  return members.flatMap((member) => (member.members ? [member.tag, ...countTags(member.members)] : []))
}

/** Whether the bytes are exactly the ASCII `text`. */
export function sameText(bytes: Uint8Array, from: number, to: number, text: string): boolean {
  if (to - from !== text.length) return false
  for (let at = 0; at < text.length; at++) if (bytes[from + at] !== text.charCodeAt(at)) return false
  return true
}

function packType(type: string): number {
  if (type.length > 4) return 0
  let packed = 0
  for (let at = 0; at < type.length; at++) packed = (packed << 7) | (type.charCodeAt(at) & 127)
  return packed
}
