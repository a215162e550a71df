/** The figures of each run in full. A run that has not been made says so. */
import { count } from './figures.ts'
import type { Recorded } from './results.ts'
import { table } from './table.ts'

export function seedsSection(recorded: Recorded<'seeds'> | undefined): string[] {
  return section('Seeds', recorded, (result) => {
    const { seeds, faults, simulatedSeconds, lost, doubled, divergent, violations, digest, simulatedPerSecond, workers } = result
    return [
      'A desk, its sessions and its journal before a simulated venue, on virtual time, with faults drawn from a seed: link, disk, process, clock, venue.',
      'Every invariant is checked at every step, then the faults stop and all has to heal.',
      '',
      table(
        ['seeds', 'faults', 'a seed', 'simulated seconds', 'lost', 'doubled', 'divergent', 'violations'],
        [
          [
            count(seeds),
            count(faults),
            (faults / Math.max(1, seeds)).toFixed(1),
            count(Math.round(simulatedSeconds)),
            lost,
            doubled,
            divergent,
            violations.length,
          ],
        ],
      ),
      '',
      `Digest of the whole: \`${digest}\`.`,
      ...(simulatedPerSecond === undefined ? [] : [`${count(simulatedPerSecond)} simulated seconds a second, in ${workers} processes.`]),
      ...listed(violations.map(({ seed, step, invariant }) => `seed ${seed}, step ${step}: ${invariant}`)),
    ]
  })
}

export function booksSection(recorded: Recorded<'seeds-books'> | undefined): string[] {
  return section(
    'Books',
    recorded,
    ({ seeds, faults, simulatedSeconds, violations, recoveries, recoveredMsP50, recoveredMsP99, digest }) => [
      'A venue that quotes and a subscriber to its books, with two session engines and a link between them that cuts, loses, doubles, delays and garbles, and',
      'a venue that refuses, does not answer, forgets its subscriber and talks nonsense. After every step a LIVE book is, by its digest, what the venue’s was',
      'after the last message that the book took; then the faults stop, and every wanted book has to be LIVE and the venue’s. The recovery of a book is',
      'counted from the end of its session to its next snapshot, calls that failed and faults that struck meanwhile with it; its service level is 5 s at the',
      '99th percentile, of virtual time.',
      '',
      table(
        ['seeds', 'faults', 'simulated seconds', 'violations', 'recoveries', 'ms p50', 'ms p99'],
        [
          [
            count(seeds),
            count(faults),
            count(Math.round(simulatedSeconds)),
            violations.length,
            count(recoveries),
            recoveredMsP50 ?? 'none',
            recoveredMsP99 ?? 'none',
          ],
        ],
      ),
      '',
      `Digest of the whole: \`${digest}\`.`,
      ...listed(violations.map(({ seed, step, invariant }) => `seed ${seed}, step ${step}: ${invariant}`)),
    ],
  )
}

export function crashSweepSection(recorded: Recorded<'crash-sweep'> | undefined): string[] {
  return section('Crash sweep', recorded, ({ points, kills, lost, doubled, unreconciled, calls, violations }) => [
    'A gateway as a process of its own, with orders on their way, ended or failed by the kernel at its every write, sync and send in turn, and started',
    'again; then its journal and the venue’s are compared.',
    '',
    table(['points', 'kills', 'lost', 'doubled', 'unreconciled'], [[count(points), count(kills), lost, doubled, unreconciled]]),
    '',
    ...(calls === undefined
      ? []
      : [
          table(
            ['call', 'what', 'points', 'violations'],
            calls.map((one) => [`\`${one.call}\``, one.what, count(one.points), one.violations]),
          ),
          '',
        ]),
    ...listed(violations ?? []),
  ])
}

