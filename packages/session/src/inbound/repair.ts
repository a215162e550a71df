/** A message without fields that should not stand in it: what is left is as it was, under a new BodyLength(9) and CheckSum(10). */
import { RejectReason } from '@fix/codec'
import type { Problem, View } from '@fix/codec'

/** Of a tag that stands there twice, the first one stays. */
export function without(view: View, problems: readonly Problem[]): Uint8Array {
  const kept: Uint8Array[] = []
  const seen = new Set<number>()
  let length = 0
  // The first two and the last are 8, 9 and 10.
  for (let place = 2; place < view.count - 1; place++) {
    const tag = view.tagAt(place)
    const empty = view.startAt(place) === view.endAt(place)
    const again = seen.has(tag)
    seen.add(tag)
    if (problems.some(({ refTagID, reason }) => refTagID === tag && isAtFault(reason, empty, again))) continue
    const field = view.bytes.subarray(view.endAt(place - 1) + 1, view.endAt(place) + 1)
    kept.push(field)
    length += field.length
  }
  return summed([view.bytes.subarray(view.start, view.endAt(0) + 1), ascii(`9=${length}\x01`), ...kept])
}

/** The fault is this field's, and not another one's of its tag. */
function isAtFault(reason: number, empty: boolean, again: boolean): boolean {
  if (reason === RejectReason.tagWithoutValue) return empty
  return reason !== RejectReason.tagRepeated || again
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

/** The parts in a row, and their CheckSum(10). */
function summed(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 7))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  let sum = 0
  for (let i = 0; i < at; i++) sum = (sum + bytes[i]) & 255
  bytes.set(ascii(`10=${String(sum).padStart(3, '0')}\x01`), at)
  return bytes
}
