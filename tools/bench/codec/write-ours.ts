// How an application writes the order with our codec: from a template on a hot path, field by field, and as an object now and then. What it has in hand
// is loaded before: numbers as integers, times in microseconds, codes as codes.
import { frameSlot } from '@fix/codec'
import { priceScale } from './messages.ts'
import type { Work } from './read-ours.ts'
import { fix } from './subject-view.ts'

interface Order {
  msgSeqNum: number
  clOrdID: string
  currency: string
  qty: number
  price: number
  side: number
  symbol: string
}

const fixed = {
  senderCompID: 'ALPHADESK',
  targetCompID: 'MARKET',
  account: 'ACC20417',
  handlInst: 'AutomatedExecutionNoIntervention',
  ordType: 'Limit',
  timeInForce: 'Day',
} as const
const open = ['msgSeqNum', 'sendingTime', 'clOrdID', 'currency', 'orderQty', 'price', 'side', 'symbol', 'transactTime'] as const
const template = fix.template('NewOrderSingle', { fixed, open })
const writer = fix.writer()

/** The orders of the corpus; SendingTime(52) and TransactTime(60) of order n are `times[2n]` and the next: wide numbers are not boxed there. */
export function ordersOf(bytes: Uint8Array): { orders: Order[]; times: Float64Array } {
  const view = fix.view()
  const slot = frameSlot()
  const orders: Order[] = []
  const times: number[] = []
  for (let at = 0; at < bytes.length; at = slot.end) {
    fix.scan(bytes, at, bytes.length, slot, view)
    orders.push({
      msgSeqNum: view.int(34),
      clOrdID: view.str(11),
      currency: view.str(15),
      qty: view.scaled(38, 0),
      price: view.scaled(44, priceScale),
      side: view.char(54),
      symbol: view.str(55),
    })
    times.push(view.utcUs(52), view.utcUs(60))
  }
  return { orders, times: Float64Array.from(times) }
}

type Orders = ReturnType<typeof ordersOf>

/** Writes order `n` from the template, where it then lies. */
function fill({ orders, times }: Orders, n: number): void {
  const order = orders[n]
  template.begin()
  template.int(34, order.msgSeqNum)
  template.utcFrom(52, times, 2 * n, 3)
  template.str(11, order.clOrdID)
  template.str(15, order.currency)
  template.int(38, order.qty)
  template.scaled(44, order.price, priceScale)
  template.char(54, order.side)
  template.str(55, order.symbol)
  template.utcFrom(60, times, 2 * n + 1, 3)
  template.end()
}

/** Writes order `n` field by field, after which it lies in the writer. */
function write({ orders, times }: Orders, n: number): void {
  const order = orders[n]
  writer.begin('D')
  writer.int(34, order.msgSeqNum)
  writer.str(49, fixed.senderCompID)
  writer.utcFrom(52, times, 2 * n, 3)
  writer.str(56, fixed.targetCompID)
  writer.str(1, fixed.account)
  writer.str(11, order.clOrdID)
  writer.str(15, order.currency)
  writer.char(21, 49)
  writer.int(38, order.qty)
  writer.char(40, 50)
  writer.scaled(44, order.price, priceScale)
  writer.char(54, order.side)
  writer.str(55, order.symbol)
  writer.char(59, 48)
  writer.utcFrom(60, times, 2 * n + 1, 3)
  writer.end()
}

export function templateEncoding(bytes: Uint8Array): { work: Work; text: () => string } {
  const given = ordersOf(bytes)
  return {
    work(figures) {
      let length = 0
      for (let n = 0; n < given.orders.length; n++) {
        fill(given, n)
        length += template.stop - template.start
      }
      figures.text += length
      figures.fields += given.orders.length
    },
    text: () => given.orders.map((_, n) => (fill(given, n), Buffer.from(template.message()).toString('latin1'))).join(''),
  }
}

export function fieldEncoding(bytes: Uint8Array): { work: Work; text: () => string } {
  const given = ordersOf(bytes)
  return {
    work(figures) {
      let length = 0
      for (let n = 0; n < given.orders.length; n++) {
        write(given, n)
        length += writer.stop - writer.start
      }
      figures.text += length
      figures.fields += given.orders.length
    },
    text: () => given.orders.map((_, n) => (write(given, n), Buffer.from(writer.message()).toString('latin1'))).join(''),
  }
}

/** The same orders as objects with the names of the dictionary, each encoded by `fix.write`. */
export function objectEncoding(bytes: Uint8Array): { work: Work; text: () => string } {
  const objects: Parameters<typeof fix.write>[0][] = []
  for (const m of fix.read(bytes)) {
    if (!m.is('NewOrderSingle')) continue
    const { msgSeqNum, senderCompID, sendingTime, targetCompID, account, clOrdID, currency, handlInst } = m
    const { orderQty, ordType, price, side, symbol, timeInForce, transactTime } = m
    const header = { msgSeqNum, senderCompID, sendingTime, targetCompID }
    if (clOrdID === undefined || ordType === undefined || side === undefined || transactTime === undefined) continue
    const body = { account, clOrdID, currency, handlInst, orderQty, ordType, price, side, symbol, timeInForce, transactTime }
    objects.push({ msgType: 'NewOrderSingle', ...header, ...body })
  }
  return {
    work(figures) {
      for (const object of objects) {
        figures.text += fix.write(object).length
        figures.fields++
      }
    },
    text: () => objects.map((object) => Buffer.from(fix.write(object)).toString('latin1')).join(''),
  }
}
