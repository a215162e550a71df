/** Plays many seeds, in this process or in several beside each other; what comes of them does not depend on how many there are. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { outcomeOf, type SeedOutcome } from './sum.ts'
import { playSeed, type Played } from './worlds.ts'

/** How the programs of this clone are run. */
const fromSource = ['--conditions=@fix/source', '--import', 'tsx']
/** Seeds that a worker gets at a time. */
const portion = 10

export async function playSeeds(
  seeds: readonly number[],
  played: Played,
  workers: number,
  heard: (outcome: SeedOutcome) => void,
): Promise<void> {
  if (workers < 2 || seeds.length <= portion) {
    for (const seed of seeds) heard(outcomeOf(seed, () => playSeed(seed, played)))
    return
  }
  let next = 0
  const take = (): readonly number[] => seeds.slice(next, (next += portion))
  await Promise.all(Array.from({ length: workers }, () => work(take, played, heard)))
}

function work(take: () => readonly number[], played: Played, heard: (outcome: SeedOutcome) => void): Promise<void> {
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), { execArgv: fromSource })
  return new Promise((resolve, reject) => {
    let done = false
    const give = (): void => {
      const seeds = take()
      done = seeds.length === 0
      if (done) child.disconnect()
      else child.send({ seeds, played })
    }
    child.on('message', (outcomes: readonly SeedOutcome[]) => {
      for (const outcome of outcomes) heard({ ...outcome, healedUs: outcome.healedUs ?? NaN })
      give()
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      done ? resolve() : reject(new Error(`a worker ended with status ${code ?? 'none'} before its seeds were played`)),
    )
    give()
  })
}
