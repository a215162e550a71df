// The session's part of the page: a row for each engine of each bench, and what is asked of us alone.
import type { Ratio, Result } from '../result.ts'
import { crowds } from './alone.ts'

const heads = ['bench', 'engine', 'p50', 'p99', 'p99.9', 'p99.99', 'a second', 'theirs over ours']

export function sessionTables(results: readonly Result[], ratios: readonly Ratio[]): string[] {
  const rows = results.filter(({ perSecond }) => perSecond !== undefined)
  return [
    line(heads),
    line(heads.map((_, at) => (at < 2 ? '---' : '--:'))),
    ...rows.map((each) =>
      line([
        each.bench,
        each.subject,
        time(each.p50),
        time(each.p99),
        time(each.p999),
        time(each.p9999),
        each.bench.startsWith('open-loop') || each.perSecond === undefined ? '' : each.perSecond.toLocaleString('en-US'),
        ratioOf(each, ratios),
      ]),
    ),
    '',
    ...alone(results).map((text) => `- ${text}`),
  ]
}

/** That of the time of an operation; in flight alone and at a fixed rate, of the median time of a message. */
function ratioOf({ bench, subject }: Result, ratios: readonly Ratio[]): string {
  const figure = bench === 'round-trip' || bench.startsWith('open-loop') ? 'p50' : undefined
  const found = ratios.find((ratio) => ratio.bench === bench && ratio.peer === subject && ratio.figure === figure)
  return found === undefined ? '' : `${short(found.median)}x (${short(found.min)} – ${short(found.max)})`
}

function alone(results: readonly Result[]): string[] {
  const of = (bench: string): Result | undefined => results.find((result) => result.bench === bench)
  const lines: string[] = []
  for (const size of crowds) {
    const [memory, late, missed] = [`sessions-${size}`, `sessions-${size}-late`, `sessions-${size}-missed`].map(of)
    if (!memory || !late || !missed) continue
    lines.push(
      `${size} sessions on one acceptor: ${memory.median} B for each; of ${late.rounds} heartbeats half came ${time(late.p50)} late or less, 99 % ${time(late.p99)}, the latest ${time(late.max)}; ${missed.median} were missed.`,
    )
  }
  const [long, longest, disk, bytes] = ['long-pauses', 'longest-pause', 'disk-sync', 'allocation'].map(of)
  if (long && longest) {
    lines.push(
      `${long.median} collections over 5 ms in ${long.rounds} messages of each side, a thousand orders in flight; the longest took ${time(longest.max)}.`,
    )
  }
  if (disk)
    lines.push(
      `A sync of this disk: p50 ${time(disk.p50)}, p99 ${time(disk.p99)}. Under \`group\` two of them lie on the way of one order.`,
    )
  if (bytes) lines.push(`An order in and its report out leave ${bytes.bytesPerOp} B on the heap, counted over ${bytes.rounds} orders.`)
  return lines
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function time(ns: number | undefined): string {
  if (ns === undefined) return ''
  return Math.abs(ns) >= 1e6 ? `${short(ns / 1e6)} ms` : `${short(ns / 1000)} µs`
}

function short(value: number): string {
  return Math.abs(value) >= 100 ? String(Math.round(value)) : value.toPrecision(3)
}
