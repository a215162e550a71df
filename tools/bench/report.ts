// The page docs/reports/benchmarks.md: a section for each group, written by the run that it tells of and left alone by a run of another group. A section has the
// machine, versions, how it was measured and how noisy that was, the figures, and what they are held against.
import type { BenchGroup } from './group.ts'
import type { Ratio, Result, Run, Verdict } from './result.ts'
import { verdicts } from './verdicts.ts'

export interface About {
  readonly commit: string
  readonly date: string
  readonly rounds: number
}

const head = [
  '# Benchmarks',
  '',
  'Each section is written by the run that it tells of. A ratio is taken within a round, theirs over ours, and its median stands in the table with the least and the',
  'greatest in brackets: that is the noise. Above 1 they take longer than we do.',
]

/** The page with these sections in the place of those of the same name, or behind all others. */
export function pageWith(page: string, sections: readonly string[]): string {
  const all = page.split(/^(?=## )/m).slice(1)
  for (const section of sections) {
    const at = all.findIndex((each) => titleOf(each) === titleOf(section))
    if (at < 0) all.push(section)
    else all[at] = section
  }
  return [`${head.join('\n')}\n`, ...all.map((each) => `${each.trimEnd()}\n`)].join('\n')
}

function titleOf(section: string): string {
  return section.slice(0, section.indexOf('\n'))
}

export function sectionOf(run: Run, group: BenchGroup, about: About): string {
  const lines = [
    `## ${group.name}`,
    '',
    `Commit ${about.commit}, ${run.machine}, Node ${run.node}, ${about.date}; medians of ${about.rounds} rounds. In a round each subject works once, in an order that rotates and turns round. To repeat it:`,
    '',
    `    npm run bench -- ${group.name} --report`,
    '',
    ...Object.entries(run.versions).map(([name, version]) => `- \`${name}\`: ${version}`),
    ...run.absent.map((reason) => `- not measured: ${reason}`),
    '',
    ...barTable(verdicts(group.bars, run.results, run.ratios)),
    '',
  ]
  if (group.verdict) lines.push(group.verdict(run.ratios), '')
  lines.push(...tableOf(group, run.results, run.ratios), '', ...group.method.flatMap((text) => [`- ${text}`]), '')
  return `${lines.join('\n').trimEnd()}\n`
}

/** The group's own table, or that of times by bench and subject. */
export function tableOf(group: BenchGroup, results: readonly Result[], ratios: readonly Ratio[]): string[] {
  return group.table?.(results, ratios) ?? figureTable(group, results, ratios)
}

function barTable(bars: readonly Verdict[]): string[] {
  return [
    '| work | level | asked | seen | |',
    '|---|---|---|---|---|',
    ...bars.map(({ work, level, asked, seen, met }) => `| ${work} | ${level} | ${asked} | ${seen} | ${word(met)} |`),
  ]
}

function word(met: boolean | undefined): string {
  return met === undefined ? 'not judged' : met ? 'met' : '**missed**'
}

/** One row a bench: our nanoseconds an operation, and those of each peer with the ratio. */
export function figureTable(group: Pick<BenchGroup, 'benches'>, results: readonly Result[], ratios: readonly Ratio[]): string[] {
  const peers = [...new Set(ratios.map(({ peer }) => peer))]
  const rows = group.benches.map((bench) => {
    const ours = results.find((each) => each.bench === bench.name && each.subject === 'ours')
    const bytes = ours?.bytesPerOp === undefined ? '' : String(ours.bytesPerOp)
    const cells = peers.map((peer) => {
      const result = results.find((each) => each.bench === bench.name && each.subject === peer)
      const ratio = ratios.find((each) => each.bench === bench.name && each.peer === peer)
      return result && ratio ? `${shown(result.median)}: ${shown(ratio.median)}x (${shown(ratio.min)} – ${shown(ratio.max)})` : ''
    })
    return row([bench.name, bench.per, ours ? shown(ours.median) : '', ours ? shown(ours.min) : '', bytes, ...cells])
  })
  const heads = ['bench', 'per', 'ours ns', 'least', 'B left']
  return [row([...heads, ...peers]), row([...heads, ...peers].map((_, at) => (at === 2 || at === 3 || at === 4 ? '--:' : '---'))), ...rows]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function shown(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
