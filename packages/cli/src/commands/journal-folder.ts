/** The folder of a journal as a user names it: the journal itself, or a gateway's state, which has it inside. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { JournalRecord } from '@fix/session'
import { readJournal, type Tail } from '@fix/store/file'
import { AskedWrongly, NotJudged } from '../exit-status.ts'

const segment = /^segment-\d{8}\.fixj$/

/** Throws where the folder can't be read, or holds no journal. */
export function journalFolder(command: string, dir: string): string {
  if (holdsSegments(command, dir)) return dir
  const inside = join(dir, 'journal')
  try {
    if (holdsSegments(command, inside)) return inside
  } catch {
    // There is no such folder inside: the one that was named is no journal.
  }
  throw new AskedWrongly(`${command}: ${dir}: the folder of a journal expected, with segments in it`)
}

function holdsSegments(command: string, dir: string): boolean {
  try {
    return readdirSync(dir).some((name) => segment.test(name))
  } catch (error) {
    throw new NotJudged(`${command}: can't read ${dir}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

export function recordsOf(folder: string): Generator<JournalRecord, Tail> {
  return readJournal(folder)
}
