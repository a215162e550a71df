/**
 * A session as a program holds it, alive across reconnects, with its two doors. `onMessage` is the loop's: synchronous, nothing allocated.
 * `messages()` is the application's: a message counts as taken when the next one is asked for, and only then is its number journalled. One door
 * a session; while a message is held nothing is read.
 */
import type { MessageName, MessageView, View, Writer } from '@fix/codec'
import type { Now, SessionFact } from '@fix/events'
import { Driver, held } from '../driving/driver.ts'
import type { DriverApp } from '../driving/driver.ts'
import type { Draft } from '../outbound/outbound.ts'
import type { Journal } from '../record.ts'
import type { SendOptions, SendResult } from '../outbound/sending.ts'
import type { Session, SessionCommand } from '../session.ts'
import type { SessionState } from '../states.ts'
import type { Clock } from '../transport.ts'

/** Facts kept for a reader of `facts()` that is behind; the oldest go first. */
const maxFacts = 1000
const noNote = new Uint8Array(0)

export type Handler<M> = (message: MessageView<M>, now: Now) => Uint8Array | undefined | void

export class FixSession<M> {
  readonly driver: Driver
  readonly #clock: Clock
  readonly #stop: (text: string) => Promise<void>
  #handler: Handler<M> | undefined = undefined
  #iterating = false
  #ended = false
  #note: Uint8Array = noNote
  /** Whoever waits for the next message, or for the next fact. */
  #waitingForMessage: (() => void) | undefined = undefined
  readonly #factReaders = new Set<FactReader>()

  /** `stop` ends the connection for good; the shell around knows how. */
  constructor(session: Session, journal: Journal, clock: Clock, app: Partial<DriverApp>, stop: (text: string) => Promise<void>) {
    this.#clock = clock
    this.#stop = stop
    const port: DriverApp = {
      onMessage: (view, now) => this.#onMessage(view, now),
      onFact: (fact, now) => {
        app.onFact?.(fact, now)
        // A heartbeat's fact is one reused record; a reader keeps what it gets.
        const kept = fact.kind === 'session_heartbeat' && this.#factReaders.size > 0 ? { ...fact } : fact
        for (const reader of this.#factReaders) reader.add(kept)
      },
    }
    if (app.admit !== undefined) port.admit = app.admit
    this.driver = new Driver(session, journal, port, clock)
  }

  get state(): SessionState {
    return this.driver.session.state
  }

  /**
   * A message by its FIX name. Refused with a code before a number is taken, or sent, or, marked to wait, kept for the next logon. Throws on
   * fields that the dictionary does not have. A body that must keep its text and order is written by a function.
   */
  send<K extends MessageName<M>>(type: K, fields: M[K] | ((writer: Writer) => void), note?: Uint8Array, options?: SendOptions): SendResult {
    return this.driver.send(type, fields as Draft, note, this.#clock.now(), options)
  }

  /** An operator's command; gives why it cannot be done, or undefined. */
  command(command: SessionCommand): string | undefined {
    return this.driver.command(command, this.#clock.now())
  }

  /** The fast door: called with each message, which is valid until the handler returns; what it returns is the note of its record. */
  onMessage(handler: Handler<M>): void {
    if (this.#iterating || this.#handler !== undefined) throw new Error('One door a session: it has a reader already')
    this.#handler = handler
    if (this.driver.heldView !== undefined) this.#handOver(this.driver.heldView)
  }

  /** The note of the message that `messages()` gave last; recorded when the next one is asked for. */
  note(note: Uint8Array): void {
    this.#note = note
  }

  /** BusinessMessageReject(j) for the message that is being handled. */
  refuse(reason: number, text: string): void {
    this.driver.refuse(reason, text, this.#clock.now())
  }

  /** The application's door: ends when the session is closed for good. Leaving the loop early leaves the last message untaken. */
  async *messages(): AsyncGenerator<MessageView<M>, void, undefined> {
    if (this.#iterating || this.#handler !== undefined) throw new Error('One door a session: it has a reader already')
    this.#iterating = true
    try {
      while (!this.#ended) {
        const view = this.driver.heldView
        if (view === undefined) {
          await new Promise<void>((resolve) => (this.#waitingForMessage = resolve))
          continue
        }
        yield view as MessageView<M>
        const note = this.#note
        this.#note = noNote
        this.driver.taken(note, this.#clock.now())
      }
    } finally {
      this.#iterating = false
    }
  }

  /** What the session tells, from now on. */
  facts(): AsyncIterableIterator<SessionFact> {
    const reader = new FactReader(() => this.#factReaders.delete(reader))
    if (this.#ended) reader.end()
    else this.#factReaders.add(reader)
    return reader
  }

  /** Logout, its answer, the end of the connection, for good. */
  async close(text = ''): Promise<void> {
    const stopped = this.#stop(text)
    // Nobody will ask for the next message: without this the answer to our Logout would wait behind the one that was left.
    if (!this.#iterating && this.#handler === undefined) this.driver.abandon(this.#clock.now())
    await stopped
    this.ended()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  /** There will be nothing more: readers come to their end. */
  ended(): void {
    if (this.#ended) return
    this.#ended = true
    this.#wakeReader()
    for (const reader of this.#factReaders) reader.end()
  }

  #onMessage(view: View, now: Now): Uint8Array | undefined | typeof held {
    if (this.#handler !== undefined) return this.#handler(view as MessageView<M>, now) ?? undefined
    this.#wakeReader()
    return held
  }

  #wakeReader(): void {
    const wake = this.#waitingForMessage
    this.#waitingForMessage = undefined
    wake?.()
  }

  /** A message that came before there was a door. */
  #handOver(view: View): void {
    const now = this.#clock.now()
    const note = this.#handler?.(view as MessageView<M>, now) ?? undefined
    this.driver.taken(note, now)
  }
}

class FactReader implements AsyncIterableIterator<SessionFact> {
  readonly #left: () => void
  readonly #facts: SessionFact[] = []
  #waiting: ((result: IteratorResult<SessionFact, undefined>) => void) | undefined = undefined
  #ended = false

  constructor(left: () => void) {
    this.#left = left
  }

  add(fact: SessionFact): void {
    const waiting = this.#waiting
    this.#waiting = undefined
    if (waiting !== undefined) return waiting({ done: false, value: fact })
    if (this.#facts.length >= maxFacts) this.#facts.shift()
    this.#facts.push(fact)
  }

  end(): void {
    this.#ended = true
    this.#waiting?.({ done: true, value: undefined })
    this.#waiting = undefined
  }

  next(): Promise<IteratorResult<SessionFact, undefined>> {
    const fact = this.#facts.shift()
    if (fact !== undefined) return Promise.resolve({ done: false, value: fact })
    if (this.#ended) return Promise.resolve({ done: true, value: undefined })
    return new Promise((resolve) => (this.#waiting = resolve))
  }

  return(): Promise<IteratorResult<SessionFact, undefined>> {
    this.#left()
    this.end()
    return Promise.resolve({ done: true, value: undefined })
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
