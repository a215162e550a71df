/**
 * A journal is a folder of segments, `segment-00000001.fixj` and on. The first record of each is its SEGMENT_HEADER, whose note is JSON: enough
 * to read a segment alone, and to see that it follows the one before. A reader passes over keys that it does not know.
 */
import type { StreamEntry } from './open-journal.ts'

export const formatVersion = 1
export const defaultSegmentBytes = 64 * 1024 * 1024
/** Read as a whole by a recovery, so bounded. */
export const maxSegmentBytes = 1024 * 1024 * 1024

export interface SegmentHeader {
  format: number
  /** Names the journal for good; every segment carries it. */
  journal: string
  firstIdx: number
  /** Hash chain up to this segment, in hex. */
  chain: string
  /** CRC32 of the last record of the segment before; 0 in the first. */
  previousCrc: number
  streams: StreamEntry[]
  /** Policy of the writer: with the segments before retired, nothing else says it. Absent in the first journals of this format. */
  sync?: string
}

/** A segment that is there. */
export interface Segment {
  number: number
  firstIdx: number
  bytes: number
}

export const segmentName = (number: number): string => `segment-${String(number).padStart(8, '0')}.fixj`

/** Undefined where the file is no segment. */
export function segmentNumber(name: string): number | undefined {
  const match = /^segment-(\d{8})\.fixj$/.exec(name)
  return match ? Number(match[1]) : undefined
}

export const encodeJson = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

export function decodeJson(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** Undefined where the note is no header. */
export function readHeader(note: Uint8Array): SegmentHeader | undefined {
  const found = decodeJson(note)
  if (!found || typeof found.format !== 'number' || typeof found.journal !== 'string' || typeof found.firstIdx !== 'number')
    return undefined
  if (typeof found.chain !== 'string' || typeof found.previousCrc !== 'number' || !Array.isArray(found.streams)) return undefined
  return found as unknown as SegmentHeader
}

/** The note of a STREAM record; undefined where it is none. */
export function readStream(stream: number, note: Uint8Array): StreamEntry | undefined {
  const found = decodeJson(note)
  if (!found || typeof found.name !== 'string' || typeof found.identity !== 'string') return undefined
  return { stream, name: found.name, identity: found.identity }
}
