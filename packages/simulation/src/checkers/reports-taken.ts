import { Direction, RecordType, type JournalRecord } from '@fix/session'
import { streams } from '../desk-life.ts'
import type { Appended, Checker, Scene, Tell } from './checker.ts'
import { GatewayFills } from './gateway-fills.ts'
import { fieldOf, numberOf } from './raw-fields.ts'

const dayS = 86_400
/** The session's own bound for a stamp. */
const allowedS = 120

/**
 * I6, the half above the session: a report that names an order of ours, and is no copy of one before it, leaves its note. One that came in and found
 * no order, or was not understood, is skipped as well as one that was lost on the way. What the session refused with a Reject(3), as for its stamp, is not.
 */
export class ReportsTaken implements Checker {
  readonly invariant = 'I6'
  readonly #tell: Tell
  readonly #orders = new GatewayFills()
  readonly #seen = new Set<string>()
  /** Reports of this step that left nothing, by their number. */
  readonly #suspects = new Map<number, { what: string; refusable: boolean }>()

  constructor(tell: Tell) {
    this.#tell = tell
  }

  began(records: readonly JournalRecord[]): void {
    this.#orders.clear()
    this.#seen.clear()
    this.#suspects.clear()
    for (const record of records) {
      this.#orders.take(record)
      if (isNews(record)) this.#seen.add(contentOf(record.raw))
    }
  }

  appended({ record }: Appended): void {
    if (isNews(record)) this.#judge(record)
    else if (record.dir === Direction.out && fieldOf(record.raw, 35) === '3') this.#suspects.delete(numberOf(record.raw, 45))
    this.#orders.take(record)
  }

  stepped({ desk }: Scene): void {
    if (this.#suspects.size === 0) return
    for (const { what, refusable } of this.#suspects.values()) {
      // A process that died behind the record of a report was about to refuse it, if its stamp was bad.
      if (desk !== undefined || !refusable) this.#tell(what)
    }
    this.#suspects.clear()
  }

  #judge(record: JournalRecord): void {
    const { raw, note, seq } = record
    const content = contentOf(raw)
    const copy = this.#seen.has(content)
    this.#seen.add(content)
    if (copy || note.length > 0) return
    const named = [fieldOf(raw, 41), fieldOf(raw, 11), `#${fieldOf(raw, 37)}`].find((name) => this.#orders.names.has(name))
    if (named !== undefined)
      this.#suspects.set(seq, {
        what: `report ${seq} of 150=${fieldOf(raw, 150)} names order ${named}, and nothing came of it`,
        refusable: isBadlyStamped(record),
      })
  }
}

/** An ExecutionReport(8) that tells of an event: no answer to a question, and not the refusal of an id that another order has. */
function isNews({ stream, type, dir, raw }: JournalRecord): boolean {
  if (stream !== streams.TRADE || type !== RecordType.message || dir !== Direction.in || fieldOf(raw, 35) !== '8') return false
  return fieldOf(raw, 150) !== 'I' && fieldOf(raw, 150) !== '8' && fieldOf(raw, 584) === ''
}

/** SendingTime(52) is further from our clock than is allowed, or before the OrigSendingTime(122) of what is sent again. */
function isBadlyStamped({ raw, wallUs }: JournalRecord): boolean {
  const sent = fieldOf(raw, 52)
  const [hours, minutes, seconds] = sent.slice(9).split(':').map(Number)
  const apartS = Math.abs(((wallUs / 1_000_000) % dayS) - (hours * 3600 + minutes * 60 + seconds))
  return Math.min(apartS, dayS - apartS) > allowedS || fieldOf(raw, 122) > sent
}

function contentOf(raw: Uint8Array): string {
  return [37, 11, 150, 39, 151, 60].map((tag) => fieldOf(raw, tag)).join(' ') + ` ${numberOf(raw, 14)} ${numberOf(raw, 32)}`
}
