/**
 * One life of a simulated gateway: a desk with its two sessions before the simulated venue, folded from what its journal held at the start. It is
 * what apps/gateway builds, but for sockets and files; whoever runs the world brings the drivers, which may be tapped, delayed or killed.
 */
import { codec } from '@fix/codec'
import type { Now } from '@fix/events'
import {
  foldNumbers,
  freshNumbers,
  Session,
  type DriverApp,
  type Journal,
  type JournalRecord,
  type SessionCommand,
  type SessionConfig,
} from '@fix/session'
import { Desk, Stamps, type DeskOptions, type Line } from '@fix/strategy'
import { ctrader } from '@fix/venue/ctrader'
import { openLogin } from './instruments.ts'
import { noteRecord } from './notes.ts'

/** A journal that a desk can be started from again. */
export interface DeskJournal extends Journal {
  readonly epoch: number
  records(): Iterable<JournalRecord>
}

/** Streams of the desk's journal. */
export const streams = { QUOTE: 1, TRADE: 2 } as const
export type SessionName = keyof typeof streams

/** What a driver is, to a desk and to whoever keeps time. */
export interface Driving {
  send: Line['send']
  command(command: SessionCommand, now: Now): string | undefined
  readonly session: Session
}

export interface DeskLifeOptions<D extends Driving> {
  readonly journal: Journal
  /** What the journal held at the start, in its order. */
  readonly records: Iterable<JournalRecord>
  readonly desk: Pick<DeskOptions, 'instruments' | 'limits' | 'strategy' | 'onEntry' | 'onOutcome' | 'lastIdx'> &
    Partial<Pick<DeskOptions, 'orderRules' | 'protection' | 'trips' | 'people'>>
  readonly numbering: 'reset' | 'continue'
  readonly session?: Partial<SessionConfig>
  /** The clock by which decisions are stamped; without it they are not. */
  readonly now?: () => Now
  readonly drive: (session: Session, app: DriverApp) => D
}

export interface DeskLife<D extends Driving> {
  readonly desk: Desk
  readonly quote: D
  readonly trade: D
  readonly stamps: Stamps | undefined
}

/** Settings of every simulated desk before the simulated venue; what a fold of its journal needs as well. */
export const deskSettings = { mode: 'paper', feed: ctrader.feed, orderRules: ctrader.orders, idPrefix: 'S' } as const

/** Start is recovery: the numbers and the state are the fold of what is there, if nothing is there too. */
export function beginLife<D extends Driving>(options: DeskLifeOptions<D>): DeskLife<D> {
  const { journal, now } = options
  const stamps = now && stampsInto(journal, now)
  const desk = new Desk({ ...deskSettings, ...options.desk, stamps, log: (note, at) => void journal.append(noteRecord(note, at)) })
  const numbers = { QUOTE: freshNumbers(), TRADE: freshNumbers() }
  for (const record of options.records) {
    if (record.stream === streams.QUOTE) foldNumbers(numbers.QUOTE, record)
    else if (record.stream === streams.TRADE) foldNumbers(numbers.TRADE, record)
    desk.fold(record)
  }
  const driverOf = (name: SessionName, app: DriverApp): D => options.drive(new Session(sessionOf(name, options), numbers[name]), app)
  const quote = driverOf('QUOTE', desk.quoteApp)
  const trade = driverOf('TRADE', desk.tradeApp)
  desk.attach({ quote: lineOf(quote), trade: lineOf(trade) })
  return { desk, quote, trade, stamps }
}

function stampsInto(journal: Journal, now: () => Now): Stamps {
  return new Stamps({
    monoUs: () => now().monoUs,
    append: (note) => {
      if (journal.refusal === undefined) journal.append({ ...noteRecord(note, now()), lazy: true })
    },
  })
}

function sessionOf(name: SessionName, options: Pick<DeskLifeOptions<Driving>, 'numbering' | 'session'>): SessionConfig {
  return {
    name,
    stream: streams[name],
    role: 'initiator',
    codec: fix,
    senderCompID: openLogin.compID,
    targetCompID: ctrader.session.compIDs.targetCompID,
    senderSubID: name,
    targetSubID: name,
    compIDsIgnoreCase: ctrader.session.compIDs.ignoreCase,
    heartBtIntS: 30,
    logon: { username: openLogin.username, password: openLogin.password },
    resetOnLogon: options.numbering !== 'continue',
    resendOrders: 'never',
    resendTimeoutMs: ctrader.session.resend.againAfterMs,
    coalesceInbound: name === 'QUOTE',
    ...options.session,
  }
}

const fix = codec(ctrader.dictionary)

function lineOf(driver: Driving): Line {
  return {
    send: (msgType, fields, note, now, options) => driver.send(msgType, fields, note, now, options),
    test: (testReqID, now) => void driver.command({ kind: 'testRequest', testReqID }, now),
    get epoch() {
      return driver.session.numbers.epoch
    },
    roomInUs: (msgType, now) => driver.session.throttleRoomInUs(msgType, now),
  }
}
