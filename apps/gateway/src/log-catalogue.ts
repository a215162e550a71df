/**
 * Every event that the gateway tells, in its log and at `/events`: the name, which is the interface, how urgent it is, what it means, and its fields. What is not here cannot be
 * told, and a field that is not here is a mistake: the types see to the first, and the tests hold every line that any gateway writes in them to the second.
 */
import { z } from 'zod'

export const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const
export type Level = (typeof levels)[number]
/** Those that are never dropped, and each of whose events has a metric that counts it. */
export const urgent: ReadonlySet<Level> = new Set(['warn', 'error', 'fatal'])

const text = z.string()
const count = z.int().min(0)
const flag = z.boolean()
const session = { session: text }
const trace = z.string().regex(/^[0-9a-f]{32}$/)
const err = { err: z.strictObject({ name: text, message: text }) }
/** The name of a message: session, epoch, direction, MsgSeqNum(34). */
const message = { session: text, epoch: count, dir: z.enum(['in', 'out']), seq: count, msgType: text }
/** The name of an order, by any of which it is found: `rootClOrdID` is the first of its chain. */
const order = { traceId: trace, clOrdID: text, rootClOrdID: text, symbol: text }

interface Entry<F extends z.ZodRawShape> {
  readonly level: Level
  /** One sentence for people. */
  readonly about: string
  readonly fields: F
}

const event = <F extends z.ZodRawShape>(level: Level, about: string, fields: F): Entry<F> => ({ level, about, fields })
const command = (what: string) => event('warn', `An operator ${what}.`, { actor: text, reason: text })
const doubt = (about: string) => event('warn', about, { clOrdID: text, traceId: trace.optional(), reason: text, venueText: text })

/** What orders tell people of, by the codes of `@fix/oms`. */
export const orderAlerts = {
  late_fill: 'A fill came for an order that had ended.',
  overfill: 'More was filled than was ordered.',
  cum_backwards: 'CumQty(14) went back.',
  cum_jump: 'CumQty(14) jumped over executions that nobody reported.',
  cum_mismatch: 'CumQty(14) is not the sum of the executions.',
  qty_identity_violation: 'Quantities of a report do not add up.',
  qty_changed: 'The venue changed the quantity of an order.',
  avg_px_mismatch: 'AvgPx(6) is not that of the executions.',
  px_missing: 'An execution had no price.',
  fill_without_quantity: 'A fill had no quantity.',
  fill_confirmed: 'A report named the quantity that had been derived.',
  exec_overlap: 'Two executions cover the same quantity.',
  exec_id_conflict: 'An ExecID(17) came again with other terms.',
  execution_busted: 'The venue took an execution back.',
  execution_corrected: 'The venue corrected an execution.',
  execution_parked: 'A correction came before what it corrects.',
  unexpected_transition: 'An order went to a state that does not follow.',
  late_report: 'A report came for an order that had ended.',
  late_pending: 'A pending report came after its answer.',
  reused_clordid: 'The venue used a ClOrdID(11) again.',
  unbound_report: 'A report belongs to no order.',
  report_mismatch: 'A report names an order whose terms are others.',
  report_unusable: 'A report says what cannot be.',
  unbound_reject: 'A reject belongs to no request.',
  external_order: 'The venue has an order that this gateway did not send.',
  implied_replace: 'The venue says of an order what only a replace explains.',
  order_not_found: 'The venue did not know an order.',
  not_found_explained: 'It is known why the venue did not know an order.',
  spurious_not_found: 'The venue did not know an order and nothing explains it.',
  never_accepted: 'An order is proven never to have reached the venue.',
  order_rejected: 'The venue rejected an order.',
  request_refused: 'The venue refused a cancel or a replace.',
  request_unanswered: 'A request was never answered.',
  under_execution: 'Less was filled than the venue says.',
  fill_pending: 'A fill is told by one session and not yet by the other.',
  request_timeout: 'A request is unanswered for too long.',
  probe_timeout: 'A question after an order is unanswered.',
  probe_exhausted: 'An order was asked after as often as it may be.',
  order_unknown: 'The fate of an order is unknown.',
  order_still_unknown: 'The fate of an order is unknown for too long.',
  order_reopened: 'An order that had ended works again.',
  order_absent: 'The venue does not list an order that should be open.',
  position_break: 'The venue has another position.',
  position_named: 'The venue named a position.',
  cost_unreadable: 'A cost of an execution could not be read.',
  contingency_overrun: 'Orders of a group were filled that should have ended each other.',
  contingency_late: 'An order of a group is not sent any more, as it would come too late.',
  contingency_lost: 'An order of a group could not be sent.',
  contingency_stuck: 'A group of orders does not come to an end.',
  position_unprotected: 'A position is without its stop.',
  position_protected: 'A position has its stop again.',
} as const

