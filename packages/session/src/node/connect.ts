/** `connect`: an initiator with everything around it, from a journal and a few names. */
import type { Codec } from '@fix/codec'
import type { Now, SessionFact } from '@fix/events'
import type { SessionConfig } from '../config.ts'
import type { SessionNumbers } from '../numbers.ts'
import { Session } from '../session.ts'
import type { Clock } from '../transport.ts'
import { FixSession } from './fix-session.ts'
import { Initiator } from './initiator.ts'
import type { CallOptions } from './initiator.ts'
import { identityText, numbersOf } from './session-journal.ts'
import type { SessionJournal } from './session-journal.ts'
import { systemClock } from './system-clock.ts'

/** A session that calls, whoever looks after it. */
export interface CallingConfig<M> extends Omit<SessionConfig, 'codec' | 'name' | 'stream' | 'role'>, CallOptions {
  fix: Codec<M>
  /** Names the session in facts; by default who speaks to whom. */
  name?: string
  onFact?: (fact: SessionFact, now: Now) => void
}

export interface ConnectOptions<M> extends CallingConfig<M> {
  journal: SessionJournal
  /** Ends the session, and rejects where there is none yet. */
  signal?: AbortSignal
  clock?: Clock
  /** Whether a refused Logon, by the text of the Logout, cannot be cured by another attempt. */
  finalRefusal?: (text: string) => boolean
}

/**
 * Resolves at the first logon; until then it connects again and again. Rejects on `signal`, and on a refusal that `finalRefusal` calls final.
 * Throws on a configuration that cannot be.
 */
export async function connect<M>(options: ConnectOptions<M>): Promise<FixSession<M>> {
  const { journal, signal, onFact, finalRefusal, clock = systemClock(), ...config } = options
  signal?.throwIfAborted()
  const onward: Partial<ConnectionParts> = {}
  const logon = new Promise<void>((resolve, reject) => {
    onward.up = resolve
    onward.failed = reject
  })
  const { session, initiator } = calling<M>(
    {
      ...config,
      onFact(fact, now) {
        onFact?.(fact, now)
        if (fact.kind === 'session_up') onward.up?.()
        if (fact.kind === 'session_logon_refused' && finalRefusal?.(fact.text) === true)
          onward.failed?.(new Error(`Logon refused: ${fact.text}`))
      },
    },
    journal,
    clock,
    (stream) => numbersOf(journal, stream),
    async (text) => {
      await initiator.stop(text)
      session.driver.release()
    },
  )
  const aborted = (): void => {
    onward.failed?.(signal?.reason instanceof Error ? signal.reason : new Error('connect: aborted'))
    void session.close()
  }
  signal?.addEventListener('abort', aborted, { once: true })
  initiator.start()
  try {
    await logon
  } catch (error) {
    await session.close()
    throw error
  }
  return session
}

/** The session and who calls for it; `stop` is what `session.close` does first. Throws on a configuration that can't be. */
export function calling<M>(
  config: CallingConfig<M>,
  journal: SessionJournal,
  clock: Clock,
  numbers: (stream: number) => SessionNumbers,
  stop: (text: string) => Promise<void>,
): { session: FixSession<M>; initiator: Initiator; name: string } {
  const { fix, onFact, ...rest } = config
  const identity = identityText({ ...rest, codec: fix })
  const name = config.name ?? identity
  const stream = journal.stream(name, identity)
  const machine = new Session({ ...rest, codec: fix, name, stream, role: 'initiator' }, numbers(stream))
  const session = new FixSession<M>(machine, journal, clock, onFact === undefined ? {} : { onFact }, stop)
  return { session, initiator: new Initiator({ ...rest, driver: session.driver, clock }), name }
}

interface ConnectionParts {
  up(): void
  failed(cause: Error): void
}
