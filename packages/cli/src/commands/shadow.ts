/** `fix shadow`: the message logs of another engine beside our session machine. Files are read in chunks, a message at a time. */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import { codecOf } from '../cfg/dictionaries.ts'
import { AskedWrongly, exit, NotJudged } from '../exit-status.ts'
import { logEntries } from '../shadow/log-entry.ts'
import { identityFrom, sessionsIn, type LogFiles } from '../shadow/log-files.ts'
import { LogReading, type LogIdentity } from '../shadow/logged-message.ts'
import { LookAhead, type Placed } from '../shadow/look-ahead.ts'
import type { ReasonName } from '../shadow/reasons.ts'
import { Shadow, type ShadowCounts } from '../shadow/shadow.ts'
import { linesOf, shown, summaryOf, type ShadowResult, type ShownDifference } from '../shadow/shadow-report.ts'
import { textOf } from '../shadow/wire-fields.ts'

export interface ShadowCommandOptions {
  /** Seconds. */
  readonly tolerance: string
  readonly profile: string
  readonly validation: boolean
  readonly verbose?: boolean
}

/** QuickFIX asks for a hole once. */
const neverMs = 1e12
const chunkBytes = 1 << 18
/** So many differences are kept for the result; all are counted, and all unexplained ones are printed. */
const maxKept = 1000

export function shadowLogs(
  directory: string,
  options: ShadowCommandOptions,
  print: (text: string) => void,
): { result: ShadowResult; status: number } {
  const toleranceUs = Number(options.tolerance) * 1e6
  if (!(toleranceUs >= 0)) throw new AskedWrongly(`shadow: --tolerance ${options.tolerance}: seconds from 0 expected`)
  if (options.profile !== 'quickfix' && options.profile !== 'default')
    throw new AskedWrongly(`shadow: --profile ${options.profile}: quickfix or default expected`)
  const config = {
    ...(options.profile === 'quickfix' ? { compat: 'quickfix' as const, resendTimeoutMs: neverMs } : {}),
    ...(options.validation ? {} : { validation: false as const }),
  }
  const kept: ShownDifference[] = []
  const byReason: Partial<Record<ReasonName, number>> = {}
  const sessions: (ShadowCounts & { session: string; problem: string | null })[] = []
  for (const files of sessionsIn(namesIn(directory))) {
    const logs = new OpenLogs(directory, files)
    try {
      const opened = logs.identity()
      if (opened === undefined) {
        sessions.push({ session: files.session, problem: 'no message of it says whose log it is', ...noCounts() })
        continue
      }
      const { identity, applVerID } = opened
      const codec = codecOf(identity.beginString, applVerID)
      if (codec === undefined) {
        sessions.push({ session: files.session, problem: `no dictionary for ${identity.beginString} ${applVerID}`, ...noCounts() })
        continue
      }
      let file = ''
      const ahead = new LookAhead(logs.messages(identity, (name) => (file = name)))
      const shadow = new Shadow(
        {
          identity,
          codec,
          config,
          toleranceUs,
          readAt: (at, offset, length) => logs.read(at, offset, length),
          tell: (difference) => {
            if (difference.reason !== undefined) byReason[difference.reason] = (byReason[difference.reason] ?? 0) + 1
            const what = shown(difference, file, (tag) => codec.dictionary.fields.get(tag)?.name ?? '')
            if (difference.reason === undefined || options.verbose === true) print(linesOf(what))
            if (kept.length < maxKept) kept.push(what)
          },
        },
        ahead,
      )
      while (shadow.step());
      sessions.push({ session: files.session, problem: shadow.counts.connections === 0 ? 'no Logon in it' : null, ...shadow.counts })
    } finally {
      logs.close()
    }
  }
  const counts = sessions.reduce(added, noCounts())
  const result: ShadowResult = { schema: 1, directory, sessions, counts, reasons: byReason, differences: kept }
  print(summaryOf(result))
  if (counts.unexplained > 0) return { result, status: exit.didNot }
  const judged = sessions.length > 0 && sessions.every(({ problem }) => problem === null)
  return { result, status: judged ? exit.held : exit.notJudged }
}

function namesIn(directory: string): string[] {
  try {
    if (statSync(directory).isDirectory()) return readdirSync(directory)
  } catch (error) {
    throw new NotJudged(`shadow: can't read ${directory}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
  throw new AskedWrongly(`shadow: ${directory}: a directory with the logs expected`)
}

function noCounts(): ShadowCounts {
  return { connections: 0, received: 0, application: 0, equal: 0, explained: 0, unexplained: 0, notJudged: 0 }
}

function added(sum: ShadowCounts, more: ShadowCounts): ShadowCounts {
  const counts = noCounts()
  for (const name of Object.keys(counts) as (keyof ShadowCounts)[]) counts[name] = sum[name] + more[name]
  return counts
}

/** The files of one session. */
class OpenLogs {
  readonly #files: readonly { name: string; fd: number }[]
  readonly #session: string

  constructor(directory: string, { session, files }: LogFiles) {
    this.#session = session
    this.#files = files.map((name) => ({ name, fd: open(path.join(directory, name)) }))
  }

  close(): void {
    for (const { fd } of this.#files) closeSync(fd)
  }

  read(file: number, offset: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length)
    readSync(this.#files[file].fd, bytes, 0, length, offset)
    return bytes
  }

  /** Who wrote it, by its first messages, and the application version that its first Logon names. */
  identity(): { identity: LogIdentity; applVerID: string } | undefined {
    let identity: LogIdentity | undefined
    let looked = 0
    for (const { fd } of this.#files) {
      for (const entry of logEntries(chunksOf(fd))) {
        identity ??= identityFrom(this.#session, entry)
        if (identity !== undefined) {
          const { fields } = new LogReading(identity).message(entry)
          const applVerID = textOf(fields, 1137)
          if (identity.beginString !== 'FIXT.1.1') return { identity, applVerID: '' }
          if (applVerID !== undefined) return { identity, applVerID }
        }
        if (++looked >= 1000) return undefined
      }
    }
    return undefined
  }

  /** `enter` is told of each file before its first message. */
  *messages(identity: LogIdentity, enter: (name: string) => void): Generator<Placed> {
    const reading = new LogReading(identity)
    for (const [file, { name, fd }] of this.#files.entries()) {
      enter(name)
      for (const entry of logEntries(chunksOf(fd))) yield { message: reading.message(entry), file }
    }
  }
}

function open(file: string): number {
  try {
    return openSync(file, 'r')
  } catch (error) {
    throw new NotJudged(`shadow: can't read ${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

/** One buffer, filled anew for each chunk: who reads it copies what it keeps. */
function* chunksOf(fd: number): Generator<Uint8Array> {
  const buffer = new Uint8Array(chunkBytes)
  for (let at = 0; ;) {
    const count = readSync(fd, buffer, 0, chunkBytes, at)
    if (count === 0) return
    yield buffer.subarray(0, count)
    at += count
  }
}
