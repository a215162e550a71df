/**
 * What opening a journal does before anything else may happen: walk over all of it, cut a torn tail, close what a crash left open, and tell the
 * snapshots of this history from others. A cut is no proof that the record was never sent, so the result says so and the gateway reconciles with
 * the venue before it trades.
 */
import type { Disk } from './disk.ts'
import { JournalError } from './journal-error.ts'
import { Scan } from './scan.ts'
import type { SequenceIndex } from './sequence-index.ts'
import { readSnapshots } from './snapshot-file.ts'
import type { FoundSnapshots, KeptSnapshot } from './snapshot-file.ts'
import type { Space } from './space.ts'
import { closeBatch, cutTail, removeEmpty } from './tail.ts'
import type { Cut } from './tail.ts'
import { walk } from './walk.ts'
import type { Tail } from './walk.ts'

export interface Recovered {
  tail: Tail
  scan: Scan
  cut: Cut | undefined
  snapshots: FoundSnapshots
}

export function recover(disk: Disk, dir: string, space: Space, sequences: SequenceIndex): Recovered {
  const found = readSnapshots(disk, dir)
  const scan = new Scan(
    sequences,
    found.whole.map(({ idx }) => idx),
  )
  const steps = walk(disk, dir)
  let step = steps.next()
  for (; !step.done; step = steps.next()) scan.see(step.value)
  const tail = step.value
  const snapshots = ofThisHistory(found, scan, tail)
  const firstIdx = scan.segments.at(0)?.firstIdx ?? 1
  if (firstIdx > 1 && snapshots.whole.length === 0) {
    const reasons = snapshots.ignored.map(({ file, reason }) => `${file}: ${reason}`).join('; ')
    const text = `journal ${dir}: the records before ${firstIdx} are gone and no snapshot covers them; ${reasons}`
    throw new JournalError('corrupt', text, { idx: firstIdx, fault: 'missingSegment' })
  }
  const cut = tail.torn ? cutTail(disk, dir, space, tail, tail.torn) : removeEmpty(disk, dir, tail)
  if (tail.open.length > 0) closeBatch(disk, dir, space, tail, scan.epoch, scan.lastWallUs)
  const growing = scan.segments.at(-1)
  if (growing) growing.bytes = tail.offset
  return { tail, scan, cut, snapshots }
}

/** A snapshot counts if the journal has its index, and the same hash chain there. */
function ofThisHistory({ whole, ignored }: FoundSnapshots, scan: Scan, tail: Tail): FoundSnapshots {
  const problemOf = ({ journal, idx, chain }: KeptSnapshot): string | undefined => {
    if (journal !== tail.journalId) return `of another journal (${journal})`
    if (idx >= tail.nextIdx) return `covers record ${idx}, the journal ends with ${tail.nextIdx - 1}`
    return scan.headAt(idx) === chain ? undefined : `another hash chain at record ${idx}`
  }
  const judged = whole.map((snapshot) => ({ snapshot, reason: problemOf(snapshot) }))
  return {
    whole: judged.flatMap(({ snapshot, reason }) => (reason === undefined ? [snapshot] : [])),
    ignored: [...ignored, ...judged.flatMap(({ snapshot, reason }) => (reason === undefined ? [] : [{ file: snapshot.file, reason }]))],
  }
}
