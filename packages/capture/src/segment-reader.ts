/** One segment of facts, line by line: its header, its entries, and what is wrong with it, told to whoever reads and never passed over. */
import { openSync, readSync, closeSync } from 'node:fs'
import type { Entry } from '@fix/events'
import { CaptureError } from './capture-error.ts'
import { captureVersion, readEntry, readHeader, type Header } from './fact-line.ts'
import { linesOf } from './lines.ts'

export interface BadLine {
  readonly file: string
  readonly line: number
  readonly reason: string
  /** The line itself. */
  readonly text: string
}

/**
 * Gives the entries to `take`, each an object of its own, and every line that is none to `bad`, with the line's number; returns the header. Throws
 * CaptureError for a later version only. `afterIdx` is the last index of the segments before.
 */
export function* segmentEntries(
  path: string,
  afterIdx: number,
  bad: (line: BadLine) => void,
  header?: (found: Header) => void,
): Generator<Entry> {
  let line = 0
  let version = captureVersion
  let lastIdx = afterIdx
  for (const text of linesOf(path)) {
    line++
    const refuse = (reason: string): void => bad({ file: path, line, reason, text })
    if (line === 1) {
      const found = readHeader(text)
      if (found === undefined) refuse('is no header')
      else if (found.version > captureVersion)
        throw new CaptureError(path, { line: 1 }, `version ${found.version}, this program reads up to ${captureVersion}`)
      else {
        version = found.version
        header?.(found)
      }
      continue
    }
    const entry = readEntry(text, version)
    if (entry === undefined) refuse('is no entry')
    else if (entry.idx <= lastIdx) refuse(`idx ${entry.idx} behind ${lastIdx}`)
    else {
      lastIdx = entry.idx
      yield entry
    }
  }
}

/** The header of a segment; undefined where it has none. */
export function headerOf(path: string): Header | undefined {
  for (const text of linesOf(path)) return readHeader(text)
  return undefined
}

/** Where a line begins, in bytes. */
export function offsetOfLine(path: string, line: number): number {
  const file = openSync(path, 'r')
  try {
    const chunk = Buffer.allocUnsafe(256 * 1024)
    let left = line - 1
    for (let base = 0; left > 0;) {
      const got = readSync(file, chunk, 0, chunk.length, base)
      if (got === 0) return base
      for (let at = chunk.indexOf(10); at >= 0 && at < got; at = chunk.indexOf(10, at + 1)) if (--left === 0) return base + at + 1
      base += got
    }
    return 0
  } finally {
    closeSync(file)
  }
}
