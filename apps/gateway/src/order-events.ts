/** What is told of orders: each request, each report, each execution, by every name under which the order can be found. */
import { spanIdOf, traceIdOf, type Entry, type Intent } from '@fix/events'
import type { OrderView } from '@fix/oms'
import type { Outcome } from '@fix/strategy'
import type { Log } from './log.ts'

export interface OrderEventPorts {
  readonly log: Log
  /** The session that orders go over. */
  readonly session: string
  readonly order: (clOrdID: string) => OrderView | undefined
  readonly traceOf: (clOrdID: string) => string
  /** Of the numbers of a session, now. */
  readonly epochOf: (session: string) => number
}

const msgTypes = { new: 'D', replace: 'G', cancel: 'F' } as const

export class OrderEvents {
  readonly #ports: OrderEventPorts

  constructor(ports: OrderEventPorts) {
    this.#ports = ports
  }

  fact({ fact }: Entry): void {
    const { log, epochOf } = this.#ports
    if (fact.kind !== 'order_report' && fact.kind !== 'cancel_reject') return
    const { source: session, seq, clOrdID, origClOrdID, orderID, ordStatus } = fact
    const names = this.#namesOf(clOrdID, origClOrdID, orderID)
    const message = { session, epoch: epochOf(session), dir: 'in' as const, seq }
    if (fact.kind === 'cancel_reject') {
      const told = { execID: '', execType: '', ordStatus, reason: fact.reason }
      return log.tell('order.report', { ...message, msgType: '9', clOrdID, origClOrdID, ...names, orderID, ...told })
    }
    const told = { execID: fact.execID, execType: fact.execType, ordStatus, reason: fact.rejectReason }
    const symbol = names.symbol || fact.instrumentId
    log.tell('order.report', { ...message, msgType: '8', clOrdID, origClOrdID, ...names, symbol, orderID, ...told })
  }

  outcome(outcome: Outcome): void {
    const { log, session, order, epochOf } = this.#ports
    switch (outcome.kind) {
      case 'placed': {
        const { intent, clOrdID, seq } = outcome
        const origClOrdID = order(clOrdID)?.requests.find(({ id }) => id === clOrdID)?.orig ?? ''
        const message = { session, epoch: epochOf(session), dir: 'out' as const, seq, msgType: msgTypes[intent.kind] }
        const who = { spanId: spanIdOf(clOrdID), strategy: intent.strategy, by: intent.by ?? 'strategy' }
        return log.tell('order.sent', { ...message, clOrdID, origClOrdID, ...this.#namesOf(clOrdID), ...who })
      }
      case 'shadow': {
        const { traceId = '', ...rest } = this.#wish(outcome.intent)
        return log.tell('order.shadow', { traceId, ...rest })
      }
      case 'denied':
        return log.tell('order.denied', { ...this.#wish(outcome.intent), reason: outcome.verdict.code })
      case 'held':
        return log.tell('order.held', { ...this.#wish(outcome.intent), reason: outcome.code })
      case 'fill': {
        const { clOrdID, orderID, execID, side, qty, px } = outcome.fill
        return log.tell('order.fill', { clOrdID, ...this.#namesOf(clOrdID), orderID, execID, side, qty, px })
      }
      default:
    }
  }

  /** An order that is not known yet has the trace id that it will be adopted under, or none like it. */
  #namesOf(...ids: string[]): { traceId: string; rootClOrdID: string; symbol: string } {
    for (const id of ids) {
      const found = id === '' ? undefined : this.#ports.order(id)
      if (found !== undefined) return { traceId: this.#ports.traceOf(id), rootClOrdID: found.clOrdID, symbol: found.instrumentId }
    }
    const name = ids.find((id) => id !== '') ?? ''
    return { traceId: traceIdOf(name), rootClOrdID: '', symbol: '' }
  }

  #wish(intent: Intent): { traceId?: string; strategy: string; symbol: string } {
    const { strategy } = intent
    if (intent.kind === 'new') return { traceId: intent.trace, strategy, symbol: intent.instrumentId }
    const { traceId, symbol } = this.#namesOf(intent.clOrdID)
    return { traceId, strategy, symbol }
  }
}
