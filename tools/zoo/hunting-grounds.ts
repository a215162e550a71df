/** The worlds that mistakes are looked for in, and how a seed is played in each. */
import { outcomeOf } from '../../apps/sim/src/seeds/sum.ts'
import { playSeed } from '../../apps/sim/src/seeds/worlds.ts'
import type { Sight } from './catch.ts'
import { playCase } from './log-cases.ts'
import type { HuntingGround } from './patch-file.ts'

export async function play(world: HuntingGround, seed: number): Promise<Sight[]> {
  if (world === 'log') return playCase(seed)
  const { violations } = outcomeOf(seed, () => playSeed(seed, { world, profile: 'all' }))
  return violations.map(({ step, invariant, detail }) => ({ seed, step, invariant, detail, broke: detail.startsWith('the run broke') }))
}
