import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, paths, play } from './order-states.ts'

const ours = parse(readFileSync(new URL('./order-states-also.txt', import.meta.url), 'utf8')).scenarios

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

describe('order state matrices that the shared file names only', () => {
  it.each(ours.map((scenario) => [`${scenario.id} ${scenario.title}`, scenario] as const))('%s', (_name, scenario) => {
    for (const path of paths(scenario)) play(scenario, path.rows)
  })

  it('are the eleven that it names', () => {
    expect(ours).toHaveLength(11)
    if (existsSync(file)) expect(ours.map(({ id }) => id)).toEqual(parse(readFileSync(file, 'utf8')).also)
  })
})
