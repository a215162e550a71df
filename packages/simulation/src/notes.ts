import type { Now } from '@fix/events'
import { Direction, RecordType, type RecordDraft } from '@fix/session'
import type { Change } from './change.ts'

/** What the venue writes into its journal beside the bytes: the changes of one step, or that a report has gone out. */
export type VenueNote =
  | { readonly changes: readonly Change[] }
  /** The report of that running number is in the session's hands; it stands in the record of the report's own message. */
  | { readonly reported: number }
  /** Reports up to that running number will never be sent: their session ended, and its numbers with it. */
  | { readonly dropped: number }

/** First byte of every note of a venue; 1 to 3 belong to the owners of notes in a gateway. */
const owner = 16
const version = 1
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Owner, version, JSON as UTF-8. */
export function encodeNote(note: VenueNote): Uint8Array {
  const json = encoder.encode(JSON.stringify(note))
  const bytes = new Uint8Array(json.length + 2)
  bytes[0] = owner
  bytes[1] = version
  bytes.set(json, 2)
  return bytes
}

/** The note back from its bytes, undefined where the bytes are not a venue's. A version that we don't know throws: it must not be skipped. */
export function decodeNote(bytes: Uint8Array): VenueNote | undefined {
  if (bytes.length < 2 || bytes[0] !== owner) return undefined
  if (bytes[1] !== version) throw new Error(`decodeNote: version ${bytes[1]} of a venue's note, ${version} expected`)
  // The journal guards its records by checksum, so what stands here is what we wrote.
  return JSON.parse(decoder.decode(bytes.subarray(2))) as VenueNote
}

const nothing = new Uint8Array(0)

/** A record that belongs to no session and holds a note alone. */
export function noteRecord(note: Uint8Array, now: Now): RecordDraft {
  const { wallUs } = now
  const empty = { stream: 0, dir: Direction.none, epoch: 0, seq: 0, flags: 0, raw: nothing, rawFrom: 0, rawTo: 0, lazy: false }
  return { ...empty, type: RecordType.note, wallUs, note }
}
