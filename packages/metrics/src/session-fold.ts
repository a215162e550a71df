/** Sessions: what they told of themselves, what went over their wires, and how they stand at a scrape. */
import type { Now, SessionFact } from '@fix/events'
import type { Families } from './families.ts'
import {
  decodeCauses,
  dirs,
  garbledCauses,
  msgTypes,
  oneOf,
  other,
  rejectReasons,
  resendKinds,
  sessionCauses,
  sessionStates,
  sessionWarnings,
} from './labels.ts'
import type { Dir, RejectKind } from './labels.ts'
import type { Sources, SessionSource } from './sources.ts'

const maxSessions = 16
const perSecond = 1_000_000

/** Slots of one session, found once. */
interface SessionSlots {
  readonly name: string
  readonly messages: Record<Dir, Map<string, number>>
  readonly otherMessages: Record<Dir, number>
  readonly bytes: Record<Dir, number>
  readonly resendRequests: Record<Dir, number>
  readonly decode: number
  readonly encode: number
  /** An attempt to connect has begun and has no outcome yet. */
  attempting: boolean
  /** When its hole was found; NaN while there is none. */
  gapSinceUs: number
  /** When the first of its certificates is over, UTC; NaN where none was shown. */
  certifiedUntilUs: number
}

export class SessionFold {
  readonly #f: Families
  readonly #msgTypes: ReadonlySet<string>
  readonly #sessions = new Map<string, SessionSlots>()

  constructor(families: Families, types: readonly string[] = msgTypes) {
    this.#f = families
    this.#msgTypes = new Set(types)
  }

  /** What a session tells of itself. */
  fact(fact: SessionFact, now: Now): void {
    const f = this.#f
    const slots = this.of(fact.source)
    const { name } = slots
    switch (fact.kind) {
      case 'session_up':
        f.logons.add(f.logons.slot(name, 'accepted'))
        f.epoch.set(f.epoch.slot(name), fact.epoch)
        f.backoff.set(f.backoff.slot(name), 0)
        this.#setUp(name, 1)
        return this.#attemptEnded(slots, 'success')
      case 'session_down':
        f.disconnects.add(f.disconnects.slot(name, oneOf(sessionCauses, fact.cause)))
        f.gapOpen.set(f.gapOpen.slot(name), 0)
        slots.gapSinceUs = NaN
        this.#setUp(name, 0)
        return this.#attemptEnded(slots, 'failure')
      case 'session_connecting':
        this.#attemptEnded(slots, 'failure')
        slots.attempting = true
        return
      case 'session_connect_failed':
        f.backoff.set(f.backoff.slot(name), fact.retryInMs / 1000)
        return this.#attemptEnded(slots, 'failure')
      case 'session_logon_refused':
        f.logons.add(f.logons.slot(name, 'refused'))
        return this.#attemptEnded(slots, 'failure')
      case 'session_reset':
        return f.epoch.set(f.epoch.slot(name), fact.epoch)
      case 'session_schedule':
        return f.scheduled.set(f.scheduled.slot(name), fact.open ? 1 : 0)
      case 'session_gap_opened':
        f.gaps.add(f.gaps.slot(name))
        f.gapOpen.set(f.gapOpen.slot(name), 1)
        if (fact.to >= fact.from) f.gapMessages.add(f.gapMessages.slot(name), fact.to - fact.from + 1)
        if (Number.isNaN(slots.gapSinceUs)) slots.gapSinceUs = now.monoUs
        return
      case 'session_gap_closed':
        f.gapOpen.set(f.gapOpen.slot(name), 0)
        if (!Number.isNaN(slots.gapSinceUs)) f.gapHeal.observe(f.gapHeal.slot(name), now.monoUs - slots.gapSinceUs)
        slots.gapSinceUs = NaN
        return
      case 'session_test_request_sent':
        return f.testRequests.add(f.testRequests.slot(name))
      case 'session_round_trip':
        return f.heartbeatRtt.observe(f.heartbeatRtt.slot(name), fact.us)
      case 'session_heartbeat':
        return f.heartbeatInterval.observe(f.heartbeatInterval.slot(name), fact.us)
      case 'session_heartbeat_missed':
        return f.missedHeartbeats.add(f.missedHeartbeats.slot(name))
      case 'session_clock_skew':
        return f.clockSkew.set(f.clockSkew.slot(name), fact.us / perSecond)
      case 'session_certified':
        slots.certifiedUntilUs = fact.untilUs
        return
      case 'session_throttled':
        if (fact.on) f.throttled.add(f.throttled.slot(name, 'out'))
        return
      case 'session_warning':
        f.warnings.add(f.warnings.slot(name, fact.code))
        if (fact.code === 'inboundRate') f.throttled.add(f.throttled.slot(name, 'in'))
        return
      case 'session_invalid_accepted': {
        const reason = oneOf(rejectReasons.session, String(fact.reason))
        f.invalidAccepted.add(f.invalidAccepted.slot(name, reason))
        return this.#undecodable(name, fact.reason)
      }
      case 'session_garbled':
        return f.garbled.add(f.garbled.slot(name, oneOf(garbledCauses, fact.reason)))
      case 'session_reject_sent':
        this.reject(fact.source, 'out', 'session', String(fact.reason))
        return this.#undecodable(name, fact.reason)
      case 'session_reject_received':
        // The fact carries no SessionRejectReason(373).
        return this.reject(fact.source, 'in', 'session', other)
      default:
    }
  }

  /** A whole message on the wire. */
  message(session: string, dir: Dir, msgType: string, bytes: number): void {
    const slots = this.of(session)
    this.#f.messages.add(slots.messages[dir].get(msgType) ?? slots.otherMessages[dir])
    this.#f.bytes.add(slots.bytes[dir], bytes)
    if (msgType === '2') this.#f.resendRequests.add(slots.resendRequests[dir])
  }

