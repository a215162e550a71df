/**
 * Risk's bytes in the journal: owner 2, version 1, then JSON in a fixed order of keys. Session and store carry them unread.
 */
import { killStates, type KillState } from '@fix/events'
import { parseScope, type Scope } from './scope.ts'

export const riskOwner = 2
export const riskVersion = 1

/** A move of the kill switch as it is journalled. */
export interface KillNote {
  scope: Scope
  state: KillState
  /** Who; '' where a trigger of the machine did it. */
  actor: string
  reason: string
  /** Who else, where it took two; '' for nobody. */
  approver: string
  wallUs: number
}

/** Keys in the order in which the note has them. */
export function encodeJson(note: object): Uint8Array {
  const body = new TextEncoder().encode(JSON.stringify(note))
  const bytes = new Uint8Array(body.length + 2)
  bytes[0] = riskOwner
  bytes[1] = riskVersion
  bytes.set(body, 2)
  return bytes
}

/** What stands behind owner and version. Throws where it is no JSON in UTF-8. */
export const parseJson = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(2)))

export function encodeKill(note: KillNote): Uint8Array {
  return encodeJson({
    type: 'kill',
    scope: note.scope.text,
    state: note.state,
    actor: note.actor,
    reason: note.reason,
    ...(note.approver !== '' && { approver: note.approver }),
    wallUs: note.wallUs,
  })
}

export const isRiskNote = (note: Uint8Array): boolean => note.length > 0 && note[0] === riskOwner

/** undefined where the bytes are of another version or make no sense. */
export function decodeKill(bytes: Uint8Array): KillNote | undefined {
  if (bytes[1] !== riskVersion) return undefined
  let json: unknown
  try {
    json = parseJson(bytes)
  } catch {
    return undefined
  }
  if (typeof json !== 'object' || json === null) return undefined
  const note = json as Record<string, unknown>
  const scope = typeof note.scope === 'string' ? parseScope(note.scope) : undefined
  const state = killStates.find((known) => known === note.state)
  if (note.type !== 'kill' || scope === undefined || state === undefined) return undefined
  if (typeof note.actor !== 'string' || typeof note.reason !== 'string' || !Number.isSafeInteger(note.wallUs)) return undefined
  const { approver = '' } = note
  if (typeof approver !== 'string') return undefined
  return { scope, state, actor: note.actor, reason: note.reason, approver, wallUs: note.wallUs as number }
}
