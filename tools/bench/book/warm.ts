// Warm by what was done and not by how long it took: on a busy machine a time is over before the code is compiled to the end, and until then numbers are boxed.
import { performance } from 'node:perf_hooks'
import { figures } from '../../peers/serve.js'

const updates = 800_000
/** Who is slow is warm earlier: its loops are long. */
const longestMs = 3000

/** The same work, after it was done often. `count` updates are one pass. */
export function warmed<Work extends (sums: ReturnType<typeof figures>) => void>(work: Work, count: number): Work {
  const fromMs = performance.now()
  for (let done = 0; done < updates && performance.now() - fromMs < longestMs; done += count) work(figures())
  return work
}
