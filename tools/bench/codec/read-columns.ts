// The same messages with `readColumns`: every field, the numbers of the entries in bulk and their text by place; and wide numbers, those beyond 2^31, in
// bulk and by getter.
import { Columns } from '@fix/codec'
import { priceScale } from './messages.ts'
import { add, envelopeInts, envelopeText, look, next, originUs, stamps, type Reader } from './read-ours.ts'
import { view } from './subject-view.ts'

const snapshotColumns = new Columns([
  { tag: 269, as: 'char' },
  { tag: 270, as: 'scaled', scale: priceScale },
  { tag: 271, as: 'scaled', scale: 0 },
  { tag: 346, as: 'int' },
  { tag: 290, as: 'int' },
])
const incrementalColumns = new Columns([
  { tag: 279, as: 'char' },
  { tag: 269, as: 'char' },
  { tag: 278, as: 'place' },
  { tag: 55, as: 'place' },
  { tag: 270, as: 'scaled', scale: priceScale },
  { tag: 271, as: 'scaled', scale: 0 },
])
const wideColumns = new Columns([
  { tag: 38, as: 'scaled', scale: priceScale },
  { tag: 52, as: 'utcUs' },
  { tag: 60, as: 'utcUs' },
])

/** Readers of every field, entries by columns, by the name of the kind. */
export const byColumns: Readonly<Record<string, Reader>> = {
  'snapshot-20'(bytes, sums) {
    let [fields, ints, prices, qtys, chars, text, times] = [0, 0, 0, 0, 0, 0, 0]
    for (let at = 0; at < bytes.length;) {
      at = next(bytes, at)
      ints += envelopeInts(view) + view.int(268)
      text += envelopeText(view) + look(view.str(55)) + look(view.str(262))
      view.utcInto(52, stamps, 0)
      times += stamps[0] - originUs
      const count = view.group(268).readColumns(snapshotColumns)
      const [type, px, size, orders, position] = snapshotColumns.values
      for (let row = 0; row < count; row++) {
        chars += type[row]
        prices += px[row]
        qtys += size[row]
        ints += orders[row] + position[row]
      }
      fields += 11 + 5 * count
    }
    add(sums, ints, prices, qtys, chars, text, times)
    return fields
  },
  'incremental-10'(bytes, sums) {
    let [fields, ints, prices, qtys, chars, text, times] = [0, 0, 0, 0, 0, 0, 0]
    for (let at = 0; at < bytes.length;) {
      at = next(bytes, at)
      ints += envelopeInts(view) + view.int(268)
      text += envelopeText(view) + look(view.str(262))
      view.utcInto(52, stamps, 0)
      times += stamps[0] - originUs
      const count = view.group(268).readColumns(incrementalColumns)
      const [action, type, id, symbol, px, size] = incrementalColumns.values
      for (let row = 0; row < count; row++) {
        chars += action[row] + type[row]
        text += look(view.strAt(id[row])) + look(view.strAt(symbol[row]))
        prices += px[row]
        qtys += size[row]
      }
      fields += 10 + 6 * count
    }
    add(sums, ints, prices, qtys, chars, text, times)
    return fields
  },
}

/** An order's three wide numbers: OrderQty(38) at the scale of a price, SendingTime(52) and TransactTime(60). */
export const wideValues = 3

export const wideByGetter: Reader = (bytes, sums) => {
  wideSums.fill(0)
  let fields = 0
  for (let at = 0; at < bytes.length;) {
    at = next(bytes, at)
    wideSums[0] += view.scaled(38, priceScale)
    wideSums[1] += view.utcUs(52) - originUs + (view.utcUs(60) - originUs)
    fields += wideValues
  }
  add(sums, 0, wideSums[0], 0, 0, 0, wideSums[1])
  return fields
}

export const wideByColumns: Reader = (bytes, sums) => {
  wideSums.fill(0)
  let fields = 0
  const [qty, sending, transact] = wideColumns.values
  for (let at = 0; at < bytes.length;) {
    at = next(bytes, at)
    view.readColumns(wideColumns)
    wideSums[0] += qty[0]
    wideSums[1] += sending[0] - originUs + (transact[0] - originUs)
    fields += wideValues
  }
  add(sums, 0, wideSums[0], 0, 0, 0, wideSums[1])
  return fields
}

/** Where the two add up: a sum in a variable is boxed with every message, and would be counted as the codec's. */
const wideSums = new Float64Array(2)
