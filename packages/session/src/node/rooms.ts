/**
 * The sessions of a listener by identity: those that were named, those that a template gives a place to, and how each is stopped, started and removed
 * while the port stays open. A session that is removed leaves its numbers in the journal; the same identity goes on from there.
 */
import type { Codec, View } from '@fix/codec'
import type { Now, SessionFact } from '@fix/events'
import type { AnyCodec } from '../any-codec.ts'
import type { SessionConfig } from '../config.ts'
import type { Driver } from '../driving/driver.ts'
import { nameOf } from '../reception/identity.ts'
import type { Identity } from '../reception/identity.ts'
import { Session } from '../session.ts'
import type { Clock } from '../transport.ts'
import { FixSession } from './fix-session.ts'
import { identityText } from './session-journal.ts'
import type { SessionJournal } from './session-journal.ts'
import { StreamNumbers } from './stream-numbers.ts'

/** What a session is told, and by default who speaks to whom for a name. */
export interface RoomConfig<M> extends Omit<SessionConfig, 'codec' | 'name' | 'stream' | 'role'> {
  /** The dictionary of this session where it is not that of the listener. */
  fix?: Codec<M>
  name?: string
}

export type Added<M> =
  { kind: 'added'; name: string; session: FixSession<M> } | { kind: 'refused'; code: 'nameTaken' | 'identityTaken' | 'full' | 'closed' }
export type Changed = { kind: 'done' } | { kind: 'refused'; code: 'unknown' }

export interface RoomsOptions {
  journal: SessionJournal
  clock: Clock
  maxSessions: number
  onFact?: ((fact: SessionFact, now: Now) => void) | undefined
}

interface Room {
  readonly name: string
  readonly key: string
  readonly session: FixSession<unknown>
  stopped: boolean
  /** Up once: it was shown to whoever asks for sessions. */
  shown: boolean
  /** Who waits for its connection to be gone. */
  waiting: (() => void)[]
}

export class Rooms {
  readonly #options: RoomsOptions
  readonly #numbers: StreamNumbers
  readonly #byName = new Map<string, Room>()
  readonly #byKey = new Map<string, Room>()
  readonly #arrived: Room[] = []
  #waiting: (() => void) | undefined = undefined
  #closed = false

  constructor(options: RoomsOptions) {
    this.#options = options
    this.#numbers = new StreamNumbers(options.journal)
  }

