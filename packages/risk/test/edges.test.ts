/** Each control at its edge, and that none of them is spare: taken out or turned round, it is missed. */
import { describe, expect, it } from 'vitest'
import { riskCodes } from '@fix/events'
import { rules, type Rule } from '../src/index.ts'
import { edges, expected, play } from './edges.ts'

const told = (table?: readonly Rule[]): string[] => edges.map((example) => play(example, table))
const said = edges.map(expected)

describe('at the edge of', () => {
  it.each(edges.map((example) => [example.code, example.what, example] as const))('%s: %s', (_code, _what, example) => {
    expect(play(example)).toBe(expected(example))
  })
})

describe('the table of edges', () => {
  it.each([...riskCodes])('has for %s what passes and what it alone refuses', (code) => {
    const own = edges.filter((example) => example.code === code)
    expect(own.some(({ says }) => says !== 'passed')).toBe(true)
    expect(own.some(({ says }) => says === 'passed') || code === 'TAGS_MISSING').toBe(true)
  })

  it.each([...riskCodes])('misses %s where it is taken out: what it refused is not, and all else is as it was', (code) => {
    const without = told(rules.filter((rule) => rule.code !== code))
    const changed = edges.filter((_, n) => without[n] !== said[n])
    expect(changed).toEqual(edges.filter((example) => expected(example).split(' ').includes(code)))
    // A closed market is no live one either; every other control is all that stands before what it refuses.
    if (code !== 'MARKET_CLOSED') expect(edges.some((example, n) => changed.includes(example) && without[n] === 'passed')).toBe(true)
  })

  it.each([...riskCodes])('misses %s where it is turned round', (code) => {
    const turned = rules.map((rule) =>
      rule.code === code ? { ...rule, holds: (c: Parameters<Rule['holds']>[0]) => !rule.holds(c) } : rule,
    )
    expect(told(turned)).not.toEqual(said)
  })
})
