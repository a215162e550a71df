// Figures against bars: met, missed, or not to be judged where a peer was not there. A bar over several benches holds where it holds on each.
import type { Bar, Ratio, Result, Verdict } from './result.ts'

export function verdicts(bars: readonly Bar[], results: readonly Result[], ratios: readonly Ratio[]): Verdict[] {
  return bars.map((bar) => {
    const judged = judge(bar, results, ratios)
    return { work: bar.work, level: bar.level, ...judged }
  })
}

type Judged = Pick<Verdict, 'asked' | 'seen' | 'met'>

function judge(bar: Bar, results: readonly Result[], ratios: readonly Ratio[]): Judged {
  const ours = bar.benches.map((bench) => results.find((each) => each.bench === bench && each.subject === 'ours'))
  if ('peer' in bar) {
    const found = bar.benches.map((bench) => ratios.find((each) => each.bench === bench && each.peer === bar.peer)?.median)
    const asked = bar.times < 1 ? `within ${1 / bar.times}x of ${bar.peer}` : `${bar.times}x ${bar.peer}`
    const show = (ratio: number): string => (bar.times < 1 ? `${(1 / ratio).toFixed(2)}x` : `${ratio.toFixed(1)}x`)
    return judged(asked, found, show, (ratio) => ratio >= bar.times)
  }
  if ('atMostNs' in bar) {
    const found = ours.map((result) => result?.median)
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
