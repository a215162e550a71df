/**
 * When an entry happened: MDEntryDate(272) and MDEntryTime(273), or a time stamp such as TransactTime(60), in microseconds since 1970 and the nanoseconds
 * behind them. A time without a date is that of the day that lies nearest to when the message was sent.
 */
import { readUtcInto } from '@fix/codec'

const dayUs = 86_400_000_000
const longestTime = 21

/** `yyyymmdd-hh:mm:ss.sssssssss`, put together from the two fields and read as any time stamp is. */
const stamp = new Uint8Array(9 + longestTime)
stamp.set([49, 57, 55, 48, 48, 49, 48, 49, 45])

export class EntryTime {
  /** Microseconds since 1970 of what was read last. */
  us = 0
  /** 0 to 999. */
  ns = 0
  /** When the message was sent; set before its entries are read, as a wide number that is handed on is boxed. */
  sentUs = 0
  readonly #out = new Float64Array(1)

  /** A whole time stamp; false where it is none. */
  stamp(bytes: Uint8Array, from: number, to: number): boolean {
    readUtcInto(bytes, from, to, this.#out, 0)
    const us = this.#out[0]
    if (us !== us) return false
    this.us = us
    this.ns = behindMicro(bytes, from + 24, to)
    return true
  }

  /** Date and time of an entry; the date's range is empty where it has none. False where they are no time. */
  parts(bytes: Uint8Array, dateFrom: number, dateTo: number, timeFrom: number, timeTo: number): boolean {
    const dated = dateTo > dateFrom
    if (timeTo - timeFrom > longestTime || (dated && dateTo - dateFrom !== 8)) return false
    if (dated) for (let i = 0; i < 8; i++) stamp[i] = bytes[dateFrom + i]
    else epochDay()
    let at = 9
    for (let i = timeFrom; i < timeTo; i++) stamp[at++] = bytes[i]
    if (!this.stamp(stamp, 0, at)) return false
    if (!dated) this.us += Math.round((this.sentUs - this.us) / dayUs) * dayUs
    return true
  }
}

function epochDay(): void {
  stamp[0] = 49
  stamp[1] = 57
  stamp[2] = 55
  stamp[3] = stamp[4] = stamp[6] = 48
  stamp[5] = stamp[7] = 49
}

/** The three digits from a place on, as far as they are there. */
function behindMicro(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  for (let at = from; at < from + 3; at++) value = value * 10 + (at < to ? bytes[at] - 48 : 0)
  return value
}
