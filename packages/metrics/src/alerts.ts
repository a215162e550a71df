export { AlertFold, type Changes, type Firing } from './alerts/alert-fold.ts'
export { evaluate } from './alerts/evaluation.ts'
export { matches, printed, selections, windows, type Expression, type Window } from './alerts/expression.ts'
export { History, keyOf, type HistoryImage, type Labels, type Reader, type Sample } from './alerts/history.ts'
export { readerOf } from './alerts/reader.ts'
export {
  burning,
  burns,
  firstReportWithinUs,
  ratioWindows,
  recordings,
  serviceLevels,
  volumeFor,
  type Burn,
  type Recording,
  type ServiceLevel,
} from './alerts/service-levels.ts'
export {
  alerts,
  burnAlerts,
  inhibitions,
  invariantAlerts,
  invariantEveryS,
  sloEveryS,
  summaryOf,
  type Alert,
  type Severity,
} from './alerts/table.ts'
