// The one order and the one report of the session's benchmark, written and read the way a hot path does: by a writer of fields, without text or objects.
import type { View, Writer } from '@fix/codec'
import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'

export const fix = codec(fix44)

/** HandlInst(21) of an order that is answered, and of one that nobody is to be told of. */
export const answered = 49
export const silent = 51

/** Writes the body of an order; ClOrdID(11) is its number. */
export class OrderBody {
  number = 0
  handlInst = answered
  readonly now = { wallUs: 0 }
  readonly write = (writer: Writer): void => {
    writer.str(1, 'ACC20417')
    writer.int(11, this.number)
    writer.str(15, 'USD')
    writer.char(21, this.handlInst)
    writer.int(38, 100_000 + (this.number % 1000))
    writer.char(40, 50)
    writer.scaled(44, 110_005, 5)
    writer.char(54, 49)
    writer.str(55, 'EUR/USD')
    writer.char(59, 48)
    writer.utcNow(60, this.now, 3)
  }
}

/** Writes the body of the report that accepts `order`. */
export class ReportBody {
  order: View | undefined
  readonly now = { wallUs: 0 }
  #count = 0
  readonly write = (writer: Writer): void => {
    const { order } = this
    if (order === undefined) throw new Error('a report of no order')
    this.#count++
    writer.char(6, 48)
    copy(order, 11, writer)
    writer.char(14, 48)
    writer.int(17, this.#count)
    writer.int(37, this.#count)
    writer.int(38, order.scaled(38, 0))
    writer.char(39, 48)
    writer.scaled(44, order.scaled(44, 5), 5)
    writer.char(54, order.char(54))
    copy(order, 55, writer)
    writer.utcNow(60, this.now, 3)
    writer.char(150, 48)
    writer.int(151, order.scaled(38, 0))
  }
}

function copy(view: View, tag: number, writer: Writer): void {
  const at = view.find(tag)
  writer.bytes(tag, view.bytes, view.startAt(at), view.endAt(at))
}
