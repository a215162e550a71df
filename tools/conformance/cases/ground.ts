// Where a case is played: in memory on virtual time, or over TCP on the real one. The play is the same.
import type { Now } from '@fix/events'
import type { Subject } from './subject.ts'

/** What came of a connection: a message as text, with `|` for SOH. */
export type Came = { kind: 'message'; text: string } | { kind: 'ended'; left: string } | { kind: 'silent' }

export interface Ground {
  readonly subject: Subject
  now(): Now
  /** Time goes only where the case says so: what is not there now will not come. */
  readonly exact: boolean
  /** The wall clock of the engine goes wrong by so much. */
  shiftWall(us: number): void
  /** A connection by its number in the case: to an acceptor; or that of an initiator, which is made to dial. */
  connect(on: number): Promise<void>
  say(on: number, bytes: Uint8Array): void
  /** What comes next. In memory it is there at once or not at all; over TCP it may take a little, or what is still to be waited. */
  read(on: number): Promise<Came>
  /** What is there already. */
  peek(on: number): Came
  peerCloses(on: number): void
  cut(on: number): void
  /** Lets time pass. */
  pass(us: number): Promise<void>
  /** Until what was said has arrived and what it caused is here. */
  settle(): Promise<void>
  /** What is to be so by now, or soon over TCP. */
  eventually(holds: () => boolean): Promise<boolean>
  crash(): void
  close(): Promise<void>
}
