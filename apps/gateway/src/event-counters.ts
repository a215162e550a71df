/**
 * What counts each event of level warn and above: the metric that has its meaning, where there is one, and otherwise `fix_log_events_total` by the name of the event, which the log counts
 * itself. A test tells each of them once.
 */
import { catalogue, urgent, type EventName } from './log-catalogue.ts'

/** The process ends with these: nobody can read a counter of them. A Prometheus sees that the gateway is gone, and everybody that signs of life stop. */
const last: ReadonlySet<EventName> = new Set<EventName>(['watchdog.stalled'])

/** Counters that are made of what the event tells, as a selector where only some of their series are. */
const ofTheSame: Partial<Record<EventName, string>> = {
  'session.down': 'fix_session_disconnects_total',
  'session.logon.refused': 'fix_session_logons_total{outcome="refused"}',
  'session.gap.opened': 'fix_gaps_total',
  'session.gap.closed': 'fix_gap_heal_seconds_count',
  'session.garbled': 'fix_garbled_total',
  'session.heartbeat.missed': 'fix_missed_heartbeats_total',
  'session.throttled': 'fix_throttled_total{dir="out"}',
  'session.invalid.accepted': 'fix_invalid_accepted_total',
  'session.warning': 'fix_session_warnings_total',
  'session.reject.sent': 'fix_rejects_total{dir="out",kind="session"}',
  'session.reject.received': 'fix_rejects_total{dir="in",kind="session"}',
  'risk.denied': 'fix_pretrade_denials_total',
  'order.spurious_not_found': 'fix_order_not_found_total{cause="spurious"}',
  'order.not_found_explained': 'fix_order_not_found_total{cause!="spurious"}',
  'alert.failed': 'fix_alert_notifications_total{outcome="failed"}',
  'alert.unheard': 'fix_alert_notifications_total{outcome="unheard"}',
  'alert.dropped': 'fix_alert_notifications_total{outcome="dropped"}',
  'journal.cut': 'fix_journal_recovered_truncations_total',
  'store.failed': 'fix_store_errors_total',
}

/** Events that are told at warn or above. */
export const urgentEvents = (Object.keys(catalogue) as EventName[]).filter((event) => urgent.has(catalogue[event].level))

/** The counter of an event; undefined for one that is less urgent, and for the last of a process. */
export function counterOf(event: EventName): string | undefined {
  if (!urgent.has(catalogue[event].level) || last.has(event)) return undefined
  return ofTheSame[event] ?? `fix_log_events_total{kind="${event}"}`
}

/** The events that the log counts, each at 0. */
export function countsOfLog(): Map<EventName, number> {
  const counts = new Map<EventName, number>()
  for (const event of urgentEvents) if (ofTheSame[event] === undefined && !last.has(event)) counts.set(event, 0)
  return counts
}
