import type { JournalRecord } from '@fix/session'
import type { Outcome } from '@fix/strategy'
import type { Appended, Checker, Scene, Tell } from './checker.ts'
import { contains } from './raw-fields.ts'

/** I9: the bytes of a secret that only this run has stand in no record, no outcome and no state; they are on the wire, where they belong. */
export class NoSecrets implements Checker {
  readonly invariant = 'I9'
  /** What was looked through. */
  bytesScanned = 0
  readonly #tell: Tell
  readonly #secret: string
  readonly #bytes: Uint8Array

  constructor(tell: Tell, secret: string) {
    this.#tell = tell
    this.#secret = secret
    this.#bytes = new TextEncoder().encode(secret)
  }

  appended({ record }: Appended): void {
    this.#record(record, 'the journal')
  }

  venueAppended(record: JournalRecord): void {
    this.#record(record, 'the venue’s log')
  }

  outcome(outcome: Outcome): void {
    this.#text(JSON.stringify(outcome), `an outcome ${outcome.kind}`)
  }

  ended({ desk }: Scene): void {
    if (desk !== undefined) this.#text(desk.state(), 'the state')
  }

  #record({ idx, raw, note }: JournalRecord, where: string): void {
    this.bytesScanned += raw.length + note.length
    if (contains(raw, this.#bytes) || contains(note, this.#bytes)) this.#tell(`record ${idx} of ${where} holds the secret`)
  }

  #text(text: string, where: string): void {
    this.bytesScanned += text.length
    if (text.includes(this.#secret)) this.#tell(`${where} holds the secret`)
  }
}
