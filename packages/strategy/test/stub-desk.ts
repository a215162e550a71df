/** A desk between two lines that only remember what went over them. The venue is the test: it says facts. */
import { standardFeed } from '@fix/book'
import { BookSide, MDUpdateAction, type BookUpdate, type Fact, type Now, type OrderReport } from '@fix/events'
import { textbook } from '@fix/oms'
import { readEvidence, type Evidence } from '@fix/risk'
import { instrument, type Price, type Qty } from '@fix/units'
import { Desk, type Actions, type DeskOptions, type Outcome, type Perception, type SenseName } from '../src/index.ts'

export const eurusd = instrument({ id: 'EURUSD', tick: '0.00001', step: '1000', qtyScale: 2, currency: 'USD' })

export interface Sent {
  line: 'QUOTE' | 'TRADE'
  msgType: string
  fields: Record<string, unknown>
}

export interface Stub {
  decide?: (seen: Perception, act: Actions) => void
  needs?: readonly SenseName[]
  options?: Partial<DeskOptions>
}

export class StubDesk {
  readonly desk: Desk
  readonly sent: Sent[] = []
  readonly notes: Uint8Array[] = []
  /** Notes that went with what was sent, beside its number. */
  readonly sentNotes: { note: Uint8Array; seq: number }[] = []
  readonly outcomes: Outcome[] = []
  readonly entries: { idx: number; kind: string; monoUs: number }[] = []
  /** What the lines answer instead of taking a message. */
  refuses: 'throttled' | 'storeFull' | undefined
  now: Now = { wallUs: 1_700_000_000_000_000, monoUs: 0 }
  #seq = 1
  #marketSeq = 1

  constructor({ decide, needs, options = {} }: Stub = {}) {
    this.desk = new Desk({
      mode: 'paper',
      instruments: [eurusd],
      feed: standardFeed,
      orderRules: textbook,
      limits: {
        version: 'test',
        instruments: { EURUSD: { maxQty: qty(10_000), maxPosition: qty(20_000), maxMdAgeMs: 60_000, maxUnknown: 0 } },
      },
      idPrefix: 'T',
      ...(decide === undefined ? {} : { strategy: { name: 'test', instance: { decide }, needs } }),
      log: (note) => void this.notes.push(new Uint8Array(note)),
      onEntry: ({ idx, now, fact }) => void this.entries.push({ idx, kind: fact.kind, monoUs: now.monoUs }),
      onOutcome: (outcome) => void this.outcomes.push(outcome),
      ...options,
    })
    const line = (name: 'QUOTE' | 'TRADE') => ({
      epoch: 1,
      send: (
        msgType: string,
        fields: Record<string, unknown>,
        note: Uint8Array | undefined,
        _now: Now,
        options?: { fromReserve: boolean },
      ) => {
        // A full store lets out what may draw on its reserve; the driver does the same.
        const spared = this.refuses === 'storeFull' && options?.fromReserve === true
        if (this.refuses !== undefined && !spared) return { kind: 'refused', code: this.refuses } as const
        this.sent.push({ line: name, msgType, fields })
        const seq = ++this.#seq
        if (note !== undefined) this.sentNotes.push({ note, seq })
        return { kind: 'sent', seq } as const
      },
    })
    this.desk.attach({ quote: line('QUOTE'), trade: line('TRADE') })
  }

  /** Records of verdicts among the notes. */
  get verdicts(): Evidence[] {
    return this.notes.map((note) => readEvidence(note)).filter((one) => one !== undefined)
  }

  /** Time passes, and the timer of the desk rings if it is due. */
  later(ms: number): this {
    this.now = { wallUs: this.now.wallUs + ms * 1000, monoUs: this.now.monoUs + ms * 1000 }
    this.desk.wake(this.now)
    return this
  }

  tell(...facts: Fact[]): this {
    for (const fact of facts) this.desk.enter(fact, this.now)
    return this
  }

  /** Both sessions up, the list in, nothing known of by the venue. */
  up(): this {
    this.desk.start(1, this.now)
    this.tell(
      { kind: 'session_up', source: 'QUOTE', epoch: 1, reset: true },
      { kind: 'session_up', source: 'TRADE', epoch: 1, reset: true },
    )
    return this.listed().nothingKnown()
  }

