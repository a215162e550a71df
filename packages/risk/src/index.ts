export { Risk, type RiskOptions } from './risk.ts'
export { moneyDigits } from './limits.ts'
export type { AccountLimits, Depth, DrawdownLevels, DrawdownLimits, InstrumentLimits, Limits, Pace } from './limits.ts'
export type { DayEnds } from './account-day.ts'
export {
  maxStrategies,
  type CashAnswer,
  type Drawdown,
  type DrawdownChange,
  type DrawdownGuard,
  type DrawdownHalt,
  type DrawdownOf,
  type GuardImage,
  type Profits,
} from './drawdown-guard.ts'
export { maxPayments, type CashRefusal, type CashRequest } from './cash.ts'
export type { Exposure } from './exposure.ts'
export type { DrawdownLevel } from './high-water.ts'
export type { SentOrder } from './activity.ts'
export type { BooksView, BookView, ClockView, InstrumentsView, OrdersView, OrderView } from './views.ts'
export type { KillAnswer, KillChange, KillRefusal, KillRequest, Latch } from './kill-switch.ts'
export { isLooser, maxLatches } from './kill-switch.ts'
export type { LimitsAnswer, LimitsChange, LimitsImage, LimitsRefusal, LimitsRequest } from './limits-document.ts'
export { limitsHash } from './limits-hash.ts'
export { raised } from './limits-raised.ts'
export {
  maxOverrides,
  maxOverrideUs,
  type Override,
  type OverrideAnswer,
  type OverrideChange,
  type OverrideRefusal,
  type OverrideRequest,
  type OverridesImage,
} from './overrides.ts'
export type { OverrideEnd } from './override-note.ts'
export { hasSeveral, liftable, limitAt, limitPlace, neverLifted, whyNotLifted, type LimitPlace } from './override-limits.ts'
export { ratioOf, type Use } from './utilisation.ts'
export { riskOwner } from './note.ts'
export { covers, parseScope, type Scope } from './scope.ts'
export { isEvidence, readEvidence, untimed, type Check, type Evidence } from './evidence-read.ts'
export { breaches, decisionID, overrideID, shownEvidence, whyOf } from './evidence-shown.ts'
export { VerdictReplay } from './evidence-replay.ts'
export { rules, type Rule } from './rules.ts'
export type { Case } from './case.ts'
