// A subject of the benchmark as a process, spoken to by lines: tools/peers/serve.js says which.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Figures, Subject } from './group.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

export class ChildSubject implements Subject {
  readonly name: string
  /** What the process says of itself: the version of its compiler or of Node. */
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
  static async start(name: string, command: string, given: readonly string[]): Promise<ChildSubject> {
    const subject = new ChildSubject(name, command, given)
    const line = await subject.#line()
    if (!line.startsWith('ready')) throw new Error(`${name}: ${line}`)
    subject.said = line.slice('ready '.length)
    return subject
  }

  async run(work: string, passes: number): Promise<{ ns: number; figures: Figures }> {
    const answer = await this.#ask(`${work} ${passes}`)
    const numbers = answer.split(' ').map(Number)
    if (numbers.length !== 7 || numbers.some(Number.isNaN)) throw new Error(`${this.name}: ${work}: ${answer}`)
    return { ns: numbers[0], figures: numbers.slice(1) }
  }

  async text(work: string): Promise<string> {
    return this.#ask(`text ${work}`)
  }

  async bytes(work: string): Promise<number> {
    return Number(await this.#ask(`bytes ${work}`))
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.pid === undefined) return
    const exit = once(this.#child, 'exit')
    this.#child.stdin.end()
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 5000)
    await exit
    clearTimeout(timer)
  }

  async #ask(line: string): Promise<string> {
    this.#child.stdin.write(`${line}\n`)
    const answer = await this.#line()
    if (answer.startsWith('error ')) throw new Error(`${this.name}: ${line}: ${answer.slice('error '.length)}`)
    return answer
  }

  async #line(): Promise<string> {
    const next = await this.#lines.next()
    if (next.done === true) throw new Error(`${this.name} ended: ${this.#errors.trim()}`)
    return next.value
  }
}
