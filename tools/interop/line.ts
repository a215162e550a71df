/**
 * The line between the two engines: a TCP proxy that does to each connection what its plan says. It reads messages well enough to lose one, bring one
 * twice, or cut one in two. Over TLS it either ends TLS on both of its sides and does the same, or, sealed, sees bytes that it can't read and
 * counts chunks for messages.
 */
import { createServer, connect as connectTcp } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { connect as connectTls, createServer as createTlsServer, TLSSocket } from 'node:tls'
import { calm } from './faults.ts'
import type { Fault, FaultKind, From, LinePlan } from './faults.ts'
import { asGapFill, asResend, endOfMessage, fieldOf } from './wire.ts'

export interface LineOptions {
  /** Who connects; the other one is called. */
  readonly caller: From
  readonly targetPort: () => number
  /** The next connection's plan. */
  readonly plans: Plans
  /** `sealed` passes TLS through; certificates end it on both sides. */
  readonly tls?: 'sealed' | { readonly key: string; readonly cert: string; readonly ca: string; readonly servername: string }
}

export class Line {
  readonly #options: LineOptions
  readonly #server: Server
  readonly #connections = new Set<Connection>()
  /** How often each thing was done. */
  readonly done = new Map<FaultKind | 'logonLost', number>()
  /** What came in, with what was done to it, one line a message: of the cycle that runs. */
  trace: string[] = []
  /** Messages that passed, of either side; a moving line is not stuck. */
  passed = 0
  /** Connections that came as far as a Logon and its answer, whether that arrived or not. */
  established = 0

  private constructor(options: LineOptions) {
    this.#options = options
    const accept = (socket: Socket): void => this.#accept(socket)
    const { tls } = options
    this.#server = tls === undefined || tls === 'sealed' ? createServer(accept) : createTlsServer({ key: tls.key, cert: tls.cert }, accept)
  }

