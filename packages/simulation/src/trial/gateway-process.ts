/**
 * A gateway's process: one life of a desk, that ends in the middle of whatever it does. What a dead process still does on its way out of the
 * stack is heard by nobody: its journal takes nothing, its lines carry nothing, its deadlines never come. A process may also stand still for a
 * while, as a stopped one does: what reaches it then waits. A journal that fails ends it, as it ends a gateway.
 */
import type { Now } from '@fix/events'
import type { Clock, Journal, JournalRecord, RecordDraft, SessionConfig } from '@fix/session'
import type { Desk, DeskOptions, Stamps } from '@fix/strategy'
import type { Appended, Written } from '../checkers/checker.ts'
import { beginLife, type DeskJournal, type SessionName } from '../desk-life.ts'
import { messagesOf } from '../checkers/raw-fields.ts'
import type { Boundary } from './crash-points.ts'
import { MortalDriver } from './mortal-driver.ts'

export interface ProcessOptions {
  readonly journal: DeskJournal
  /** The machine's, which may be wrong. */
  readonly clock: Clock
  readonly desk: Pick<DeskOptions, 'instruments' | 'limits' | 'strategy' | 'protection' | 'onEntry' | 'onOutcome' | 'lastIdx' | 'trips'>
  readonly numbering: 'reset' | 'continue'
  readonly session: Partial<SessionConfig>
  /** Does it die at this boundary? */
  readonly crashes: (boundary: Boundary) => boolean
  readonly died: (boundary: Boundary | 'storeFailed') => void
  readonly appended: (appended: Appended) => void
  readonly wrote: (written: Written) => void
}

export class GatewayProcess {
  alive = true
  readonly journal: Journal
  readonly desk: Desk
  readonly quote: MortalDriver
  readonly trade: MortalDriver
  readonly #options: ProcessOptions
  readonly #stamps: Stamps | undefined
  /** What reached it while it stood still. */
  readonly #waiting: (() => void)[] = []
  #stopped = false

  constructor(options: ProcessOptions, records: readonly JournalRecord[]) {
    this.#options = options
    this.journal = this.#tapJournal(options.journal)
    const life = beginLife({
      journal: this.journal,
      records,
      desk: this.#muted(options.desk),
      numbering: options.numbering,
      session: options.session,
      now: () => this.now(),
      drive: (session, app) => new MortalDriver(this, session.settings.name as SessionName, session, app),
    })
    // After its sessions have heard of it.
    options.journal.onFailed(() => this.end('storeFailed'))
    this.desk = life.desk
    this.quote = life.quote
    this.trade = life.trade
    this.#stamps = life.stamps
  }

  get runs(): boolean {
    return this.alive && !this.#stopped
  }

  /** What the journal had told to be stored. */
  get storedIdx(): number {
    return this.#options.journal.storedIdx
  }

  /** Time as its machine has it. Reused. */
  now(): Now {
    return this.#options.clock.now()
  }

  /** The desk's own deadlines and those of its stamps, to be kept by the world. */
  get deadlineUs(): number {
    return this.runs ? Math.min(this.desk.deadlineUs, this.#stamps?.deadlineUs ?? Infinity) : Infinity
  }

  wake(): void {
    this.timer(() => {
      this.desk.wake(this.now())
      this.#stamps?.wake()
    })
  }

  timer(act: () => void): void {
    if (!this.runs || this.dies('timer')) return
    act()
    this.dies('woken')
  }

  /** Whatever comes from outside: at once, or when it goes on, or never. */
  reach(act: () => void): void {
    if (!this.alive) return
    if (this.#stopped) this.#waiting.push(act)
    else act()
  }

  stop(): void {
    this.#stopped = true
  }

  goOn(): void {
    this.#stopped = false
    for (let act = this.#waiting.shift(); act !== undefined; act = this.#waiting.shift()) this.reach(act)
  }

  /** True where the process is dead, or dies now: then nothing of what follows happens. */
  dies(boundary: Boundary): boolean {
    if (!this.alive) return true
    if (!this.#options.crashes(boundary)) return false
    this.end(boundary)
    return true
  }

  end(cause: Boundary | 'storeFailed'): void {
    if (!this.alive) return
    this.alive = false
    this.#waiting.length = 0
    this.#options.died(cause)
  }

  wrote(session: SessionName, bytes: Uint8Array): void {
    const { storedIdx } = this.#options.journal
    for (const message of messagesOf(bytes)) this.#options.wrote({ session, bytes: message, storedIdx })
  }

  #muted(desk: ProcessOptions['desk']): ProcessOptions['desk'] {
    const { onEntry, onOutcome } = desk
    return {
      ...desk,
      onEntry: onEntry && ((entry) => this.alive && onEntry(entry)),
      onOutcome: onOutcome && ((outcome) => this.alive && onOutcome(outcome)),
    }
  }

  #tapJournal(journal: DeskJournal): Journal {
    const append = (draft: RecordDraft): number => this.#append(journal, draft)
    return {
      append,
      get refusal() {
        return journal.refusal
      },
      get storedIdx() {
        return journal.storedIdx
      },
      onStored: (listener) => journal.onStored((idx) => this.reach(() => listener(idx))),
      onFailed: (listener) => journal.onFailed((cause) => this.reach(() => listener(cause))),
      load: (stream, epoch, from, to, max, answer) =>
        journal.load(stream, epoch, from, to, max, (records) => this.reach(() => answer(records))),
    }
  }

  #append(journal: DeskJournal, draft: RecordDraft): number {
    if (this.dies('append')) return journal.storedIdx + 1
    const idx = journal.append(draft)
    const { type, stream, dir, epoch, seq, wallUs, flags, lazy } = draft
    const raw = new Uint8Array(draft.raw.subarray(draft.rawFrom, draft.rawTo))
    const record = { idx, type, stream, dir, epoch, seq, wallUs, flags, raw, note: new Uint8Array(draft.note) }
    this.#options.appended({ record, lazy })
    this.dies('appended')
    return idx
  }
}
