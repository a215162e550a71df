/**
 * Segments of a capture as Parquet (or CSV), each a file of its own, with a manifest of all. It reads beside a running gateway, in slices between which
 * others get their turn; asked again it takes only the segments that are new or have grown. A crash leaves what was whole before.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Instrument } from '@fix/units'
import { CaptureError } from './capture-error.ts'
import { captureFileName, captureFileNumbers, parquetFileName, rawFileName, rawFileNumbers } from './capture-files.ts'
import { CsvOut } from './csv-out.ts'
import { fingerprint, manifestOf, readManifest, writeManifest, writeWhole, type Manifest, type ManifestFile } from './manifest.ts'
import { factColumns, rawColumns, schemaVersion } from './parquet/columns.ts'
import { FactRows } from './parquet/fact-rows.ts'
import { ParquetOut, type ColumnValues, type Written } from './parquet/parquet-out.ts'
import { RawRows } from './parquet/raw-rows.ts'
import { rawMessages, wholeBytes } from './raw/raw-reader.ts'
import { headerOf, segmentEntries, type BadLine } from './segment-reader.ts'

/** Rows after which a row group is written. */
const groupRows = 100_000
/** Entries between two turns of the event loop. */
const sliceEntries = 5_000

export interface ExportOptions {
  readonly out: string
  readonly format?: 'parquet' | 'csv'
  /** Program and version that export; part of the manifest. */
  readonly software: string
  /** Instruments for segments whose header names none. */
  readonly instruments?: readonly Instrument[]
  /** The newest segment of each kind is left: somebody writes it. */
  readonly onlyFinished?: boolean
}

export interface Exported {
  readonly manifest: Manifest
  /** Files that were written now; the others stood there already. */
  readonly written: readonly string[]
}

/** What a file is written with. */
export interface RowsOut {
  group(values: readonly ColumnValues[], rows: number): void
  close(keys: Readonly<Record<string, string>>): Written
  abandon(): void
}

/** Throws CaptureError for a folder without a capture, a segment of a later version, or one that another export of this folder was not made of. */
export async function exportCapture(dir: string, options: ExportOptions): Promise<Exported> {
  const { out, format = 'parquet', onlyFinished = false } = options
  const finished = (numbers: number[]): number[] => (onlyFinished ? numbers.slice(0, -1) : numbers)
  const facts = finished(captureFileNumbers(dir))
  const raws = format === 'parquet' ? finished(rawFileNumbers(dir)) : []
  if (facts.length === 0 && raws.length === 0) throw new CaptureError(dir, {}, 'holds no segment of a capture to export')
  mkdirSync(out, { recursive: true })
  const before = new Map((readManifest(out)?.files ?? []).map(({ chain: _chain, ...file }) => [file.file, file]))
  const files: ManifestFile[] = []
  const written: string[] = []
  const instruments = new Map<string, Instrument>((options.instruments ?? []).map((one) => [one.id, one]))
  let lastIdx = 0
  for (const number of facts) {
    const segment = join(dir, captureFileName(number))
    for (const one of headerOf(segment)?.instruments ?? []) instruments.set(one.id, one)
    const name = format === 'parquet' ? parquetFileName(number) : `facts-${String(number).padStart(8, '0')}.csv`
    const known = await unchanged(before, name, segment)
    const made =
      known ??
      (await exportFacts({ segment, path: join(out, name), format, instruments, lastIdx, rejects: join(out, `rejects-${name}.ndjson`) }))
    if (known === undefined) written.push(...made.map(({ file }) => file))
    files.push(...made)
    lastIdx = Math.max(lastIdx, made[0].lastIdx)
  }
  for (const number of raws) {
    const segment = join(dir, rawFileName(number))
    const name = rawFileName(number).replace(/\.bin$/, '.parquet')
    const known = await unchanged(before, name, segment)
    const made = known ?? [await exportRaw(segment, join(out, name))]
    if (known === undefined) written.push(...made.map(({ file }) => file))
    files.push(...made)
    // Messages are read back from their segment: so it goes along, and an export can be replayed from them too.
    if (resolve(out) === resolve(dir)) continue
    const copy = before.get(basename(segment))
    if (known !== undefined && copy !== undefined) files.push(copy)
    else {
      files.push(await copyRaw(segment, join(out, basename(segment)), made[0]))
      written.push(basename(segment))
    }
  }
  const manifest = manifestOf(options.software, [...instruments.values()], files)
  writeManifest(out, manifest)
  return { manifest, written }
}

/** The entries of a file and its rejects, where the segment is what it was made of. */
async function unchanged(before: ReadonlyMap<string, ManifestFile>, name: string, segment: string): Promise<ManifestFile[] | undefined> {
  const known = before.get(name)
  if (known === undefined) return undefined
  const now = await fingerprint(segment)
  if (now.sha256 !== known.segment.sha256) return undefined
  const rejects = before.get(`rejects-${name}.ndjson`)
  return rejects === undefined ? [known] : [known, rejects]
}

interface FactsJob {
  readonly segment: string
  readonly path: string
  readonly rejects: string
  readonly format: 'parquet' | 'csv'
  readonly instruments: ReadonlyMap<string, Instrument>
  readonly lastIdx: number
}

