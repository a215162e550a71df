/**
 * The message log of QuickFIX C++ and of QuickFIX/J as a stream: each entry with its line, its place in the file and its stamp, from chunks of any size,
 * of which one message at a time is kept.
 *
 *   C++  20260102-09:30:00.123456789 : 8=FIX.4.4|9=…
 *   /J   20260102-09:30:00.123: 8=FIX.4.4|9=…      or without a stamp, as FileIncludeTimeStampForMessages says
 */
import { parseUtc } from '@fix/codec'

export interface LogEntry {
  /** From 1. */
  readonly line: number
  /** UTC microseconds; undefined where the log has no stamps. */
  readonly wallUs: number | undefined
  /** The message, as far as it is one, without the stamp: a copy. */
  readonly bytes: Uint8Array
  /** Where the message begins in the file. */
  readonly offset: number
}

/** What is longer than this is no message. */
const maxEntryBytes = 1 << 20
const LF = 10
const SOH = 1

/** Entries of a file that is read in chunks. An unfinished last line is an entry, too. */
export function* logEntries(chunks: Iterable<Uint8Array>): Generator<LogEntry> {
  let rest = new Uint8Array(0)
  /** Of the first byte of `rest`. */
  let offset = 0
  /** Bytes of the unfinished line that were not kept. */
  let lost = 0
  let line = 1
  let open: Lines | undefined
  const add = (read: Uint8Array): LogEntry | undefined => {
    const bytes = withoutReturn(read)
    const at = { line, offset }
    line++
    offset += read.length + lost + 1
    lost = 0
    if (open !== undefined && !begins(bytes) && open.size + bytes.length <= maxEntryBytes) {
      open.add(bytes)
      return undefined
    }
    const finished = open?.entry()
    open = bytes.length === 0 ? undefined : new Lines(bytes, at.line, at.offset)
    return finished
  }
  for (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      const entry = add(joined(rest, chunk.subarray(from, end)))
      rest = new Uint8Array(0)
      if (entry !== undefined) yield entry
      // A whole message waits for nothing: only one that is cut may go on in the next line.
      if (open?.whole === true) {
        yield open.entry()
        open = undefined
      }
      from = end + 1
    }
    const kept = Math.min(chunk.length - from, Math.max(0, maxEntryBytes - rest.length))
    lost += chunk.length - from - kept
    rest = joined(rest, chunk.subarray(from, from + kept))
  }
  if (rest.length > 0) {
    const entry = add(rest)
    if (entry !== undefined) yield entry
  }
  if (open !== undefined) yield open.entry()
}

/** One entry, or the lines of it: a data field may hold a line feed. */
class Lines {
  readonly #line: number
  readonly #offset: number
  readonly #wallUs: number | undefined
  #bytes: Uint8Array

  constructor(bytes: Uint8Array, line: number, offset: number) {
    const start = startOf(bytes)
    this.#line = line
    this.#offset = offset + start
    this.#wallUs = stampOf(bytes)
    this.#bytes = new Uint8Array(bytes.subarray(start))
  }

  get size(): number {
    return this.#bytes.length
  }

  /** It ends as a message does. */
  get whole(): boolean {
    const bytes = this.#bytes
    const at = bytes.length
    return at > 8 && bytes[at - 1] === SOH && bytes[at - 8] === SOH && bytes[at - 7] === 49 && bytes[at - 6] === 48 && bytes[at - 5] === 61
  }

  add(bytes: Uint8Array): void {
    const grown = new Uint8Array(this.#bytes.length + 1 + bytes.length)
    grown.set(this.#bytes)
    grown[this.#bytes.length] = LF
    grown.set(bytes, this.#bytes.length + 1)
    this.#bytes = grown
  }

  entry(): LogEntry {
    return { line: this.#line, wallUs: this.#wallUs, bytes: this.#bytes, offset: this.#offset }
  }
}

/** A log that was carried through Windows ends its lines with CR LF. */
function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes[bytes.length - 1] === 13 && (bytes.length === 1 || bytes[bytes.length - 2] === SOH) ? bytes.subarray(0, -1) : bytes
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** The line begins an entry: with a stamp, or with a message. */
function begins(bytes: Uint8Array): boolean {
  return (bytes[0] === 56 && bytes[1] === 61) || stampOf(bytes) !== undefined
}

/** `20260102-09:30:00`, with a fraction or without. */
function stampEnd(bytes: Uint8Array): number {
  if (bytes.length < 19 || bytes[8] !== 45 || bytes[11] !== 58 || bytes[14] !== 58) return 0
  let end = 17
  if (bytes[end] === 46) for (end++; end < bytes.length && bytes[end] >= 48 && bytes[end] <= 57;) end++
  return end
}

function stampOf(bytes: Uint8Array): number | undefined {
  const end = stampEnd(bytes)
  if (end === 0) return undefined
  // Below microseconds nothing is asked for.
  const text = String.fromCharCode(...bytes.subarray(0, Math.min(end, 24)))
  const us = parseUtc(text)
  return Number.isNaN(us) ? undefined : us
}

/** Behind the stamp and what divides it from the message: ` : ` or `: `. */
function startOf(bytes: Uint8Array): number {
  if (stampOf(bytes) === undefined) return 0
  let at = stampEnd(bytes)
  while (bytes[at] === 32 || bytes[at] === 58) at++
  return at
}
