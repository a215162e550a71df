/**
 * Where a message starts in the bytes of a log: at `8=FIX`, a version behind it, then what separates its fields, and a field. The rule is that of `messagesIn`,
 * on bytes and without a copy of them.
 */
import { separators } from '@fix/codec'

const [EIGHT, EQUALS, F, I, X] = [56, 61, 70, 73, 88]
const DOT = 46
/** BeginString(8) with its tag is no longer. */
const longestHead = 18
const mostTagDigits = 10
/** What has to be seen behind a start before it can be judged, and one digit before it. */
export const headRoom = 48

/** A separator as its bytes in a file. */
export interface Separator {
  readonly text: string
  readonly bytes: Uint8Array
}

/** The longer before the shorter. What is beyond ASCII stands in the list twice, as a character and as its bytes; in a file it is bytes. */
const known: readonly Separator[] = separators
  .filter((text) => !/[^\x00-\xff]/.test(text))
  .map((text) => ({ text, bytes: Uint8Array.from(text, (character) => character.charCodeAt(0)) }))

/** A start that was found, one reused slot. */
export interface Start {
  /** -1 where there is none. */
  at: number
  separator: Separator
  /** Of the separator behind BeginString(8). */
  headEnd: number
}

export function startSlot(): Start {
  return { at: -1, separator: known[0], headEnd: -1 }
}

/** The first `8=FIX` at or behind `from` that ends before `to`; `to` where there is none. */
export function headFrom(bytes: Uint8Array, from: number, to: number): number {
  // All five bytes differ: where the fifth is none of them, no head begins at any of the five.
  let at = from + 4
  while (at < to) {
    const byte = bytes[at]
    if (byte === X) {
      if (bytes[at - 4] === EIGHT && bytes[at - 3] === EQUALS && bytes[at - 2] === F && bytes[at - 1] === I) return at - 4
      at += 5
    } else if (byte === EIGHT) at += 4
    else if (byte === EQUALS) at += 3
    else if (byte === F) at += 2
    else if (byte === I) at += 1
    else at += 5
  }
  return to
}

/** Whether a message starts at a head; then `out` says what separates its fields. */
export function startsAt(bytes: Uint8Array, head: number, to: number, out: Start): boolean {
  let at = head + 5
  while (at < to && at - head < longestHead && isBeginString(bytes[at])) at++
  const separator = separatorAt(bytes, at, to)
  if (separator === undefined) return false
  const behind = at + separator.bytes.length
  if (!(bytes[behind] === 57 && bytes[behind + 1] === EQUALS && behind + 1 < to)) {
    // As 58=FIX.4.4 in a message, it is no start; a log from which BodyLength(9) was taken begins a word.
    if (head > 0 && isDigit(bytes[head - 1])) return false
    let tag = behind
    while (tag < to && isDigit(bytes[tag]) && tag - behind < mostTagDigits) tag++
    if (tag === behind || tag >= to || bytes[tag] !== EQUALS) return false
  }
  out.at = head
  out.separator = separator
  out.headEnd = at
  return true
}

function separatorAt(bytes: Uint8Array, at: number, to: number): Separator | undefined {
  for (const separator of known) if (standsAt(bytes, at, to, separator.bytes)) return separator
  return undefined
}

export function standsAt(bytes: Uint8Array, at: number, to: number, word: Uint8Array): boolean {
  if (at + word.length > to) return false
  for (let place = 0; place < word.length; place++) if (bytes[at + place] !== word[place]) return false
  return true
}

function isBeginString(byte: number): boolean {
  return byte === DOT || isDigit(byte) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
}

export function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57
}
