/**
 * The initiator over TCP, or TLS over it: connects, drives the session's timer, and connects again after a wait that grows. Chance and clock are passed in;
 * stopping is a Logout and its answer, then the end of the connection, and no error of a socket after that.
 */
import { connect, isIP } from 'node:net'
import type { Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { SecureVersion } from 'node:tls'
import type { SessionCause } from '@fix/events'
import { backOffMs } from '../back-off.ts'
import type { BackOff } from '../back-off.ts'
import type { Driver } from '../driver.ts'
import type { Clock } from '../transport.ts'
import { Alarm } from './alarm.ts'
import { SocketTransport } from './socket-transport.ts'
import { systemClock } from './system-clock.ts'

/** TLS as an initiator speaks it. The peer's certificate is verified against its name; nothing here switches that off. */
export interface TlsSettings {
  /** Name that is asked for (SNI) and that the certificate must hold; `host` where not given. */
  servername?: string
  /** Authorities to trust instead of the machine's own, PEM. */
  ca?: string | Buffer | (string | Buffer)[]
  /** Oldest version that is spoken; TLSv1.2 unless told. */
  minVersion?: SecureVersion
}

export interface InitiatorOptions {
  driver: Driver
  host: string
  port: number
  /** TLS instead of plain TCP: true for the machine's authorities and the host's own name. */
  tls?: boolean | TlsSettings
  clock?: Clock
  /** From 0 to below 1; the jitter of the waits. */
  random?: () => number
  backOff?: BackOff
  connectTimeoutMs?: number
}

export class Initiator {
  readonly #driver: Driver
  readonly #options: InitiatorOptions
  readonly #clock: Clock
  readonly #alarm: Alarm
  #socket: Socket | undefined = undefined
  #retry: NodeJS.Timeout | undefined = undefined
  #attempt = 0
  #running = false
  #onIdle: (() => void)[] = []

  constructor(options: InitiatorOptions) {
    this.#options = options
    this.#driver = options.driver
    this.#clock = options.clock ?? systemClock()
    this.#alarm = new Alarm(
      this.#clock,
      () => this.#driver.deadlineUs,
      () => this.#driver.wake(this.#clock.now()),
    )
    this.#driver.watch(() => this.#alarm.set())
  }

  get driver(): Driver {
    return this.#driver
  }

  /** Attempts since the last logon. */
  get attempt(): number {
    return this.#attempt
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
    if (this.#socket === undefined) return this.#alarm.stop()
    const idle = new Promise<void>((resolve) => this.#onIdle.push(resolve))
    if (!this.#driver.attached || this.#driver.command({ kind: 'logout', text }, this.#clock.now()) !== undefined) this.#abandon()
    await idle
  }

  /** A session that is closing ends by itself; a socket that has none is thrown away. */
  #abandon(): void {
    if (!this.#driver.attached) this.#socket?.destroy()
  }

  #connect(): void {
    const { host, port, tls = false, connectTimeoutMs = 60_000 } = this.#options
    const { name } = this.#driver.session.settings
    this.#attempt++
    this.#driver.tell({ source: name, kind: 'session_connecting', attempt: this.#attempt }, this.#clock.now())
    const socket = tls === false ? connect({ host, port }) : secured(host, port, tls === true ? {} : tls)
    this.#socket = socket
    const transport = new SocketTransport(socket)
    let failure = ''
    let cause: SessionCause = 'connectFailed'
    const timeout = setTimeout(() => socket.destroy(new Error(`no connection within ${connectTimeoutMs} ms`)), connectTimeoutMs)
    socket.on(tls === false ? 'connect' : 'secureConnect', () => {
      clearTimeout(timeout)
      cause = 'peerClosed'
      if (this.#running) this.#driver.attach(transport, this.#clock.now())
      else socket.destroy()
    })
    socket.on('data', (chunk) => {
      if (this.#driver.carries(transport)) this.#driver.received(chunk, 0, chunk.length, this.#clock.now())
    })
    socket.on('error', (error) => {
      failure = error.message
      if (cause === 'peerClosed') cause = 'transportError'
    })
    socket.on('end', () => this.#driver.detached(cause, this.#clock.now(), transport, failure))
    socket.on('close', () => {
      clearTimeout(timeout)
      this.#socket = undefined
      this.#driver.detached(cause, this.#clock.now(), transport, failure)
      this.#over(cause, failure, cause !== 'connectFailed' && this.#driver.wasUp)
    })
  }

  /** The connection is over, or never was. */
  #over(cause: SessionCause, text: string, wasUp: boolean): void {
    if (wasUp) this.#attempt = 0
    if (!this.#running) {
      this.#alarm.stop()
      const waiting = this.#onIdle
      this.#onIdle = []
      for (const resolve of waiting) resolve()
      return
    }
    const { backOff = { baseMs: 1000, capMs: 30_000 }, random = Math.random } = this.#options
    const retryInMs = backOffMs(backOff, this.#attempt + 1, random())
    if (cause === 'connectFailed') {
      const { name } = this.#driver.session.settings
      this.#driver.tell({ source: name, kind: 'session_connect_failed', cause, text, retryInMs }, this.#clock.now())
    }
    this.#retry = setTimeout(() => this.#connect(), retryInMs)
  }
}

function secured(host: string, port: number, settings: TlsSettings): Socket {
  const { ca, minVersion = 'TLSv1.2' } = settings
  // SNI carries names only; an address is verified against the certificate's own addresses.
  const servername = settings.servername ?? (isIP(host) === 0 ? host : undefined)
  return connectTls({
    host,
    port,
    minVersion,
    // The environment has a switch for this; it does not reach here.
    rejectUnauthorized: true,
    ...(servername === undefined ? {} : { servername }),
    ...(ca === undefined ? {} : { ca }),
  })
}
