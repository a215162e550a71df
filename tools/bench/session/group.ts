// The session's group of benchmarks: an order and its report between two processes over TCP, beside QuickFIX C++, jspurefix and a bare socket; and what
// many sessions, long runs and slow disks cost us.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Bench, BenchGroup, MeasureOptions, Present, StartOptions } from '../group.ts'
import { LineProcess } from '../process.ts'
import type { Ratio, Result } from '../result.ts'
import type { Measured } from '../runner.ts'
import { allocation, crowds, diskSync, idleSessions, longPauses } from './alone.ts'
import { bars } from './bars.ts'
import { duels, rates } from './duels.ts'
import { documentedFlags, given, startEngines, type Engines } from './engines.ts'
import { duel } from './laps.ts'
import { sessionTables } from './tables.ts'

/** Messages under which collections are counted, without --full. */
const someMessages = 1_000_000
const allMessages = 10_000_000

interface SessionPresent extends Present, Omit<Engines, 'versions'> {
  /** What can't be measured joins who is not here. */
  readonly absent: string[]
  readonly folder: string
  readonly flood: LineProcess
}

const named = (name: string, per: string): Bench => ({ name, works: {}, operations: 1, per })

export const sessionBenches: readonly Bench[] = [
  ...['round-trip', 'in-flight-1000', 'one-way', ...rates.map((rate) => `open-loop-${rate}`)].map((name) => named(name, 'message')),
  ...['disk-sync', 'allocation', 'long-pauses', 'sessions'].map((name) => named(name, 'run')),
]

async function start(options: StartOptions): Promise<SessionPresent> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-session-'))
  const begun: LineProcess[] = []
  const end = async (): Promise<void> => {
    for (const process of begun) await process.end()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const flood = await LineProcess.start('flood', process.execPath, given('flood.ts'))
    begun.push(flood)
    const { engines, versions, absent } = await startEngines(folder, options)
    for (const { trader, venue } of engines) begun.push(trader, venue)
    return { subjects: [], versions, absent, end, folder, flood, engines }
  } catch (error) {
    await end()
    throw error
  }
}

async function measure(benches: readonly Bench[], present: Present, options: MeasureOptions): Promise<Measured> {
  if (!isOfSessions(present)) throw new Error('the session group measures what it has started')
  const { engines, flood, folder, absent } = present
  const { rounds, lapMs, progress, full } = options
  const results: Result[] = []
  const ratios: Ratio[] = []
  const wanted = (name: string): boolean => benches.some((bench) => bench.name === name)
  /** The others are worth measuring where one can't be: a machine that is too busy for five thousand sessions. */
  const attempt = async (name: string, work: () => Promise<void>): Promise<void> => {
    if (!wanted(name)) return
    progress(name)
    try {
      await work()
    } catch (error) {
      absent.push(`${name}: ${(error as Error).message}`)
    }
  }
  for (const each of duels(flood)) {
    await attempt(each.name, async () => {
      // A lap has to hold enough round trips for its 99.9th percentile.
      const found = await duel(each, engines, { rounds, lapMs: 25 * lapMs })
      results.push(...found.results)
      ratios.push(...found.ratios)
    })
  }
  await attempt('disk-sync', async () => void results.push(diskSync(folder)))
  await attempt('allocation', async () => void results.push(allocation()))
  const ours = engines.find(({ name }) => name === 'ours')
  if (ours) await attempt('long-pauses', async () => void results.push(...(await longPauses(ours, full ? allMessages : someMessages))))
  await attempt('sessions', () => idleSessions(folder, flood, (found) => results.push(...found)))
  return { results, ratios, disagreements: [] }
}

function isOfSessions(present: Present): present is SessionPresent {
  return 'flood' in present
}

export const sessionGroup: BenchGroup = {
  name: 'session',
  benches: sessionBenches,
  bars,
  rounds: 5,
  method: [
    'Nothing of the machine is kept for the run: where others work on it meanwhile, percentiles from p99 on and collections tell of them too. The spread in brackets shows it.',
    'Every engine is two processes, an acceptor and an initiator, on the loopback interface of this machine; they stay logged on, and only one pair works at a time. The order is a NewOrderSingle(D) of 11 fields, the report an ExecutionReport(8) of 13; both sides read the fields that decide.',
    `\`ours\`: \`listen\` and \`connect\`, validation on, @fix/store/file at sync policy \`process\` on both sides; \`ours-group\`: at \`group\`, so that nothing leaves before it is synced. Run from the sources by Node with ${documentedFlags.map((flag) => `\`${flag}\``).join(' ')}.`,
    '`ours-seen`: `ours` with what a gateway adds on each side so that people see it: messages counted and one in 64 timed, the last 256 kept, facts folded into metrics and logged at `info`. With orders in flight each has a clock besides, to its first report and its end.',
    '`quickfix`: SocketAcceptor and SocketInitiator with the dictionary and FileStore, `quickfix-memory` with MemoryStore; no log; the next order is sent from the callback that has the report. QuickFIX does not sync, as `process` does not.',
    '`jspurefix`: its acceptor and initiator with its file store and no log. `echo`: two bare sockets of Node, 190 bytes there and back: no message, no journal.',
    '`round-trip`: one order in flight. `in-flight-1000`: the next is sent when a report comes; a percentile there is the time in the queue. `one-way`: 300,000 orders or fewer, written before, flood an acceptor until it answers the TestRequest(1) behind the last; a second there is one of CPU time of the acceptor, kernel and helpers included: what a core that does nothing else gives.',
    '`open-loop-N`: N orders a second whatever comes back, and each is counted from the moment it was due: one that had to wait behind another counts its wait (coordinated omission).',
    `\`sessions\`: ${crowds.join(', then ')} sessions that do nothing but exchange heartbeats every 5 s, 100 of them there, and 300,000 orders through, before memory is looked at; bytes are what the process holds more after a collection, resident or, where that is more, on its heap and in buffers.`,
    '`allocation`: the program of the allocation test of @fix/session, over a driver with a journal and a transport in memory.',
  ],
  start,
  check: async () => [],
  measure,
  table: sessionTables,
}
