// The group of orders: reports from bytes into orders and positions, what a million orders hold in memory, and how soon a journal of them is back. No other library of
// the registry keeps orders, so there is no peer.
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

/** Of a lap of 20 ms: a million orders held, a hundred thousand in the journal. */
const heldAMs = 50_000
const journalAMs = 5000
const passesAMs = 1
/** A round of them takes seconds. */
const mostLongRounds = 3

const names = ['reports', 'held', 'held-3-fills', 'recovery'] as const
const benches: readonly Bench[] = names.map((name) => ({ name, works: {}, operations: 1, per: name === 'reports' ? 'report' : 'order' }))

async function measured(asked: readonly Bench[], _present: Present, { rounds, lapMs, progress }: MeasureOptions): Promise<Measured> {
  const results: Result[] = []
  const few = Math.min(rounds, mostLongRounds)
  for (const { name } of asked) {
    progress(name)
    // A process each: what one leaves behind is none of the next one's.
    const program = await LineProcess.start(name, process.execPath, ['--max-old-space-size=8192', ...given('../oms/program.ts')])
    try {
      if (name === 'reports') results.push(timed(name, await each(rounds, program, `reports ${Math.ceil(lapMs * passesAMs)}`)))
      else if (name === 'recovery') results.push(await recovery(program, few, lapMs * journalAMs))
      else {
        // Once: it is no time, and the same in every round.
        const [bytes] = await program.figures(`hold ${lapMs * heldAMs} ${name === 'held' ? 1 : 3}`, 1)
        results.push({
          bench: name,
          subject: 'ours',
          unit: 'B',
          median: rounded(bytes),
          min: rounded(bytes),
          bytesPerOp: rounded(bytes),
          rounds: 1,
        })
      }
    } finally {
      await program.end()
    }
  }
  return { results, ratios: [], disagreements: [] }
}

async function each(rounds: number, program: LineProcess, line: string): Promise<number[]> {
  const found: number[] = []
  for (let round = 0; round < rounds; round++) found.push(...(await program.figures(line, 1)))
  return found
}

async function recovery(program: LineProcess, rounds: number, count: number): Promise<Result> {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'bench-oms-'))
  try {
    await program.figures(`write ${dir} ${count}`, 2)
    const ns: number[] = []
    for (let round = 0; round < rounds; round++) {
      const [took, orders] = await program.figures(`recover ${dir}`, 2)
      if (orders !== count) throw new Error(`${orders} orders are back, expected ${count}`)
      ns.push(took)
    }
    return timed('recovery', ns)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

function timed(bench: string, ns: readonly number[]): Result {
  const middle = median(ns)
  return {
    ...{ bench, subject: 'ours', unit: 'ns', median: rounded(middle), min: rounded(Math.min(...ns)) },
    ...(bench === 'reports' ? { perSecond: Math.round(1e9 / middle) } : {}),
    rounds: ns.length,
  }
}

function table(results: readonly Result[]): string[] {
  const found = (name: (typeof names)[number]): Result | undefined => results.find(({ bench }) => bench === name)
  const [reports, held, held3, back] = names.map(found)
  return [
    ...(reports
      ? [`- Reports: ${(reports.median / 1000).toFixed(2)} µs each, ${reports.perSecond?.toLocaleString('en-US')} a second.`]
      : []),
    ...(held ? [`- Held: ${Math.round(held.median)} B an order that was filled at once, of a million.`] : []),
    ...(held3 ? [`- Held: ${Math.round(held3.median)} B an order that was filled in three parts, of a million.`] : []),
    ...(back ? [`- Recovery: ${(back.median / 1e9).toFixed(2)} s for 100,000 orders in 300,000 records.`] : []),
  ]
}

const work = 'ExecutionReport(8) from bytes into order and position'
export const omsGroup: BenchGroup = {
  name: 'oms',
  benches,
  bars: [
    { work, benches: ['reports'], level: 'at least', atLeastPerSecond: 300_000 },
    { work, benches: ['reports'], level: 'aim', atLeastPerSecond: 800_000 },
    { work: '1 million orders in under 1 GB: one of them', benches: ['held'], level: 'at least', atMostBytes: 1000 },
    { work: 'recovery of 100,000 orders from the journal', benches: ['recovery'], level: 'at least', atMostNs: 2e9 },
  ],
  method: [
    '`reports`: for 2,000 orders of one instrument a New and three fills each, four reports an order: framed, checksum, indexed, read by `orderReader`, judged by `Orders.apply`, the note made that the journal takes, order, totals, position and realised profit folded. The orders are sent before time is taken. No market is given, so that nothing is stamped. One codec for all passes, as a gateway has it. Run from the sources.',
    '`held`: heap and buffers of `Orders` alone, orders sent, acknowledged and filled, all names and executions kept so that a late copy, bust or correction still finds its own.',
    '`recovery`: the file journal opened, every CRC and the hash chain computed, and its notes folded into `Orders` without a snapshot: three records an order, with their messages.',
  ],
  start: async () => ({ subjects: [], versions: {}, absent: [], end: async () => {} }),
  check: async () => [],
  measure: measured,
  table,
}
