// The command line without a process: words in, what it prints and its status out. Errors end it as they end the program.
import { CommanderError } from 'commander'
import type { Environment } from '../src/commands/environment.ts'
import { fixProgram } from '../src/commands/program.ts'
import { sinkTo, type Sink } from '../src/commands/sink.ts'
import { AskedWrongly, exit, NotJudged, reasonOf } from '../src/exit-status.ts'
import type { Terminal } from '../src/commands/typed-lines.ts'
import type { Ended } from './program.ts'
import { listener } from '../../../tools/secrets/heard.ts'

export interface Given {
  /** In pieces. */
  readonly stdin?: readonly Uint8Array[]
  readonly colours?: boolean
  readonly terminal?: Terminal
  /** Whether to look again; what it does happens in between. */
  readonly pause?: () => Promise<boolean>
}

export async function fix(words: readonly string[], given: Given = {}): Promise<Ended & { bytes: Buffer }> {
  const ended: Ended = { status: exit.held, stdout: '', stderr: '' }
  const bytes: Buffer[] = []
  const stdout: Sink = {
    closed: false,
    write: async (data) => void bytes.push(typeof data === 'string' ? Buffer.from(data) : Buffer.from(data)),
    end: async () => undefined,
  }
  const environment: Environment = {
    worldTo: (target) => ({
      stdin: async function* () {
        yield* given.stdin ?? []
      },
      // What is named is written; stdout is what comes back.
      out: target === '-' ? stdout : sinkTo(target),
      tell: (text) => void (ended.stderr += text),
      colours: given.colours ?? false,
    }),
    pauses: () => given.pause ?? (async () => false),
    terminal: () => given.terminal,
    end: (status) => void (ended.status = status),
  }
  const program = fixProgram(environment, {
    writeOut: (text) => void bytes.push(Buffer.from(text)),
    writeErr: (text) => void (ended.stderr += text),
  })
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) ended.status = error.exitCode === 0 ? exit.held : exit.askedWrongly
    else if (error instanceof AskedWrongly || error instanceof NotJudged) {
      ended.stderr += `fix: ${reasonOf(error)}\n`
      ended.status = error instanceof NotJudged ? exit.notJudged : exit.askedWrongly
    } else throw error
  }
  const all = Buffer.concat(bytes)
  if (!words.includes('--no-redact')) for (const output of [all, ended.stderr]) listener(`what fix ${words.join(' ')} printed`)(output)
  return { ...ended, stdout: all.toString('utf8'), bytes: all }
}
