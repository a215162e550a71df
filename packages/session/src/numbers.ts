/**
 * The numbers of a session: a fold of its stream in the journal, and nothing else. The live machine moves them only where it appends a
 * record, so that the fold of what was appended always gives the live numbers back (a property of the tests).
 */
import { Direction, RecordType } from './record.ts'

export interface SessionNumbers {
  /** Rises with each reset of the numbers: (stream, epoch, dir, seq) names one message for good. */
  epoch: number
  /** MsgSeqNum(34) expected next from the peer. */
  nextIn: number
  /** MsgSeqNum(34) that our next new message carries. */
  nextOut: number
  /** When this numbering began, UTC microseconds; 0 while nothing was recorded. Schedules ask for it. */
  createdUs: number
}

/** What the fold needs of a record; a draft has it as well as a record read back. */
export interface NumberedRecord {
  readonly type: RecordType
  readonly dir: Direction
  readonly epoch: number
  readonly seq: number
  readonly wallUs: number
}

/** A stream on which nothing was recorded yet. */
export function freshNumbers(): SessionNumbers {
  return { epoch: 1, nextIn: 1, nextOut: 1, createdUs: 0 }
}

/** The next record of the session's own stream, in the order of idx. Records of other streams are the caller's to leave out. */
export function foldNumbers(numbers: SessionNumbers, record: NumberedRecord): void {
  if (record.type === RecordType.epoch) {
    numbers.epoch = record.epoch
    numbers.nextIn = 1
    numbers.nextOut = 1
    numbers.createdUs = record.wallUs
    return
  }
  // The application may be done with a message when the numbers have begun anew: its note counts, its number is over.
  if (record.type !== RecordType.message || record.epoch < numbers.epoch) return
  if (numbers.createdUs === 0) numbers.createdUs = record.wallUs
  if (record.dir === Direction.out) numbers.nextOut = Math.max(numbers.nextOut, record.seq + 1)
  else if (record.dir === Direction.in) numbers.nextIn = Math.max(numbers.nextIn, record.seq + 1)
}
