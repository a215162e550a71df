/**
 * The desk's own notes: decisions that sent nothing. What was sent stands in the note of its order; what risk or the session refused, or
 * what a shadow run would have sent, stands here, with the idx of the fact that it answered. First byte 3 (the desk), second byte 1.
 */
import type { Intent, RiskCode } from '@fix/events'

export const DESK_NOTE_OWNER = 3
export const DESK_NOTE_VERSION = 1

export type DeskNote =
  | { k: 'denied'; cause: number; intent: Intent; code: RiskCode; limit: number; actual: number; codes: readonly RiskCode[] }
  | { k: 'held'; cause: number; intent: Intent; code: string }
  | { k: 'shadow'; cause: number; intent: Intent }

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export function encodeDeskNote(note: DeskNote): Uint8Array {
  const body = encoder.encode(JSON.stringify(note, finite))
  const bytes = new Uint8Array(body.length + 2)
  bytes[0] = DESK_NOTE_OWNER
  bytes[1] = DESK_NOTE_VERSION
  bytes.set(body, 2)
  return bytes
}

/** undefined for a note of somebody else; throws on a version that this program does not know. */
export function decodeDeskNote(bytes: Uint8Array): DeskNote | undefined {
  if (bytes.length < 2 || bytes[0] !== DESK_NOTE_OWNER) return undefined
  if (bytes[1] !== DESK_NOTE_VERSION) throw new Error(`desk note of version ${bytes[1]}, expected ${DESK_NOTE_VERSION}`)
  return JSON.parse(decoder.decode(bytes.subarray(2))) as DeskNote
}

/** A number that is missing (NaN) is null in JSON and says so; infinity would be too. */
function finite(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? null : value
}
