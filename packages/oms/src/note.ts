/**
 * Notes: the bytes that orders put into the journal, and the only thing that changes orders. A note says what was decided, with the values
 * after the decision; folding is assignment and addition, so that yesterday's journal does not depend on today's rules.
 *
 * First byte: owner (1, orders). Second byte: version (1). The rest: JSON in UTF-8, keys in the order in which they are written here.
 */
import type { ContingencyType, ContingentLeg, Moments, OrdType, Side, TimeInForce } from '@fix/events'
import type { AccountCost, Cost } from './costs.ts'
import type { StampedRate, Top } from './market.ts'
import { NoteWriter } from './note-writer.ts'
import type { Order, Request } from './order.ts'

export const NOTE_OWNER = 1
export const NOTE_VERSION = 1

/** What may be assigned; only what changes is written. */
export type OrderFields = Partial<
  Pick<
    Order,
    | 'qty'
    | 'leaves'
    | 'price'
    | 'stop'
    | 'orderID'
    | 'positionID'
    | 'head'
    | 'base'
    | 'execType'
    | 'reported'
    | 'reportedAtUs'
    | 'doubt'
    | 'unconfirmed'
    | 'notFound'
    | 'probe'
    | 'evidence'
    | 'arrived'
  >
>

/** One change. `o` is the key of the order. */
export type Change =
  /** An order that we did not send. */
  | { t: 'adopt'; o: string; id: string; ins: string; side: Side; type: OrdType | ''; qty: number; at: number }
  | { t: 'set'; o: string; f: OrderFields }
  /** A ClOrdID(11) that the venue gave to this chain. */
  | { t: 'id'; o: string; id: string }
  /** An execution; `after` is its place in the order's list where that is not the end. */
  | {
      t: 'exec'
      o: string
      id: string
      qty: number
      px: number
      derived: boolean
      gap: boolean
      restated: boolean
      sus: boolean
      pos: string
      at: number
      after: number
      costs?: Cost[]
      fx?: StampedRate
    }
  /** Execution `i` has other terms now: corrected, confirmed, or busted (quantity 0). */
  | { t: 'amend'; o: string; i: number; id: string; qty: number; px: number; derived: boolean; gap: boolean; costs?: Cost[] }
  | { t: 'park'; o: string; ref: string; id: string; qty: number; px: number }
  | { t: 'unpark'; o: string; id: string }
  /** An open request: its status, or the way it ended. */
  | { t: 'req'; o: string; id: string; to: Request['status'] | 'done' | 'refused' | 'unanswered' }
  | { t: 'seen'; o: string; key: string }
  /** Executions of the order that stood in leg `from` stand in leg `to`: the venue has named the position. */
  | { t: 'move'; o: string; from: string; to: string }
  /** Another order of the group that this one made, by its place: it was not sent in time, and is not sent any more. */
  | { t: 'drop'; o: string; at: number }
  /** A position as the venue has it and we don't; `theirs` equal to ours ends it. */
  | { t: 'break'; ins: string; ours: number; theirs: number }
  /** A position that is without the stop which it is to have; `why` is '' where it has it again. */
  | { t: 'guard'; p: string; why: string; tries: number; at: number }
  /** A position moved by policy, never silently. */
  | { t: 'adjust'; id: string; ins: string; qty: number; px: number; actor: string; fx?: StampedRate }
  /** What no execution brought: swap, a fee of the account. */
  | { t: 'cost'; cost: AccountCost }

/** When a request came about; see `stamps.ts`. Absent where nobody kept the time, and in journals of earlier versions. */
interface Stamped {
  stamps?: readonly number[]
}

export type Note =
  | ({
      k: 'new'
      cause: number
      /** Trace id, 32 hex digits; absent where an earlier version has sent it. */
      trace?: string
      id: string
      n: number
      at: number
      strategy: string
      ins: string
      side: Side
      type: OrdType
      qty: number
      cash: number
      px: number | null
      stop: number | null
      tif: [TimeInForce | '', TimeInForce | '', TimeInForce | '']
      /** When it ends; only what is good till a date has one. */
      exp?: number
      decidedOn?: Top
      /** The stop that is to protect what it opens: a price, or a distance. Absent where there is none. */
      guard?: [px: number | null, distance: number | null]
      /** It protects: name of the position, key of its entry, PosMaintRptID(721). Absent for any other order. */
      of?: [position: string, entry: string, positionID: string]
      /** It is the first of a group: how they hang together, and the others. Absent for any other order. */
      group?: [type: ContingencyType, legs: readonly ContingentLeg[]]
      /** It belongs to the group of that order, at this place. Absent for any other order. */
      leg?: [first: string, at: number]
    } & Stamped)
  | ({ k: 'cancel'; cause: number; id: string; n: number; at: number; o: string; orig: string; by: string } & Stamped)
  | ({
      k: 'replace'
      cause: number
      id: string
      n: number
      at: number
      o: string
      orig: string
      qty: number
      px: number | null
      stop: number | null
    } & Stamped)
  | { k: 'probe'; cause: number; id: string; at: number; o: string }
  /** A request about no single order: mass status, positions. */
  | { k: 'ask'; cause: number; id: string; n: number; at: number; what: string }
  | { k: 'start'; cause: number; epoch: number }
  | { k: 'logon'; cause: number; epoch: number }
  | { k: 'changes'; cause: number; at: number; d: string; e: Change[] }

const decoder = new TextDecoder()
const writer = new NoteWriter()

export function encodeNote(note: Note): Uint8Array {
  return writer.write(NOTE_OWNER, NOTE_VERSION, note)
}

/** Of a request, with its moments where somebody kept them. */
export function encodeRequest(note: Note, moments: Readonly<Moments> | undefined): Uint8Array {
  return writer.write(NOTE_OWNER, NOTE_VERSION, note, moments)
}

/** The note in these bytes; undefined where they are somebody else's. Throws on a version that this code does not know. */
export function decodeNote(bytes: Uint8Array): Note | undefined {
  if (bytes.length < 2 || bytes[0] !== NOTE_OWNER) return undefined
  if (bytes[1] !== NOTE_VERSION) throw new Error(`decodeNote: a note of orders has version ${bytes[1]}, this code knows ${NOTE_VERSION}`)
  return JSON.parse(decoder.decode(bytes.subarray(2))) as Note
}
