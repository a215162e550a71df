/** What one file of tests has searched for planted secrets, and where it has found one. */
import { meant } from './meant.ts'
import { searchBelow, SecretSearch } from './search.ts'
import type { Searched } from './tally.ts'

export const counts: Searched = { bytes: 0, files: 0, outputs: 0 }
const found: string[] = []

/** Where one was found so far; told once. */
export const takeFound = (): string[] => found.splice(0)

/** The files at or below a path. */
export function searchFiles(path: string): void {
  const result = searchBelow(path, meant)
  counts.bytes += result.bytes
  counts.files += result.files
  found.push(...result.found)
}

/** Is given one output in pieces. `what` names it; what is neither text nor bytes is none. */
export function listener(what: string): (chunk: unknown) => void {
  const search = new SecretSearch()
  counts.outputs++
  return (chunk) => {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return
    const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    counts.bytes += piece.length
    if (search.finds(piece)) found.push(what)
  }
}
