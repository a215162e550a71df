// What else is read with our codec: three fields of a message, as a router or a risk check does; and all fields but the text, whose getters give numbers
// and codes: there nothing should be left on the heap.
import { priceScale } from './messages.ts'
import { look, next, stamps, type Reader } from './read-ours.ts'
import { view } from './subject-view.ts'

/** Readers of three fields by the name of the kind. */
export const threes: Readonly<Record<string, Reader>> = {
  order(bytes, sums) {
    let fields = 0
    for (let at = 0; at < bytes.length;) {
      at = next(bytes, at)
      sums.ints += view.int(34)
      sums.text += look(view.str(11))
      sums.prices += view.scaled(44, priceScale)
      fields += 3
    }
    return fields
  },
  'execution-report'(bytes, sums) {
    let fields = 0
    for (let at = 0; at < bytes.length;) {
      at = next(bytes, at)
      sums.text += look(view.str(11))
      sums.chars += view.char(39)
      sums.qtys += view.scaled(14, 0)
      fields += 3
    }
    return fields
  },
  'snapshot-20'(bytes, sums) {
    let fields = 0
    for (let at = 0; at < bytes.length;) {
      at = next(bytes, at)
      sums.ints += view.int(34)
      sums.text += look(view.str(55))
      sums.prices += view.group(268).entry(0).scaled(270, priceScale)
      fields += 3
    }
    return fields
  },
  'incremental-10'(bytes, sums) {
    let fields = 0
    for (let at = 0; at < bytes.length;) {
      at = next(bytes, at)
      const entry = view.group(268).entry(0)
      sums.ints += view.int(34)
      sums.text += look(entry.str(55))
      sums.prices += entry.scaled(270, priceScale)
      fields += 3
    }
    return fields
  },
}

/** Readers of all numbers, codes and times by the name of the kind. */
export const numbers: Readonly<Record<string, Reader>> = {
  order(bytes, sums) {
    let fields = 0
    for (let at = 0; at < bytes.length;) {
      at = next(bytes, at)
      sums.ints += view.int(9) + view.int(34) + view.int(10)
      sums.chars += view.char(21) + view.char(40) + view.char(54) + view.char(59)
      sums.qtys += view.scaled(38, 0)
      sums.prices += view.scaled(44, priceScale)
      view.utcInto(52, stamps, 0)
      view.utcInto(60, stamps, 1)
      fields += 11
    }
    return fields
  },
  'execution-report'(bytes, sums) {
    let fields = 0
    for (let at = 0; at < bytes.length;) {
      at = next(bytes, at)
      sums.ints += view.int(9) + view.int(34) + view.int(10) + view.int(851)
      sums.chars +=
        view.char(13) + view.char(22) + view.char(39) + view.char(40) + view.char(54) + view.char(59) + view.char(63) + view.char(150)
      sums.qtys += view.scaled(14, 0) + view.scaled(32, 0) + view.scaled(38, 0) + view.scaled(151, 0)
      sums.prices += view.scaled(6, priceScale) + view.scaled(12, priceScale) + view.scaled(31, priceScale) + view.scaled(44, priceScale)
      view.utcInto(52, stamps, 0)
      view.utcInto(60, stamps, 1)
      fields += 22
    }
    return fields
  },
  'snapshot-20'(bytes, sums) {
    let fields = 0
    for (let at = 0; at < bytes.length;) {
      at = next(bytes, at)
      sums.ints += view.int(9) + view.int(34) + view.int(10)
      view.utcInto(52, stamps, 0)
      const entries = view.group(268)
      for (let each = 0; each < entries.count; each++) {
        const entry = entries.entry(each)
        sums.chars += entry.char(269)
        sums.prices += entry.scaled(270, priceScale)
        sums.qtys += entry.scaled(271, 0)
        sums.ints += entry.int(346) + entry.int(290)
      }
      fields += 4 + 5 * entries.count
    }
    return fields
  },
  'incremental-10'(bytes, sums) {
    let fields = 0
    for (let at = 0; at < bytes.length;) {
      at = next(bytes, at)
      sums.ints += view.int(9) + view.int(34) + view.int(10)
      view.utcInto(52, stamps, 0)
      const entries = view.group(268)
      for (let each = 0; each < entries.count; each++) {
        const entry = entries.entry(each)
        sums.chars += entry.char(279) + entry.char(269)
        sums.prices += entry.scaled(270, priceScale)
        sums.qtys += entry.scaled(271, 0)
      }
      fields += 4 + 4 * entries.count
    }
    return fields
  },
}
