/** `listen`: an acceptor on one port that makes a session for each identity it admits, and keeps it across reconnects. */
import type { Codec, MessageView } from '@fix/codec'
import type { Now, SessionCause, SessionFact } from '@fix/events'
import type { SessionConfig } from '../config.ts'
import type { Driver } from '../driver.ts'
import { nameOf } from '../reception.ts'
import type { Identity } from '../reception.ts'
import { Session } from '../session.ts'
import type { Clock } from '../transport.ts'
import { Acceptor } from './acceptor.ts'
import { FixSession } from './fix-session.ts'
import { identityText } from './session-journal.ts'
import type { SessionJournal } from './session-journal.ts'
import { StreamNumbers } from './stream-numbers.ts'
import { systemClock } from './system-clock.ts'

export interface ListenOptions<M> extends Omit<SessionConfig, 'codec' | 'name' | 'stream' | 'role' | 'targetCompID'> {
  fix: Codec<M>
  /** 0 takes any free port; `Listener.port` tells which. */
  port: number
  host?: string
  journal: SessionJournal
  /** Whether whoever sent this Logon may come in; a stranger is turned away without a word. */
  admit?: (logon: MessageView<M>) => boolean | Promise<boolean>
  clock?: Clock
  onFact?: (fact: SessionFact, now: Now) => void
  /** Someone was turned away before there was a session. */
  onRefused?: (cause: SessionCause, text: string, now: Now) => void
}

export interface Listener<M> {
  readonly port: number
  /** Each session once, when it first logs on; ends when the listener is closed. */
  sessions(): AsyncGenerator<FixSession<M>, void, undefined>
  close(text?: string): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Resolves when the port is open; rejects when it cannot be. */
export async function listen<M>(options: ListenOptions<M>): Promise<Listener<M>> {
  const clock = options.clock ?? systemClock()
  const rooms = new Rooms(options, clock)
  const acceptor = new Acceptor({
    codec: options.fix,
    clock,
    ...(options.onRefused === undefined ? {} : { onRefused: options.onRefused }),
    find(identity, logon, answer) {
      if (identity.targetCompID !== options.senderCompID) return answer(undefined)
      // The reception's view is of this codec, so its getters are those of the dictionary.
      const admitted = options.admit?.(logon.retain() as MessageView<M>) ?? true
      if (typeof admitted === 'boolean') return answer(admitted ? rooms.of(identity) : undefined)
      admitted.then(
        (yes) => answer(yes ? rooms.of(identity) : undefined),
        () => answer(undefined),
      )
    },
  })
  const port = await acceptor.listen(options.port, options.host)
  const close = async (text = ''): Promise<void> => {
    await acceptor.close(text)
    rooms.close()
  }
  return { port, sessions: () => rooms.sessions(), close, [Symbol.asyncDispose]: close }
}

/** The sessions of a listener, by identity. */
class Rooms<M> {
  readonly #options: ListenOptions<M>
  readonly #clock: Clock
  readonly #numbers: StreamNumbers
  readonly #byName = new Map<string, FixSession<M>>()
  readonly #arrived: FixSession<M>[] = []
  #waiting: (() => void) | undefined = undefined
  #closed = false

  constructor(options: ListenOptions<M>, clock: Clock) {
    this.#options = options
    this.#clock = clock
    this.#numbers = new StreamNumbers(options.journal)
  }

  of(identity: Identity): Driver {
    const name = nameOf(identity)
    const known = this.#byName.get(name)
    if (known !== undefined) return known.driver
    const { fix, port: _port, host: _host, journal, admit: _admit, clock: _clock, onFact, onRefused: _onRefused, ...rest } = this.#options
    const config = { ...rest, codec: fix, targetCompID: identity.senderCompID, ...subIDs(identity) }
    const stream = journal.stream(name, identityText(config))
    const session = new Session({ ...config, name, stream, role: 'acceptor' }, this.#numbers.of(stream))
    let shown = false
    const room = new FixSession<M>(
      session,
      journal,
      this.#clock,
      {
        onFact: (fact, now) => {
          onFact?.(fact, now)
          if (fact.kind !== 'session_up' || shown) return
          shown = true
          this.#arrived.push(room)
          this.#wake()
        },
      },
      (text) => {
        room.command({ kind: 'logout', text })
        return Promise.resolve()
      },
    )
    this.#byName.set(name, room)
    return room.driver
  }

  async *sessions(): AsyncGenerator<FixSession<M>, void, undefined> {
    while (!this.#closed) {
      const room = this.#arrived.shift()
      if (room === undefined) await new Promise<void>((resolve) => (this.#waiting = resolve))
      else yield room
    }
  }

  close(): void {
    this.#closed = true
    for (const room of this.#byName.values()) room.ended()
    this.#wake()
  }

  #wake(): void {
    this.#waiting?.()
    this.#waiting = undefined
  }
}

/** What the peer calls itself is what we call it. */
function subIDs(identity: Identity): Partial<SessionConfig> {
  const ids: Partial<SessionConfig> = {}
  if (identity.senderSubID !== '') ids.targetSubID = identity.senderSubID
  if (identity.senderLocationID !== '') ids.targetLocationID = identity.senderLocationID
  if (identity.targetSubID !== '') ids.senderSubID = identity.targetSubID
  if (identity.targetLocationID !== '') ids.senderLocationID = identity.targetLocationID
  return ids
}
