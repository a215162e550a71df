// The group of the command line: how fast `fix cat` turns logs into one-line summaries, beside the codec's scanner over the same bytes, and whether it needs more memory for more
// of them. No other library of the registry does it.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Bench, BenchGroup, MeasureOptions, Present } from '../group.ts'
import { LineProcess } from '../process.ts'
import type { Result } from '../result.ts'
import type { Measured } from '../runner.ts'
import { given } from '../session/engines.ts'
import { rounded } from '../session/laps.ts'
import { median } from '../statistics.ts'
import { logForms, writeLog } from './logs.ts'

const scanBench = 'scan'
const memoryBench = 'memory'
const benches: readonly Bench[] = [...logForms.map((form) => `cat-${form}`), scanBench, memoryBench].map((name) => ({
  name,
  works: {},
  operations: 1,
  per: name === memoryBench ? 'log' : 'MB',
}))

/** Of a lap of 20 ms: a log of 40 MB. */
const megabytesAMs = 2
/** What is read again and again before time is taken. */
const warmRounds = 3
/** How many times as long the log is that must not need more memory. */
const longer = 8

async function measured(asked: readonly Bench[], _present: Present, { rounds, lapMs, progress }: MeasureOptions): Promise<Measured> {
  const results: Result[] = []
  const mb = Math.max(1, lapMs * megabytesAMs)
  for (const { name } of asked) {
    progress(name)
    const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-cli-'))
    try {
      results.push(name === memoryBench ? await memory(folder, mb) : await speed(name, folder, mb, rounds))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return { results, ratios: [], disagreements: [] }
}

async function speed(bench: string, folder: string, mb: number, rounds: number): Promise<Result> {
  const form = logForms.find((each) => bench === `cat-${each}`) ?? 'soh'
  const file = path.join(folder, 'log')
  const { messages, bytes } = writeLog(file, form, mb * 1e6)
  const program = await LineProcess.start(bench, process.execPath, given('../cli/program.ts'))
  try {
    const line = `${bench === scanBench ? 'scan' : 'cat'} ${file} ${messages}`
    for (let round = 0; round < warmRounds; round++) await program.figures(line, 1)
    const ns: number[] = []
    for (let round = 0; round < rounds; round++) ns.push((await program.figures(line, 1))[0] / (bytes / 1e6))
    const middle = median(ns)
    const figures = { median: rounded(middle), min: rounded(Math.min(...ns)), perSecond: rounded(1e9 / middle) }
    return { bench, subject: 'ours', unit: 'ns', ...figures, rounds }
  } finally {
    await program.end()
  }
}

/** By how much the peak of a process is higher with the longer log: a process each, as a peak never falls. */
async function memory(folder: string, mb: number): Promise<Result> {
  const peaks: number[] = []
  const file = path.join(folder, 'log')
  for (const times of [1, longer]) {
    const { messages } = writeLog(file, 'soh', times * mb * 1e6)
    const program = await LineProcess.start(memoryBench, process.execPath, given('../cli/program.ts'))
    try {
      // The first log is read as often as the second is longer, so that both processes are as warm.
      let bytes = 0
      for (let time = 0; time < longer / times; time++) [bytes] = await program.figures(`peak ${file} ${messages}`, 1)
      peaks.push(bytes)
    } finally {
      await program.end()
    }
  }
  const more = Math.max(0, peaks[1] - peaks[0])
  return { bench: memoryBench, subject: 'ours', unit: 'B', median: peaks[1], min: peaks[0], bytesPerOp: more, rounds: 1 }
}

function table(results: readonly Result[]): string[] {
  const found = (bench: string): Result | undefined => results.find((each) => each.bench === bench)
  const [scan, held] = [found(scanBench), found(memoryBench)]
  return [
    ...results
      .filter(({ unit }) => unit === 'ns')
      .map(({ bench, perSecond }) => `- \`${bench}\`: ${Math.round(perSecond ?? 0)} MB a second.`),
    ...(scan && found('cat-soh')
      ? [
          `- A line made of each message takes ${(Number(found('cat-soh')?.median) / scan.median).toFixed(1)} times as long as the scanner alone.`,
        ]
      : []),
    ...(held
      ? [
          `- \`memory\`: ${Math.round(held.min / 1e6)} MB at the peak, ${Math.round(held.median / 1e6)} MB with a log ${longer} times as long; that is the whole process, run from the sources.`,
        ]
      : []),
  ]
}

const work = 'one-line summaries of a log of orders, on one core'
export const cliGroup: BenchGroup = {
  name: 'cli',
  benches,
  bars: [
    { work: `${work}, MB`, benches: ['cat-soh', 'cat-pipe', 'cat-edited'], level: 'at least', atLeastPerSecond: 40 },
    { work: `${work}, MB`, benches: ['cat-soh', 'cat-pipe', 'cat-edited'], level: 'aim', atLeastPerSecond: 100 },
    {
      work: `flat memory: a log ${longer} times as long needs no more than 16 MB more`,
      benches: [memoryBench],
      level: 'at least',
      atMostBytes: 16e6,
    },
  ],
  method: [
    '`cat-FORM`: the function behind `fix cat FILE` in a warm process: the file is read, its messages are found, checked and indexed, and a line of each goes to /dev/null. The start of a program, about a second from the sources, is not in it. One megabyte is 10^6 bytes of the log.',
    '`soh`: stamps and SOH, as engines write it; `pipe`: bars and words; `edited`: as `pipe`, one name changed, so that no length and no sum is right; `market`: snapshots of twenty entries with SOH, which no bar asks for. One message in three is a NewOrderSingle(D), one in twenty a Heartbeat(0), the others are ExecutionReports(8).',
    '`scan`: `codec.scan` over the bytes of `soh` in memory: found by `indexOf`, framed, checked, indexed, and nothing made of it. What remains below it is the price of files and lines.',
    '`memory`: the highest resident size of two processes, one that has read the log eight times, and one that has read a log eight times as long once.',
  ],
  start: async () => ({ subjects: [], versions: {}, absent: [], end: async () => {} }),
  check: async () => [],
  measure: measured,
  table,
}