const doubts = Object.fromEntries(Object.entries(orderAlerts).map(([code, about]) => [`order.${code}`, doubt(about)])) as {
  readonly [Code in keyof typeof orderAlerts as `order.${Code}`]: ReturnType<typeof doubt>
}

export const catalogue = {
  'session.logon.accepted': event('info', 'A session is logged on.', { ...session, epoch: count, reset: flag }),
  'session.down': event('warn', 'A session or its connection ended.', { ...session, reason: text, venueText: text }),
  'session.connect.failed': event('warn', 'A connection could not be made; it is tried again.', {
    ...{ ...session, reason: text, venueText: text, retryInMs: z.number() },
  }),
  'session.certificate.expiring': event('warn', 'A certificate is over soon.', {
    ...session,
    whose: text,
    subject: text,
    days: z.number(),
  }),
  'session.certificate.kept': event('warn', 'Certificates were read again and are none; those before stay.', { ...session, msg: text }),
  'session.logon.refused': event('error', 'The venue refused a Logon.', { ...session, venueText: text }),
  'session.reset': event('info', 'Sequence numbers begin again at 1.', { ...session, epoch: count }),
  'session.schedule': event('info', 'A session opens or closes by its schedule.', { ...session, open: flag, until: text }),
  'session.gap.opened': event('warn', 'Messages are missing and asked for; `to` is 0 while the end is not known.', {
    ...{ ...session, from: count, to: count },
  }),
  'session.gap.closed': event('warn', 'What was missing has come.', session),
  'session.gap.filled': event('warn', 'Messages of ours were passed over in a resend: their fate is unknown.', {
    ...session,
    epoch: count,
    count,
  }),
  'session.resend.loop': event('warn', 'The peer asks for one range over and over.', { ...session, from: count, to: count, times: count }),
  'session.garbled': event('warn', 'Garbled bytes were ignored.', { ...session, reason: text }),
  'session.heartbeat.missed': event('warn', 'The peer is silent for too long; a TestRequest(1) is sent.', {
    ...session,
    durUs: z.number(),
  }),
  'session.clock.skew': event('warn', 'Our clock and the venue’s are apart, or agree again.', {
    ...{ ...session, skewUs: z.number(), state: z.enum(['fine', 'warn', 'halt']) },
  }),
  'session.unsent': event('warn', 'Messages that waited will never be sent.', { ...session, reason: text, count }),
  'session.throttled': event('warn', 'Our own limit holds messages back, or no more.', { ...session, on: flag, waiting: count }),
  'session.invalid.accepted': event('warn', 'A message was taken that the dictionary has something against.', {
    ...{ ...session, seq: count, reason: text, refTagID: z.int() },
  }),
  'session.warning': event('warn', 'Something was not as it should be, and did not end the session.', {
    ...session,
    reason: text,
    seq: count,
  }),
  'session.reject.sent': event('warn', 'A message of the peer was rejected.', { ...session, seq: count, reason: text, refTagID: z.int() }),
  'session.reject.received': event('error', 'The venue rejected a message of ours.', { ...session, seq: count, venueText: text }),

  message: event('debug', 'A message that is journalled went or came; `idx` is its record.', { ...message, idx: count, traceId: trace }),
  'order.sent': event('info', 'A request went to the venue.', {
    ...{ ...message, ...order, origClOrdID: text, spanId: z.string().regex(/^[0-9a-f]{16}$/), strategy: text, by: text },
  }),
  'order.shadow': event('info', 'A request would have gone to the venue.', { traceId: trace, strategy: text, symbol: text }),
  'order.denied': event('debug', 'Risk refused a request.', { traceId: trace.optional(), strategy: text, symbol: text, reason: text }),
  'risk.denied': event('warn', 'Risk refuses requests of one instrument by one code: so many since the line before.', {
    ...{
      reason: text,
      codes: z.array(text),
      instrument: text,
      strategy: text,
      limit: z.number().nullable(),
      actual: z.number().nullable(),
      count,
    },
  }),
  'order.held': event('debug', 'Orders or the session did not take a request, or a needed sense is not ready.', {
    ...{ traceId: trace.optional(), strategy: text, symbol: text, reason: text },
  }),
  'order.report': event('info', 'The venue reported on an order.', {
    ...{ ...message, ...order, origClOrdID: text, orderID: text, execID: text, execType: text, ordStatus: text, reason: text },
  }),
  'order.fill': event('info', 'An execution was booked.', {
    ...{ ...order, orderID: text, execID: text, side: text, qty: z.number(), px: z.number() },
  }),
  ...doubts,
  'orders.reconciled': event('info', 'Every order and position is reconciled with the venue.', {}),
  'orders.swept': event('warn', 'What became of the orders that the kill switch covers.', {
    ...{ scope: text, state: text, orders: z.array(z.strictObject({ clOrdID: text, outcome: text })), more: count },
  }),
  'instrument.differs': event('error', 'The venue says of an instrument what we do not take it for, or agrees again.', {
    ...{ instrument: text, reason: text, msg: text },
  }),
  'strategy.failed': event('error', 'A strategy threw and is asked no more.', { reason: text, msg: text }),

  'operator.kill': command('moved the kill switch'),
  'operator.limits': command('changed limits'),
  'operator.override': command('asked for another limit in the place of one'),
  'operator.revoke': command('ended an override before its time'),
  'operator.approve': command('approved what another asked for'),
  'operator.cancel': command('cancelled an order'),
  'operator.compare': command('had everything compared with the venue'),
  'operator.accept': command('took the venue’s position'),
  'operator.cost': command('booked a cost'),
  'operator.cash': command('booked a payment'),
  'operator.stop': command('ended the run'),
  'operator.refused': event('warn', 'A command was refused.', { actor: text, reason: text }),
  'operator.needs.approval': event('warn', 'A command waits for a second person.', { actor: text, id: text }),
  'operator.lapsed': event('warn', 'A command that waited for a second person waits no more.', { actor: text, id: text, reason: text }),
  'kill.switched': event('error', 'The kill switch moved.', { scope: text, from: text, to: text, actor: text, reason: text }),
  'kill.file.failed': event('error', 'The kill file could not be written.', err),
  'limits.changed': event('warn', 'Other limits hold.', { from: text, to: text, actor: text, approver: text, reason: text }),
  'config.mismatch': event('error', 'What runs is not what was approved: build, configuration, strategy or limits.', { msg: text }),
  'config.approved': event('info', 'What runs is what was approved, again.', { configHash: text }),
  'override.begun': event('warn', 'Another limit holds in the place of one, for so many orders.', override()),
  'override.ended': event('warn', 'An override is over.', override()),
  'limit.near': event('warn', 'Most of a limit is used.', { reason: text, of: text, strategy: text, used: z.number(), limit: z.number() }),
  'account.equity': event('error', 'The equity is unknown for too long, or is known again.', { known: flag, reason: text }),
  'account.drawdown': event('error', 'A level of the drawdown was reached or left.', {
    ...{ of: text, strategy: text, from: text, to: text, equity: z.number(), high: z.number() },
  }),

  'alert.fired': event('error', 'An alert of the gateway fires.', {
    ...{ alert: text, severity: text, session: text.optional(), symbol: text.optional(), msg: text },
  }),
  'alert.resolved': event('info', 'An alert is over.', {
    ...{ alert: text, severity: text, session: text.optional(), symbol: text.optional(), msg: text },
  }),
  'alert.receipt': event('info', 'Somebody has acknowledged a notification.', delivery()),
  'alert.failed': event('warn', 'A pathway gave no receipt.', delivery()),
  'alert.unheard': event('error', 'Nobody has acknowledged a notification.', delivery()),
  'alert.dropped': event('warn', 'There was no room for a notification.', delivery()),
  'alert.sent': event('info', 'A notification that nobody acknowledges was sent.', delivery()),
  'alert.heartbeat.failed': event('warn', 'A sign of life could not be sent.', { pathway: text, reason: text }),
  'alert.history.failed': event('warn', 'What service levels are judged by could not be kept.', err),
  'alert.history.unreadable': event('warn', 'What service levels are judged by could not be read; they begin anew.', {}),

  'journal.cut': event('warn', 'The end of the journal was cut at this start.', { detail: z.looseObject({}) }),
  'store.failed': event('fatal', 'The journal failed; nothing is sent any more.', err),
  'journal.audit.failed': event('fatal', 'What was written into the journal does not hold any more: a record, or the hash chain.', err),
  'capture.failed': event('error', 'The capture failed; nothing is captured any more.', err),
  'instruments.kept.refused': event('warn', 'The kept list of instruments was not used.', { msg: text }),
  'instruments.kept.failed': event('error', 'The list of instruments could not be kept.', { msg: text }),
  'snapshot.slow': event('warn', 'The loop stood still while the state was kept.', { ms: z.number(), idx: count, msg: text }),
  'log.rotation.failed': event('error', 'The log could not be turned over and goes on in the same file.', err),
  'standby.waits': event('info', 'Another gateway holds the folder; this one waits for it, and says who it is.', { msg: text }),
  'standby.leads': event('info', 'This gateway has waited, and holds the folder now.', { epoch: count, waitedMs: z.number() }),
  'gateway.stopped': event('info', 'The run is over.', { msg: text }),
  'gateway.stop.failed': event('fatal', 'The run could not be ended cleanly.', err),
  'watchdog.stalled': event('fatal', 'The loop stands still; the process ends.', {
    ...{ silentMs: z.number(), allowedMs: z.number(), lastIdx: z.number(), rssBytes: z.number(), stack: z.array(text), msg: text },
  }),
} as const

