/**
 * Writes what the inbox admitted, in its order. Lines are gathered and written by `flush`, which the journal calls before each of its own writes: so
 * the cause of every decision in the journal stands in the capture. Nothing is synced; a power loss may take the newest lines, never a decision.
 *
 * A kill can leave half a line. It is cut when the folder is opened again, and said so.
 */
import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '@fix/events'
import type { Instrument } from '@fix/units'
import { CaptureError } from './capture-error.ts'
import { captureFileName, captureFileNumbers } from './capture-files.ts'
import { captureVersion, entryInto, headerLine, readEntry, readHeader } from './fact-line.ts'
import { retire, type Retention } from './retention.ts'
import { LineBuffer } from './line-buffer.ts'
import { headerOf, segmentEntries } from './segment-reader.ts'

const defaultFileBytes = 64 * 1024 * 1024
/** Bytes that may wait for a flush. */
const pendingBound = 1024 * 1024

export interface CaptureOptions {
  /** A file ends behind the line that takes it over this length; 64 MiB unless told. */
  fileBytes?: number
  /** A file ends before the entry that comes so long after its first, by `wallUs`; no such bound unless told. */
  fileUs?: number
  /** What may go; everything stays unless told. */
  retain?: Retention
  /** Program and version that write, for each file's header. */
  software?: string
  /** Instruments as they are defined now, for each file's header: whoever exports the capture needs their scales. */
  instruments?: readonly Instrument[]
}

export interface CaptureWriter {
  /** Index of the last entry in the capture, 0 if there is none: the inbox goes on behind it. */
  readonly lastIdx: number
  /** What the last run left half written, if it did. */
  readonly cut: { file: string; offset: number; bytes: number } | undefined
  /** Takes the entry as it is now; it may be reused after. Indexes must rise. */
  record(entry: Entry): void
  /** Writes what was taken; throws what the disk says. */
  flush(): void
  close(): void
}

/** Opens the capture in a folder, which is created if need be, behind what is in it. */
export function captureWriter(dir: string, options: CaptureOptions = {}): CaptureWriter {
  return new Writer(dir, options)
}

class Writer implements CaptureWriter {
  lastIdx = 0
  cut: CaptureWriter['cut']
  readonly #dir: string
  readonly #options: CaptureOptions
  readonly #fileBytes: number
  readonly #fileUs: number
  /** When the file has to end, by `wallUs`. */
  #untilUs = -Infinity
  #file = -1
  #number = 0
  /** Bytes of the file with what waits for a flush: where a file ends must not depend on when it was flushed. */
  #length = 0
  readonly #pending = new LineBuffer()
  #closed = false

  constructor(dir: string, options: CaptureOptions) {
    this.#dir = dir
    this.#options = options
    this.#fileBytes = options.fileBytes ?? defaultFileBytes
    this.#fileUs = options.fileUs ?? Infinity
    mkdirSync(dir, { recursive: true })
    this.#resume()
  }

  record(entry: Entry): void {
    if (this.#closed) throw new Error(`record into the closed capture ${this.#dir}`)
    if (entry.idx <= this.lastIdx) throw new Error(`record of idx ${entry.idx}, expected one above ${this.lastIdx}`)
    this.lastIdx = entry.idx
    const { wallUs } = entry.now
    if (this.#file < 0 || this.#length >= this.#fileBytes || wallUs >= this.#untilUs) this.#begin(entry.idx, wallUs)
    const from = this.#pending.length
    entryInto(this.#pending, entry)
    this.#length += this.#pending.length - from
    if (this.#pending.length >= pendingBound) this.flush()
  }

  flush(): void {
    const { bytes, length } = this.#pending
    // What the disk refuses is not written a second time.
    this.#pending.length = 0
    for (let done = 0; done < length;) done += writeSync(this.#file, bytes, done, length - done)
  }

  close(): void {
    if (this.#closed) return
    this.flush()
    this.#closed = true
    if (this.#file >= 0) closeSync(this.#file)
  }

  #begin(firstIdx: number, wallUs: number): void {
    this.flush()
    if (this.#file >= 0) closeSync(this.#file)
    this.#file = openSync(join(this.#dir, captureFileName(++this.#number)), 'ax', 0o600)
    this.#untilUs = wallUs + this.#fileUs
    this.#pending.text(headerLine({ firstIdx, software: this.#options.software ?? '', instruments: this.#options.instruments ?? [] }))
    this.#length = this.#pending.length
    if (this.#options.retain !== undefined) retire(this.#dir, this.#options.retain)
  }

  /** Goes on in the last file that holds a whole line. */
  #resume(): void {
    const numbers = captureFileNumbers(this.#dir)
    for (let number = numbers.pop(); number !== undefined; number = numbers.pop()) {
      const path = join(this.#dir, captureFileName(number))
      const bytes = readFileSync(path)
      const { good, end, idx } = lastWhole(bytes, path)
      if (good < bytes.length) this.cut ??= { file: path, offset: good, bytes: bytes.length - good }
      if (end === 0) {
        unlinkSync(path)
        continue
      }
      this.#number = number
      this.lastIdx = idx
      const file = openSync(path, 'a')
      if (end < bytes.length) ftruncateSync(file, end)
      const { version, firstUs } = this.#opening(path)
      // Lines of one file are all of one version: behind an older file a new one begins.
      if (version < captureVersion) {
        closeSync(file)
        return
      }
      this.#file = file
      this.#length = end
      this.#untilUs = firstUs + this.#fileUs
      return
    }
  }

  /** The version of a file that holds an entry, and the time of its first. */
  #opening(path: string): { version: number; firstUs: number } {
    const version = headerOf(path)?.version ?? 1
    if (this.#fileUs === Infinity) return { version, firstUs: 0 }
    // Left through the loop, so that the reader closes its file.
    for (const { now } of segmentEntries(path, 0, () => {})) return { version, firstUs: now.wallUs }
    return { version, firstUs: 0 }
  }
}

/** Where the last whole line ends, where the last that is an entry, and its idx; 0 where there is none. */
function lastWhole(bytes: Buffer, path: string): { good: number; end: number; idx: number } {
  let end = bytes.lastIndexOf(10) + 1
  const written = end === 0 ? undefined : readHeader(bytes.toString('utf8', 0, bytes.indexOf(10)))
  while (end > 0) {
    const from = bytes.lastIndexOf(10, end - 2) + 1
    const line = bytes.toString('utf8', from, end - 1)
    if (written !== undefined && written.version > captureVersion)
      throw new CaptureError(path, { line: 1 }, `version ${written.version}, this program writes ${captureVersion}`)
    if (from === 0 && written !== undefined) return { good: end, end: 0, idx: 0 }
    const entry = readEntry(line, written?.version ?? captureVersion)
    if (entry) return { good: end, end, idx: entry.idx }
    end = from
  }
  return { good: 0, end: 0, idx: 0 }
}
