// An acceptor folds its journal once, however many sessions come, and still gives each the numbers of its records.
import { describe, expect, it } from 'vitest'
import { Direction, RecordType } from '../src/index.ts'
import type { JournalRecord } from '../src/index.ts'
import { numbersOf } from '../src/node.ts'
import { StreamNumbers } from '../src/node/stream-numbers.ts'

const none = new Uint8Array(0)

class Records {
  readonly kept: JournalRecord[] = []
  passes = 0

  add(stream: number, dir: Direction, seq: number): void {
    const type = RecordType.message
    this.kept.push({ idx: this.kept.length + 1, type, stream, dir, epoch: 1, seq, wallUs: 5, flags: 0, raw: none, note: none })
  }

  records(): Iterable<JournalRecord> {
    this.passes++
    return this.kept
  }
}

describe('the numbers of an acceptor’s sessions', () => {
  it('come from one pass over the journal, for a thousand sessions as for one', () => {
    const journal = new Records()
    for (let stream = 1; stream <= 1000; stream++) {
      journal.add(stream, Direction.out, stream)
      journal.add(stream, Direction.in, 2 * stream)
    }
    const numbers = new StreamNumbers(journal)
    const all = Array.from({ length: 1001 }, (_, at) => numbers.of(at + 1))
    expect(journal.passes).toBe(1)
    expect(all[6]).toEqual({ epoch: 1, nextIn: 15, nextOut: 8, createdUs: 5 })
    expect(all[1000]).toEqual({ epoch: 1, nextIn: 1, nextOut: 1, createdUs: 0 })
    for (const stream of [1, 500, 1001]) expect(all[stream - 1]).toEqual(numbersOf(journal, stream))
  })

  it('are read again for a session that is made a second time, as it has written meanwhile', () => {
    const journal = new Records()
    journal.add(3, Direction.out, 1)
    const numbers = new StreamNumbers(journal)
    expect(numbers.of(3).nextOut).toBe(2)
    journal.add(3, Direction.out, 2)
    expect(numbers.of(3).nextOut).toBe(3)
  })
})
