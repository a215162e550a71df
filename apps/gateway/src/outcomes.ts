/** What came of facts, as it is told: to the log, to the events of the page, to the metrics. Nothing here is needed to go on. */
import type { Now } from '@fix/events'
import type { Metrics } from '@fix/metrics'
import type { Outcome, SweptOrder } from '@fix/strategy'
import type { Instrument } from '@fix/units'
import { logAccount } from './account-shown.ts'
import type { EventLog } from './event-log.ts'
import { logNear } from './limits-shown.ts'
import { capped, type Log } from './log.ts'
import { countOutcome } from './measures.ts'

export interface Told {
  readonly log: Log
  readonly traceOf: (clOrdID: string) => string
  readonly events: EventLog
  readonly metrics: Metrics
  /** Of the account; '' where it has none. */
  readonly currency: string
  readonly instruments: { get(instrumentId: string): Instrument | undefined }
}

export function tellOutcome({ log, traceOf, events, metrics, currency, instruments }: Told, outcome: Outcome, now: Now): void {
  countOutcome(metrics, outcome, now)
  switch (outcome.kind) {
    case 'alert': {
      const { clOrdID, code, text } = outcome.alert
      log.tell(`order.${code}`, { clOrdID, traceId: traceOf(clOrdID) || undefined, reason: code, venueText: capped(text) })
      return events.add(now.wallUs, 'warn', `${clOrdID} ${code}: ${text}`)
    }
    case 'instrument_differs': {
      const { instrumentId, problem, text } = outcome
      const told = problem === '' ? `${instrumentId}: the venue agrees again` : `${instrumentId} is out of the market: ${text}`
      log.tell('instrument.differs', { instrument: instrumentId, reason: problem, msg: told }, problem === '' ? 'info' : 'error')
      return events.add(now.wallUs, problem === '' ? 'info' : 'error', told)
    }
    case 'command':
      if (outcome.code === '') return
      if (outcome.pending !== undefined) {
        log.tell('operator.needs.approval', { actor: outcome.command.actor, id: outcome.pending })
        return events.add(
          now.wallUs,
          'warn',
          `${outcome.command.command} of ${outcome.command.actor} waits for a second person, as ${outcome.pending}`,
        )
      }
      log.tell('operator.refused', { actor: outcome.command.actor, reason: outcome.code })
      return events.add(now.wallUs, 'warn', `${outcome.command.command} of ${outcome.command.actor} refused: ${outcome.code}`)
    case 'drawdown':
    case 'equity': {
      const { level, text } = logAccount(log, outcome, currency)
      return events.add(now.wallUs, level, text)
    }
    case 'switched': {
      const { scope, from, to, actor, reason } = outcome.change
      const level = to === 'active' ? 'warn' : 'error'
      log.tell('kill.switched', { scope, from, to, actor, reason }, level)
      return events.add(
        now.wallUs,
        level,
        `the kill switch goes from ${from} to ${to} for ${scope}: ${[actor, reason].filter(Boolean).join(', ')}`,
      )
    }
    case 'limited': {
      const { from, to, actor, approver, reason } = outcome.change
      log.tell('limits.changed', { from, to, actor, approver, reason })
      const who = approver === '' ? actor : `${actor} and ${approver}`
      return events.add(now.wallUs, 'warn', `the limits are others, ${to} after ${from}, by ${who}: ${reason}`)
    }
    case 'overridden': {
      const { override, ended, by } = outcome.change
      const { id, code, scope, which = '', from, to, uses, used, actor, approver, reason } = override
      log.tell(`override.${ended === '' ? 'begun' : 'ended'}`, {
        id: `O${id}`,
        code,
        scope,
        which,
        from,
        to,
        uses,
        used,
        reason: ended,
        actor: by,
      })
      const what = `override O${id} of ${code}${which === '' ? '' : ` (${which})`} for ${scope}`
      const begun = `${what}: ${to} in place of ${from} for ${uses} ${uses === 1 ? 'order' : 'orders'}, by ${actor} and ${approver}: ${reason}`
      const over = `${what} has ended, used ${used} of ${uses}: ${ended}${by === '' ? '' : ` by ${by}`}`
      return events.add(now.wallUs, 'warn', ended === '' ? begun : over)
    }
    case 'lapsed': {
      const { id, command, why } = outcome.lapsed
      log.tell('operator.lapsed', { id, actor: command.actor, reason: why })
      const because = why === 'restart' ? 'the gateway was started again' : 'nobody has answered'
      return events.add(
        now.wallUs,
        'warn',
        `${command.command} of ${command.actor}, ${id}, waits no more: ${because}; nothing has come of it`,
      )
    }
    case 'limit_near':
      return events.add(now.wallUs, 'warn', logNear(log, outcome.use, instruments.get(outcome.use.of), currency))
    case 'strategy_failed':
      log.tell('strategy.failed', { reason: 'exception', msg: outcome.text })
      return events.add(now.wallUs, 'error', `${outcome.strategy} threw and is asked no more: ${outcome.text}`)
    case 'swept': {
      const { scope, state, orders, more } = outcome.swept
      const text = `the switch over ${scope}: ${state}, ${sumOf(orders)}`
      log.tell('orders.swept', { scope, state, orders: orders.map((one) => ({ ...one })), more }, state === 'complete' ? 'info' : 'warn')
      return events.add(now.wallUs, state === 'complete' ? 'info' : 'warn', text)
    }
    case 'reconciled':
      log.tell('orders.reconciled', {})
      return events.add(now.wallUs, 'info', 'every order and position is reconciled with the venue')
  }
}

/** How many orders ended how: `3 canceled, 1 filled`. */
function sumOf(orders: readonly SweptOrder[]): string {
  const counts = new Map<string, number>()
  for (const { outcome } of orders) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return counts.size === 0 ? 'no order was open' : Array.from(counts, ([outcome, count]) => `${count} ${outcome}`).join(', ')
}
