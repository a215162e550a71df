/**
 * Where a command's data goes: stdout or a file, in pieces, as fast as the reader takes them, so that a journal larger than memory passes through. A reader
 * that has seen enough (`| head`) closes the pipe, which is no failure of ours.
 */
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { closeSync, createWriteStream, existsSync, openSync, readSync, writeFileSync } from 'node:fs'
import { AskedWrongly, NotJudged } from '../exit-status.ts'

const pieceChars = 1 << 16

export interface Sink {
  /** The reader is gone: nothing more is wanted. */
  readonly closed: boolean
  /** Text, or bytes, which are copied. */
  write(data: string | Uint8Array): Promise<void>
  end(): Promise<void>
}

/** `-` is stdout. A file is opened, and what was in it gone, with the first that is written. Throws NotJudged where it can't be written. */
export function sinkTo(target: string): Sink {
  let opened: Writable | undefined
  const stream = (): Writable => {
    if (opened !== undefined) return opened
    opened = target === '-' ? process.stdout : createWriteStream(target, { mode: 0o600 })
    return opened.on('error', failed)
  }
  let waiting = ''
  let closed = false
  let failure: NotJudged | undefined
  const failed = (error: Error): void => {
    closed = true
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') failure = unwritable(target, error)
  }
  // Who reads stdout may leave before anything is written.
  if (target === '-') stream()
  const passed = async (data: string | Buffer): Promise<void> => {
    if (data.length > 0 && !closed && !stream().write(data)) await drained(stream())
    if (failure !== undefined) throw failure
  }
  const pass = (): Promise<void> => {
    const text = waiting
    waiting = ''
    return passed(text)
  }
  return {
    get closed() {
      return closed
    },
    async write(data) {
      if (typeof data === 'string') {
        waiting += data
        if (waiting.length >= pieceChars) await pass()
      } else {
        await pass()
        await passed(Buffer.from(data))
      }
    },
    async end() {
      await pass()
      const file = stream()
      if (target !== '-') await new Promise<void>((resolve) => file.end(resolve))
      file.off('error', failed)
      if (failure !== undefined) throw failure
    },
  }
}

/** Room again, or nobody who reads; of what did not happen nothing stays behind to wait for it. */
async function drained(stream: NodeJS.WritableStream): Promise<void> {
  const over = new AbortController()
  const { signal } = over
  await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]).catch(() => undefined)
  over.abort()
}

/**
 * FILE of a command that reads logs and takes `--json FILE`: a log that was named there by mistake is not written over. Throws AskedWrongly where it is
 * there and is no JSON.
 */
export function jsonTarget(command: string, file: string): string {
  if (file === '-' || !existsSync(file)) return file
  const first = Buffer.alloc(1)
  try {
    const fd = openSync(file, 'r')
    try {
      if (readSync(fd, first, 0, 1, 0) === 0 || first[0] === 0x7b || first[0] === 0x5b) return file
    } finally {
      closeSync(fd)
    }
  } catch (error) {
    throw unwritable(file, error)
  }
  throw new AskedWrongly(`${command}: --json ${file}: the file is there and is no JSON; expected a file to write, or - for stdout`)
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
