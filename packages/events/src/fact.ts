import type { KillState } from './intent.ts'
import type { BookUpdate, InstrumentDefinition, InstrumentListEnd, MarketPhaseFact, MarketTrade, SubscriptionReject } from './market.ts'
import type { Now } from './now.ts'
import type { CancelReject, OrderReport, PositionReport, RequestReject } from './order.ts'
import type { SessionFact } from './session.ts'

/** An operator's command; a record in the journal before it acts. */
export type Command =
  | { kind: 'command'; command: 'kill'; state: KillState; scope: string; actor: string; reason: string; approver?: string }
  /** Other limits, as a document of `@fix/risk`. */
  | { kind: 'command'; command: 'limits'; limits: Record<string, unknown>; actor: string; reason: string; approver?: string }
  /** Another limit for one control, one scope and so many orders, for a while: an override of `@fix/risk`. `from` and `to` as its document has them. */
  | {
      kind: 'command'
      command: 'override'
      code: string
      scope: string
      /** Of a code with several limits the one that is meant. */
      which?: string
      from: number
      to: number
      uses: number
      forMs: number
      actor: string
      reason: string
      approver?: string
    }
  /** An override ends before its time. */
  | { kind: 'command'; command: 'revoke'; id: number; actor: string; reason: string }
  /** A second person approves what a first has asked for, by the id that it was given. */
  | { kind: 'command'; command: 'approve'; id: string; actor: string; reason: string }
  | { kind: 'command'; command: 'cancel'; clOrdID: string; actor: string; reason: string }
  /** Orders and positions are compared with the venue's at once. */
  | { kind: 'command'; command: 'compare'; actor: string; reason: string }
  /** The venue's position is taken for ours, the difference booked at `px`. */
  | { kind: 'command'; command: 'accept'; instrumentId: string; px: number; actor: string; reason: string }
  /** A cost that no report brings, such as the swap of a night. `amount` is a scaled integer, below 0 where it is taken; the same `id` books once. */
  | {
      kind: 'command'
      command: 'cost'
      id: string
      type: 'commission' | 'fee' | 'rebate' | 'tax' | 'swap'
      amount: number
      scale: number
      currency: string
      instrumentId: string
      /** PosMaintRptID(721) of a leg on a hedged account; '' elsewhere. */
      positionID: string
      /** '' where it belongs to none. */
      strategy: string
      actor: string
      reason: string
    }
  /** Money that was paid into the account (above 0) or out of it: a scaled integer of the account's currency. The same `id` books once. */
  | { kind: 'command'; command: 'cash'; id: string; amount: number; scale: number; currency: string; actor: string; reason: string }
  | { kind: 'command'; command: 'stop'; actor: string; reason: string }

/** A run of the gateway begins: orders that may be on their way become unknown, and ClOrdIDs get a new prefix. */
export interface Start {
  kind: 'start'
  epoch: number
}

/** A deadline of the loop has come. */
export interface Wake {
  kind: 'wake'
}

/**
 * Something outside of the loop is wrong, or (`on` false) right again: the journal takes no more orders, the kill file is there, what was written into the journal does
 * not hold any more, the process takes too much memory, a queue is too full, or what runs is not what was approved.
 */
export interface Fault {
  kind: 'fault'
  of: 'store' | 'killFile' | 'audit' | 'memory' | 'queue' | 'config'
  on: boolean
  text: string
}

/** Everything that may enter the loop. There is one door: the inbox, which gives each its idx and its time. */
export type Fact =
  | Start
  | Wake
  | Fault
  | Command
  | BookUpdate
  | MarketTrade
  | MarketPhaseFact
  | SubscriptionReject
  | InstrumentDefinition
  | InstrumentListEnd
  | OrderReport
  | CancelReject
  | RequestReject
  | PositionReport
  | SessionFact

/** A fact as the inbox admitted it. The order of idx is the only order; replay goes by it. */
export interface Entry {
  idx: number
  now: Now
  fact: Fact
}
