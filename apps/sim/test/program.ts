/** The program of this app as a child process. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

export class Program {
  readonly child: ChildProcess
  readonly lines: string[] = []
  stderr = ''
  /** [status, signal] of its end, once both of its outputs are read. */
  readonly ended: Promise<unknown[]>
  #waiting: (() => void)[] = []

  constructor(...args: string[]) {
    const tsx = import.meta.resolve('tsx')
    this.child = spawn(process.execPath, ['--conditions=@fix/source', '--import', tsx, main, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.ended = once(this.child, 'close')
    createInterface({ input: this.child.stdout! }).on('line', (line) => {
      this.lines.push(line)
      const waiting = this.#waiting
      this.#waiting = []
      for (const resolve of waiting) resolve()
    })
    this.child.stderr!.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()))
  }

  /** The line of that number on stdout, from 0, as JSON. */
  async line(number: number): Promise<Record<string, unknown>> {
    const gone = this.ended.then(() => true)
    while (this.lines.length <= number) {
      const line = new Promise<boolean>((resolve) => this.#waiting.push(() => resolve(false)))
      if ((await Promise.race([gone, line])) && this.lines.length <= number) throw new Error(`the program ended: ${this.stderr}`)
    }
    return JSON.parse(this.lines[number]) as Record<string, unknown>
  }

  async end(signal: NodeJS.Signals): Promise<unknown[]> {
    this.child.kill(signal)
    return this.ended
  }
}
