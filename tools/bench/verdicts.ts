// Figures against bars: met, missed, or not to be judged where a peer was not there. A bar over several benches holds where it holds on each.
import type { Bar, Ratio, Result, Verdict } from './result.ts'

export function verdicts(bars: readonly Bar[], results: readonly Result[], ratios: readonly Ratio[]): Verdict[] {
  return bars.map((bar) => {
    const judged = judge(bar, results, ratios)
    return { work: bar.work, level: bar.level, ...judged }
  })
}

const figureNames = { p50: 'p50', p99: 'p99', p999: 'p99.9' } as const

type Judged = Pick<Verdict, 'asked' | 'seen' | 'met'>

function judge(bar: Bar, results: readonly Result[], ratios: readonly Ratio[]): Judged {
  const ours = bar.benches.map((bench) => results.find((each) => each.bench === bench && each.subject === 'ours'))
  if ('within' in bar) {
    const found = bar.benches.map(
      (bench) => ratios.find((each) => each.bench === bench && each.peer === bar.peer && each.figure === undefined)?.median,
    )
    const share = (times: number): string => `${((times - 1) * 100).toFixed(1)} %`
    return judged(`under ${Number(((bar.within - 1) * 100).toFixed(1))} % more`, found, share, (times) => times < bar.within)
  }
  if ('peer' in bar) {
    const found = bar.benches.map(
      (bench) => ratios.find((each) => each.bench === bench && each.peer === bar.peer && each.figure === bar.figure)?.median,
    )
    const of = bar.figure === undefined ? bar.peer : `${bar.peer}, ${figureNames[bar.figure]}`
    const asked =
      bar.times < 1
        ? `within ${Number((1 / bar.times).toFixed(2))}x of ${of}`
        : bar.times === 1
          ? `no worse than ${of}`
          : `${bar.times}x ${of}`
    const show = (ratio: number): string => (bar.times < 1 ? `${(1 / ratio).toFixed(2)}x` : `${ratio.toFixed(bar.times === 1 ? 2 : 1)}x`)
    return judged(asked, found, show, (ratio) => ratio >= bar.times)
  }
  if ('atMostNs' in bar) {
    const found = ours.map((result) => result?.[bar.figure ?? 'median'])
    return judged(
      `under ${bar.atMostNs} ns`,
      found,
      (ns) => `${ns} ns`,
      (ns) => ns < bar.atMostNs,
    )
  }
  if ('atMostBytes' in bar) {
    const found = ours.map((result) => result?.bytesPerOp)
    return judged(
      `${bar.atMostBytes} B`,
      found,
      (bytes) => `${bytes} B`,
      (bytes) => Math.round(bytes) <= bar.atMostBytes,
    )
  }
  if ('atLeastPerSecond' in bar) {
    const found = ours.map((result) => result?.perSecond)
    const grouped = (value: number): string => value.toLocaleString('en-US')
    return judged(`${grouped(bar.atLeastPerSecond)} a second`, found, grouped, (value) => value >= bar.atLeastPerSecond)
  }
  if ('atMost' in bar) {
    const found = ours.map((result) => result?.median)
    return judged(bar.atMost === 0 ? 'none' : `at most ${bar.atMost}`, found, String, (value) => value <= bar.atMost)
  }
  // The least: these two were not measured in the same rounds.
  const [small, large] = ours.map((result) => result?.min)
  const growth = small === undefined || large === undefined ? undefined : large / small
  return judged(
    `within ${bar.linearWithin}x`,
    [growth],
    (times) => `${times.toFixed(2)}x`,
    (times) => times <= bar.linearWithin,
  )
}

function judged(
  asked: string,
  found: readonly (number | undefined)[],
  show: (value: number) => string,
  holds: (value: number) => boolean,
): Judged {
  const seen = found.map((value) => (value === undefined ? 'not measured' : show(value))).join(', ')
  const known = found.filter((value) => value !== undefined)
  return { asked, seen, met: known.length < found.length ? undefined : known.every(holds) }
}
