/**
 * What a session is told before it lives. Times are in milliseconds here; the machine keeps them in microseconds. Defaults and their reasons
 * are those of the timing table of the specification; the profile `quickfix` bundles the options that the public scripts of that name expect.
 */
import type { Problem, Rules, View } from '@fix/codec'
import { everyRule, secretTags } from '@fix/codec'
import type { AnyCodec } from './any-codec.ts'
import type { Now } from '@fix/events'
import type { FloodLimit } from './inbound/flood-guard.ts'
import { invalidRules } from './inbound/invalid-policy.ts'
import type { InvalidRule } from './inbound/invalid-policy.ts'
import type { Schedule } from './schedule/schedule.ts'
import type { ThrottleSettings } from './outbound/throttle.ts'

export interface SessionConfig {
  /** Names the session in facts, as their `source`. */
  name: string
  /** Its stream in the journal, from 1. */
  stream: number
  role: 'initiator' | 'acceptor'
  codec: AnyCodec
  /**
   * FIXT.1.1: the codecs of all versions that may be spoken, by the value of DefaultApplVerID(1137) and ApplVerID(1128). The peer's Logon chooses the one
   * that its messages are read by, and a message its own; without this all are read by `codec`. What we write is of `codec`, but for a message that has
   * ApplVerID(1128) among its header fields.
   */
  applications?: Readonly<Record<string, AnyCodec>>
  senderCompID: string
  targetCompID: string
  senderSubID?: string
  senderLocationID?: string
  targetSubID?: string
  targetLocationID?: string
  /** HeartBtInt(108) in seconds; an acceptor takes that of the Logon. 0 is no heartbeats. */
  heartBtIntS?: number
  /** HeartBtInt(108) that the peer may ask for or answer, in seconds; another one ends the session with a Logout. Any from 0 unless told. */
  heartBtIntRange?: readonly [least: number, most: number]
  /** The answer to our Logon has another HeartBtInt(108): it holds, and is told, or the session ends. */
  heartBtIntDiffers?: 'adopt' | 'logout'
  /** Further fields of our Logon by their FIX names: username, password, defaultApplVerID. Secrets reach the wire and never the journal. */
  logon?: Record<string, unknown>
  /** Further fields of our Logon by their tags, behind those of `logon`, as they are to stand on the wire. */
  logonTags?: readonly (readonly [tag: number, text: string])[]
  /**
   * The last word on each new message of ours: gets it whole, as it would leave, and gives fields to add at its end, such as RawData(96) or
   * Signature(89) and their lengths. BodyLength(9) and CheckSum(10) are made anew after that.
   */
  sign?: (message: Uint8Array) => readonly (readonly [tag: number, text: string])[]
  /** Tags to blank in the journal, in whatever message they stand, besides those that the codec knows as secret. */
  secretTags?: readonly number[]

  /** When the session may be connected, and when its numbers begin again; without one always, and never by time. */
  schedule?: Schedule

  /** Both numbers to 1 with each Logon; an initiator sends ResetSeqNumFlag(141)=Y. */
  resetOnLogon?: boolean
  resetOnLogout?: boolean
  resetOnDisconnect?: boolean
  /** New numbers after a fault of the peer has ended the session. */
  resetOnError?: boolean
  /** A fault of the peer ends the connection at once, without a Logout. */
  disconnectOnError?: boolean
  /**
   * The journal may have lost the end of what was sent, as after a cut of its tail. Where the peer says at the first logon that it has seen higher
   * numbers, ours go on above them, on record, and it is told; otherwise that ends the session, as somebody else may have used its name.
   */
  numbersMayBeBehind?: boolean
  /**
   * How far ours may be raised by what a peer says then, all in all; what asks for more is refused, and told. 1,048,576 unless told: a journal's cut
   * takes the tail of one segment at most, and 64 MiB hold no more messages than that.
   */
  maxNumbersBehind?: number
  /** Refuse a Logon of the peer that asks for a reset. */
  refuseReset?: boolean

