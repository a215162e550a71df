/** A change of the limits in the journal: the whole document, so that nothing has to be put together again. */
import type { Limits } from './limits.ts'
import { encodeJson, isRiskNote, parseJson, riskVersion } from './note.ts'

export interface LimitsNote {
  readonly type: 'limits'
  /** Of the document; what judges from here on is named by it. */
  readonly hash: string
  /** Of the configured document that it changes: with another one in its place the change is void. */
  readonly base: string
  readonly limits: Limits
  readonly actor: string
  /** Who else, where it took two. */
  readonly approver?: string
  readonly reason: string
  readonly wallUs: number
}

export function encodeLimits(note: LimitsNote): Uint8Array {
  return encodeJson(note)
}

/** undefined for every other note, and for one that makes no sense: what the kill switch makes of that is to halt. */
export function decodeLimits(bytes: Uint8Array): LimitsNote | undefined {
  if (!isRiskNote(bytes) || bytes[1] !== riskVersion) return undefined
  try {
    const note = parseJson(bytes) as LimitsNote
    if (note.type !== 'limits' || typeof note.limits.instruments !== 'object') return undefined
    return [note.hash, note.base, note.actor, note.reason].every((text) => typeof text === 'string') ? note : undefined
  } catch {
    return undefined
  }
}
