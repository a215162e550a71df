/**
 * One writer a journal. The file `lock` is created exclusively and says who holds it: process id, boot id, pid namespace, start time and a random token. A
 * process that was killed leaves it behind; it is broken only if the boot is another one, the process is gone (one that its parent never waits for too), or its id now
 * belongs to another program. It protects one host; a network file system is no place for a journal.
 *
 * A process id says something only within its pid namespace: two containers that mount one folder don't see each other's. Of a holder in another one its socket
 * in the folder is asked (`lock-socket.ts`): the kernel refuses a connection once nobody listens any more, and both are of one kernel as the boot id is the same.
 * So a container that was killed stands in nobody's way. Where there is no socket to ask, the holder counts as alive.
 *
 * Another boot id means a reboot on a disk of this host, and the lock is broken without a person. On a file system that several kernels can share (one over the
 * network that was allowed, 9p, FUSE) it may as well be another machine that is up: nobody can tell from here, and so the start is refused. A machine's id would
 * not help: containers of one image have the same on every machine.
 *
 * Two processes may find the same stale lock at once. Who breaks it announces that first with a file of its own and goes on only if it sees no
 * other living announcer, so that no one ever removes the lock that another has just taken.
 */
import { randomBytes } from 'node:crypto'
import { linkSync, readdirSync, readFileSync, readlinkSync, statfsSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { nodeDisk } from './disk.ts'
import { JournalError } from './journal-error.ts'
import { listenAt, listensAt, socketName } from './lock-socket.ts'
import type { LockSocket } from './lock-socket.ts'

export interface Holder {
  pid: number
  bootId: string
  /** Where its id means something: `pid:[…]`; '' where the system has no such thing, or an earlier version wrote the lock. */
  pidNamespace: string
  /** Clock ticks since boot at which the process began; '' where the system does not tell. */
  startTime: string
  token: string
}

export interface Lock {
  readonly holder: Holder
  release(): void
}

const attempts = 50
const breakerName = /^lock\.breaker-(\d+)-(\d*)-([0-9a-f]+)(?:-(\d+))?$/

/** `unknown`: it can't be asked, and counts as alive. */
export type Life = 'alive' | 'gone' | 'unknown'

/** Takes the lock of a folder or throws `locked` with the holder's identity. */
export async function acquire(dir: string): Promise<Lock> {
  const path = join(dir, 'lock')
  const token = randomBytes(8).toString('hex')
  const me: Holder = { pid: process.pid, bootId: bootId(), pidNamespace: pidNamespace(), startTime: statOf(process.pid).startTime, token }
  // It listens before the lock can be seen, and for as long: who finds the lock can ask.
  const socket = me.pidNamespace === '' ? undefined : await listenAt(dir, socketName(token))
  try {
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (take(dir, path, me)) return { holder: me, release: () => release(path, me, socket) }
      const holder = read(path)
      const life = holder && (await lifeOf(dir, holder))
      if (holder && life !== 'gone') throw locked(dir, holder, life === 'unknown')
      if (!(await breakStale(dir, path, me))) await sleep(1 + Math.floor(Math.random() * 10))
    }
  } catch (error) {
    socket?.close()
    throw error
  }
  socket?.close()
  throw new JournalError('locked', `journal ${dir}: others keep taking its lock`, { file: path })
}

/** Who holds a folder, without a try to take it; undefined where nobody does. A holder that is gone left its lock behind. Rejects on an unreadable lock. */
export async function lockOf(dir: string): Promise<{ holder: Holder; life: Life } | undefined> {
  const holder = read(join(dir, 'lock'))
  return holder && { holder, life: await lifeOf(dir, holder) }
}

