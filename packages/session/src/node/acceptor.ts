/** The acceptor over TCP: one port, one reception, and a timer for each connection. */
import { createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import type { SessionCause } from '@fix/events'
import type { Driver } from '../driver.ts'
import { Reception } from '../reception.ts'
import type { Arrival, ReceptionOptions } from '../reception.ts'
import type { Clock } from '../transport.ts'
import { Alarm } from './alarm.ts'
import { SocketTransport } from './socket-transport.ts'
import { systemClock } from './system-clock.ts'

export interface AcceptorOptions extends ReceptionOptions {
  clock?: Clock
}

interface Line {
  socket: Socket
  transport: SocketTransport
  arrival: Arrival
  alarm: Alarm
  watched: boolean
}

export class Acceptor {
  readonly #server: Server
  readonly #reception: Reception
  readonly #clock: Clock
  readonly #lines = new Set<Line>()

  constructor(options: AcceptorOptions) {
    this.#clock = options.clock ?? systemClock()
    this.#reception = new Reception({
      ...options,
      find: (identity, logon, answer) =>
        options.find(identity, logon, (driver) => {
          answer(driver)
          for (const line of this.#lines) if (driver !== undefined && line.arrival.driver === driver) this.#tend(line)
        }),
    })
    this.#server = createServer((socket) => this.#accept(socket))
  }

  get connections(): number {
    return this.#lines.size
  }

  /** Gives the port that is listened on: 0 asks for any that is free. */
  listen(port: number, host = '127.0.0.1'): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(port, host, () => {
        this.#server.off('error', reject)
        const address = this.#server.address()
        resolve(typeof address === 'object' && address !== null ? address.port : port)
      })
    })
  }

  /** Takes no more connections, logs every session out, and is resolved when all sockets are gone. */
  async close(text = ''): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    for (const line of this.#lines) {
      const driver = carrier(line)
      if (driver === undefined) line.socket.destroy()
      else driver.command({ kind: 'logout', text }, this.#clock.now())
    }
    await closed
  }

  #accept(socket: Socket): void {
    const transport = new SocketTransport(socket)
    const arrival = this.#reception.accept(transport, this.#clock.now())
    const line: Line = {
      socket,
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
    let failure = ''
    let cause: SessionCause = 'peerClosed'
    socket.on('data', (chunk) => {
      arrival.received(chunk, 0, chunk.length, this.#clock.now())
      this.#tend(line)
    })
    socket.on('error', (error) => {
      failure = error.message
      cause = 'transportError'
    })
    socket.on('end', () => arrival.detached(cause, this.#clock.now(), failure))
    socket.on('close', () => {
      arrival.detached(cause, this.#clock.now(), failure)
      line.alarm.stop()
      this.#lines.delete(line)
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
    }
    line.alarm.set()
  }
}

/** The driver that this connection carries now. */
function carrier(line: Line): Driver | undefined {
  const { driver } = line.arrival
  return driver?.carries(line.transport) === true ? driver : undefined
}
