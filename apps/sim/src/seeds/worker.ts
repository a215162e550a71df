/** One of the processes that play seeds: takes them by message, and answers each with its outcome. */
import { outcomeOf } from './sum.ts'
import { playSeed, type Played } from './worlds.ts'

process.on('message', ({ seeds, played }: { seeds: readonly number[]; played: Played }) => {
  process.send?.(seeds.map((seed) => outcomeOf(seed, () => playSeed(seed, played))))
})
process.on('disconnect', () => process.exit())
