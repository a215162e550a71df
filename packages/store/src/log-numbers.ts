/** The newest numbers of a batch by stream and direction: what a log keeps beside its records, so that `seqs` need not read them all. */
import { Direction, RecordType } from '@fix/session'
import { dirAt, epochAt, seqAt, streamAt, typeAt } from './format.ts'
import { viewOf } from './record-log.ts'
import type { EncodedRecord, StreamSeqs } from './record-log.ts'

/** A number counts before another where its epoch is newer, or the same and it is greater. */
export interface NewestNumber {
  stream: number
  dir: Direction
  epoch: number
  seq: number
}

export const isNewer = (a: NewestNumber, b: NewestNumber): boolean => a.epoch > b.epoch || (a.epoch === b.epoch && a.seq > b.seq)

export function newestNumbers(batch: readonly EncodedRecord[]): NewestNumber[] {
  const newest = new Map<string, NewestNumber>()
  for (const record of batch) {
    const view = viewOf(record)
    const dir = dirAt(view, 0)
    if (typeAt(view, 0) !== RecordType.message || dir === Direction.none) continue
    keepNewest(newest, { stream: streamAt(view, 0), dir, epoch: epochAt(view, 0), seq: seqAt(view, 0) })
  }
  return [...newest.values()]
}

export function keepNewest(numbers: Map<string, NewestNumber>, number: NewestNumber): void {
  const key = `${number.stream} ${number.dir}`
  const before = numbers.get(key)
  if (!before || isNewer(number, before)) numbers.set(key, number)
}

/** By stream, ascending; where one direction has begun a newer epoch, the other's numbers begin again with it. */
export function streamSeqs(numbers: Iterable<NewestNumber>): StreamSeqs[] {
  const streams = new Map<number, { epoch: number; seqs: StreamSeqs }>()
  for (const { stream, dir, epoch, seq } of numbers) {
    let entry = streams.get(stream)
    if (!entry || epoch > entry.epoch) streams.set(stream, (entry = { epoch, seqs: { stream, in: 0, out: 0 } }))
    if (epoch < entry.epoch) continue
    if (dir === Direction.in) entry.seqs.in = seq
    else entry.seqs.out = seq
  }
  return [...streams.values()].map((entry) => entry.seqs).sort((a, b) => a.stream - b.stream)
}
