import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A capture is a folder of segments `facts-00000001.ndjson` and on, in the order of what they hold, or of the Parquet files that were made of them. */
export const captureFileName = (number: number): string => `facts-${String(number).padStart(8, '0')}.ndjson`
export const parquetFileName = (number: number): string => `facts-${String(number).padStart(8, '0')}.parquet`
export const rawFileName = (number: number): string => `raw-${String(number).padStart(8, '0')}.bin`

export interface CaptureFile {
  readonly path: string
  readonly number: number
  readonly format: 'segment' | 'parquet'
}

const kinds = {
  segment: /^facts-(\d{8})\.ndjson$/,
  parquet: /^facts-(\d{8})\.parquet$/,
  raw: /^raw-(\d{8})\.bin$/,
} as const

/** Numbers of the segments in a folder, ascending; empty where there is no such folder. */
export const captureFileNumbers = (dir: string): number[] => numbersOf(dir, 'segment')

/** The same of segments of raw messages. */
export const rawFileNumbers = (dir: string): number[] => numbersOf(dir, 'raw')

/** What a capture's facts are read from, in order: a folder's files, or one Parquet file. Where a segment stands beside its Parquet, it is the segment. */
export function captureFiles(path: string): CaptureFile[] {
  if (isFile(path)) return [{ path, number: 1, format: path.toLowerCase().endsWith('.parquet') ? 'parquet' : 'segment' }]
  const segments = captureFileNumbers(path).map((number): CaptureFile => ({
    path: join(path, captureFileName(number)),
    number,
    format: 'segment',
  }))
  const known = new Set(segments.map(({ number }) => number))
  const others = numbersOf(path, 'parquet')
    .filter((number) => !known.has(number))
    .map((number): CaptureFile => ({ path: join(path, parquetFileName(number)), number, format: 'parquet' }))
  return [...segments, ...others].sort((a, b) => a.number - b.number)
}

/** Does the folder hold a capture, or is it a Parquet file? What is in the file is only known once it is read. */
export function isCapture(path: string): boolean {
  return isFile(path) ? /\.(parquet|ndjson)$/i.test(path) : captureFiles(path).length > 0
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

function numbersOf(dir: string, kind: keyof typeof kinds): number[] {
  let names: string[]
  try {
    names = readdirSync(dir)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw error
  }
  return names
    .map((name) => kinds[kind].exec(name))
    .filter((match) => match !== null)
    .map((match) => Number(match[1]))
    .sort((a, b) => a - b)
}
