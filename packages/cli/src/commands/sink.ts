/**
 * Where a command's data goes: stdout or a file, in pieces, as fast as the reader takes them, so that a journal larger than memory passes through. A reader
 * that has seen enough (`| head`) closes the pipe, which is no failure of ours.
 */
import { once } from 'node:events'
import { createWriteStream, writeFileSync } from 'node:fs'
import { NotJudged } from '../exit-status.ts'

const pieceChars = 1 << 16

export interface Sink {
  /** The reader is gone: nothing more is wanted. */
  readonly closed: boolean
  write(text: string): Promise<void>
  end(): Promise<void>
}

/** `-` is stdout. Throws NotJudged where a file can't be written. */
export function sinkTo(target: string): Sink {
  const file = target === '-' ? undefined : createWriteStream(target, { mode: 0o600 })
  const stream = file ?? process.stdout
  let waiting = ''
  let closed = false
  let failure: NotJudged | undefined
  const failed = (error: Error): void => {
    closed = true
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') failure = unwritable(target, error)
  }
  stream.on('error', failed)
  const pass = async (): Promise<void> => {
    const text = waiting
    waiting = ''
    if (text !== '' && !closed && !stream.write(text))
      await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined)
    if (failure !== undefined) throw failure
  }
  return {
    get closed() {
      return closed
    },
    async write(text) {
      waiting += text
      if (waiting.length >= pieceChars) await pass()
    },
    async end() {
      await pass()
      if (file !== undefined) await new Promise<void>((resolve) => file.end(resolve))
      stream.off('error', failed)
      if (failure !== undefined) throw failure
    },
  }
}

/** A result in one piece. */
export function writeResult(target: string, result: object): void {
  const text = `${JSON.stringify(result, null, 2)}\n`
  if (target === '-') return void process.stdout.write(text)
  try {
    writeFileSync(target, text)
  } catch (error) {
    throw unwritable(target, error)
  }
}

function unwritable(target: string, error: unknown): NotJudged {
  return new NotJudged(`can't write ${target}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
}
