// Runs the benches of a group: in each round every subject once, in an order that rotates and turns round, so that no subject always comes first or
// behind the same other one. The times are those that the subjects take themselves; here they are only asked, one at a time.
import type { Bench, BenchGroup, Figures, Present, Subject } from './group.ts'
import type { Ratio, Result } from './result.ts'
import { median, pairedRatio } from './statistics.ts'

export interface RunOptions {
  readonly rounds: number
  /** How long a subject works in one round, about. */
  readonly lapMs: number
  /** How long it works before the first one. */
  readonly warmMs: number
  readonly progress: (text: string) => void
}

export interface Measured {
  readonly results: Result[]
  readonly ratios: Ratio[]
  readonly disagreements: string[]
}

export async function measure(group: BenchGroup, present: Present, options: RunOptions): Promise<Measured> {
  const results: Result[] = []
  const ratios: Ratio[] = []
  const disagreements: string[] = []
  for (const bench of group.benches) {
    const subjects = present.subjects.filter(({ name }) => bench.works[name] !== undefined)
    options.progress(`${bench.name}: ${subjects.map(({ name }) => name).join(', ')}`)
    disagreements.push(...(await disagreementsIn(bench, subjects)))
    const times = await rounds(bench, subjects, options)
    for (const subject of subjects) {
      const ns = times[subject.name]
      const middle = median(ns)
      const bytes = bench.counted === true && subject.name === 'ours' ? await subject.bytes(bench.works.ours) : undefined
      results.push({
        bench: bench.name,
        subject: subject.name,
        unit: 'ns',
        median: rounded(middle),
        min: rounded(Math.min(...ns)),
        perSecond: Math.round(1e9 / middle),
        ...(bytes === undefined ? {} : { bytesPerOp: rounded(bytes / bench.operations) }),
        rounds: options.rounds,
      })
      if (subject.name === 'ours' || times.ours === undefined) continue
      const ratio = pairedRatio(ns, times.ours)
      ratios.push({
        bench: bench.name,
        peer: subject.name,
        median: rounded(ratio.median),
        min: rounded(ratio.min),
        max: rounded(ratio.max),
      })
    }
  }
  return { results, ratios, disagreements }
}

/** Nanoseconds an operation took, by subject and round. */
async function rounds(bench: Bench, subjects: readonly Subject[], options: RunOptions): Promise<Record<string, number[]>> {
  const passes: Record<string, number> = {}
  const times: Record<string, number[]> = {}
  for (const subject of subjects) {
    passes[subject.name] = await warmed(subject, bench.works[subject.name], options)
    times[subject.name] = []
  }
  for (let round = 0; round < options.rounds; round++) {
    const order = subjects.map((_, turn) => subjects[(round + turn) % subjects.length])
    for (const subject of round % 2 === 0 ? order : order.toReversed()) {
      const { ns } = await subject.run(bench.works[subject.name], passes[subject.name])
      times[subject.name].push(ns / passes[subject.name] / bench.operations)
    }
  }
  return times
}

/** Works until it is warm; how many passes take as long as a lap shall take. */
async function warmed(subject: Subject, work: string, { lapMs, warmMs }: RunOptions): Promise<number> {
  let passes = 1
  let perPass = Infinity
  for (let spentMs = 0; spentMs < warmMs;) {
    const { ns } = await subject.run(work, passes)
    spentMs += ns / 1e6
    perPass = Math.min(perPass, ns / passes)
    passes = Math.max(1, Math.round((lapMs * 1e6) / perPass))
  }
  return passes
}

/** What subjects say that they read in one pass must be the same: sums of floats to nine digits, as some keep a price as a float. */
async function disagreementsIn(bench: Bench, subjects: readonly Subject[]): Promise<string[]> {
  let first: { name: string; figures: Figures } | undefined
  const found: string[] = []
  for (const subject of subjects) {
    const { figures } = await subject.run(bench.works[subject.name], 1)
    if (first === undefined) first = { name: subject.name, figures }
    else if (!alike(first.figures, figures)) {
      found.push(`${bench.name}: ${first.name} read ${first.figures.join(' ')}, ${subject.name} ${figures.join(' ')}`)
    }
  }
  return found
}

export function alike(some: Figures, others: Figures): boolean {
  return some.every((value, at) => Math.abs(value - others[at]) <= 1e-9 * Math.abs(value))
}

function rounded(value: number): number {
  return Number(value.toPrecision(4))
}
