/** The two sessions of a venue: what the configuration and the venue's profile say of each, its driver, and who calls for it. */
import type { AnyCodec, DriverApp, Journal, SessionConfig, SessionNumbers } from '@fix/session'
import { Driver, Session } from '@fix/session'
import { Initiator, schedule } from '@fix/session/node'
import type { Line } from '@fix/strategy'
import { ctrader } from '@fix/venue/ctrader'
import type { FileJournal } from '@fix/store/file'
import type { Clock } from './clock.ts'
import { resolveSecret, type Config, type SessionSettings } from './config.ts'
import { clockMarks, names } from './desk-settings.ts'

export type SessionName = keyof typeof names

export interface SessionsOptions {
  readonly config: Config
  readonly clock: Clock
  readonly codecs: Readonly<Record<SessionName, AnyCodec>>
  /** Where the sessions append. */
  readonly journal: Journal
  readonly streams: Readonly<Record<SessionName, number>>
  readonly numbers: Readonly<Record<SessionName, SessionNumbers>>
  readonly apps: Readonly<Record<SessionName, DriverApp>>
  /** The journal may have lost what the venue has seen. */
  readonly mayBeBehind: boolean
  /** False where the market's clock runs at another speed than the machine's. */
  readonly checkSendingTime: boolean
  readonly backOff?: { baseMs: number; capMs: number }
}

export interface Sessions {
  readonly drivers: Readonly<Record<SessionName, Driver>>
  readonly initiators: readonly Initiator[]
}

/** Throws ConfigError for a secret that is not there. */
export function sessionsOf(options: SessionsOptions): Sessions {
  const drivers = { quote: driverOf('quote', options), trade: driverOf('trade', options) }
  const { config, clock, backOff } = options
  const initiators = (['quote', 'trade'] as const).map((name) => {
    const { host, port, tls } = config[name]
    const parts = { driver: drivers[name], host, port, tls, backOff }
    return new Initiator({ ...parts, clock: { now: () => clock.socketNow() }, random: Math.random })
  })
  return { drivers, initiators }
}

function driverOf(name: SessionName, options: SessionsOptions): Driver {
  const { clock, journal, numbers, apps } = options
  const session = new Session(configOf(name, options), numbers[name])
  return new Driver(session, journal, apps[name], { now: () => clock.socketNow() })
}

function configOf(name: SessionName, { config, codecs, streams, mayBeBehind, checkSendingTime }: SessionsOptions): SessionConfig {
  const settings = config[name]
  const endpoint = ctrader.session.sessions.find((one) => one.name === names[name])
  return {
    codec: codecs[name],
    role: 'initiator',
    name: names[name],
    stream: streams[name],
    senderCompID: settings.senderCompID,
    targetCompID: settings.targetCompID,
    senderSubID: settings.senderSubID ?? endpoint?.senderSubID,
    targetSubID: endpoint?.targetSubID,
    compIDsIgnoreCase: ctrader.session.compIDs.ignoreCase,
    heartBtIntS: settings.heartBtInt,
    resetOnLogon: config.numbering === 'reset',
    numbersMayBeBehind: mayBeBehind,
    resendOrders: config.orders.resend,
    resendTimeoutMs: ctrader.session.resend.againAfterMs,
    // Where the venue's time is another one on purpose, its clock says nothing of ours.
    ...(checkSendingTime
      ? { skewWarnMs: settings.skewWarnMs, skewHaltMs: settings.skewHaltMs, skewMarksMs: clockMarks(config) }
      : { sendingTimeThresholdMs: 0, skewWarnMs: 0, skewHaltMs: 0 }),
    schedule: settings.schedule && schedule(settings.schedule),
    coalesceInbound: name === 'quote',
    poison: process.env.FIX_POISON === '1',
    logon: {
      username: resolveSecret(settings.username, `${name}.username`),
      password: resolveSecret(settings.password, `${name}.password`),
    },
  } as SessionConfig
}

/** The stream of a session in the journal: the same number at every start. */
export function streamOf(store: FileJournal, name: string, settings: SessionSettings): number {
  return store.stream(name, `${ctrader.session.beginString}:${settings.senderCompID}->${settings.targetCompID}`)
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
