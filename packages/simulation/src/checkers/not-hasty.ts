import type { Fact, Now } from '@fix/events'
import { Direction, RecordType } from '@fix/session'
import { streams, type SessionName } from '../desk-life.ts'
import type { Appended, Checker, Tell, Written } from './checker.ts'
import { fieldOf } from './raw-fields.ts'

export interface HasteOptions {
  readonly heartBtIntS: number
  /** The world's clock. */
  readonly now: Readonly<Now>
}

/** One range is not asked for twice within this time on one connection: the session waits 10 seconds at least. */
const askAgainUs = 9_000_000

/**
 * I10, while faults are about: what heals does not make it worse. On the trade session, whose every message has a record, silence is told only where it
 * was silent: a test of the peer after 1.2 heartbeat intervals, the end of the connection after 2.4, by the time that passes and not by any wall
 * clock. And a gap is not asked for over and over.
 */
export class NotHasty implements Checker {
  readonly invariant = 'I10'
  readonly #tell: Tell
  readonly #options: HasteOptions
  #heardUs = -Infinity
  readonly #asked = new Map<string, number>()

  constructor(tell: Tell, options: HasteOptions) {
    this.#tell = tell
    this.#options = options
  }

  began(): void {
    this.#heardUs = -Infinity
    this.#asked.clear()
  }

  appended({ record: { stream, type, dir, raw } }: Appended): void {
    if (stream !== streams.TRADE || type !== RecordType.message || raw.length === 0) return
    if (dir === Direction.in) this.#heardUs = this.#options.now.monoUs
    else if (fieldOf(raw, 35) === '1') this.#silent(1.2, 'the peer was tested')
  }

  fact(fact: Fact): void {
    if (fact.kind === 'session_down' && fact.source === 'TRADE' && fact.cause === 'heartbeatTimeout')
      this.#silent(2.4, 'the connection was given up')
  }

  wrote({ session, bytes }: Written): void {
    const type = fieldOf(bytes, 35)
    if (type === 'A') this.#forget(session)
    if (type !== '2' || fieldOf(bytes, 43) === 'Y') return
    const range = `${session} ${fieldOf(bytes, 7)} to ${fieldOf(bytes, 16)}`
    const now = this.#options.now.monoUs
    const before = this.#asked.get(range) ?? -Infinity
    this.#asked.set(range, now)
    if (now < before + askAgainUs) this.#tell(`${range} was asked for again after ${(now - before) / 1000} ms`)
  }

  #silent(intervals: number, what: string): void {
    const us = this.#options.now.monoUs - this.#heardUs
    if (us < intervals * this.#options.heartBtIntS * 1_000_000 - 1000) this.#tell(`${what} after ${us / 1000} ms without a message`)
  }

  #forget(session: SessionName): void {
    for (const range of this.#asked.keys()) if (range.startsWith(session)) this.#asked.delete(range)
  }
}
