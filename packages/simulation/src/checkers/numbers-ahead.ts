import { Direction, RecordType, type JournalRecord } from '@fix/session'
import { streams, type SessionName } from '../desk-life.ts'
import type { Appended, Checker, Scene, Tell } from './checker.ts'

/** I5: the number that the gateway's next message gets is above every number that the venue has seen, by what both wrote down. */
export class NumbersAhead implements Checker {
  readonly invariant = 'I5'
  readonly #tell: Tell
  readonly #ours = new Map<number, number>()
  readonly #seen = new Map<number, number>()
  readonly #told = new Set<SessionName>()
  /** Streams whose numbers begin anew here, and not at the venue yet. */
  readonly #beginning = new Set<number>()

  constructor(tell: Tell) {
    this.#tell = tell
  }

  began(records: readonly JournalRecord[]): void {
    this.#ours.clear()
    for (const record of records) take(this.#ours, record, Direction.out)
  }

  appended({ record }: Appended): void {
    take(this.#ours, record, Direction.out)
    if (record.type === RecordType.epoch) this.#beginning.add(record.stream)
  }

  venueAppended(record: JournalRecord): void {
    if (record.type === RecordType.epoch) this.#beginning.delete(record.stream)
    take(this.#seen, record, Direction.in)
  }

  stepped(scene: Scene): void {
    for (const session of ['QUOTE', 'TRADE'] as const) {
      // What the venue saw before a Logon may be of numbers that are over.
      if (scene.up(session)) this.#compare(session)
      else {
        this.#told.delete(session)
        this.#beginning.delete(streams[session])
      }
    }
  }

  #compare(session: SessionName): void {
    const ours = this.#ours.get(streams[session]) ?? 0
    const seen = this.#seen.get(streams[session]) ?? 0
    if (ours >= seen || this.#told.has(session) || this.#beginning.has(streams[session])) return
    this.#told.add(session)
    this.#tell(`${session} would send number ${ours + 1}, the venue has seen ${seen}`)
  }
}

/** The last number of a stream since its numbers began. */
function take(last: Map<number, number>, record: JournalRecord, dir: Direction): void {
  if (record.type === RecordType.epoch) last.set(record.stream, 0)
  else if (record.type === RecordType.message && record.dir === dir)
    last.set(record.stream, Math.max(last.get(record.stream) ?? 0, record.seq))
}
