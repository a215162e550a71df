/** Names of log files: which belong to one session, and whose they are. Two engines write them. */
import { fieldsOf, textOf } from './wire-fields.ts'
import type { LogEntry } from './log-entry.ts'
import type { LogIdentity } from './logged-message.ts'

export interface LogFiles {
  /** `FIX.4.4-ME-VENUE`. */
  readonly session: string
  /** Message logs, the oldest first. */
  readonly files: readonly string[]
}

/** `NAME.messages.current.log` and its backups by number (C++), `NAME.messages.log` (/J). What is no message log is left out. */
export function sessionsIn(names: readonly string[]): LogFiles[] {
  const sessions = new Map<string, { name: string; order: number }[]>()
  for (const name of names) {
    const found = /^(.+)\.messages(?:\.current|\.backup\.(\d+))?\.log$/.exec(name)
    if (found === null || found[1] === 'GLOBAL') continue
    const files = sessions.get(found[1]) ?? []
    files.push({ name, order: found[2] === undefined ? Infinity : Number(found[2]) })
    sessions.set(found[1], files)
  }
  return [...sessions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([session, files]) => ({
      session,
      files: files.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order)).map(({ name }) => name),
    }))
}

/** The engine that wrote the log, by the log's name and a message of either direction; undefined where they do not fit together. */
export function identityFrom(session: string, entry: LogEntry): LogIdentity | undefined {
  const fields = fieldsOf(entry.bytes)
  const beginString = textOf(fields, 8) ?? ''
  const sender = textOf(fields, 49) ?? ''
  const target = textOf(fields, 56) ?? ''
  if (sender === '' || target === '' || sender === target) return undefined
  if (isNamed(session, beginString, sender, target)) return { beginString, us: sender, peer: target }
  if (isNamed(session, beginString, target, sender)) return { beginString, us: target, peer: sender }
  return undefined
}

/** Sub and location parts, and a qualifier, may stand behind the CompIDs: `FIX.4.4-ME_DESK-VENUE-A`. */
function isNamed(session: string, beginString: string, us: string, peer: string): boolean {
  const prefix = `${beginString}-${us}`
  if (!session.startsWith(prefix)) return false
  const rest = session.slice(prefix.length)
  const at = rest.indexOf(`-${peer}`)
  const behind = rest.slice(at + 1 + peer.length)
  return at >= 0 && (at === 0 || rest.startsWith('_')) && (behind === '' || behind.startsWith('-') || behind.startsWith('_'))
}
