// What is asked of us alone: many idle sessions on one acceptor, collections under load, bytes that an order and its report leave, and beside it all what a
// sync of this disk takes.
import { execFileSync } from 'node:child_process'
import { closeSync, fdatasyncSync, mkdirSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { LineProcess } from '../process.ts'
import type { Result } from '../result.ts'
import { given, type Engine } from './engines.ts'
import { rounded } from './laps.ts'

export const crowds = [1_000, 5_000]
const heartBtIntS = 5
/** Sessions that log on, and orders that come, before memory is looked at: what the first of them bring is no session's own, nor is the room for what is young. */
const settlers = 100
const settlersOrders = 300_000

/**
 * An acceptor of its own, one crowd after the other: bytes for each idle session, and how late the heartbeats came. What is resident may fall while sessions come, as
 * pages that were freed before are used again: where the heap and its buffers grew by more, that is what counts.
 */
export async function idleSessions(folder: string, flood: LineProcess, found: (results: Result[]) => void): Promise<void> {
  const store = path.join(folder, 'crowd')
  mkdirSync(store)
  const venue = await LineProcess.start('acceptor of many', process.execPath, given('our-venue.ts', 'process', store))
  const crowd = await LineProcess.start('crowd', process.execPath, given('crowd.ts'))
  try {
    await crowd.ask(`join ${venue.said} ${settlers} ${heartBtIntS}`)
    await flood.ask(`flood ${venue.said} ${settlersOrders}`)
    await crowd.ask(`watch ${heartBtIntS}`)
    const [rssBefore, heapBefore, externalBefore] = await venue.figures('memory', 3)
    let there = settlers
    for (const size of crowds) {
      there = Number(await crowd.ask(`join ${venue.said} ${size - there} ${heartBtIntS}`))
      const [beats, missed, p50, p99, latest] = await crowd.figures(`watch ${2 * heartBtIntS + 1}`, 5)
      const [rss, heap, external] = await venue.figures('memory', 3)
      const each = Math.max(rss - rssBefore, heap + external - heapBefore - externalBefore) / (there - settlers)
      const bench = `sessions-${size}`
      found([
        { bench, subject: 'ours', unit: 'B', median: Math.round(each), min: Math.round(each), bytesPerOp: Math.round(each), rounds: 1 },
        {
          bench: `${bench}-late`,
          subject: 'ours',
          unit: 'ns',
          median: rounded(p50 * 1e6),
          min: rounded(p50 * 1e6),
          p50: rounded(p50 * 1e6),
          p99: rounded(p99 * 1e6),
          max: rounded(latest * 1e6),
          rounds: beats,
        },
        { bench: `${bench}-missed`, subject: 'ours', unit: 'heartbeats', median: missed, min: missed, rounds: 1 },
      ])
    }
  } finally {
    await crowd.end()
    await venue.end()
  }
}

/** Pauses over 5 ms of both our processes while so many messages go through each, a thousand orders in flight. */
export async function longPauses({ venue, trader }: Engine, messages: number): Promise<Result[]> {
  const chunk = 200_000
  const sides = [venue, trader]
  for (const side of sides) await side.ask('pauses')
  let long = 0
  let longest = 0
  // A round trip is two messages for each side.
  for (let left = messages / 2; left > 0; left -= chunk) {
    await trader.ask(`trips ${Math.min(left, chunk)} 1000`)
    for (const side of sides) {
      const [, over, most] = await side.figures('pauses', 3)
      long += over
      longest = Math.max(longest, most)
    }
  }
  return [
    { bench: 'long-pauses', subject: 'ours', unit: 'pauses', median: long, min: long, rounds: messages },
    {
      bench: 'longest-pause',
      subject: 'ours',
      unit: 'ns',
      median: rounded(longest * 1e6),
      min: rounded(longest * 1e6),
      max: rounded(longest * 1e6),
      rounds: messages,
    },
  ]
}

/** The same program as the allocation test of @fix/session. */
export function allocation(): Result {
  const program = fileURLToPath(new URL('../../../packages/session/test/path-allocated.ts', import.meta.url))
  const flags = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64', '--conditions=@fix/source', '--import', 'tsx']
  const [bytes, messages] = execFileSync(process.execPath, [...flags, program], { encoding: 'utf8' })
    .split(' ')
    .map(Number)
  return {
    bench: 'allocation',
    subject: 'ours',
    unit: 'B',
    median: rounded(bytes),
    min: rounded(bytes),
    bytesPerOp: rounded(bytes),
    rounds: messages,
  }
}

/** fdatasync behind half a kilobyte at the end of a file, in the folder of the journals. */
export function diskSync(folder: string): Result {
  const file = openSync(path.join(folder, 'sync'), 'w')
  const bytes = new Uint8Array(512)
  const took: number[] = []
  for (let n = 0; n < 200; n++) {
    writeSync(file, bytes)
    const from = performance.now()
    fdatasyncSync(file)
    took.push((performance.now() - from) * 1e6)
  }
  closeSync(file)
  took.sort((a, b) => a - b)
  return {
    bench: 'disk-sync',
    subject: 'disk',
    unit: 'ns',
    median: rounded(took[100]),
    min: rounded(took[0]),
    p50: rounded(took[100]),
    p99: rounded(took[198]),
    max: rounded(took[199]),
    rounds: took.length,
  }
}
