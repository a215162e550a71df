/** Where the lines of a prompt come from: a terminal with its history and its Tab, or a pipe, whose lines are a script. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { keptText, linesOf, mostLines } from '../connect/kept-lines.ts'

export interface Terminal {
  readonly input: Readable
  readonly output: Writable
}

/** No line of a script is longer. */
const longestLine = 1 << 20

export interface LineSource {
  readonly isTerminal: boolean
  /** Ends with the input, or when it is closed. */
  readonly lines: AsyncIterable<string>
  /** Something is to be shown: the line that is being typed makes room, and comes back. */
  shown(write: () => void): void
  ask(): void
  close(): void
}

export interface Prompting {
  readonly prompt: string
  readonly complete: (line: string) => [string[], string]
  /** What of a line may be kept. */
  readonly kept: (line: string) => string
  /** File of the history; undefined keeps it in memory alone. */
  readonly file: string | undefined
}

export function terminalLines({ input, output }: Terminal, { prompt, complete, kept, file }: Prompting): LineSource {
  const rl: Interface = createInterface({
    ...{ input, output, terminal: true, prompt, historySize: mostLines, removeHistoryDuplicates: true },
    history: file === undefined ? [] : linesOf(readable(file)),
    completer: (line: string) => complete(line),
  })
  let history: string[] = []
  rl.on('history', (lines: string[]) => {
    // In place: readline goes on with this list.
    lines.forEach((line, at) => (lines[at] = kept(line)))
    history = lines
    if (file !== undefined) keep(file, keptText(lines))
  })
  rl.on('SIGINT', () => rl.close())
  return {
    isTerminal: true,
    lines: rl,
    shown(write) {
      // To the start of the line, and nothing behind it.
      output.write('\r\x1b[K')
      write()
      rl.prompt(true)
    },
    ask: () => rl.prompt(),
    close() {
      if (file !== undefined && history.length > 0) keep(file, keptText(history))
      rl.close()
    },
  }
}

/** Lines of bytes that come in pieces; an end without a line end is a line, too. */
export function pipedLines(pieces: AsyncIterable<Uint8Array>): LineSource {
  let over = false
  async function* lines(): AsyncGenerator<string> {
    const decoder = new TextDecoder()
    let rest = ''
    for await (const piece of pieces) {
      rest += decoder.decode(piece, { stream: true })
      const whole = rest.split('\n')
      rest = whole.pop() ?? ''
      for (const line of whole) {
        if (over) return
        yield line.replace(/\r$/, '').slice(0, longestLine)
      }
      if (rest.length > longestLine) rest = rest.slice(0, longestLine)
      if (over) return
    }
    if (rest.trim() !== '') yield rest
  }
  return { isTerminal: false, lines: lines(), shown: (write) => write(), ask: () => undefined, close: () => void (over = true) }
}

/** Where the history is kept unless told: what the user has typed is nobody else's. */
export function usualHistory({ XDG_STATE_HOME, HOME }: NodeJS.ProcessEnv): string | undefined {
  const state = XDG_STATE_HOME ?? (HOME === undefined ? undefined : path.join(HOME, '.local/state'))
  return state === undefined || state === '' ? undefined : path.join(state, 'fix/connect-history')
}

function readable(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** A history that can't be kept is no reason to stop. */
function keep(file: string, text: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(file, text, { mode: 0o600 })
  } catch {
    // The lines stay in memory.
  }
}
