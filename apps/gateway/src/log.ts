/**
 * The gateway's log: one JSON object a line, by pino. Libraries never log, they tell facts; here facts become events of the catalogue. Their names are the interface, the text is for
 * people. The same events go to whoever listens at `/events`.
 */
import { hostname } from 'node:os'
import { redact } from '@fix/codec'
import type { Fact } from '@fix/events'
import pino from 'pino'
import { countsOfLog } from './event-counters.ts'
import type { KeptLog } from './kept-log.ts'
import { catalogue, urgent, type EventFields, type EventName, type Level } from './log-catalogue.ts'
import { LogSink, type LogSinkOptions } from './log-sink.ts'

/** What is told beside the line. */
export type Listener = (event: EventName, level: Level, fields: object) => void

/** Where events are told; a stand-in of a test fits. */
export interface Log {
  /** `level` where this one is more or less urgent than its kind mostly is. */
  tell<E extends EventName>(event: E, fields: EventFields<E>, level?: Level): void
  /** Lines of this level are written. */
  writes(level: Level): boolean
  /** Hears of every event, whatever is written; and how the lines wait. A stand-in may have neither. */
  listener?: Listener | undefined
  /** How often each event was told at warn or above that nothing else counts; a stand-in may count nothing. */
  readonly counts?: ReadonlyMap<EventName, number>
  /** What begins each line. */
  readonly base?: object
  readonly sink?: Pick<LogSink, 'depth' | 'bound' | 'dropped'>
}

export interface LogOptions {
  readonly level: Level
  readonly build: string
  readonly stage: string
  readonly sink?: Partial<LogSinkOptions>
  /** Has the last lines for those who ask. */
  readonly kept?: KeptLog
}

const sinkDefaults = { fileBytes: 67_108_864, files: 5, bufferBytes: 4_194_304 }

export class GatewayLog implements Log {
  readonly sink: LogSink
  readonly base: object
  readonly counts = countsOfLog()
  listener: Listener | undefined
  readonly #pino: pino.Logger

  /** Throws where its file cannot be opened. */
  constructor({ level, build, stage, sink = {}, kept }: LogOptions) {
    const failed = (cause: Error): void => this.tell('log.rotation.failed', { err: errorOf(cause) })
    this.sink = new LogSink({ ...sinkDefaults, failed, ...sink })
    this.base = { v: 1, component: 'gateway', instance: hostname(), build, stage }
    const destination = {
      [Symbol.for('pino.metadata')]: true,
      lastLevel: 0,
      write(line: string): void {
        told.sink.write(line, pino.levels.labels[this.lastLevel] as Level)
        kept?.add(line)
      },
    }
    // pino sets the level of a line on what it writes to, which is therefore no closure over this.
    const told = { sink: this.sink }
    this.#pino = pino(
      {
        level,
        base: this.base,
        timestamp: () => `,"t":"${new Date().toISOString()}"`,
        formatters: { level: (label) => ({ level: label }) },
        messageKey: 'msg',
        // What is given is what is written: no stack, which names files of this machine.
        serializers: { err: (err: object) => err },
        // Nor is its message the text of the line: so is no key called that has one.
        errorKey: 'thrown',
        // A second net under the references: no configuration object that is logged shows a login.
        redact: ['*.username', '*.password', 'username', 'password'],
      },
      destination,
    )
  }

  tell<E extends EventName>(event: E, fields: EventFields<E>, level: Level = catalogue[event].level): void {
    const count = urgent.has(level) ? this.counts.get(event) : undefined
    if (count !== undefined) this.counts.set(event, count + 1)
    this.#pino[level]({ event, ...fields })
    this.listener?.(event, level, fields)
  }

  writes(level: Level): boolean {
    return this.#pino.isLevelEnabled(level)
  }
}

/** What a venue wrote: of bounded length, and whatever it may repeat of a message of ours without its secrets. */
export function capped(text: string): string {
  return decoder.decode(redact(encoder.encode(text.slice(0, mostVenueText))))
}

const mostVenueText = 200
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** An error as a line has it. */
export function errorOf({ name, message }: Error): { name: string; message: string } {
  return { name, message }
}

