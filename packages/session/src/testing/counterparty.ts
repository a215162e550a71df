/**
 * A counterparty that plays a script against a driver: what it says and expects stands in the test as a broker would write it, time is virtual,
 * and nothing waits. `35=0|34=2|112=X` is completed with 8, 9, 10 and the header fields 49, 52, 56 that a script need not repeat.
 */
import { formatUtc } from '@fix/codec'
import type { SessionCause } from '@fix/events'
import type { Driver } from '../driving/driver.ts'
import { MemoryTransport } from './memory-transport.ts'
import type { VirtualClock } from './virtual-clock.ts'
import { fieldsOf, messagesOf, toWire } from './wire-text.ts'

/** Compared only where a script names them. */
const silent = new Set(['8', '9', '10', '49', '52', '56', '60', '122'])

export class Counterparty {
  readonly #driver: Driver
  readonly #clock: VirtualClock
  #transport = new MemoryTransport()
  #messages: string[] = []

  constructor(driver: Driver, clock: VirtualClock) {
    this.#driver = driver
    this.#clock = clock
  }

  get transport(): MemoryTransport {
    return this.#transport
  }

  connect(): void {
    this.#transport = new MemoryTransport()
    this.#messages = []
    this.#driver.attach(this.#transport, this.#clock.now())
  }

  /** The line is cut, or closed by this side. */
  disconnect(cause: SessionCause = 'peerClosed'): void {
    this.#driver.detached(cause, this.#clock.now(), this.#transport)
  }

  /** A message, completed; in one piece. */
  send(text: string): void {
    this.sendBytes(this.complete(text))
  }

  /** The same, byte by byte. */
  trickle(text: string): void {
    for (const byte of this.complete(text)) this.sendBytes(Uint8Array.of(byte))
  }

  sendBytes(bytes: Uint8Array): void {
    this.#driver.received(bytes, 0, bytes.length, this.#clock.now())
  }

  /** The next message that the session wrote, or undefined. */
  take(): string | undefined {
    this.#messages.push(...messagesOf(this.#transport.take()))
    return this.#messages.shift()
  }

  /** Everything written and not taken yet. */
  takeAll(): string[] {
    const all: string[] = []
    for (let message = this.take(); message !== undefined; message = this.take()) all.push(message)
    return all
  }

  /** The next message has these fields in this order; 8, 9, 10, 49, 52, 56, 60 and 122 count only where they are named. Gives the whole message. */
  expect(text: string): string {
    const message = this.take()
    if (message === undefined) throw new Error(`expected ${text}, but nothing was sent`)
    const expected = fieldsOf(text)
    const named = new Set(expected.map(([tag]) => tag))
    const actual = fieldsOf(message).filter(([tag]) => named.has(tag) || !silent.has(tag))
    const shown = actual.map(([tag, value]) => `${tag}=${value}`).join('|')
    if (shown !== expected.map(([tag, value]) => `${tag}=${value}`).join('|')) throw new Error(`expected ${text}\n     got ${shown}`)
    return message
  }

  expectNothing(): void {
    const message = this.take()
    if (message !== undefined) throw new Error(`expected nothing, got ${message}`)
  }

  /** The session closed the transport, and wrote nothing that was not taken. */
  expectClosed(): void {
    this.expectNothing()
    if (!this.#transport.closed) throw new Error('expected the session to close the transport')
  }

  /** Lets time pass, stopping at each deadline on the way. */
  advanceMs(ms: number): void {
    const end = this.#clock.now().monoUs + ms * 1000
    for (;;) {
      const deadline = this.#driver.deadlineUs
      if (deadline > end) break
      this.#clock.advanceTo(deadline)
      this.#driver.wake(this.#clock.now())
    }
    this.#clock.advanceTo(end)
  }

  /** To the session's next deadline; false where there is none. */
  advanceToDeadline(): boolean {
    const deadline = this.#driver.deadlineUs
    if (deadline === Infinity) return false
    this.#clock.advanceTo(deadline)
    this.#driver.wake(this.#clock.now())
    return true
  }

  /** The bytes of a script's line. A line that begins with `8=` is taken as it stands but for 9 and 10. */
  complete(text: string): Uint8Array {
    const stamped = text.replaceAll(/<TIME([+-]\d+)?>/g, (_, shift: string | undefined) => this.#time(Number(shift ?? 0)))
    if (stamped.startsWith('8=')) return toWire(stamped)
    const { settings } = this.#driver.session
    const fields = fieldsOf(stamped)
    const has = (tag: string): boolean => fields.some(([name]) => name === tag)
    const header: [string, string][] = []
    if (!has('49')) header.push(['49', settings.targetCompID])
    if (!has('52')) header.push(['52', this.#time(0)])
    if (!has('56')) header.push(['56', settings.senderCompID])
    const behindSeq = fields.findIndex(([tag]) => tag === '34') + 1
    fields.splice(Math.max(behindSeq, 1), 0, ...header)
    return toWire(`8=${settings.beginString}|${fields.map(([tag, value]) => `${tag}=${value}`).join('|')}`)
  }

  #time(shiftS: number): string {
    return formatUtc(this.#clock.now().wallUs + shiftS * 1_000_000, 0)
  }
}
