/** `.header` of a QuickFIX file store: where in `.body` each message stands. A number that stands there twice is where it stood last, as in QuickFIX. */

export interface Entry {
  readonly seq: number
  readonly offset: number
  readonly size: number
}

export interface StoreIndex {
  /** By number, ascending. */
  readonly entries: readonly Entry[]
  /** Entries that a later one of the same number took the place of. */
  readonly replaced: number
  /** What stands behind the last entry and is none; '' where all is. */
  readonly rest: string
}

const javaEntryBytes = 16

/** C++ and /n: `1,0,112 2,112,98 `, numbers in decimal. */
export function textIndex(text: string): StoreIndex {
  const entries = new Map<number, Entry>()
  let count = 0
  let at = 0
  const entry = /\s*(\d{1,10}),(\d{1,15}),(\d{1,10})(?=\s|$)/y
  for (let found = entry.exec(text); found !== null; found = entry.exec(text)) {
    count++
    at = entry.lastIndex
    const seq = Number(found[1])
    entries.set(seq, { seq, offset: Number(found[2]), size: Number(found[3]) })
  }
  return { entries: ascending(entries), replaced: count - entries.size, rest: text.slice(at).trim().slice(0, 40) }
}

/** /J: number (4 bytes), offset (8), size (4), the high byte first. */
export function javaIndex(bytes: Uint8Array): StoreIndex {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const entries = new Map<number, Entry>()
  let at = 0
  let count = 0
  for (; at + javaEntryBytes <= bytes.length; at += javaEntryBytes, count++) {
    const seq = view.getInt32(at)
    entries.set(seq, { seq, offset: Number(view.getBigInt64(at + 4)), size: view.getInt32(at + 12) })
  }
  const rest = bytes.length - at
  return { entries: ascending(entries), replaced: count - entries.size, rest: rest === 0 ? '' : `${rest} bytes` }
}

const ascending = (entries: ReadonlyMap<number, Entry>): Entry[] => [...entries.values()].sort((a, b) => a.seq - b.seq)

/** `.seqnums` of C++ and /n: `0000000012 : 0000000034`, what we send next and what we expect next. Undefined where it says something else. */
export function textNumbers(text: string): { nextOut: number; nextIn: number } | undefined {
  const found = /^\s*(\d{1,12})\s*:\s*(\d{1,12})\s*$/.exec(text)
  return found === null ? undefined : { nextOut: Number(found[1]), nextIn: Number(found[2]) }
}

/** A text as Java's writeUTF leaves it: two bytes of length, then the characters. Behind them an older, longer one may still stand. */
export function javaText(bytes: Uint8Array): string | undefined {
  if (bytes.length < 2) return undefined
  const length = bytes[0] * 256 + bytes[1]
  return bytes.length < 2 + length ? undefined : String.fromCharCode(...bytes.subarray(2, 2 + length))
}