  listed(symbol = '1', digits = 5): this {
    return this.tell(
      { kind: 'instrument', source: 'TRADE', symbol, name: 'EURUSD', digits },
      { kind: 'instrument_list_end', source: 'TRADE', securityReqID: 'list-1', count: 1 },
    )
  }

  /** Answers of a venue that has neither orders nor positions. */
  nothingKnown(): this {
    const mass = this.last('OrderMassStatusRequest')
    if (mass !== undefined) {
      const refID = String(mass.fields.massStatusReqID)
      this.tell({ kind: 'request_reject', source: 'TRADE', seq: 2, refID, refSeqNum: 0, refMsgType: 'AF', reason: '1', text: 'not found' })
    }
    const positions = this.last('RequestForPositions')
    if (positions !== undefined) this.tell(noPositions(String(positions.fields.posReqID)))
    return this
  }

  /** A snapshot of one level a side; sizes in units. */
  quote(bid: string, ask: string, bidSize = 100_000, askSize = 100_000): this {
    const asked = this.last('MarketDataRequest')
    const update: BookUpdate = {
      kind: 'book_snapshot',
      instrumentId: 'EURUSD',
      source: 'QUOTE',
      mdReqID: String(asked?.fields.mdReqID ?? ''),
      seq: ++this.#marketSeq,
      eventTimeUs: this.now.wallUs,
      receiveTimeUs: this.now.wallUs,
      count: 2,
      actions: Uint8Array.of(MDUpdateAction.new, MDUpdateAction.new),
      sides: Uint8Array.of(BookSide.bid, BookSide.ask),
      prices: Float64Array.of(px(bid), px(ask)),
      sizes: Float64Array.of(qty(bidSize), qty(askSize)),
      ids: ['', ''],
      refIds: ['', ''],
    }
    return this.tell(update)
  }

  /** The venue's report on an order of ours. */
  report(clOrdID: unknown, changes: Partial<OrderReport>): this {
    return this.tell({
      kind: 'order_report',
      source: 'TRADE',
      seq: 3,
      clOrdID: String(clOrdID),
      origClOrdID: '',
      orderID: `V${String(clOrdID)}`,
      execID: `E${++this.#seq}`,
      execRefID: '',
      execType: 'New',
      ordStatus: 'New',
      instrumentId: 'EURUSD',
      side: 'buy',
      orderQty: qty(1000),
      cumQty: qty(0),
      leavesQty: qty(1000),
      lastQty: null,
      lastPx: null,
      avgPx: null,
      avgPxScale: 0,
      price: null,
      stopPx: null,
      positionID: '',
      rejectReason: '',
      text: '',
      transactTimeUs: this.now.wallUs,
      possDup: false,
      massStatusReqID: '',
      totNumReports: null,
      ...changes,
    })
  }

  filled(clOrdID: unknown, side: 'buy' | 'sell', units: number, price: string): this {
    const done = { cumQty: qty(units), leavesQty: qty(0), orderQty: qty(units), lastQty: qty(units), lastPx: px(price) }
    return this.report(clOrdID, { execType: 'Trade', ordStatus: 'Filled', side, ...done, avgPx: px(price), avgPxScale: 5 })
  }

  last(msgType: string): Sent | undefined {
    return this.sent.findLast((one) => one.msgType === msgType)
  }

  count(msgType: string): number {
    return this.sent.filter((one) => one.msgType === msgType).length
  }

  /** Outcomes of a kind, with what else they say. */
  told<K extends Outcome['kind']>(kind: K): Extract<Outcome, { kind: K }>[] {
    return this.outcomes.filter((one): one is Extract<Outcome, { kind: K }> => one.kind === kind)
  }
}

export function noPositions(posReqID: string): Fact {
  return {
    kind: 'position_report',
    source: 'TRADE',
    seq: 2,
    posReqID,
    result: 'none',
    total: 0,
    instrumentId: '',
    positionID: '',
    longQty: null,
    shortQty: null,
    avgPx: null,
    avgPxScale: 0,
  }
}

export function px(text: string): Price {
  return Math.round(Number(text) * 1e5) as Price
}

export function qty(units: number): Qty {
  return (units * 100) as Qty
}