function override() {
  const limit = { code: text, scope: text, which: text, from: z.number(), to: z.number() }
  return { id: text, ...limit, uses: count, used: count, reason: text, actor: text }
}

function delivery() {
  return { alert: text, nonce: text, pathway: text, reason: text, durUs: z.number() }
}

export type EventName = keyof typeof catalogue
export type EventFields<E extends EventName> = z.infer<z.ZodObject<(typeof catalogue)[E]['fields']>>

/** What every line has besides the fields of its event; `v` is the version of this whole. */
const common = { v: z.literal(1), t: z.iso.datetime(), level: z.enum(levels), component: text, instance: text, build: text, stage: text }

/** What is wrong with a line of the log; undefined where nothing is. For tests: the types have seen to it already. */
export function lineMistake(line: unknown): string | undefined {
  return mistakeIn(line, common)
}

/** The same of what `/events` tells: a line without what is the same in each. */
export function eventMistake(told: unknown): string | undefined {
  return mistakeIn(told, { v: common.v, t: common.t, level: common.level })
}

function mistakeIn(line: unknown, always: z.ZodRawShape): string | undefined {
  const { event: name } = line as { event?: string }
  if (name === undefined || !Object.hasOwn(catalogue, name)) return `${String(name)}: no such event`
  const entry = catalogue[name as EventName]
  const { level } = line as { level?: Level }
  // The other way round is a mistake: it would be an urgent line that nothing counts.
  if (level !== undefined && levels.indexOf(level) > levels.indexOf(entry.level))
    return `${name}: ${level}, expected ${entry.level} or below`
  const known = z.strictObject({ ...always, event: text, ...entry.fields }).safeParse(line)
  return known.success ? undefined : known.error.issues.map(({ path, message }) => `${name}: ${path.join('.')}: ${message}`).join('; ')
}
