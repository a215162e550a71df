/** What the commands that read logs have around them: the process, or what a test puts in its place. */
import { setTimeout as sleep } from 'node:timers/promises'
import { processStdin } from './log-sources.ts'
import type { World } from './reading.ts'
import { sinkTo } from './sink.ts'
import type { Terminal } from './typed-lines.ts'

export interface Environment {
  /** The world with its data going to a file; `-` is stdout. */
  worldTo(target: string): World
  /** Gives what waits for a moment and says whether to go on. */
  pauses(): () => Promise<boolean>
  /** Where a user types; undefined where stdin is a pipe or a file. */
  terminal(): Terminal | undefined
  /** How it went. */
  end(status: number): void
}

/** How often what grows is looked at. */
const lookMs = 250

/** No colours in pipes and files, nor where the user wants none (no-color.org). */
export function coloursOf(target: string, isTerminal: boolean, { NO_COLOR = '', TERM }: NodeJS.ProcessEnv): boolean {
  return target === '-' && isTerminal && NO_COLOR === '' && TERM !== 'dumb'
}

export const processEnvironment: Environment = {
  worldTo: (target) => ({
    stdin: processStdin,
    out: sinkTo(target),
    tell: (text) => void process.stderr.write(text),
    colours: coloursOf(target, process.stdout.isTTY, process.env),
  }),
  pauses() {
    const stop = new AbortController()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
    return () => sleep(lookMs, true, { signal: stop.signal }).catch(() => false)
  },
  // The line that is typed stands beside what is shown: with that in a file or a pipe it goes to stderr.
  terminal: () =>
    process.stdin.isTTY ? { input: process.stdin, output: process.stdout.isTTY ? process.stdout : process.stderr } : undefined,
  end: (status) => void (process.exitCode = status),
}
