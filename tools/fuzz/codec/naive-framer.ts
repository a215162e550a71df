/**
 * The framer's slow, obvious twin: the stream as text, cut with indexOf and regular expressions. It says what the units of a stream are, as the framer's
 * documentation has them, and shares no line with it.
 */
const SOH = '\x01'

export interface NaiveUnit {
  readonly kind: 'message' | 'garbled' | 'junk'
  readonly reason: string
  readonly start: number
  readonly end: number
}

/** The units of a stream up to what is incomplete. */
export function naiveUnits(text: string, longest: number, rewind: boolean): NaiveUnit[] {
  const units: NaiveUnit[] = []
  for (let at = 0; at < text.length;) {
    const unit = naiveUnit(text, at, longest, rewind)
    if (unit === undefined) break
    units.push(unit)
    at = unit.end
  }
  return units
}

function naiveUnit(text: string, at: number, longest: number, rewind: boolean): NaiveUnit | undefined {
  const garbled = (reason: string, end: number): NaiveUnit => ({ kind: 'garbled', reason, start: at, end })
  if (!text.startsWith('8=FIX', at)) {
    const start = text.indexOf('8=FIX', at)
    const end = start >= 0 ? start : Math.max(at, begunAt(text))
    return end > at ? { kind: 'junk', reason: '', start: at, end } : undefined
  }
  const close = endOfValue(text.slice(0, at + 22), at + 5)
  const limit = at + 18
  if (close === undefined || close >= limit) return Math.min(begunAt(text), text.length) < limit ? undefined : garbled('beginString', limit)
  if (text[close] !== SOH) return garbled('beginString', close)
  const second = close + 1
  for (const [offset, letter] of ['9', '='].entries()) {
    if (second + offset >= text.length) return undefined
    if (text[second + offset] !== letter) return garbled('firstFields', second + offset)
  }
  let digits = second + 2
  while (/^\d$/.test(text[digits] ?? '')) {
    if (digits - second - 2 === 16) return garbled('bodyLength', digits)
    if (Number(text.slice(second + 2, digits + 1)) > longest) return garbled('tooLong', digits)
    digits++
  }
  if (digits === text.length) return undefined
  if (text[digits] !== SOH && digits > second + 2 && '8=FIX'.startsWith(text.slice(digits - 1, digits + 4)))
    return text.length < digits + 4 ? undefined : garbled('bodyLength', digits - 1)
  if (text[digits] !== SOH || digits === second + 2) return garbled('bodyLength', digits)

  const body = digits + 1
  const trailer = body + Number(text.slice(second + 2, digits))
  if (trailer + 7 > at + longest) return garbled('tooLong', digits)
  if (text.length < trailer + 3) return undefined
  const reach = text.slice(0, at + longest)
  const exhausted = text.length >= at + longest
  if (text.slice(trailer - 1, trailer + 3) !== `${SOH}10=`) {
    if (rewind) return garbled('bodyLength', at + 2)
    const next = reach.indexOf(`${SOH}10=`, trailer - 1)
    const end = next < 0 ? undefined : behindSum(reach, next + 4)
    if (end !== undefined) return garbled('bodyLength', end)
    return exhausted ? garbled('bodyLength', at + longest) : undefined
  }
  const end = behindSum(reach, trailer + 3)
  if (end === undefined) return exhausted ? garbled('checksum', at + longest) : undefined
  if (text.slice(trailer + 3, end) !== sumOf(text.slice(at, trailer)) + SOH) return garbled('checksum', end)
  if (!text.startsWith('35=', body)) return garbled('firstFields', end)
  return { kind: 'message', reason: '', start: at, end }
}

/** Where the value that begins at `from` ends: at its SOH or at a new message, whichever is first. */
function endOfValue(text: string, from: number): number | undefined {
  const ends = [text.indexOf(SOH, from), text.indexOf('8=FIX', from)].filter((end) => end >= 0)
  return ends.length === 0 ? undefined : Math.min(...ends)
}

/** The place behind a CheckSum(10) whose value begins at `from`: behind its SOH, or where a new message begins, or after sixteen characters that have neither. */
function behindSum(text: string, from: number): number | undefined {
  const end = endOfValue(text, from)
  if (end !== undefined && end < from + 16) return text[end] === SOH ? end + 1 : end
  return Math.min(begunAt(text), text.length - 1) < from + 16 ? undefined : from + 16
}

/** Where a `8=FIX` may be beginning at the end of the text; the end where none is. */
function begunAt(text: string): number {
  for (let length = Math.min(4, text.length); length > 0; length--) if (text.endsWith('8=FIX'.slice(0, length))) return text.length - length
  return text.length
}

/** CheckSum(10) of the text: three digits. */
export function sumOf(text: string): string {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
  return String(sum % 256).padStart(3, '0')
}

/** Why the text is no message with a right BodyLength(9) and CheckSum(10); '' where it is one. By one expression, with no regard to how it was found. */
export function naiveFault(text: string): string {
  const match = /^(8=FIX[^\x01]*\x019=(\d+)\x01)(35=[^]*\x01)10=(\d\d\d)\x01$/.exec(text)
  if (match === null) return 'not 8, 9, 35 … 10'
  if (Number(match[2]) !== match[3].length) return `BodyLength(9) is ${match[2]}, the body has ${match[3].length}`
  const sum = sumOf(match[1] + match[3])
  return match[4] === sum ? '' : `CheckSum(10) is ${match[4]}, the sum ${sum}`
}
