/**
 * Instruments by the bytes that name them. A message of ten thousand instruments is of another one each time, so what is needed of one lies together, and
 * is found without a string: its symbol's bytes as four numbers, open addressing, linear probing. Longer symbols are looked up as text.
 */
import type { View } from '@fix/codec'
import type { Instrument } from '@fix/units'
import type { TextCache } from './text-cache.ts'

/** An instrument as messages name it, and where its part of the message at hand is. */
export interface Line {
  readonly instrumentId: string
  readonly priceScale: number
  readonly qtyScale: number
  /** Bytes of its symbol. */
  readonly symbol: Uint8Array
  readonly symbolLength: number
  /** The message that `update` is of. */
  turn: number
  /** Which update of the message is its first. */
  update: number
}

/** Longer symbols are looked up as text. */
const longest = 16
const firstSlots = 64

/** The bytes of the symbol that was looked for last. */
const words = new Int32Array(4)

export class Lines {
  readonly #texts: TextCache
  readonly #long = new Map<string, Line>()
  #lines: (Line | undefined)[] = new Array<Line | undefined>(firstSlots).fill(undefined)
  /** Four numbers a slot. */
  #words = new Int32Array(firstSlots * 4)
  #count = 0
  /** Entries that follow each other are often of one instrument. */
  #last: Line | undefined

  constructor(texts: TextCache) {
    this.#texts = texts
  }

  add({ id, symbol, priceScale, qtyScale }: Instrument): void {
    const bytes = Uint8Array.from(symbol, (character) => character.charCodeAt(0))
    const line = { instrumentId: id, priceScale, qtyScale, symbol: bytes, symbolLength: bytes.length, turn: 0, update: 0 }
    this.#last = undefined
    // What no byte says is looked up as text too, and never found.
    if (bytes.length > longest || bytes.some((byte, i) => byte !== symbol.charCodeAt(i))) this.#long.set(symbol, line)
    else this.#put(line)
    // Each may have a request id of its own.
    this.#texts.reserve((this.#count + this.#long.size) * 4)
  }

  /** The instrument that the field at a place names; undefined where there is no field, or nobody has added it. */
  at({ index: { bytes, starts, ends } }: View, place: number): Line | undefined {
    if (place < 0) return undefined
    const start = starts[place]
    const end = ends[place]
    const last = this.#last
    if (last !== undefined && last.symbolLength === end - start && same(last.symbol, bytes, start)) return last
    const line = end - start > longest ? this.#long.get(this.#texts.read(bytes, start, end)) : this.#lines[this.#slotOf(bytes, start, end)]
    if (line !== undefined) this.#last = line
    return line
  }

  /** Takes the place of one that has the same symbol. */
  #put(line: Line): void {
    // Half full at most, so that probes stay short.
    if ((this.#count + 1) * 2 > this.#lines.length) this.#grow()
    const slot = this.#slotOf(line.symbol, 0, line.symbolLength)
    if (this.#lines[slot] === undefined) {
      this.#words.set(words, slot * 4)
      this.#count++
    }
    this.#lines[slot] = line
  }

  /** Slot of a symbol, or the free one where it belongs. */
  #slotOf(bytes: Uint8Array, start: number, end: number): number {
    const hash = intoWords(bytes, start, end)
    const a = words[0]
    const b = words[1]
    const c = words[2]
    const d = words[3]
    const length = end - start
    const lines = this.#lines
    const held = this.#words
    const mask = lines.length - 1
    let slot = hash & mask
    for (;;) {
      const place = slot << 2
      if (held[place] === a && held[place + 1] === b && held[place + 2] === c && held[place + 3] === d) {
        const line = lines[slot]
        // Zeros in front make no other number.
        if (line === undefined || line.symbolLength === length) return slot
      } else if (lines[slot] === undefined) return slot
      slot = (slot + 1) & mask
    }
  }

  #grow(): void {
    const lines = this.#lines
    this.#lines = new Array<Line | undefined>(lines.length * 2).fill(undefined)
    this.#words = new Int32Array(lines.length * 8)
    this.#count = 0
    for (const line of lines) if (line !== undefined) this.#put(line)
  }
}

/** Fills `words`, and gives their hash. */
function intoWords(bytes: Uint8Array, start: number, end: number): number {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let at = start
  for (const to = Math.min(end, start + 4); at < to; at++) a = (a << 8) | bytes[at]
  for (const to = Math.min(end, start + 8); at < to; at++) b = (b << 8) | bytes[at]
  for (const to = Math.min(end, start + 12); at < to; at++) c = (c << 8) | bytes[at]
  for (; at < end; at++) d = (d << 8) | bytes[at]
  words[0] = a
  words[1] = b
  words[2] = c
  words[3] = d
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15) ^ c, 0x2c1b3c6d) ^ Math.imul(d, 0x27d4eb2f)
  return hash ^ (hash >>> 14)
}

function same(symbol: Uint8Array, bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < symbol.length; i++) if (symbol[i] !== bytes[start + i]) return false
  return true
}
