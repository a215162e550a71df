/**
 * The numbers of all streams of a journal, folded in one pass: an acceptor meets its sessions one by one, and to read the journal from its start for
 * each would take a thousand times as long for a thousand sessions.
 */
import { foldNumbers, freshNumbers } from '../numbers.ts'
import type { SessionNumbers } from '../numbers.ts'
import { numbersOf } from './session-journal.ts'
import type { SessionJournal } from './session-journal.ts'

export class StreamNumbers {
  readonly #journal: Pick<SessionJournal, 'records'>
  readonly #folded = new Map<number, SessionNumbers>()
  /** Streams that a session was made for: from then on there may be records that the pass has not seen. */
  readonly #given = new Set<number>()

  /** Reads the journal. No session of it that this object is to be asked for may be alive. */
  constructor(journal: Pick<SessionJournal, 'records'>) {
    this.#journal = journal
    for (const record of journal.records()) {
      let numbers = this.#folded.get(record.stream)
      if (numbers === undefined) this.#folded.set(record.stream, (numbers = freshNumbers()))
      foldNumbers(numbers, record)
    }
  }

  /** The numbers of a stream as its records say now; the session's own from here. */
  of(stream: number): SessionNumbers {
    if (this.#given.has(stream)) return numbersOf(this.#journal, stream)
    this.#given.add(stream)
    const numbers = this.#folded.get(stream) ?? freshNumbers()
    this.#folded.delete(stream)
    return numbers
  }
}
