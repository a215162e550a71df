/**
 * The moments of a request in its note: `"stamps":[passed, decided, applied, framed, read]`, the last key of its JSON. The first is on `monoUs`, the others are how long
 * before it; the list ends where one is not known. They are written as bytes behind the rest, so that a request that is stamped makes no text more than one that is not.
 */
import type { Moments } from '@fix/events'

const key = new TextEncoder().encode(',"stamps":[')
const [zero, nine, comma, close, brace] = [0x30, 0x39, 0x2c, 0x5d, 0x7d]
/** Of a number in it. */
const mostDigits = 15
const tooLong = 10 ** mostDigits
const mostStamps = 5
/** How much longer they make a note at most. */
export const stampsBytes = key.length + mostStamps * (mostDigits + 1) + 1

/** Puts the moments into a note that ends at `end`; gives where it ends now. Where not even the last moment is known nothing is written. */
export function stamp(bytes: Uint8Array, end: number, moments: Readonly<Moments>): number {
  const { passedUs } = moments
  if (!fits(passedUs) || bytes[end - 1] !== brace) return end
  let at = end - 1
  for (let n = 0; n < key.length; n++) bytes[at++] = key[n]
  at = digits(bytes, at, passedUs)
  let last = 0
  for (let n = 1; n < mostStamps; n++) {
    const before = passedUs - earlier(moments, n)
    // One that lies behind its successor is none.
    if (!fits(before) || before < last) break
    last = before
    bytes[at++] = comma
    at = digits(bytes, at, before)
  }
  bytes[at++] = close
  bytes[at++] = brace
  return at
}

/** The moments of a note by its `stamps`; undefined where that is no such list. */
export function momentsOf(stamps: unknown): Moments | undefined {
  if (!Array.isArray(stamps) || stamps.length < 1 || stamps.length > mostStamps) return undefined
  const [passedUs, ...before] = stamps as readonly unknown[]
  if (!isStamp(passedUs)) return undefined
  let last = 0
  for (const each of before) {
    if (!isStamp(each) || each < last || each > passedUs) return undefined
    last = each
  }
  const [decided = NaN, applied = NaN, framed = NaN, read = NaN] = before as readonly number[]
  const at = (beforeUs: number): number => passedUs - beforeUs
  return { readUs: at(read), framedUs: at(framed), appliedUs: at(applied), decidedUs: at(decided), passedUs }
}

/** The note as it is without its moments, which are others in each run. */
export function unstamped(note: Uint8Array): Uint8Array {
  let at = note.length - 2
  if (at < 0 || note[at] !== close || note[at + 1] !== brace) return note
  do at--
  while (at >= 0 && (note[at] === comma || (note[at] >= zero && note[at] <= nine)))
  const from = at - key.length + 1
  if (from < 0 || key.some((byte, n) => note[from + n] !== byte)) return note
  const rest = new Uint8Array(note.subarray(0, from + 1))
  rest[from] = brace
  return rest
}

const isStamp = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && fits(value)

function fits(us: number): boolean {
  return us >= 0 && us < tooLong
}

/** From the last to the first. */
function earlier({ decidedUs, appliedUs, framedUs, readUs }: Readonly<Moments>, n: number): number {
  return n === 1 ? decidedUs : n === 2 ? appliedUs : n === 3 ? framedUs : readUs
}

function digits(bytes: Uint8Array, at: number, value: number): number {
  let end = at + 1
  for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) end++
  for (let place = end - 1, rest = Math.floor(value); place >= at; place--) {
    const next = Math.floor(rest / 10)
    bytes[place] = zero + rest - next * 10
    rest = next
  }
  return end
}
