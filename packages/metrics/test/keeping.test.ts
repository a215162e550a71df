import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InTurn } from '../src/in-turn.ts'
import { Lookup } from '../src/lookup.ts'
import { RecentRequests } from '../src/recent-requests.ts'

describe('items in turn', () => {
  it('give the oldest that is not over, whichever ended in between, and hold few that are', () => {
    const item = fc.record({ lives: fc.integer({ min: 0, max: 40 }) })
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6000, size: 'max' }), (items) => {
        const over = new Set<number>()
        const turn = new InTurn<number>((at) => over.has(at))
        let oldest = 0
        for (const [at, { lives }] of items.entries()) {
          turn.push(at)
          // Some end at once, some late, and one in forty never.
          if (lives < 40 && at >= lives) over.add(at - lives)
          while (over.has(oldest)) oldest++
          expect(turn.first).toBe(oldest <= at ? oldest : undefined)
        }
        expect(turn.held).toBeLessThanOrEqual(Math.max(1024, 2 * (items.length - over.size)) + 1)
      }),
      { numRuns: 30 },
    )
  })
})

describe('recent requests', () => {
  it('are known by their id and by their number, and only the last so many', () => {
    const requests = new RecentRequests(3)
    requests.add('D', 'A', 2)
    requests.add('F', 'B', 3)
    expect([requests.typeOf('A', 0), requests.typeOf('', 3), requests.typeOf('', 0), requests.typeOf('C', 0)]).toEqual(['D', 'F', '', ''])
    requests.add('G', 'C', 0)
    requests.add('D', 'D', 4)
    expect([requests.typeOf('A', 2), requests.typeOf('C', 0), requests.typeOf('D', 4)]).toEqual(['', 'G', 'D'])
  })

  it('take the newest of two with one number: numbers start again with a Logon', () => {
    const requests = new RecentRequests(4)
    requests.add('D', 'A', 2)
    requests.add('F', 'B', 2)
    expect(requests.typeOf('', 2)).toBe('F')
  })
})

describe('a lookup', () => {
  it('leads to what is not over, whichever ended in between, and holds few names that lead nowhere', () => {
    const over = new Set<number>()
    const lookup = new Lookup<number>((item) => over.has(item))
    for (let at = 0; at < 50_000; at++) {
      lookup.name(`A${at}`, at)
      lookup.name(`B${at}`, at)
      if (at >= 10 && at % 40 !== 0) over.add(at - 10)
    }
    const left = 50_000 - over.size
    expect(Array.from({ length: 50_000 }, (_, at) => lookup.get(`B${at}`)).filter((item) => item !== undefined)).toHaveLength(left)
    expect(lookup.held).toBeLessThanOrEqual(Math.max(4096, 4 * left) + 1)
  })

  it('keeps a name with whom it has it until that one is over', () => {
    let ended = false
    const lookup = new Lookup<string>((item) => item === 'first' && ended)
    lookup.name('A', 'first')
    lookup.name('A', 'second')
    expect(lookup.get('A')).toBe('first')
    ended = true
    expect(lookup.get('A')).toBeUndefined()
    lookup.name('A', 'second')
    expect(lookup.get('A')).toBe('second')
    lookup.name('', 'second')
    expect(lookup.get('')).toBeUndefined()
  })
})
