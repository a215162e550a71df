// The counterparty on QuickFIX C++ as a child process: built once a run, spoken to by lines.
import { execFile, spawn, spawnSync } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const here = path.dirname(fileURLToPath(import.meta.url))
export const dictionaryPath = path.join(here, '../../../shared/dictionaries/FIX44.xml')

const headers = '/usr/include/quickfix/Application.h'

/** Why the counterparty can't be had on this machine, or undefined. */
export function counterpartyAbsent(): string | undefined {
  if (!existsSync(dictionaryPath)) return '../shared/dictionaries/FIX44.xml is absent'
  if (spawnSync('g++', ['--version']).error !== undefined) return 'g++ is not installed'
  if (!existsSync(headers)) return 'libquickfix-dev is not installed'
  return undefined
}

/** Compiles it, or another program of its kind, into `folder`; gives the path of the program. */
export async function buildCounterparty(folder: string, name = 'counterparty'): Promise<string> {
  const program = path.join(folder, name)
  // -w: the library's headers predate the compiler.
  await promisify(execFile)('g++', ['-std=c++14', '-w', path.join(here, `${name}.cpp`), '-o', program, '-lquickfix', '-lpthread'])
  return program
}

export class Counterparty {
  readonly port: number
  /** All that it said: `in 8=FIX.4.4|…`, `out …`, `order A1`, `logon …`. */
  readonly said: string[] = []
  readonly #child: ChildProcessWithoutNullStreams
  readonly #waiting = new Set<() => void>()
  #errors = ''

  private constructor(child: ChildProcessWithoutNullStreams, port: number) {
    this.#child = child
    this.port = port
    createInterface({ input: child.stdout }).on('line', (line) => {
      this.said.push(line)
      for (const look of this.#waiting) look()
    })
    child.stderr.on('data', (chunk: Buffer) => (this.#errors += chunk.toString()))
  }

  static async start(program: string, port: number, args: readonly string[] = [dictionaryPath]): Promise<Counterparty> {
    const counterparty = new Counterparty(spawn(program, [String(port), ...args]), port)
    await counterparty.says(/^listening /)
    return counterparty
  }

  /** A place in what it says, to wait for what comes after it. */
  get mark(): number {
    return this.said.length
  }

  /** The first line from `mark` on that matches; an error with all lines after 20 s. */
  async says(pattern: RegExp, mark = 0, limitMs = 20_000): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const line = this.said.slice(mark).find((each) => pattern.test(each))
        if (line === undefined) return
        finish()
        resolve(line)
      }
      const timer = setTimeout(() => {
        finish()
        reject(new Error(`the counterparty did not say ${pattern} but:\n${this.said.slice(mark).join('\n')}\n${this.#errors}`))
      }, limitMs)
      const finish = (): void => {
        clearTimeout(timer)
        this.#waiting.delete(look)
      }
      this.#waiting.add(look)
      look()
    })
  }

  command(line: string): void {
    this.#child.stdin.write(`${line}\n`)
  }

  async stop(): Promise<number | null> {
    if (this.#child.exitCode !== null) return this.#child.exitCode
    const exit = once(this.#child, 'exit')
    this.#child.stdin.end('quit\n')
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 10_000)
    const [code] = (await exit) as [number | null]
    clearTimeout(timer)
    return code
  }
}
