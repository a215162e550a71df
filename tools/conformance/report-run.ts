// What `npm run conformance -- --report` runs: our own cases, in each version and role, in memory, in memory with poison, and over TCP; and the public
// scripts, where they stand beside the clone, by transport and by how strictly they are compared.
import { adaptations } from './adaptation.ts'
import { allCases, runsOf } from './cases/cases.ts'
import { inMemory, overTcp } from './cases/over.ts'
import type { Outcome } from './cases/over.ts'
import { profiles } from './comparison.ts'
import type { Profile } from './comparison.ts'
import { scriptsInMemory, scriptsOverTcp } from './public-runs.ts'
import type { ScriptResult } from './public-runs.ts'
import { adaptedScripts, providedScripts } from './public-scripts.ts'

export const transports = ['memory', 'poison', 'tcp'] as const
export type Transport = (typeof transports)[number]

export type CaseOutcome = Outcome & { transport: Transport }
export type ScriptOutcome = ScriptResult & { transport: 'memory' | 'tcp'; profile: Profile }

export interface Report {
  cases: CaseOutcome[]
  /** Empty where the public scripts are absent. */
  scripts: ScriptOutcome[]
}

/** `note` is told what is done meanwhile. */
export async function runReport(note: (text: string) => void): Promise<Report> {
  const runs = allCases().flatMap(runsOf)
  const by = (transport: Transport, outcomes: Outcome[]): CaseOutcome[] => outcomes.map((outcome) => ({ ...outcome, transport }))
  note(`${runs.length} runs of our own cases, in memory, twice`)
  const cases = [...by('memory', await inMemory(runs)), ...by('poison', await inMemory(runs, true))]
  note('the same over TCP')
  cases.push(...by('tcp', await overTcp(runs)))
  const scripts: ScriptOutcome[] = []
  const all = [...providedScripts(), ...adaptations.flatMap(adaptedScripts)]
  for (const profile of all.length === 0 ? [] : profiles) {
    note(`${all.length} public scripts, compared as ${profile}`)
    for (const result of await scriptsInMemory(all, profile)) scripts.push({ ...result, transport: 'memory', profile })
    for (const result of await scriptsOverTcp(all, profile)) scripts.push({ ...result, transport: 'tcp', profile })
  }
  return { cases, scripts }
}