async function exportFacts(job: FactsJob): Promise<ManifestFile[]> {
  const { segment, path, format, instruments, rejects } = job
  const source = { file: basename(segment), ...(await fingerprint(segment)) }
  const out: RowsOut = format === 'parquet' ? new ParquetOut(path, factColumns) : new CsvOut(path, factColumns)
  try {
    const rows = new FactRows((id) => instruments.get(id))
    const bad: BadLine[] = []
    const seen = { entries: 0, firstIdx: 0, lastIdx: job.lastIdx, fromUs: 0, toUs: 0, gaps: 0 }
    for (const entry of segmentEntries(segment, job.lastIdx, (line) => bad.push(line))) {
      const { idx, now, fact } = entry
      // A capture that begins in the middle, because its first segments are gone, is no gap of this one.
      if (seen.lastIdx > 0 && idx > seen.lastIdx + 1) {
        rows.gap(seen.lastIdx + 1, idx - 1, now.wallUs, now.monoUs)
        seen.gaps++
      }
      if (fact.kind === 'session_gap_opened') seen.gaps++
      if (seen.entries++ === 0) Object.assign(seen, { firstIdx: idx, fromUs: now.wallUs })
      seen.lastIdx = idx
      seen.toUs = now.wallUs
      rows.take(entry)
      if (rows.count >= groupRows) drain(rows, out)
      if (seen.entries % sliceEntries === 0) await turn()
    }
    drain(rows, out)
    const keys = { firstIdx: seen.firstIdx, lastIdx: seen.lastIdx, gaps: seen.gaps, rejected: bad.length, entries: seen.entries }
    const table = JSON.stringify([...instruments.values()])
    const texts = Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, String(value)]))
    const file = out.close({
      capture: 'facts',
      schemaVersion: String(schemaVersion),
      timeZone: 'UTC',
      ...texts,
      instruments: table,
      instrumentsSha256: sha(table),
    })
    const made: ManifestFile = { file: basename(path), what: 'facts', ...file, ...seen, rejected: bad.length, segment: source }
    return bad.length === 0 ? noRejects(rejects, made) : [made, await writeRejects(rejects, bad, made)]
  } catch (error) {
    out.abandon()
    throw error
  }
}

function noRejects(path: string, made: ManifestFile): ManifestFile[] {
  rmSync(path, { force: true })
  return [made]
}

/** Each bad line with its place and reason, and itself. */
async function writeRejects(path: string, bad: readonly BadLine[], { segment, firstIdx, lastIdx }: ManifestFile): Promise<ManifestFile> {
  writeWhole(path, bad.map(({ file, ...rest }) => `${JSON.stringify({ file: basename(file), ...rest })}\n`).join(''))
  const print = await fingerprint(path)
  const none = { entries: 0, fromUs: 0, toUs: 0, gaps: 0, rejected: 0 }
  return { file: basename(path), what: 'rejects', ...print, rows: bad.length, firstIdx, lastIdx, ...none, segment }
}

async function exportRaw(segment: string, path: string): Promise<ManifestFile> {
  const source = { file: basename(segment), ...(await fingerprint(segment)) }
  const out = new ParquetOut(path, rawColumns)
  try {
    const rows = new RawRows()
    const seen = { entries: 0, firstIdx: 0, lastIdx: 0, fromUs: 0, toUs: 0 }
    for (const message of rawMessages(segment, 'tornTail')) {
      if (seen.entries++ === 0) Object.assign(seen, { firstIdx: message.behindIdx, fromUs: message.wallUs })
      seen.lastIdx = message.behindIdx
      seen.toUs = message.wallUs
      rows.take(message)
      if (rows.count >= groupRows) drain(rows, out)
      if (seen.entries % sliceEntries === 0) await turn()
    }
    drain(rows, out)
    const file = out.close({ capture: 'raw', schemaVersion: String(schemaVersion), timeZone: 'UTC', entries: String(seen.entries) })
    return { file: basename(path), what: 'raw', ...file, ...seen, gaps: 0, rejected: 0, segment: source }
  } catch (error) {
    out.abandon()
    throw error
  }
}

/** The whole messages of a segment that may still be written. */
async function copyRaw(segment: string, path: string, like: ManifestFile): Promise<ManifestFile> {
  const bytes = readFileSync(segment)
  writeWhole(path, bytes.subarray(0, wholeBytes(bytes)))
  const seen = { entries: 0, firstIdx: 0, lastIdx: 0, fromUs: 0, toUs: 0 }
  for (const { behindIdx, wallUs } of rawMessages(path)) {
    if (seen.entries++ === 0) Object.assign(seen, { firstIdx: behindIdx, fromUs: wallUs })
    seen.lastIdx = behindIdx
    seen.toUs = wallUs
  }
  return { ...like, ...seen, file: basename(path), rows: seen.entries, ...(await fingerprint(path)) }
}

function drain(rows: { readonly count: number; drain(): ColumnValues[] }, out: RowsOut): void {
  const { count } = rows
  if (count > 0) out.group(rows.drain(), count)
}

const sha = (text: string): string => createHash('sha256').update(text).digest('hex')

const turn = (): Promise<void> => new Promise((done) => setImmediate(done))
