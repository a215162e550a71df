/**
 * What judges a run: one checker an invariant of the reliability specification, each reading what gateway and venue wrote down, with a reader of
 * its own where the code under judgement has one. A checker is told what happens as it happens, looks at the scene after every step, and at the
 * end; what does not hold it tells, once for each place.
 */
import type { Fact } from '@fix/events'
import type { JournalRecord } from '@fix/session'
import type { Outcome, Desk } from '@fix/strategy'
import type { SessionName } from '../desk-life.ts'

export type { SessionName } from '../desk-life.ts'

/**
 * I1 to I11 are those of the reliability specification. Of profit: P1 its parts sum to it. Of orders: O1 the invariants of the order model hold, O2 each "order not found"
 * has its reason, O3 a position that is to have a stop has one at the end. Of books: B1 a LIVE book is what the venue's was after the last message that it took, B2 no crossed
 * top is served, nor one of a book that is not LIVE, B3 nothing is served between the end of a session and a snapshot of the next, B4 all heals in time, B5
 * the silence of a closed market makes no book stale.
 */
export type Invariant =
  | 'I1'
  | 'I2'
  | 'I3'
  | 'I4'
  | 'I5'
  | 'I6'
  | 'I7'
  | 'I8'
  | 'I9'
  | 'I10'
  | 'I11'
  | 'O1'
  | 'O2'
  | 'O3'
  | 'P1'
  | 'B1'
  | 'B2'
  | 'B3'
  | 'B4'
  | 'B5'

export interface Violation {
  readonly seed: string
  readonly step: number
  readonly invariant: Invariant
  readonly detail: string
}

/** Says what does not hold. */
export type Tell = (detail: string) => void

/** What may be looked at between two steps. */
export interface Scene {
  /** Of the process that runs; undefined while none does. */
  readonly desk: Desk | undefined
  /** Logged on at both ends, over the connection that stands. */
  up(session: SessionName): boolean
  /** A hole of the gateway's is open. */
  resending(session: SessionName): boolean
}

/** A record of the gateway's journal in the moment of its append. */
export interface Appended {
  readonly record: JournalRecord
  /** Waits for no sync: an admin message, an inbound record. */
  readonly lazy: boolean
}

/** Bytes of one message on their way to the line. */
export interface Written {
  readonly session: SessionName
  readonly bytes: Uint8Array
  /** What the journal had stored by then. */
  readonly storedIdx: number
}

export interface Checker {
  readonly invariant: Invariant
  /** A process begins with these records; `storedIdx` is what the one before it had been told to be stored. */
  began?(records: readonly JournalRecord[], storedIdx: number, epoch: number): void
  appended?(appended: Appended): void
  wrote?(written: Written): void
  /** The venue wrote something down: what it received, what it sent, what happened. */
  venueAppended?(record: JournalRecord): void
  outcome?(outcome: Outcome): void
  /** What entered the gateway's desk. */
  fact?(fact: Fact): void
  stepped?(scene: Scene): void
  /** Everything has come to its end, and the gateway runs. */
  ended?(scene: Scene): void
}
