import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, paths, play } from './order-states.ts'

const file = new URL('../../../../shared/spec/order-states.txt', import.meta.url)

describe.skipIf(!existsSync(file))('order state matrices (skipped where ../shared/spec/order-states.txt is absent)', () => {
  const { scenarios } = existsSync(file) ? parse(readFileSync(file, 'utf8')) : { scenarios: [] }

  for (const scenario of scenarios) {
    it(`${scenario.id} ${scenario.title}`, () => {
      for (const path of paths(scenario)) play(scenario, path.rows)
    })
  }

  it('are all there', () => {
    expect(scenarios.length).toBe(38)
    console.log(`order-states: ${scenarios.length} scenarios, ${scenarios.reduce((sum, s) => sum + paths(s).length, 0)} paths`)
  })
})
