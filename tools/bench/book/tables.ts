// The book's part of the page: the usual table of times, and one of the books at a fixed rate.
import type { BenchGroup } from '../group.ts'
import { figureTable } from '../report.ts'
import type { Ratio, Result } from '../result.ts'
import { captureName, replayName } from './recordings.ts'
import { pacedName } from './symbols.ts'

const heads = ['at a fixed rate', 'subject', 'late p50', 'p99', 'p99.9', 'max', 'CPU an update', 'a second of a core', 'B left']

export function bookTables(benches: BenchGroup['benches'], results: readonly Result[], ratios: readonly Ratio[]): string[] {
  const isPaced = ({ bench }: { bench: string }): boolean => bench.startsWith(pacedName)
  const usual = benches.filter(({ works }) => works.ours !== undefined)
  const paced = results.filter(isPaced)
  return [
    ...figureTable(
      { benches: usual },
      results,
      ratios.filter((ratio) => !isPaced(ratio)),
    ),
    '',
    line(heads),
    line(heads.map((_, at) => (at < 2 ? '---' : '--:'))),
    ...paced.map((each) =>
      line([
        each.bench,
        each.subject,
        ...[each.p50, each.p99, each.p999, each.max, each.median].map(time),
        each.perSecond?.toLocaleString('en-US') ?? '',
        String(each.bytesPerOp),
      ]),
    ),
    '',
    ...recorded(results).map((text) => `- ${text}`),
  ]
}

function recorded(results: readonly Result[]): string[] {
  const [capture, lost, replay] = [captureName, `${captureName}-lost`, replayName].map((name) =>
    results.find(({ bench }) => bench === name),
  )
  if (!capture || !lost || !replay) return []
  return [
    `Capture: ${time(capture.median)} of CPU an update, ${capture.bytesPerOp} B left on the heap; ${lost.median} lost.`,
    `Replay from Parquet: ${replay.perSecond?.toLocaleString('en-US')} facts a second into books.`,
  ]
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function time(ns: number | undefined): string {
  if (ns === undefined) return ''
  return ns >= 1e9 ? `${(ns / 1e9).toPrecision(3)} s` : ns >= 1e6 ? `${(ns / 1e6).toPrecision(3)} ms` : `${(ns / 1000).toPrecision(3)} µs`
}
