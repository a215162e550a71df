// A process that is spoken to by lines: it says `ready …` once, and then answers each line with one, `error REASON` where it can't.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export class LineProcess {
  readonly name: string
  /** What it said of itself behind `ready`: the version of its compiler or of Node, or the port that it listens on. */
  said = ''
  readonly #child: ChildProcessWithoutNullStreams
  readonly #lines: AsyncIterator<string>
  #errors = ''

  private constructor(name: string, command: string, given: readonly string[]) {
    this.name = name
    this.#child = spawn(command, given, { stdio: 'pipe', cwd: root })
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]()
    this.#child.stderr.on('data', (chunk: Buffer) => (this.#errors += chunk.toString()))
    // A process that can't be started, or that is gone when it is asked, has no next line: that is where it is told.
    this.#child.on('error', (error) => (this.#errors += error.message))
    this.#child.stdin.on('error', () => {})
  }

  /** Starts it and waits until it has loaded everything; throws with what it said where it does not. */
  static async start(name: string, command: string, given: readonly string[]): Promise<LineProcess> {
    const started = new LineProcess(name, command, given)
    const line = await started.#line()
    if (!line.startsWith('ready')) throw new Error(`${name}: ${line}`)
    started.said = line.slice('ready '.length)
    return started
  }

  get pid(): number {
    return this.#child.pid ?? 0
  }

  async ask(line: string): Promise<string> {
    this.#child.stdin.write(`${line}\n`)
    const answer = await this.#line()
    if (answer.startsWith('error ')) throw new Error(`${this.name}: ${line}: ${answer.slice('error '.length)}`)
    return answer
  }

  /** The answer to a line as numbers, so many of them. */
  async figures(line: string, count: number): Promise<number[]> {
    const answer = await this.ask(line)
    const numbers = answer.split(' ').map(Number)
    if (numbers.length !== count || numbers.some(Number.isNaN)) throw new Error(`${this.name}: ${line}: ${answer}`)
    return numbers
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null || this.#child.pid === undefined) return
    const exit = once(this.#child, 'exit')
    this.#child.stdin.end()
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 5000)
    await exit
    clearTimeout(timer)
  }

  async #line(): Promise<string> {
    const next = await this.#lines.next()
    if (next.done === true) throw new Error(`${this.name} ended: ${this.#errors.trim()}`)
    return next.value
  }
}
