/** The folder of a journal as a user names it: the journal itself, or a gateway's state, which has it inside. */
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { JournalRecord } from '@fix/session'
import { nodeDisk, readJournal, type Disk, type Tail } from '@fix/store/file'
import { AskedWrongly, NotJudged } from '../exit-status.ts'

const segment = /^segment-\d{8}\.fixj$/
/** A folder that has lost all its segments is still known by these. */
const ofJournal = /^(segment-\d{8}\.fixj|snapshot-\d{16}\.fixs)$/

/** Throws where the folder can't be read, or holds no journal. */
export function journalFolder(command: string, dir: string): string {
  if (holdsJournal(command, dir)) return dir
  const inside = join(dir, 'journal')
  try {
    if (holdsJournal(command, inside)) return inside
  } catch {
    // There is no such folder inside: the one that was named is no journal.
  }
  throw new AskedWrongly(`${command}: ${dir}: the folder of a journal expected, with segments in it`)
}

function holdsJournal(command: string, dir: string): boolean {
  try {
    return readdirSync(dir).some((name) => ofJournal.test(name))
  } catch (error) {
    throw new NotJudged(`${command}: can't read ${dir}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

/** Every good record, those of segments that were moved to the folder `archive` included: from the first one of the journal on, where nothing was removed. */
export function recordsOf(folder: string): Generator<JournalRecord, Tail> {
  const archive = archiveOf(folder)
  return archive === undefined ? readJournal(folder) : readJournal(folder, withArchive(folder, archive))
}

/** Names of the segments, archived ones included. */
export function segmentsIn(folder: string): string[] {
  const archive = archiveOf(folder)
  const names = [...(archive === undefined ? [] : readdirSync(archive)), ...readdirSync(folder)]
  return [...new Set(names.filter((name) => segment.test(name)))].sort()
}

function archiveOf(folder: string): string | undefined {
  const archive = join(folder, 'archive')
  return existsSync(archive) ? archive : undefined
}

/** The disk, with both folders seen as one. A segment that is moved while it is looked for is in the other one. */
function withArchive(folder: string, archive: string): Disk {
  return {
    ...nodeDisk,
    list: (dir) => (dir === folder ? [...new Set([...segmentsIn(folder), ...nodeDisk.list(folder)])] : nodeDisk.list(dir)),
    open: (path, how) => {
      if (how !== 'read') throw new Error(`${path}: opened to ${how}, expected to read only`)
      try {
        return nodeDisk.open(path, how)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || !segment.test(basename(path))) throw error
        return nodeDisk.open(join(archive, basename(path)), how)
      }
    },
  }
}
