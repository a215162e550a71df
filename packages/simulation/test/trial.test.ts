import { describe, expect, test } from 'vitest'
import { profiles, runTrial, type TrialResult } from '../src/index.ts'

const poison = process.env.FIX_POISON === '1'

function held(seed: number, options: Partial<Parameters<typeof runTrial>[0]> = {}): TrialResult {
  const result = runTrial({ seed: String(seed), profile: 'all', poison, ...options })
  expect(result.violations).toEqual([])
  return result
}

describe('a trial', () => {
  test.each(profiles)('holds every invariant in the weather %s', (profile) => {
    for (let seed = 1; seed <= (poison ? 1 : 4); seed++) held(seed, { profile })
  })

  test('is one run for one seed, event by event, and another for another', () => {
    const [first, again, other] = [held(7), held(7), held(8)]
    expect(again).toEqual(first)
    expect(other.digest).not.toBe(first.digest)
  })

  test('has no faults in calm weather, and trades', () => {
    const { faults, counts } = held(3, { profile: 'calm' })
    expect(faults).toBe(0)
    expect(counts.orders).toBeGreaterThan(5)
    expect(counts.fill).toBeGreaterThan(2)
  })

  test('follows a venue that lies: what it tells of nobody, twice, late or backwards moves nothing that its account does not have', () => {
    const kinds = new Set([1, 2, 3, 4, 5, 6].flatMap((seed) => Object.keys(held(seed, { profile: 'venue' }).faultsByKind)))
    for (const lie of ['unknownOrder', 'repeatedFill', 'backwards', 'lateFill', 'refusedStatus', 'silence'])
      expect([lie, kinds.has(`venue.${lie}`)]).toEqual([lie, true])
  })

  test('moves no draw of anybody where a fault is taken out: all before it is the same', () => {
    const all = held(7)
    const { number } = all.story[Math.floor(all.story.length / 2)]
    const without = runTrial({ seed: '7', profile: 'all', poison, spared: (one) => one === number })
    expect(without.story.filter((fault) => fault.number < number)).toEqual(all.story.filter((fault) => fault.number < number))
    expect(without.story.map((fault) => fault.number)).not.toContain(number)
  })

  test('ends its faults where it is told to', () => {
    const { story } = held(7, { safetyUs: 10_000_000 })
    expect(story.length).toBeGreaterThan(0)
    expect(Math.max(...story.map(({ atUs }) => atUs))).toBeLessThanOrEqual(10_000_000)
  })
})
