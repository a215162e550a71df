// The order engine with what feeds it, as a gateway has it: codec, reader, `Orders`. Its own requests are sent and answered.
import { codec, frameSlot } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import type { Approved, NewOrder, Now } from '@fix/events'
import { Orders, textbook } from '@fix/oms'
import { orderReader, type OrderReader } from '@fix/oms/fix'
import { instrument, parseScaled, type Instrument, type Price, type Qty } from '@fix/units'
import { framed } from '../book/wire.ts'
import { idPrefix, orderText } from './reports.ts'

const eurusd = instrument({ id: 'EURUSD', symbol: orderText.symbol, tick: '0.00001', step: '1', currency: 'USD' })
export const instruments = new Map<string, Instrument>([[eurusd.id, eurusd]])
/** One of a process, as a gateway has it: each codec makes a class of views of its own. */
const fix = codec(fix44)
const limit = parseScaled(orderText.price, eurusd.priceScale) as Price

/** What the journal is given. */
export type Keep = (direction: 'in' | 'out', raw: Uint8Array, note: Uint8Array) => void

export class OmsDesk {
  readonly orders = new Orders({ instruments, rules: textbook, idPrefix })
  readonly #reader: OrderReader = orderReader({ source: 'TRADE', instruments, rules: textbook, orders: this.orders })
  readonly #view = fix.view()
  readonly #frame = frameSlot()
  readonly #keep: Keep | undefined
  readonly #now: Now = { wallUs: 1_767_346_200_000_000, monoUs: 1_000_000 }
  #seq = 0

  constructor(keep?: Keep) {
    this.#keep = keep
    const { note } = this.orders.apply({ kind: 'start', epoch: 1 }, this.#now)
    if (note !== undefined) keep?.('in', new Uint8Array(0), note)
  }

  /** `count` orders more leave; odd ones buy, even ones sell. */
  send(count: number): void {
    for (let n = 0; n < count; n++) {
      this.#seq++
      const intent: NewOrder = {
        ...{ kind: 'new', cause: this.#seq, strategy: 'bench', instrumentId: eurusd.id, ordType: 'limit' },
        ...{ side: this.#seq % 2 === 1 ? 'buy' : 'sell', qty: orderText.qty as Qty, limit },
      }
      const { clOrdID, note } = this.orders.prepare(intent as Approved<NewOrder>, this.#now)
      this.orders.sent(clOrdID, this.#seq, 1)
      this.#keep?.('out', sent(clOrdID, intent.side), note)
    }
  }

  /** Takes the reports that lie in `bytes` one behind the other: framed, checksum, read, judged, noted, folded. How many they were. */
  take(bytes: Uint8Array): number {
    let reports = 0
    for (let at = 0; at < bytes.length; reports++) {
      fix.scan(bytes, at, bytes.length, this.#frame, this.#view)
      if (this.#frame.kind !== 'message') throw new Error(`a report is broken at ${at}: ${this.#frame.kind}`)
      const report = this.#reader.read(this.#view, this.#now)
      if (report === undefined) throw new Error(`the report at ${at} was not read: ${this.#reader.problem}`)
      const { note, alerts } = this.orders.apply(report, this.#now)
      if (alerts.length > 0) throw new Error(`the report at ${at}: ${alerts[0].code}`)
      if (note !== undefined) this.#keep?.('in', bytes.subarray(at, this.#frame.end), note)
      at = this.#frame.end
    }
    return reports
  }

  /** So much later, and all that was waited for until then is over. */
  later(ms: number): void {
    this.#now.wallUs += ms * 1000
    this.#now.monoUs += ms * 1000
    this.orders.wake(this.#now)
  }

  /** Throws where a position or an open order is left. */
  expectFlat(): void {
    const qty = this.orders.positionQty(eurusd.id)
    const open = this.orders.openOrders
    if (qty !== 0 || open !== 0) throw new Error(`position ${qty}, ${open} orders open, expected none of either`)
  }
}

/** The order as it was on the wire. */
function sent(clOrdID: string, side: string): Uint8Array {
  const { symbol, qty, price } = orderText
  const text = `11=${clOrdID}|55=${symbol}|54=${side === 'buy' ? 1 : 2}|60=20260105-09:30:00.125|38=${qty}|40=2|44=${price}|59=1|`
  return new Uint8Array(Buffer.from(framed(1, text, 'D'), 'latin1'))
}
