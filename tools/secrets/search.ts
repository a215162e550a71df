/** A search for planted secrets in bytes that come in pieces, as they are or as an encoding may have them. */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { mark } from './planted.ts'

/** In base64 by each of the three places at which it may begin within a group of characters. It needs no escape in an address. */
function formsOf(secret: string): Buffer[] {
  const whole = Buffer.from(secret)
  const base64 = [0, 1, 2].map((lead) => {
    const text = Buffer.concat([Buffer.alloc(lead), whole]).toString('base64')
    // Characters at the ends also hold bits of what stands beside it.
    return text.slice(lead === 0 ? 0 : lead + 1, Math.floor(((lead + whole.length) * 8) / 6))
  })
  const hex = whole.toString('hex')
  return [secret, ...base64, hex, hex.toUpperCase()].map((form) => Buffer.from(form))
}

const pieceBytes = 1 << 20

export class SecretSearch {
  readonly #forms: Buffer[]
  readonly #longest: number
  /** Ends of what came before, since a secret may lie over two pieces. */
  #tail = Buffer.alloc(0)
  /** Bytes that were searched. */
  bytes = 0

  constructor(secret = mark) {
    this.#forms = formsOf(secret)
    this.#longest = Math.max(...this.#forms.map(({ length }) => length))
  }

  /** Does a secret end in this piece? */
  finds(piece: Uint8Array): boolean {
    this.bytes += piece.length
    const bytes = this.#tail.length === 0 ? Buffer.from(piece.buffer, piece.byteOffset, piece.length) : Buffer.concat([this.#tail, piece])
    this.#tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - this.#longest + 1)))
    return this.#forms.some((form) => bytes.includes(form))
  }
}

/** Is one in these bytes? */
export const holds = (bytes: Uint8Array, secret: string): boolean => new SecretSearch(secret).finds(bytes)

/** The files at or below a path in which a secret stands, of all but those that are to hold one, and how much was read. */
export function searchBelow(path: string, meant: ReadonlySet<string>): { found: string[]; bytes: number; files: number } {
  const result = { found: [] as string[], bytes: 0, files: 0 }
  for (const file of filesAt(path)) {
    if (meant.has(file)) continue
    const { found, bytes } = searchFile(file)
    result.files++
    result.bytes += bytes
    if (found) result.found.push(file)
  }
  return result
}

function filesAt(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return []
  if (!stat.isDirectory()) return stat.isFile() ? [path] : []
  const below = readdirSync(path, { recursive: true, withFileTypes: true })
  return below.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

function searchFile(file: string): { found: boolean; bytes: number } {
  const search = new SecretSearch()
  const piece = Buffer.allocUnsafe(pieceBytes)
  const fd = openSync(file, 'r')
  try {
    let found = false
    for (let read; (read = readSync(fd, piece)) > 0;) found = search.finds(piece.subarray(0, read)) || found
    return { found, bytes: search.bytes }
  } finally {
    closeSync(fd)
  }
}
