/** What mutants are made of, and whose tests are to see them. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sources.ts'

export interface Target {
  /** From the root on. */
  readonly files: readonly string[]
  /** Where its tests stand. */
  readonly room: string
}

const risk = 'packages/risk/src'

export const targets: Readonly<Record<string, Target>> = {
  /** The controls. */
  risk: {
    files: [...readdirSync(join(root, risk, 'rules')).map((name) => `${risk}/rules/${name}`), `${risk}/rules.ts`],
    room: 'packages/risk/test',
  },
}
