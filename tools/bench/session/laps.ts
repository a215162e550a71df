// The benches of two engines face to face: round trips, so many in flight or at a fixed rate, and one way. In each round every engine works once, in an order
// that rotates and turns round; a figure is the median over rounds, a ratio is taken within a round.
import type { LineProcess } from '../process.ts'
import type { Ratio, Result } from '../result.ts'
import { median, pairedRatio } from '../statistics.ts'
import type { Engine } from './engines.ts'

/** What one lap of an engine said, in nanoseconds. */
export interface Lap {
  /** One operation, of all that were in flight. */
  readonly ns: number
  readonly p50?: number
  readonly p99?: number
  readonly p999?: number
  readonly p9999?: number
}

export interface Duel {
  readonly name: string
  readonly who: readonly string[]
  /** Does so many operations. */
  lap(engine: Engine, count: number): Promise<Lap>
  /** How many at first, and at most and at least, whatever time that takes. */
  readonly count: { readonly first: number; readonly least: number; readonly most: number }
}

/** Figures of which a ratio is taken, besides the time of one operation. */
const parts = ['p50', 'p99', 'p999'] as const

export interface LapOptions {
  readonly rounds: number
  readonly lapMs: number
}

export async function duel(
  { name, who, lap, count }: Duel,
  engines: readonly Engine[],
  { rounds, lapMs }: LapOptions,
): Promise<{ results: Result[]; ratios: Ratio[] }> {
  const present = engines.filter((engine) => who.includes(engine.name))
  const laps: Record<string, Lap[]> = {}
  const counts: Record<string, number> = {}
  for (const engine of present) {
    laps[engine.name] = []
    counts[engine.name] = await warmed(engine)
  }
  for (let round = 0; round < rounds; round++) {
    const order = present.map((_, turn) => present[(round + turn) % present.length])
    for (const engine of round % 2 === 0 ? order : order.toReversed()) {
      laps[engine.name].push(await lap(engine, counts[engine.name]))
    }
  }
  return { results: present.map((engine) => resultOf(name, engine.name, laps[engine.name], rounds)), ratios: ratiosOf(name, laps) }

  /** Works until the compiler has seen enough; how many operations take as long as a lap shall take. */
  async function warmed(engine: Engine): Promise<number> {
    let next = count.first
    let best = Infinity
    for (let spentMs = 0, turn = 0; turn < 3 || spentMs < lapMs; turn++) {
      const { ns } = await lap(engine, next)
      spentMs += (ns * next) / 1e6
      best = Math.min(best, ns)
      next = Math.round(Math.min(count.most, Math.max(count.least, (lapMs * 1e6) / best)))
    }
    return next
  }
}

function resultOf(bench: string, subject: string, laps: readonly Lap[], rounds: number): Result {
  const all = laps.map(({ ns }) => ns)
  const middle = median(all)
  const found: Record<string, number> = {}
  for (const part of [...parts, 'p9999'] as const) {
    const values = laps.map((lap) => lap[part]).filter((value) => value !== undefined)
    if (values.length > 0) found[part] = rounded(median(values))
  }
  return {
    bench,
    subject,
    unit: 'ns',
    median: rounded(middle),
    min: rounded(Math.min(...all)),
    ...found,
    perSecond: Math.round(1e9 / middle),
    rounds,
  }
}

function ratiosOf(bench: string, laps: Readonly<Record<string, readonly Lap[]>>): Ratio[] {
  const { ours } = laps
  if (ours === undefined) return []
  const ratios: Ratio[] = []
  for (const [peer, theirs] of Object.entries(laps)) {
    if (peer === 'ours') continue
    for (const part of ['ns', ...parts] as const) {
      const [mine, other] = [ours, theirs].map((all) => all.map((lap) => lap[part]).filter((value) => value !== undefined))
      if (mine.length === 0 || mine.length !== other.length) continue
      const { median: middle, min, max } = pairedRatio(other, mine)
      const figure = part === 'ns' ? {} : { figure: part }
      ratios.push({ bench, peer, ...figure, median: rounded(middle), min: rounded(min), max: rounded(max) })
    }
  }
  return ratios
}

export function rounded(value: number): number {
  return Number(value.toPrecision(4))
}

/** `trips` or `rate` of an initiator. */
export async function asked(trader: LineProcess, line: string, count: number): Promise<Lap> {
  const [ns, p50, p99, p999, p9999] = await trader.figures(line, 5)
  return { ns: ns / count, p50, p99, p999, p9999 }
}
