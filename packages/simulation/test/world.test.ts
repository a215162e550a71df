import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { World } from '../src/index.ts'

const start = 1_700_000_000_000_000

describe('the world', () => {
  test('goes from plan to plan, and both clocks go with it', () => {
    const world = new World({ seed: 1, startUs: start })
    const seen: string[] = []
    const note = (name: string) => () => seen.push(`${name} ${world.now.monoUs} ${world.now.wallUs - start}`)
    world.after(30, note('c'))
    world.after(10, () => {
      note('a')()
      world.after(5, note('b'))
    })
    world.run()
    expect(seen).toEqual(['a 10 10', 'b 15 15', 'c 30 30'])
  })

  test('what is called off does not happen', () => {
    const world = new World({ seed: 1, startUs: start })
    const seen: string[] = []
    const off = world.after(10, () => seen.push('off'))
    world.after(5, off)
    world.run()
    expect(seen).toEqual([])
    expect(world.now.monoUs).toBe(5)
  })

  test('the seed draws the order of what is planned for one moment', () => {
    const order = (seed: number): string => {
      const world = new World({ seed, startUs: start })
      let seen = ''
      for (const name of 'abcdefgh') world.after(10, () => (seen += name))
      world.run()
      return seen
    }
    expect(order(1)).toBe(order(1))
    expect(new Set([1, 2, 3, 4, 5].map(order)).size).toBeGreaterThan(1)
  })

  test('a deadline that lies before or at a plan comes first', () => {
    const world = new World({ seed: 1, startUs: start })
    const seen: string[] = []
    const sleeper = {
      deadlineUs: 10,
      wake() {
        seen.push(`wake ${world.now.monoUs}`)
        sleeper.deadlineUs += 10
      },
    }
    world.keep(sleeper)
    world.after(20, () => seen.push('plan'))
    world.run(start + 25)
    expect(seen).toEqual(['wake 10', 'wake 20', 'plan'])
    expect(world.now.wallUs).toBe(start + 25)
  })

  test('plans come by time, whatever the order in which they were made', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 200 }), (delays) => {
        const world = new World({ seed: 5, startUs: 0 })
        const seen: number[] = []
        for (const delay of delays) world.after(delay, () => seen.push(delay))
        world.run()
        expect(seen).toEqual([...delays].sort((a, b) => a - b))
      }),
    )
  })
})
