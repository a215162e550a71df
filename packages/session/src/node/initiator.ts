/**
 * The initiator over TCP, or TLS over it: calls its endpoints by the plan, drives the session's timer, and calls again after a wait that grows. Chance and
 * clock are passed in; stopping is a Logout and its answer, then the end of the connection, and no error of a socket after that.
 */
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { Now, SessionCause } from '@fix/events'
import type { BackOff } from '../calling/back-off.ts'
import { CallPlan } from '../calling/call-plan.ts'
import type { CallPlanOptions, Endpoint } from '../calling/call-plan.ts'
import type { Driver } from '../driving/driver.ts'
import type { Clock } from '../transport.ts'
import { Alarm } from './alarm.ts'
import { certifiedUntil, expiring } from './certificates.ts'
import { dial, settingsOf } from './dial.ts'
import type { DialOptions, TlsSettings, TlsSource } from './dial.ts'
import { SocketTransport } from './socket-transport.ts'
import type { SocketOptions } from './socket-transport.ts'
import { systemClock } from './system-clock.ts'

export interface CallEndpoint extends Endpoint {
  /** Instead of the session's own. */
  tls?: TlsSource
}

/** How a session is called: where, in which order, from where, and what is waited for. */
export interface CallOptions extends CallPlanOptions, DialOptions, SocketOptions {
  /** One host, or `endpoints`. */
  host?: string
  port?: number
  endpoints?: readonly CallEndpoint[]
  /** TLS instead of plain TCP, for every endpoint that says nothing else. */
  tls?: TlsSource
  /** As `reconnect`. */
  backOff?: BackOff
  /** A certificate with at most so many days left is told with each call; 30 unless told. */
  certificateWarnDays?: number
  /** From 0 to below 1; the jitter of the waits. */
  random?: () => number
  /** Sees the bytes of every connection as they pass, secrets and all; they are good until it returns. For tools that show a line as it is. */
  onBytes?: (dir: 'in' | 'out', bytes: Uint8Array, from: number, to: number) => void
}

export interface InitiatorOptions extends CallOptions {
  driver: Driver
  clock?: Clock
}

export class Initiator {
  readonly #driver: Driver
  readonly #options: InitiatorOptions
  readonly #clock: Clock
  readonly #alarm: Alarm
  readonly #plan: CallPlan<CallEndpoint>
  /** Of the call that is made, or of the connection that stands. */
  #transport: SocketTransport | undefined = undefined
  #retry: NodeJS.Timeout | undefined = undefined
  #running = false
  #onIdle: (() => void)[] = []

