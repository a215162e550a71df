import type { RiskCode } from '@fix/events'
import type { Case } from '../case.ts'

export interface Rule {
  readonly code: RiskCode
  readonly holds: (c: Readonly<Case>) => boolean
  readonly limit: (c: Readonly<Case>) => number
  readonly actual: (c: Readonly<Case>) => number
}
