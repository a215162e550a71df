/**
 * UTC time stamps: 20260102-09:30:00 with 0 to 12 digits of fraction, as microseconds since 1970. No Date: the calendar is integer arithmetic on
 * days, the same on every machine.
 */
import { writeDigits } from './numbers.ts'

const DASH = 45
const COLON = 58
const POINT = 46
const second = 1_000_000
const dayUs = 86_400 * second

/** Days since 1970-01-01 of a proleptic Gregorian date. */
export function daysOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + day - 1
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the eight digits at `at` are a date of the calendar. */
export function isDate(bytes: Uint8Array, at: number): boolean {
  const year = digits(bytes, at, 4)
  const month = digits(bytes, at + 4, 2)
  const day = digits(bytes, at + 6, 2)
  if (year < 0 || month < 1 || month > 12 || day < 1) return false
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= monthDays[month - 1] + (leap ? 1 : 0)
}

/** Whether hh:mm:ss with 0 to 12 digits of fraction fills the range exactly. A leap second is a time. */
export function isTime(bytes: Uint8Array, from: number, to: number): boolean {
  const length = to - from
  if (length < 8 || length === 9 || length > 21) return false
  const hour = digits(bytes, from, 2)
  const minute = digits(bytes, from + 3, 2)
  const seconds = digits(bytes, from + 6, 2)
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || seconds < 0 || seconds > 60) return false
  if (bytes[from + 2] !== COLON || bytes[from + 5] !== COLON) return false
  if (length === 8) return true
  if (bytes[from + 8] !== POINT) return false
  for (let at = from + 9; at < to; at++) if (bytes[at] < 48 || bytes[at] > 57) return false
  return true
}

/** Whether the range is exactly one UTC time stamp. */
export function isUtc(bytes: Uint8Array, from: number, to: number): boolean {
  return to - from >= 17 && bytes[from + 8] === DASH && isDate(bytes, from) && isTime(bytes, from + 9, to)
}

/** Microseconds since 1970, digits beyond the sixth cut off; NaN where it is no time stamp. */
export function readUtcUs(bytes: Uint8Array, from: number, to: number): number {
  readUtcInto(bytes, from, to, scratch, 0)
  return scratch[0]
}

const scratch = new Float64Array(1)

/** The date whose days were counted last, as eight digits: most stamps are of one day. */
let lastDate = -2
let lastDays = 0

/** As `readUtcUs`, into `out[at]`: a wide number that is returned would be boxed. */
export function readUtcInto(bytes: Uint8Array, from: number, to: number, out: Float64Array, at: number): void {
  const length = to - from
  const time = from + 9
  const hour = digits(bytes, time, 2)
  const minute = digits(bytes, time + 3, 2)
  const seconds = digits(bytes, time + 6, 2)
  out[at] = NaN
  if (length < 17 || length === 18 || length > 30 || bytes[from + 8] !== DASH) return
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || seconds < 0 || seconds > 60) return
  if (bytes[time + 2] !== COLON || bytes[time + 5] !== COLON) return
  const date = digits(bytes, from, 8)
  if (date !== lastDate) {
    if (!isDate(bytes, from)) return
    lastDays = daysOf((date / 10_000) | 0, ((date / 100) | 0) % 100, date % 100)
    lastDate = date
  }
  let us = 0
  if (length > 17) {
    if (bytes[from + 17] !== POINT) return
    let place = from + 18
    for (let unit = 100_000; unit > 0 && place < to; unit = (unit / 10) | 0, place++) {
      const digit = bytes[place] - 48
      if (digit >>> 0 > 9) return
      us += digit * unit
    }
    for (; place < to; place++) if ((bytes[place] - 48) >>> 0 > 9) return
  }
  out[at] = lastDays * dayUs + ((hour * 3600 + minute * 60 + seconds) | 0) * second + us
}

/** The nanoseconds behind the microsecond, 0 to 999; NaN where it is no time stamp. */
export function readUtcNs(bytes: Uint8Array, from: number, to: number): number {
  if (!isUtc(bytes, from, to)) return NaN
  return fraction(bytes, Math.min(from + 24, to), to, 3)
}

/** The picoseconds behind the microsecond, 0 to 999999; NaN where it is no time stamp. */
export function readUtcPs(bytes: Uint8Array, from: number, to: number): number {
  if (!isUtc(bytes, from, to)) return NaN
  return fraction(bytes, Math.min(from + 24, to), to, 6)
}