  /** The peer may write CompIDs in another case than we. */
  compIDsIgnoreCase?: boolean
  checkCompIDs?: boolean
  /** False: no number of the peer is too high or too low, and no hole is asked for. Each that is not the expected one is told. */
  checkSequenceNumbers?: boolean
  /** The application may give PossDupFlag(43) and OrigSendingTime(122) in the header of what it sends. */
  allowPosDup?: boolean
  /** How far SendingTime(52) may lie from our clock; 0 leaves it unchecked. Exactly this much is accepted. */
  sendingTimeThresholdMs?: number
  /**
   * From which difference of the clocks, estimated from SendingTime(52), it is told; and from which the session ends. 0 is never. 1000 and 0
   * unless told.
   */
  skewWarnMs?: number
  skewHaltMs?: number
  /** Further differences that somebody goes by: it is told when one of them is passed, either way. None unless told. */
  skewMarksMs?: readonly number[]
  /** Digits of the fraction in our stamps: 0, 3, 6, 9. Three from FIX.4.2 on, none before. */
  sendingTimeDigits?: number
  /** OrigSendingTime(122) must stand in a message with PossDupFlag(43)=Y. */
  requireOrigSendingTime?: boolean
  /** A message whose CheckSum(10) alone is wrong is garbled; false takes it as it is. */
  validateChecksum?: boolean
  /** What is garbled and yet ends as a message is rejected by the number that it shows, which is then used up; otherwise it is ignored. */
  rejectGarbled?: boolean
  /** Dictionary validation: the codec's switches, or false for none. */
  validation?: Partial<Rules> | false
  /**
   * Asked of each problem before anything is answered; true lets the message pass in spite of it. So a fill is not rejected for an enumeration value
   * that the venue has added. The view is over when the call returns.
   */
  overrule?: (view: View, problem: Problem) => boolean
  /**
   * By rule, tag and type: whether a message that the dictionary has something against is rejected, delivered and told, delivered without the
   * field at fault, or delivered. Asked after `overrule`. Unless told, ExecutionReport(8) is delivered and told, all else is rejected.
   */
  onInvalid?: readonly InvalidRule[]
  /** False: what no rule of `onInvalid` fits is delivered and told, and nothing is rejected for the dictionary's sake. */
  rejectInvalid?: boolean

  /** Orders and replacements that a ResendRequest names: gap-filled and told (`never`), or sent again, always or while they are young. */
  resendOrders?: 'never' | 'always' | { youngerThanMs: number }
  /** The application's word on each ResendRequest: served, or answered by gap fill alone. */
  mayServe?: (beginSeqNo: number, endSeqNo: number) => 'serve' | 'refuse'
  /** Of a longer range only so many, the last ones, are sent again, the others filled; 0, which is no bound, unless told. */
  resendMaxRange?: number
  /** How many messages a second a replay may send, in batches; 0, which is no bound, unless told. */
  resendPerSecond?: number
  /** The application's word on each message that a resend may repeat; false gap-fills it. */
  mayResend?: (msgType: string, raw: Uint8Array) => boolean
  /** False for a venue that resends nothing: a hole ends the session, and what it hid is asked for by other means. */
  askForHoles?: boolean
  /** EndSeqNo(16) of our own requests: open (0, or 999999 before FIX.4.2), or the last number missing. */
  resendEnd?: 'open' | 'closed'
  /**
   * FIX.4.4 and FIXT.1.1: our Logon says in NextExpectedMsgSeqNum(789) what we expect, and what the peer's says is missing there is sent again unasked.
   * A hole that the peer's Logon shows is then not asked for: it knows. Below FIX.4.4 this has no effect.
   */
  nextExpectedMsgSeqNum?: boolean
  /** From FIX.4.2 on: LastMsgSeqNumProcessed(369) in the header of what we send is the last number of the peer that we are done with. */
  lastMsgSeqNumProcessed?: boolean
  /** Ask for at most so many messages at a time; 0 asks for all. */
  resendChunk?: number
  /** Each further early message asks for the hole again. */
  redundantResendRequests?: boolean
  /** How often the same hole is asked for before the session gives up. */
  resendAttempts?: number
  resendTimeoutMs?: number
  /** Records that one `load` may answer. */
  resendBatch?: number
  /** How often the peer may ask for one range before it is answered by gap fill alone. */
  resendLoopCap?: number
  /** Messages and bytes kept that came ahead of a hole. */
  earlyMessages?: number
  earlyBytes?: number
  /** Messages that may wait for a logon or for their turn, and for how long; 100, and an hour, unless told. An age of 0 has no end. */
  waitingMessages?: number
  waitingMaxAgeMs?: number

  /** Of inbound messages the journal keeps only the last number, once for each chunk read: for market data. */
  coalesceInbound?: boolean
  /** Overwrites what a view showed as soon as the view is over, so that a test finds whoever kept it. */
  poison?: boolean
  compat?: 'quickfix'
  gapFillEqual?: 'reject' | 'ignore'

