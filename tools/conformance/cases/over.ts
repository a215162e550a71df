// All runs of the cases on one ground or the other, and what became of each.
import { crowd } from './crowd.ts'
import type { Run } from './cases.ts'
import { MemoryGround } from './memory-ground.ts'
import { play } from './play.ts'
import type { Played } from './play.ts'
import { TcpGround } from './tcp-ground.ts'

export type Outcome = Run & Played

export function inMemory(runs: readonly Run[], poison = false): Promise<Outcome[]> {
  return crowd(runs, 1, async (run) => {
    const { played, version, role } = run
    return { ...run, ...(await play(played, version, role, new MemoryGround(played, version, role, poison))) }
  })
}

/** Those that go by the clock come last, when everything is warm, and many at once, as they only wait. Cases for memory alone are left out. */
export async function overTcp(runs: readonly Run[]): Promise<Outcome[]> {
  const able = runs.filter(({ played }) => played.memoryOnly === '')
  const timed = ({ played }: Run): boolean => played.steps.some(({ kind }) => kind === 'after')
  const one = async (run: Run): Promise<Outcome> => {
    const { played, version, role } = run
    return { ...run, ...(await play(played, version, role, new TcpGround(played, version, role))) }
  }
  const first = await crowd(
    able.filter((run) => !timed(run)),
    24,
    one,
  )
  return [...first, ...(await crowd(able.filter(timed), 64, one))]
}
