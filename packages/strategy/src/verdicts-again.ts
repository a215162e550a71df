/**
 * Every verdict of a journal judged again, by the limits that the journal says held: give it all records in their order. It needs no capture and no desk, as a
 * verdict's record has all that the verdict was made of.
 */
import { isEvidence, readEvidence, VerdictReplay } from '@fix/risk'
import { RecordType, type JournalRecord } from '@fix/session'
import { decodeDeskNote, DESK_NOTE_OWNER } from './audit.ts'

/** Differences beyond so many say nothing new. */
const maxDifferences = 20

export class VerdictsAgain {
  passed = 0
  refused = 0
  /** Verdicts before the first run that was given: nobody knows their limits. */
  notJudged = 0
  /** Verdicts that come otherwise. */
  differing = 0
  /** The first of them, in words: the record, the fact that caused it, and what is otherwise. */
  readonly differences: string[] = []
  readonly #replay = new VerdictReplay()

  take({ type, idx, note }: Pick<JournalRecord, 'type' | 'idx' | 'note'>): void {
    if (note.length === 0 || (type !== RecordType.note && type !== RecordType.message)) return
    if (isEvidence(note)) this.#judge(idx, note)
    else if (note[0] === DESK_NOTE_OWNER) this.#run(note)
    else this.#replay.fold(note)
  }

  #run(note: Uint8Array): void {
    const run = decodeDeskNote(note)
    if (run?.k === 'run') this.#replay.begin(run.limits)
  }

  #judge(idx: number, note: Uint8Array): void {
    let where = `record ${idx}`
    let found: string[] | undefined
    try {
      const evidence = readEvidence(note)!
      this[evidence.passed ? 'passed' : 'refused']++
      where = `record ${idx}, idx ${evidence.cause}`
      found = this.#replay.judge(evidence)
    } catch (error) {
      found = [(error as Error).message]
    }
    if (found === undefined) this.notJudged++
    else if (found.length > 0 && this.differing++ < maxDifferences) this.differences.push(`${where}: ${found.join('; ')}`)
  }
}
