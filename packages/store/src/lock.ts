/**
 * One writer a journal. The file `lock` is created exclusively and says who holds it: process id, boot id, start time and a random token. A
 * process that was killed leaves it behind; it is broken only if the boot is another one, the process is gone, or its id now belongs to another
 * program. It protects one host; a network file system is no place for a journal.
 *
 * Two processes may find the same stale lock at once. Who breaks it announces that first with a file of its own and goes on only if it sees no
 * other living announcer, so that no one ever removes the lock that another has just taken.
 */
import { randomBytes } from 'node:crypto'
import { linkSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { JournalError } from './journal-error.ts'

export interface Holder {
  pid: number
  bootId: string
  /** Clock ticks since boot at which the process began; '' where the system does not tell. */
  startTime: string
  token: string
}

export interface Lock {
  readonly holder: Holder
  release(): void
}

const attempts = 50
const breakerName = /^lock\.breaker-(\d+)-(\d*)-([0-9a-f]+)$/

/** Takes the lock of a folder or throws `locked` with the holder's identity. */
export async function acquire(dir: string): Promise<Lock> {
  const path = join(dir, 'lock')
  const me: Holder = { pid: process.pid, bootId: bootId(), startTime: startTimeOf(process.pid), token: randomBytes(8).toString('hex') }
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (take(dir, path, me)) return { holder: me, release: () => release(path, me) }
    const holder = read(path)
    if (holder && alive(holder)) throw locked(dir, holder)
    if (!(await breakStale(dir, path, me))) await sleep(1 + Math.floor(Math.random() * 10))
  }
  throw new JournalError('locked', `journal ${dir}: others keep taking its lock`, { file: path })
}

/** Who holds a folder, without a try to take it; undefined where nobody does. A holder that is gone left its lock behind. Throws on an unreadable lock. */
export function lockOf(dir: string): { holder: Holder; alive: boolean } | undefined {
  const holder = read(join(dir, 'lock'))
  return holder && { holder, alive: alive(holder) }
}

function locked(dir: string, holder: Holder): JournalError {
  const since = holder.startTime === '' ? '' : `, started at tick ${holder.startTime}`
  const text = `journal ${dir}: held by process ${holder.pid}${since} (boot ${holder.bootId}, token ${holder.token})`
  return new JournalError('locked', text, { file: join(dir, 'lock') })
}

/** Linking a finished file makes the lock appear with its content or not at all. */
function take(dir: string, path: string, me: Holder): boolean {
  const draft = join(dir, `lock.draft-${me.token}`)
  writeFileSync(draft, `${JSON.stringify(me)}\n`, { mode: 0o600 })
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    unlinkSync(draft)
  }
}

function release(path: string, me: Holder): void {
  if (read(path)?.token === me.token) unlinkSync(path)
}

/** True if the way is free for another attempt to take the lock. */
async function breakStale(dir: string, path: string, me: Holder): Promise<boolean> {
  const mine = join(dir, `lock.breaker-${me.pid}-${me.startTime}-${me.token}`)
  writeFileSync(mine, '', { flag: 'wx', mode: 0o600 })
  try {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const others = rivals(dir, me)
      if (others.length === 0) {
        const holder = read(path)
        if (holder && !alive(holder)) unlinkSync(path)
        return true
      }
      // The lowest token stays and waits for the others to step back, so that of two exactly one goes on.
      if (others.some((token) => token < me.token)) return false
      await sleep(1)
    }
    return false
  } finally {
    unlinkSync(mine)
  }
}

/** Tokens of the other living processes that are about to break the lock; files of dead ones are cleared away. */
function rivals(dir: string, me: Holder): string[] {
  const tokens: string[] = []
  for (const name of readdirSync(dir)) {
    const match = breakerName.exec(name)
    if (!match || match[3] === me.token) continue
    if (alive({ pid: Number(match[1]), bootId: me.bootId, startTime: match[2], token: match[3] })) tokens.push(match[3])
    else ignoreMissing(() => unlinkSync(join(dir, name)))
  }
  return tokens
}

function read(path: string): Holder | undefined {
  try {
    const found = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>
    return { pid: found.pid ?? 0, bootId: found.bootId ?? '', startTime: found.startTime ?? '', token: found.token ?? '' }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    // A lock that says nothing readable can't be judged: it counts as held until somebody removes it.
    throw new JournalError('locked', `${path}: unreadable lock; remove it if no gateway runs here`, { file: path, cause: error })
  }
}

function alive(holder: Holder): boolean {
  if (holder.bootId !== bootId()) return false
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    // EPERM: it is there, and belongs to somebody else.
    if (codeOf(error) !== 'EPERM') return false
  }
  const startTime = startTimeOf(holder.pid)
  return startTime === '' || holder.startTime === '' || startTime === holder.startTime
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return ''
  }
}

/** Field 22 of /proc/PID/stat, counted behind the program's name, which may hold blanks; '' where there is no such file. */
function startTimeOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return ''
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? ''

function ignoreMissing(act: () => void): void {
  try {
    act()
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}
