/** Names of a journal's streams, as its records say: STREAM records as they come, and the table in the header of each segment, so that a segment is readable alone. */
import { RecordType, type JournalRecord } from '@fix/session'
import { shownNote } from './shown-note.ts'

interface Named {
  readonly name: string
  /** Who speaks to whom, from us to the peer: `FIX.4.4:ME->VENUE`. */
  readonly identity: string
}

export class StreamNames {
  readonly #streams = new Map<number, Named>()

  take(record: Pick<JournalRecord, 'type' | 'stream' | 'note'>): void {
    const note = shownNote(record)
    if (note === undefined || !('value' in note)) return
    const value = note.value as Record<string, unknown>
    if (record.type === RecordType.stream) this.#name(record.stream, value)
    else if (record.type === RecordType.segmentHeader && Array.isArray(value.streams)) {
      for (const entry of value.streams as Record<string, unknown>[]) if (typeof entry.stream === 'number') this.#name(entry.stream, entry)
    }
  }

  /** '' where nothing has named it. */
  of(stream: number): string {
    return this.#streams.get(stream)?.name ?? ''
  }

  identities(): string[] {
    return [...this.#streams.values()].map(({ identity }) => identity)
  }

  #name(stream: number, { name, identity }: Record<string, unknown>): void {
    if (typeof name === 'string' && typeof identity === 'string') this.#streams.set(stream, { name, identity })
  }
}
