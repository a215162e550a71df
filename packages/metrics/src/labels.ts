/**
 * The closed sets that labels take their values from. Whatever is not in its set is counted as `other`, so that no venue, no user and no
 * mistake can make series without end.
 */
import type { OutageReason, SessionCause, SessionWarning } from '@fix/events'

export const other = 'other'
export const dirs = ['in', 'out'] as const
export type Dir = (typeof dirs)[number]

/** MsgType(35) values that the gateway speaks; a caller with a larger dictionary gives its own list. */
export const msgTypes = [
  ...['0', '1', '2', '3', '4', '5', 'A'],
  ...['D', 'F', 'G', 'H', 'AF', 'AN', 'q'],
  ...['8', '9', 'j', 'r', 'AO', 'AP', 'B'],
  ...['V', 'W', 'X', 'Y', 'c', 'd', 'h', 'g', 'x', 'y'],
]

export const garbledCauses = ['checksum', 'bodyLength', 'firstFields', 'tooLong', other] as const

/** What became of an order. `sent` counts every order once, the others its end; `ack_timeout` is no end, it may still be answered. */
export const orderOutcomes = ['sent', 'not_sent', 'filled', 'canceled', 'rejected', 'expired', 'ack_timeout'] as const
export type OrderOutcome = (typeof orderOutcomes)[number]

/** What became of a cancel. `rejected_unknown` is every refusal but one that says that it came too late. */
export const cancelOutcomes = ['ok', 'too_late', 'rejected_unknown', 'timeout'] as const
export type CancelOutcome = (typeof cancelOutcomes)[number]
export const gateDecisions = ['send', 'skip_terminal', 'dedupe', 'probe_first', 'blocked_status', 'order_unknown', other] as const
/** What explained that the venue did not know an order; `spurious` where nothing did. */
export const notFoundCauses = ['raced_fill', 'already_canceled', 'never_accepted', 'spurious', other] as const
export const parityKinds = ['local_only', 'broker_only', 'field'] as const

export const sessionStates = [
  'latent',
  'logonSent',
  'awaitLogon',
  'admitting',
  'active',
  'logoutSent',
  'logoutAnswered',
  'closing',
  other,
] as const
export const resendKinds = ['poss_dup', 'gap_fill'] as const
/** SessionRejectReason(373) by name. */
export const decodeCauses = [
  'tag_invalid',
  'tag_missing',
  'tag_not_defined',
  'tag_undefined',
  'value_missing',
  'value_incorrect',
  'value_format',
  'decryption',
  'signature',
  'compid',
  'sending_time',
  'msg_type',
  'xml',
  'tag_twice',
  'tag_order',
  'group_order',
  'group_count',
  'separator',
  other,
] as const
/** Modes and stages of a gateway. */
export const stages = ['watch', 'shadow', 'paper', 'canary', 'ramp', 'full', other] as const
/** Anomalies of a book after which the message was not applied. */
export const invalidCauses = ['bad_entry', 'bad_action', 'dup_entry', 'overflow', 'desync'] as const
export const bookSides = ['bid', 'ask'] as const
export const exposureLimits = [
  'position',
  'gross',
  'net',
  'currency',
  'strategy',
  'credit',
  'margin',
  'open_orders',
  'orders_a_day',
  'messages',
  'qty_a_day',
  'value_a_day',
  other,
] as const
export type ExposureLimit = (typeof exposureLimits)[number]
export const checkResults = ['pass', 'block'] as const
/** What moves a kill switch. */
export const tripCauses = [
  'operator',
  'signal',
  'parity',
  'loss',
  'repeat_exec',
  'rejects',
  'risk_errors',
  'slow_answers',
  'data_lost',
  'trade_lost',
  'sequence',
  'clock',
  'store',
  'audit',
  'memory',
  'queue',
  'config',
  other,
] as const
export const pathwayKinds = ['webhook', 'command', 'mail', other] as const
export const notificationOutcomes = ['receipt', 'unheard', 'sent', 'failed', 'dropped'] as const
export const regimes = ['calm', 'normal', 'storm'] as const
export const whyFeatures = ['calendar', 'macro', 'news'] as const

export const storeOps = ['open', 'append', 'write', 'sync', 'load', 'close', other] as const

/** Every cause of a session's end; a cause that is added to the events and not here does not compile. */
const causes: Record<SessionCause, true> = {
  requested: true,
  peerClosed: true,
  transportError: true,
  connectFailed: true,
  logonTimeout: true,
  logonRefused: true,
  logoutTimeout: true,
  logoutReceived: true,
  heartbeatTimeout: true,
  seqTooLow: true,
  compIDProblem: true,
  sendingTimeProblem: true,
  beginStringProblem: true,
  notLogon: true,
  protocolError: true,
  resendFailed: true,
  slowConsumer: true,
  storeFailed: true,
  identityInUse: true,
  unknownIdentity: true,
  outsideSchedule: true,
  clockSkew: true,
  inboundFlood: true,
  tooManyConnections: true,
  addressRefused: true,
  tlsFailed: true,
}
export const sessionCauses = Object.keys(causes)

/** Every warning, in the same way. */
const warnings: Record<SessionWarning, true> = {
  heartBtIntDiffers: true,
  resetNotAsked: true,
  resetChangesNothing: true,
  resendBeyondLast: true,
  resendClipped: true,
  logoutUnanswered: true,
  lineLeftOpen: true,
  earlyDropped: true,
  inboundRate: true,
  sequenceIgnored: true,
  outboundRaised: true,
  outboundNotRaised: true,
}
export const sessionWarnings = Object.keys(warnings)

/** Why a book was not served, in the same way. */
const outages: Record<OutageReason, true> = {
  start: true,
  disconnect: true,
  gap: true,
  quiet: true,
  crossed: true,
  integrity: true,
  checksum: true,
  desync: true,
  bad_action: true,
  buffer_overflow: true,
  instrument_mismatch: true,
  clock: true,
  rejected: true,
  depth: true,
}
export const outageReasons = Object.keys(outages)

/** MDReqRejReason(281) that FIX gives. */
export const mdRejectReasons = [...'0123456789ABCD', other]
/** Outcomes of a comparison with the venue. */
export const parityOutcomes = ['never', 'ok', 'mismatch', 'unavailable'] as const
export const subscriptionStates = ['closed', 'lost', 'requested', 'active', 'unsubscribing', 'rejected', 'held', other] as const

const upTo = (last: number): string[] => Array.from({ length: last + 1 }, (_, code) => String(code))

/** Codes that FIX 4.4 gives: SessionRejectReason(373), BusinessRejectReason(380), OrdRejReason(103), CxlRejReason(102). */
export const rejectReasons = {
  session: [...upTo(17), '99', other],
  business: [...upTo(7), other],
  order: [...upTo(15), '99', other],
  cancel: [...upTo(6), '99', other],
} as const
export type RejectKind = keyof typeof rejectReasons

/** A label whose values are names: the first ones up to a cap keep theirs, the rest are `other`. */
export class Names {
  readonly #known = new Set<string>()
  readonly #cap: number

  constructor(cap: number, names: Iterable<string> = []) {
    this.#cap = cap
    for (const name of names) this.of(name)
  }

  of(name: string): string {
    if (this.#known.has(name)) return name
    if (this.#known.size >= this.#cap) return other
    this.#known.add(name)
    return name
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.#known[Symbol.iterator]()
  }
}

/** A value of a closed set, or `other`. */
export const oneOf = (set: readonly string[], value: string): string => (set.includes(value) ? value : other)
