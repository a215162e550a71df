/** Where a secret may stand: in files that a test gives it in, for what is run to read, and in what a program of others prints of the wire. */
import { writeFileSync, type WriteFileOptions } from 'node:fs'
import { resolve } from 'node:path'

/** Paths of those files and programs. */
export const meant = new Set<string>()

export function writeSecretFile(file: string, text: string | Uint8Array, options?: WriteFileOptions): string {
  meant.add(resolve(file))
  writeFileSync(file, text, options)
  return file
}
