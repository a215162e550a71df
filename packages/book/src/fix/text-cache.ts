/**
 * Text that comes again and again, as ids, symbols and request ids do, read from bytes to the same string each time without making a new one. It
 * remembers the last text of each hash and no more: bounded, and never wrong.
 */
export class TextCache {
  readonly #texts: string[]
  readonly #mask: number

  /** `slots` is a power of two. */
  constructor(slots = 4096) {
    this.#texts = new Array<string>(slots).fill('')
    this.#mask = slots - 1
  }

  /** The text of the bytes from `start` to before `end`, each byte one character. */
  read(bytes: Uint8Array, start: number, end: number): string {
    let hash = 0
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + bytes[at]) | 0
    const slot = (hash ^ (hash >>> 15)) & this.#mask
    const known = this.#texts[slot]
    if (same(known, bytes, start, end)) return known
    let text = ''
    for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at])
    this.#texts[slot] = text
    return text
  }
}

function same(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== bytes[start + i]) return false
  return true
}
