/**
 * A message as one line with a separator for SOH, and the way back for tests and tools. What is written here is exact: `messagesIn` gives the same
 * bytes again, whatever they are.
 */
import { escapeCode, isControl } from './escape.ts'
import { checksum } from '../reading/framer.ts'

const SOH = 1
const BACKSLASH = 92

/**
 * The bytes as one line, `|` (or another separator) for SOH. Other control characters are written as \x0a, and so are a separator that is part of a
 * value and a backslash that would read as such an escape. Secrets are the caller's: see `redact`.
 */
export function pretty(bytes: Uint8Array, from = 0, to = bytes.length, separator = '|'): string {
  const first = separator.charCodeAt(0)
  const json = separator === '\\u0001'
  let line = ''
  for (let at = from; at < to; at++) {
    const byte = bytes[at]
    if (byte === SOH) line += separator
    else if (isControl(byte) || (byte === first && standsAt(separator, bytes, at, to))) line += escapeCode(byte)
    else if (byte === BACKSLASH && escapes(bytes, at + 1, to, json)) line += escapeCode(byte)
    else line += String.fromCharCode(byte)
  }
  return line
}

function standsAt(text: string, bytes: Uint8Array, at: number, to: number): boolean {
  if (at + text.length > to) return false
  for (let offset = 0; offset < text.length; offset++) if (bytes[at + offset] !== text.charCodeAt(offset)) return false
  return true
}

/** Whether a backslash before this byte would read as an escape: in text from JSON, before another escape, too. */
function escapes(bytes: Uint8Array, next: number, to: number, json: boolean): boolean {
  if (!json) return next < to && bytes[next] === 120
  return next >= to || isControl(bytes[next]) || '"\\/bfnrtux'.includes(String.fromCharCode(bytes[next]))
}

/**
 * Text with `|` (or another separator) for SOH as bytes, a character of ISO-8859-1 a byte. A RangeError names a character beyond: text forms have no charset,
 * and half of it would be another one.
 */
export function fromText(text: string, separator = '|'): Uint8Array {
  const line = text.replaceAll(separator, '\x01')
  const bytes = new Uint8Array(line.length)
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (code > 255) throw beyondLatin1(line.codePointAt(at) ?? code)
    bytes[at] = code
  }
  return bytes
}

function beyondLatin1(code: number): RangeError {
  const number = code.toString(16).toUpperCase().padStart(4, '0')
  return new RangeError(`the text has the character ${String.fromCodePoint(code)} (U+${number}); text forms of messages are ISO-8859-1`)
}

/** A whole message from text without BodyLength(9) and CheckSum(10), which are put in: '8=FIX.4.4|35=0|34=2|…|'. The text as for `fromText`. */
export function sealed(text: string, separator = '|'): Uint8Array {
  const line = text.endsWith(separator) ? text : text + separator
  const first = line.indexOf(separator) + separator.length
  const body = fromText(line.slice(first), separator)
  const head = fromText(`${line.slice(0, first)}9=${body.length}${separator}`, separator)
  const sum = (checksum(head, 0, head.length) + checksum(body, 0, body.length)) & 255
  const trailer = fromText(`10=${String(sum).padStart(3, '0')}|`)
  const message = new Uint8Array(head.length + body.length + trailer.length)
  message.set(head)
  message.set(body, head.length)
  message.set(trailer, head.length + body.length)
  return message
}
