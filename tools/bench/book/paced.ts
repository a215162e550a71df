// Ten thousand books at a fixed rate on one core: each update has a time at which it is due, whatever became of the one before, and is late by what passes from then
// until the best of both sides is read. Run: paced.ts facts|bytes|orderbooks. By lines:
//   run SECONDS     -> P50 P99 P999 MAX LEFT     late in ns, and bytes that an update left on the heap
//   flood UPDATES   -> NS                        CPU time of an update where each is due at once, helpers of the process included
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { pacedBooks } from './paced-books.ts'
import { pace, symbolsCount } from './pace.ts'

const books = pacedBooks(process.argv[2])
/** Drawn before: a book that is not the last one is seldom in the cache, as with a venue of as many instruments. */
const draws = 1 << 20
const drawn = new Uint16Array(draws)
for (let n = 0, state = 1; n < draws; n++) {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  drawn[n] = state % symbolsCount
}
let turn = 0
let seen = 0

function paced(updates: number, late: Float64Array): void {
  const everyMs = 1000 / pace
  const startMs = performance.now() + 1
  for (let n = 0; n < updates; n++) {
    const dueMs = startMs + n * everyMs
    books.prepare(drawn[turn++ & (draws - 1)])
    while (performance.now() < dueMs);
    seen += books.take()
    late[n] = (performance.now() - dueMs) * 1e6
  }
}

function run(seconds: number): string {
  const updates = Math.round(seconds * pace)
  const late = new Float64Array(updates)
  globalThis.gc?.()
  const before = held()
  paced(updates, late)
  globalThis.gc?.()
  const left = (held() - before) / updates
  late.sort()
  const part = (of: number): number => Math.round(late[Math.min(updates - 1, Math.floor(of * updates))])
  if (!(seen > 0)) throw new Error('no best price was seen')
  return [part(0.5), part(0.99), part(0.999), part(1), left.toFixed(3)].join(' ')
}

function flood(updates: number): string {
  const before = process.cpuUsage()
  for (let n = 0; n < updates; n++) {
    books.prepare(drawn[turn++ & (draws - 1)])
    seen += books.take()
  }
  const { user, system } = process.cpuUsage(before)
  return (((user + system) * 1000) / updates).toFixed(1)
}

function held(): number {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

// The code is compiled to the end, and every book has its size.
const warm = pace / 4
flood(warm)
paced(warm, new Float64Array(warm))
console.log(`ready ${process.version}`)
for await (const line of createInterface({ input: process.stdin })) {
  const [, what, given] = /^(run|flood) ([\d.]+)$/.exec(line) ?? []
  console.log(what === 'run' ? run(Number(given)) : what === 'flood' ? flood(Number(given)) : `error no such line: ${line}`)
}
