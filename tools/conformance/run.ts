// One script, step by step. Steps block: an E takes exactly one message of its connection, an eDISCONNECT takes the end of the stream and nothing
// before it. The first thing that is not as expected ends the script.
import { aligned, compare } from './comparison.ts'
import type { Profile } from './comparison.ts'
import { expand } from './expansion.ts'
import type { Patterns } from './patterns.ts'
import type { Step } from './script.ts'

/** Where a script runs: in memory on virtual time, or over TCP on the real one. */
export interface Ground {
  wallUs(): number
  connect(): Promise<Connection>
  sleep(ms: number): Promise<void>
  /** Sets a number of the server's session between connections; false if this ground can't. */
  setNumber(session: string, which: 'sender' | 'target', value: number): boolean
}

export interface Connection {
  send(bytes: Uint8Array): void
  /** The next message as text, one character a byte; `ended` when the stream is over, `silent` when nothing came within the limit. */
  read(limitMs: number): Promise<{ kind: 'message'; text: string } | { kind: 'ended'; left: string } | { kind: 'silent' }>
  close(): void
}

export interface Outcome {
  passed: boolean
  line?: number
  /** One sentence. */
  reason?: string
  /** Expected and actual with a caret, and the last messages. */
  detail?: string
}

export interface RunOptions {
  profile: Profile
  patterns: Patterns
  readFile(path: string): string
}

const messageLimitMs = 10_000
const disconnectLimitMs: Record<Profile, number> = { quickfix: 10_000, quickfixj: 20_000, subset: 10_000 }
const remembered = 10

class Failure extends Error {
  readonly detail: string

  constructor(reason: string, detail = '') {
    super(reason)
    this.detail = detail
  }
}

export async function runScript(steps: Step[], ground: Ground, options: RunOptions): Promise<Outcome> {
  const open = new Map<number, Connection>()
  const last: string[] = []
  const remember = (arrow: string, conn: number, text: string): void => {
    last.push(`  ${conn}${arrow} ${text.replaceAll('\x01', '|')}`)
    if (last.length > remembered) last.shift()
  }
  const connectionOf = (conn: number): Connection => {
    const connection = open.get(conn)
    if (connection === undefined) throw new Failure(`connection ${conn} is not open`)
    return connection
  }
  const expanded = (body: string): string => expand(body, { wallUs: ground.wallUs(), readFile: options.readFile })

  async function expectMessage(conn: number, body: string): Promise<void> {
    const came = await connectionOf(conn).read(messageLimitMs)
    const expected = expanded(body)
    const wanted = `  expected ${expected.replaceAll('\x01', '|')}`
    if (came.kind === 'silent') throw new Failure(`nothing came within ${messageLimitMs / 1000} s`, wanted)
    if (came.kind === 'ended') throw new Failure('the connection ended', wanted)
    remember('<', conn, came.text)
    const mismatch = compare(options.profile, expected, came.text, body, options.patterns)
    if (mismatch !== undefined) throw new Failure(mismatch.reason, aligned(expected, came.text, mismatch.field))
  }

  async function expectEnd(conn: number): Promise<void> {
    const limit = disconnectLimitMs[options.profile]
    const came = await connectionOf(conn).read(limit)
    if (came.kind === 'silent') throw new Failure(`the connection is still open after ${limit / 1000} s`)
    if (came.kind === 'message')
      throw new Failure('a message came, where the connection should end', `  actual   ${came.text.replaceAll('\x01', '|')}`)
    if (came.left !== '') throw new Failure('bytes came before the end', `  actual   ${came.left.replaceAll('\x01', '|')}`)
    open.delete(conn)
  }

  async function take(step: Step): Promise<void> {
    switch (step.kind) {
      case 'connect':
        open.set(step.conn, await ground.connect())
        return
      case 'disconnect':
        connectionOf(step.conn).close()
        open.delete(step.conn)
        return
      case 'send': {
        const text = expanded(step.body)
        remember('>', step.conn, text)
        connectionOf(step.conn).send(Buffer.from(text, 'latin1'))
        return
      }
      case 'expect':
        return expectMessage(step.conn, step.body)
      case 'expectDisconnect':
        return expectEnd(step.conn)
      case 'sleep':
        return ground.sleep(step.seconds * 1000)
      case 'setNumber':
        if (!ground.setNumber(step.session, step.which, step.value)) throw new Failure(`the numbers of ${step.session} can't be set here`)
    }
  }

  try {
    for (const step of steps) {
      try {
        await take(step)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        const messages = last.length === 0 ? '' : `\n  last messages:\n${last.join('\n')}`
        return { passed: false, line: step.line, reason: error.message, detail: `${error.detail}${messages}` }
      }
    }
    return { passed: true }
  } finally {
    for (const connection of open.values()) connection.close()
  }
}
