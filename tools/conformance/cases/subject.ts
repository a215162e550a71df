// The engine under test: one session with its journal and an application that does what the case says. A crash takes the session and leaves the
// records, as a process that dies does.
import type { View } from '@fix/codec'
import type { Now, SessionCause, SessionFact } from '@fix/events'
import { Driver, foldNumbers, freshNumbers, held, Schedule, Session } from '@fix/session'
import type { Clock, ScheduleConfig, SendResult, SessionConfig } from '@fix/session'
import { zoneOf } from '@fix/session/node'
import { MemoryRecords, toText } from '@fix/session/testing'
import type { Case, Role } from './case-file.ts'
import { drafted, ours, theirs } from './notation.ts'
import type { Surroundings } from './notation.ts'
import type { Version } from './versions.ts'

export interface SubjectOptions {
  played: Case
  version: Version
  role: Role
  poison: boolean
  clock: Clock
}

const clOrdID = 11
const possResend = 97

export class Subject {
  readonly facts: SessionFact[] = []
  /** Application messages, as text, that the application was given. */
  readonly delivered: string[] = []
  /** Those among what it was given that it had seen before, by PossResend(97) and ClOrdID(11). */
  readonly ignored: string[] = []
  journal: MemoryRecords
  driver: Driver
  /** Rises with each crash: word of an earlier life is not heard. */
  #life = 0
  readonly #options: SubjectOptions
  readonly #seen = new Set<string>()
  #holds = false
  #refusal: { reason: number; text: string } | undefined = undefined
  #decide: ((yes: boolean, text?: string) => void) | undefined = undefined

  constructor(options: SubjectOptions) {
    this.#options = options
    this.journal = new MemoryRecords(journalWaits(options.played))
    this.driver = this.#start()
  }

  get session(): Session {
    return this.driver.session
  }

  /** The process dies: what was stored is all that is left. */
  crash(): void {
    this.#life++
    const { records, storedIdx } = this.journal
    this.journal = new MemoryRecords(journalWaits(this.#options.played), records.slice(0, storedIdx))
    this.driver = this.#start()
  }

  send(text: string, wait: boolean, around: Surroundings): SendResult {
    const { msgType, body, header } = drafted(text, around)
    const draft = (writer: { str(tag: number, text: string): unknown }): void => {
      for (const [tag, value] of body) writer.str(tag, value)
    }
    return this.driver.send(msgType, draft, undefined, this.#options.clock.now(), { wait, header })
  }

  /** The port turned a connection away before it reached a session: an end like that of a session. */
  turnedAway(cause: SessionCause, text: string): void {
    this.facts.push({ source: 'port', kind: 'session_down', cause, text })
  }

  /** From here on the application keeps a message until it `takes` it. */
  hold(): void {
    this.#holds = true
  }

  take(): void {
    this.#holds = false
    this.driver.taken(undefined, this.#options.clock.now())
  }

  /** The next message is refused by BusinessMessageReject(j). */
  refuseNext(reason: number, text: string): void {
    this.#refusal = { reason, text }
  }

  /** The application's word on the Logon that waits for it. */
  admit(yes: boolean, text: string): boolean {
    const decide = this.#decide
    this.#decide = undefined
    if (decide === undefined) return false
    if (text === '') decide(yes)
    else decide(yes, text)
    return true
  }

  #start(): Driver {
    const { played, version, role, poison, clock } = this.#options
    const { applicationAdmits, applicationDeclines = [], journalWaits: _, schedule, ...settings } = played.settings
    const declined = new Set(applicationDeclines as string[])
    const config: SessionConfig = {
      name: 'case',
      stream: 1,
      role,
      codec: version.codec,
      senderCompID: ours,
      targetCompID: theirs,
      poison,
      ...(version.applications === undefined ? {} : { applications: version.applications, logon: { defaultApplVerID: version.applVerID } }),
      ...(declined.size === 0 ? {} : { mayResend: (msgType: string) => !declined.has(msgType) }),
      ...(schedule === undefined ? {} : { schedule: new Schedule(schedule as ScheduleConfig, zoneOf) }),
      ...settings,
    }
    const numbers = freshNumbers()
    for (const record of this.journal.records) foldNumbers(numbers, record)
    const life = this.#life
    return new Driver(
      new Session(config, numbers),
      this.journal,
      {
        onMessage: (view, now) => this.#onMessage(view, now),
        onFact: (fact) => {
          // A fact may be a record that is used again.
          if (life === this.#life) this.facts.push({ ...fact })
        },
        ...(applicationAdmits === true ? { admit: (_logon: View, answer: (yes: boolean) => void) => void (this.#decide = answer) } : {}),
      },
      clock,
    )
  }

  #onMessage(view: View, now: Now): undefined | typeof held {
    const text = toText(view.bytes, view.start, view.end)
    const id = view.has(clOrdID) ? view.str(clOrdID) : ''
    if (id !== '' && view.bool(possResend) && this.#seen.has(id)) {
      this.ignored.push(text)
      return undefined
    }
    this.#seen.add(id)
    this.delivered.push(text)
    const refusal = this.#refusal
    this.#refusal = undefined
    if (refusal !== undefined) this.driver.refuse(refusal.reason, refusal.text, now)
    return this.#holds ? held : undefined
  }
}

/** `set journalWaits true`: nothing is stored until the case says so. */
function journalWaits(played: Case): boolean {
  return played.settings['journalWaits'] === true
}
