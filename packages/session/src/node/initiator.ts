/**
 * The initiator over TCP: connects, drives the session's timer, and connects again after a wait that grows. Chance and clock are passed in;
 * stopping is a Logout and its answer, then the end of the connection, and no error of a socket after that.
 */
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import type { SessionCause } from '@fix/events'
import { backOffMs } from '../back-off.ts'
import type { BackOff } from '../back-off.ts'
import type { Driver } from '../driver.ts'
import type { Clock } from '../transport.ts'
import { Alarm } from './alarm.ts'
import { SocketTransport } from './socket-transport.ts'
import { systemClock } from './system-clock.ts'

export interface InitiatorOptions {
  driver: Driver
  host: string
  port: number
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
    if (this.#socket === undefined) return
    const idle = new Promise<void>((resolve) => this.#onIdle.push(resolve))
    if (!this.#driver.attached || this.#driver.command({ kind: 'logout', text }, this.#clock.now()) !== undefined) this.#abandon()
    await idle
  }

  /** A session that is closing ends by itself; a socket that has none is thrown away. */
  #abandon(): void {
    if (!this.#driver.attached) this.#socket?.destroy()
  }

  #connect(): void {
    const { host, port, connectTimeoutMs = 60_000 } = this.#options
    const { name } = this.#driver.session.settings
    this.#attempt++
    this.#driver.tell({ source: name, kind: 'session_connecting', attempt: this.#attempt }, this.#clock.now())
    const socket = connect({ host, port })
    this.#socket = socket
    const transport = new SocketTransport(socket)
    let failure = ''
    let cause: SessionCause = 'connectFailed'
    const timeout = setTimeout(() => socket.destroy(new Error(`no connection within ${connectTimeoutMs} ms`)), connectTimeoutMs)
    socket.on('connect', () => {
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
