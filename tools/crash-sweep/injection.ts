/**
 * strace as the hand that strikes: at the N-th system call of one name it kills the process before the call happens, or lets the call fail. It
 * runs as the program's grandchild, so that the program stays a direct child of the sweep.
 *
 * strace counts the calls of each thread for itself. A series is therefore of the main thread alone, which counts the same in each run, or of
 * all threads, where whichever comes to N first is struck.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Injection {
  readonly call: string
  /** Which call it is, from 1. */
  readonly when: number
  /** From that call on each one, instead of that one alone. */
  readonly onwards?: boolean
  readonly effect: 'kill' | 'ENOSPC' | 'EIO'
  readonly threads: 'main' | 'all'
  /** Only calls on these files; all where none is given. */
  readonly paths?: readonly string[]
}

/** Pool of one thread, and file calls that are system calls: the order of calls is then the program's. */
export const plainCalls = { UV_THREADPOOL_SIZE: '1', UV_USE_IO_URING: '0' }

const base = ['strace', '-D', '-qq', '-e', 'signal=none']

/** The command that runs a program under an injection, and writes what was traced to a file. */
export function injecting({ call, when, onwards, effect, threads, paths = [] }: Injection, into: string): string[] {
  const what = effect === 'kill' ? 'signal=KILL' : `error=${effect}`
  return [
    ...base,
    ...(threads === 'all' ? ['-f', '--seccomp-bpf'] : []),
    ...['-yy', '-s', '0', '-o', into],
    ...paths.flatMap((path) => ['-P', path]),
    ...['-e', `trace=${call}`, '-e', `inject=${call}:${what}:when=${when}${onwards === true ? '+' : ''}`],
  ]
}

/** The command that runs a program and writes each of these calls to a file, with the thread that made it. */
export function counting(calls: readonly string[], into: string): string[] {
  return [...base, '-f', '--seccomp-bpf', '-yy', '-s', '0', '-o', into, '-e', `trace=${calls.join(',')}`]
}

export interface Counted {
  readonly call: string
  readonly main: boolean
  readonly thread: string
  readonly text: string
}

/** Calls in the order of their begin. */
export function callsIn(file: string): Counted[] {
  const found: Counted[] = []
  let main = ''
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, thread, call, text] = /^(\d+) +([a-z0-9_]+)\((.*)$/.exec(line) ?? []
    if (call === undefined) continue
    // The program itself makes the first call: it has no other thread yet.
    if (main === '') main = thread
    found.push({ call, main: thread === main, thread, text })
  }
  return found
}

/** Whether something was made to fail in this trace. */
export function struck(file: string): boolean {
  return readFileSync(file, 'utf8').includes('(INJECTED)')
}

/** Why it can't be done on this machine, or undefined. */
export function straceAbsent(): string | undefined {
  const tried = spawnSync('strace', ['-f', '-qq', '-o', '/dev/null', '-e', 'trace=write', '-e', 'inject=write:error=EIO:when=1', 'true'])
  if (tried.error !== undefined) return 'strace is not installed'
  return tried.status === 0 ? undefined : 'strace may not trace here'
}
