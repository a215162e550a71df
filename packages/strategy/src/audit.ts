/**
 * The desk's own notes: what it was told, under what terms it runs, and what it decided without sending anything. What was sent stands in the
 * note of its order; what risk or the session refused, or what a shadow run would have sent, stands here, with the idx of the fact that it
 * answered. First byte 3 (the desk), second byte 1; kinds are only added.
 */
import type { Command, Intent, RiskCode } from '@fix/events'
import type { ParityBreak, ResolvedBreak } from '@fix/oms'
import type { Limits } from '@fix/risk'
import type { SweepState, SweptOrder } from './sweeps.ts'
import type { SymbolProblem } from './symbols.ts'

export const DESK_NOTE_OWNER = 3
export const DESK_NOTE_VERSION = 1

/** A wish that risk refused, or that orders or the session did not take. */
export type Refused =
  | { k: 'denied'; cause: number; intent: Intent; code: RiskCode; limit: number; actual: number; codes: readonly RiskCode[] }
  | { k: 'held'; cause: number; intent: Intent; code: string }

export type DeskNote =
  | Refused
  /** A refusal that came again, so many times more, between the facts `from` and `to`, on the wall clock up to `untilUs`. */
  | {
      k: 'repeated'
      of: 'denied' | 'held'
      strategy: string
      name: string
      code: string
      count: number
      from: number
      to: number
      untilUs: number
    }
  | { k: 'shadow'; cause: number; intent: Intent }
  /** A run begins: what it trades by. */
  | {
      k: 'run'
      cause: number
      epoch: number
      mode: string
      strategy: string
      limits: Limits | null
      terms: Readonly<Record<string, unknown>>
      /** How its numbers are to be read: digits behind the point, and the currency in which profit arises. */
      instruments?: readonly { id: string; priceScale: number; qtyScale: number; currency: string }[]
      accountCurrency?: string
    }
  /** An operator's command; `code` is why it was refused, '' where it was taken. A move of the kill switch that was taken is a note of risk. */
  | { k: 'command'; cause: number; command: Command; code: string }
  /** A command that a second person was asked for waits no more: nobody has answered in time, or the run that it waited in is over. */
  | { k: 'lapsed'; cause: number; id: string; why: 'unanswered' | 'restart' }
  /** Orders and positions were compared with the venue's: what that opened and ended. Written where there is something, or the outcome is another. */
  | { k: 'parity'; cause: number; outcome: string; opened: readonly ParityBreak[]; ended: readonly ResolvedBreak[] }
  /** What has become of the orders that the kill switch covers: all are over, some are not after a while, or the switch went elsewhere before. */
  | { k: 'swept'; cause: number; scope: string; state: SweepState; orders: readonly SweptOrder[]; more: number }
  /** The venue says of an instrument what we do not take it for, or agrees again (''). */
  | { k: 'differs'; cause: number; instrumentId: string; problem: SymbolProblem['problem'] | ''; text: string }
  | { k: 'failed'; cause: number; strategy: string; text: string }
  /** The venue has seen higher numbers than the journal knew of: ours were raised, from `from`. */
  | { k: 'raised'; cause: number; source: string; from: number; text: string }
  /** The gateway's own: what became of a notification at a pathway, or of all of it (''); `ms` from its sending to the receipt. */
  | { k: 'notified'; cause: number; nonce: string; what: string; alert: string; pathway: string; outcome: string; ms: number }
  /** The gateway's own: at this start the journal's end was cut, so many bytes at an offset of a file. */
  | { k: 'cut'; cause: number; file: string; offset: number; bytes: number }

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export function encodeDeskNote(note: DeskNote): Uint8Array {
  const body = encoder.encode(JSON.stringify(note, finite))
  const bytes = new Uint8Array(body.length + 2)
  bytes[0] = DESK_NOTE_OWNER
  bytes[1] = DESK_NOTE_VERSION
  bytes.set(body, 2)
  return bytes
}

/** undefined for a note of somebody else; throws on a version that this program does not know. */
export function decodeDeskNote(bytes: Uint8Array): DeskNote | undefined {
  if (bytes.length < 2 || bytes[0] !== DESK_NOTE_OWNER) return undefined
  if (bytes[1] !== DESK_NOTE_VERSION) throw new Error(`desk note of version ${bytes[1]}, expected ${DESK_NOTE_VERSION}`)
  return JSON.parse(decoder.decode(bytes.subarray(2))) as DeskNote
}

/** A number that is missing (NaN) is null in JSON and says so; infinity would be too. */
function finite(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? null : value
}
