/** Runs a corpus through both readers, side by side. */
import { codec, type Codec } from '@fix/codec'
import type { Case } from './corpus.ts'
import { OurReader, type OurVerdict } from './ours.ts'
import { readByQuickfix } from './quickfix.ts'
import type { Verdict } from './verdict.ts'
import type { Version } from './versions.ts'

export interface Compared {
  readonly case: Case
  readonly ours: OurVerdict
  readonly theirs: Verdict
}

/** Both verdicts on every case, in the order of the cases. */
export async function compare(program: string, cases: readonly Case[]): Promise<Compared[]> {
  const byVersion = new Map<Version, Case[]>()
  for (const each of cases) byVersion.set(each.version, [...(byVersion.get(each.version) ?? []), each])
  const compared = new Map<Case, Compared>()
  for (const [version, some] of byVersion) {
    const reader = new OurReader(codec(version.dictionary) as Codec<unknown>)
    const theirs = await readByQuickfix(
      program,
      version,
      some.map(({ bytes }) => bytes),
    )
    some.forEach((each, at) => compared.set(each, { case: each, ours: reader.read(each.bytes), theirs: theirs[at] }))
  }
  return cases.flatMap((each) => compared.get(each) ?? [])
}

export type Difference = '' | 'we accept' | 'QuickFIX accepts' | 'fields' | 'QuickFIX ends'

/** What two verdicts differ in; '' where they agree. */
export function difference(ours: Verdict, theirs: Verdict): Difference {
  if (theirs.stage === 'crash') return 'QuickFIX ends'
  if (ours.stage === 'accepted' && theirs.stage !== 'accepted') return 'we accept'
  if (ours.stage !== 'accepted' && theirs.stage === 'accepted') return 'QuickFIX accepts'
  const read = (verdict: Verdict): boolean => verdict.stage === 'accepted' || verdict.stage === 'validation'
  return read(ours) && read(theirs) && ours.fields !== theirs.fields ? 'fields' : ''
}