export function readySection(recorded: Recorded<'ready'> | undefined): string[] {
  return section('Ready after a kill', recorded, ({ records, kills, lost, doubled, unreconciled, readyMsP50, readyMsP99, violations }) => [
    'The same gateway with a long past, killed at calls over all of its life and started again, one life after the other: from the start of the process to a',
    'gateway that may trade, its journal folded, logged on, and every order reconciled. No snapshot shortens the fold.',
    '',
    table(
      ['records', 'kills', 'lost', 'doubled', 'unreconciled', 'ready ms p50', 'p99'],
      [[count(records), count(kills), lost, doubled, unreconciled, readyMsP50 ?? '–', readyMsP99]],
    ),
    '',
    ...listed(violations ?? []),
  ])
}

export function killsSection(recorded: Recorded<'kills'> | undefined): string[] {
  return section('Kills at random moments', recorded, (result) => {
    const { sweeps, violations, kills, lost, doubled, unreconciled, readyMsP50, readyMsP99 } = result
    const differences = (violations ?? []).filter((text) => text.includes('replay')).length
    return [
      'A gateway as a process of its own, trading briskly before a simulated venue in another process, over TCP, each with its own journal on disk. It is',
      'killed with SIGKILL at seeded random moments and started again; at the end it closes its position and stops. Then both journals are compared.',
      '',
      table(
        [
          ...['numbering', 'sync', 'kills', 'while starting / recovering / trading', 'requests', 'never arrived, known so'],
          ...['lost', 'doubled', 'unreconciled', 'ready ms p50', 'p99'],
        ],
        sweeps.map((one) => [
          ...[
            one.numbering,
            one.sync,
            one.kills,
            `${one.killed.starting} / ${one.killed.recovering} / ${one.killed.trading}`,
            one.requests,
          ],
          ...[one.unsent, one.lost, one.doubled, one.unreconciled, one.readyMsP50, one.readyMsP99],
        ]),
      ),
      '',
      `**${kills} kills: ${lost} lost, ${doubled} doubled, ${unreconciled} unreconciled.** From the start of the process to a gateway that may trade:`,
      `p50 ${readyMsP50 ?? '–'} ms, p99 ${readyMsP99} ms.`,
      '',
      'With numbers that are reset at each logon nothing is resent: what the venue did with the last orders of a life is learned by status, mass status',
      'and positions alone. An order that the venue does not know is judged half a second after the logon; that is the tail of the recovery.',
      'A kill is no loss of power: what was written and not synced is still there.',
      '',
      'Every sweep once more, from its capture and its journal: each captured fact enters a desk under its own idx, and every note that the desk writes is',
      'held against the journal’s, byte by byte: orders, cancels, replaces, questions, refusals, with ClOrdID(11), terms and times.',
      '',
      table(
        ['numbering', 'sync', 'lives', 'facts', 'notes that came again'],
        sweeps.map((one) => [one.numbering, one.sync, one.lives, count(one.facts), count(one.decisions)]),
      ),
      '',
      `${count(sweeps.reduce((all, one) => all + one.decisions, 0))} notes, ${differences} differences; state and books at the end are those of the live run.`,
      ...listed(violations ?? []),
    ]
  })
}

export function zooSection(recorded: Recorded<'zoo'> | undefined): string[] {
  return section('The bug zoo', recorded, ({ patches }) => [
    'Known mistakes, brought back one at a time: the simulation has to find each within so many seeds.',
    '',
    table(
      ['patch', 'mistake', 'found after seeds', 'of', 'by'],
      patches.map(({ id, bug, within, foundAfter, invariant }) => [
        id,
        bug,
        foundAfter === null ? '**not found**' : count(foundAfter),
        count(within),
        invariant,
      ]),
    ),
  ])
}

