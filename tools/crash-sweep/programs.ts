/**
 * The two programs under test as real processes. They are bundled once for a sweep: loaded from their sources they would spend most of each
 * life on compiling, and most kills would hit the compiler.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { bundlePrograms, root } from '../bundle-programs.ts'

export interface Programs {
  readonly gateway: string
  readonly sim: string
  /** The strategy `brisk`, as a file that the gateway can load. */
  readonly strategy: string
  /** The strategy `script`, likewise. */
  readonly script: string
}

/** Bundles gateway, simulator and strategy into a folder. */
export async function bundle(into: string): Promise<Programs> {
  mkdirSync(into, { recursive: true })
  const entries = {
    gateway: 'apps/gateway/src/main.ts',
    sim: 'apps/sim/src/main.ts',
    brisk: 'tools/crash-sweep/brisk.ts',
    script: 'tools/crash-sweep/script.ts',
  }
  // What is bundled and not a module asks for `require`.
  const banner = { js: "import { createRequire as __createRequire } from 'node:module'\nconst require = __createRequire(import.meta.url)" }
  await bundlePrograms(entries, into, { banner })
  // The page is read from beside the program.
  cpSync(join(root, 'apps/gateway/src/page'), join(into, 'page'), { recursive: true })
  for (const name of ['uPlot.esm.js', 'uPlot.min.css']) cpSync(join(root, 'node_modules/uplot/dist', name), join(into, 'page', name))
  const programs = {
    gateway: join(into, 'gateway.mjs'),
    sim: join(into, 'sim.mjs'),
    strategy: join(into, 'brisk.mjs'),
    script: join(into, 'script.mjs'),
  }
  for (const file of Object.values(programs)) if (!existsSync(file)) throw new Error(`bundle: ${file} is missing, expected it to be built`)
  return programs
}

/** A child process that is listened to line by line. */
export class Program {
  readonly child: ChildProcess
  readonly startedMs = performance.now()
  /** Last lines of stderr, for whoever has to say what went wrong. */
  readonly errors: string[] = []
  readonly lines: string[] = []
  /** Exit status and signal. */
  readonly ended: Promise<{ status: number | null; signal: NodeJS.Signals | null }>
  alive = true
  readonly #heard = new Set<(line: string) => boolean>()

  /** `under` is a command that runs it and takes its place, such as a tracer. */
  constructor(file: string, args: readonly string[], env: Record<string, string> = {}, under: readonly string[] = []) {
    const [command, ...rest] = [...under, process.execPath, file, ...args]
    this.child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
    this.ended = new Promise((resolve, reject) => {
      this.child.once('error', reject)
      this.child.once('close', (status, signal) => resolve({ status, signal }))
      this.child.once('exit', () => (this.alive = false))
    })
    createInterface({ input: this.child.stdout! }).on('line', (line) => {
      this.lines.push(line)
      this.#tell(line)
    })
    createInterface({ input: this.child.stderr! }).on('line', (line) => {
      this.errors.push(line)
      if (this.errors.length > 200) this.errors.shift()
      this.#tell(line)
    })
  }

  /** What it said before it ended by itself, without the lines of its log. */
  get lastWords(): string {
    return this.errors
      .filter((line) => !line.startsWith('{'))
      .slice(-15)
      .join(' / ')
  }

  /** The first line, of either output, that `pick` makes something of. Rejects when the program ends before, or has not said it in time. */
  line<T>(pick: (line: string) => T | undefined, withinMs = Infinity): Promise<T> {
    for (const line of [...this.lines, ...this.errors]) {
      const found = pick(line)
      if (found !== undefined) return Promise.resolve(found)
    }
    return new Promise((resolve, reject) => {
      const late = withinMs === Infinity ? undefined : setTimeout(() => reject(new Error(`nothing said in ${withinMs} ms`)), withinMs)
      this.#heard.add((line) => {
        const found = pick(line)
        if (found === undefined) return false
        clearTimeout(late)
        resolve(found)
        return true
      })
      void this.ended.then(() => reject(new Error(`the program ended: ${this.lastWords}`)), reject).finally(() => clearTimeout(late))
    })
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal)
  }

  /** Asks it to end and waits; what does not end within the time is killed, and that is told as no status. */
  async end(withinMs = 20_000): Promise<number | null> {
    const late = setTimeout(() => this.kill('SIGKILL'), withinMs)
    this.kill('SIGTERM')
    const { status } = await this.ended
    clearTimeout(late)
    return status
  }

  #tell(line: string): void {
    for (const heard of this.#heard) if (heard(line)) this.#heard.delete(heard)
  }
}
