/**
 * What QuickFIX C++ 1.15.1 cannot read of a valid message, as narrow as it can be said; a test shows of each that it is so. Everything else in every
 * message of every version it reads and accepts.
 */
import type { Dictionary, Field } from '@fix/dictionary'
import type { DataText } from '../../packages/codec/test/every-message.ts'
import type { Version } from './versions.ts'

/** It takes the tag below a data field for its length, but for Signature(89), and throws where that is not there. */
export function lengthNotFound({ dataOf }: Dictionary<unknown>, { tag, type }: Field): boolean {
  return type === 'DATA' && tag !== 89 && dataOf.get(tag - 1) !== tag
}

/** It does not know data fields in groups within groups, nor those of the type XMLDATA: SOH ends them. */
export function endsAtSoh(field: Field, depth: number): boolean {
  return depth > 1 || field.type === 'XMLDATA'
}

/** Data as it can read it: left out, without SOH, or with. */
export function readableData(dictionary: Dictionary<unknown>): DataText {
  return (field, depth, salt) => (lengthNotFound(dictionary, field) ? undefined : endsAtSoh(field, depth) ? `a${salt}=b` : `a\x01${salt}=b`)
}

/**
 * It takes XMLnonFIX(n) for an application message, which FIX.5's dictionaries do not have: as the session message that it is in FIXT.1.1's, it has to be
 * asked with that dictionary alone.
 */
export function readAsSessionMessage({ files }: Version, msgType: string): boolean {
  return files.length > 1 && msgType === 'n'
}
