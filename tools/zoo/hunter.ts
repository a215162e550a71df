/**
 * Plays seeds of one world until one breaks an invariant that was expected to break, and says in one line of JSON what it saw. It is bundled with a
 * mistake in it or without, and run as a process of its own: `hunter WORLD SEEDS INVARIANTS`, lists with commas; no invariants are any of them.
 */
import type { Catch, Sight } from './catch.ts'
import { play } from './hunting-grounds.ts'
import { isHuntingGround } from './patch-file.ts'

const [, , world = '', seeds = '', expected = ''] = process.argv

async function hunt(): Promise<Catch> {
  if (!isHuntingGround(world)) throw new Error(`hunter: no world ${world}`)
  const wanted = new Set(expected.split(',').filter((one) => one !== ''))
  let played = 0
  let other: Sight | undefined
  for (const seed of seeds.split(',').map(Number)) {
    played++
    const sights = await play(world, seed)
    const sight = sights.find((one) => (wanted.size === 0 || wanted.has(one.invariant)) && !one.broke)
    if (sight !== undefined) return { seeds: played, sight, other }
    other ??= sights[0]
  }
  return { seeds: played, other }
}

process.stdout.write(`${JSON.stringify(await hunt())}\n`)
