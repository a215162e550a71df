/** The sessions of a venue: what the configuration and the venue's profile say of each, its driver, and who calls for it. */
import type { AnyCodec, DriverApp, Journal, SessionConfig, SessionNumbers } from '@fix/session'
import { Driver, Session } from '@fix/session'
import { Initiator, schedule } from '@fix/session/node'
import type { Line } from '@fix/strategy'
import { ctrader } from '@fix/venue/ctrader'
import type { FileJournal } from '@fix/store/file'
import type { Clock } from './clock.ts'
import { resolveSecret, type Config, type SessionSettings } from './config.ts'
import { admitted, CopyDoor, type CopySettings } from './copy-door.ts'
import { clockMarks, copyName, names } from './desk-settings.ts'

/** `copy` is there where a drop copy is configured. */
export interface PerSession<T> {
  readonly quote: T
  readonly trade: T
  readonly copy?: T
}
export type SessionName = keyof PerSession<unknown>

export interface SessionsOptions {
  readonly config: Config
  readonly clock: Clock
  readonly codecs: Required<PerSession<AnyCodec>>
  /** Where the sessions append. */
  readonly journal: Journal
  readonly streams: PerSession<number>
  readonly numbers: PerSession<SessionNumbers>
  readonly apps: Required<PerSession<DriverApp>>
  /** The journal may have lost what the venue has seen. */
  readonly mayBeBehind: boolean
  /** False where the market's clock runs at another speed than the machine's. */
  readonly checkSendingTime: boolean
  readonly backOff?: { baseMs: number; capMs: number }
}

export interface Sessions {
  readonly drivers: PerSession<Driver>
  /** Who makes the connections. */
  readonly callers: readonly { start(): void; stop(reason: string): Promise<void> }[]
  /** Where the venue brings its drop copy. */
  readonly door?: CopyDoor
}

/** Throws ConfigError for a secret that is not there. */
export function sessionsOf(options: SessionsOptions): Sessions {
  const { config, clock, codecs, backOff } = options
  const drivers = { quote: driverOf('quote', options), trade: driverOf('trade', options) }
  const call = (driver: Driver, { host, port, tls }: SessionSettings | CopySettings): Initiator =>
    new Initiator({ driver, host, port, tls, backOff, clock: { now: () => clock.socketNow() }, random: Math.random })
  const callers = [call(drivers.quote, config.quote), call(drivers.trade, config.trade)]
  const { dropCopy } = config
  if (dropCopy === undefined) return { drivers, callers }
  const copy = driverOf('copy', options)
  if (dropCopy.role === 'initiator') return { drivers: { ...drivers, copy }, callers: [...callers, call(copy, dropCopy)] }
  const door = new CopyDoor({ settings: dropCopy, driver: copy, codec: codecs.copy, clock })
  return { drivers: { ...drivers, copy }, callers: [...callers, door], door }
}

function driverOf(name: SessionName, options: SessionsOptions): Driver {
  const { config, clock, journal, numbers, apps } = options
  const { dropCopy } = config
  const session = new Session(name === 'copy' ? copyConfigOf(options, dropCopy!) : configOf(name, options), numbers[name]!)
  const app = name === 'copy' && dropCopy?.role === 'acceptor' ? { ...apps.copy, ...admission(dropCopy) } : apps[name]
  return new Driver(session, journal, app, { now: () => clock.socketNow() })
}

const admission = (settings: CopySettings): Pick<DriverApp, 'admit'> => ({
  admit: (logon, answer) => {
    const fits = admitted(settings, logon)
    answer(fits, fits ? undefined : 'not admitted')
  },
})

function configOf(name: 'quote' | 'trade', options: SessionsOptions): SessionConfig {
  const { config, streams } = options
  const settings = config[name]
  const endpoint = ctrader.session.sessions.find((one) => one.name === names[name])
  return {
    ...commonOf(settings, options),
    codec: options.codecs[name],
    role: 'initiator',
    name: names[name],
    stream: streams[name],
    senderSubID: settings.senderSubID ?? endpoint?.senderSubID,
    targetSubID: endpoint?.targetSubID,
    resetOnLogon: config.numbering === 'reset',
    coalesceInbound: name === 'quote',
    logon: {
      username: resolveSecret(settings.username, `${name}.username`),
      password: resolveSecret(settings.password, `${name}.password`),
    },
  } as SessionConfig
}

function copyConfigOf(options: SessionsOptions, settings: CopySettings): SessionConfig {
  const { role, numbering, senderSubID, username, password } = settings
  const secret = (reference: string | undefined, key: string): string | undefined =>
    reference === undefined ? undefined : resolveSecret(reference, `dropCopy.${key}`)
  return {
    ...commonOf(settings, options),
    codec: options.codecs.copy,
    role,
    name: copyName,
    stream: options.streams.copy,
    senderSubID,
    resetOnLogon: numbering === 'reset',
    ...(role === 'initiator' && { logon: { username: secret(username, 'username'), password: secret(password, 'password') } }),
  } as SessionConfig
}

function commonOf(settings: SessionSettings | CopySettings, { config, mayBeBehind, checkSendingTime }: SessionsOptions) {
  return {
    senderCompID: settings.senderCompID,
    targetCompID: settings.targetCompID,
    compIDsIgnoreCase: ctrader.session.compIDs.ignoreCase,
    heartBtIntS: settings.heartBtInt,
    numbersMayBeBehind: mayBeBehind,
    resendOrders: config.orders.resend,
    resendTimeoutMs: ctrader.session.resend.againAfterMs,
    // Where the venue's time is another one on purpose, its clock says nothing of ours.
    ...(checkSendingTime
      ? { skewWarnMs: settings.skewWarnMs, skewHaltMs: settings.skewHaltMs, skewMarksMs: clockMarks(config) }
      : { sendingTimeThresholdMs: 0, skewWarnMs: 0, skewHaltMs: 0 }),
    schedule: settings.schedule && schedule(settings.schedule),
    poison: process.env.FIX_POISON === '1',
  }
}

/** The streams of the sessions in the journal, the same numbers at every start, and which session each is. */
export function streamsOf(store: FileJournal, config: Config): { streams: PerSession<number>; named: ReadonlyMap<number, string> } {
  const { quote, trade, dropCopy } = config
  const streamOf = (name: string, { senderCompID, targetCompID }: SessionSettings | CopySettings): number =>
    store.stream(name, `${ctrader.session.beginString}:${senderCompID}->${targetCompID}`)
  const streams = { quote: streamOf(names.quote, quote), trade: streamOf(names.trade, trade) }
  const named = new Map<number, string>([
    [streams.quote, names.quote],
    [streams.trade, names.trade],
  ])
  if (dropCopy === undefined) return { streams, named }
  const copy = streamOf(copyName, dropCopy)
  return { streams: { ...streams, copy }, named: named.set(copy, copyName) }
}

/** A driver as the desk sends over it. */
export function lineOf(driver: Driver): Line {
  return {
    send: (msgType, fields, note, now, options) => driver.send(msgType, fields, note, now, options),
    test: (testReqID, now) => void driver.command({ kind: 'testRequest', testReqID }, now),
    get epoch() {
      return driver.session.numbers.epoch
    },
    roomInUs: (msgType, now) => driver.session.throttleRoomInUs(msgType, now),
  }
}
