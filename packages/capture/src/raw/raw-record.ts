/**
 * A raw message in a segment, little end first:
 * `[len u32][crc u32][behindIdx u64][wallUs u64][monoUs u64][connection u32][epoch u32][bodyLength u32][dir u8][flags u8][source u16][source][raw]`.
 * `len` counts what follows the CRC, and the CRC-32 covers that. A file begins with `FIXRAW`, and its version as u16.
 */
export const rawVersion = 1
export const fileHead = new Uint8Array([70, 73, 88, 82, 65, 87, rawVersion, 0])
/** Before source and message, the two words of length and CRC among them. */
export const headBytes = 8 + 24 + 12 + 4
/** A message beyond this was never one. */
export const maxRawBytes = 1024 * 1024

export const rawFlag = { redacted: 1 } as const

export interface RawMessage {
  /** The last entry of the loop before it; the facts that it gives have a greater idx. */
  behindIdx: number
  /** When its bytes were read, UTC microseconds. */
  wallUs: number
  monoUs: number
  /** Counts the connections of a session, from 1. */
  connection: number
  /** Name of the session. */
  source: string
  /** Of the session's numbers. */
  epoch: number
  dir: 'in' | 'out'
  /** BodyLength(9) as it came over the wire. */
  bodyLength: number
  /** A secret was blanked: the bytes are not those of the wire. */
  redacted: boolean
  raw: Uint8Array
}