export function mutantsSection(recorded: Recorded<'mutants'> | undefined): string[] {
  return section('Mutants', recorded, ({ target, files, mutants, seen, equivalent, survivors }) => [
    'The code of a package changed on purpose, one place at a time: comparisons turned round or moved by one, conditions that always or never hold, constants',
    'one off, statements and elements left out. Its tests have to see each; what changes nothing that anybody could see is listed in the tool, with the reason.',
    '',
    table(
      ['package', 'files', 'mutants', 'seen by the table of edges', 'by other tests', 'by going on for ever', 'change nothing', 'unseen'],
      [[target, files, count(mutants), count(seen.edges), count(seen.tests), count(seen.endless), equivalent, survivors.length]],
    ),
    ...listed(survivors.map(({ file, line, from, to }) => `\`${file}:${line}\`: \`${from}\` as \`${to}\``)),
  ])
}

export function burnInSection(recorded: Recorded<'burn-in'> | undefined): string[] {
  return section('Burn-in', recorded, ({ cycles, failures, leaks, socketErrors }) => [
    'Connect, subscribe, trade, disconnect, again and again in one process; then handles, timers, listeners and memory are what they were before.',
    '',
    table(['cycles', 'failures', 'leaks', 'socket errors'], [[count(cycles), failures, leaks, socketErrors]]),
  ])
}

export function contractSection(recorded: Recorded<'contract'> | undefined): string[] {
  return section('The contract of stores', recorded, ({ adapters }) => [
    `One suite over each adapter; after one trace of operations all give back the same: ${new Set(adapters.map(({ digest }) => digest)).size} digest for ${adapters.length} adapters.`,
    '',
    table(
      ['adapter', 'passed', 'failed', 'skipped'],
      adapters.map(({ adapter, passed, failed, skipped }) => [adapter, passed, failed, skipped.length === 0 ? '0' : skipped.join('; ')]),
    ),
  ])
}

export function storeBenchSection(recorded: Recorded<'store-bench'> | undefined): string[] {
  const shown = (value: number | undefined): string =>
    value === undefined ? '' : value >= 100 ? count(Math.round(value)) : value.toFixed(2)
  return section('What a record costs', recorded, ({ results }) => [
    'By adapter and sync policy; the disk’s own sync stands beside it, as no durable record is cheaper than that.',
    '',
    table(
      ['what', 'whose', 'unit', 'median', 'p50', 'p99', 'a second'],
      results.map((one) => [one.bench, one.subject, one.unit, shown(one.median), shown(one.p50), shown(one.p99), shown(one.perSecond)]),
    ),
  ])
}

export function capturedDaySection(recorded: Recorded<'captured-day'> | undefined): string[] {
  return section('A captured day', recorded, ({ day, quotes, captured, countedByDuckDB, entriesByDuckDB, replays, seconds }) => [
    `\`${day}\` from a mock venue over FIX through a gateway, which trades meanwhile, into its capture; the capture as Parquet; both replayed, and the`,
    'messages too. Each line of the file is a quote, also a last one that no newline ends: a count of newlines is then one less. A capture holds',
    'more updates than the file quotes: whenever the gateway subscribes again, the book comes whole.',
    '',
    table(
      ['quotes', 'updates captured', 'counted by DuckDB', 'entries by DuckDB', 's to capture', 's to export', 's to replay'],
      [[...[quotes, captured, countedByDuckDB, entriesByDuckDB].map(count), seconds.captured, seconds.exported, seconds.replayed]],
    ),
    '',
    table(
      ['replay of', 'facts', 'digest', 'digest of the books'],
      replays.map((one) => [one.from, count(one.facts), `\`${one.digest}\``, `\`${one.bookDigest}\``]),
    ),
  ])
}

function section<T extends { readonly result: unknown; readonly commit: string; readonly command: string }>(
  title: string,
  recorded: T | undefined,
  body: (result: T['result']) => string[],
): string[] {
  return [`## ${title}`, '', ...(recorded === undefined ? ['Not yet run.'] : body(recorded.result)), '']
}

function listed(violations: readonly string[]): string[] {
  return [
    '',
    ...(violations.length === 0
      ? ['Nothing was broken.']
      : [`Broken: ${violations.length}.`, '', ...violations.map((text) => `- ${text}`)]),
  ]
}
