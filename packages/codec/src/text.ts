/**
 * Text in bytes and back. Latin-1 is the default: every byte is a character and comes back as it was, whatever the peer meant by it. With UTF-8 what is
 * malformed reads as U+FFFD.
 */
const decoder = /* @__PURE__ */ new TextDecoder('utf-8')
const chunk = 4096

export function readText(bytes: Uint8Array, from: number, to: number, latin1: boolean): string {
  if (!latin1) for (let at = from; at < to; at++) if (bytes[at] > 127) return decoder.decode(bytes.subarray(from, to))
  if (to - from <= 24) {
    let text = ''
    for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at])
    return text
  }
  let text = ''
  for (let at = from; at < to; at += chunk)
    text += String.fromCharCode.apply(null, bytes.subarray(at, Math.min(at + chunk, to)) as unknown as number[])
  return text
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
