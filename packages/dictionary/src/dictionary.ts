/**
 * What a FIX version, or a venue's dialect of one, says: its fields, its messages, what is required in them, and the order of groups. It is
 * facts only; what a program does with them is the codec's.
 */
import type { Field } from './field.ts'

/** A field of a message, or a repeating group by its count field. A group's first member starts each of its entries. */
export interface Member {
  readonly tag: number
  /** Required where the member stands: a required field of an optional component is not. */
  readonly required: boolean
  /** Of a group only. */
  readonly members?: readonly Member[]
}

export interface Message {
  /** MsgType(35): 'D'. */
  readonly type: string
  /** 'NewOrderSingle'. */
  readonly name: string
  readonly admin: boolean
  /** Body fields in the order of the dictionary, components expanded. */
  readonly members: readonly Member[]
}

/** Names of messages to their typed shapes; a dictionary without types has this one. */
export type AnyMessages = Record<string, object>

/**
 * Facts about one version. `M` gives the typed shape of each message by its name and of the header under `'header'`; it exists in types only.
 */
export interface Dictionary<M = AnyMessages> {
  /** BeginString(8). */
  readonly beginString: string
  readonly fields: ReadonlyMap<number, Field>
  readonly header: readonly Member[]
  readonly trailer: readonly Member[]
  /** By MsgType(35). */
  readonly messages: ReadonlyMap<string, Message>
  /** Data fields by the tag of their length field: RawDataLength(95) to RawData(96). */
  readonly dataOf: ReadonlyMap<number, number>
  /** Under FIXT the fields that session messages may know, those of the transport alone; absent where they know all `fields`. */
  readonly sessionFields?: ReadonlyMap<number, Field>
  /** Never there at run time: it carries the type. */
  readonly shapes?: M
}

/** Plain decimal text, exact: '1.10005'. Money is text here; a float does not compile. */
export type Decimal = string
/** UTC time as FIX writes it: 20260102-09:30:00.000, with 0 to 12 digits of fraction. */
export type UtcText = string
/** The value of a data field: bytes as they are, or text, which is written as ISO-8859-1. */
export type DataBytes = Uint8Array | string