function locked(dir: string, holder: Holder, unasked: boolean): JournalError {
  const since = holder.startTime === '' ? '' : `, started at tick ${holder.startTime}`
  const where = holder.pidNamespace === '' ? '' : `, ${holder.pidNamespace}`
  const file = join(dir, 'lock')
  const todo = unasked
    ? `; it is of another container or machine and can't be asked whether it lives: see that it does not, then remove ${file}`
    : ''
  const text = `journal ${dir}: held by process ${holder.pid}${since} (boot ${holder.bootId}${where}, token ${holder.token})${todo}`
  return new JournalError('locked', text, { file })
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

function release(path: string, me: Holder, socket: LockSocket | undefined): void {
  if (read(path)?.token === me.token) unlinkSync(path)
  socket?.close()
}

/** True if the way is free for another attempt to take the lock. */
async function breakStale(dir: string, path: string, me: Holder): Promise<boolean> {
  const mine = join(dir, `lock.breaker-${me.pid}-${me.startTime}-${me.token}${me.pidNamespace.replace(/\D+/, '-').replace(']', '')}`)
  writeFileSync(mine, '', { flag: 'wx', mode: 0o600 })
  try {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const others = await rivals(dir, me)
      if (others.length === 0) {
        const holder = read(path)
        if (holder && (await lifeOf(dir, holder)) === 'gone') {
          unlinkSync(path)
          ignoreMissing(() => unlinkSync(join(dir, socketName(holder.token))))
        }
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
async function rivals(dir: string, me: Holder): Promise<string[]> {
  const tokens: string[] = []
  for (const name of readdirSync(dir)) {
    const match = breakerName.exec(name)
    if (!match || match[3] === me.token) continue
    const [, pid, startTime, token, namespace] = match
    const pidNamespace = namespace === undefined ? '' : `pid:[${namespace}]`
    const life = await lifeOf(dir, { pid: Number(pid), bootId: me.bootId, pidNamespace, startTime, token })
    if (life !== 'gone') tokens.push(token)
    else for (const left of [name, socketName(token)]) ignoreMissing(() => unlinkSync(join(dir, left)))
  }
  return tokens
}

function read(path: string): Holder | undefined {
  try {
    const found = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>
    const { pid = 0, bootId = '', pidNamespace = '', startTime = '', token = '' } = found
    return { pid, bootId, pidNamespace, startTime, token }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    // A lock that says nothing readable can't be judged: it counts as held until somebody removes it.
    throw new JournalError('locked', `${path}: unreadable lock; remove it if no gateway runs here`, { file: path, cause: error })
  }
}

async function lifeOf(dir: string, holder: Holder): Promise<Life> {
  if (holder.bootId !== bootId()) return sharedByKernels(dir) ? 'unknown' : 'gone'
  // A lock of an earlier version says no namespace; it is judged as that version did.
  if (holder.pidNamespace === '' || holder.pidNamespace === pidNamespace()) return runs(holder) ? 'alive' : 'gone'
  return listensAt(dir, socketName(holder.token))
}

/** Within one pid namespace: is the process there, and the same one? */
function runs(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    // EPERM: it is there, and belongs to somebody else.
    if (codeOf(error) !== 'EPERM') return false
  }
  const { state, startTime, threads } = statOf(holder.pid)
  // It ended, and its parent has not asked for its status: it holds nothing any more once the last of its threads is gone.
  if (state === 'Z' && threads <= 1) return false
  return startTime === '' || holder.startTime === '' || startTime === holder.startTime
}

/** 9p, FUSE (virtiofs says the same), and what `nodeDisk.network` knows: more than one kernel may have the folder mounted. */
function sharedByKernels(dir: string): boolean {
  return nodeDisk.network(dir) !== undefined || [0x01021997, 0x65735546].includes(statfsSync(dir).type >>> 0)
}

function pidNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return ''
  }
}

/** Fields 3, 20 and 22 of /proc/PID/stat, counted behind the program's name, which may hold blanks; '' where there is no such file. */
function statOf(pid: number): { state: string; threads: number; startTime: string } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0], threads: Number(fields[17]), startTime: fields[19] }
  } catch {
    return { state: '', threads: 0, startTime: '' }
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
