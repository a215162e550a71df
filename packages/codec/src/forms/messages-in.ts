/**
 * Finds messages in text as people have it: lines of a log, with time stamps before and words behind, and something else where SOH was. It needs no options. The separator
 * is what stands behind BeginString(8); BodyLength(9) and CheckSum(10) decide how the rest is read:
 *
 * 1. every separator is SOH;
 * 2. a separator that no field follows is part of a value, as in `58=a|b|`;
 * 3. escapes as \x0a stand for a character, as `pretty` writes them; behind \u0001 those of JSON do, too;
 *
 * in this order, characters beyond ASCII as a byte each and then as UTF-8. The first that makes both right is it. Logs have often been edited: where none
 * does, a message is read by 2 and ends with its CheckSum(10), its line, or where the next begins, and says what is not right. Of one that is cut
 * off, the last value takes the rest of its line.
 *
 * A message that holds a separator both as SOH in data and in its text is found as an edited one would be. Linear in the text, whatever it is.
 */
import { checksum, trailerLength } from '../reading/framer.ts'
import { checksumDigits, fieldAt, messageBounds, trailerAt } from './message-bounds.ts'
import { readInt } from '../values/numbers.ts'
import { readText } from '../values/text.ts'
import { isDigitAt, type ReadingRules } from './text-cursor.ts'
import { TextReading } from './text-reading.ts'

const SOH = 1
/** What may stand for SOH, the longer before the shorter; the last is the sign for SOH, and the same where its bytes are read one by one. */
export const separators: readonly string[] = ['\\u0001', '\\x01', '\\001', '<SOH>', '^A', '\x01', '|', ';', '\u2401', '\xe2\x90\x81']

/** Whether a number is there and says what is so. */
export type Found = 'right' | 'wrong' | 'absent'

export interface TextMessage {
  /** The message with SOH behind each field, the last one included. */
  readonly bytes: Uint8Array
  /** Its first character in the text, and the one behind its last. */
  readonly from: number
  readonly to: number
  readonly separator: string
  /** BodyLength(9) and CheckSum(10) as they stand. Without CheckSum(10) the message is cut off, and its length is wrong. */
  readonly bodyLength: Found
  readonly checkSum: Found
}

/** The messages in a text, or in bytes (a log as it is in its file: then no character is lost), one after the other. Never throws. */
export function* messagesIn(text: string | Uint8Array): Generator<TextMessage> {
  const bytes = typeof text !== 'string'
  const search = new TextSearch(bytes ? readText(text, 0, text.length, true) : text, bytes)
  for (let at = 0; ;) {
    const found = search.next(at)
    if (found === undefined) return
    yield found
    at = found.to
  }
}

class TextSearch {
  readonly #text: string
  readonly #escaped: boolean
  readonly #wide: boolean
  readonly #beyondLatin1: boolean
  readonly #readings = new Map<string, TextReading>()
  readonly #bounds = messageBounds()
  /** The start and the line's end behind the place that was looked from last: both only move on. Infinity where there is no more. */
  #start = -1
  #separator = ''
  #lineEnd = -1

  constructor(text: string, bytes: boolean) {
    this.#text = text
    this.#escaped = /\\[xu"\\/bfnrt]/.test(text)
    this.#wide = !bytes && /[^\x00-\x7f]/.test(text)
    this.#beyondLatin1 = this.#wide && /[^\x00-\xff]/.test(text)
  }

