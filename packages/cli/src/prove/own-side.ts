/**
 * What the journal says: the fold of its notes, and of its messages which requests left and which of them the venue has answered. What a log's quantities
 * and symbols mean is learned here too: each order stands in the journal twice, as it went over the wire and as we count it.
 */
import { Direction, RecordType, type JournalRecord } from '@fix/session'
import { NOTE_OWNER, Orders, type OrderRules, type OrderView } from '@fix/oms'
import { VerdictsAgain } from '@fix/strategy'
import { StreamNames } from '../journal/stream-names.ts'
import { shownNote } from '../journal/shown-note.ts'
import { textOf, type WireField } from '../shadow/wire-fields.ts'
import { decimalOf, scaleBetween } from './decimal.ts'
import { messageOf } from './wire-message.ts'

/** An order, cancel or replace that the journal says left. */
export interface SentRequest {
  readonly kind: 'D' | 'F' | 'G'
  /** The venue has named it in an ExecutionReport(8), or in another answer. */
  reported: boolean
  answered: boolean
}

/** How a log names an instrument, and at which scale we count its quantities. */
export interface LearnedInstrument {
  readonly instrumentId: string
  readonly scale: number
}

export class OwnSide {
  readonly orders: Orders
  readonly verdicts = new VerdictsAgain()
  readonly sent = new Map<string, SentRequest>()
  /** By Symbol(55). */
  readonly instruments = new Map<string, LearnedInstrument>()
  readonly #names = new StreamNames()
  records = 0
  firstIdx = 0

  constructor(rules: OrderRules) {
    // Folding a note asks no instrument: what counts stands in the note.
    this.orders = new Orders({ instruments: new Map(), rules, idPrefix: 'PROVE-' })
  }

  /** Throws on a note that no earlier one makes sense of, or of a version that this program does not know. */
  take(record: JournalRecord): void {
    this.records++
    if (this.firstIdx === 0) this.firstIdx = record.idx
    if (record.type === RecordType.stream || record.type === RecordType.segmentHeader) this.#names.take(record)
    if (record.type !== RecordType.message && record.type !== RecordType.note) return
    this.verdicts.take(record)
    // A fold begins with the first record, or says nothing.
    if (this.firstIdx > 1) return
    if (record.note.length > 0) this.orders.fold(record.note, record)
    if (record.type !== RecordType.message || record.raw.length === 0) return
    const message = messageOf(record.raw)
    if (message === undefined) return
    const { msgType, fields } = message
    if (record.dir === Direction.out) this.#left(msgType, fields, record)
    else this.#came(msgType, fields, record)
  }

  /** CompIDs that are ours, in small letters: venues answer in another case. */
  get compIDs(): Set<string> {
    const found = new Set<string>()
    for (const identity of this.#names.identities()) {
      const us = /^[^:]*:(.*)->/.exec(identity)?.[1].split('/')[0]
      if (us !== undefined) found.add(us.toLowerCase())
    }
    return found
  }

  /** Orders and requests whose fate is not known: of doubt, or sent and not answered when the journal ended. */
  *unknown(): Generator<string> {
    for (const order of this.orders.all()) {
      if (isUnknown(order)) yield order.clOrdID
      for (const request of order.requests) if (request.status === 'unknown' || request.status === 'sent') yield request.id
    }
  }

  #left(msgType: string, fields: readonly WireField[], record: JournalRecord): void {
    if (msgType !== 'D' && msgType !== 'F' && msgType !== 'G') return
    const clOrdID = textOf(fields, 11)
    if (clOrdID === undefined) return
    // A message that was sent again is a record of its own only where the journal says so; the request is one.
    if (!this.sent.has(clOrdID)) this.sent.set(clOrdID, { kind: msgType, reported: false, answered: false })
    if (msgType === 'D') this.#learn(fields, noteOf(record)?.ins, noteOf(record)?.qty)
  }

  #came(msgType: string, fields: readonly WireField[], record: JournalRecord): void {
    const clOrdID = textOf(fields, 11)
    const request = clOrdID === undefined ? undefined : this.sent.get(clOrdID)
    if (request !== undefined && msgType === '8') request.reported = true
    if (request !== undefined && (msgType === '8' || msgType === '9')) request.answered = true
    const changes = msgType === '8' ? noteOf(record)?.e : undefined
    if (!Array.isArray(changes)) return
    for (const change of changes as Record<string, unknown>[]) if (change.t === 'adopt') this.#learn(fields, change.ins, change.qty)
  }

  #learn(fields: readonly WireField[], instrumentId: unknown, qty: unknown): void {
    const symbol = textOf(fields, 55)
    if (symbol === undefined || this.instruments.has(symbol) || typeof instrumentId !== 'string' || typeof qty !== 'number') return
    const decimal = decimalOf(textOf(fields, 38))
    const scale = decimal === undefined ? undefined : scaleBetween(decimal, qty)
    if (scale !== undefined) this.instruments.set(symbol, { instrumentId, scale })
  }
}

/** Of doubt, or without an answer when the journal ended. */
export function isUnknown({ doubt, state }: Pick<OrderView, 'doubt' | 'state'>): boolean {
  return doubt !== '' || state === 'Sent'
}

function noteOf(record: JournalRecord): Record<string, unknown> | undefined {
  const note = shownNote(record)
  return note !== undefined && 'owner' in note && note.owner === NOTE_OWNER ? (note.value as Record<string, unknown>) : undefined
}
