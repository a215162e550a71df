/** `connect`: an initiator with everything around it, from a journal and a few names. */
import type { Codec } from '@fix/codec'
import type { Now, SessionFact } from '@fix/events'
import type { SessionConfig } from '../config.ts'
import { Session } from '../session.ts'
import type { Clock } from '../transport.ts'
import { FixSession } from './fix-session.ts'
import { Initiator } from './initiator.ts'
import type { CallOptions } from './initiator.ts'
import { identityText, numbersOf } from './session-journal.ts'
import type { SessionJournal } from './session-journal.ts'
import { systemClock } from './system-clock.ts'

export interface ConnectOptions<M> extends Omit<SessionConfig, 'codec' | 'name' | 'stream' | 'role'>, CallOptions {
  fix: Codec<M>
  journal: SessionJournal
  /** Names the session in facts; by default who speaks to whom. */
  name?: string
  /** Ends the session, and rejects where there is none yet. */
  signal?: AbortSignal
  clock?: Clock
  onFact?: (fact: SessionFact, now: Now) => void
  /** Whether a refused Logon, by the text of the Logout, cannot be cured by another attempt. */
  finalRefusal?: (text: string) => boolean
}

/**
 * Resolves at the first logon; until then it connects again and again. Rejects on `signal`, and on a refusal that `finalRefusal` calls final.
 * Throws on a configuration that cannot be.
 */
export async function connect<M>(options: ConnectOptions<M>): Promise<FixSession<M>> {
  const { fix, journal, signal, onFact, finalRefusal, ...rest } = options
  signal?.throwIfAborted()
  const clock = options.clock ?? systemClock()
  const identity = identityText({ ...rest, codec: fix })
  const name = options.name ?? identity
  const stream = journal.stream(name, identity)
  const session = new Session({ ...rest, codec: fix, name, stream, role: 'initiator' }, numbersOf(journal, stream))
  const onward: Partial<ConnectionParts> = {}
  const logon = new Promise<void>((resolve, reject) => {
    onward.up = resolve
    onward.failed = reject
  })
  const fixSession: FixSession<M> = new FixSession<M>(
    session,
    journal,
    clock,
    {
      onFact(fact, now) {
        onFact?.(fact, now)
        if (fact.kind === 'session_up') onward.up?.()
        if (fact.kind === 'session_logon_refused' && finalRefusal?.(fact.text) === true)
          onward.failed?.(new Error(`Logon refused: ${fact.text}`))
      },
    },
    (text) => initiator.stop(text),
  )
  const initiator: Initiator = new Initiator({ ...rest, driver: fixSession.driver, clock })
  const aborted = (): void => {
    onward.failed?.(signal?.reason instanceof Error ? signal.reason : new Error('connect: aborted'))
    void fixSession.close()
  }
  signal?.addEventListener('abort', aborted, { once: true })
  initiator.start()
  try {
    await logon
  } catch (error) {
    await fixSession.close()
    throw error
  }
  return fixSession
}

interface ConnectionParts {
  up(): void
  failed(cause: Error): void
}
