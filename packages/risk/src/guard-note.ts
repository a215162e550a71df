/** What the drawdown guard has in the journal: its marks as they stood, and payments. Risk's owner and version, then JSON, as the moves of the kill switch. */
import { encodeJson, isRiskNote, parseJson, riskVersion } from './note.ts'

/** A high-water mark and the place of its level in `drawdownLevels`; null for a mark that begins with the next equity. */
export type MarkImage = readonly [high: number | null, level: number]

export interface MarksImage {
  readonly dayEndsUs: number
  readonly day: MarkImage
  readonly total: MarkImage
  /** In the order of their names. */
  readonly strategies: readonly (readonly [name: string, high: number | null, level: number])[]
}

export interface MarksNote extends MarksImage {
  readonly type: 'marks'
  readonly wallUs: number
}

export interface CashNote {
  readonly type: 'cash'
  readonly id: string
  /** At `moneyDigits`. */
  readonly amount: number
  readonly actor: string
  readonly reason: string
  readonly wallUs: number
}

export function encodeGuard(note: MarksNote | CashNote): Uint8Array {
  return encodeJson(note)
}

/** undefined for every other note, and for one that can't be read: what the kill switch makes of that is to halt. */
export function decodeGuard(bytes: Uint8Array): MarksNote | CashNote | undefined {
  if (!isRiskNote(bytes) || bytes[1] !== riskVersion) return undefined
  try {
    const note = parseJson(bytes) as MarksNote | CashNote
    if (note.type === 'cash') return typeof note.id === 'string' && Number.isSafeInteger(note.amount) ? note : undefined
    if (note.type !== 'marks' || !Number.isSafeInteger(note.dayEndsUs)) return undefined
    const marks = [note.day, note.total, ...note.strategies.map(([, high, level]) => [high, level])]
    return marks.every(isMark) ? note : undefined
  } catch {
    return undefined
  }
}

function isMark(mark: unknown): boolean {
  const [high, level] = mark as unknown[]
  return (high === null || Number.isSafeInteger(high)) && (level === 0 || level === 1 || level === 2 || level === 3)
}
