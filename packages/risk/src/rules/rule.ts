import type { RiskCode } from '@fix/events'
import type { Case } from '../case.ts'

export interface Rule {
  readonly code: RiskCode
  readonly holds: (c: Readonly<Case>) => boolean
  readonly limit: (c: Readonly<Case>) => number
  readonly actual: (c: Readonly<Case>) => number
}

/** What can only bring a position nearer to zero. */
export const reduces = (c: Readonly<Case>): boolean => c.relieves || c.added <= c.closable
