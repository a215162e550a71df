import type { Doubt } from './order.ts'
import type { Change, OrderFields } from './note.ts'

export type AlertCode =
  | 'late_fill'
  | 'overfill'
  | 'cum_backwards'
  | 'cum_jump'
  | 'cum_mismatch'
  | 'qty_identity_violation'
  | 'qty_changed'
  | 'avg_px_mismatch'
  | 'px_missing'
  | 'fill_without_quantity'
  | 'fill_confirmed'
  | 'exec_overlap'
  | 'exec_id_conflict'
  | 'execution_busted'
  | 'execution_corrected'
  | 'execution_parked'
  | 'unexpected_transition'
  | 'late_report'
  | 'late_pending'
  | 'reused_clordid'
  | 'unbound_report'
  | 'report_mismatch'
  | 'report_unusable'
  | 'unbound_reject'
  | 'external_order'
  | 'implied_replace'
  | 'order_not_found'
  | 'not_found_explained'
  | 'spurious_not_found'
  | 'never_accepted'
  | 'order_rejected'
  | 'request_refused'
  | 'request_unanswered'
  | 'under_execution'
  | 'fill_pending'
  | 'request_timeout'
  | 'probe_timeout'
  | 'probe_exhausted'
  | 'order_unknown'
  | 'order_still_unknown'
  | 'order_reopened'
  | 'order_absent'
  | 'position_break'
  | 'position_named'
  | 'cost_unreadable'
  | 'contingency_overrun'
  | 'contingency_lost'
  | 'contingency_stuck'
  | 'contingency_late'
  | 'position_unprotected'
  | 'position_protected'

/** Something that people should know of; orders go on working. */
export interface OrderAlert {
  kind: 'order_alert'
  code: AlertCode
  /** Key of the order; '' where none is meant. */
  clOrdID: string
  instrumentId: string
  text: string
}

/** What a fact was found to mean: a name for the audit, the changes that go into the note, and what to tell. */
export class Decision {
  name = 'ignored'
  readonly changes: Change[] = []
  readonly alerts: OrderAlert[] = []
  /** Probes that should wait a little, by order key: milliseconds. Most decisions have none. */
  delays: Map<string, number> | undefined

  set(o: string, f: OrderFields): void {
    for (const _name in f) {
      this.changes.push({ t: 'set', o, f })
      return
    }
  }

  /** The order's fate is unknown from now on, and a probe is wanted. */
  doubt(o: string, doubt: Exclude<Doubt, ''>): void {
    this.changes.push({ t: 'set', o, f: { doubt, probe: 'wanted' } })
  }

  /** A probe of this order should wait so long. */
  delay(o: string, ms: number): void {
    this.delays ??= new Map()
    this.delays.set(o, ms)
  }

  alert(code: AlertCode, order: { key: string; instrumentId: string } | undefined, text = ''): void {
    this.alerts.push({ kind: 'order_alert', code, clOrdID: order?.key ?? '', instrumentId: order?.instrumentId ?? '', text })
  }
}
