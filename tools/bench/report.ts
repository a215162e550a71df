// The page of a run, docs/reports/benchmarks.md: machine, versions, how it was measured and how noisy that was, the figures, and what they are held
// against.
import type { BenchGroup } from './group.ts'
import type { Ratio, Result, Run, Verdict } from './result.ts'

export function reportOf(run: Run, groups: readonly BenchGroup[], about: { commit: string; date: string; rounds: number }): string {
  const lines = [
    '# Benchmarks',
    '',
    `Written by the run that it tells of: commit ${about.commit}, ${run.machine}, Node ${run.node}, ${about.date}. To repeat it:`,
    '',
    `    npm run bench -- ${groups.map(({ name }) => name).join(' ')} --report`,
    '',
    ...Object.entries(run.versions).map(([name, version]) => `- \`${name}\`: ${version}`),
    ...run.absent.map((reason) => `- not measured: ${reason}`),
    '',
    `Times are nanoseconds an operation, medians of ${about.rounds} rounds. In a round each subject works once, in an order that rotates and turns round.`,
    'A ratio is taken within a round, theirs over ours, and its median stands in the table with the least and the greatest in brackets: that is the noise.',
    'Above 1 they take longer than we do.',
    '',
  ]
  for (const group of groups) {
    lines.push(`## ${group.name}`, '', ...barTable(run.bars), '')
    if (group.verdict) lines.push(group.verdict(run.ratios), '')
    lines.push(...figureTable(group, run.results, run.ratios), '', ...group.method.flatMap((text) => [`- ${text}`]), '')
  }
  return `${lines.join('\n').trimEnd()}\n`
}

function barTable(bars: readonly Verdict[]): string[] {
  return [
    '| work | level | asked | seen, message by message | |',
    '|---|---|---|---|---|',
    ...bars.map(({ work, level, asked, seen, met }) => `| ${work} | ${level} | ${asked} | ${seen} | ${word(met)} |`),
  ]
}

function word(met: boolean | undefined): string {
  return met === undefined ? 'not judged' : met ? 'met' : '**missed**'
}

/** One row a bench: ours, and each peer with its time and ratio. */
export function figureTable(group: BenchGroup, results: readonly Result[], ratios: readonly Ratio[]): string[] {
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
