/**
 * CRC32 over a part of an array. Most records are short, and for those the way into zlib and the view that it needs cost more than the sum itself: so
 * these are summed here, eight bytes a step, and only longer ones there.
 */
import { crc32 } from 'node:zlib'

/** From about this length on, zlib is the faster one. */
const shortBytes = 320
const polynomial = 0xedb88320

/** Eight tables of 256: what a byte does to the sum that is followed by 0 to 7 others. */
const tables = new Int32Array(8 * 256)
for (let byte = 0; byte < 256; byte++) {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ polynomial : sum >>> 1
  tables[byte] = sum
}
for (let at = 256; at < tables.length; at++) {
  const before = tables[at - 256]
  tables[at] = tables[before & 255] ^ (before >>> 8)
}

/** Of the bytes from `from` to `to`; `view` is over the same memory as `bytes`. */
export function crcOf(bytes: Uint8Array, view: DataView, from: number, to: number): number {
  if (to - from > shortBytes) return crc32(bytes.subarray(from, to))
  let sum = -1
  let at = from
  for (; at + 8 <= to; at += 8) {
    const a = sum ^ view.getInt32(at, true)
    const b = view.getInt32(at + 4, true)
    sum =
      tables[0x700 + (a & 255)] ^
      tables[0x600 + ((a >>> 8) & 255)] ^
      tables[0x500 + ((a >>> 16) & 255)] ^
      tables[0x400 + (a >>> 24)] ^
      tables[0x300 + (b & 255)] ^
      tables[0x200 + ((b >>> 8) & 255)] ^
      tables[0x100 + ((b >>> 16) & 255)] ^
      tables[b >>> 24]
  }
  for (; at < to; at++) sum = tables[(sum ^ bytes[at]) & 255] ^ (sum >>> 8)
  return ~sum >>> 0
}
