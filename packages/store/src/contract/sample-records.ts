/** Records for the contract: drafts that say of themselves which they are, batches of them in encoded form, and chance from a seed. */
import { Direction, RecordType } from '@fix/session'
import type { RecordDraft } from '@fix/session'
import { encode, sizeOf } from '../format.ts'
import type { EncodedRecord } from '../record-log.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Every byte there is, SOH and NUL among them. */
export const everyByte = (): Uint8Array => Uint8Array.from({ length: 256 }, (_, byte) => byte)

export function messageDraft(seq: number, change: Partial<RecordDraft> = {}): RecordDraft {
  const raw = change.raw ?? bytesOf(`8=FIX.4.4\x019=5\x0135=D\x0134=${seq}\x0110=000\x01`)
  return {
    type: RecordType.message,
    stream: 1,
    dir: Direction.out,
    epoch: 1,
    seq,
    wallUs: 1_767_346_200_000_000 + seq,
    flags: 0,
    rawFrom: 0,
    rawTo: raw.length,
    note: bytesOf(`note ${seq}`),
    lazy: false,
    ...change,
    raw,
  }
}

export function encoded(idx: number, draft: RecordDraft): EncodedRecord {
  const bytes = new Uint8Array(sizeOf(draft))
  encode(bytes, new DataView(bytes.buffer), 0, idx, draft)
  return bytes
}

/** So many messages behind `expectIdx`, each numbered as its index; `mark` tells writers apart. */
export function batchBehind(expectIdx: number, count: number, mark: string = ''): EncodedRecord[] {
  return Array.from({ length: count }, (_, n) => {
    const idx = expectIdx + 1 + n
    return encoded(idx, messageDraft(idx, { note: bytesOf(`${mark} ${idx}`) }))
  })
}

export type Chance = (below: number) => number

/** Whole numbers below a bound, the same for the same seed on every machine (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** Any record that an application may append. */
export function anyDraft(chance: Chance): RecordDraft {
  const bytes = (): Uint8Array => Uint8Array.from({ length: chance(300) }, () => chance(256))
  const raw = bytes()
  const rawFrom = chance(raw.length + 1)
  return {
    type: chance(3) === 0 ? RecordType.note : RecordType.message,
    stream: chance(3) === 0 ? chance(65_536) : chance(3),
    dir: [Direction.none, Direction.out, Direction.in][chance(3)],
    epoch: chance(4) === 0 ? chance(2 ** 32) : 1 + chance(3),
    seq: chance(8) === 0 ? Number.MAX_SAFE_INTEGER - chance(5) : chance(1000),
    wallUs: (chance(2) === 0 ? -1 : 1) * chance(2 ** 50),
    flags: chance(65_536),
    raw,
    rawFrom,
    rawTo: rawFrom + chance(raw.length - rawFrom + 1),
    note: bytes(),
    lazy: chance(3) === 0,
  }
}
