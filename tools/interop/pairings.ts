/** Who is paired with whom: the engines by name, their versions, both roles, plain and over TLS. */
import { installJspurefix } from './jspurefix.ts'
import { buildQuickfix, quickfixAbsent } from './quickfix.ts'
import { versionOf } from './versions.ts'
import type { Engine, Pairing } from './world.ts'

/** An engine that can be had or not, and what it is paired in. */
export interface Candidate {
  readonly name: string
  /** Why it can't be had on this machine, or undefined. */
  absent(): string | undefined
  /** Builds it in the folder, or installs it. */
  prepare(folder: string): Promise<Engine>
  readonly pairings: readonly Omit<Pairing, 'engine'>[]
}

const roles = ['initiator', 'acceptor'] as const

export const candidates: readonly Candidate[] = [
  {
    name: 'quickfix',
    absent: quickfixAbsent,
    prepare: buildQuickfix,
    pairings: roles.flatMap((role) => [
      ...['FIX.4.2', 'FIX.4.4', 'FIX.5.0SP2'].map((name) => ({ version: versionOf(name), role })),
      ...(['opened', 'sealed'] as const).map((tls) => ({ version: versionOf('FIX.4.4'), role, tls })),
    ]),
  },
  {
    name: 'jspurefix',
    absent: () => undefined,
    prepare: installJspurefix,
    pairings: roles.map((role) => ({ version: versionOf('FIX.4.4'), role })),
  },
]