/** Text to microseconds since 1970; NaN where it is no time stamp. */
export function parseUtc(text: string): number {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at) > 127 ? 0 : text.charCodeAt(at)
  return readUtcUs(bytes, 0, bytes.length)
}

/** Microseconds since 1970 as 20260102-09:30:00.000; `fractionDigits` 0 to 12, those beyond microseconds are zeros. */
export function formatUtc(us: number, fractionDigits: number): string {
  const bytes = new Uint8Array(32)
  const end = writeUtc(bytes, 0, us, fractionDigits)
  return String.fromCharCode(...bytes.subarray(0, end))
}

/** Writes the time stamp at `at` and returns the place behind it. Throws on a time outside the years 0 to 9999. */
export function writeUtc(bytes: Uint8Array, at: number, us: number, fractionDigits: number): number {
  const seconds = Math.floor(us / second)
  writeUtcSecond(bytes, at, seconds)
  return writeFraction(bytes, at + 17, us - seconds * second, fractionDigits)
}

/** The seventeen bytes of a time stamp up to its second. */
export function writeUtcSecond(bytes: Uint8Array, at: number, epochSecond: number): void {
  const days = Math.floor(epochSecond / 86_400)
  if (!(days >= -719_528 && days <= 2_932_896)) throw new RangeError(`writeUtc: ${epochSecond} s is no time of the years 0 to 9999`)
  writeUtcDay(bytes, at, days)
  writeUtcTime(bytes, at + 9, (epochSecond - days * 86_400) | 0)
}

/** Date and dash of a day since 1970, nine bytes. */
export function writeUtcDay(bytes: Uint8Array, at: number, days: number): void {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0))
  const shiftedMonth = ((5 * dayOfYear + 2) / 153) | 0
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  writeDigits(bytes, at, yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4)
  writeDigits(bytes, at + 4, month, 2)
  writeDigits(bytes, at + 6, dayOfYear - (((153 * shiftedMonth + 2) / 5) | 0) + 1, 2)
  bytes[at + 8] = DASH
}

/** hh:mm:ss of a second of the day. */
export function writeUtcTime(bytes: Uint8Array, at: number, ofDay: number): void {
  const COLON = 58
  const minutes = (ofDay / 60) | 0
  const hour = (minutes / 60) | 0
  const minute = (minutes - hour * 60) | 0
  const seconds = (ofDay - minutes * 60) | 0
  const hourTens = (hour / 10) | 0
  const minuteTens = (minute / 10) | 0
  const secondTens = (seconds / 10) | 0
  bytes[at] = 48 + hourTens
  bytes[at + 1] = 48 + hour - hourTens * 10
  bytes[at + 2] = COLON
  bytes[at + 3] = 48 + minuteTens
  bytes[at + 4] = 48 + minute - minuteTens * 10
  bytes[at + 5] = COLON
  bytes[at + 6] = 48 + secondTens
  bytes[at + 7] = 48 + seconds - secondTens * 10
}

/** Point and fraction of a second given in microseconds; nothing at 0 digits. Returns the place behind. */
export function writeFraction(bytes: Uint8Array, at: number, us: number, fractionDigits: number): number {
  if (fractionDigits === 0) return at
  bytes[at] = 46
  let rest = fractionDigits > 3 ? us | 0 : (us / 1000) | 0
  for (let digit = fractionDigits > 3 ? 6 : 3; digit > 0; digit--) {
    const next = (rest / 10) | 0
    if (digit <= fractionDigits) bytes[at + digit] = 48 + rest - next * 10
    rest = next
  }
  for (let digit = 7; digit <= fractionDigits; digit++) bytes[at + digit] = 48
  return at + 1 + fractionDigits
}

/** At most nine digits as a number, or -1. Behind the last byte there is no digit. */
function digits(bytes: Uint8Array, at: number, count: number): number {
  if (at + count > bytes.length) return -1
  let value = 0
  for (let place = at; place < at + count; place++) {
    const digit = bytes[place] - 48
    if (digit >>> 0 > 9) return -1
    value = (value * 10 + digit) | 0
  }
  return value
}

function fraction(bytes: Uint8Array, from: number, to: number, places: number): number {
  let value = 0
  for (let place = 0; place < places; place++) value = value * 10 + (from + place < to ? bytes[from + place] - 48 : 0)
  return value
}
