/**
 * Finds messages in bytes: by BeginString(8), BodyLength(9) and CheckSum(10), whatever the transport cut them into. Nothing is copied,
 * nothing is kept between calls: the caller owns the buffer and asks again from `frame.end` when more bytes have come.
 *
 * What is found does not depend on how the bytes were cut. The start of a message is `8=FIX`, five bytes that are judged where they stand; what
 * stands before it is junk. After a wrong length the unit that is dropped runs to the first CheckSum(10) at or after the declared end
 * (session-layer 7.5): a length that is too long swallows the next message, too. `rewind` resumes behind the wrong `8=` instead. Where head or trailer are
 * cut off by a new `8=FIX`, that is where the next unit starts.
 */
const SOH = 1
const EQUALS = 61
const [EIGHT, F, I, X] = [56, 70, 73, 88]

/** The longest BeginString(8) that is waited for, and the most digits of BodyLength(9), padding included. */
const maxBeginString = 16
const maxLengthDigits = 16
/** A value of CheckSum(10) without SOH is not followed any further. */
const longestCheckSum = 16
/** 10=ddd and its SOH. */
export const trailerLength = 7

export type FrameKind = 'message' | 'incomplete' | 'garbled' | 'junk'
export type GarbledReason = '' | 'beginString' | 'bodyLength' | 'tooLong' | 'firstFields' | 'checksum' | 'field'

/** What `frame` found; one reused object. */
export interface Frame {
  kind: FrameKind
  /** First byte of the unit. */
  start: number
  /** First byte behind it: where to go on. Equal to `start` where the unit is incomplete. */
  end: number
  /** Why it is garbled; '' otherwise. */
  reason: GarbledReason
  /** Of an incomplete unit, how many bytes from `start` on it has at least. */
  least: number
  /** Of an incomplete unit, how many of its bytes need not be looked at again: `frame` takes it when more have come. */
  looked: number
  /** Of a message, its MsgType(35): the first byte behind BodyLength(9). */
  body: number
}

export interface FramerOptions {
  /** A declared length beyond this is garbled; no more than this is ever waited for. */
  readonly maxMessageBytes: number
  readonly resync: 'declaredEnd' | 'rewind'
}

export function frameSlot(): Frame {
  return { kind: 'incomplete', start: 0, end: 0, reason: '', least: 0, looked: 0, body: 0 }
}

/**
 * Reads one unit of `bytes` from `from` (to excluded `to`) into `out`. Never throws on any bytes. `looked` is what an incomplete `out` said of the same unit, so that
 * a unit that comes byte by byte is not searched from its start each time; 0 is always right.
 */
export function frame(bytes: Uint8Array, from: number, to: number, out: Frame, options: FramerOptions, looked = 0): void {
  locate(bytes, from, to, out, options, looked)
  if (out.kind === 'message') judge(bytes, out, checksum(bytes, out.start, out.end - trailerLength))
}

/** As `frame`, but for the sum and MsgType(35): what it takes for a message is one only if `judge` finds it so. */
export function locate(bytes: Uint8Array, from: number, to: number, out: Frame, options: FramerOptions, looked: number): void {
  out.reason = ''
  const start = findStart(bytes, from, to)
  if (start > from) {
    out.kind = 'junk'
    out.start = from
    out.end = start
    return
  }
  out.kind = 'incomplete'
  out.start = from
  out.end = from
  out.least = to - from + 1
  out.looked = 0
  if (to - from < 5) return

  let at = from + 5
  const beginLimit = from + 2 + maxBeginString
  while (at < to && bytes[at] !== SOH && at < beginLimit) {
    if (bytes[at] === EIGHT) {
      const anew = startsAt(bytes, at, to)
      if (anew === undefined) return
      if (anew) return garbled(out, 'beginString', at)
    }
    at++
  }
  if (at >= beginLimit) return garbled(out, 'beginString', at)
  if (at >= to) return
  at++
  if (at >= to) return
  if (bytes[at] !== 57) return garbled(out, 'firstFields', at)
  at++
  if (at >= to) return
  if (bytes[at] !== EQUALS) return garbled(out, 'firstFields', at)
  at++

  const digitsFrom = at
  let length = 0
  for (; ; at++) {
    if (at >= to) return
    const digit = bytes[at] - 48
    if (digit < 0 || digit > 9) break
    if (at - digitsFrom >= maxLengthDigits) return garbled(out, 'bodyLength', at)
    length = length * 10 + digit
    if (length > options.maxMessageBytes) return garbled(out, 'tooLong', at)
  }
  if (bytes[at] !== SOH || at === digitsFrom) {
    // The digit before may be the 8 of the next message: then that is where to go on.
    const anew = at > digitsFrom && bytes[at - 1] === EIGHT ? startsAt(bytes, at - 1, to) : false
    if (anew === undefined) return
    return garbled(out, 'bodyLength', anew ? at - 1 : at)
  }

  const body = at + 1
  const trailer = body + length
  const longest = from + options.maxMessageBytes
  if (trailer + 7 > longest) return garbled(out, 'tooLong', at)
  if (to < trailer + 3) {
    out.least = trailer + trailerLength - from
    return
  }
  if (bytes[trailer - 1] !== SOH || !isCheckSum(bytes, trailer)) {
    if (options.resync === 'rewind') return garbled(out, 'bodyLength', from + 2)
    return dropTo(bytes, trailer, to, longest, out, looked)
  }
  // 10=0 and its like are wrong as soon as the SOH comes at another place; the unit ends behind that SOH, or before the next message.
  const behind = behindValue(bytes, trailer + 3, Math.min(to, longest))
  if (behind < 0) {
    if (to >= longest) garbled(out, 'checksum', longest)
    return
  }
  if (behind !== trailer + trailerLength || bytes[behind - 1] !== SOH) return garbled(out, 'checksum', behind)
  out.kind = 'message'
  out.end = trailer + trailerLength
  out.body = body
}

