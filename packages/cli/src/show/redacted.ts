/**
 * A log with its secrets blank and all else as it was, byte by byte: what stands around the messages, and what stands in them for SOH. A message without a secret is not
 * touched at all. In one with a secret BodyLength(9) and CheckSum(10) are right where they were right, or everywhere, where that is asked for.
 */
import { checksum, pretty, redactValid } from '@fix/codec'
import type { RawMessage } from '../raw/raw-message.ts'

const SOH = 1
const EQUALS = 61
/** SOH, 10=ddd and SOH. */
const trailerLength = 7

/** The message as it is to stand in the copy; undefined where it may stay as it is in the source. */
export function redactedMessage(
  message: RawMessage,
  source: Uint8Array,
  secret: readonly number[],
  recompute: boolean,
): Uint8Array | undefined {
  const copy = copied(message, source, secret, recompute)
  if (message.isRight) return copy
  // Of what was cut, a value may have taken the rest of its line, and another message in it.
  const text = latin1Text(copy ?? source)
  const blanked = redactedNoise(text, secret)
  return blanked === text ? copy : latin1(blanked)
}

function copied(message: RawMessage, source: Uint8Array, secret: readonly number[], recompute: boolean): Uint8Array | undefined {
  const { bytes, start, end, separator } = message
  const blanked = redactValid(bytes, start, end, secret)
  const valid = recompute && !message.isRight ? recomputed(blanked) : blanked
  if (isSame(valid, bytes, start, end)) return undefined
  const shown = separator === '\x01' ? valid : latin1(textOf(valid, separator, message.isRight))
  const last = latin1(separator)
  return endsWith(source, last) ? shown : shown.subarray(0, shown.length - last.length)
}

/** Escapes only where they must be: text of JSON has them always, and one that is not right was read without. */
function textOf(bytes: Uint8Array, separator: string, isRight: boolean): string {
  const text = latin1Text(bytes)
  const isPlain = !isRight || !(text.includes(separator) || /[\x00\x02-\x1f]/.test(text))
  return isPlain && separator !== '\\u0001' ? text.replaceAll('\x01', separator) : pretty(bytes, 0, bytes.length, separator)
}

/**
 * What stands around messages, with the values of secret tags blank that are written `tag=value`: a message that nobody recognises, as its fields are parted by
 * commas, is no reason to give a password away. `text` is Latin-1.
 */
export function redactedNoise(text: string, secret: readonly number[]): string {
  if (secret.length === 0) return text
  // A separator may be written in letters and digits.
  const before = String.raw`^|[^0-9A-Za-z.]|\\x01|\\u0001|\\001|\^A`
  const value = String.raw`[^\s|;,"'^\\<>(){}[\]\x01]+`
  return text.replace(new RegExp(`(${before})(${secret.join('|')})=${value}`, 'g'), '$1$2=***')
}

/** With a right BodyLength(9) and CheckSum(10), where both are there to be made right. */
export function recomputed(bytes: Uint8Array): Uint8Array {
  const length = bytes.indexOf(SOH) + 1
  const body = bytes.indexOf(SOH, length) + 1
  const trailer = bytes.length - trailerLength
  const hasLength = bytes[length] === 57 && bytes[length + 1] === EQUALS
  const hasTrailer = bytes[trailer] === 49 && bytes[trailer + 1] === 48 && bytes[trailer + 2] === EQUALS && bytes[trailer - 1] === SOH
  if (!hasLength || !hasTrailer || body > trailer) return bytes
  const digits = latin1(String(trailer - body))
  const out = new Uint8Array(length + 2 + digits.length + 1 + bytes.length - body)
  out.set(bytes.subarray(0, length + 2))
  out.set(digits, length + 2)
  out[length + 2 + digits.length] = SOH
  out.set(bytes.subarray(body), length + 3 + digits.length)
  const sum = checksum(out, 0, out.length - trailerLength)
  out.set(latin1(String(sum).padStart(3, '0')), out.length - 4)
  return out
}

function isSame(a: Uint8Array, b: Uint8Array, start: number, end: number): boolean {
  if (a.length !== end - start) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[start + at]) return false
  return true
}

function endsWith(bytes: Uint8Array, word: Uint8Array): boolean {
  const from = bytes.length - word.length
  return from >= 0 && word.every((byte, at) => bytes[from + at] === byte)
}

/** Text whose characters are bytes. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

function latin1Text(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at++) text += String.fromCharCode(bytes[at])
  return text
}
