/** `docs/reports/reliability.md`, made of what the runs have left and of the table of faults; nothing in it is written by hand. */
import { faults, type Fault } from './faults.ts'
import { figureOf, shortFigure } from './figures.ts'
import {
  booksSection,
  burnInSection,
  capturedDaySection,
  contractSection,
  crashSweepSection,
  killsSection,
  mutantsSection,
  readySection,
  seedsSection,
  storeBenchSection,
  zooSection,
} from './sections.ts'
import { runNames, type Made, type Recorded, type Runs, type RunName } from './results.ts'
import { table } from './table.ts'

export function pageOf(runs: Runs): string {
  return [
    '# Reliability',
    'Nothing lost, nothing doubled: what that means, how it was looked for, and what was found. Every figure is one that a run has left in',
    '[`reliability/`](reliability), with its commit and its machine; this page is made from those files (`npm run reliability`).',
    '',
    held,
    '',
    '## The runs',
    '',
    table(
      ['run', 'what it found', 'commit', 'date', 'repeat it'],
      runNames.map((name) => runRow(name, runs[name])),
    ),
    '',
    ...machines(runs),
    '',
    '## The faults',
    '',
    'What may go wrong, what must come of it, and the tests that show it. The figure is what those tests counted when they were last run for this',
    'page (`npm run reliability -- --tests`), and that of the long runs whose faults are of this kind.',
    '',
    table(
      ['#', 'fault', 'what must come of it', 'tests', 'figure'],
      faults.map((fault) => [fault.n, fault.fault, fault.outcome, filesOf(fault), figureOf(fault, runs)]),
    ),
    '',
    '### The tests, row by row',
    '',
    ...faults.flatMap(testsOf),
    '',
    ...seedsSection(runs.seeds),
    ...booksSection(runs['seeds-books']),
    ...crashSweepSection(runs['crash-sweep']),
    ...readySection(runs.ready),
    ...killsSection(runs.kills),
    ...zooSection(runs.zoo),
    ...mutantsSection(runs.mutants),
    ...burnInSection(runs['burn-in']),
    ...contractSection(runs.contract),
    ...storeBenchSection(runs['store-bench']),
    ...capturedDaySection(runs['captured-day']),
    '## What is not shown',
    '',
    ...notShown(runs).map((text) => `- ${text}`),
    '',
  ].join('\n')
}

const held = `What is held: no ClOrdID(11) reaches the venue twice but as a possible duplicate (I2); each request of the gateway's journal is at the venue, or
known as never arrived, and nothing is at the venue that is not in the journal (I1); each execution is applied once, and each order ends in the
venue's state with the venue's quantity (I3); position and profit are those of the venue's fills (I4); the next outbound number is above all that
the venue has seen (I5), and no inbound message is passed over (I6); the state in memory is the fold of the journal, byte for byte (I7); no order
leaves under the kill switch or where a control of risk fails (I8); no secret stands in anything that is written or shown (I9); when faults stop,
sessions come up, holes close, and no order stays of unknown fate (I10); of a stream's epoch there is one writer (I11).`

function runRow(name: RunName, recorded: Recorded | undefined): string[] {
  if (recorded === undefined) return [`\`${name}\``, 'not yet run', '', '', '']
  const { commit, date, command } = recorded
  return [`\`${name}\``, shortFigure(name, recorded as Recorded<typeof name>), `\`${commit}\``, date, `\`${command}\``]
}

/** The machines, each once, with the runs that were made on it. */
function machines(runs: Runs): string[] {
  const by = new Map<string, RunName[]>()
  for (const name of runNames) {
    const made: Made | undefined = runs[name]
    if (made === undefined) continue
    const machine = [made.machine, `Node ${made.node}`, ...(made.kernel === '' ? [] : [`Linux ${made.kernel}`])].join(', ')
    by.set(machine, [...(by.get(machine) ?? []), name])
  }
  return [...by].map(([machine, names]) => `- ${names.map((name) => `\`${name}\``).join(', ')}: ${machine}`)
}

/** Short names of the test files: package and file. */
function filesOf({ shown }: Fault): string {
  const names = shown.map(({ file }) => shortName(file))
  return [...new Set(names)].join(', ') || 'none yet'
}

export function shortName(file: string): string {
  const [, room, ...rest] = file.split('/')
  const name = rest[rest.length - 1] ?? room
  return `${room}/${name.replace(/(\.integration)?\.test\.ts$/, '')}`
}

function testsOf({ n, fault, shown, lacks }: Fault): string[] {
  const files = [...new Set(shown.map(({ file }) => file))]
  return [
    `**${n}. ${fault}**${lacks === undefined ? '' : `: ${lacks}`}`,
    '',
    ...files.flatMap((file) => [
      `- [\`${file}\`](../../${file})`,
      ...shown.filter((one) => one.file === file).map(({ title }) => `  - ${escaped(title)}`),
    ]),
    ...(files.length === 0 ? ['- no test yet'] : []),
    '',
  ]
}

function notShown(runs: Runs): string[] {
  const tests = runs.tests?.result.tests ?? []
  return [
    'A real loss of power: no test here takes the power from a real disk. Unsynced writes are lost, torn and reordered in a simulated disk, under the real journal.',
    'The settings by which a remote store keeps what it acknowledged over a loss of power: a server that is killed shows the contract, not that.',
    ...faults.flatMap(({ n, lacks }) => (lacks === undefined ? [] : [`Row ${n}: ${lacks}`])),
    ...tests.flatMap(({ title, skipped }) =>
      [...new Set(skipped)].map((reason) => `Skipped when the tests were run: ${escaped(title)} (${reason})`),
    ),
  ]
}

/** Titles are text, whatever signs they hold. */
const escaped = (text: string): string => text.replace(/[\\`*_<>$]/g, (sign) => `\\${sign}`)
