/**
 * Takes secrets out of messages before they are journalled, logged or shown. Works on any bytes, whole messages or not; the length of a secret goes, too.
 */
import { checksum } from './framer.ts'
import { digitsOf, readInt, writeDigits } from './numbers.ts'

const SOH = 1
const EQUALS = 61
const STAR = 42
const stars = 3

/** Username(553), Password(554), NewPassword(925), RawData(96), EncryptedPassword(1402), EncryptedNewPassword(1404). */
export const secretTags: readonly number[] = [553, 554, 925, 96, 1402, 1404]
const lengthTags: ReadonlyMap<number, number> = new Map([
  [95, 96],
  [1401, 1402],
  [1403, 1404],
])

/** A copy with the values of secret fields replaced by three stars. BodyLength(9) and CheckSum(10) stay as they were. */
export function redact(bytes: Uint8Array, from = 0, to = bytes.length, tags: readonly number[] = secretTags): Uint8Array {
  const out = new Uint8Array((to - from) * 2 + 8)
  let end = 0
  let at = from
  let secretLength = -1
  while (at < to) {
    const equals = bytes.indexOf(EQUALS, at)
    let close = closing(bytes, at, to)
    const tag = equals > 0 && equals < close ? readInt(bytes, at, equals) : NaN
    if (!tags.includes(tag)) {
      const dataTag = lengthTags.get(tag)
      const announces = dataTag !== undefined && tags.includes(dataTag) && close < to && startsWith(bytes, close + 1, to, dataTag)
      secretLength = announces ? readInt(bytes, equals + 1, close) : -1
      const keep = announces ? equals + 1 : Math.min(close + 1, to)
      out.set(bytes.subarray(at, keep), end)
      end += keep - at
      if (announces) {
        out[end++] = 48 + stars
        out[end++] = SOH
      }
      at = close + 1
      continue
    }
    out.set(bytes.subarray(at, equals + 1), end)
    end += equals + 1 - at
    // A data field may hold SOH: its length tells the end, where there is an SOH. Otherwise the first SOH does.
    const announced = equals + 1 + secretLength
    if (secretLength >= 0 && announced <= to && (announced === to || bytes[announced] === SOH)) close = announced
    secretLength = -1
    out.fill(STAR, end, end + stars)
    end += stars
    if (close < to) out[end++] = SOH
    at = close + 1
  }
  return out.slice(0, end)
}

/** As `redact`, with BodyLength(9) and CheckSum(10) made right again; bytes that are no message come back as from `redact`. */
export function redactValid(bytes: Uint8Array, from = 0, to = bytes.length, tags: readonly number[] = secretTags): Uint8Array {
  const blank = redact(bytes, from, to, tags)
  const first = blank.indexOf(SOH)
  const body = blank.indexOf(SOH, first + 1) + 1
  const trailer = blank.length - 7
  const isMessage =
    startsWith(blank, 0, blank.length, 8) &&
    first > 0 &&
    startsWith(blank, first + 1, blank.length, 9) &&
    trailer >= body &&
    startsWith(blank, trailer, blank.length, 10)
  if (!isMessage || blank[blank.length - 1] !== SOH) return blank
  const length = trailer - body
  const digits = digitsOf(length)
  const out = new Uint8Array(first + 3 + digits + 1 + length + 7)
  out.set(blank.subarray(0, first + 3))
  let at = writeDigits(out, first + 3, length, digits)
  out[at++] = SOH
  out.set(blank.subarray(body), at)
  at += length
  writeDigits(out, at + 3, checksum(out, 0, at), 3)
  return out
}

function closing(bytes: Uint8Array, from: number, to: number): number {
  const close = bytes.indexOf(SOH, from)
  return close < 0 || close > to ? to : close
}

function startsWith(bytes: Uint8Array, at: number, to: number, tag: number): boolean {
  const digits = digitsOf(tag)
  return at + digits < to && bytes[at + digits] === EQUALS && readInt(bytes, at, at + digits) === tag
}
