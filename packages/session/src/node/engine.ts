/**
 * Sessions that call, added and removed while the program runs: one journal, one clock, and a name for each. Nothing here waits for a logon; `session_up`
 * among the facts tells of it.
 */
import type { Now, SessionFact } from '@fix/events'
import type { Clock } from '../transport.ts'
import { calling } from './connect.ts'
import type { CallingConfig } from './connect.ts'
import type { FixSession } from './fix-session.ts'
import type { Initiator } from './initiator.ts'
import type { Added, Changed } from './rooms.ts'
import type { SessionJournal } from './session-journal.ts'
import { StreamNumbers } from './stream-numbers.ts'
import { systemClock } from './system-clock.ts'

export interface EngineOptions {
  journal: SessionJournal
  clock?: Clock
  /** Facts of every session, before the session's own `onFact`. */
  onFact?: (fact: SessionFact, now: Now) => void
  /** At most so many sessions; 10,000 unless told. */
  maxSessions?: number
}

/** As for `connect`; `start: false` adds it and does not call yet. */
export type EngineConfig<M> = CallingConfig<M> & { start?: boolean }

interface Entry {
  readonly session: FixSession<unknown>
  readonly initiator: Initiator
}

export class Engine {
  readonly #options: EngineOptions
  readonly #clock: Clock
  readonly #numbers: StreamNumbers
  readonly #byName = new Map<string, Entry>()
  #closed = false

  constructor(options: EngineOptions) {
    this.#options = options
    this.#clock = options.clock ?? systemClock()
    this.#numbers = new StreamNumbers(options.journal)
  }

  get names(): string[] {
    return [...this.#byName.keys()]
  }

  session(name: string): FixSession<unknown> | undefined {
    return this.#byName.get(name)?.session
  }

  /** Adds a session and begins to call for it. Throws on a configuration that can't be. */
  add<M>(config: EngineConfig<M>): Added<M> {
    const { start = true, onFact, ...rest } = config
    const { journal, maxSessions = 10_000 } = this.#options
    if (this.#closed) return { kind: 'refused', code: 'closed' }
    if (this.#byName.size >= maxSessions) return { kind: 'refused', code: 'full' }
    if (config.name !== undefined && this.#byName.has(config.name)) return { kind: 'refused', code: 'nameTaken' }
    const told = (fact: SessionFact, now: Now): void => {
      this.#options.onFact?.(fact, now)
      onFact?.(fact, now)
    }
    const numbers = (stream: number) => this.#numbers.of(stream)
    const { session, initiator, name } = calling<M>({ ...rest, onFact: told }, journal, this.#clock, numbers, async (text) => {
      await this.remove(name, text)
    })
    if (this.#byName.has(name)) {
      session.driver.release()
      return { kind: 'refused', code: 'identityTaken' }
    }
    this.#byName.set(name, { session: session as FixSession<unknown>, initiator })
    if (start) initiator.start()
    return { kind: 'added', name, session }
  }

  /** Begins to call again. */
  start(name: string): Changed {
    const entry = this.#byName.get(name)
    if (entry === undefined) return { kind: 'refused', code: 'unknown' }
    entry.initiator.start()
    return { kind: 'done' }
  }

  /** Logs out and calls no more until `start`. Resolved when the connection is gone. */
  async stop(name: string, text = ''): Promise<Changed> {
    const entry = this.#byName.get(name)
    if (entry === undefined) return { kind: 'refused', code: 'unknown' }
    await entry.initiator.stop(text)
    return { kind: 'done' }
  }

  /** As `stop`, for good: its readers come to their end, its name is free; its numbers stay in the journal. */
  async remove(name: string, text = ''): Promise<Changed> {
    const entry = this.#byName.get(name)
    if (entry === undefined) return { kind: 'refused', code: 'unknown' }
    await entry.initiator.stop(text)
    if (this.#byName.get(name) !== entry) return { kind: 'done' }
    this.#byName.delete(name)
    const { driver } = entry.session
    driver.release()
    entry.session.ended()
    return { kind: 'done' }
  }

  /** Removes every session; takes none any more. */
  async close(text = ''): Promise<void> {
    this.#closed = true
    await Promise.all(this.names.map((name) => this.remove(name, text)))
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}
