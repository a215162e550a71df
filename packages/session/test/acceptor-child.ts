/** An acceptor in a process of its own, and what it says it holds. */
import { spawn } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Held } from './acceptor-process.ts'

const program = fileURLToPath(new URL('./acceptor-process.ts', import.meta.url))
const flags = ['--expose-gc', '--conditions=@fix/source', '--import', 'tsx']

export class AcceptorChild {
  readonly port: number
  readonly #child: ChildProcessByStdio<Writable, Readable, null>
  readonly #lines: AsyncIterator<string>

  private constructor(child: ChildProcessByStdio<Writable, Readable, null>, lines: AsyncIterator<string>, port: number) {
    this.#child = child
    this.#lines = lines
    this.port = port
  }

  /** `options` are those of `listen` that JSON can say. */
  static async start(options: object = {}): Promise<AcceptorChild> {
    const child = spawn(process.execPath, [...flags, program, JSON.stringify(options)], { stdio: ['pipe', 'pipe', 'inherit'] })
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const { port } = JSON.parse(String((await lines.next()).value)) as { port: number }
    return new AcceptorChild(child, lines, port)
  }

  /** What it holds now, after a collection. */
  async held(): Promise<Held> {
    this.#child.stdin.write('\n')
    return JSON.parse(String((await this.#lines.next()).value)) as Held
  }

  /** Asks until it is so. */
  async until(so: (held: Held) => boolean): Promise<Held> {
    for (;;) {
      const held = await this.held()
      if (so(held)) return held
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve))
    this.#child.stdin.end()
    await gone
  }
}
