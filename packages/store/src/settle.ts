/**
 * Appends a batch to a log and comes back only when it is known what became of it. An `unknown` outcome is settled in this order: the tail behind `expectIdx` is
 * read and compared, and then the same batch is sent for the same place again. The second also tells whether somebody has fenced us meanwhile, and is
 * what catches a first copy that is still on its way: whichever comes second finds the place taken.
 */
import { sameBytes } from './chain.ts'
import type { AppendAt, Appended, EncodedRecord, Failed, Fenced, IndexMismatch, RecordLog, Unknown } from './record-log.ts'
import { asError } from './record-log.ts'

/** The only time there is here; given, so that a test or a simulation owns it. */
export interface Timers {
  /** Calls `run` in so many milliseconds; returns the way to call it off. */
  after(ms: number, run: () => void): () => void
}

export interface SettleOptions {
  timers: Timers
  /** An answer that takes longer counts as lost. */
  replyMs: number
  /** Before the next try. */
  pauseMs: number
  /** How long an outcome may stay unknown. */
  deadlineMs: number
  /** Told whether the log has no room; a full log is asked again for as long as it takes. */
  full: (full: boolean) => void
}

export type Settled = Appended | Fenced | IndexMismatch | Failed | { kind: 'unresolved'; cause: Error }

export async function settle(log: RecordLog, batch: readonly EncodedRecord[], at: AppendAt, options: SettleOptions): Promise<Settled> {
  const { timers, pauseMs, deadlineMs, full } = options
  const pause = (): Promise<void> => new Promise((resolve) => void timers.after(pauseMs, resolve))
  let unsure: Error | undefined
  let over = false
  let stopDeadline = (): void => {}
  try {
    for (;;) {
      const result = await answered(log.append(batch, at), options)
      full(result.kind === 'storeFull')
      if (result.kind === 'unknown') {
        if (!unsure) stopDeadline = timers.after(deadlineMs, () => (over = true))
        unsure = result.cause
        await pause()
        const tail = await tailOf(log, batch, at, options)
        if (tail === 'other') return { kind: 'indexMismatch', actual: at.expectIdx + 1 }
      } else if (result.kind === 'storeFull') {
        await pause()
      } else if (result.kind === 'indexMismatch' && unsure && result.actual > at.expectIdx) {
        const tail = await tailOf(log, batch, at, options)
        if (tail === 'ours') return { kind: 'appended', lastIdx: at.expectIdx + batch.length }
        if (tail === 'other') return result
        await pause()
      } else {
        return result
      }
      if (unsure && over) return { kind: 'unresolved', cause: unsure }
    }
  } finally {
    stopDeadline()
  }
}

/** The answer, or `unknown` where none comes in time. What comes later is passed over: the next question decides. */
export function answered<T>(answer: Promise<T>, { timers, replyMs }: Pick<SettleOptions, 'timers' | 'replyMs'>): Promise<T | Unknown> {
  return new Promise((resolve) => {
    const stop = timers.after(replyMs, () => resolve({ kind: 'unknown', cause: new Error(`no answer within ${replyMs} ms`) }))
    answer.then(
      (value) => {
        stop()
        resolve(value)
      },
      (thrown: unknown) => {
        stop()
        // An adapter that throws has told nothing about what was stored.
        resolve({ kind: 'unknown', cause: asError(thrown) })
      },
    )
  })
}

/** What stands where the batch should: the batch, something else, nothing, or it could not be read. */
async function tailOf(
  log: RecordLog,
  batch: readonly EncodedRecord[],
  { expectIdx }: AppendAt,
  options: SettleOptions,
): Promise<'ours' | 'other' | 'nothing' | 'unread'> {
  let found = 0
  while (found < batch.length) {
    const result = await answered(log.range(expectIdx + 1 + found, expectIdx + batch.length), options)
    if (result.kind !== 'records') return 'unread'
    // A batch is whole or not there: an end in the middle of it is somebody else's end.
    if (result.records.length === 0) return found === 0 ? 'nothing' : 'other'
    for (const record of result.records) if (!sameBytes(record, batch[found++] ?? new Uint8Array(0))) return 'other'
  }
  return 'ours'
}