  next(at: number): TextMessage | undefined {
    const start = this.#startFrom(at)
    if (start === Infinity) return undefined
    const separator = this.#separator
    let landed: [TextReading, number] | undefined
    for (const reading of this.#candidates(separator)) {
      if (!reading.boundsAt(start, this.#bounds)) continue
      if (reading.sumIsRight(this.#bounds)) return this.#message(reading, this.#bounds.start, this.#bounds.end, separator)
      // Of those whose length is right, the one that takes what it can for a part of values.
      if (landed === undefined || reading === this.#reading(this.#edited(separator))) landed = [reading, this.#bounds.end]
    }
    if (landed) return this.#message(landed[0], landed[0].placeOf(start), landed[1], separator)
    return this.#asItStands(start, separator)
  }

  /** The readings to be tried; each is made once, when it is first needed. Without a doubt so far, one that only differs in it is the same so far. */
  *#candidates(separator: string): Generator<TextReading> {
    const escapes: ReadingRules['escapes'][] = this.#escaped ? ['none', separator === '\\u0001' ? 'json' : 'hex'] : ['none']
    for (const escape of escapes) {
      for (const every of [true, false]) {
        for (const utf8 of this.#wide ? [false, true] : [false]) {
          const rules = { separator, every, escapes: escape, utf8 }
          if (!every && !this.#reading({ ...rules, every: true }).isDoubtful) continue
          yield this.#reading(rules)
        }
      }
    }
  }

  #reading(rules: ReadingRules): TextReading {
    const key = `${rules.separator} ${rules.every} ${rules.escapes} ${rules.utf8}`
    let reading = this.#readings.get(key)
    if (reading === undefined) {
      reading = new TextReading(this.#text, rules)
      this.#readings.set(key, reading)
    }
    return reading
  }

  /** How a message is read whose numbers do not tell. */
  #edited(separator: string): ReadingRules {
    const escapes = separator === '\\u0001' && this.#escaped ? 'json' : 'none'
    return { separator, every: separator === '\x01', escapes, utf8: this.#beyondLatin1 }
  }

  /** A message without a length to go by. */
  #asItStands(start: number, separator: string): TextMessage {
    const reading = this.#reading(this.#edited(separator))
    const place = reading.placeOf(start)
    const next = this.#startFrom(start + 1)
    if (this.#lineEnd < start) {
      const end = this.#text.indexOf('\n', start)
      this.#lineEnd = end < 0 ? this.#text.length : end
    }
    const bytes = new Uint8Array(reading.placeOf(Math.min(this.#lineEnd, next)) - place)
    let limit = reading.read(place, bytes)
    let lastField = 0
    for (let at = 0; at < limit; at++) {
      if (bytes[at] !== SOH) continue
      if (trailerAt(bytes, at, limit, true))
        return this.#message(reading, place, place + at + 7 + (at + 7 < limit && bytes[at + 7] === SOH ? 1 : 0), separator)
      lastField = at + 1
    }
    // What stands behind the last separator and is no field is the log's own.
    if (lastField > 0 && !fieldAt(bytes, lastField, limit)) limit = lastField
    while (limit > 0 && bytes[limit - 1] === 13) limit--
    return this.#message(reading, place, place + limit, separator)
  }

  #message(reading: TextReading, from: number, end: number, separator: string): TextMessage {
    const last = new Uint8Array(1)
    reading.read(end - 1, last)
    const bytes = new Uint8Array(end - from + (last[0] === SOH ? 0 : 1))
    reading.read(from, bytes)
    bytes[bytes.length - 1] = SOH
    const start = reading.textAt(from)
    return { bytes, from: start, to: Math.max(reading.textAt(end), start + 5), separator, ...verdict(bytes) }
  }

  /** Where the next message starts at or behind a place; Infinity where none does. */
  #startFrom(from: number): number {
    if (this.#start >= from) return this.#start
    const text = this.#text
    for (let at = text.indexOf('8=FIX', from); at >= 0; at = text.indexOf('8=FIX', at + 5)) {
      const separator = separatorBehind(text, at)
      if (separator === '') continue
      this.#separator = separator
      return (this.#start = at)
    }
    return (this.#start = Infinity)
  }
}

/** What separates the fields of the message that starts here: what stands between BeginString(8) and a tag; '' where no message starts. */
function separatorBehind(text: string, start: number): string {
  let at = start + 5
  while (at < text.length && at - start < longestHead && isBeginString(text.charCodeAt(at))) at++
  const separator = separators.find((each) => text.startsWith(each, at))
  if (separator === undefined) return ''
  const behind = at + separator.length
  if (text.startsWith('9=', behind)) return separator
  // As 58=FIX.4.4 in a message, it is no start; a log from which BodyLength(9) was taken begins a word.
  if (isDigitAt(text, start - 1)) return ''
  let tag = behind
  while (isDigitAt(text, tag) && tag - behind < mostTagDigits) tag++
  return tag > behind && text[tag] === '=' ? separator : ''
}

const longestHead = 18
const mostTagDigits = 10

function isBeginString(code: number): boolean {
  return code === 46 || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** What 9 and 10 say of a message in SOH form. */
function verdict(bytes: Uint8Array): { bodyLength: Found; checkSum: Found } {
  const length = bytes.indexOf(SOH) + 1
  const lengthEnd = bytes.indexOf(SOH, length)
  const trailer = bytes.length - trailerLength
  const closed = trailerAt(bytes, trailer - 1, bytes.length)
  const counted = readInt(bytes, length + 2, lengthEnd) === trailer - lengthEnd - 1
  return {
    bodyLength: bytes[length] !== 57 || bytes[length + 1] !== 61 ? 'absent' : closed && counted ? 'right' : 'wrong',
    checkSum: !closed ? 'absent' : checksumDigits(bytes, trailer + 3) === checksum(bytes, 0, trailer) ? 'right' : 'wrong',
  }
}
