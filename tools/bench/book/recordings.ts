// Capture and replay, measured: a process of its own, round by round.
import { LineProcess } from '../process.ts'
import type { Ratio, Result } from '../result.ts'
import type { RunOptions } from '../runner.ts'
import { given } from '../session/engines.ts'
import { rounded } from '../session/laps.ts'
import { median } from '../statistics.ts'

export const captureName = 'capture'
export const replayName = 'replay-parquet'
/** Updates a second that a capture is held against: what one costs is that share of a core. */
export const captureRate = 100_000
/** A capture of a lap of 20 ms is as long as a second of them. */
const updatesPerMs = captureRate / 20

export async function recordings({ rounds, lapMs }: Pick<RunOptions, 'rounds' | 'lapMs'>): Promise<{ results: Result[]; ratios: Ratio[] }> {
  const program = await LineProcess.start('captured', process.execPath, given('../book/captured.ts'))
  const found = { captureNs: [] as number[], lost: [] as number[], left: [] as number[], replayNs: [] as number[] }
  try {
    for (let round = 0; round < rounds; round++) {
      const [captureNs, lost, left] = await program.figures(`capture ${Math.round(lapMs * updatesPerMs)}`, 3)
      const [replayNs] = await program.figures('replay 1', 3)
      found.captureNs.push(captureNs)
      found.lost.push(lost)
      found.left.push(left)
      found.replayNs.push(replayNs)
    }
  } finally {
    await program.end()
  }
  const timed = (bench: string, ns: number[]): Result => ({
    ...{ bench, subject: 'ours', unit: 'ns', median: rounded(median(ns)), min: rounded(Math.min(...ns)) },
    perSecond: Math.round(1e9 / median(ns)),
    rounds,
  })
  const lost = Math.max(...found.lost)
  const results: Result[] = [
    { ...timed(captureName, found.captureNs), bytesPerOp: rounded(median(found.left)) },
    { bench: `${captureName}-lost`, subject: 'ours', unit: 'updates', median: lost, min: lost, rounds },
    timed(replayName, found.replayNs),
  ]
  // No library of the registry does either.
  return { results, ratios: [] }
}
