/** One entry of a log, with its direction: what was asked of the engine, and what it answered. */
import { parseUtc as utcUs } from '@fix/codec'
import type { LogEntry } from './log-entry.ts'
import { fieldsOf, numberOf, textOf, type WireField } from './wire-fields.ts'

/** Who wrote the log, and its peer, as CompIDs. */
export interface LogIdentity {
  readonly beginString: string
  readonly us: string
  readonly peer: string
}

export interface LoggedMessage extends LogEntry {
  readonly direction: 'in' | 'out'
  readonly fields: readonly WireField[]
  /** MsgType(35), or '' where there is none. */
  readonly msgType: string
  /** MsgSeqNum(34), or NaN. */
  readonly seq: number
  readonly possDup: boolean
  /** When it was logged; by SendingTime(52) where the log does not say, or the last instant known. */
  readonly atUs: number
}

const sessionTypes = new Set(['0', '1', '2', '3', '4', '5', 'A'])

/** Heartbeat, TestRequest, ResendRequest, Reject, SequenceReset, Logout, Logon: what an engine answers by itself. */
export function isSessionType(msgType: string): boolean {
  return sessionTypes.has(msgType)
}

/**
 * Sorts entries by direction. What the engine wrote carries its own SenderCompID(49) always; a message with any other is the peer's, right or wrong.
 * Times never go back: clocks are corrected, and threads write past each other.
 */
export class LogReading {
  readonly #identity: LogIdentity
  #lastUs = 0

  constructor(identity: LogIdentity) {
    this.#identity = identity
  }

  message(entry: LogEntry): LoggedMessage {
    const fields = fieldsOf(entry.bytes)
    const { us, peer } = this.#identity
    const direction = textOf(fields, 49) === us && textOf(fields, 56) === peer ? 'out' : 'in'
    const stamp = entry.wallUs ?? this.#sentAt(textOf(fields, 52))
    if (stamp > this.#lastUs) this.#lastUs = stamp
    return {
      ...entry,
      direction,
      fields,
      msgType: textOf(fields, 35) ?? '',
      seq: numberOf(fields, 34),
      possDup: textOf(fields, 43) === 'Y',
      atUs: this.#lastUs,
    }
  }

  #sentAt(text: string | undefined): number {
    const us = text === undefined ? NaN : utcUs(text)
    return Number.isNaN(us) ? this.#lastUs : us
  }
}