  get names(): string[] {
    return [...this.#byName.keys()]
  }

  session(name: string): FixSession<unknown> | undefined {
    return this.#byName.get(name)?.session
  }

  /** Throws on a configuration that can't be. */
  add<M>(config: RoomConfig<M>, codec: AnyCodec): Added<M> {
    const { fix: _fix, ...rest } = config
    const identity = theirs(config, codec)
    const name = config.name ?? nameOf(identity)
    const key = keyOf(identity, config.compIDsIgnoreCase === true)
    if (this.#closed) return { kind: 'refused', code: 'closed' }
    if (this.#byName.has(name)) return { kind: 'refused', code: 'nameTaken' }
    if (this.#byKey.has(key)) return { kind: 'refused', code: 'identityTaken' }
    if (this.#byName.size >= this.#options.maxSessions) return { kind: 'refused', code: 'full' }
    const { journal, clock, onFact } = this.#options
    const stream = journal.stream(name, identityText({ ...rest, codec }))
    const machine = new Session({ ...rest, codec, name, stream, role: 'acceptor' }, this.#numbers.of(stream))
    const session = new FixSession<M>(
      machine,
      journal,
      clock,
      {
        onFact: (fact, now) => {
          onFact?.(fact, now)
          this.#heard(room, fact)
        },
      },
      async (text) => {
        await this.remove(name, text)
      },
    )
    const room: Room = { name, key, session: session as FixSession<unknown>, stopped: false, shown: false, waiting: [] }
    this.#byName.set(name, room)
    this.#byKey.set(key, room)
    return { kind: 'added', name, session }
  }

  /** The room of exactly this identity: 'stopped' where there is one that takes nobody. */
  of(identity: Identity): Driver | 'stopped' | undefined {
    const room = this.#byKey.get(keyOf(identity, false)) ?? this.#byKey.get(keyOf(identity, true))
    return room?.stopped === true ? 'stopped' : room?.session.driver
  }

  start(name: string): Changed {
    const room = this.#byName.get(name)
    if (room === undefined) return { kind: 'refused', code: 'unknown' }
    room.stopped = false
    return { kind: 'done' }
  }

  /** Logs out and takes no Logon until `start`. Resolved when the connection is gone. */
  async stop(name: string, text = ''): Promise<Changed> {
    const room = this.#byName.get(name)
    if (room === undefined) return { kind: 'refused', code: 'unknown' }
    room.stopped = true
    const { driver } = room.session
    if (!driver.attached) return { kind: 'done' }
    const gone = new Promise<void>((resolve) => room.waiting.push(resolve))
    room.session.command({ kind: 'logout', text })
    await gone
    return { kind: 'done' }
  }

  /** As `stop`, for good: its readers come to their end, its name and identity are free. */
  async remove(name: string, text = ''): Promise<Changed> {
    const room = this.#byName.get(name)
    if (room === undefined) return { kind: 'refused', code: 'unknown' }
    await this.stop(name, text)
    if (this.#byName.get(name) !== room) return { kind: 'done' }
    this.#byName.delete(name)
    this.#byKey.delete(room.key)
    const { driver } = room.session
    driver.release()
    room.session.ended()
    return { kind: 'done' }
  }

  /** Each session once, when it first logs on. */
  async *sessions(): AsyncGenerator<FixSession<unknown>, void, undefined> {
    while (!this.#closed) {
      const room = this.#arrived.shift()
      if (room === undefined) await new Promise<void>((resolve) => (this.#waiting = resolve))
      else if (this.#byName.get(room.name) === room) yield room.session
    }
  }

  close(): void {
    this.#closed = true
    for (const { session } of this.#byName.values()) {
      session.ended()
      session.driver.release()
    }
    this.#wake()
  }

  #heard(room: Room, fact: SessionFact): void {
    if (fact.kind === 'session_down') for (const resolve of room.waiting.splice(0)) resolve()
    if (fact.kind !== 'session_up' || room.shown) return
    room.shown = true
    this.#arrived.push(room)
    this.#wake()
  }

  #wake(): void {
    this.#waiting?.()
    this.#waiting = undefined
  }
}

/** The identity that the peer of such a session shows. */
function theirs(config: Omit<RoomConfig<unknown>, 'fix'>, codec: AnyCodec): Identity {
  return {
    beginString: codec.layout.beginString,
    senderCompID: config.targetCompID,
    senderSubID: config.targetSubID ?? '',
    senderLocationID: config.targetLocationID ?? '',
    targetCompID: config.senderCompID,
    targetSubID: config.senderSubID ?? '',
    targetLocationID: config.senderLocationID ?? '',
  }
}

/** What the peer calls itself is what we call it, in every part. */
export function roomConfigOf(identity: Identity): Omit<RoomConfig<never>, 'fix'> {
  return {
    senderCompID: identity.targetCompID,
    senderSubID: identity.targetSubID,
    senderLocationID: identity.targetLocationID,
    targetCompID: identity.senderCompID,
    targetSubID: identity.senderSubID,
    targetLocationID: identity.senderLocationID,
  }
}

/** One text for one identity, and another for every other one: SOH can stand in none of its parts. */
function keyOf(identity: Identity, ignoreCase: boolean): string {
  const { beginString, senderCompID, senderSubID, senderLocationID, targetCompID, targetSubID, targetLocationID } = identity
  const parts = [senderCompID, senderSubID, senderLocationID, targetCompID, targetSubID, targetLocationID].join('\x01')
  return `${beginString}\x01${ignoreCase ? `any case\x01${parts.toUpperCase()}` : parts}`
}

/** The name of the version that a Logon asks for: its BeginString(8), and with DefaultApplVerID(1137) behind a slash where it has one. */
export function versionsOf(identity: Identity, logon: View): string[] {
  const applVerID = logon.has(1137) ? logon.str(1137) : ''
  return applVerID === '' ? [identity.beginString] : [`${identity.beginString}/${applVerID}`, identity.beginString]
}
