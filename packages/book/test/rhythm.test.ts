import { describe, expect, it } from 'vitest'
import { Rhythm, standardQuiet } from '../src/rhythm.ts'

describe('how long a book may be silent', () => {
  it('is whole microseconds, whatever it was learned from: a wake-up stands in the journal', () => {
    const rhythm = new Rhythm({ ...standardQuiet, floorMs: 0, unlearnedMs: 0 })
    let monoUs = 0
    for (let i = 1; i <= 500; i++) {
      rhythm.update((monoUs += 1000 + (i % 7)))
      expect(Number.isSafeInteger(rhythm.limitUs)).toBe(true)
    }
    expect(rhythm.limitUs).toBeGreaterThan(0)
  })
})
