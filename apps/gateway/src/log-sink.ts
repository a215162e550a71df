/**
 * Where lines of the log go: a file that turns over at a size, or standard error. Writing never waits in the loop: lines queue, bounded, and one write is under way at a time. Where
 * there is no room a line of `info` or below is dropped and counted; one of `warn` or above is never: then everything that waits is written at once.
 */
import { closeSync, fstatSync, openSync, renameSync, rmSync, write, writeSync } from 'node:fs'
import { urgent, type Level } from './log-catalogue.ts'

export interface LogSinkOptions {
  /** Standard error without it. */
  readonly file?: string
  /** The file turns over before it is longer than this; so many older ones stay, `.1` the youngest. */
  readonly fileBytes: number
  readonly files: number
  /** What may wait. */
  readonly bufferBytes: number
  /** Turning over has failed; the file is gone on with. */
  readonly failed?: (cause: Error) => void
}

const stderr = 2
/** A pipe that takes nothing is tried again after so long, and so often at the end of the process. */
const againMs = 10
const lastTries = 200

export class LogSink {
  dropped = 0
  readonly #options: LogSinkOptions
  #fd: number
  #fileBytes = 0
  /** Beyond this the file turns over; raised where it could not be. */
  #turnAt: number
  #waiting: Buffer[] = []
  #waitingBytes = 0
  /** What the system is writing, and how far it is. */
  #writing: Buffer | undefined
  #written = 0
  /** The system has taken nothing and is asked again then; nothing is under way meanwhile. */
  #again: NodeJS.Timeout | undefined
  readonly #atExit = (): void => this.flush()

  /** Throws where the file cannot be opened. */
  constructor(options: LogSinkOptions) {
    this.#options = options
    this.#turnAt = options.fileBytes
    this.#fd = options.file === undefined ? stderr : this.#open(options.file)
    process.on('exit', this.#atExit)
  }

  /** Bytes that wait, or are being written. */
  get depth(): number {
    return this.#waitingBytes
  }

  get bound(): number {
    return this.#options.bufferBytes
  }

  write(line: string, level: Level): void {
    const bytes = Buffer.from(line)
    const full = this.#waitingBytes + bytes.length > this.#options.bufferBytes
    if (full && !urgent.has(level)) return void this.dropped++
    this.#waiting.push(bytes)
    this.#waitingBytes += bytes.length
    if (full) this.flush()
    else this.#next()
  }

  /** Writes all that waits, now. What the system is writing already stands before it, or is overtaken: with a buffer that is full, at the end of the process. */
  flush(): void {
    const rest = this.#again === undefined ? [] : [this.#writing!.subarray(this.#written)]
    clearTimeout(this.#again)
    if (rest.length > 0) this.#done()
    const all = Buffer.concat([...rest, ...this.#waiting])
    for (const { length } of this.#waiting) this.#waitingBytes -= length
    this.#waiting = []
    if (all.length === 0) return
    if (this.#writing === undefined) this.#turnWhenFull()
    this.#writeNow(all)
  }

  close(): void {
    this.flush()
    process.off('exit', this.#atExit)
    if (this.#fd !== stderr) closeSync(this.#fd)
  }

  #next(): void {
    if (this.#writing !== undefined || this.#waiting.length === 0) return
    this.#turnWhenFull()
    this.#writing = Buffer.concat(this.#waiting)
    this.#waiting = []
    this.#written = 0
    this.#go()
  }

  #go(): void {
    const bytes = this.#writing!
    this.#again = undefined
    write(this.#fd, bytes, this.#written, bytes.length - this.#written, null, (cause, count) => {
      if (cause !== null && cause.code === 'EAGAIN') return void (this.#again = setTimeout(() => this.#go(), againMs).unref())
      // Nobody reads, or the disk is full: there is no better place to say so.
      this.#written += cause === null ? count : bytes.length - this.#written
      if (this.#written < bytes.length) return this.#go()
      this.#done()
      this.#next()
    })
  }

  #done(): void {
    this.#fileBytes += this.#writing!.length
    this.#waitingBytes -= this.#writing!.length
    this.#writing = this.#again = undefined
  }

  #writeNow(bytes: Buffer): void {
    this.#fileBytes += bytes.length
    for (let from = 0, tries = 0; from < bytes.length && tries < lastTries;) {
      try {
        from += writeSync(this.#fd, bytes, from)
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code !== 'EAGAIN') return
        tries++
        Atomics.wait(pause, 0, 0, againMs)
      }
    }
  }

  /** Only between two writes: each line is whole in one file. */
  #turnWhenFull(): void {
    const { file, files, fileBytes, failed } = this.#options
    if (file === undefined || this.#fileBytes < this.#turnAt) return
    try {
      if (files === 0) rmSync(file)
      for (let n = files; n > 0; n--) moveIfThere(n === 1 ? file : `${file}.${n - 1}`, `${file}.${n}`)
      const old = this.#fd
      this.#fd = this.#open(file)
      closeSync(old)
      this.#turnAt = fileBytes
    } catch (cause) {
      this.#turnAt = this.#fileBytes + fileBytes
      // Not from in here: whoever tells it writes a line.
      setImmediate(() => failed?.(cause as Error))
    }
  }

  #open(file: string): number {
    const fd = openSync(file, 'a', 0o600)
    this.#fileBytes = fstatSync(fd).size
    return fd
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4))

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
  }
}