  logonTimeoutMs?: number
  /** Wait for the answer to our Logout. */
  logoutTimeoutMs?: number
  /** Wait for the peer to close after we answered its Logout. */
  peerCloseMs?: number
  /** Wait for the application to decide on a Logon. */
  admitTimeoutMs?: number
  /** How long the application may hold a message. */
  slowConsumerMs?: number
  /** TestRequest after so many HeartBtInt(108) of silence; end of the session after so many. */
  testRequestAfter?: number
  receiveTimeoutAfter?: number
  /** Silence of the peer is nobody's business: no TestRequest, no end for it. */
  disableHeartBeatCheck?: boolean
  /** Bytes of a first message. */
  firstMessageBytes?: number
  /** Bytes that may wait for the journal or the transport; then sends are refused, and at twice that the peer is too slow. */
  maxBufferedBytes?: number
  /** Our own limit on application messages; or a word on each before it takes a number, where false refuses it as `throttled`. */
  throttle?: ThrottleSettings | ((msgType: string, now: Now) => boolean)
  /** How fast the peer may send, messages of all kinds; none unless told. */
  inboundLimit?: FloodLimit
  /** More garbled messages than so many in a row end the session; 100 unless told. */
  maxGarbled?: number
}

export type Settings = ReturnType<typeof settle>

/** The configuration with its defaults, checked, in the machine's units. */
export function settle(config: SessionConfig) {
  const quickfix = config.compat === 'quickfix'
  refuseImpossible(config)
  const beginString = config.codec.layout.beginString
  const old = beginString === 'FIX.4.0' || beginString === 'FIX.4.1'
  return {
    name: config.name,
    stream: config.stream,
    initiator: config.role === 'initiator',
    codec: config.codec,
    applications: config.applications,
    beginString,
    /** FIX.4.0 and 4.1: no 371 to 373, no BusinessMessageReject, 999999 as infinity. */
    old,
    /** The highest SessionRejectReason(373) that the version has; a Reject for another one leaves it out. */
    lastRejectReason: beginString === 'FIX.4.2' ? 11 : beginString === 'FIX.4.3' ? 17 : 99,
    /** SessionRejectReason(373) has 99 from FIX.4.4 on. */
    hasReasonOther: beginString === 'FIX.4.4' || beginString === 'FIXT.1.1',
    senderCompID: config.senderCompID,
    targetCompID: config.targetCompID,
    senderSubID: config.senderSubID ?? '',
    senderLocationID: config.senderLocationID ?? '',
    targetSubID: config.targetSubID ?? '',
    targetLocationID: config.targetLocationID ?? '',
    heartBtIntS: config.heartBtIntS ?? 30,
    heartBtIntRange: config.heartBtIntRange ?? ([0, Infinity] as const),
    heartBtIntDiffers: config.heartBtIntDiffers ?? 'adopt',
    logon: config.logon ?? {},
    logonTags: config.logonTags ?? [],
    sign: config.sign,
    /** The lowest first. */
    secretTags: [...secretTags, ...(config.secretTags ?? [])].sort((a, b) => a - b),
    resetOnLogon: config.resetOnLogon ?? false,
    schedule: config.schedule,
    numbersMayBeBehind: config.numbersMayBeBehind ?? false,
    maxNumbersBehind: config.maxNumbersBehind ?? 1 << 20,
    resetOnLogout: config.resetOnLogout ?? false,
    resetOnDisconnect: config.resetOnDisconnect ?? false,
    resetOnError: config.resetOnError ?? false,
    disconnectOnError: config.disconnectOnError ?? false,
    refuseReset: config.refuseReset ?? false,
    compIDsIgnoreCase: config.compIDsIgnoreCase ?? false,
    checkCompIDs: config.checkCompIDs ?? true,
    checkSequenceNumbers: config.checkSequenceNumbers ?? true,
    allowPosDup: config.allowPosDup ?? false,
    sendingTimeThresholdUs: (config.sendingTimeThresholdMs ?? 120_000) * 1000,
    skewWarnUs: (config.skewWarnMs ?? 1000) * 1000,
    skewHaltUs: (config.skewHaltMs ?? 0) * 1000,
    skewMarksUs: (config.skewMarksMs ?? []).map((ms) => ms * 1000),
    sendingTimeDigits: config.sendingTimeDigits ?? (old ? 0 : 3),
    requireOrigSendingTime: config.requireOrigSendingTime ?? true,
    validateChecksum: config.validateChecksum ?? true,
    rejectGarbled: config.rejectGarbled ?? false,
    validation: config.validation === false ? (false as const) : { ...everyRule, ...config.validation },
    overrule: config.overrule,
    onInvalid: invalidRules(config.onInvalid, config.name, quickfix, (config.rejectInvalid ?? true) ? 'reject' : 'warn'),
    /** An order that is younger is sent again. */
    resendOrdersUs: orderAgeUs(config.resendOrders ?? (quickfix ? 'always' : 'never')),
    mayServe: config.mayServe,
    resendMaxRange: config.resendMaxRange ?? 0,
    resendPerSecond: config.resendPerSecond ?? 0,
    redundantResendRequests: config.redundantResendRequests ?? false,
    mayResend: config.mayResend,
    askForHoles: config.askForHoles ?? true,
    nextExpectedMsgSeqNum: (config.nextExpectedMsgSeqNum ?? false) && (beginString === 'FIX.4.4' || beginString === 'FIXT.1.1'),
    lastMsgSeqNumProcessed: (config.lastMsgSeqNumProcessed ?? false) && !old,
    openEnd: (config.resendEnd ?? 'open') === 'open',
    resendChunk: config.resendChunk ?? 0,
    resendAttempts: config.resendAttempts ?? 3,
    resendTimeoutUs: (config.resendTimeoutMs ?? 0) * 1000,
    resendBatch: Math.max(1, Math.min(config.resendBatch ?? 64, Math.ceil((config.resendPerSecond ?? 0) / 10) || Infinity)),
    resendLoopCap: config.resendLoopCap ?? 10,
    earlyMessages: config.earlyMessages ?? 1000,
    earlyBytes: config.earlyBytes ?? 1 << 20,
    waitingMessages: config.waitingMessages ?? 100,
    waitingMaxAgeUs: (config.waitingMaxAgeMs ?? 3_600_000) * 1000,
    coalesceInbound: config.coalesceInbound ?? false,
    poison: config.poison ?? false,
    quickfix,
    gapFillEqual: config.gapFillEqual ?? (quickfix ? 'ignore' : 'reject'),
    logonTimeoutUs: (config.logonTimeoutMs ?? 10_000) * 1000,
    logoutTimeoutUs: (config.logoutTimeoutMs ?? 2000) * 1000,
    peerCloseUs: (config.peerCloseMs ?? (quickfix ? 0 : 10_000)) * 1000,
    admitTimeoutUs: (config.admitTimeoutMs ?? 60_000) * 1000,
    slowConsumerUs: (config.slowConsumerMs ?? 60_000) * 1000,
    testRequestAfter: config.testRequestAfter ?? 1.2,
    receiveTimeoutAfter: config.receiveTimeoutAfter ?? 2.4,
    disableHeartBeatCheck: config.disableHeartBeatCheck ?? false,
    firstMessageBytes: config.firstMessageBytes ?? 4096,
    maxBufferedBytes: config.maxBufferedBytes ?? 8 << 20,
    throttle: typeof config.throttle === 'object' ? config.throttle : undefined,
    mayThrottle: typeof config.throttle === 'function' ? config.throttle : undefined,
    inboundLimit: config.inboundLimit,
    maxGarbled: config.maxGarbled ?? 100,
  }
}

