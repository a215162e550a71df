import { describe, expect, test } from 'vitest'
import { runSwitchTrial, type Opening, type Storage, type StoragePorts, type StorageWeather, type SwitchTrialResult } from '../src/index.ts'
import { MemoryStorage } from '../src/trial/memory-storage.ts'

/** `SWITCH_SEEDS` for more of them; `npm run seeds -- --world switch` plays them on the file journal. */
const seeds = Array.from({ length: Number(process.env.SWITCH_SEEDS ?? 20) }, (_, at) => at + 1)
const deaths = ({ faults, faultsByKind }: SwitchTrialResult): number => faults - (faultsByKind['process.power'] ?? 0)

describe('a gateway that dies while its kill switch goes', () => {
  test('at a moment of each seed: no new order, what rested is cancelled, the switch is still on', (context) => {
    let died = 0
    let cancelled = 0
    for (const seed of seeds) {
      const result = runSwitchTrial({ seed: String(seed) })
      expect(result.violations, `seed ${seed}`).toEqual([])
      died += deaths(result)
      cancelled += result.counts.cancelledAtVenue
    }
    expect(died).toBeGreaterThanOrEqual(seeds.length)
    expect(cancelled).toBeGreaterThan(seeds.length)
    context.task.meta.figure = `${seeds.length} seeds, ${died} deaths, ${cancelled} resting orders cancelled`
  })

  test.each(['3', '5'])('at each fifth passage between the move and its end (seed %s)', (seed) => {
    const { passages } = runSwitchTrial({ seed, crashAt: 0 })
    expect(passages).toBeGreaterThan(30)
    for (let crashAt = 1; crashAt <= passages; crashAt += 5) {
      const { violations, counts } = runSwitchTrial({ seed, crashAt })
      expect(violations, `passage ${crashAt}`).toEqual([])
      expect(counts.lives).toBeGreaterThan(1)
    }
  })
})

test('a journal that loses the record of the move is found out', () => {
  const forgetful = (ports: StoragePorts, weather: StorageWeather): Storage => new Forgetful(new MemoryStorage(ports, weather))
  const found = seeds.slice(0, 10).flatMap((seed) => runSwitchTrial({ seed: String(seed), storage: forgetful }).violations)
  expect(found).toContainEqual(
    expect.objectContaining({ invariant: 'I8', detail: 'the move was stored, and the next life does not know of it' }),
  )
})

/** Keeps everything over a death but the notes of risk. */
class Forgetful implements Storage {
  readonly #inner: Storage

  constructor(inner: Storage) {
    this.#inner = inner
  }

  open(): Opening {
    const opening = this.#inner.open()
    if (!('journal' in opening)) return opening
    const { journal } = opening
    const records = [...journal.records()].filter(({ note }) => note[0] !== 2)
    journal.records = () => records
    return opening
  }

  crash(power: boolean): void {
    this.#inner.crash(power)
  }
}
