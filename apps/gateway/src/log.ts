/**
 * The gateway's log: one JSON object a line on stderr, by pino. Libraries never log, they tell facts; here facts become lines. The event
 * names are the interface, the text is for people.
 */
import type { Fact, Fill } from '@fix/events'
import pino from 'pino'
import type { KeptLog } from './kept-log.ts'

export type Log = pino.Logger

/** Lines go to stderr, and to `kept` where it is given. */
export function openLog(level: string, bound: Record<string, string>, kept?: KeptLog): Log {
  const stderr = pino.destination({ dest: 2, sync: true })
  return pino(
    {
      level,
      base: bound,
      timestamp: () => `,"t":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      messageKey: 'msg',
      // A second net under the references: no configuration object that is logged shows a login.
      redact: ['*.username', '*.password', 'username', 'password'],
    },
    kept === undefined ? stderr : { write: (line: string) => write(stderr, kept, line) },
  )
}

function write(stderr: { write(line: string): void }, kept: KeptLog, line: string): void {
  stderr.write(line)
  kept.add(line)
}

/** A fact of the session layer as one line; market data and reports have their own counters and no lines. */
export function logFact(log: Log, fact: Fact): { level: 'info' | 'warn' | 'error'; text: string } | undefined {
  switch (fact.kind) {
    case 'session_up':
      log.info({ event: 'session.logon.accepted', session: fact.source, epoch: fact.epoch, reset: fact.reset })
      return { level: 'info', text: `${fact.source} is logged on` }
    case 'session_down':
      log.warn({ event: 'session.down', session: fact.source, reason: fact.cause, venueText: fact.text.slice(0, 200) })
      return { level: 'warn', text: `${fact.source} is down: ${fact.cause}${fact.text ? ` (${fact.text.slice(0, 200)})` : ''}` }
    case 'session_connect_failed':
      log.warn({
        event: 'session.connect.failed',
        session: fact.source,
        reason: fact.cause,
        venueText: fact.text,
        retryInMs: fact.retryInMs,
      })
      return { level: 'warn', text: `${fact.source} cannot connect: ${fact.text || fact.cause}; again in ${fact.retryInMs} ms` }
    case 'session_certificate_expiring':
      log.warn({
        event: 'session.certificate.expiring',
        session: fact.source,
        whose: fact.whose,
        subject: fact.subject,
        days: fact.daysLeft,
      })
      return {
        level: 'warn',
        text: `${fact.source}: ${fact.whose === 'ours' ? 'our certificate' : 'the certificate of the venue'} (${fact.subject}) ends in ${fact.daysLeft} days`,
      }
    case 'session_logon_refused':
      log.error({ event: 'session.logon.refused', session: fact.source, venueText: fact.text.slice(0, 200) })
      return { level: 'error', text: `${fact.source}: the venue refused the logon: ${fact.text.slice(0, 200)}` }
    case 'session_reset':
      log.info({ event: 'session.reset', session: fact.source, epoch: fact.epoch })
      return { level: 'info', text: `${fact.source}: sequence numbers start again at 1` }
    case 'session_schedule': {
      const until = fact.nextChangeUs === 0 ? '' : new Date(fact.nextChangeUs / 1000).toISOString()
      log.info({ event: 'session.schedule', session: fact.source, open: fact.open, until })
      return {
        level: 'info',
        text: `${fact.source} is ${fact.open ? 'open' : 'closed'} by its schedule${until === '' ? '' : ` until ${until}`}`,
      }
    }
    case 'session_gap_opened':
      log.warn({ event: 'session.gap.opened', session: fact.source, from: fact.from, to: fact.to })
      return { level: 'warn', text: `${fact.source}: messages ${fact.from} to ${fact.to || 'the last'} are missing and asked for` }
    case 'session_gap_closed':
      log.warn({ event: 'session.gap.closed', session: fact.source })
      return { level: 'info', text: `${fact.source}: the gap is closed` }
    case 'session_garbled':
      log.warn({ event: 'session.garbled', session: fact.source, reason: fact.reason })
      return { level: 'warn', text: `${fact.source}: garbled bytes ignored (${fact.reason})` }
    case 'session_heartbeat_missed':
      log.warn({ event: 'session.heartbeat.missed', session: fact.source, us: fact.us })
      return { level: 'warn', text: `${fact.source}: nothing was received for ${Math.round(fact.us / 1000)} ms` }
    case 'session_clock_skew': {
      const level = fact.level === 'fine' ? 'info' : 'warn'
      log[level]({ event: 'session.clock.skew', session: fact.source, us: fact.us, level: fact.level })
      return { level, text: `${fact.source}: our clock is ${Math.round(fact.us / 1000)} ms ahead of the venue's` }
    }
    case 'session_unsent':
      log.warn({ event: 'session.unsent', session: fact.source, reason: fact.why, count: fact.ids.length })
      return { level: 'warn', text: `${fact.source}: ${fact.ids.length} waiting messages were never sent: ${fact.why}` }
    case 'session_throttled':
      log.warn({ event: 'session.throttled', session: fact.source, on: fact.on, waiting: fact.waiting })
      return { level: 'warn', text: `${fact.source}: ${fact.on ? 'our own limit holds messages back' : 'within our own limit again'}` }
    case 'session_invalid_accepted':
      log.warn({ event: 'session.invalid.accepted', session: fact.source, reason: String(fact.reason), refTagID: fact.refTagID })
      return { level: 'warn', text: `${fact.source}: took message ${fact.refSeqNum} in spite of tag ${fact.refTagID}: ${fact.text}` }
    case 'session_warning':
      log.warn({ event: 'session.warning', session: fact.source, code: fact.code, seq: fact.refSeqNum })
      return { level: 'warn', text: `${fact.source}: ${fact.code}${fact.text === '' ? '' : `: ${fact.text.slice(0, 200)}`}` }
    case 'session_reject_sent':
      log.warn({ event: 'session.reject.sent', session: fact.source, reason: String(fact.reason), refTagID: fact.refTagID })
      return { level: 'warn', text: `${fact.source}: rejected message ${fact.refSeqNum}: ${fact.text}` }
    case 'session_reject_received':
      log.error({ event: 'session.reject.received', session: fact.source, venueText: fact.text.slice(0, 200) })
      return { level: 'error', text: `${fact.source}: the venue rejected our message ${fact.refSeqNum}: ${fact.text.slice(0, 200)}` }
    case 'command':
      log.warn({ event: `operator.${fact.command}`, actor: fact.actor, reason: fact.reason })
      return { level: 'warn', text: `${fact.actor}: ${fact.command}${fact.command === 'kill' ? ` ${fact.state}` : ''}: ${fact.reason}` }
    default:
      return undefined
  }
}

export function logFill(log: Log, fill: Fill): void {
  log.info({
    event: 'order.fill',
    clOrdID: fill.clOrdID,
    orderID: fill.orderID,
    symbol: fill.instrumentId,
    side: fill.side,
    qty: fill.qty,
    px: fill.px,
  })
}