  static async open(options: LineOptions): Promise<Line> {
    const line = new Line(options)
    await new Promise<void>((resolve) => line.#server.listen(0, '127.0.0.1', resolve))
    return line
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  get up(): boolean {
    return this.#connections.size > 0
  }

  /** All connections are gone at once. */
  cut(): void {
    for (const connection of this.#connections) connection.destroy()
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    this.cut()
    await closed
  }

  #accept(socket: Socket): void {
    const { tls, targetPort, caller, plans } = this.#options
    const plan = plans.next()
    const at = { host: '127.0.0.1', port: targetPort() }
    const onward = tls === undefined || tls === 'sealed' ? connectTcp(at) : connectTls({ ...at, ca: tls.ca, servername: tls.servername })
    let answered = false
    const connection = new Connection(socket, onward, caller, plan, tls === 'sealed', {
      did: (kind) => this.done.set(kind, (this.done.get(kind) ?? 0) + 1),
      passed: () => this.passed++,
      trace: (line) => this.trace.push(line),
      answered: () => {
        if (answered) return
        answered = true
        this.established++
      },
      over: () => {
        this.#connections.delete(connection)
        this.trace.push('over')
        // An engine that turns a caller away, as it still sees the connection before, has not met what was planned for it.
        if (!answered) plans.giveBack(plan)
      },
    })
    this.#connections.add(connection)
  }
}

/** Of each direction of a sealed line: TLS 1.3 has spoken by then, or its tickets follow. */
const handshakeChunks = 2

interface Notes {
  did(kind: FaultKind | 'logonLost'): void
  passed(): void
  trace(line: string): void
  answered(): void
  over(): void
}

/** Both sockets of one connection and the two directions between them. */
class Connection {
  readonly #sockets: readonly [Socket, Socket]
  readonly #notes: Notes
  #over = false

  constructor(called: Socket, onward: Socket, caller: From, plan: LinePlan, sealed: boolean, notes: Notes) {
    this.#sockets = [called, onward]
    this.#notes = notes
    const callee: From = caller === 'ours' ? 'theirs' : 'ours'
    const there = new Way(caller, onward, { ...plan, logonLost: false }, sealed, this, { ...notes, answered: () => undefined })
    const back = new Way(callee, called, plan, sealed, this, notes)
    for (const [socket, way] of [
      [called, there],
      [onward, back],
    ] as const) {
      socket.setNoDelay(true)
      socket.on('data', (chunk: Buffer) => way.arrived(chunk))
      socket.on('end', () => way.ended())
      socket.on('error', () => this.destroy())
      socket.on('close', () => this.destroy())
    }
  }

  destroy(): void {
    if (this.#over) return
    this.#over = true
    for (const socket of this.#sockets) socket.destroy()
    this.#notes.over()
  }

  reset(): void {
    for (const socket of this.#sockets) {
      // Under TLS there is no resetting; its socket ends without a farewell all the same.
      if (socket.connecting || socket.destroyed || socket instanceof TLSSocket) socket.destroy()
      else socket.resetAndDestroy()
    }
    this.destroy()
  }

  get over(): boolean {
    return this.#over
  }

  /** What is written already still leaves. */
  endSoon(): void {
    for (const socket of this.#sockets) socket.end()
    setTimeout(() => this.destroy(), 20)
  }
}

/** One direction of a connection. What waits behind a delay keeps its order. */
class Way {
  readonly #from: From
  readonly #to: Socket
  readonly #faults: readonly Fault[]
  readonly #logonLost: boolean
  readonly #sealed: boolean
  readonly #connection: Connection
  readonly #notes: Notes
  #bytes: Buffer = Buffer.alloc(0)
  #count = 0
  #late = false
  #ended = false
  #dead = false
  #handshake = 0

  constructor(from: From, to: Socket, plan: LinePlan, sealed: boolean, connection: Connection, notes: Notes) {
    this.#from = from
    this.#to = to
    this.#faults = plan.faults.filter((fault) => fault.from === from)
    this.#logonLost = plan.logonLost
    this.#sealed = sealed
    this.#connection = connection
    this.#notes = notes
  }

  arrived(chunk: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, chunk])
    this.#go()
  }

  ended(): void {
    this.#ended = true
    this.#go()
  }

  #go(): void {
    while (!this.#late && !this.#connection.over) {
      const end = this.#sealed ? this.#bytes.length : endOfMessage(this.#bytes)
      if (end === 0) break
      const message = this.#bytes.subarray(0, end)
      this.#bytes = this.#bytes.subarray(end)
      this.#message(message)
    }
    if (!this.#ended || this.#late || this.#connection.over) return
    this.#to.end(this.#bytes)
    this.#bytes = Buffer.alloc(0)
  }

  #message(message: Buffer): void {
    this.#notes.passed()
    const shown = this.#sealed ? `${message.length} bytes` : message.toString('latin1').replaceAll('\x01', '|')
    this.#notes.trace(`${this.#from} ${shown}`)
    if (this.#sealed && ++this.#handshake <= handshakeChunks) return this.#write(message)
    if (this.#sealed) this.#notes.answered()
    if (!this.#sealed && fieldOf(message, 35) === 'A') {
      this.#notes.answered()
      if (!this.#logonLost) return this.#write(message)
      this.#notes.did('logonLost')
      // Nothing overtakes it on TCP: the connection died with it, and that is noticed a little later.
      this.#dead = true
      setTimeout(() => this.#connection.destroy(), 30)
      return
    }
    if (this.#dead) return
    this.#count++
    const due = this.#faults.filter(({ at }) => at === this.#count)
    if (due.length === 0) return this.#write(message)
    // One fault a message: a lost one can't be cut as well.
    const { kind } = due[due.length - 1]
    this.#notes.did(kind)
    this.#notes.trace(`${kind} ^`)
    this.#suffer(kind, message)
  }

  #suffer(kind: FaultKind, message: Buffer): void {
    switch (kind) {
      case 'drop':
        return
      case 'repeat':
        this.#write(message)
        return this.#write(message)
      case 'resend':
        this.#write(message)
        return this.#write(asResend(message))
      case 'cutInside':
        this.#write(message.subarray(0, Math.ceil(message.length / 2)))
        return this.#connection.endSoon()
      case 'cutBehind':
        this.#write(message)
        return this.#connection.endSoon()
      case 'reset':
        this.#write(message)
        return this.#connection.reset()
      case 'halfClose':
        this.#to.end(message)
        setTimeout(() => this.#connection.destroy(), 100)
        return
      case 'delay':
        this.#late = true
        setTimeout(() => {
          this.#late = false
          this.#write(message)
          this.#go()
        }, 60)
        return
      case 'forge':
        return this.#write(asGapFill(message))
      case 'crumble':
        for (const byte of message) this.#write(Buffer.of(byte))
    }
  }

  #write(bytes: Buffer): void {
    if (!this.#to.destroyed && this.#to.writable) this.#to.write(bytes)
  }
}

/** A plan for each connection in turn, then calm ones. */
export class Plans {
  #left: LinePlan[] = []

  take(plans: readonly LinePlan[]): void {
    this.#left = [...plans]
  }

  next(): LinePlan {
    return this.#left.shift() ?? calm
  }

  /** The connection ended before anything could happen to it. */
  giveBack(plan: LinePlan): void {
    if (plan !== calm) this.#left.unshift(plan)
  }
}
