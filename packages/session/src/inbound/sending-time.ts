/**
 * Whether a UTC stamp lies near our clock. The codec reads stamps, too, but gives a wide number, which is boxed on its way; this answer is
 * asked for with each heartbeat, and must cost nothing.
 */
import type { Now } from '@fix/events'

/**
 * Our time less that of a stamp `YYYYMMDD-HH:MM:SS`, with or without a fraction, of which milliseconds count, into `differenceUs[0]`; NaN where
 * it is no such stamp. A stamp in whole seconds was cut off: what may be only that is no difference.
 */
export function differenceTo(bytes: Uint8Array, from: number, to: number, now: Now, differenceUs: Float64Array): void {
  if (to - from < 17 || bytes[from + 8] !== 45 || bytes[from + 11] !== 58 || bytes[from + 14] !== 58) {
    differenceUs[0] = NaN
    return
  }
  const year = two(bytes, from) * 100 + two(bytes, from + 2)
  const month = two(bytes, from + 4)
  // Days since 1970, counted in years that begin in March.
  const shiftedYear = month > 2 ? year : year - 1
  const shiftedMonth = month > 2 ? month - 3 : month + 9
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * shiftedMonth + 2) / 5) + two(bytes, from + 6) - 1
  const day = era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  const second = (two(bytes, from + 9) * 60 + two(bytes, from + 12)) * 60 + two(bytes, from + 15)
  let ms = 0
  if (to - from >= 21) ms = two(bytes, from + 18) * 10 + bytes[from + 20] - 48
  const difference = now.wallUs - (day * 86_400 + second) * 1_000_000 - ms * 1000
  if (to - from > 17 || difference <= 0) differenceUs[0] = difference
  else differenceUs[0] = difference < 1_000_000 ? 0 : difference - 999_999
}

/** The stamp lies within the threshold of our clock, either way. */
export function isNear(bytes: Uint8Array, from: number, to: number, now: Now, thresholdUs: number, differenceUs: Float64Array): boolean {
  differenceTo(bytes, from, to, now, differenceUs)
  return differenceUs[0] <= thresholdUs && differenceUs[0] >= -thresholdUs
}

/** Two digits; NaN where they are none, which no comparison above accepts. */
function two(bytes: Uint8Array, at: number): number {
  const tens = bytes[at] - 48
  const ones = bytes[at + 1] - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN
}
