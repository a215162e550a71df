/** One life of a gateway: the program, its page, and how long it takes until it may trade. */
import { setTimeout as pause } from 'node:timers/promises'
import { environment } from './configuration.ts'
import { Program } from './programs.ts'

const readyWithinMs = 30_000
/** An answer that takes longer is none: it is asked again, or told. */
const answerWithinMs = 10_000

export interface LifeOptions {
  /** A command that runs it, such as a tracer. */
  readonly under?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Beside another one that holds the state. */
  readonly standby?: boolean
}

export class Life {
  readonly program: Program
  /** Where its page is, once it is there; rejects when the program ends before. */
  readonly page: Promise<{ address: string; token: string }>
  #address = ''

  constructor(gateway: string, config: string, { under, env = {}, standby = false }: LifeOptions = {}) {
    this.program = new Program(gateway, ['run', '--config', config, ...(standby ? ['--standby'] : [])], { ...environment, ...env }, under)
    this.page = this.program.line((line) => {
      const [, address, token] = /^page (http:\/\/[^/]+)\/?#(.+)$/.exec(line) ?? []
      return address === undefined ? undefined : { address, token }
    })
    // Whoever needs it is told; nobody has to.
    this.page.then(
      ({ address }) => (this.#address = address),
      () => undefined,
    )
  }

  /** Milliseconds from the start of the process to a gateway that may trade. Rejects where it ends before, or takes too long. */
  async ready(): Promise<number> {
    const { program } = this
    const untilMs = program.startedMs + readyWithinMs
    while (program.alive && performance.now() < untilMs) {
      if ((await this.ask('/readyz')).status === 200) return Math.round(performance.now() - program.startedMs)
      await pause(10)
    }
    if (!program.alive) throw new Error(`the gateway ended by itself: ${program.lastWords}`)
    throw new Error(`the gateway is not ready after ${readyWithinMs} ms: ${(await this.ask('/readyz')).text}`)
  }

  /** Has it close every position and take no order any more. */
  async flatten(): Promise<void> {
    const { address, token } = await this.page
    const answer = await fetch(`${address}/kill`, {
      method: 'POST',
      headers: { origin: address, authorization: `Bearer ${token}` },
      body: JSON.stringify({ state: 'flatten', scope: '*', reason: 'end of the sweep' }),
      signal: AbortSignal.timeout(answerWithinMs),
    })
    if (!answer.ok) throw new Error(`flatten: status ${answer.status}, ${await answer.text()}`)
  }

  /** Nothing open, nothing unknown, no position: the switch has moved on to `halted` by itself. */
  async flat(): Promise<boolean> {
    const { text } = await this.ask('/readyz')
    return text.includes('halted') && !text.includes('unreconciled')
  }

  /** Status 0 where it has no page yet, or does not answer. */
  async ask(path: string): Promise<{ status: number; text: string }> {
    if (this.#address === '') return { status: 0, text: 'no page yet' }
    try {
      const headers = { connection: 'close' }
      const answer = await fetch(`${this.#address}${path}`, { headers, signal: AbortSignal.timeout(answerWithinMs) })
      return { status: answer.status, text: await answer.text() }
    } catch {
      return { status: 0, text: 'no answer' }
    }
  }
}
