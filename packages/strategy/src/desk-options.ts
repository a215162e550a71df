/** What a desk is given, and what it tells. */
import type { FeedRules, MarketHours, QuietLimits } from '@fix/book'
import type { BookRecoveredFact, Command, Entry, Fill, Intent, Now, Verdict } from '@fix/events'
import type { OrderAlert, OrderRules, ParityOptions, ProtectionPolicy } from '@fix/oms'
import type { DayEnds, DrawdownChange, KillChange, Limits, LimitsChange, OverrideChange, Use } from '@fix/risk'
import type { SendResult } from '@fix/session'
import type { Instrument } from '@fix/units'
import type { Lapsed } from './approvals.ts'
import type { MadeStrategy } from './made-strategy.ts'
import type { Stamps } from './stamps.ts'
import type { Swept } from './sweeps.ts'
import type { SymbolProblem } from './symbols.ts'
import type { TripSettings } from './trip-settings.ts'

/** watch: books only. shadow: decisions and verdicts, nothing sent. paper and live: orders leave. */
export type Mode = 'watch' | 'shadow' | 'paper' | 'live'

/** A session as the desk uses it; a driver fits. */
export interface Line {
  send(
    msgType: string,
    fields: Record<string, unknown>,
    note: Uint8Array | undefined,
    now: Now,
    options?: { fromReserve: boolean },
  ): SendResult
  /** Asks the peer whether it is there: TestRequest(1). Without it no silence of a book is ever judged. */
  test?(testReqID: string, now: Now): void
  readonly epoch: number
  /** How long until our own limit on messages has room for one of this MsgType(35), microseconds; 0 where it has. */
  roomInUs?(msgType: string, now: Now): number
}

export interface DeskOptions {
  mode: Mode
  instruments: readonly Instrument[]
  feed: FeedRules
  orderRules: OrderRules
  /** How long a book may be silent while its market is open; the standard of `@fix/book` unless told. */
  quiet?: QuietLimits
  /** Calendar of an instrument's market; without one it is open until its venue says otherwise. */
  hours?: (instrumentId: string) => MarketHours | undefined
  /** Asks for the venue's security list at each logon; once a run unless told. */
  listEachLogon?: boolean
  /** undefined refuses every order. */
  limits: Limits | undefined
  /** What an order of unknown fate keeps from new orders: everything (`session`), or its own instrument. `session` unless told. */
  unknownBlocks?: 'session' | 'symbol'
  /** Whether a position that the venue has otherwise keeps its instrument from new orders; it does unless told. */
  positionBreakBlocks?: boolean
  /** How long an order may be of unknown fate before people are told; 10 s unless told. */
  unknownAlertMs?: number
  /** How long a position may be without the stop that it is to have, and what is done then. */
  protection?: Partial<ProtectionPolicy>
  /** So long after an order was filled those that it triggers may still be sent; a minute unless told. */
  contingentWithinMs?: number
  /** What else a run is decided by, as it was configured; it is on record with the run's begin. No secret belongs here. */
  terms?: Readonly<Record<string, unknown>>
  /** Comparison with the venue while trade goes on, and what a break that is too old does to the account; told only, unless told. */
  parity?: ParityOptions & { everyMs?: number; onSevere?: 'reduce-only' | 'halted' }
  /**
   * Persons by name. With none, whoever commands is one person, and one is enough; with some, only they make anything looser; with two or more, what
   * loosens the whole account takes two of them.
   */
  people?: readonly string[]
  /** What makes the kill switch go by itself, beside the limits; nothing unless told. */
  trips?: TripSettings
  /** Currency of the account, into which profit is converted as it is booked; without it every amount stays in its own. */
  accountCurrency?: string
  /** The end of the account's day, where `limits.account.dayZone` names a zone. */
  dayEnds?: DayEnds
  /** First part of each ClOrdID(11). */
  idPrefix: string
  strategy?: MadeStrategy
  /** Names of the sessions, as their facts have them; `copy` is a drop copy of what TRADE tells, where there is one. */
  names?: { readonly quote: string; readonly trade: string; readonly copy?: string }
  /** Appends a note to the gateway's own stream. Who keeps the bytes, copies: those of a verdict are written over by the next one. */
  log: (note: Uint8Array, now: Now) => void
  /** Sees each entry before it is handled; the capture, and whoever counts. */
  onEntry?: (entry: Entry) => void
  /** Asks risk for its verdict, where somebody wants to time it; it is asked as it is unless told. */
  judging?: (intent: Intent, check: () => Verdict) => Verdict
  /** What the last verdict took, microseconds, for its record; nobody knows unless told. */
  judgedUs?: () => number
  /** Keeps when decisions come about and when they leave; nobody does unless told, as in a replay. */
  stamps?: Stamps
  /** Hears what came of them. */
  onOutcome?: (outcome: Outcome) => void
  /** Last idx of an earlier run. */
  lastIdx?: number
  /** The market's clock, where that is not the one that sessions are driven by; `venueUs` is SendingTime(52) of the message, NaN for none. */
  decisionTime?: (now: Now, venueUs: number) => Now
  /** The clock that sessions are driven by, for what the desk sends. */
  socketTime?: (now: Now) => Now
}

/** What came of a fact, for logs, metrics and pages. Nothing here is needed to go on. */
export type Outcome =
  | { kind: 'placed'; cause: number; intent: Intent; clOrdID: string; seq: number }
  | { kind: 'held'; cause: number; intent: Intent; code: string }
  | { kind: 'denied'; cause: number; intent: Intent; verdict: Extract<Verdict, { passed: false }> }
  | { kind: 'shadow'; cause: number; intent: Intent }
  | { kind: 'fill'; cause: number; fill: Fill }
  | { kind: 'alert'; cause: number; alert: OrderAlert }
  | { kind: 'report'; cause: number; decision: string }
  | { kind: 'reconciled'; cause: number }
  /** What has become of the orders that the kill switch covers. */
  | { kind: 'swept'; cause: number; swept: Swept }
  /** A wanted book is LIVE again. The record is reused. */
  | { kind: 'book_recovered'; cause: number; recovered: BookRecoveredFact }
  /** The venue says of an instrument what we do not take it for: no new order leaves in it, and its book is STALE. '' where it agrees again. */
  | { kind: 'instrument_differs'; cause: number; instrumentId: string; problem: SymbolProblem['problem'] | ''; text: string }
  /** A level of the drawdown was reached or left. */
  | { kind: 'drawdown'; cause: number; change: DrawdownChange }
  /** Most of a limit is used. */
  | { kind: 'limit_near'; cause: number; use: Use }
  /** The equity is unknown for longer than it may be, and why; or it is known again. */
  | { kind: 'equity'; cause: number; known: boolean; why: string }
  /** The kill switch has moved, by whomever. */
  | { kind: 'switched'; cause: number; change: KillChange }
  /** Other limits hold, by whomever. */
  | { kind: 'limited'; cause: number; change: LimitsChange }
  /** An override began or has ended. */
  | { kind: 'overridden'; cause: number; change: OverrideChange }
  /** A command that a second person was asked for waits no more, and nothing has come of it. */
  | { kind: 'lapsed'; cause: number; lapsed: Lapsed }
  /** The strategy threw, and is asked no more in this run. */
  | { kind: 'strategy_failed'; cause: number; strategy: string; text: string }
  /** An operator's command was taken, or refused with a code; '' where it was taken. `pending`: by that id a second person approves it. */
  | { kind: 'command'; cause: number; command: Command; code: string; pending?: string }
