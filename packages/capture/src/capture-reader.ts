import type { Entry } from '@fix/events'
import { CaptureError } from './capture-error.ts'
import { captureFiles } from './capture-files.ts'
import type { Header } from './fact-line.ts'
import { copyOf, FactReader } from './parquet/fact-reader.ts'
import { ParquetIn } from './parquet/parquet-in.ts'
import { segmentEntries, type BadLine } from './segment-reader.ts'

/**
 * The entries of a capture in their order, each an object of its own: of a folder with segments or with Parquet files, or of one such file. Only reads;
 * half a line at the very end, which a kill leaves, is passed over. Throws a CaptureError for a folder without a capture, a line that is none, an index
 * that does not rise, or a later version.
 */
export function captureReader(path: string, header?: (found: Header) => void): Generator<Entry> {
  return read(path, true, header)
}

/** The same for a replay: of Parquet each entry overwrites the one before it, so that none is made. */
export function replayReader(path: string): Generator<Entry> {
  return read(path, false)
}

function* read(path: string, own: boolean, header?: (found: Header) => void): Generator<Entry> {
  const files = captureFiles(path)
  if (files.length === 0) throw new CaptureError(path, {}, 'holds no capture')
  let lastIdx = 0
  for (const [position, { path: file, format }] of files.entries()) {
    const entries = format === 'parquet' ? fromParquet(file, lastIdx) : strictly(file, lastIdx, position === files.length - 1, header)
    for (const entry of entries) {
      lastIdx = entry.idx
      yield own && format === 'parquet' ? copyOf(entry) : entry
    }
  }
}

/** A bad line is an error once another follows it, and in every file but the last. */
function* strictly(file: string, afterIdx: number, last: boolean, header?: (found: Header) => void): Generator<Entry> {
  let bad: BadLine | undefined
  const refuse = (line: BadLine): void => {
    if (bad !== undefined || line.reason.startsWith('idx')) throw errorOf(bad ?? line)
    bad = line
  }
  for (const entry of segmentEntries(file, afterIdx, refuse, header)) {
    if (bad !== undefined) throw errorOf(bad)
    yield entry
  }
  if (bad !== undefined && !last) throw errorOf(bad)
}

const errorOf = ({ file, line, reason }: BadLine): CaptureError => new CaptureError(file, { line }, reason)

function* fromParquet(path: string, afterIdx: number): Generator<Entry> {
  const file = new ParquetIn(path)
  try {
    const reader = new FactReader(file)
    for (let entry = reader.next(); entry !== undefined; entry = reader.next()) {
      if (entry.idx <= afterIdx) throw new CaptureError(path, {}, `idx ${entry.idx} behind ${afterIdx}`)
      yield entry
    }
  } finally {
    file.close()
  }
}
