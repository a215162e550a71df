// What a process and all its threads have used of the cores, as Linux counts it. Beside others on the same cores wall time says how long one had to wait for them;
// this says what one core that does nothing else would give.
import { readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second, whatever its own tick. */
const tickNs = 1e7

/** User and kernel time in nanoseconds; undefined where nobody counts it. */
export function cpuNs(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // Behind the name in brackets, which may hold anything; the times are fields 14 and 15 of all.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * tickNs
  } catch {
    return undefined
  }
}
