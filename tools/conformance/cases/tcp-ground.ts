// The ground over TCP: our acceptor on a port of its own, or our initiator that dials one of ours; real sockets, real time. Peer and engine share one
// event loop, so that a few turns of it are enough for everything that was written to be read.
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import type { Now } from '@fix/events'
import { Acceptor, Initiator, systemClock } from '@fix/session/node'
import type { Clock } from '@fix/session'
import { Stream } from '../stream.ts'
import type { Case, Role } from './case-file.ts'
import type { Came, Ground } from './ground.ts'
import { finds } from './identity.ts'
import { Subject } from './subject.ts'
import type { Version } from './versions.ts'

const patienceMs = 5000
/** An initiator of ours that would call again by itself would say what no case expects. */
const never = { baseMs: 3_600_000, capMs: 3_600_000 }

export class TcpGround implements Ground {
  readonly exact = false
  readonly subject: Subject
  readonly #clock: Clock
  readonly #role: Role
  readonly #lines = new Map<number, Line>()
  readonly #acceptor: Acceptor
  readonly #initiators: Initiator[] = []
  #server: Server | undefined = undefined
  #port = 0
  #wallShiftUs = 0

  constructor(played: Case, version: Version, role: Role) {
    const system = systemClock()
    this.#clock = {
      now: () => {
        const now = system.now()
        now.wallUs += this.#wallShiftUs
        return now
      },
    }
    this.#role = role
    this.subject = new Subject({ played, version, role, poison: false, clock: this.#clock })
    this.#acceptor = new Acceptor({
      codec: version.codec,
      clock: this.#clock,
      find: (identity, _, answer) => answer(finds(this.subject, identity) ? this.subject.driver : undefined),
      onRefused: (cause, text) => this.subject.turnedAway(cause, text),
    })
  }

  now(): Now {
    return this.#clock.now()
  }

  shiftWall(us: number): void {
    this.#wallShiftUs += us
  }

  async connect(on: number): Promise<void> {
    this.#lines.set(on, new Line(this.#role === 'initiator' ? await this.#called() : await this.#call()))
  }

  say(on: number, bytes: Uint8Array): void {
    const { socket, ended } = this.#line(on)
    if (!ended && !socket.destroyed) socket.write(bytes)
  }

  async read(on: number): Promise<Came> {
    await this.eventually(() => this.#line(on).ready)
    return this.peek(on)
  }

  peek(on: number): Came {
    return this.#line(on).take()
  }

  peerCloses(on: number): void {
    this.#line(on).socket.end()
  }

  cut(on: number): void {
    this.#line(on).socket.resetAndDestroy()
  }

  async pass(us: number): Promise<void> {
    await wait(us / 1000)
  }

  async settle(): Promise<void> {
    for (let turns = 0; turns < 6; turns++) await turn()
  }

  async eventually(holds: () => boolean): Promise<boolean> {
    const deadline = performance.now() + patienceMs
    while (!holds()) {
      if (performance.now() > deadline) return false
      await wait(2)
    }
    return true
  }

  crash(): void {
    this.#hangUp()
    this.subject.crash()
  }

  async close(): Promise<void> {
    this.#hangUp()
    await this.settle()
    await Promise.all(this.#initiators.map((initiator) => initiator.stop()))
    if (this.#role === 'acceptor' && this.#port !== 0) await this.#acceptor.close()
    this.#server?.close()
  }

  #hangUp(): void {
    for (const { socket } of this.#lines.values()) socket.destroy()
  }

  #line(on: number): Line {
    const line = this.#lines.get(on)
    if (line === undefined) throw new Error(`connection ${on} was never made`)
    return line
  }

  async #call(): Promise<Socket> {
    if (this.#port === 0) this.#port = await this.#acceptor.listen(0)
    const socket = connect({ host: '127.0.0.1', port: this.#port, noDelay: true })
    await once(socket, 'connect')
    return socket
  }

  /** Our initiator dials; the one that dialled before has its session no more. */
  async #called(): Promise<Socket> {
    if (this.#server === undefined) {
      this.#server = createServer({ noDelay: true })
      this.#server.listen(0, '127.0.0.1')
      await once(this.#server, 'listening')
      const address = this.#server.address()
      this.#port = typeof address === 'object' && address !== null ? address.port : 0
    }
    await this.#initiators.at(-1)?.stop()
    const initiator = new Initiator({
      driver: this.subject.driver,
      host: '127.0.0.1',
      port: this.#port,
      clock: this.#clock,
      backOff: never,
      // The wait has a jitter, which might make it none.
      random: () => 0.99,
    })
    this.#initiators.push(initiator)
    const called = once(this.#server, 'connection') as Promise<[Socket]>
    initiator.start()
    const [socket] = await called
    return socket
  }
}

/** One connection as the peer has it. */
class Line {
  readonly socket: Socket
  readonly #stream = new Stream()
  #next: string | undefined = undefined
  ended = false

  constructor(socket: Socket) {
    this.socket = socket
    socket.on('data', (chunk: Buffer) => this.#stream.push(chunk))
    // A reset is an end like any other.
    socket.on('error', () => (this.ended = true))
    for (const end of ['end', 'close']) socket.on(end, () => (this.ended = true))
  }

  /** Whether `take` has something to give. */
  get ready(): boolean {
    this.#next ??= this.#stream.next()
    return this.#next !== undefined || this.ended
  }

  take(): Came {
    const text = this.#next ?? this.#stream.next()
    this.#next = undefined
    if (text !== undefined) return { kind: 'message', text: text.replaceAll('\x01', '|') }
    return this.ended ? { kind: 'ended', left: this.#stream.left } : { kind: 'silent' }
  }
}