  reject(source: string, dir: Dir, kind: RejectKind, reason: string): void {
    const { rejects } = this.#f
    rejects.add(rejects.slot(this.of(source).name, dir, kind, oneOf(rejectReasons[kind], reason)))
  }

  backPressured(session: string): void {
    this.#f.backpressure.add(this.#f.backpressure.slot(this.of(session).name))
  }

  refresh(wallUs: number, { session: sourceOf }: Sources): void {
    const { tlsExpiry } = this.#f
    for (const { name, certifiedUntilUs } of this.#sessions.values()) {
      if (!Number.isNaN(certifiedUntilUs)) tlsExpiry.set(tlsExpiry.slot(name), (certifiedUntilUs - wallUs) / perSecond)
      const source = sourceOf?.(name)
      if (source !== undefined) this.#show(name, source)
    }
  }

  #show(name: string, source: SessionSource): void {
    const f = this.#f
    const state = oneOf(sessionStates, source.state)
    for (const each of sessionStates) f.state.set(f.state.slot(name, each), each === state ? 1 : 0)
    f.scheduled.set(f.scheduled.slot(name), source.scheduled ? 1 : 0)
    f.leader.set(f.leader.slot(name), source.leader ? 1 : 0)
    f.seqNext.set(f.seqNext.slot(name, 'in'), source.nextIn)
    f.seqNext.set(f.seqNext.slot(name, 'out'), source.nextOut)
    if (source.clockSkewUs !== undefined) f.clockSkew.set(f.clockSkew.slot(name), source.clockSkewUs / perSecond)
    f.heartbeatOverdue.set(f.heartbeatOverdue.slot(name), source.overdueUs / perSecond)
    f.inboundQueue.set(f.inboundQueue.slot(name), source.inboundBytes)
    f.outboundQueue.set(f.outboundQueue.slot(name), source.outboundBytes)
    f.duplicates.set(f.duplicates.slot(name), source.duplicates)
    f.resendMessages.set(f.resendMessages.slot(name, 'poss_dup'), source.resent)
    f.resendMessages.set(f.resendMessages.slot(name, 'gap_fill'), source.gapFills)
  }

  /** Sessions are named by the configuration; one that is not is taken in up to a bound, and `other` beyond it. */
  of(name: string): SessionSlots {
    const known = this.#sessions.get(name)
    if (known !== undefined) return known
    if (this.#sessions.size >= maxSessions && name !== other) return this.of(other)
    const f = this.#f
    const both = (make: (dir: Dir) => number): Record<Dir, number> => ({ in: make('in'), out: make('out') })
    const byType = (dir: Dir): Map<string, number> =>
      new Map(Array.from(this.#msgTypes, (type) => [type, f.messages.slot(name, type, dir)]))
    const slots: SessionSlots = {
      name,
      messages: { in: byType('in'), out: byType('out') },
      otherMessages: both((dir) => f.messages.slot(name, other, dir)),
      bytes: both((dir) => f.bytes.slot(name, dir)),
      resendRequests: both((dir) => f.resendRequests.slot(name, dir)),
      decode: f.decode.slot(name),
      encode: f.encode.slot(name),
      attempting: false,
      gapSinceUs: NaN,
      certifiedUntilUs: NaN,
    }
    this.#sessions.set(name, slots)
    this.#prepare(name)
    return slots
  }

  #prepare(name: string): void {
    const f = this.#f
    for (const gauge of [f.connected, f.up, f.epoch, f.gapOpen, f.leader, f.backoff, f.heartbeatOverdue, f.inboundQueue, f.outboundQueue])
      gauge.slot(name)
    for (const counter of [f.gaps, f.gapMessages, f.duplicates, f.testRequests, f.missedHeartbeats, f.backpressure]) counter.slot(name)
    for (const histogram of [f.heartbeatRtt, f.heartbeatInterval, f.gapHeal]) histogram.slot(name)
    f.scheduled.set(f.scheduled.slot(name), 1)
    for (const state of sessionStates) f.state.slot(name, state)
    for (const outcome of ['accepted', 'refused']) f.logons.slot(name, outcome)
    for (const outcome of ['success', 'failure']) f.reconnects.slot(name, outcome)
    for (const cause of [...sessionCauses, other]) f.disconnects.slot(name, cause)
    for (const kind of resendKinds) f.resendMessages.slot(name, kind)
    for (const dir of dirs) f.throttled.slot(name, dir)
    for (const cause of decodeCauses) f.decodeErrors.slot(name, cause)
    for (const warning of sessionWarnings) f.warnings.slot(name, warning)
    for (const reason of rejectReasons.session) f.invalidAccepted.slot(name, reason)
    for (const cause of garbledCauses) f.garbled.slot(name, cause)
    for (const kind of Object.keys(rejectReasons) as RejectKind[])
      for (const reason of rejectReasons[kind]) f.rejects.slot(name, 'in', kind, reason)
    for (const reason of rejectReasons.session) f.rejects.slot(name, 'out', 'session', reason)
  }

  #setUp(name: string, value: number): void {
    this.#f.up.set(this.#f.up.slot(name), value)
    this.#f.connected.set(this.#f.connected.slot(name), value)
  }

  #attemptEnded(slots: SessionSlots, outcome: 'success' | 'failure'): void {
    if (!slots.attempting) return
    slots.attempting = false
    this.#f.reconnects.add(this.#f.reconnects.slot(slots.name, outcome))
  }

  #undecodable(name: string, reason: number): void {
    const { decodeErrors } = this.#f
    decodeErrors.add(decodeErrors.slot(name, decodeCauses[reason] ?? other))
  }
}
