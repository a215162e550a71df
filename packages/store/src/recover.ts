/**
 * What opening a journal does before anything else may happen: walk over all of it, cut a torn tail, close what a crash left open, and tell the
 * snapshots of this journal from others. A cut is no proof that the record was never sent, so the result says so and the gateway reconciles with
 * the venue before it trades.
 */
import type { Disk } from './disk.ts'
import { JournalError } from './journal-error.ts'
import { Scan } from './scan.ts'
import type { SequenceIndex } from './sequence-index.ts'
import { readSnapshots } from './snapshot-file.ts'
import type { FoundSnapshots } from './snapshot-file.ts'
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
  const snapshots = ofThisHistory(dir, found, scan, tail)
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

/**
 * Snapshots of another journal are passed over, and of this one those behind whose index the journal begins. One that knows more than the journal, or other
 * records, halts: it was kept only after all that it covers had been synced, so what it covers and is not there is lost, and with it perhaps the epoch of a run.
 */
function ofThisHistory(dir: string, { whole, ignored }: FoundSnapshots, scan: Scan, tail: Tail): FoundSnapshots {
  const of: FoundSnapshots = { whole: [], ignored: [...ignored] }
  for (const snapshot of whole) {
    const { file, journal, idx, chain } = snapshot
    const firstIdx = scan.segments.at(0)?.firstIdx ?? 1
    const head = scan.headAt(idx)
    if (tail.journalId !== '' && journal !== tail.journalId) of.ignored.push({ file, reason: `of another journal (${journal})` })
    else if (idx >= tail.nextIdx) throw lost(dir, file, idx, `covers record ${idx}, the journal ends with ${tail.nextIdx - 1}`)
    else if (idx < firstIdx - 1) of.ignored.push({ file, reason: `covers record ${idx}, the journal begins with ${firstIdx}` })
    else if (head !== chain) throw lost(dir, file, idx, `another hash chain at record ${idx}`)
    else of.whole.push(snapshot)
  }
  return of
}

function lost(dir: string, file: string, idx: number, what: string): JournalError {
  const text = `journal ${dir}: records that were synced are not there: ${file}: ${what}; restore the segments, or remove the snapshot to go on without them`
  return new JournalError('corrupt', text, { file, idx, fault: 'lostRecords' })
}
