/** Overrides in the journal: that one begins, with all that it says, and that it has ended. Risk's owner and version, then JSON, as the moves of the kill switch. */
import { riskCodes, type RiskCode } from '@fix/events'
import { encodeJson, isRiskNote, parseJson, riskVersion } from './note.ts'
import { parseScope } from './scope.ts'

/** Why one ended. */
export type OverrideEnd = 'expired' | 'used' | 'revoked' | 'limits'
const ends: readonly string[] = ['expired', 'used', 'revoked', 'limits'] satisfies OverrideEnd[]

export interface OverrideNote {
  readonly type: 'override'
  /** Given once in a journal. */
  readonly id: number
  readonly code: RiskCode
  /** Canonical spelling. */
  readonly scope: string
  /** Of several limits that the code has the one that is meant. */
  readonly which?: string
  /** The limit in whose place it puts another one, in the unit of the document. */
  readonly from: number
  readonly to: number
  /** Orders that it may let pass. */
  readonly uses: number
  readonly startsUs: number
  readonly endsUs: number
  /** Who asked for it, and who else approved it. */
  readonly actor: string
  readonly approver: string
  readonly reason: string
  /** Hash of the limits that it was made for: with others it lifts nothing. */
  readonly base: string
  readonly wallUs: number
}

export interface OverrideEndNote {
  readonly type: 'overrideEnd'
  readonly id: number
  readonly why: OverrideEnd
  /** Orders that it had let pass. */
  readonly used: number
  /** Who revoked it; '' where nobody did. */
  readonly actor: string
  readonly reason: string
  readonly wallUs: number
}

export function encodeOverride(note: OverrideNote | OverrideEndNote): Uint8Array {
  return encodeJson(note)
}

/** undefined for every other note, and for one that makes no sense: what the kill switch makes of that is to halt. */
export function decodeOverride(bytes: Uint8Array): OverrideNote | OverrideEndNote | undefined {
  if (!isRiskNote(bytes) || bytes[1] !== riskVersion) return undefined
  try {
    const note = parseJson(bytes) as OverrideNote | OverrideEndNote
    if (!Number.isSafeInteger(note.id) || !Number.isSafeInteger(note.wallUs) || typeof note.actor !== 'string') return undefined
    if (note.type === 'overrideEnd') return ends.includes(note.why) && Number.isSafeInteger(note.used) ? note : undefined
    if (note.type !== 'override' || !riskCodes.includes(note.code) || parseScope(note.scope) === undefined) return undefined
    const numbers = [note.from, note.to, note.uses, note.startsUs, note.endsUs]
    const texts = [note.approver, note.reason, note.base, note.which ?? '']
    return numbers.every(Number.isSafeInteger) && texts.every((text) => typeof text === 'string') ? note : undefined
  } catch {
    return undefined
  }
}
