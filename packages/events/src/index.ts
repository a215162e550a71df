export type { Moments } from './moments.ts'
export type { Now } from './now.ts'
export type {
  BookRecoveredFact,
  BookState,
  BookStateFact,
  BookUpdate,
  InstrumentDefinition,
  InstrumentListEnd,
  MarketPhase,
  MarketPhaseFact,
  MarketTrade,
  OutageReason,
  StaleReason,
  SubscriptionReject,
} from './market.ts'
export { BookSide, EntryFlag, MDUpdateAction } from './market.ts'
export type {
  CancelReject,
  ExecType,
  Fill,
  OrderReport,
  OrdStatus,
  OrdType,
  PositionReport,
  ReportedCost,
  RequestReject,
  Side,
  TimeInForce,
} from './order.ts'
export type {
  Approved,
  CancelOrder,
  Contingency,
  ContingencyType,
  ContingentLeg,
  Guarding,
  Intent,
  KillState,
  NewOrder,
  Protection,
  ReplaceOrder,
  RiskCode,
  Verdict,
} from './intent.ts'
export { contingencyTypes, killStates, riskCodes } from './intent.ts'
export { messageTraceId, spanIdOf, traceIdOf, wishTraceId } from './trace.ts'
export type { SessionCause, SessionFact, SessionWarning } from './session.ts'
export type { Command, Entry, Fact, Fault, Start, Wake } from './fact.ts'
