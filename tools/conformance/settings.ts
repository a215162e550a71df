// `--set KEY=VALUE`: settings of the server under test by the names that QuickFIX gives them. They hold for all its sessions. What the engine
// has no word for is refused by name, never dropped.
import type { Rules } from '@fix/codec'
import type { SessionConfig } from '@fix/session'

export interface ServerSettings {
  session: Partial<SessionConfig>
  /** False: no validation by dictionary at all. */
  rules: Partial<Rules> | false
}

type Apply = (settings: ServerSettings, value: string) => void

function yes(value: string): boolean {
  if (value !== 'Y' && value !== 'N') throw new Error(`Y or N expected, given: ${value}`)
  return value === 'Y'
}

function number(value: string): number {
  if (!/^\d+(\.\d+)?$/.test(value)) throw new Error(`a number expected, given: ${value}`)
  return Number(value)
}

const session =
  (change: (value: string) => Partial<SessionConfig>): Apply =>
  (settings, value) =>
    Object.assign(settings.session, change(value))

const rule =
  (change: (value: string) => Partial<Rules>): Apply =>
  (settings, value) => {
    const rules = change(value)
    if (settings.rules !== false) settings.rules = { ...settings.rules, ...rules }
  }

/** QuickFIX/J has a word, QuickFIX C++ the digits. */
const digits: Record<string, number> = { SECONDS: 0, MILLIS: 3, MICROS: 6, NANOS: 9, '0': 0, '3': 3, '6': 6, '9': 9 }

const chunk = session((value) => ({ resendChunk: number(value) }))
const nextExpected = session((value) => ({ nextExpectedMsgSeqNum: yes(value) }))
const precision = session((value) => {
  if (!(value in digits)) throw new Error(`one of ${Object.keys(digits).join(', ')} expected, given: ${value}`)
  return { sendingTimeDigits: digits[value] }
})
/** `N` leaves everything to the application. */
const validation: Apply = (settings, value) => {
  if (!yes(value)) settings.rules = false
}

const known: Record<string, Apply> = {
  ResetOnLogon: session((value) => ({ resetOnLogon: yes(value) })),
  ResetOnLogout: session((value) => ({ resetOnLogout: yes(value) })),
  ResetOnDisconnect: session((value) => ({ resetOnDisconnect: yes(value) })),
  ResetOnError: session((value) => ({ resetOnError: yes(value) })),
  DisconnectOnError: session((value) => ({ disconnectOnError: yes(value) })),
  CheckCompID: session((value) => ({ checkCompIDs: yes(value) })),
  CheckLatency: session((value) => (yes(value) ? {} : { sendingTimeThresholdMs: 0 })),
  MaxLatency: session((value) => ({ sendingTimeThresholdMs: number(value) * 1000 })),
  RequiresOrigSendingTime: session((value) => ({ requireOrigSendingTime: yes(value) })),
  AllowPosDup: session((value) => ({ allowPosDup: yes(value) })),
  ValidateSequenceNumbers: session((value) => ({ checkSequenceNumbers: yes(value) })),
  ValidateChecksum: session((value) => ({ validateChecksum: yes(value) })),
  RejectGarbledMessage: session((value) => ({ rejectGarbled: yes(value) })),
  RejectInvalidMessage: session((value) => ({ rejectInvalid: yes(value) })),
  PersistMessages: session((value) => (yes(value) ? {} : { mayResend: () => false })),
  ClosedResendInterval: session((value) => ({ resendEnd: yes(value) ? 'closed' : 'open' })),
  ResendRequestChunkSize: chunk,
  MaxMessagesInResendRequest: chunk,
  SendRedundantResendRequests: session((value) => ({ redundantResendRequests: yes(value) })),
  EnableNextExpectedMsgSeqNum: nextExpected,
  SendNextExpectedMsgSeqNum: nextExpected,
  EnableLastMsgSeqNumProcessed: session((value) => ({ lastMsgSeqNumProcessed: yes(value) })),
  TimeStampPrecision: precision,
  TimestampPrecision: precision,
  MillisecondsInTimeStamp: session((value) => ({ sendingTimeDigits: yes(value) ? 3 : 0 })),
  TestRequestDelayMultiplier: session((value) => ({ testRequestAfter: 1 + number(value) })),
  HeartBeatTimeoutMultiplier: session((value) => ({ receiveTimeoutAfter: 1 + number(value) })),
  DisableHeartBeatCheck: session((value) => ({ disableHeartBeatCheck: yes(value) })),
  LogonTimeout: session((value) => ({ logonTimeoutMs: number(value) * 1000 })),
  LogoutTimeout: session((value) => ({ logoutTimeoutMs: number(value) * 1000 })),
  LogonTag: (settings, value) => {
    const field = /^(\d+)=(.+)$/.exec(value)
    if (field === null) throw new Error(`TAG=VALUE expected, given: ${value}`)
    settings.session.logonTags = [...(settings.session.logonTags ?? []), [Number(field[1]), field[2]]]
  },
  UseDataDictionary: validation,
  ValidateIncomingMessage: validation,
  ValidateFieldsOutOfOrder: rule((value) => ({ sectionOrder: yes(value) })),
  ValidateFieldsHaveValues: rule((value) => ({ emptyValues: yes(value) })),
  ValidateUserDefinedFields: rule((value) => ({ userDefinedTags: yes(value) })),
  ValidateUnorderedGroupFields: rule((value) => ({ groupOrder: yes(value) })),
  AllowUnknownMsgFields: rule((value) => ({ unknownTags: !yes(value) })),
  AllowUnknownEnumValues: rule((value) => ({ enumerations: !yes(value) })),
}

/** Throws with key, what was given and what was expected. */
export function serverSettings(pairs: readonly string[]): ServerSettings {
  const settings: ServerSettings = { session: {}, rules: {} }
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    if (equals < 1) throw new Error(`--set wants KEY=VALUE; given: ${pair}`)
    const key = pair.slice(0, equals)
    // LogonTag1, LogonTag2 and so on are each a LogonTag.
    const apply = known[key.replace(/^LogonTag\d+$/, 'LogonTag')]
    if (apply === undefined) throw new Error(`--set ${key}: no such setting; there are ${Object.keys(known).join(', ')}`)
    try {
      apply(settings, pair.slice(equals + 1))
    } catch (error) {
      throw new Error(`--set ${key}: ${(error as Error).message}`, { cause: error })
    }
  }
  return settings
}
