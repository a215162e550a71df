/** The program of this app as a child process, in a process group of its own, as a terminal would start it. None outlives its bound. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { lineMistake } from '../src/log-catalogue.ts'
import { password } from './scratch.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const mock = fileURLToPath(new URL('../../sim/src/main.ts', import.meta.url))
/** Longer than all tests of a file take that share one, on a machine that does much else. */
const boundMs = 400_000
const living = new Set<Program>()

export class Program {
  readonly child: ChildProcess
  stdout = ''
  stderr = ''
  /** Exit status once both outputs are read; null where a signal ended it. */
  readonly status: Promise<number | null>
  readonly #bound: NodeJS.Timeout
  #waiting: (() => void)[] = []

  constructor(args: readonly string[], options: { env?: Record<string, string>; file?: string; preload?: URL } = {}) {
    const preload = options.preload === undefined ? [] : ['--import', options.preload.href]
    const argv = ['--conditions=@fix/source', '--import', import.meta.resolve('tsx'), ...preload, options.file ?? main, ...args]
    this.child = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'pipe'], detached: true, env: { ...process.env, ...options.env } })
    living.add(this)
    this.#bound = setTimeout(() => this.signal('SIGKILL'), boundMs)
    this.child.stdout!.on('data', (chunk: Buffer) => this.#heard((this.stdout += chunk.toString())))
    this.child.stderr!.on('data', (chunk: Buffer) => this.#heard((this.stderr += chunk.toString())))
    this.status = once(this.child, 'close').then(([code]) => {
      clearTimeout(this.#bound)
      living.delete(this)
      this.#heard('')
      // Whatever a gateway does in a test: it tells no event that is not in the catalogue, and no field that is not.
      const mistakes = this.#lines().flatMap((line) => lineMistake(line) ?? [])
      if (mistakes.length > 0) throw new Error(`lines of the log that are not in the catalogue: ${[...new Set(mistakes)].join('\n')}`)
      return code as number | null
    })
  }

  /** To the whole group, as Ctrl-C in a terminal is. */
  signal(signal: NodeJS.Signals): void {
    if (this.child.exitCode === null && this.child.signalCode === null && this.child.pid !== undefined)
      process.kill(-this.child.pid, signal)
  }

  /** Resolves with the match once an output holds it; rejects where the program ends before. */
  async said(wanted: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = wanted.exec(this.stdout) ?? wanted.exec(this.stderr)
      if (match !== null) return match
      if (!living.has(this)) throw new Error(`ended without saying ${String(wanted)}: ${this.stdout}${this.stderr}`)
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }

  /** Address of the page without its token, and the token. */
  async page(): Promise<{ origin: string; token: string; address: string }> {
    const [, origin, token] = await this.said(/^page (http:\/\/127\.0\.0\.1:\d+)\/#(\S+)$/m)
    return { origin, token, address: `${origin}/#${token}` }
  }

  /** What it logged under this event. */
  logged(event: string): Record<string, unknown>[] {
    return this.#lines().filter((line) => line.event === event)
  }

  /** Whole lines of the log; a process that was killed may have left half of one. */
  #lines(): Record<string, unknown>[] {
    const lines = this.stderr.split('\n').filter((line) => /^\{"level":.*\}$/.test(line))
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  }

  #heard(_said: string): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }
}

export function gateway(...args: string[]): Program {
  return new Program(args)
}

/** A mock venue of the simulator, and the ports of its two sessions. */
export async function mockVenue(state: string, ...args: string[]): Promise<{ program: Program; quote: number; trade: number }> {
  const login = args.includes('--password') ? [] : ['--password', password]
  const all = ['mock', '--venue', 'ctrader', '--port', '0', '--state', state, ...login, ...args]
  const program = new Program(all, { file: mock })
  const [, quote, trade] = await program.said(/"quote":(\d+),"trade":(\d+)/)
  return { program, quote: Number(quote), trade: Number(trade) }
}

/** Ends what a failed test left running. */
export async function endAll(): Promise<void> {
  const left = [...living]
  for (const program of left) program.signal('SIGKILL')
  await Promise.all(left.map((program) => program.status))
}

/** Asks until the answer is right, for as long as a test may take. */
export async function until<T>(ask: () => Promise<T>, right: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask()
    if (right(answer)) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

export async function json<T>(address: string): Promise<T> {
  return (await (await fetch(address)).json()) as T
}
