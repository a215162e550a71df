/**
 * One life of an engine's process. All that comes from outside passes here first, and each of its effects is a boundary where it may end: from then on
 * nothing that it still does is heard by anybody. It may also stand still for a while, as a process that was stopped; then everything waits.
 */
import type { Now, SessionCause, SessionFact } from '@fix/events'
import {
  Driver,
  type Clock,
  type DriverApp,
  type Journal,
  type JournalRecord,
  type RecordDraft,
  type Session,
  type Transport,
} from '@fix/session'

export interface LifeWatch {
  /** A boundary of the process; true: it ends here. */
  dies(): boolean
  /** How much of so many bytes still leaves when the process ends in the middle of a write. */
  part(bytes: number): number
  appended(idx: number, draft: RecordDraft): void
  /** Before the bytes leave. `cut`: they end within a message, as the process does. */
  writes(bytes: Uint8Array, storedIdx: number, cut: boolean): void
}

export class Life {
  alive = true
  readonly clock: Clock
  readonly watch: LifeWatch
  #paused = false
  #waiting: (() => void)[] = []

  constructor(clock: Clock, watch: LifeWatch) {
    this.clock = clock
    this.watch = watch
  }

  get runs(): boolean {
    return this.alive && !this.#paused
  }

  /** Now, or when the process goes on, or never. */
  reach(act: () => void): void {
    if (!this.alive) return
    if (this.#paused) this.#waiting.push(act)
    else act()
  }

  /** True where the process has ended, here or before. */
  ends(): boolean {
    if (this.alive && this.watch.dies()) this.alive = false
    return !this.alive
  }

  stop(): void {
    this.#paused = true
  }

  goOn(): void {
    this.#paused = false
    const waiting = this.#waiting
    this.#waiting = []
    for (const act of waiting) this.reach(act)
  }
}

/** The driver of such a process. */
export class LifeDriver extends Driver {
  readonly #life: Life
  readonly #storedIdx: () => number
  #wire: Transport | undefined = undefined
  #tapped: Transport | undefined = undefined

  constructor(life: Life, session: Session, journal: Journal, app: DriverApp) {
    super(session, tappedJournal(life, journal), tappedApp(life, app), life.clock)
    this.#life = life
    this.#storedIdx = () => journal.storedIdx
  }

  /** Nobody gets through to a process that is gone or stands still. */
  override get attached(): boolean {
    return super.attached || !this.#life.runs
  }

  override get deadlineUs(): number {
    return this.#life.runs ? super.deadlineUs : Infinity
  }

  override attach(transport: Transport, now: Now): void {
    this.#wire = transport
    this.#tapped = tappedTransport(this.#life, transport, this.#storedIdx)
    super.attach(this.#tapped, now)
  }

  override received(bytes: Uint8Array, from: number, to: number, _now: Now): void {
    this.#life.reach(() => super.received(bytes, from, to, this.#life.clock.now()))
  }

  override detached(cause: SessionCause, _now: Now, transport?: Transport, text = ''): void {
    const of = transport === this.#wire ? this.#tapped : transport
    this.#life.reach(() => super.detached(cause, this.#life.clock.now(), of, text))
  }

  override wake(now: Now): void {
    if (this.#life.runs && !this.#life.ends()) super.wake(now)
  }
}

function tappedJournal(life: Life, journal: Journal): Journal {
  let lastIdx = journal.storedIdx
  return {
    append(draft) {
      if (life.ends()) return ++lastIdx
      lastIdx = journal.append(draft)
      life.watch.appended(lastIdx, draft)
      life.ends()
      return lastIdx
    },
    get refusal() {
      return life.alive ? journal.refusal : 'storeFailed'
    },
    get storedIdx() {
      return life.alive ? journal.storedIdx : 0
    },
    onStored: (listener) =>
      journal.onStored((idx) =>
        life.reach(() => {
          if (!life.ends()) listener(idx)
        }),
      ),
    onFailed: (listener) => journal.onFailed((cause) => life.reach(() => listener(cause))),
    load(stream, epoch, fromSeq, toSeq, max, answer) {
      if (life.alive) journal.load(stream, epoch, fromSeq, toSeq, max, (records: JournalRecord[]) => life.reach(() => answer(records)))
    },
  }
}

function tappedApp(life: Life, app: DriverApp): DriverApp {
  return {
    onMessage(view, now) {
      if (life.ends()) return undefined
      const note = app.onMessage(view, now)
      life.ends()
      return note
    },
    onFact: (fact: SessionFact, now) => {
      if (life.alive) app.onFact?.(fact, now)
    },
    onAppended: (now) => {
      if (life.alive) app.onAppended?.(now)
    },
  }
}

function tappedTransport(life: Life, transport: Transport, storedIdx: () => number): Transport {
  return {
    get bufferedBytes() {
      return transport.bufferedBytes
    },
    write(bytes, from, to) {
      if (!life.alive) return
      const leaves = life.ends() ? from + life.watch.part(to - from) : to
      life.watch.writes(bytes.subarray(from, leaves), storedIdx(), leaves < to)
      transport.write(bytes, from, leaves)
      life.ends()
    },
    close() {
      if (life.alive) transport.close()
    },
  }
}
