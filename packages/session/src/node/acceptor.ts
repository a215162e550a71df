/**
 * The acceptor over TCP, or TLS over it: any number of ports before one reception. A connection passes the doorkeeper, then the handshake, then the
 * reception; each has a limit of its own in number and in time, and nobody who is turned away anywhere hears a byte of FIX.
 */
import type { X509Certificate } from 'node:crypto'
import { createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import type { Now, SessionCause, SessionFact } from '@fix/events'
import type { Arrival } from '../reception/arrival.ts'
import type { Driver } from '../driving/driver.ts'
import { Reception } from '../reception/reception.ts'
import type { Caller, ReceptionOptions } from '../reception/reception.ts'
import type { Clock } from '../transport.ts'
import { plainAddress } from './address-list.ts'
import { Alarm } from './alarm.ts'
import { expiring } from './certificates.ts'
import { Doorkeeper } from './doorkeeper.ts'
import type { DoorkeeperOptions } from './doorkeeper.ts'
import { goneMs, SocketTransport } from './socket-transport.ts'
import type { SocketOptions } from './socket-transport.ts'
import { systemClock } from './system-clock.ts'
import { TlsDoor } from './tls-door.ts'
import type { TlsServerSource } from './tls-door.ts'

/** Who connected, and to which of our ports. */
export interface SocketCaller extends Caller {
  readonly localPort: number
  /** What a client showed under TLS, and whether one of our authorities vouches for it. */
  readonly certificate: X509Certificate | undefined
  readonly trusted: boolean
}

export interface AcceptorOptions extends ReceptionOptions<SocketCaller>, DoorkeeperOptions, SocketOptions {
  clock?: Clock
  /** TLS instead of plain TCP, on every port that is not told otherwise. */
  tls?: TlsServerSource
  /** How often a `tls` that is a function is asked again; each minute unless told, 0 for never. */
  tlsReloadMs?: number
  /** A certificate with at most so many days left is told; 30 unless told. */
  certificateWarnDays?: number
  /** Names the acceptor in facts of its own, which are those of its certificate. */
  name?: string
  onFact?(fact: SessionFact, now: Now): void
}

interface Line {
  socket: Socket
  caller: SocketCaller
  transport: SocketTransport
  arrival: Arrival
  alarm: Alarm
  watched: boolean
}

const dayUs = 86_400_000_000
const nobody: SocketCaller = { address: '', localPort: 0, certificate: undefined, trusted: false }

export class Acceptor {
  readonly #options: AcceptorOptions
  readonly #servers: Server[] = []
  readonly #doors: TlsDoor[] = []
  readonly #keeper: Doorkeeper
  readonly #reception: Reception<SocketCaller>
  readonly #clock: Clock
  readonly #lines = new Set<Line>()
  #closing = false
  #empty: (() => void) | undefined = undefined
  #reloads: NodeJS.Timeout | undefined = undefined
  /** When each door's certificate was last told to end soon. */
  readonly #warnedUs = new Map<TlsDoor, number>()

  /** Throws on addresses that are none. */
  constructor(options: AcceptorOptions) {
    this.#options = options
    this.#clock = options.clock ?? systemClock()
    this.#keeper = new Doorkeeper(options)
    this.#reception = new Reception<SocketCaller>({
      ...options,
      clock: this.#clock,
      find: (identity, logon, answer, caller) => options.find(identity, logon, answer, caller),
    })
  }

  /** Sockets that are open, whoever they are. */
  get connections(): number {
    return this.#keeper.count
  }

  /** Connections that are not logged on. */
  get strangers(): number {
    return this.#reception.strangers
  }

  /** Opens one more port and gives it: 0 asks for any that is free. Throws on settings of TLS that can't be. */
  listen(port: number, host = '127.0.0.1', tls: TlsServerSource | false | undefined = this.#options.tls): Promise<number> {
    const door = tls === undefined || tls === false ? undefined : this.#makeDoor(tls)
    const server = createServer((socket) => this.#arrive(socket, door))
    this.#servers.push(server)
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, () => {
        server.off('error', reject)
        // Too many open files, say: those who came are gone, the port stays.
        server.on('error', (error) => this.#options.onRefused?.('transportError', error.message, this.#clock.now(), nobody))
        const address = server.address()
        resolve(typeof address === 'object' && address !== null ? address.port : port)
      })
    })
  }

  /** Asks for the certificates again, as is done each `tlsReloadMs`. What can't be used is told, and those before stay. */
  reloadTls(): void {
    for (const door of this.#doors) {
      const now = this.#clock.now()
      try {
        if (door.reload()) this.#warnedUs.delete(door)
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error)
        this.#options.onFact?.({ source: this.#name, kind: 'session_certificate_kept', text }, now)
      }
      this.#warn(door, door.certificate, now)
    }
  }

  /** Takes no more connections, logs every session out, and is resolved when all sockets are gone. */
  async close(text = ''): Promise<void> {
    clearInterval(this.#reloads)
    this.#closing = true
    const closed = Promise.all(this.#servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))))
    let mostUs = 0
    for (const line of this.#lines) {
      const driver = carrier(line)
      if (driver === undefined) {
        line.socket.destroy()
        continue
      }
      const { logoutTimeoutUs, peerCloseUs } = driver.session.settings
      mostUs = Math.max(mostUs, logoutTimeoutUs + peerCloseUs)
      driver.command({ kind: 'logout', text }, this.#clock.now())
    }
    this.#clearIfLast()
    // Node may never say of a socket that it is gone.
    let guard: NodeJS.Timeout | undefined
    const late = new Promise<void>((resolve) => {
      guard = setTimeout(
        () => {
          for (const line of this.#lines) line.socket.destroy()
          resolve()
        },
        mostUs / 1000 + goneMs,
      )
    })
    await Promise.race([closed.then(() => this.#emptied()), late])
    clearTimeout(guard)
  }

  /** The port is free a moment before its last socket has said so. */
  async #emptied(): Promise<void> {
    if (this.#lines.size > 0) await new Promise<void>((resolve) => (this.#empty = resolve))
  }

  /** No session is left to say goodbye to: whoever is still shaking hands goes, too. */
  #clearIfLast(): void {
    if (!this.#closing || this.#lines.size > 0) return
    this.#keeper.clear()
    this.#empty?.()
  }

  get #name(): string {
    return this.#options.name ?? 'acceptor'
  }

  #makeDoor(source: TlsServerSource): TlsDoor {
    const { logonTimeoutMs = 10_000, tlsReloadMs = 60_000 } = this.#options
    const door: TlsDoor = new TlsDoor({
      source,
      handshakeTimeoutMs: logonTimeoutMs,
      onSecure: (socket) => {
        this.#warn(door, door.certificate ?? socket.getX509Certificate(), this.#clock.now())
        this.#accept(socket, callerOf(socket, socket.getPeerX509Certificate(), socket.authorized))
      },
      onFailed: (error, socket) => this.#refuse(socket, 'tlsFailed', error.message),
    })
    this.#doors.push(door)
    this.#warn(door, door.certificate, this.#clock.now())
    if (typeof source === 'function' && tlsReloadMs > 0) this.#reloads ??= setInterval(() => this.reloadTls(), tlsReloadMs).unref()
    return door
  }

  /** Tells once a day that a certificate of ours ends soon. */
  #warn(door: TlsDoor, certificate: X509Certificate | undefined, now: Now): void {
    if (now.wallUs - (this.#warnedUs.get(door) ?? -Infinity) < dayUs) return
    const fact = expiring(this.#name, 'ours', certificate, this.#options.certificateWarnDays ?? 30, now.wallUs)
    if (fact === undefined) return
    this.#warnedUs.set(door, now.wallUs)
    this.#options.onFact?.(fact, now)
  }

  #arrive(socket: Socket, door: TlsDoor | undefined): void {
    const refusal = this.#keeper.refusal(socket)
    if (refusal !== undefined) {
      socket.on('error', () => undefined)
      socket.destroy()
      return this.#refuse(socket, refusal, '')
    }
    if (door === undefined) return this.#accept(socket, callerOf(socket, undefined, false))
    socket.on('error', () => undefined)
    door.receive(socket)
  }

  #refuse(socket: Socket, cause: SessionCause, text: string): void {
    this.#options.onRefused?.(cause, text, this.#clock.now(), callerOf(socket, undefined, false))
    socket.destroy()
  }

  #accept(socket: Socket, caller: SocketCaller): void {
    const transport = new SocketTransport(socket, this.#options)
    const arrival = this.#reception.accept(transport, this.#clock.now(), caller)
    const line: Line = {
      socket,
      caller,
      transport,
      arrival,
      watched: false,
      alarm: new Alarm(
        this.#clock,
        () => carrier(line)?.deadlineUs ?? arrival.deadlineUs,
        () => (carrier(line) ?? arrival).wake(this.#clock.now()),
      ),
    }
    this.#lines.add(line)
    arrival.onMet = () => this.#tend(line)
    let failure = ''
    let cause: SessionCause = 'peerClosed'
    socket.on('data', (chunk) => {
      arrival.received(chunk, 0, chunk.length, this.#clock.now())
      if (!line.watched) line.alarm.set()
    })
    socket.on('error', (error) => {
      failure = error.message
      cause = 'transportError'
    })
    socket.on('end', () => arrival.detached(cause, this.#clock.now(), failure))
    transport.onGone(() => {
      arrival.detached(cause, this.#clock.now(), failure)
      line.alarm.stop()
      this.#lines.delete(line)
      this.#clearIfLast()
    })
    line.alarm.set()
  }

  /** From the moment that the session is known, its driver says when the deadline changes. */
  #tend(line: Line): void {
    const driver = carrier(line)
    if (driver !== undefined && !line.watched) {
      line.watched = true
      // What a driver still has to do behind its connection is no business of this one.
      driver.watch(() => {
        if (this.#lines.has(line)) line.alarm.set()
      })
      const now = this.#clock.now()
      const { name } = driver.session.settings
      const fact = expiring(name, 'peer', line.caller.certificate, this.#options.certificateWarnDays ?? 30, now.wallUs)
      if (fact !== undefined) driver.tell(fact, now)
    }
    line.alarm.set()
  }
}

/** The driver that this connection carries now. */
function carrier(line: Line): Driver | undefined {
  const { driver } = line.arrival
  return driver?.carries(line.transport) === true ? driver : undefined
}

function callerOf(socket: Socket, certificate: X509Certificate | undefined, trusted: boolean): SocketCaller {
  return {
    address: plainAddress(socket.remoteAddress ?? ''),
    localPort: socket.localPort ?? 0,
    certificate,
    trusted,
  }
}
