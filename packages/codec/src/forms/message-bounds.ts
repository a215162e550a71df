/**
 * Where a message lies by its own account: BeginString(8) and BodyLength(9) at its head, CheckSum(10) where the length says. A few bytes are looked at, whatever
 * the length; whether the sum is right is not asked. For those who change or show messages that others have framed, or nobody: the framer judges.
 */
import { trailerLength } from '../reading/framer.ts'

const SOH = 1
const EQUALS = 61
const longestBeginString = 16
const mostLengthDigits = 16

export interface MessageBounds {
  /** The 8 of BeginString(8). */
  start: number
  /** First digit of BodyLength(9). */
  length: number
  /** First byte that BodyLength(9) counts. */
  body: number
  /** The 1 of CheckSum(10). */
  trailer: number
  /** Behind the SOH of CheckSum(10). */
  end: number
}

export function messageBounds(): MessageBounds {
  return { start: 0, length: 0, body: 0, trailer: 0, end: 0 }
}

/** Whether a message lies at `start` and ends before `to`; then `out` has its bounds. `open`: the last SOH may be missing, as it is in many a log. */
export function boundsAt(bytes: Uint8Array, start: number, to: number, out: MessageBounds, open = false): boolean {
  if (!bodyAt(bytes, start, to, out)) return false
  if (trailerAt(bytes, out.trailer - 1, to)) return true
  if (!open || !trailerAt(bytes, out.trailer - 1, to, true)) return false
  out.end--
  return true
}

/** Whether BeginString(8) and BodyLength(9) stand at `start`; then `out` has the bounds that they promise. */
export function bodyAt(bytes: Uint8Array, start: number, to: number, out: MessageBounds): boolean {
  if (!headAt(bytes, start, to)) return false
  let at = start + 5
  while (at < to && bytes[at] !== SOH && at < start + 2 + longestBeginString) at++
  if (at >= to || bytes[at] !== SOH || bytes[at + 1] !== 57 || bytes[at + 2] !== EQUALS) return false
  at += 3
  out.start = start
  out.length = at
  let length = 0
  for (; at < to && isDigit(bytes[at]) && at - out.length < mostLengthDigits; at++) length = length * 10 + bytes[at] - 48
  if (at >= to || bytes[at] !== SOH || at === out.length) return false
  out.body = at + 1
  out.trailer = out.body + length
  out.end = out.trailer + trailerLength
  return true
}

/** Whether `8=FIX` stands at a place: the first bytes of every message. */
function headAt(bytes: Uint8Array, at: number, to: number): boolean {
  return (
    at + 5 <= to && bytes[at] === 56 && bytes[at + 1] === EQUALS && bytes[at + 2] === 70 && bytes[at + 3] === 73 && bytes[at + 4] === 88
  )
}

/** Whether SOH, 10=ddd and SOH stand at a place; `open`: or anything but a digit behind, or nothing. */
export function trailerAt(bytes: Uint8Array, at: number, to: number, open = false): boolean {
  return (
    at + 7 <= to &&
    bytes[at] === SOH &&
    bytes[at + 1] === 49 &&
    bytes[at + 2] === 48 &&
    bytes[at + 3] === EQUALS &&
    isDigit(bytes[at + 4]) &&
    isDigit(bytes[at + 5]) &&
    isDigit(bytes[at + 6]) &&
    (at + 7 < to ? bytes[at + 7] === SOH || (open && !isDigit(bytes[at + 7])) : open)
  )
}

/** Whether `tag=` stands at a place: where one field has ended, that is how the next begins. */
export function fieldAt(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from
  while (at < to && isDigit(bytes[at])) at++
  return at > from && at < to && bytes[at] === EQUALS
}

export function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57
}

/** The number that three digits are, as CheckSum(10) has them. */
export function checksumDigits(bytes: Uint8Array, at: number): number {
  return (bytes[at] - 48) * 100 + (bytes[at + 1] - 48) * 10 + bytes[at + 2] - 48
}
