/**
 * Two engines on a bad line, for property tests: bytes are split, corrupted, lost with the connection; either side dies at any effect and
 * comes back from what its journal had stored. Applications number their messages; what one has recorded as applied is the state that counts.
 */
import type { Now } from '@fix/events'
import { Direction, Driver, RecordType, Session } from '../src/index.ts'
import type { JournalRecord, RecordDraft, SessionConfig, Transport } from '../src/index.ts'
import { MemoryRecords, toText, VirtualClock } from '../src/testing.ts'
import { fix, fold } from './desk.ts'

class Crash extends Error {}

/** A journal that survives its process. `slow`: only what was stored does, the rest is lost with the crash. */
class CrashingRecords extends MemoryRecords {
  effectsLeft = Infinity

  override append(draft: RecordDraft): number {
    if (this.effectsLeft-- <= 0) throw new Crash()
    return super.append(draft)
  }
}

/** One direction of the line. */
class Pipe implements Transport {
  readonly bufferedBytes = 0
  readonly #node: () => Peer
  bytes: number[] = []
  closed = false
  /** A byte on its way is wrong already: two wrong ones can make a right sum, which no checksum finds. */
  corrupted = false

  constructor(node: () => Peer) {
    this.#node = node
  }

  write(bytes: Uint8Array, from: number, to: number): void {
    if (this.#node().journal.effectsLeft-- <= 0) throw new Crash()
    for (let at = from; at < to; at++) this.bytes.push(bytes[at])
  }

  close(): void {
    this.closed = true
  }
}

export class Peer {
  readonly config: SessionConfig
  readonly clock: VirtualClock
  readonly slow: boolean
  journal: CrashingRecords
  driver: Driver
  /** Messages this side's application wanted to send and that got a number. */
  sent: string[] = []
  #next = 1

  constructor(config: SessionConfig, clock: VirtualClock, slow: boolean) {
    this.config = config
    this.clock = clock
    this.slow = slow
    this.journal = new CrashingRecords(slow)
    this.driver = this.#start()
  }

  get session(): Session {
    return this.driver.session
  }

  send(): void {
    const id = `${this.config.senderCompID}-${this.#next++}`
    this.#try(() => {
      const result = this.driver.send(
        'News',
        { headline: id, noLinesOfText: [{ text: id }] },
        new TextEncoder().encode(id),
        this.clock.now(),
      )
      if (result.kind === 'sent') this.sent.push(id)
    })
  }

  /** Whatever it does, it may die of it. */
  do(action: (driver: Driver, now: Now) => void): void {
    this.#try(() => action(this.driver, this.clock.now()))
  }

  crash(): void {
    const kept = this.slow ? this.journal.records.slice(0, this.journal.storedIdx) : this.journal.records
    this.journal = new CrashingRecords(this.slow, kept)
    this.driver = this.#start()
  }

  /** Ids of the messages that this side has recorded as sent. */
  get recordedOut(): string[] {
    return notes(this.journal.records, Direction.out)
  }

  /** Ids of the messages that this side has recorded as applied. */
  get recordedIn(): string[] {
    return notes(this.journal.records, Direction.in)
  }

  #start(): Driver {
    const session = new Session(this.config, fold(this.journal.records))
    return new Driver(session, this.journal, { onMessage: (view) => new TextEncoder().encode(view.str(148)) }, this.clock)
  }

  #try(action: () => void): void {
    try {
      action()
    } catch (error) {
      if (!(error instanceof Crash)) throw error
      this.crash()
    }
  }
}

function notes(records: readonly JournalRecord[], dir: Direction): string[] {
  return records
    .filter((record) => record.type === RecordType.message && record.dir === dir && record.note.length > 0)
    .map((record) => toText(record.note))
}

export class Line {
  readonly clock = new VirtualClock()
  readonly a: Peer
  readonly b: Peer
  #ab: Pipe | undefined = undefined
  #ba: Pipe | undefined = undefined

  constructor(options: Partial<SessionConfig>, slow: boolean) {
    const poison = process.env['FIX_POISON'] === '1'
    const common = { codec: fix, resendOrders: 'always' as const, heartBtIntS: 10, poison, ...options }
    this.a = new Peer({ name: 'a', stream: 1, role: 'initiator', senderCompID: 'A', targetCompID: 'B', ...common }, this.clock, slow)
    this.b = new Peer({ name: 'b', stream: 1, role: 'acceptor', senderCompID: 'B', targetCompID: 'A', ...common }, this.clock, slow)
  }

  get up(): boolean {
    return this.#ab !== undefined
  }

  connect(): void {
    this.notice()
    if (this.up || this.a.driver.attached || this.b.driver.attached) return
    const ab = new Pipe(() => this.a)
    const ba = new Pipe(() => this.b)
    this.#ab = ab
    this.#ba = ba
    this.b.do((driver, now) => driver.attach(ba, now))
    this.a.do((driver, now) => driver.attach(ab, now))
  }

  /** The connection is gone, and with it what was on its way. */
  cut(): void {
    this.#ab = undefined
    this.#ba = undefined
    for (const peer of [this.a, this.b]) peer.do((driver, now) => driver.detached('transportError', now))
  }

  /** A side that died or closed is noticed by the other. */
  notice(): void {
    const { a, b } = this
    if (!this.up) return
    const gone = [this.#ab, this.#ba].some((pipe) => pipe?.closed === true)
    if (gone || !a.driver.attached || !b.driver.attached) {
      this.flow(Infinity)
      this.cut()
    }
  }

  /** Up to `count` bytes arrive on either side. */
  flow(count: number): void {
    for (const [pipe, to] of [
      [this.#ab, this.b],
      [this.#ba, this.a],
    ] as const) {
      if (pipe === undefined) continue
      const bytes = Uint8Array.from(pipe.bytes.splice(0, count))
      if (pipe.bytes.length === 0) pipe.corrupted = false
      if (bytes.length > 0) to.do((driver, now) => driver.received(bytes, 0, bytes.length, now))
    }
  }

  /** One byte on its way is another, in the direction of a or of b. */
  corrupt(place: number): void {
    const pipe = place % 2 === 0 ? this.#ab : this.#ba
    if (pipe === undefined || pipe.bytes.length === 0 || pipe.corrupted) return
    pipe.corrupted = true
    pipe.bytes[place % pipe.bytes.length] ^= 1
  }

  /** The disk of both sides catches up. */
  store(): void {
    for (const peer of [this.a, this.b]) peer.do(() => peer.journal.store())
  }

  advance(ms: number): void {
    this.clock.advanceUs(ms * 1000)
    for (const peer of [this.a, this.b]) peer.do((driver, now) => driver.wake(now))
  }

  /** No more faults: until nothing moves any more and both sides are up, without a hole. */
  heal(): void {
    for (const peer of [this.a, this.b]) peer.journal.effectsLeft = Infinity
    for (let step = 0; step < 2000; step++) {
      this.store()
      this.notice()
      if (!this.up) this.connect()
      for (let turn = 0; turn < 50; turn++) {
        this.flow(Infinity)
        this.store()
      }
      const quiet = [this.a, this.b].every(({ session }) => session.state === 'active' && !session.resending)
      if (
        quiet &&
        this.a.session.numbers.nextOut === this.b.session.numbers.nextIn &&
        this.b.session.numbers.nextOut === this.a.session.numbers.nextIn
      )
        return
      this.advance(1000)
    }
    throw new Error(
      `not healed: ${this.a.session.state} ${JSON.stringify(this.a.session.numbers)}, ${this.b.session.state} ${JSON.stringify(this.b.session.numbers)}`,
    )
  }
}
