import { Direction, RecordType, type JournalRecord } from '@fix/session'
import type { Checker, Tell, Written } from './checker.ts'
import { fieldOf } from './raw-fields.ts'

/** I2: no ClOrdID(11) of an order, a cancel or a replace leaves the gateway twice, or reaches the venue twice, unless the copy says PossDupFlag(43)=Y. */
export class SentOnce implements Checker {
  readonly invariant = 'I2'
  readonly #tell: Tell
  readonly #left = new Set<string>()
  readonly #arrived = new Set<string>()

  constructor(tell: Tell) {
    this.#tell = tell
  }

  wrote({ session, bytes }: Written): void {
    if (session === 'TRADE') this.#once(this.#left, bytes, 'left')
  }

  venueAppended(record: JournalRecord): void {
    if (record.type === RecordType.message && record.dir === Direction.in) this.#once(this.#arrived, record.raw, 'reached the venue')
  }

  #once(seen: Set<string>, raw: Uint8Array, how: string): void {
    if (!isRequest(raw)) return
    const id = fieldOf(raw, 11)
    if (seen.has(id) && fieldOf(raw, 43) !== 'Y') this.#tell(`${fieldOf(raw, 35)} ${id} ${how} again, without PossDupFlag`)
    seen.add(id)
  }
}

/** An order, a cancel or a replace. */
export function isRequest(raw: Uint8Array): boolean {
  const type = fieldOf(raw, 35)
  return type === 'D' || type === 'F' || type === 'G'
}
