/** The other engine as a child process that is spoken to by lines: QuickFIX C++ or jspurefix, both say and hear the same words. */
import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export class Peer {
  readonly #child: ChildProcessWithoutNullStreams
  readonly #waiting = new Set<(line: string) => boolean>()
  /** How often each id of ours was given to its application; of those, how often as a possible duplicate. */
  readonly applied: Map<string, number>
  readonly possDups: Map<string, number>
  /** Ids of its own that have a number. */
  readonly sent: Set<string>
  /** The last lines that it said. */
  readonly tail: string[] = []
  loggedOn = false

  /** `before`: what an earlier run of the same engine knew. */
  constructor(program: string, args: readonly string[], before?: Peer) {
    this.applied = before?.applied ?? new Map()
    this.possDups = before?.possDups ?? new Map()
    this.sent = before?.sent ?? new Set()
    this.#child = spawn(program, args)
    createInterface({ input: this.#child.stdout }).on('line', (line) => this.#heard(line))
    this.#child.stderr.on('data', (chunk: Buffer) => this.#keep(`stderr ${chunk.toString().trimEnd()}`))
    this.#child.stdin.on('error', () => undefined)
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null
  }

  send(kind: string, id: string): void {
    this.#write(`send ${kind} ${id}`)
  }

  testRequest(): void {
    this.#write('test')
  }

  logout(): void {
    this.#write('logout')
  }

  /** After a logout of its own: it logs on, or lets us, again. */
  logon(): void {
    this.#write('logon')
  }

  async listening(): Promise<string> {
    // QuickFIX reads the dictionary of FIX.5.0SP2 for seconds.
    return await this.#says('listening', 60_000)
  }

  /** Its next numbers, out and in. */
  async numbers(): Promise<{ nextOut: number; nextIn: number }> {
    const answer = this.#says('numbers')
    this.#write('numbers')
    const [, nextOut, nextIn] = (await answer).split(' ')
    return { nextOut: Number(nextOut), nextIn: Number(nextIn) }
  }

  async stop(): Promise<void> {
    if (!this.running) return
    const exit = once(this.#child, 'exit')
    this.#child.stdin.end('quit\n')
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 10_000)
    await exit
    clearTimeout(timer)
  }

  #write(line: string): void {
    if (this.running) this.#child.stdin.write(`${line}\n`)
  }

  #heard(line: string): void {
    this.#keep(line)
    const [word, first, second, third] = line.split(' ')
    if (word === 'app') {
      this.applied.set(second, (this.applied.get(second) ?? 0) + 1)
      if (third === 'Y') this.possDups.set(second, (this.possDups.get(second) ?? 0) + 1)
    } else if (word === 'sent') this.sent.add(second)
    else if (word === 'logon') this.loggedOn = true
    else if (word === 'logout') this.loggedOn = false
    for (const look of this.#waiting) if (look(`${word} ${first ?? ''} ${second ?? ''}`)) this.#waiting.delete(look)
  }

  #keep(line: string): void {
    this.tail.push(line)
    if (this.tail.length > 200) this.tail.shift()
  }

  #says(word: string, limitMs = 10_000): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = (line: string): boolean => {
        if (!line.startsWith(`${word} `)) return false
        clearTimeout(timer)
        this.#child.off('exit', fail)
        resolve(line)
        return true
      }
      const fail = (): void => {
        clearTimeout(timer)
        this.#waiting.delete(look)
        reject(new Error(`the peer did not say ${word} but:\n${this.tail.join('\n')}`))
      }
      const timer = setTimeout(fail, limitMs)
      this.#child.once('exit', fail)
      this.#waiting.add(look)
    })
  }
}
