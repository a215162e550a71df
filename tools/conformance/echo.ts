// The application of the server under test: it gives back orders, security definitions and emails as they came, and has no word for anything else.
// Fields are copied as text, so that 38=002000.00 stays so; body tags ascend, and a group keeps its inner order where its count stands.
import { copyBody, type View } from '@fix/codec'
import type { SessionFact, Now } from '@fix/events'
import type { Driver, DriverApp } from '@fix/session'

const order = 'D'
const echoed = new Set([order, 'd', 'C'])
const possResend = 97
const clOrdID = 11
const unsupportedMessageType = 3

export class Echo implements DriverApp {
  /** ClOrdID(11) of the orders of this logon. */
  readonly #orders = new Set<string>()
  #driver: Driver | undefined

  answerThrough(driver: Driver): void {
    this.#driver = driver
  }

  onMessage(view: View, now: Now): undefined {
    const type = view.msgType
    if (!echoed.has(type)) return this.#driver?.refuse(unsupportedMessageType, 'Unsupported Message Type', now) as undefined
    if (type === order && this.#isRepeated(view)) return
    const header: [number, string][] = view.has(possResend) ? [[possResend, view.str(possResend)]] : []
    this.#driver?.send(type, (writer) => copyBody(view, writer), undefined, now, { header })
  }

  onFact(fact: SessionFact): void {
    if (fact.kind === 'session_down') this.#orders.clear()
  }

  /** An order that says it may have been sent before, and was. */
  #isRepeated(view: View): boolean {
    const id = view.str(clOrdID)
    if (view.bool(possResend) && this.#orders.has(id)) return true
    this.#orders.add(id)
    return false
  }
}
