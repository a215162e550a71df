/**
 * Writes messages as they came, with the times of their reading, where the journal keeps their numbers only. They are gathered and written by `flush`,
 * like the facts; nothing is allocated for one. Secrets are blanked by whoever calls, who knows the tags.
 */
import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { CaptureError } from '../capture-error.ts'
import { rawFileName, rawFileNumbers } from '../capture-files.ts'
import { retire, type Retention } from '../retention.ts'
import { fileHead, headBytes, maxRawBytes, rawFlag, rawVersion, type RawMessage } from './raw-record.ts'
import { wholeBytes } from './raw-reader.ts'

const defaultFileBytes = 64 * 1024 * 1024
const high = 2 ** 32

export interface RawWriterOptions {
  /** A file ends behind the message that takes it over this length; 64 MiB unless told. */
  fileBytes?: number
  /** A file ends before the message that comes so long after its first, by `wallUs`; no such bound unless told. */
  fileUs?: number
  retain?: Retention
}

export interface RawWriter {
  /** What the last run left half written, if it did. */
  readonly cut: { file: string; offset: number; bytes: number } | undefined
  /** Takes the bytes from `from` to `to` as they are now. */
  record(message: Omit<RawMessage, 'raw'>, bytes: Uint8Array, from: number, to: number): void
  /** Writes what was taken; throws what the disk says. */
  flush(): void
  close(): void
}

/** Opens a folder, which is created if need be, behind what is in it. */
export function rawWriter(dir: string, options: RawWriterOptions = {}): RawWriter {
  return new Writer(dir, options)
}

class Writer implements RawWriter {
  cut: RawWriter['cut']
  readonly #dir: string
  readonly #options: RawWriterOptions
  readonly #pending = Buffer.alloc(256 * 1024 + headBytes + maxRawBytes)
  #waiting = 0
  #file = -1
  #number = 0
  #length = 0
  #untilUs = Infinity
  #closed = false
  /** Names of sessions as bytes; there are few. */
  readonly #sources = new Map<string, Uint8Array>()

  constructor(dir: string, options: RawWriterOptions) {
    this.#dir = dir
    this.#options = options
    mkdirSync(dir, { recursive: true })
    this.#resume()
  }

  record(message: Omit<RawMessage, 'raw'>, bytes: Uint8Array, from: number, to: number): void {
    if (this.#closed) throw new Error(`record into the closed capture ${this.#dir}`)
    if (to - from > maxRawBytes) throw new Error(`record of a message of ${to - from} bytes, expected at most ${maxRawBytes}`)
    const { fileBytes = defaultFileBytes } = this.#options
    if (this.#file < 0 || this.#length >= fileBytes || message.wallUs >= this.#untilUs) this.#begin(message.wallUs)
    const start = this.#waiting
    const out = this.#pending
    const source = this.#sourceOf(message.source)
    let at = start + 8
    for (const value of [message.behindIdx, message.wallUs, message.monoUs]) {
      out.writeUInt32LE(value % high, at)
      out.writeUInt32LE(Math.floor(value / high), at + 4)
      at += 8
    }
    out.writeUInt32LE(message.connection, at)
    out.writeUInt32LE(message.epoch, at + 4)
    out.writeUInt32LE(message.bodyLength, at + 8)
    out[at + 12] = message.dir === 'in' ? 0 : 1
    out[at + 13] = message.redacted ? rawFlag.redacted : 0
    out.writeUInt16LE(source.length, at + 14)
    at += 16
    out.set(source, at)
    at += source.length
    out.set(bytes.subarray(from, to), at)
    at += to - from
    out.writeUInt32LE(at - start - 8, start)
    out.writeUInt32LE(crc32(out.subarray(start + 8, at)), start + 4)
    this.#waiting = at
    this.#length += at - start
    if (this.#waiting >= 256 * 1024) this.flush()
  }

  flush(): void {
    const end = this.#waiting
    this.#waiting = 0
    for (let done = 0; done < end;) done += writeSync(this.#file, this.#pending, done, end - done)
  }

  close(): void {
    if (this.#closed) return
    this.flush()
    this.#closed = true
    if (this.#file >= 0) closeSync(this.#file)
  }

  #begin(wallUs: number): void {
    this.flush()
    if (this.#file >= 0) closeSync(this.#file)
    this.#file = openSync(join(this.#dir, rawFileName(++this.#number)), 'ax', 0o600)
    writeSync(this.#file, fileHead)
    this.#length = fileHead.length
    this.#untilUs = wallUs + (this.#options.fileUs ?? Infinity)
    if (this.#options.retain !== undefined) retire(this.#dir, this.#options.retain, 'raw')
  }

  #sourceOf(source: string): Uint8Array {
    let known = this.#sources.get(source)
    if (known === undefined) this.#sources.set(source, (known = new TextEncoder().encode(source)))
    return known
  }

  /** Each run begins a file of its own; what a kill left half written of the newest is cut. */
  #resume(): void {
    const numbers = rawFileNumbers(this.#dir)
    this.#number = numbers.at(-1) ?? 0
    if (this.#number === 0) return
    const path = join(this.#dir, rawFileName(this.#number))
    const bytes = readFileSync(path)
    if (bytes.length >= fileHead.length && bytes.readUInt16LE(6) > rawVersion)
      throw new CaptureError(path, { offset: 6 }, `version ${bytes.readUInt16LE(6)}, this program writes ${rawVersion}`)
    const good = wholeBytes(bytes)
    if (good < bytes.length) this.cut = { file: path, offset: good, bytes: bytes.length - good }
    else if (good > 0) return
    if (good === 0) {
      unlinkSync(path)
      return
    }
    const file = openSync(path, 'r+')
    ftruncateSync(file, good)
    closeSync(file)
  }
}
