// Which facts of a session are a warning and which an error: the W and E of the published tables. What is neither is a plain fact.
import type { SessionCause, SessionFact } from '@fix/events'

export type Level = 'fact' | 'warning' | 'error'

const warnings = new Set<SessionFact['kind']>([
  'session_garbled',
  'session_reject_sent',
  'session_warning',
  'session_resend_loop',
  'session_gap_filled',
  'session_heartbeat_missed',
  'session_throttled',
  'session_invalid_accepted',
])

/** Ends that somebody wanted, or that the line made; every other one is an error. */
const ordinary = new Set<SessionCause>(['requested', 'peerClosed', 'transportError', 'outsideSchedule'])

export function levelOf(fact: SessionFact): Level {
  if (fact.kind === 'session_down') return ordinary.has(fact.cause) ? 'fact' : 'error'
  if (fact.kind === 'session_logon_refused' || fact.kind === 'session_reject_received') return 'error'
  if (fact.kind === 'session_clock_skew') return fact.level === 'fine' ? 'fact' : 'warning'
  return warnings.has(fact.kind) ? 'warning' : 'fact'
}
