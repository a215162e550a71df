/** What stands behind a bad record decides what it was: the torn end that a crash leaves, or damage in what had been promised. */
import { RecordType } from '@fix/session'
import { chainNoteBytes, syncedIdxBefore } from './chain.ts'
import { endAt, idxAt, noteAt, noteLenAt, problemAt, recordBytes, streamAt, typeAt } from './format.ts'
import { decodeJson } from './segment.ts'

export interface Behind {
  /** Some record holds. */
  any: boolean
  /** The highest index that such records call synced. */
  syncedIdx: number
}

/** Looks at every byte behind the bad record at `bad`, where index `idx` was expected, for records that hold. */
export function goodBehind(bytes: Uint8Array, view: DataView, bad: number, idx: number): Behind {
  const found = { any: false, syncedIdx: 0 }
  let at = bad + 1
  while (at + recordBytes <= bytes.length) {
    // The cheap questions first: an index that can stand here rules out nearly every offset before a CRC is computed.
    const later = idxAt(view, at)
    const possible = later > idx && later <= idx + (at - bad) && typeAt(view, at) >= 1 && typeAt(view, at) <= 8
    if (!possible || problemAt(bytes, view, at, bytes.length)) {
      at++
      continue
    }
    found.any = true
    found.syncedIdx = Math.max(found.syncedIdx, syncedAt(bytes, view, at))
    at = endAt(view, at)
  }
  return found
}

/** Up to which index the good record at `at` says that all was synced when it was written; 0 if it says nothing. */
export function syncedAt(bytes: Uint8Array, view: DataView, at: number): number {
  const type = typeAt(view, at)
  if (type === RecordType.chain) return noteLenAt(view, at) === chainNoteBytes ? syncedIdxBefore(view, endAt(view, at)) : 0
  // A writer that syncs begins with all that it found.
  const starts = type === RecordType.epoch && streamAt(view, at) === 0
  return starts && decodeJson(noteAt(bytes, view, at))?.sync !== 'process' ? idxAt(view, at) - 1 : 0
}
