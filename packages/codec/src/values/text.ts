/**
 * Text in bytes and back. Latin-1 is the default: every byte is a character and comes back as it was, whatever the peer meant by it. With UTF-8 what is
 * malformed reads as U+FFFD.
 *
 * Short text is looked up before it is made: symbols, CompIDs and accounts come again with each message, and the string that is here already costs
 * no memory and knows its hash. The table is small, of fixed size, and forgets whatever is displaced.
 */
const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true })
const chunk = 4096
const longestKnown = 24
const knownMask = 1023
const known: string[] = /* @__PURE__ */ Array.from({ length: knownMask + 1 }, () => '')
/** The bytes of the known strings, 32 to a slot: bytes are compared with bytes faster than with characters. */
const knownBytes = /* @__PURE__ */ new Uint8Array((knownMask + 1) * 32)
/** Character codes on their way into a string, one list for each length: so the string is made in one piece. */
const codes: number[][] = /* @__PURE__ */ Array.from({ length: longestKnown + 1 }, (_, length) => Array.from({ length }, () => 0))

export function readText(bytes: Uint8Array, from: number, to: number, latin1: boolean): string {
  if (!latin1) for (let at = from; at < to; at++) if (bytes[at] > 127) return decoder.decode(bytes.subarray(from, to))
  const length = to - from
  if (length <= longestKnown) return made(bytes, from, length)
  let text = ''
  for (let at = from; at < to; at += chunk)
    text += String.fromCharCode.apply(null, bytes.subarray(at, Math.min(at + chunk, to)) as unknown as number[])
  return text
}

/** As `readText`, for text that comes again and is no secret: the same string each time, if it is short. */
export function readKnownText(bytes: Uint8Array, from: number, to: number, latin1: boolean): string {
  const length = to - from
  if (length < 2 || length > longestKnown) return readText(bytes, from, to, latin1)
  // Symbols differ at their beginning, CompIDs and accounts at their end.
  const ends = (bytes[from] << 15) ^ (bytes[from + 1] << 10) ^ (bytes[to - 2] << 5) ^ bytes[to - 1]
  const middle = bytes[from + (length >> 1)] ^ (bytes[to - (length >> 2) - 1] << 7)
  const slot = (Math.imul(ends ^ (middle << 6) ^ length, 0x9e3779b1) >>> 22) & knownMask
  const text = known[slot]
  const place = slot << 5
  if (text.length === length) {
    let at = 0
    while (at < length && knownBytes[place + at] === bytes[from + at]) at++
    if (at === length) return text
  }
  const read = readText(bytes, from, to, latin1)
  // With UTF-8 the bytes of one string may be fewer characters, and those of another charset's codec other ones: only ASCII is the same for all.
  for (let at = from; at < to; at++) if (bytes[at] > 127) return read
  for (let at = 0; at < length; at++) knownBytes[place + at] = bytes[from + at]
  return (known[slot] = read)
}

/** Ids are of a few characters, and no two alike: from arguments such a string is made in two thirds of the time that a list of codes takes. */
function made(b: Uint8Array, i: number, length: number): string {
  switch (length) {
    case 0:
      return ''
    case 1:
      return String.fromCharCode(b[i])
    case 2:
      return String.fromCharCode(b[i], b[i + 1])
    case 3:
      return String.fromCharCode(b[i], b[i + 1], b[i + 2])
    case 4:
      return String.fromCharCode(b[i], b[i + 1], b[i + 2], b[i + 3])
    case 5:
      return String.fromCharCode(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4])
    case 6:
      return String.fromCharCode(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5])
    case 7:
      return String.fromCharCode(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5], b[i + 6])
    case 8:
      return String.fromCharCode(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5], b[i + 6], b[i + 7])
    case 9:
      return String.fromCharCode(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5], b[i + 6], b[i + 7], b[i + 8])
    case 10:
      return String.fromCharCode(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5], b[i + 6], b[i + 7], b[i + 8], b[i + 9])
    case 11:
      return String.fromCharCode(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5], b[i + 6], b[i + 7], b[i + 8], b[i + 9], b[i + 10])
    case 12:
      return String.fromCharCode(
        b[i],
        b[i + 1],
        b[i + 2],
        b[i + 3],
        b[i + 4],
        b[i + 5],
        b[i + 6],
        b[i + 7],
        b[i + 8],
        b[i + 9],
        b[i + 10],
        b[i + 11],
      )
  }
  const list = codes[length]
  for (let at = 0; at < length; at++) list[at] = b[i + at]
  return String.fromCharCode.apply(null, list)
}

/**
 * Text of a data field in the encoding that MessageEncoding(347) names: UTF-8, ISO-8859-1, or one of the Japanese ones of the specification. A name that nobody
 * knows gives Latin-1, in which no byte is lost.
 */
export function readEncoded(bytes: Uint8Array, from: number, to: number, encoding: string): string {
  const label = encoding.toLowerCase()
  if (label === 'utf-8') return readText(bytes, from, to, false)
  if (!(label === 'iso-2022-jp' || label === 'euc-jp' || label === 'shift_jis')) return readText(bytes, from, to, true)
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes.subarray(from, to))
}

/** Bytes that the text takes at most: three a character in UTF-8. */
export function textRoom(text: string, latin1: boolean): number {
  return latin1 ? text.length : text.length * 3
}

/** Writes the text at `at`, where there is room for `textRoom`; returns the place behind, or -1 where a character has no byte in Latin-1. */
export function writeText(bytes: Uint8Array, at: number, text: string, latin1: boolean): number {
  let place = at
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 128 || (latin1 && code < 256)) {
      bytes[place++] = code
      continue
    }
    if (latin1) return -1
    return place + encodeTail(bytes, place, text.slice(index))
  }
  return place
}

const encoder = /* @__PURE__ */ new TextEncoder()

function encodeTail(bytes: Uint8Array, at: number, text: string): number {
  return encoder.encodeInto(text, bytes.subarray(at)).written
}
