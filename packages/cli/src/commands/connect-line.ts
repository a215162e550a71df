/**
 * The line of a prompt to its venue: a real session that lives as long as the user wants it, and shows every message that passes, both ways, secrets blank. A connection that ends is not
 * made again by itself: who sits before it decides. Numbers go on in memory from one logon to the next, and are gone with the program.
 */
import type { SessionFact } from '@fix/events'
import type { SessionCommand } from '@fix/session'
import { connect, type FixSession } from '@fix/session/node'
import { memoryJournal } from '@fix/store'
import type { AnyMessages } from '@fix/dictionary'
import { RawReader } from '../raw/reader.ts'
import type { RawMessage } from '../raw/raw-message.ts'
import { Versions, type AnyCodec } from '../raw/versions.ts'
import { reasonOf } from '../exit-status.ts'
import { factLine } from '../connect/fact-line.ts'
import { writeFields, type TypedMessage } from '../connect/typed-message.ts'
import type { WayConfig } from './session-of-way.ts'

export interface LineCounts {
  sent: number
  received: number
  /** Reject(3) of the venue. */
  rejects: number
}

export interface LineEars {
  /** A message that passed; good until it returns. */
  message(message: RawMessage, dir: 'in' | 'out'): void
  /** What the session tells. */
  told(text: string): void
  /** The session is over, and nobody here has asked for it. */
  ended(): void
}

export class VenueLine {
  readonly counts: LineCounts = { sent: 0, received: 0, rejects: 0 }
  /** When something came that was no heartbeat, on the scale of `performance.now`. */
  lastAnswerMs = 0
  readonly #config: WayConfig
  readonly #ears: LineEars
  readonly #timeoutMs: number
  readonly #journal = memoryJournal({ stored: 'atOnce' })
  #readers: Record<'in' | 'out', RawReader>
  #session: FixSession<AnyMessages> | undefined
  #isFirst = true
  #resetNext = false
  #leaving = false

  constructor(config: WayConfig, timeoutMs: number, ears: LineEars) {
    this.#config = config
    this.#timeoutMs = timeoutMs
    this.#ears = ears
    this.#readers = this.#freshReaders()
  }

  get state(): string {
    return this.#session?.state ?? 'latent'
  }

  get isUp(): boolean {
    return this.state === 'active'
  }

  /** MsgSeqNum(34) that the next message has, ours and the venue's. */
  get numbers(): { readonly nextOut: number; readonly nextIn: number } | undefined {
    return this.#session?.driver.session.numbers
  }

  /** Undefined where it is up; else why it is not: the venue has answered (`refused`), or nobody has. */
  async logon(): Promise<{ readonly refused: boolean; readonly text: string } | undefined> {
    const stop = new AbortController()
    let down: { refused: boolean; text: string } | undefined
    const timer = setTimeout(() => stop.abort(new Error(`no answer within ${this.#timeoutMs / 1000} s`)), this.#timeoutMs)
    this.#leaving = false
    const before = this.counts.received
    const reset = this.#resetNext || (this.#isFirst && this.#config.resetOnLogon === true)
    try {
      const session = await connect<AnyMessages>({
        ...this.#config,
        ...{ journal: this.#journal, signal: stop.signal, resetOnLogon: reset },
        // Whoever sits here sees what is odd, and the venue needs no Reject(3) of a person.
        ...{ resendOrders: 'never', rejectInvalid: false, coalesceInbound: true },
        // The number that was refused is not one to go on with.
        finalRefusal: () => true,
        onBytes: (dir, bytes, from, to) => this.#seen(dir, bytes, from, to),
        onFact: (fact) => {
          this.#fact(fact)
          if (fact.kind !== 'session_connect_failed' && fact.kind !== 'session_down') return
          down ??= { refused: this.counts.received > before, text: factLine(fact) ?? fact.kind }
          stop.abort(new Error(down.text))
        },
      })
      session.onMessage(() => undefined)
      this.#session = session
      this.#isFirst = false
      this.#resetNext = false
      return undefined
    } catch (error) {
      return down ?? { refused: this.counts.received > before, text: reasonOf(error) }
    } finally {
      clearTimeout(timer)
    }
  }

  /** Why it was not sent; undefined where it was. */
  send({ msgType, header, body }: TypedMessage): string | undefined {
    if (this.#session === undefined || !this.isUp) return 'not logged on'
    const result = this.#session.send(msgType, (writer) => writeFields(writer, body), undefined, {
      header: header.map(({ tag, text }) => [tag, text] as const),
    })
    return result.kind === 'sent' ? undefined : result.kind === 'refused' ? result.code : result.kind
  }

  /** Why it can't be done now; undefined where it was. */
  command(command: SessionCommand): string | undefined {
    return this.#session === undefined || !this.isUp ? 'not logged on' : this.#session.command(command)
  }

  resetNext(): void {
    this.#resetNext = true
  }

  /** Logout, its answer, the end of the connection. */
  async logout(text = ''): Promise<void> {
    this.#leaving = true
    const session = this.#session
    this.#session = undefined
    await session?.close(text)
  }

  #fact(fact: SessionFact): void {
    if (fact.kind === 'session_connecting') this.#readers = this.#freshReaders()
    if (fact.kind === 'session_reject_received') {
      this.counts.rejects++
      this.lastAnswerMs = performance.now()
    }
    const line = factLine(fact)
    if (line !== undefined && !(this.#leaving && fact.kind === 'session_down')) this.#ears.told(line)
    if (fact.kind !== 'session_down' || this.#session === undefined || this.#leaving) return
    const session = this.#session
    this.#session = undefined
    // Otherwise it would call again.
    void session.close()
    this.#ears.ended()
  }

  #seen(dir: 'in' | 'out', bytes: Uint8Array, from: number, to: number): void {
    const reader = this.#readers[dir]
    reader.add(bytes.subarray(from, to))
    for (let message = reader.next(); message !== undefined; message = reader.next()) {
      if (dir === 'in') {
        this.counts.received++
        if (!message.view.msgTypeIs('0') && !message.view.msgTypeIs('1')) this.lastAnswerMs = performance.now()
      } else if (!message.view.isAdmin) this.counts.sent++
      this.#ears.message(message, dir)
    }
  }

  #freshReaders(): Record<'in' | 'out', RawReader> {
    const fresh = (): RawReader => new RawReader(new Versions(this.#config.fix as AnyCodec))
    return { in: fresh(), out: fresh() }
  }
}