  /** Throws on endpoints or waits that can't be, and on settings of TLS that contradict themselves. */
  constructor(options: InitiatorOptions) {
    this.#options = options
    this.#driver = options.driver
    this.#clock = options.clock ?? systemClock()
    const { backOff, reconnect = backOff, random = Math.random } = options
    const endpoints = endpointsOf(options)
    for (const { tls = options.tls } of endpoints) if (typeof tls !== 'function') settingsOf(tls)
    this.#plan = new CallPlan(endpoints, { ...options, reconnect }, random)
    this.#alarm = new Alarm(
      this.#clock,
      () => this.#driver.deadlineUs,
      () => this.#driver.wake(this.#clock.now()),
    )
    this.#driver.watch(() => {
      // A schedule has always something to wait for; a session that was stopped has not.
      if (this.#running || this.#transport !== undefined) this.#alarm.set()
    })
  }

  get driver(): Driver {
    return this.#driver
  }

  /** Attempts since a session was last up for long enough. */
  get attempt(): number {
    return this.#plan.attempt
  }

  /** Connects, and goes on doing so until `stop`. */
  start(): void {
    if (this.#running) return
    this.#running = true
    this.#connect()
  }

  /** Logs out, waits for the answer as long as the session does, closes. Resolved when the socket is gone. */
  async stop(text = ''): Promise<void> {
    this.#running = false
    clearTimeout(this.#retry)
    // Nothing to wait for, nor to wake up for.
    if (this.#transport === undefined) return this.#alarm.stop()
    const idle = new Promise<void>((resolve) => this.#onIdle.push(resolve))
    if (!this.#driver.attached || this.#driver.command({ kind: 'logout', text }, this.#clock.now()) !== undefined) this.#abandon()
    await idle
  }

  /** A session that is closing ends by itself; a socket that has none is thrown away. */
  #abandon(): void {
    if (!this.#driver.attached) this.#transport?.abandon()
  }

  #connect(): void {
    // Outside its hours a session is not called; nothing is tried, so nothing is counted or told.
    const opensInUs = this.#driver.opensInUs(this.#clock.now())
    if (opensInUs > 0) {
      this.#retry = setTimeout(() => this.#connect(), Math.ceil(opensInUs / 1000))
      return
    }
    const endpoint = this.#plan.begin()
    const { attempt } = this.#plan
    this.#driver.tell({ source: this.#name, kind: 'session_connecting', attempt, endpoint: textOf(endpoint) }, this.#clock.now())
    let tls: TlsSettings | undefined
    try {
      tls = settingsOf(endpoint.tls ?? this.#options.tls)
    } catch (error) {
      return this.#over('tlsFailed', error instanceof Error ? error.message : String(error), false, 0)
    }
    this.#call(endpoint, tls)
  }

  #call({ host, port }: CallEndpoint, tls: TlsSettings | undefined): void {
    let failure = ''
    let cause: SessionCause = 'connectFailed'
    let readyUs = Infinity
    const socket = dial(host, port, tls, this.#options, () => {
      cause = 'peerClosed'
      if (!this.#running) return transport.abandon()
      const now = this.#clock.now()
      readyUs = now.monoUs
      this.#tellCertificates(socket, now)
      this.#driver.attach(transport, now)
    })
    const { onBytes } = this.#options
    const transport = onBytes === undefined ? new SocketTransport(socket, this.#options) : new SeenTransport(socket, this.#options, onBytes)
    this.#transport = transport
    if (tls !== undefined) socket.once('connect', () => (cause = 'tlsFailed'))
    socket.on('data', (chunk) => {
      onBytes?.('in', chunk, 0, chunk.length)
      if (this.#driver.carries(transport)) this.#driver.received(chunk, 0, chunk.length, this.#clock.now())
    })
    socket.on('error', (error) => {
      failure = error.message
      if (cause === 'peerClosed') cause = 'transportError'
    })
    socket.on('end', () => this.#driver.detached(cause, this.#clock.now(), transport, failure))
    transport.onGone(() => {
      const { monoUs } = this.#clock.now()
      this.#transport = undefined
      this.#driver.detached(cause, this.#clock.now(), transport, failure)
      const wasReady = readyUs !== Infinity
      this.#over(cause, failure, wasReady, wasReady && this.#driver.wasUp ? monoUs - readyUs : 0)
    })
  }

  /** The connection is over, or never was. */
  #over(cause: SessionCause, text: string, wasReady: boolean, upUs: number): void {
    const endpoint = textOf(this.#plan.endpoint)
    const retryInMs = this.#plan.ended(upUs, this.#clock.now().monoUs)
    if (!this.#running) {
      this.#alarm.stop()
      const waiting = this.#onIdle
      this.#onIdle = []
      for (const resolve of waiting) resolve()
      return
    }
    if (!wasReady) {
      this.#driver.tell({ source: this.#name, kind: 'session_connect_failed', cause, text, retryInMs, endpoint }, this.#clock.now())
    }
    this.#retry = setTimeout(() => this.#connect(), retryInMs)
  }

  #tellCertificates(socket: Socket, now: Now): void {
    if (!(socket instanceof TLSSocket)) return
    const { certificateWarnDays = 30 } = this.#options
    const shown = [['peer', socket.getPeerX509Certificate()] as const, ['ours', socket.getX509Certificate()] as const]
    const untilUs = certifiedUntil(shown.map(([, certificate]) => certificate))
    if (untilUs !== undefined) this.#driver.tell({ source: this.#name, kind: 'session_certified', untilUs }, now)
    for (const [whose, certificate] of shown) {
      const fact = expiring(this.#name, whose, certificate, certificateWarnDays, now.wallUs)
      if (fact !== undefined) this.#driver.tell(fact, now)
    }
  }

  get #name(): string {
    return this.#driver.session.settings.name
  }
}

class SeenTransport extends SocketTransport {
  readonly #seen: NonNullable<CallOptions['onBytes']>

  constructor(socket: Socket, options: SocketOptions, seen: NonNullable<CallOptions['onBytes']>) {
    super(socket, options)
    this.#seen = seen
  }

  override write(bytes: Uint8Array, from: number, to: number): void {
    this.#seen('out', bytes, from, to)
    super.write(bytes, from, to)
  }
}

function endpointsOf({ host, port, endpoints }: CallOptions): readonly CallEndpoint[] {
  if (endpoints !== undefined && host !== undefined) throw new Error(`host ${host} and endpoints: one of the two expected`)
  if (endpoints === undefined && (host === undefined || port === undefined))
    throw new Error('Nobody to call: host and port, or endpoints expected')
  const all = endpoints ?? [{ host: host ?? '', port: port ?? 0 }]
  all.forEach((endpoint, at) => {
    const where = endpoints === undefined ? '' : `endpoints[${at}].`
    if (endpoint.host === '') throw new Error(`${where}host is empty, a name or an address expected`)
    if (!Number.isInteger(endpoint.port) || endpoint.port < 1 || endpoint.port > 65_535)
      throw new Error(`${where}port ${endpoint.port}, an integer from 1 to 65535 expected`)
  })
  return all
}

function textOf({ host, port }: Endpoint): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}
