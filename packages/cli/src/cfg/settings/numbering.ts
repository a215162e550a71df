/** Settings of numbers, resends, stamps and waits. */
import { mapped, noEquivalent, option, type Settings } from '../setting.ts'
import { integer, onTopOfOne, oneOf, secondsInMs, yesNo } from '../value.ts'

const chunk = option('resendChunk', integer(0))
const nextExpected = option('nextExpectedMsgSeqNum', yesNo)
/** QuickFIX/J has a word, QuickFIX C++ the digits. */
const precision = option(
  'sendingTimeDigits',
  oneOf({ SECONDS: 0, MILLIS: 3, MICROS: 6, NANOS: 9, '0': 0, '3': 3, '6': 6, '9': 9 } as const),
)
const orders = 'an order that a ResendRequest names is gap-filled here; QuickFIX sends it again: resendOrders says so'

export const numberingSettings: Settings = {
  PersistMessages: mapped(yesNo, (draft, value, tell) => {
    draft.keepMessages = value
    if (value) tell.note(orders)
  }),
  RefreshOnLogon: option('refreshOnLogon', yesNo),
  ResetOnLogon: option('resetOnLogon', yesNo),
  ResetOnLogout: option('resetOnLogout', yesNo),
  ResetOnDisconnect: option('resetOnDisconnect', yesNo),
  ResetOnError: option('resetOnError', yesNo),
  DisconnectOnError: option('disconnectOnError', yesNo),
  ClosedResendInterval: mapped(yesNo, (draft, value) => void (draft.options.resendEnd = value ? 'closed' : 'open')),
  ResendRequestChunkSize: chunk,
  MaxMessagesInResendRequest: chunk,
  SendRedundantResendRequests: option('redundantResendRequests', yesNo),
  EnableNextExpectedMsgSeqNum: nextExpected,
  SendNextExpectedMsgSeqNum: nextExpected,
  EnableLastMsgSeqNumProcessed: option('lastMsgSeqNumProcessed', yesNo),
  ForceResendWhenCorruptedStore: noEquivalent('what the journal does not have is always gap-filled'),
  IgnorePossDupResendRequests: noEquivalent('a ResendRequest that came before is ignored by its number already'),
  ResendSessionLevelRejects: noEquivalent('a Reject(3) is never sent again: it is gap-filled'),
  SendLogoutBeforeDisconnectFromTimeout: mapped(yesNo, (_, value, tell) => {
    if (value) tell.notMapped('noEquivalent', 'a peer that is silent is left without a word')
  }),

  TimeStampPrecision: precision,
  TimestampPrecision: precision,
  MillisecondsInTimeStamp: mapped(yesNo, (draft, value) => void (draft.options.sendingTimeDigits = value ? 3 : 0)),

  TestRequestDelayMultiplier: option('testRequestAfter', onTopOfOne),
  HeartBeatTimeoutMultiplier: option('receiveTimeoutAfter', onTopOfOne),
  DisableHeartBeatCheck: option('disableHeartBeatCheck', yesNo),
  LogonTimeout: option('logonTimeoutMs', secondsInMs),
  LogoutTimeout: option('logoutTimeoutMs', secondsInMs),
}
