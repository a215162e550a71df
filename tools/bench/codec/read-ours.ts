// How an application reads the four messages with our codec on a hot path: framed and indexed in one pass, each field by its tag with the getter of its
// type. What is read is summed up, as in every subject, so that it has to be read; text is looked at, so that the string has to be there.
import { frameSlot, type View } from '@fix/codec'
import { timesFromMs } from '../../peers/serve.js'
import { priceScale } from './messages.ts'
import { fix, view } from './subject-view.ts'

/** What was read: how many fields, and sums by type; times in milliseconds since 2026, text as lengths and last characters. */
export interface Figures {
  fields: number
  ints: number
  decimals: number
  chars: number
  text: number
  times: number
}

/** Goes once through the corpus and adds to the figures. */
export type Work = (figures: Figures) => void

/** Sums over one pass, where a decimal is still an integer and a time in microseconds. */
export interface Sums {
  ints: number
  prices: number
  qtys: number
  chars: number
  text: number
  times: number
}

const slot = frameSlot()
export const stamps = new Float64Array(2)
export const originUs = timesFromMs * 1000

export const look = (text: string): number => text.length + text.charCodeAt(text.length - 1)

/** One reader goes through a whole corpus, so that its sums stay in registers. */
export type Reader = (bytes: Uint8Array, sums: Sums) => number

/** The next message in the view; where it ends. */
export function next(bytes: Uint8Array, at: number): number {
  fix.scan(bytes, at, bytes.length, slot, view)
  if (slot.kind !== 'message') throw new Error(`a message of the corpus is broken at ${at}: ${slot.kind} ${slot.reason}`)
  return slot.end
}

export const envelopeInts = (m: View): number => m.int(9) + m.int(34) + m.int(10)
export const envelopeText = (m: View): number => look(m.str(8)) + look(m.msgType) + look(m.str(49)) + look(m.str(56))

export const readOrder: Reader = (bytes, sums) => {
  let [fields, ints, prices, qtys, chars, text, times] = [0, 0, 0, 0, 0, 0, 0]
  for (let at = 0; at < bytes.length;) {
    at = next(bytes, at)
    fields += 19
    ints += envelopeInts(view)
    text += envelopeText(view) + look(view.str(1)) + look(view.str(11)) + look(view.str(15)) + look(view.str(55))
    chars += view.char(21) + view.char(40) + view.char(54) + view.char(59)
    qtys += view.scaled(38, 0)
    prices += view.scaled(44, priceScale)
    view.utcInto(52, stamps, 0)
    view.utcInto(60, stamps, 1)
    times += stamps[0] - originUs + (stamps[1] - originUs)
  }
  add(sums, ints, prices, qtys, chars, text, times)
  return fields
}

export const readExecutionReport: Reader = (bytes, sums) => {
  let [fields, ints, prices, qtys, chars, text, times] = [0, 0, 0, 0, 0, 0, 0]
  for (let at = 0; at < bytes.length;) {
    at = next(bytes, at)
    fields += 36
    ints += envelopeInts(view) + view.int(851)
    text += envelopeText(view) + look(view.str(1)) + look(view.str(11)) + look(view.str(15)) + look(view.str(17)) + look(view.str(30))
    text += look(view.str(37)) + look(view.str(41)) + look(view.str(48)) + look(view.str(55)) + look(view.str(58))
    chars += view.char(13) + view.char(22) + view.char(39) + view.char(40) + view.char(54) + view.char(59) + view.char(63) + view.char(150)
    qtys += view.scaled(14, 0) + view.scaled(32, 0) + view.scaled(38, 0) + view.scaled(151, 0)
    prices += view.scaled(6, priceScale) + view.scaled(12, priceScale) + view.scaled(31, priceScale) + view.scaled(44, priceScale)
    view.utcInto(52, stamps, 0)
    view.utcInto(60, stamps, 1)
    times += stamps[0] - originUs + (stamps[1] - originUs)
  }
  add(sums, ints, prices, qtys, chars, text, times)
  return fields
}

export const readSnapshot: Reader = (bytes, sums) => {
  let [fields, ints, prices, qtys, chars, text, times] = [0, 0, 0, 0, 0, 0, 0]
  for (let at = 0; at < bytes.length;) {
    at = next(bytes, at)
    ints += envelopeInts(view) + view.int(268)
    text += envelopeText(view) + look(view.str(55)) + look(view.str(262))
    view.utcInto(52, stamps, 0)
    times += stamps[0] - originUs
    const entries = view.group(268)
    for (let each = 0; each < entries.count; each++) {
      const entry = entries.entry(each)
      chars += entry.char(269)
      prices += entry.scaled(270, priceScale)
      qtys += entry.scaled(271, 0)
      ints += entry.int(346) + entry.int(290)
    }
    fields += 11 + 5 * entries.count
  }
  add(sums, ints, prices, qtys, chars, text, times)
  return fields
}

export const readIncremental: Reader = (bytes, sums) => {
  let [fields, ints, prices, qtys, chars, text, times] = [0, 0, 0, 0, 0, 0, 0]
  for (let at = 0; at < bytes.length;) {
    at = next(bytes, at)
    ints += envelopeInts(view) + view.int(268)
    text += envelopeText(view) + look(view.str(262))
    view.utcInto(52, stamps, 0)
    times += stamps[0] - originUs
    const entries = view.group(268)
    for (let each = 0; each < entries.count; each++) {
      const entry = entries.entry(each)
      chars += entry.char(279) + entry.char(269)
      text += look(entry.str(278)) + look(entry.str(55))
      prices += entry.scaled(270, priceScale)
      qtys += entry.scaled(271, 0)
    }
    fields += 10 + 6 * entries.count
  }
  add(sums, ints, prices, qtys, chars, text, times)
  return fields
}

export function add(sums: Sums, ints: number, prices: number, qtys: number, chars: number, text: number, times: number): void {
  sums.ints += ints
  sums.prices += prices
  sums.qtys += qtys
  sums.chars += chars
  sums.text += text
  sums.times += times
}

/** A reader over one corpus as a work of the benchmark. */
export function reading(bytes: Uint8Array, reader: Reader): Work {
  const sums: Sums = { ints: 0, prices: 0, qtys: 0, chars: 0, text: 0, times: 0 }
  return (figures) => {
    // Reused: nothing but what the codec does should be on the heap.
    sums.ints = sums.prices = sums.qtys = sums.chars = sums.text = sums.times = 0
    figures.fields += reader(bytes, sums)
    figures.ints += sums.ints
    figures.decimals += sums.prices / 10 ** priceScale + sums.qtys
    figures.chars += sums.chars
    figures.text += sums.text
    figures.times += sums.times / 1000
  }
}
