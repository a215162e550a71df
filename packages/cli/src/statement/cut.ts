/**
 * The journal folded up to a moment, and what stood then: each strategy's part of each leg, the last market that the journal notes, the last
 * rates. Two of these, at the begin and at the end of a day, are its statement.
 */
import { RecordType, type JournalRecord } from '@fix/session'
import {
  NOTE_OWNER,
  Orders,
  Portfolio,
  profitOf,
  type Booking,
  type CostMethod,
  type Mark,
  type OrderRules,
  type Profit,
  type StampedRate,
  type Top,
} from '@fix/oms'
import { DESK_NOTE_OWNER } from '@fix/strategy'
import { formatScaled, instrument, type Instrument } from '@fix/units'
import { shownNote } from '../journal/shown-note.ts'

/** One strategy's part of one leg at a moment. */
export interface Part {
  readonly instrument: Instrument
  readonly positionID: string
  readonly suspense: boolean
  readonly strategy: string
  readonly qty: number
  /** What the open quantity was bought for, at priceScale + qtyScale. */
  readonly cost: bigint
  readonly fills: number
  readonly mark: Mark
  readonly profit: Profit
}

interface NoteValue {
  readonly k?: string
  readonly at?: number
  readonly ins?: string
  readonly id?: string
  readonly decidedOn?: Top
  readonly accountCurrency?: string
  readonly instruments?: readonly { id: string; priceScale: number; qtyScale: number; currency: string }[]
  readonly e?: readonly { t: string; o?: string; f?: { arrived?: Top }; fx?: StampedRate; costs?: readonly CostValue[]; cost?: CostValue }[]
}

interface CostValue {
  readonly currency: string
  readonly fx?: StampedRate
}

export class JournalFold {
  readonly orders: Orders
  readonly hedging: boolean
  records = 0
  firstIdx = 0
  lastIdx = 0
  firstUs = 0
  lastUs = 0
  /** Of the account, as the last run had it; '' for none. */
  currency = ''
  readonly instruments = new Map<string, Instrument>()
  readonly #marks = new Map<string, { bid: number; ask: number; atUs: number }>()
  readonly #rates = new Map<string, StampedRate>()

  constructor(rules: OrderRules) {
    this.orders = new Orders({ instruments: this.instruments, rules, idPrefix: 'STATEMENT-' })
    this.hedging = rules.hedging
  }

  /** Throws on a note that no earlier one makes sense of, or of a version that this program does not know. */
  take(record: JournalRecord): void {
    this.records++
    if (this.firstIdx === 0) {
      this.firstIdx = record.idx
      this.firstUs = record.wallUs
    }
    this.lastIdx = record.idx
    this.lastUs = Math.max(this.lastUs, record.wallUs)
    if (record.type !== RecordType.message && record.type !== RecordType.note) return
    if (this.firstIdx > 1 || record.note.length === 0) return
    this.orders.fold(record.note, record)
    const note = shownNote(record)
    if (note === undefined || !('owner' in note)) return
    if (note.owner === NOTE_OWNER) this.#orderNote(note.value as NoteValue, record.wallUs)
    else if (note.owner === DESK_NOTE_OWNER) this.#deskNote(note.value as NoteValue)
  }

  #deskNote({ k, instruments = [], accountCurrency = '' }: NoteValue): void {
    if (k !== 'run') return
    this.currency = accountCurrency
    for (const { id, priceScale, qtyScale, currency } of instruments)
      this.instruments.set(
        id,
        instrument({ id, tick: formatScaled(1, priceScale), priceScale, step: formatScaled(1, qtyScale), qtyScale, currency }),
      )
  }

  #orderNote({ k, at = 0, ins = '', decidedOn, e = [] }: NoteValue, wallUs: number): void {
    if (k === 'new' && decidedOn !== undefined) this.#mark(ins, decidedOn, at)
    for (const { o = '', f, fx, costs = [], cost } of e) {
      const instrumentId = this.orders.get(o)?.instrumentId ?? ''
      if (f?.arrived !== undefined) this.#mark(instrumentId, f.arrived, at === 0 ? wallUs : at)
      const currency = this.instruments.get(instrumentId)?.currency
      if (fx !== undefined && currency !== undefined) this.#rates.set(currency, fx)
      for (const one of cost === undefined ? costs : [cost]) if (one.fx !== undefined) this.#rates.set(one.currency, one.fx)
    }
  }

  #mark(instrumentId: string, [bid, ask]: Top, atUs: number): void {
    this.#marks.set(instrumentId, { bid, ask, atUs })
  }

  /** Instruments that were traded and whose digits the journal does not have. */
  unknown(): string[] {
    return this.orders.positions().flatMap(({ instrumentId }) => (this.instruments.has(instrumentId) ? [] : [instrumentId]))
  }

  /** All parts as they stand. Their marks are the last market that a decision or an arrival was noted with: as old as that. */
  parts(method: CostMethod): Part[] {
    const parts: Part[] = []
    for (const leg of new Portfolio(this.orders.accounts, { method, currency: this.currency }).legs()) {
      const its = this.instruments.get(leg.instrumentId)
      if (its === undefined) continue
      const last = this.#marks.get(leg.instrumentId)
      const mark: Mark = last === undefined ? { available: false, code: 'mark_unavailable', why: 'none' } : { available: true, ...last }
      for (const [strategy, part] of leg.parts) {
        const { qty, cost } = part.holding
        const { positionID, suspense } = leg
        const profit = profitOf(part, its, mark, this.currency, (currency) => this.#rates.get(currency))
        parts.push({ instrument: its, positionID, suspense, strategy, qty, cost, fills: part.fills, mark, profit })
      }
    }
    return parts
  }

  /** Every execution that stands, with its order: the objects are the orders' own. */
  *bookings(): Generator<Booking & { readonly instrumentId: string }> {
    for (const [name, account] of this.orders.accounts.entries())
      for (const booking of account.bookings) yield { instrumentId: name.split('|')[0], ...booking }
  }
}