/** Whether what `locate` found is a message, given the sum modulo 256 of its bytes before CheckSum(10). */
export function judge(bytes: Uint8Array, out: Frame, sum: number): void {
  const { body, end } = out
  if (sum !== threeDigits(bytes, end - 4)) return garbled(out, 'checksum', end)
  if (bytes[body] !== 51 || bytes[body + 1] !== 53 || bytes[body + 2] !== EQUALS) garbled(out, 'firstFields', end)
}

/** Sum of the seven bytes of a well-formed CheckSum(10) at `at`. */
export function trailerSum(bytes: Uint8Array, at: number): number {
  return 49 + 48 + EQUALS + bytes[at + 3] + bytes[at + 4] + bytes[at + 5] + SOH
}

/** Sum of the bytes modulo 256. */
export function checksum(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at++) sum += bytes[at]
  return sum & 255
}

/** The first `8=FIX` at or behind `from`, or where one may be beginning at the end of what is here. */
function findStart(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bytes[at] === EIGHT && startsAt(bytes, at, to) !== false) return at
  return to
}

/** Whether a message starts at `at`, where there is an 8; undefined where the bytes end before that can be told. */
function startsAt(bytes: Uint8Array, at: number, to: number): boolean | undefined {
  if (at + 1 >= to) return undefined
  if (bytes[at + 1] !== EQUALS) return false
  if (at + 2 >= to) return undefined
  if (bytes[at + 2] !== F) return false
  if (at + 3 >= to) return undefined
  if (bytes[at + 3] !== I) return false
  if (at + 4 >= to) return undefined
  return bytes[at + 4] === X
}

function garbled(out: Frame, reason: GarbledReason, end: number): void {
  out.kind = 'garbled'
  out.reason = reason
  out.end = end
}

/** Drops up to and with the first CheckSum(10) whose SOH stands at or behind the declared end; at most the longest message. */
function dropTo(bytes: Uint8Array, declaredEnd: number, to: number, longest: number, out: Frame, looked: number): void {
  const limit = Math.min(to, longest)
  let at = Math.max(declaredEnd - 1, out.start + looked)
  for (; at + 3 < limit; at++) {
    if (bytes[at] !== SOH || !isCheckSum(bytes, at + 1)) continue
    const behind = behindValue(bytes, at + 4, limit)
    if (behind >= 0) return garbled(out, 'bodyLength', behind)
    break
  }
  if (to >= longest) garbled(out, 'bodyLength', longest)
  else out.looked = at - out.start
}

/**
 * Behind the SOH that ends the value of CheckSum(10) at `from`, or before the message that starts within it, or where it is longer than any that somebody would have
 * meant; -1 where none of it has come.
 */
function behindValue(bytes: Uint8Array, from: number, to: number): number {
  const limit = Math.min(to, from + longestCheckSum)
  for (let at = from; at < limit; at++) {
    if (bytes[at] === SOH) return at + 1
    if (bytes[at] !== EIGHT) continue
    const anew = startsAt(bytes, at, to)
    if (anew === undefined) return -1
    if (anew) return at
  }
  return limit < to ? limit : -1
}

function isCheckSum(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 49 && bytes[at + 1] === 48 && bytes[at + 2] === EQUALS
}

function threeDigits(bytes: Uint8Array, at: number): number {
  const a = bytes[at] - 48
  const b = bytes[at + 1] - 48
  const c = bytes[at + 2] - 48
  return a >= 0 && a <= 9 && b >= 0 && b <= 9 && c >= 0 && c <= 9 ? a * 100 + b * 10 + c : -1
}
