import { toText } from '@fix/session/testing'
import { describe, expect, test } from 'vitest'
import { planOf, runEngines, versions, type EnginesOptions, type EnginesPlan, type EnginesResult } from '../src/engines.ts'
import { Random, type DeskJournal, type Side, type Storage, type StoragePorts, type StorageWeather } from '../src/index.ts'
import { fileStorage } from './file-storage.ts'

const poison = process.env.FIX_POISON === '1'
const count = Number(process.env.ENGINE_SEEDS ?? (poison ? 4 : 16))
const from = Number(process.env.ENGINE_FROM ?? 1)

function play(seed: number, plan?: Partial<EnginesPlan>, more: Partial<EnginesOptions> = {}): EnginesResult {
  return runEngines({ seed: String(seed), storage: fileStorage, plan, poison, ...more })
}

describe('two engines on a bad line, with disks that fail and clocks that jump, dying at whatever they do', () => {
  test.each(Array.from({ length: count }, (_, at) => from + at))(
    'bring every message to the other side, once and in its turn (seed %i)',
    (seed) => {
      const result = play(seed)
      expect(result.violations).toEqual([])
      expect(result.lost + result.doubled + result.divergent).toBe(0)
      expect(result.faults).toBeGreaterThan(10)
      expect(result.sent).toBeGreaterThan(0)
    },
  )

  test.each(versions)('speak %s, and in the calm nobody misses a heartbeat, and all comes at once', (version) => {
    const result = play(1, { version }, { profile: 'calm' })
    expect(result).toMatchObject({ violations: [], faults: 0, lost: 0, doubled: 0, counts: { lives: 2, heartbeatsMissed: 0 } })
    expect(result.healedUs).toBeLessThan(1_000_000)
  })

  test('say the same whatever their wall clocks do, jumps, drifts, an hour, over midnight: no storm of heartbeats, nobody taken for dead', () => {
    let jumps = 0
    for (let seed = 1; seed <= 10; seed++) {
      const said = (profile: 'calm' | 'clock'): Record<string, number> => {
        const counts: Record<string, number> = {}
        const onWrite = (side: Side, bytes: Uint8Array, monoUs: number): void => {
          // How long a run goes on to its end is another matter.
          if (monoUs > 60_000_000) return
          for (const [, msgType] of toText(bytes).matchAll(/\|35=(.+?)\|/g))
            counts[`${side} ${msgType}`] = (counts[`${side} ${msgType}`] ?? 0) + 1
        }
        const result = play(seed, { checksTime: false, trafficUs: 20_000_000 }, { profile, onWrite, storage: undefined })
        expect(result.counts).toMatchObject({ heartbeatsMissed: 0, lives: 2 })
        expect(result.violations).toEqual([])
        jumps += result.faults
        return counts
      }
      const calm = said('calm')
      expect(said('clock')).toEqual(calm)
      expect(calm['client 0']).toBeGreaterThan(1)
    }
    expect(jumps).toBeGreaterThan(20)
  })

  test('heal as well with their records in memory', () => {
    expect(play(2, undefined, { storage: undefined }).violations).toEqual([])
  })

  test('one seed is one run, and another seed another', () => {
    const [first, again, other] = [play(3), play(3), play(4)]
    expect(again.digest).toBe(first.digest)
    expect(again.faultsByKind).toEqual(first.faultsByKind)
    expect(other.digest).not.toBe(first.digest)
  })

  test('a fault that is spared does not happen, and moves no draw of the others before it', () => {
    const all = play(3)
    const spared = play(3, undefined, { spared: (number) => number > 5 })
    expect(spared.violations).toEqual([])
    expect(spared.faults).toBe(5)
    expect(all.faults).toBeGreaterThan(5)
  })

  test('a journal that calls stored what a loss of power takes is found out', () => {
    const hasty = (ports: StoragePorts, weather: StorageWeather): Storage => {
      const honest = fileStorage(ports, { ...weather, policy: 'group', syncUs: [100_000, 200_000] })
      return {
        crash: (power) => honest.crash(power),
        open() {
          const opening = honest.open()
          return 'journal' in opening ? { journal: hastyJournal(opening.journal) } : opening
        },
      }
    }
    const plan = { ...planOf(new Random(1, 'plan'), 'process'), crashMost: 60 }
    const found = new Set<string>()
    for (let seed = 1; seed <= 5; seed++) {
      const result = play(seed, { ...plan, storage: { ...plan.storage, powerOnceIn: 1 } }, { storage: hasty })
      for (const { invariant } of result.violations) found.add(invariant)
    }
    expect([...found]).toContain('I1')
    expect([...found]).toContain('I5')
  })
})

/** Says of each record that it is stored when it is appended. */
function hastyJournal(inner: DeskJournal): DeskJournal {
  let last = inner.storedIdx
  return {
    append: (draft) => (last = inner.append(draft)),
    get storedIdx() {
      return last
    },
    get refusal() {
      return inner.refusal
    },
    epoch: inner.epoch,
    records: () => inner.records(),
    onStored: (listener) => inner.onStored(listener),
    onFailed: (listener) => inner.onFailed(listener),
    load: (...args) => inner.load(...args),
  }
}
