/**
 * The world of a log of records that others write as well, over a line that loses answers: the contract of stores, case by case over the log in memory.
 * A seed is the number of a case, from 1 on; what a case does not get told is that one writer at a time appends, and each record once.
 */
import { memoryLog, MemoryPlace } from '@fix/store'
import { recordLogContract } from '@fix/store/contract'
import type { Sight } from './catch.ts'

const cases = recordLogContract(
  () => {
    const place = new MemoryPlace()
    return Promise.resolve({
      open: () => Promise.resolve(memoryLog(place)),
      setFull: (full: boolean) => {
        place.room = full ? place.bytes + 50_000 : Infinity
        return Promise.resolve()
      },
      end: () => Promise.resolve(),
    })
  },
  { full: 'told' },
)

export async function playCase(seed: number): Promise<Sight[]> {
  const one = cases.at(seed - 1)
  if (one === undefined) return []
  try {
    await one.run()
    return []
  } catch (error) {
    return [
      { seed, step: 0, invariant: 'I11', detail: `${one.name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}` },
    ]
  }
}
