// The buy side of a scenario: the order engine, and a journal in memory. What it asks for leaves as bytes that its codec wrote, and are valid by the
// dictionary; what comes in is read from bytes. After each event the invariants of the engine are asked, and the journal is folded anew.
import { everyRule, Problems, type View } from '@fix/codec'
import type { Approved, CancelReject, Intent, Now, OrderReport, PositionReport, RequestReject } from '@fix/events'
import { breaches, Orders, type OrderAlert, type Prepared } from '@fix/oms'
import { orderReader, type OrderReader } from '@fix/oms/fix'
import { instrument, type Instrument } from '@fix/units'
import type { Dialect } from './dialects.ts'

const stock: Instrument = instrument({ id: 'TEST', tick: '0.01', step: '1', currency: 'EUR' })
const instruments = new Map([[stock.id, stock]])

export class Buyer {
  readonly orders: Orders
  readonly now: Now = { wallUs: 1_767_346_200_000_000, monoUs: 1000 }
  /** What people were told since `quiet`. */
  readonly alerts: OrderAlert[] = []
  readonly #dialect: Dialect
  readonly #journal: { note: Uint8Array; epoch: number; seq: number }[] = []
  readonly #reader: OrderReader
  readonly #view: View
  readonly #problems = new Problems()
  #seq = 0

  constructor(dialect: Dialect) {
    this.#dialect = dialect
    this.orders = this.#fresh()
    this.#view = dialect.codec().view()
    this.#reader = orderReader({ instruments, rules: dialect.rules, source: 'TRADE', orders: this.orders })
    this.#take(this.orders.apply({ kind: 'start', epoch: 1 }, this.now))
  }

  later(ms: number): void {
    this.now.wallUs += ms * 1000
    this.now.monoUs += ms * 1000
  }

  /** What `intent` is on the wire, journalled and sent; risk is not what is tried here. */
  ask(intent: Intent): View {
    return this.send(this.orders.prepare(intent as Approved<Intent>, this.now))
  }

  /** Sends it, and gives the bytes as the other side reads them. */
  send({ draft: { msgType, ...fields }, note, clOrdID }: Prepared): View {
    const header = { senderCompID: 'BUY', targetCompID: 'SELL', msgSeqNum: ++this.#seq, sendingTime: '20260102-09:30:00.000' }
    const codec = this.#dialect.codec()
    const bytes = codec.write({ msgType, ...header, ...fields } as never)
    this.#journal.push({ note, epoch: 1, seq: this.#seq })
    this.orders.sent(clOrdID, this.#seq, 1)
    this.#check()
    this.#wrap(bytes)
    codec.validate(this.#view, everyRule, this.#problems)
    if (this.#problems.count > 0) throw new Error(`our ${msgType} is not valid: ${JSON.stringify(this.#problems.first)}`)
    return this.#view
  }

  /** The fact that the reader found in these bytes, after the engine had it. */
  receive(bytes: Uint8Array): OrderReport | CancelReject | RequestReject | PositionReport {
    this.#wrap(bytes)
    const fact = this.#reader.read(this.#view, this.now)
    if (fact === undefined) throw new Error(`the reader made nothing of it: ${this.#reader.problem}`)
    this.#take(this.orders.apply(fact, this.now, this.#journal.length))
    return fact
  }

  #wrap(bytes: Uint8Array): void {
    const problem = this.#view.wrap(bytes, 0, bytes.length)
    if (problem !== '') throw new Error(`the bytes are no message: ${problem}`)
  }

  #take({ note, alerts }: ReturnType<Orders['apply']>): void {
    if (note !== undefined) this.#journal.push({ note, epoch: 0, seq: 0 })
    this.alerts.push(...alerts)
    this.#check()
  }

  #fresh(): Orders {
    return new Orders({ instruments, rules: this.#dialect.rules, idPrefix: 'T' })
  }

  #check(): void {
    const [breach] = breaches(this.orders)
    if (breach !== undefined) throw new Error(`invariant ${breach.invariant}: ${breach.text}`)
    const again = this.#fresh()
    for (const { note, epoch, seq } of this.#journal) again.fold(note, { epoch, seq })
    if (again.state() !== this.orders.state()) throw new Error('the journal folded anew is another state')
  }
}
