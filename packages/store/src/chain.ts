/**
 * The hash chain over write batches: h0 is 32 zero bytes, h(n) = SHA-256(h(n-1), length of the batch as 4 bytes big-endian, bytes of its
 * records). A CRC names the record that was damaged; the chain finds what was changed, removed, swapped or inserted on purpose.
 *
 * The note of a CHAIN record: the head (32 bytes), then the index up to which all was known to be synced when the batch was written (u64,
 * little endian). The second tells the recovery whether a hole in the last batches can be a torn write or must be damage.
 */
import { createHash, hash } from 'node:crypto'

export const headBytes = 32
/** Room before a batch for the head and the length, so that one call hashes it all. */
export const chainPrefixBytes = headBytes + 4
export const chainNoteBytes = headBytes + 8
export const firstHead = (): Uint8Array => new Uint8Array(headBytes)

/** The next head over any bytes. */
export function chained(head: Uint8Array, batch: Uint8Array): Uint8Array {
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, batch.length)
  return createHash('sha256').update(head).update(length).update(batch).digest()
}

/**
 * Moves `head` on over a batch of `length` bytes that stands at `from` in `bytes`, behind room for its prefix, which is filled here. The digest comes as
 * a string of 32 one-byte characters: a buffer of its own for each write costs as much again as the hash.
 */
export function chainInPlace(head: Uint8Array, bytes: Uint8Array, view: DataView, from: number, length: number): void {
  const prefix = from - chainPrefixBytes
  bytes.set(head, prefix)
  view.setUint32(prefix + headBytes, length)
  const digest = hash('sha256', bytes.subarray(prefix, from + length), 'binary')
  for (let at = 0; at < headBytes; at++) head[at] = digest.charCodeAt(at)
}

/** Byte by byte: a view and a big integer for each write would be garbage. */
export function writeChainNote(note: Uint8Array, head: Uint8Array, syncedIdx: number): void {
  for (let at = 0; at < headBytes; at++) note[at] = head[at]
  let rest = syncedIdx
  for (let at = headBytes; at < chainNoteBytes; at++) {
    note[at] = rest
    rest = Math.floor(rest / 256)
  }
}

/** Undefined where the note is too short to be one. */
export function readChainNote(note: Uint8Array): { head: Uint8Array; syncedIdx: number } | undefined {
  if (note.length < chainNoteBytes) return undefined
  const view = new DataView(note.buffer, note.byteOffset, note.length)
  return { head: new Uint8Array(note.subarray(0, headBytes)), syncedIdx: Number(view.getBigUint64(headBytes, true)) }
}

/** The index alone out of the note of a CHAIN record that ends at `end`: nothing is allocated. */
export const syncedIdxBefore = (view: DataView, end: number): number =>
  view.getUint32(end - 4, true) * 2 ** 32 + view.getUint32(end - 8, true)

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}
