// Ten thousand symbols at a fixed rate, subject by subject, each in a process of its own: how late updates are, what they cost a core, and whether memory stays flat.
import { given } from '../session/engines.ts'
import { rounded } from '../session/laps.ts'
import type { RunOptions } from '../runner.ts'
import { LineProcess } from '../process.ts'
import type { Ratio, Result } from '../result.ts'
import { median, pairedRatio } from '../statistics.ts'
import { pace, symbolsCount } from './pace.ts'

export const pacedName = `symbols-${symbolsCount}`
/** Bench and subject of each kind of the program. */
const kinds = [
  { kind: 'facts', bench: pacedName, subject: 'ours' },
  { kind: 'orderbooks', bench: pacedName, subject: 'orderbooks' },
  { kind: 'bytes', bench: `${pacedName}-bytes`, subject: 'ours' },
] as const

interface Figures {
  readonly floodNs: number[]
  readonly late: number[][]
  readonly left: number[]
}

/** A lap is so many times as long as elsewhere: seconds, of which a percentile may be taken. */
const lapsLong = 100

export async function manySymbols(options: Pick<RunOptions, 'rounds' | 'lapMs'>): Promise<{ results: Result[]; ratios: Ratio[] }> {
  const subjects = []
  try {
    for (const each of kinds) {
      const program = await LineProcess.start(each.kind, process.execPath, given('../book/paced.ts', each.kind))
      subjects.push({ ...each, program, figures: { floodNs: [], late: [], left: [] } as Figures })
    }
    for (let round = 0; round < options.rounds; round++) {
      for (const { program, figures } of subjects) {
        const [ns] = await program.figures(`flood ${Math.round((pace * options.lapMs) / 100)}`, 1)
        const [p50, p99, p999, max, left] = await program.figures(`run ${(options.lapMs * lapsLong) / 1000}`, 5)
        figures.floodNs.push(ns)
        figures.late.push([p50, p99, p999, max])
        figures.left.push(left)
      }
    }
  } finally {
    for (const { program } of subjects) await program.end()
  }
  const ours = subjects[0].figures
  const { median: middle, min, max } = pairedRatio(subjects[1].figures.floodNs, ours.floodNs)
  return {
    results: subjects.map(({ bench, subject, figures }) => resultOf(bench, subject, figures)),
    ratios: [{ bench: pacedName, peer: subjects[1].subject, median: rounded(middle), min: rounded(min), max: rounded(max) }],
  }
}

/** `median` and `perSecond` are of the CPU time of an update, the percentiles of how late one is. */
function resultOf(bench: string, subject: string, { floodNs, late, left }: Figures): Result {
  const part = (at: number): number => rounded(median(late.map((round) => round[at])))
  const ns = median(floodNs)
  return {
    bench,
    subject,
    unit: 'ns',
    median: rounded(ns),
    min: rounded(Math.min(...floodNs)),
    p50: part(0),
    p99: part(1),
    p999: part(2),
    max: part(3),
    perSecond: Math.round(1e9 / ns),
    bytesPerOp: rounded(Math.max(0, median(left))),
    rounds: floodNs.length,
  }
}
