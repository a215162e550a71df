/**
 * Whether a message has a secret to blank before it is journalled. Any message may: a peer that puts Password(554) where no dictionary has it
 * is rejected, and its message is recorded all the same. The bytes are read as `redact` reads them, field by field, so that nothing that it
 * would blank is passed over; the usual message, which has none, costs this one look and no copy.
 */
const SOH = 1
const EQUALS = 61

/** `ascending`: the tags that are secret, the lowest first. */
export function carriesSecret(bytes: Uint8Array, from: number, to: number, ascending: readonly number[]): boolean {
  return behindSecret(bytes, from, to, ascending) >= 0
}

/** How many there are. */
export function countSecrets(bytes: Uint8Array, from: number, to: number, ascending: readonly number[]): number {
  let count = 0
  for (let at = behindSecret(bytes, from, to, ascending); at >= 0; at = behindSecret(bytes, at, to, ascending)) count++
  return count
}

/** Where the field behind the first secret begins; -1 without one. */
function behindSecret(bytes: Uint8Array, from: number, to: number, ascending: readonly number[]): number {
  let at = from
  while (at < to) {
    let tag = 0
    let found = false
    for (; at < to && bytes[at] >= 48 && bytes[at] <= 57; at++) tag = tag * 10 + bytes[at] - 48
    if (at < to && bytes[at] === EQUALS)
      for (let i = 0; i < ascending.length && ascending[i] <= tag && !found; i++) found = ascending[i] === tag
    while (at < to && bytes[at] !== SOH) at++
    at++
    if (found) return at
  }
  return -1
}
