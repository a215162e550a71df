import type { Fact, Now } from '@fix/events'
import { Direction, RecordType } from '@fix/session'
import { streams } from '../desk-life.ts'
import type { Appended, Checker, Tell } from './checker.ts'
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
    if (type !== RecordType.message || raw.length === 0) return
    if (dir === Direction.out) this.#asks(stream, raw)
    if (stream !== streams.TRADE) return
    if (dir === Direction.in) this.#heardUs = this.#options.now.monoUs
    else if (fieldOf(raw, 35) === '1') this.#silent(1.2, 'the peer was tested')
  }

  fact(fact: Fact): void {
    if (fact.kind === 'session_down' && fact.source === 'TRADE' && fact.cause === 'heartbeatTimeout')
      this.#silent(2.4, 'the connection was given up')
  }

  /** As it is recorded: what waits for the disk, or for a process that stands still, may leave together. */
  #asks(stream: number, raw: Uint8Array): void {
    const type = fieldOf(raw, 35)
    if (type === 'A') this.#forget(stream)
    if (type !== '2') return
    const range = `${stream} ${fieldOf(raw, 7)} to ${fieldOf(raw, 16)}`
    const now = this.#options.now.monoUs
    const before = this.#asked.get(range) ?? -Infinity
    this.#asked.set(range, now)
    if (now < before + askAgainUs) this.#tell(`stream ${range} was asked for again after ${(now - before) / 1000} ms`)
  }

  #silent(intervals: number, what: string): void {
    const us = this.#options.now.monoUs - this.#heardUs
    if (us < intervals * this.#options.heartBtIntS * 1_000_000 - 1000) this.#tell(`${what} after ${us / 1000} ms without a message`)
  }

  #forget(stream: number): void {
    for (const range of this.#asked.keys()) if (range.startsWith(`${stream} `)) this.#asked.delete(range)
  }
}
