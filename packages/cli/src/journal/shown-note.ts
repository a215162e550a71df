/**
 * A note for reading. The journal's own records say in JSON what they are, CHAIN records in bytes; notes of orders, risk and the desk begin
 * with an owner and a version, then JSON; a verdict's record, and one that says when messages left, have a fixed layout behind these. What is none of these is shown by its
 * length and its bytes in hex: nothing is left out, nothing is guessed.
 */
import { readEvidence, shownEvidence } from '@fix/risk'
import { RecordType, type JournalRecord } from '@fix/session'
import { readDepartures } from '@fix/strategy'

export type ShownNote =
  | { readonly owner: number; readonly version: number; readonly value: object }
  | { readonly value: object }
  | { readonly head: string; readonly syncedIdx: number }
  | { readonly bytes: number; readonly hex: string }

const headBytes = 32
/** Longer bytes that are no JSON are cut; their length is told. */
const maxHexBytes = 4096
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Undefined where the record has no note. */
export function shownNote({ type, note }: Pick<JournalRecord, 'type' | 'note'>): ShownNote | undefined {
  if (note.length === 0) return undefined
  if (type === RecordType.chain && note.length === headBytes + 8) {
    const view = new DataView(note.buffer, note.byteOffset, note.length)
    return { head: hexOf(note.subarray(0, headBytes)), syncedIdx: Number(view.getBigUint64(headBytes, true)) }
  }
  const own = jsonIn(note)
  if (own !== undefined) return { value: own }
  const owned = note.length > 2 && note[0] < 32 ? jsonIn(note.subarray(2)) : undefined
  if (owned !== undefined) return { owner: note[0], version: note[1], value: owned }
  const laidOut = type === RecordType.note || type === RecordType.message ? (verdictIn(note) ?? departuresOf(note)) : undefined
  if (laidOut !== undefined) return { owner: note[0], version: note[1], value: laidOut }
  return { bytes: note.length, hex: hexOf(note.subarray(0, maxHexBytes)) }
}

function verdictIn(note: Uint8Array): object | undefined {
  try {
    const evidence = readEvidence(note)
    return evidence && shownEvidence(evidence)
  } catch {
    // Of another version, or no record of a verdict after all.
    return undefined
  }
}

/** Moments on the `monoUs` of the run; null for one that is not known. */
function departuresOf(note: Uint8Array): object | undefined {
  const known = (us: number): number | null => (Number.isNaN(us) ? null : us)
  try {
    const departures = readDepartures(note)
    return (
      departures && {
        k: 'departures',
        messages: departures.map(({ idx, durableUs, writtenUs }) => ({ idx, durableUs: known(durableUs), writtenUs: known(writtenUs) })),
      }
    )
  } catch {
    return undefined
  }
}

function jsonIn(bytes: Uint8Array): object | undefined {
  if (bytes[0] !== 0x7b && bytes[0] !== 0x5b) return undefined
  try {
    const value: unknown = JSON.parse(decoder.decode(bytes))
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

export function hexOf(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0')
  return text
}
