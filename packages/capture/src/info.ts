/** What a capture holds, without judging it: counts, times, instruments. */
import type { Instrument } from '@fix/units'
import { captureReader } from './capture-reader.ts'
import { captureFiles } from './capture-files.ts'
import { readManifest } from './manifest.ts'
import { ParquetIn } from './parquet/parquet-in.ts'
import { headerOf } from './segment-reader.ts'

export interface CaptureInfo {
  readonly files: number
  readonly format: 'segment' | 'parquet' | 'both'
  readonly software: string
  readonly entries: number
  readonly firstIdx: number
  readonly lastIdx: number
  /** UTC microseconds; 0 where it is empty. */
  readonly fromUs: number
  readonly toUs: number
  /** Session gaps, and stretches of idx that are not there. */
  readonly gaps: number
  /** Facts by kind. */
  readonly kinds: Readonly<Record<string, number>>
  /** Book updates by source and instrument. */
  readonly quotes: Readonly<Record<string, number>>
  readonly instruments: readonly Instrument[]
}

/** Reads it through. Throws CaptureError where it can't be read. */
export function captureInfo(path: string): CaptureInfo {
  const kinds: Record<string, number> = {}
  const quotes: Record<string, number> = {}
  const found = { entries: 0, firstIdx: 0, lastIdx: 0, fromUs: 0, toUs: 0, gaps: 0 }
  let software = ''
  const instruments = new Map<string, Instrument>()
  const entries = captureReader(path, (header) => {
    software ||= header.software
    for (const one of header.instruments) instruments.set(one.id, one)
  })
  for (const { idx, now, fact } of entries) {
    if (found.entries++ === 0) Object.assign(found, { firstIdx: idx, fromUs: now.wallUs })
    else if (idx > found.lastIdx + 1) found.gaps++
    if (fact.kind === 'session_gap_opened') found.gaps++
    found.lastIdx = idx
    found.toUs = now.wallUs
    kinds[fact.kind] = (kinds[fact.kind] ?? 0) + 1
    if (fact.kind !== 'book_snapshot' && fact.kind !== 'book_delta') continue
    const name = `${fact.source} ${fact.instrumentId}`
    quotes[name] = (quotes[name] ?? 0) + 1
  }
  const files = captureFiles(path)
  const formats = new Set(files.map(({ format }) => format))
  if (formats.has('parquet')) for (const one of exportedInstruments(path)) instruments.set(one.id, one)
  const manifest = formats.has('parquet') && files[0].path !== path ? readManifest(path) : undefined
  const format = formats.size > 1 ? 'both' : files[0].format
  return {
    files: files.length,
    format,
    software: software || (manifest?.software ?? ''),
    ...found,
    kinds,
    quotes,
    instruments: [...instruments.values()],
  }
}

/** Instruments as a capture defines them: by its segments' headers, or its Parquet footers. */
export function captureInstruments(path: string): Instrument[] {
  const found = new Map<string, Instrument>()
  for (const one of exportedInstruments(path)) found.set(one.id, one)
  for (const { path: file, format } of captureFiles(path))
    if (format === 'segment') for (const one of headerOf(file)?.instruments ?? []) found.set(one.id, one)
  return [...found.values()]
}

function exportedInstruments(path: string): Instrument[] {
  const all: Instrument[] = []
  for (const { path: file, format } of captureFiles(path)) {
    if (format !== 'parquet') continue
    const parquet = new ParquetIn(file)
    all.push(...(JSON.parse(parquet.keys.get('instruments') ?? '[]') as Instrument[]))
    parquet.close()
  }
  return all
}
