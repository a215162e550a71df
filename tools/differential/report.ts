/** What a comparison found, as a page: docs/reports/codec-differences.md is written by this and by nobody else. */
import { pretty } from '@fix/codec'
import { classes, type Class } from './classes.ts'
import { difference, type Compared } from './comparison.ts'

export interface Findings {
  readonly messages: number
  /** Both accept, with the same fields. */
  readonly accepted: number
  /** Both reject. */
  readonly rejected: number
  /** Of these, by the dictionary in both, with one SessionRejectReason(373) for one tag. */
  readonly sameReason: number
  readonly byClass: ReadonlyMap<Class, readonly Compared[]>
  readonly unexplained: readonly Compared[]
}

export function findings(compared: readonly Compared[], classOf: (each: Compared) => Class | undefined): Findings {
  const byClass = new Map<Class, Compared[]>()
  const unexplained: Compared[] = []
  for (const each of compared) {
    if (difference(each.ours, each.theirs) === '') continue
    const found = classOf(each)
    if (found === undefined) unexplained.push(each)
    else byClass.set(found, [...(byClass.get(found) ?? []), each])
  }
  const both = compared.filter(
    ({ ours, theirs }) => theirs.stage !== 'crash' && (ours.stage === 'accepted') === (theirs.stage === 'accepted'),
  )
  const rejected = both.filter(({ ours }) => ours.stage !== 'accepted')
  return {
    messages: compared.length,
    accepted: both.length - rejected.length,
    rejected: rejected.length,
    sameReason: rejected.filter(({ ours, theirs }) => ours.code >= 0 && ours.code === theirs.code && ours.tag === theirs.tag).length,
    byClass,
    unexplained,
  }
}

/** The page. `seed` is that of the first message. */
export function page(found: Findings, kinds: number, seed: number): string {
  const rows = classes
    .filter((each) => found.byClass.has(each))
    .map((each) => `| ${each.differs} | ${each.name} | ${found.byClass.get(each)?.length} | ${each.right} | ${each.why} |`)
  return `# What our codec and QuickFIX C++ do not agree on

Written by \`tools/differential/main.ts --report\`; do not edit. Messages of FIX.4.0 to FIX.5.0SP2 are read by our codec and by QuickFIX C++ 1.15.1 with the same
dictionaries: out of the stream, into fields, validated with every rule. A third of them is valid, each of the others has one of ${kinds} things broken, from a wrong
length to a group without its first field. Of each it is compared whether it is accepted, and what fields and groups were read.

| | messages |
| --- | --: |
| read by both (seeds ${seed} to ${seed + found.messages - 1}) | ${found.messages} |
| accepted by both, with the same fields | ${found.accepted - counted(found, 'fields', true)} |
| rejected by both | ${found.rejected} |
| of these, for the same reason and the same tag | ${found.sameReason} |
| accepted by us alone | ${counted(found, 'we accept')} |
| accepted by QuickFIX alone | ${counted(found, 'QuickFIX accepts')} |
| accepted or rejected by both, with other fields | ${counted(found, 'fields')} |
| rejected by us, the end of the process for QuickFIX | ${counted(found, 'QuickFIX ends')} |
| not explained by the table | ${found.unexplained.length} |

Each difference belongs to one line of this table, by a rule over the message and the two verdicts; one that fits no rule fails the run. Who is right is so by the text
of the FIX specification.

| difference | of what | messages | right | why |
| --- | --- | --: | --- | --- |
${rows.join('\n')}
`
}

function counted(found: Findings, differs: Class['differs'], accepted = false): number {
  let count = 0
  for (const [each, compared] of found.byClass)
    if (each.differs === differs) count += compared.filter(({ ours }) => !accepted || ours.stage === 'accepted').length
  return count
}

/** One difference as a person reads it. */
export function shown({ case: { seed, version, kind, bytes }, ours, theirs }: Compared): string {
  return [
    `seed ${seed}, ${version.name}, ${kind}: ${pretty(bytes)}`,
    `  ours:     ${ours.stage} ${ours.reason} ${ours.tag} ${ours.fields}`,
    `  QuickFIX: ${theirs.stage} ${theirs.reason} ${theirs.tag} ${theirs.fields}`,
  ].join('\n')
}
