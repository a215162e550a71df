/** Settings that say which session it is, and when it runs. */
import { later, mapped, noEquivalent, type Draft, type Settings } from '../setting.ts'
import { day, dayList, integer, oneOf, text, yesNo, zone, zonedTime } from '../value.ts'

const part = (key: keyof Draft['identity']) => mapped(text, (draft, value) => void (draft.identity[key] = value))

const versions = Object.fromEntries(
  ['FIX.4.0', 'FIX.4.1', 'FIX.4.2', 'FIX.4.3', 'FIX.4.4', 'FIXT.1.1'].map((version) => [version, version]),
)

/** Names and wire values of ApplVerID(1128), as both are written. */
const applVerIDs: Record<string, string> = { 'FIX.5.0': '7', 'FIX.5.0SP1': '8', 'FIX.5.0SP2': '9' }
for (const [at, name] of ['FIX.2.7', 'FIX.3.0', 'FIX.4.0', 'FIX.4.1', 'FIX.4.2', 'FIX.4.3', 'FIX.4.4'].entries())
  applVerIDs[name] = String(at)
for (let id = 0; id <= 9; id++) applVerIDs[String(id)] = String(id)

type End = 'start' | 'end'
const time = (window: 'window' | 'logonWindow', end: End) => mapped(zonedTime, (draft, value) => void (draft[window][end] = value))
const dayOf = (window: 'window' | 'logonWindow', end: 'startDay' | 'endDay') =>
  mapped(day, (draft, value) => void (draft[window][end] = value))

export const identitySettings: Settings = {
  BeginString: mapped(oneOf(versions), (draft, value) => void (draft.beginString = value)),
  DefaultApplVerID: mapped(oneOf(applVerIDs), (draft, value) => void (draft.defaultApplVerID = value)),
  SenderCompID: part('senderCompID'),
  SenderSubID: part('senderSubID'),
  SenderLocationID: part('senderLocationID'),
  TargetCompID: part('targetCompID'),
  TargetSubID: part('targetSubID'),
  TargetLocationID: part('targetLocationID'),
  SessionQualifier: part('qualifier'),
  ConnectionType: mapped(oneOf({ initiator: 'initiator', acceptor: 'acceptor' } as const), (draft, value) => void (draft.role = value)),
  AcceptorTemplate: mapped(yesNo, (draft, value) => void (draft.template = value)),
  DynamicSession: mapped(yesNo, (draft, value) => void (draft.dynamic = value)),
  DynamicSessions: mapped(yesNo, (draft, value) => void (draft.template = value)),
  Description: mapped(text, (draft, value) => void (draft.label = value)),
  ContinueInitializationOnError: noEquivalent('each session is started by a call of its own: one that fails stops no other'),

  TimeZone: mapped(zone, (draft, value) => void (draft.zone = value)),
  UseLocalTime: mapped(yesNo, (draft, value, tell) => {
    if (value) tell.notMapped('noEquivalent', "the machine's own zone is not asked for: give TimeZone; UTC is used")
    else draft.zone ??= 'UTC'
  }),
  StartTime: time('window', 'start'),
  EndTime: time('window', 'end'),
  StartDay: dayOf('window', 'startDay'),
  EndDay: dayOf('window', 'endDay'),
  Weekdays: mapped(dayList, (draft, value) => void (draft.window.weekdays = value)),
  NonStopSession: mapped(yesNo, (draft, value) => void (draft.nonStop = value)),
  LogonTime: time('logonWindow', 'start'),
  LogoutTime: time('logonWindow', 'end'),
  LogonDay: dayOf('logonWindow', 'startDay'),
  LogoutDay: dayOf('logonWindow', 'endDay'),
  ResetSeqTime: mapped(zonedTime, (draft, value) => void (draft.resetTime = value)),
  EnableResetSeqTime: mapped(yesNo, (_, value, tell) => {
    if (!value) tell.note('ResetSeqTime, where it is given, counts all the same: leave it out')
  }),
  HeartBtInt: mapped(integer(0, 86_400), (draft, value) => void (draft.options.heartBtIntS = value)),
  HeartBtIntOverride: noEquivalent("an acceptor takes the initiator's HeartBtInt(108); heartBtIntRange refuses what lies outside a range"),
  UseTCPProxy: later('the PROXY protocol is not spoken'),
}
