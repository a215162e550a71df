// Orders of one session as a venue answers them, in bytes: for each order a New, then its fills. Written by hand and with no part of the codec.
import { framed } from '../book/wire.ts'

export const idPrefix = 'B'
/** Of the one instrument, in its own text. */
export const orderText = { symbol: '1', qty: 1200, price: '1.10000' }

/** Reports of the orders `from` to `to`, counted from 1, all of the first run of a journal; odd orders buy, even ones sell. Each is filled in so many equal parts. */
export function reportsOf(from: number, to: number, fills: number): Uint8Array {
  let text = ''
  for (let order = from; order <= to; order++) {
    for (let fill = 0; fill <= fills; fill++) text += framed((order - 1) * (fills + 1) + fill + 1, report(order, fill, fills), '8')
  }
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** `fill` 0 is the New. */
function report(order: number, fill: number, fills: number): string {
  const { symbol, qty, price } = orderText
  const part = qty / fills
  const cum = fill * part
  const execType = fill === 0 ? '0' : 'F'
  const ordStatus = fill === 0 ? '0' : fill < fills ? '1' : '2'
  const executed = fill === 0 ? '6=0|' : `32=${part}|31=${price}|6=${price}|`
  return (
    `37=V${order}|11=${idPrefix}1-${order}|17=E${order}-${fill}|150=${execType}|39=${ordStatus}|55=${symbol}|54=${order % 2 === 1 ? 1 : 2}|` +
    `38=${qty}|44=${price}|40=2|59=1|${executed}14=${cum}|151=${qty - cum}|60=20260105-09:30:00.125|`
  )
}
