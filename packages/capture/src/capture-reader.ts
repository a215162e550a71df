import { join } from 'node:path'
import type { Entry } from '@fix/events'
import { CaptureError } from './capture-error.ts'
import { captureFileName, captureFileNumbers } from './capture-files.ts'
import { captureVersion, readEntry, readHeader } from './fact-line.ts'
import { linesOf } from './lines.ts'

/**
 * The entries of a capture in their order, each an object of its own. Only reads; half a line at the very end, which a kill leaves, is passed over.
 * Throws a CaptureError for a folder without a capture, a line that is none, an index that does not rise, or a later version.
 */
export function* captureReader(dir: string): Generator<Entry> {
  const numbers = captureFileNumbers(dir)
  if (numbers.length === 0) throw new CaptureError(dir, 0, 'holds no capture')
  let lastIdx = 0
  for (const [position, number] of numbers.entries()) {
    const path = join(dir, captureFileName(number))
    let line = 0
    let bad = 0
    for (const text of linesOf(path)) {
      line++
      if (bad > 0) throw new CaptureError(path, bad, 'is no entry')
      if (line === 1) {
        const version = readHeader(text)
        if (version !== undefined && version > captureVersion) {
          throw new CaptureError(path, 1, `version ${version}, this program reads up to ${captureVersion}`)
        }
        if (version === undefined) bad = line
        continue
      }
      const entry = readEntry(text)
      if (!entry) {
        bad = line
        continue
      }
      if (entry.idx <= lastIdx) throw new CaptureError(path, line, `idx ${entry.idx} behind ${lastIdx}`)
      lastIdx = entry.idx
      yield entry
    }
    if (bad > 0 && position < numbers.length - 1) throw new CaptureError(path, bad, 'is no entry')
  }
}
