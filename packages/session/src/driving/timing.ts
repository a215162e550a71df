/**
 * Hears when what a session does was done, for whoever stamps it: without one, no clock is asked. Only for the door of `onMessage`. Each call is made at the moment that
 * it tells of, so that whoever hears it reads the clock.
 */
import type { Now } from '@fix/events'

export interface Timing {
  /** A message of the peer is whole and is handed on. `read`: when its last bytes were read; undefined where that is not known. */
  framed(read: Readonly<Now> | undefined): void
  /** What was framed is handled, and all that followed from it at once is done. */
  handled(): void
  /** A record was appended. `leaves`: of an application message with a note, of which the rest is told. */
  appended(idx: number, leaves: boolean): void
  /** All records up to this one are stored, as the journal's policy says. */
  stored(idx: number): void
  /** The peer's side has taken bytes; which messages they end is told next. */
  taken(): void
  /** The message of that record has been taken to its last byte. */
  written(idx: number): void
}