function orderAgeUs(rule: NonNullable<SessionConfig['resendOrders']>): number {
  if (rule === 'never') return -Infinity
  return rule === 'always' ? Infinity : rule.youngerThanMs * 1000
}

/** Throws on a configuration that cannot be, with the field, what was given and what was expected. */
function refuseImpossible(config: SessionConfig): void {
  if (config.name === '') throw new Error('Session without a name: facts need one')
  if (!Number.isInteger(config.stream) || config.stream < 1)
    throw new Error(`Session ${config.name}: stream ${config.stream}, an integer from 1 expected`)
  if (config.senderCompID === '' || config.targetCompID === '')
    throw new Error(`Session ${config.name}: senderCompID and targetCompID must not be empty`)
  const { heartBtIntS = 30 } = config
  if (!Number.isInteger(heartBtIntS) || heartBtIntS < 0)
    throw new Error(`Session ${config.name}: heartBtIntS ${heartBtIntS}, an integer from 0 expected`)
  const { maxNumbersBehind = 1 } = config
  if (!Number.isSafeInteger(maxNumbersBehind) || maxNumbersBehind < 1)
    throw new Error(`Session ${config.name}: maxNumbersBehind ${maxNumbersBehind}, an integer from 1 expected`)
  for (const name of ['testRequestAfter', 'receiveTimeoutAfter'] as const)
    if (!(config[name] === undefined || config[name] > 0))
      throw new Error(`Session ${config.name}: ${name} ${config[name]}, a number above 0 expected`)
  const [least, most] = config.heartBtIntRange ?? [0, Infinity]
  if (!(least >= 0 && least <= most))
    throw new Error(`Session ${config.name}: heartBtIntRange ${least} to ${most}, seconds from 0, the least first, expected`)
  if (config.schedule !== undefined && typeof config.schedule.nextChange !== 'function')
    throw new Error(`Session ${config.name}: schedule is a plain object, what schedule(…) of @fix/session/node makes of it is expected`)
  if (config.throttle !== undefined && typeof config.throttle !== 'object' && typeof config.throttle !== 'function')
    throw new Error(`Session ${config.name}: throttle ${String(config.throttle)}, { limit, perMs } or a function expected`)
}
