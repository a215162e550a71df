import { describe, expect, test } from 'vitest'
import { runEngines, versions, type EnginesOptions, type EnginesPlan, type EnginesResult } from '../src/engines.ts'
import type { StorageOf } from '../src/index.ts'
import { fileStorage } from './file-storage.ts'

const poison = process.env.FIX_POISON === '1'
const count = Number(process.env.ENGINE_SEEDS ?? (poison ? 4 : 16))
const from = Number(process.env.ENGINE_FROM ?? 1)

function play(seed: number, plan?: Partial<EnginesPlan>, more: Partial<EnginesOptions> = {}): EnginesResult {
  const storage = ({ sync }: EnginesPlan): StorageOf => fileStorage({ sync, faults: { syncUs: [100, 4000], shortWriteOnceIn: 50 } })
  return runEngines({ seed, storage, plan, poison, ...more })
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
    const calm = {
      proxy: {},
      link: {},
      stubborn: { side: 'client' as const, onceIn: 0 },
      crashMost: 0,
      pauseEveryUs: 0,
      clockEveryUs: 0,
      operatorEveryUs: 0,
    }
    const result = play(1, { ...calm, version }, { storage: ({ sync }) => fileStorage({ sync }) })
    expect(result).toMatchObject({ violations: [], faults: 0, lost: 0, doubled: 0 })
    expect(result.healedUs).toBeLessThan(1_000_000)
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
    const plan = { sync: 'group' as const, crashMost: 60, powerOnceIn: 1 }
    const hasty = ({ sync }: EnginesPlan): StorageOf => {
      const honest = fileStorage({ sync, faults: { syncUs: [100_000, 200_000] } })
      return (ports) => {
        const storage = honest(ports)
        return {
          crash: (power) => storage.crash(power),
          open() {
            const opening = storage.open()
            if ('halted' in opening) return opening
            let last = 0
            const journal = Object.create(opening.journal, {
              append: { value: (draft: Parameters<typeof opening.journal.append>[0]) => (last = opening.journal.append(draft)) },
              storedIdx: { get: () => last },
            }) as typeof opening.journal
            return { journal: bound(journal, opening.journal) }
          },
        }
      }
    }
    const found = new Set<string>()
    for (let seed = 1; seed <= 5; seed++) for (const { invariant } of play(seed, plan, { storage: hasty }).violations) found.add(invariant)
    expect([...found]).toContain('I1')
    expect([...found]).toContain('I5')
  })
})

/** Methods of a journal keep to the journal that they are of. */
function bound<T extends object>(of: T, inner: T): T {
  return new Proxy(of, {
    get(target, name) {
      if (Object.hasOwn(target, name)) return Reflect.get(target, name) as unknown
      const value = Reflect.get(inner, name) as unknown
      return typeof value === 'function' ? (value.bind(inner) as unknown) : value
    },
  })
}

/** Seeds that once found something; each with what it was. */
describe('found by a seed', () => {
  test.each([
    [
      7,
      'a message resent after the clock was set back claimed to have been sent first in the future, was rejected, and the session ended: each in its turn was lost',
    ],
    [
      201,
      'a loss of power took the Heartbeats that nobody had synced, their numbers were used again for News, and the peer took those for what it knew',
    ],
  ])('seed %i: %s', (seed) => {
    expect(play(seed).violations).toEqual([])
  })
})
