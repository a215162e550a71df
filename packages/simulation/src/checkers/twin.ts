import type { JournalRecord } from '@fix/session'
import { Desk, type DeskOptions } from '@fix/strategy'
import { deskSettings } from '../desk-life.ts'

export type TwinOptions = Pick<DeskOptions, 'instruments' | 'limits'>

/** A desk that does nothing but fold the gateway's journal, record by record as it grows: what the journal alone says. */
export class Twin {
  desk: Desk
  readonly #options: TwinOptions

  constructor(options: TwinOptions) {
    this.#options = options
    this.desk = this.#fresh()
  }

  begin(records: readonly JournalRecord[]): void {
    this.desk = this.#fresh()
    for (const record of records) this.desk.fold(record)
  }

  fold(record: JournalRecord): void {
    if (record.note.length > 0) this.desk.fold(record)
  }

  #fresh(): Desk {
    return new Desk({ ...deskSettings, ...this.#options, log: () => undefined })
  }
}
