// The ground in memory: time goes only where the case says so, from one deadline of the engine to the next. The acceptor stands behind its
// reception, as on a port.
import type { Now } from '@fix/events'
import { Reception } from '@fix/session'
import type { Arrival, Transport } from '@fix/session'
import { VirtualClock } from '@fix/session/testing'
import { Stream } from '../stream.ts'
import type { Case, Role } from './case-file.ts'
import type { Came, Ground } from './ground.ts'
import { finds } from './identity.ts'
import { Subject } from './subject.ts'
import type { Version } from './versions.ts'

export class MemoryGround implements Ground {
  readonly #clock = new VirtualClock()
  readonly #role: Role
  readonly #reception: Reception
  readonly #lines = new Map<number, Line>()
  readonly subject: Subject
  readonly exact = true

  constructor(played: Case, version: Version, role: Role, poison: boolean) {
    this.#role = role
    this.subject = new Subject({ played, version, role, poison, clock: this.#clock })
    this.#reception = new Reception({
      codec: version.codec,
      find: (identity, _, answer) => answer(finds(this.subject, identity) ? this.subject.driver : undefined),
      onRefused: (cause, text) => this.subject.turnedAway(cause, text),
    })
  }

  now(): Now {
    return this.#clock.now()
  }

  shiftWall(us: number): void {
    this.#clock.shiftWall(us)
  }

  connect(on: number): Promise<void> {
    const line = new Line()
    this.#lines.set(on, line)
    if (this.#role === 'initiator') this.subject.driver.attach(line, this.now())
    else line.arrival = this.#reception.accept(line, this.now())
    return Promise.resolve()
  }

  say(on: number, bytes: Uint8Array): void {
    const line = this.#line(on)
    if (line.ended) return
    // A copy each time: in poison mode the engine overwrites what it has read.
    const copy = new Uint8Array(bytes)
    if (line.arrival === undefined) this.subject.driver.received(copy, 0, copy.length, this.now())
    else line.arrival.received(copy, 0, copy.length, this.now())
  }

  read(on: number): Promise<Came> {
    return Promise.resolve(this.peek(on))
  }

  peek(on: number): Came {
    const line = this.#line(on)
    const text = line.stream.next()
    if (text !== undefined) return { kind: 'message', text: text.replaceAll('\x01', '|') }
    return line.ended ? { kind: 'ended', left: line.stream.left } : { kind: 'silent' }
  }

  peerCloses(on: number): void {
    this.#leave(on, 'peerClosed')
  }

  cut(on: number): void {
    this.#leave(on, 'transportError')
  }

  pass(us: number): Promise<void> {
    const endUs = this.now().monoUs + us
    for (;;) {
      const { driver } = this.subject
      const arrivals = [...this.#lines.values()].flatMap(({ arrival, ended }) => (arrival === undefined || ended ? [] : [arrival]))
      const nextUs = Math.min(driver.deadlineUs, ...arrivals.map((arrival) => arrival.deadlineUs))
      if (nextUs > endUs) break
      this.#clock.advanceTo(nextUs)
      driver.wake(this.now())
      for (const arrival of arrivals) arrival.wake(this.now())
    }
    this.#clock.advanceTo(endUs)
    return Promise.resolve()
  }

  settle(): Promise<void> {
    return Promise.resolve()
  }

  eventually(holds: () => boolean): Promise<boolean> {
    return Promise.resolve(holds())
  }

  crash(): void {
    for (const line of this.#lines.values()) line.ended = true
    this.subject.crash()
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  #line(on: number): Line {
    const line = this.#lines.get(on)
    if (line === undefined) throw new Error(`connection ${on} was never made`)
    return line
  }

  #leave(on: number, cause: 'peerClosed' | 'transportError'): void {
    const line = this.#line(on)
    line.ended = true
    if (line.arrival === undefined) this.subject.driver.detached(cause, this.now(), line)
    else line.arrival.detached(cause, this.now())
  }
}

/** One connection as the peer has it. */
class Line implements Transport {
  readonly stream = new Stream()
  readonly bufferedBytes = 0
  arrival: Arrival | undefined = undefined
  ended = false

  write(bytes: Uint8Array, from: number, to: number): void {
    this.stream.push(bytes.subarray(from, to))
  }

  close(): void {
    this.ended = true
  }
}
