/** Orders, cancels and executions of the one session that orders go over, as counts and times. */
import type { CancelReject, Now, OrderReport, RequestReject } from '@fix/events'
import type { Families } from './families.ts'
import { cancelOutcomes, gateDecisions, msgTypes, notFoundCauses, oneOf, orderOutcomes, parityKinds, parityOutcomes } from './labels.ts'
import type { OrderOutcome } from './labels.ts'
import { OrderClock } from './order-clock.ts'
import { RecentRequests } from './recent-requests.ts'
import type { Sources } from './sources.ts'

/** Requests whose type is remembered, for a reject that does not name it. */
const maxRequests = 1024
const perSecond = 1_000_000

export interface OrderFoldOptions {
  readonly session: string
  readonly ackDeadlineMs: number
  readonly cancelDeadlineMs: number
}

export class OrderFold {
  readonly #f: Families
  readonly #session: string
  readonly #clock: OrderClock
  readonly #fills: number
  /** MsgType(35) of what was sent last, by ClOrdID(11) or by MsgSeqNum(34). */
  readonly #requests = new RecentRequests(maxRequests)
  readonly #outcomes: Readonly<Record<OrderOutcome, number>>
  #shares = 0
  #ended = 0

  constructor(families: Families, { session, ackDeadlineMs, cancelDeadlineMs }: OrderFoldOptions) {
    const f = families
    this.#f = f
    this.#session = session
    const ack = f.orderAck.slot(session)
    const report = f.execReport.slot(session)
    const fill = f.orderFill.slot(session)
    const cancel = f.cancelSeconds.slot(session)
    const cancelLatency = f.cancelLatency.slot(session)
    this.#fills = f.fills.slot(session)
    this.#clock = new OrderClock({
      ackDeadlineUs: ackDeadlineMs * 1000,
      cancelDeadlineUs: cancelDeadlineMs * 1000,
      maxOrders: 10_000,
      // One event, two histograms: the old name and the new one can't disagree.
      firstReport: (us) => {
        f.orderAck.observe(ack, us)
        f.execReport.observe(report, us)
      },
      neverAnswered: (waitedUs) => {
        f.orderAck.overflow(ack, waitedUs)
        f.execReport.overflow(report, waitedUs)
        this.#count('ack_timeout')
      },
      filled: (us) => f.orderFill.observe(fill, us),
      ended: (outcome, share) => {
        this.#count(outcome)
        if (Number.isNaN(share)) return
        this.#shares += share
        this.#ended++
      },
      cancelEnded: (outcome, us) => {
        f.cancels.add(f.cancels.slot(session, outcome))
        const never = outcome === 'timeout'
        if (never) f.cancelSeconds.overflow(cancel, us)
        else f.cancelSeconds.observe(cancel, us)
        if (never) f.cancelLatency.overflow(cancelLatency, us)
        else f.cancelLatency.observe(cancelLatency, us)
      },
    })
    this.#outcomes = Object.fromEntries(orderOutcomes.map((outcome) => [outcome, f.orders.slot(session, outcome)])) as Record<
      OrderOutcome,
      number
    >
    for (const outcome of cancelOutcomes) f.cancels.slot(session, outcome)
    for (const decision of gateDecisions) f.cancelGate.slot(decision)
    for (const cause of notFoundCauses) f.notFound.slot(cause)
    for (const kind of parityKinds) f.parityBreaks.slot(kind)
    for (const type of [...msgTypes, 'unknown']) f.businessRejects.slot(type)
    for (const alone of [f.ordersOpen, f.ordersUnreconciled, f.unprotected]) alone.slot()
  }

  report(report: OrderReport, now: Now): void {
    this.#clock.report(report, now.monoUs)
  }

  cancelReject(reject: CancelReject, now: Now): void {
    this.#clock.cancelReject(reject, now.monoUs)
  }

  /** A BusinessMessageReject(j), or a Reject(3) of a request. Where it names no type, ours is known by its id or its number. */
  requestReject({ refID, refSeqNum, refMsgType }: RequestReject, business: boolean, now: Now): void {
    const type = refMsgType || this.#requests.typeOf(refID, refSeqNum)
    if (business) this.#f.businessRejects.add(this.#f.businessRejects.slot(msgTypes.includes(type) ? type : 'unknown'))
    this.#clock.requestRejected(refID, now.monoUs)
  }

  sent(clOrdID: string, seq: number, now: Now): void {
    this.#count('sent')
    this.requested('D', clOrdID, seq)
    this.#clock.sent(clOrdID, now.monoUs)
  }

  notSent(): void {
    this.#count('not_sent')
  }

  adopt(clOrdID: string): void {
    this.#clock.adopt(clOrdID)
  }

  cancelSent(clOrdID: string, cancelId: string, seq: number, now: Now): void {
    this.requested('F', cancelId, seq)
    this.#clock.cancelSent(clOrdID, cancelId, now.monoUs)
  }

  /** A request of this type has left. */
  requested(msgType: string, id: string, seq: number): void {
    this.#requests.add(msgType, id, seq)
  }

  filled(count: number): void {
    this.#f.fills.add(this.#fills, count)
  }

  explained(cause: string): void {
    this.#f.notFound.add(this.#f.notFound.slot(oneOf(notFoundCauses, cause)))
  }

  wake(now: Now): void {
    this.#clock.wake(now.monoUs)
  }

  refresh(sources: Sources): void {
    const f = this.#f
    if (this.#ended > 0) f.fillRatio.set(f.fillRatio.slot(this.#session), this.#shares / this.#ended)
    if (sources.ordersOpen !== undefined) f.ordersOpen.set(f.ordersOpen.slot(), sources.ordersOpen())
    if (sources.ordersUnreconciled !== undefined) f.ordersUnreconciled.set(f.ordersUnreconciled.slot(), sources.ordersUnreconciled())
    if (sources.positionsUnprotected !== undefined) f.unprotected.set(f.unprotected.slot(), sources.positionsUnprotected())
    if (sources.cancelGate !== undefined) this.#gate(sources.cancelGate())
    if (sources.parity !== undefined) this.#parity(sources.parity())
  }

  #gate(counts: Readonly<Record<string, number>>): void {
    const { cancelGate } = this.#f
    for (const decision of gateDecisions) cancelGate.set(cancelGate.slot(decision), 0)
    for (const [decision, count] of Object.entries(counts)) cancelGate.add(cancelGate.slot(oneOf(gateDecisions, decision)), count)
  }

  #parity({ outcome, orders, positions, oldestUs, kinds }: ReturnType<NonNullable<Sources['parity']>>): void {
    const { parityOrders, parityPositions, parityBreakAge, parityOutcome, parityBreaks } = this.#f
    parityOrders.set(parityOrders.slot(), orders)
    parityPositions.set(parityPositions.slot(), positions)
    parityBreakAge.set(parityBreakAge.slot(), oldestUs / perSecond)
    for (const name of parityOutcomes) parityOutcome.set(parityOutcome.slot(name), name === outcome ? 1 : 0)
    for (const kind of parityKinds) parityBreaks.set(parityBreaks.slot(kind), kinds[kind] ?? 0)
  }

  #count(outcome: OrderOutcome): void {
    this.#f.orders.add(this.#outcomes[outcome])
  }
}
