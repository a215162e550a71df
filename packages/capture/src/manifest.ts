/**
 * What an export holds, as `manifest.json` beside its files: each with its SHA-256, rows, times and gaps, the program that wrote it and the instruments
 * as they were defined then. The entries are a hash chain whose last link is `head`: whoever notes that one value elsewhere can tell any later change,
 * of a file, of its entry, or of the list.
 */
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Instrument } from '@fix/units'
import { CaptureError } from './capture-error.ts'
import { syncFolder } from './parquet/parquet-out.ts'

export const manifestName = 'manifest.json'

export interface ManifestFile {
  readonly file: string
  readonly what: 'facts' | 'raw' | 'rejects'
  readonly bytes: number
  readonly sha256: string
  readonly rows: number
  /** Entries of the loop, or messages. */
  readonly entries: number
  readonly firstIdx: number
  readonly lastIdx: number
  /** `usableTime` of the first and the last, UTC microseconds; 0 where there is none. */
  readonly fromUs: number
  readonly toUs: number
  /** Session gaps, and stretches of idx that were not captured. */
  readonly gaps: number
  /** Lines that were none. */
  readonly rejected: number
  /** What it was made of. */
  readonly segment: { readonly file: string; readonly bytes: number; readonly sha256: string }
}

export interface Manifest {
  readonly schema: 1
  readonly software: string
  readonly instruments: readonly Instrument[]
  readonly files: readonly (ManifestFile & { readonly chain: string })[]
  readonly rows: number
  readonly entries: number
  readonly gaps: number
  readonly rejected: number
  readonly head: string
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The manifest of these files in their order. */
export function manifestOf(software: string, instruments: readonly Instrument[], files: readonly ManifestFile[]): Manifest {
  let head = sha256(JSON.stringify({ schema: 1, software, instruments }))
  const chained = files.map((file) => ({ ...file, chain: (head = sha256(`${head}\n${JSON.stringify(file)}`)) }))
  const sum = (of: (file: ManifestFile) => number): number => files.reduce((total, file) => total + of(file), 0)
  return {
    schema: 1,
    software,
    instruments,
    files: chained,
    rows: sum((file) => file.rows),
    entries: sum((file) => (file.what === 'facts' ? file.entries : 0)),
    gaps: sum((file) => file.gaps),
    rejected: sum((file) => file.rejected),
    head,
  }
}

/** Under a temporary name, flushed, renamed. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.part`
  const file = openSync(temporary, 'w', 0o600)
  try {
    const bytes = Buffer.from(content)
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(temporary, path)
  syncFolder(dirname(path))
}

export function writeManifest(dir: string, manifest: Manifest): void {
  writeWhole(join(dir, manifestName), `${JSON.stringify(manifest, undefined, 2)}\n`)
}

/** The manifest of a folder; undefined where it has none. Throws CaptureError where its chain does not hold. */
export function readManifest(dir: string): Manifest | undefined {
  const path = join(dir, manifestName)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  let found: Partial<Manifest> | null
  try {
    found = JSON.parse(text) as Partial<Manifest> | null
  } catch (error) {
    throw new CaptureError(path, {}, `is no JSON: ${(error as Error).message}`)
  }
  if (found?.schema !== 1 || !Array.isArray(found.files) || !Array.isArray(found.instruments) || typeof found.software !== 'string')
    throw new CaptureError(path, {}, 'is no manifest of schema 1')
  const files = found.files.map(({ chain: _chain, ...file }) => file)
  const again = manifestOf(found.software, found.instruments, files)
  const broken = again.files.find(({ chain }, at) => chain !== found.files?.[at]?.chain)
  if (broken !== undefined)
    throw new CaptureError(path, {}, `the hash chain breaks at ${broken.file}: its entry was changed, or one before it`)
  if (JSON.stringify(again) !== JSON.stringify(found)) throw new CaptureError(path, {}, 'its totals or its head are not those of its files')
  return again
}

/** SHA-256 and length of a file. */
export async function fingerprint(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer)
    bytes += (chunk as Buffer).length
  }
  return { bytes, sha256: hash.digest('hex') }
}
