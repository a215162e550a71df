/** Reads a journal's folder without the lock and without changing a byte: for tools and tests that refold a copy, or what a dead process left. */
import type { JournalRecord } from '@fix/session'
import { nodeDisk } from './disk.ts'
import type { Disk } from './disk.ts'
import { decode } from './format.ts'
import { walk } from './walk.ts'
import type { Tail } from './walk.ts'

/** Names the journal of a folder for good, as `FileJournal.id` does; '' where there is none yet. */
export function journalIdOf(dir: string, disk: Disk = nodeDisk): string {
  const steps = walk(disk, dir)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value.journalId
}

/** Every good record in order. Ends with where the walk ended, a torn tail named; throws a `JournalError` where recovery would halt. */
export function* readJournal(dir: string, disk: Disk = nodeDisk): Generator<JournalRecord, Tail> {
  const steps = walk(disk, dir)
  let step = steps.next()
  for (; !step.done; step = steps.next()) yield decode(step.value.bytes, step.value.view, step.value.at)
  return step.value
}
