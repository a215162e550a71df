// The store's part of the page: a row for each adapter and policy, microseconds a message, and what that is over the file journal at `process`.
import type { Ratio, Result } from '../result.ts'

export function storeTable(results: readonly Result[], ratios: readonly Ratio[]): string[] {
  const benches = [...new Set(results.map(({ bench }) => bench))]
  const subjects = [...new Set(results.map(({ subject }) => subject))]
  const heads = ['store', ...benches.flatMap((bench) => [`${bench}, µs a message`, 'least', 'over ours'])]
  const rows = subjects.map((subject) => [
    subject,
    ...benches.flatMap((bench) => {
      const result = results.find((each) => each.bench === bench && each.subject === subject)
      const ratio = ratios.find((each) => each.bench === bench && each.peer === subject)
      return [
        result ? us(result.median) : '',
        result ? us(result.min) : '',
        ratio ? `${short(ratio.median)}x (${short(ratio.min)} – ${short(ratio.max)})` : '',
      ]
    }),
  ])
  return [heads, heads.map((_, at) => (at === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}

const us = (ns: number): string => short(ns / 1000)

function short(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