/** A fact of the session layer as one line; market data and reports have their own counters and no lines. */
export function logFact(log: Log, fact: Fact): { level: 'info' | 'warn' | 'error'; text: string } | undefined {
  switch (fact.kind) {
    case 'session_up':
      log.tell('session.logon.accepted', { session: fact.source, epoch: fact.epoch, reset: fact.reset })
      return { level: 'info', text: `${fact.source} is logged on` }
    case 'session_down':
      log.tell('session.down', { session: fact.source, reason: fact.cause, venueText: capped(fact.text) })
      return { level: 'warn', text: `${fact.source} is down: ${fact.cause}${fact.text ? ` (${fact.text.slice(0, 200)})` : ''}` }
    case 'session_connect_failed':
      log.tell('session.connect.failed', {
        session: fact.source,
        reason: fact.cause,
        venueText: capped(fact.text),
        retryInMs: fact.retryInMs,
      })
      return { level: 'warn', text: `${fact.source} cannot connect: ${fact.text || fact.cause}; again in ${fact.retryInMs} ms` }
    case 'session_certificate_expiring':
      log.tell('session.certificate.expiring', {
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
      log.tell('session.logon.refused', { session: fact.source, venueText: capped(fact.text) })
      return { level: 'error', text: `${fact.source}: the venue refused the logon: ${fact.text.slice(0, 200)}` }
    case 'session_reset':
      log.tell('session.reset', { session: fact.source, epoch: fact.epoch })
      return { level: 'info', text: `${fact.source}: sequence numbers start again at 1` }
    case 'session_schedule': {
      const until = fact.nextChangeUs === 0 ? '' : new Date(fact.nextChangeUs / 1000).toISOString()
      log.tell('session.schedule', { session: fact.source, open: fact.open, until })
      return {
        level: 'info',
        text: `${fact.source} is ${fact.open ? 'open' : 'closed'} by its schedule${until === '' ? '' : ` until ${until}`}`,
      }
    }
    case 'session_gap_opened':
      log.tell('session.gap.opened', { session: fact.source, from: fact.from, to: fact.to })
      return { level: 'warn', text: `${fact.source}: messages ${fact.from} to ${fact.to || 'the last'} are missing and asked for` }
    case 'session_gap_closed':
      log.tell('session.gap.closed', { session: fact.source })
      return { level: 'info', text: `${fact.source}: the gap is closed` }
    case 'session_garbled':
      log.tell('session.garbled', { session: fact.source, reason: fact.reason })
      return { level: 'warn', text: `${fact.source}: garbled bytes ignored (${fact.reason})` }
    case 'session_heartbeat_missed':
      log.tell('session.heartbeat.missed', { session: fact.source, durUs: fact.us })
      return { level: 'warn', text: `${fact.source}: nothing was received for ${Math.round(fact.us / 1000)} ms` }
    case 'session_clock_skew': {
      const level = fact.level === 'fine' ? 'info' : 'warn'
      log.tell('session.clock.skew', { session: fact.source, skewUs: fact.us, state: fact.level }, level)
      return { level, text: `${fact.source}: our clock is ${Math.round(fact.us / 1000)} ms ahead of the venue's` }
    }
    case 'session_unsent':
      log.tell('session.unsent', { session: fact.source, reason: fact.why, count: fact.ids.length })
      return { level: 'warn', text: `${fact.source}: ${fact.ids.length} waiting messages were never sent: ${fact.why}` }
    case 'session_throttled':
      log.tell('session.throttled', { session: fact.source, on: fact.on, waiting: fact.waiting }, fact.on ? 'warn' : 'info')
      return {
        level: fact.on ? 'warn' : 'info',
        text: `${fact.source}: ${fact.on ? 'our own limit holds messages back' : 'within our own limit again'}`,
      }
    case 'session_invalid_accepted':
      log.tell('session.invalid.accepted', {
        session: fact.source,
        seq: fact.refSeqNum,
        reason: String(fact.reason),
        refTagID: fact.refTagID,
      })
      return { level: 'warn', text: `${fact.source}: took message ${fact.refSeqNum} in spite of tag ${fact.refTagID}: ${fact.text}` }
    case 'session_warning':
      log.tell('session.warning', { session: fact.source, reason: fact.code, seq: fact.refSeqNum })
      return { level: 'warn', text: `${fact.source}: ${fact.code}${fact.text === '' ? '' : `: ${fact.text.slice(0, 200)}`}` }
    case 'session_reject_sent':
      log.tell('session.reject.sent', { session: fact.source, seq: fact.refSeqNum, reason: String(fact.reason), refTagID: fact.refTagID })
      return { level: 'warn', text: `${fact.source}: rejected message ${fact.refSeqNum}: ${fact.text}` }
    case 'session_reject_received':
      log.tell('session.reject.received', { session: fact.source, seq: fact.refSeqNum, venueText: capped(fact.text) })
      return { level: 'error', text: `${fact.source}: the venue rejected our message ${fact.refSeqNum}: ${fact.text.slice(0, 200)}` }
    case 'command':
      log.tell(`operator.${fact.command}`, { actor: fact.actor, reason: fact.reason })
      return { level: 'warn', text: `${fact.actor}: ${fact.command}${fact.command === 'kill' ? ` ${fact.state}` : ''}: ${fact.reason}` }
    case 'session_certificate_kept':
      log.tell('session.certificate.kept', { session: fact.source, msg: capped(fact.text) })
      return { level: 'warn', text: `${fact.source}: certificates were read again and are none, those before stay: ${fact.text}` }
    case 'session_gap_filled':
      log.tell('session.gap.filled', { session: fact.source, epoch: fact.epoch, count: fact.seqs.length })
      return { level: 'warn', text: `${fact.source}: ${fact.seqs.length} messages of ours were passed over in a resend` }
    case 'session_resend_loop':
      log.tell('session.resend.loop', { session: fact.source, from: fact.from, to: fact.to, times: fact.times })
      return { level: 'warn', text: `${fact.source}: the peer asks for ${fact.from} to ${fact.to} over and over` }
    default:
      return undefined
  }
}
