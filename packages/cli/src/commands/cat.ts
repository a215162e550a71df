/** `fix cat`: the messages of logs, decoded: a line each, a tree each, or written again in another form. */
import { exit } from '../exit-status.ts'
import type { Environment } from './environment.ts'
import { tellNothing, type World } from './reading.ts'
import { showLogs, type ShowingOptions } from './shown-logs.ts'

/** Gives the exit status: 0, or 3 where a file could not be read or nothing was in any. */
export async function cat(files: readonly string[], options: ShowingOptions, world: World, pauses: Environment['pauses']): Promise<number> {
  try {
    const shown = await showLogs('cat', files, options, world, pauses)
    const nothing = options.follow !== true && tellNothing(shown.reading, shown, world)
    return nothing || shown.unreadable > 0 ? exit.notJudged : exit.held
  } finally {
    await world.out.end()
  }
}
