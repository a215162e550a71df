/**
 * Names a document of limits by what it says: FNV-1a, 64 bits, over its JSON with sorted keys, its version left out. Equal hashes, equal limits; it proves
 * nothing against somebody who forges, which is the journal's chain's to do.
 */
import type { Limits } from './limits.ts'

const offset = 0xcbf29ce484222325n
const prime = 0x100000001b3n
const encoder = new TextEncoder()

/** 16 hex digits; throws where the document does. */
export function limitsHash({ instruments, account }: Omit<Limits, 'version'>): string {
  let hash = offset
  for (const byte of encoder.encode(canonical({ instruments, account }))) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime)
  return hash.toString(16).padStart(16, '0')
}

/** Keys in order, nothing of what is undefined; a number that JSON has no word for is told by its name. */
function canonical(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
    .join(',')}}`
}
