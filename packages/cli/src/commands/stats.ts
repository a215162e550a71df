/** `fix stats`: logs in numbers: how much and how fast, which sequence numbers are missing, how even the heartbeats are, how long answers take. */
import { AskedWrongly, exit } from '../exit-status.ts'
import { LogStats } from '../stats/log-stats.ts'
import { isSound, statsLines, statsResult, type StatsResult } from '../stats/stats-result.ts'
import { readingOf, tellNothing, throughLogs, type ReadingOptions, type World } from './reading.ts'

export interface StatsOptions extends ReadingOptions {
  readonly subIds?: boolean
}

/** Status 1 where numbers are missing, or come again without PossDupFlag(43). */
export async function stats(
  files: readonly string[],
  options: StatsOptions,
  world: Pick<World, 'stdin' | 'tell'>,
): Promise<{ result: StatsResult; text: string; told: string; status: number }> {
  if (options.type !== undefined)
    throw new AskedWrongly('stats: --type: numbers of some types alone have gaps; --comp, --since and --until expected')
  const reading = readingOf('stats', options)
  const found = new LogStats(options.subIds === true)
  const travelled = await throughLogs(reading, files, world, { take: (message, file) => found.take(message, file) })
  const result = statsResult(found)
  const nothing = tellNothing(reading, travelled, world)
  const text = nothing ? '' : `${statsLines(result).join('\n')}\n`
  const status = nothing || travelled.unreadable > 0 ? exit.notJudged : isSound(result) ? exit.held : exit.didNot
  return { result, text, told: '', status }
}
