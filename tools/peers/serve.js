// How the benchmark speaks with a subject, ours or a peer, in a process of its own, by lines:
//   WORK PASSES    -> NS FIELDS INTS DECIMALS CHARS TEXT TIMES     `passes` times through the corpus, and what was read on the way
//   text WORK      -> the messages that the work writes, | for SOH
//   bytes WORK     -> bytes left on the heap by one pass
// `error REASON` is the answer where there is none. The corpora are loaded before; time is taken around the passes alone.
import { createInterface } from 'node:readline'

/** 2026-01-01 in milliseconds: what times are summed from, so that the sum stays exact. */
export const timesFromMs = 1_767_225_600_000

export function figures() {
  return { fields: 0, ints: 0, decimals: 0, chars: 0, text: 0, times: 0 }
}

/**
 * Serves `works`: by name what goes once through the corpus and adds what it read to the figures; `texts` by name what gives the messages that a work writes.
 */
export function serve(works, texts = {}) {
  const lines = createInterface({ input: process.stdin })
  lines.on('line', (line) => {
    try {
      console.log(answer(line.split(' '), works, texts))
    } catch (error) {
      console.log(`error ${error.message}`)
    }
  })
  console.log(`ready ${process.version}`)
}

function answer([first, second], works, texts) {
  if (first === 'text') return texts[second]().replaceAll('\x01', '|')
  const work = works[first === 'bytes' ? second : first]
  if (!work) throw new Error(`no work ${first}`)
  return first === 'bytes' ? bytesPerPass(work) : run(work, Number(second))
}

function run(work, passes) {
  const sums = figures()
  const from = process.hrtime.bigint()
  for (let pass = 0; pass < passes; pass++) work(sums)
  const ns = process.hrtime.bigint() - from
  const { fields, ints, decimals, chars, text, times } = sums
  return `${ns} ${fields} ${ints} ${decimals} ${chars} ${text} ${times}`
}

/** What one pass leaves on the heap, less what asking costs. Asks for --expose-gc. */
function bytesPerPass(work) {
  return Math.max(0, leftBy(work) - leftBy(() => {}))
}

/** The least of several passes between two collections, so that the compiler's own memory does not count. */
function leftBy(work) {
  const sums = figures()
  let least = Infinity
  for (let round = 0; round < 12; round++) {
    globalThis.gc()
    const before = process.memoryUsage().heapUsed
    work(sums)
    least = Math.min(least, process.memoryUsage().heapUsed - before)
  }
  return least
}
