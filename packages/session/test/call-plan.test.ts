import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CallPlan } from '../src/calling/call-plan.ts'
import type { CallPlanOptions } from '../src/calling/call-plan.ts'

const hosts = [
  { host: 'a', port: 1 },
  { host: 'b', port: 2, delayMs: 50 },
  { host: 'c', port: 3, delayMs: 70 },
]
const seconds = 1_000_000
const plan = (options: CallPlanOptions = {}, endpoints = hosts, chance = 0) =>
  new CallPlan(endpoints, { reconnect: { steps: [{ ms: 5000, tries: 3 }, { ms: 10_000 }] }, ...options }, () => chance)

/** Calls again and again, each of them failing at the second that its wait ends: who is called, and after how many milliseconds. */
function failures(plan: CallPlan<{ host: string; port: number }>, count: number): string[] {
  let monoUs = 0
  return Array.from({ length: count }, () => {
    const { host } = plan.begin()
    const ms = plan.ended(0, monoUs)
    monoUs += ms * 1000
    return `${host} ${ms}`
  })
}

describe('the plan of calls', () => {
  it('one host: three tries at 5 s, then 10 s', () => {
    expect(failures(plan({}, hosts.slice(0, 1)), 6)).toEqual(['a 5000', 'a 5000', 'a 5000', 'a 10000', 'a 10000', 'a 10000'])
  })

  it('several hosts: each after its own delay, and a wait when all have failed', () => {
    expect(failures(plan(), 7)).toEqual(['a 50', 'b 70', 'c 5000', 'a 50', 'b 70', 'c 5000', 'a 50'])
  })

  it('ordered: behind a session that was up on the second host the first one is called again', () => {
    const it = plan()
    it.begin()
    it.ended(0, 0)
    expect(it.begin().host).toBe('b')
    expect(it.ended(60 * seconds, 60 * seconds)).toBe(5000)
    expect(it.begin().host).toBe('a')
  })

  it('in turn: behind a session that was up the next host is called', () => {
    const it = plan({ policy: 'roundRobin' })
    const called: string[] = []
    for (let i = 0; i < 4; i++) {
      called.push(it.begin().host)
      it.ended(60 * seconds, i * 100 * seconds)
    }
    expect(called).toEqual(['a', 'b', 'c', 'a'])
  })

  it('a host that failed is passed over while it cools down', () => {
    const it = plan({ coolDownMs: 60_000 })
    it.begin()
    it.ended(0, 0)
    expect(it.begin().host).toBe('b')
    // The session on the second host is lost before the first has cooled down.
    it.ended(30 * seconds, 31 * seconds)
    expect(it.begin().host).toBe('b')
    it.ended(30 * seconds, 62 * seconds)
    expect(it.begin().host).toBe('a')
  })

  it('where all are cooling down, the wait is as long as it takes the first of them', () => {
    const it = plan({ coolDownMs: 20_000 }, hosts.slice(0, 2))
    it.begin()
    it.ended(0, 0)
    it.begin()
    expect(it.ended(0, 1 * seconds)).toBe(19_000)
    expect(it.endpoint.host).toBe('a')
  })

  it('a session that is up for less than the least stable time counts as a failure', () => {
    const it = plan({ stableMs: 10_000 }, hosts.slice(0, 1))
    for (let i = 0; i < 3; i++) {
      it.begin()
      expect(it.ended(9_999_999, i * 20 * seconds)).toBe(5000)
    }
    it.begin()
    expect(it.attempt).toBe(4)
    expect(it.ended(9_999_999, 100 * seconds)).toBe(10_000)
    it.begin()
    expect(it.ended(10 * seconds, 200 * seconds)).toBe(5000)
    expect(it.attempt).toBe(0)
  })

  it('jitter adds to a wait of a list and never shortens it', () => {
    const jitter = 0.2
    const reconnect = { steps: [{ ms: 5000 }], jitter }
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (chance) => {
        const it = new CallPlan([{ host: 'a', port: 1 }], { reconnect }, () => chance)
        it.begin()
        const ms = it.ended(0, 0)
        expect(ms).toBeGreaterThanOrEqual(5000)
        expect(ms).toBeLessThanOrEqual(5000 * (1 + jitter))
      }),
      { seed: 7 },
    )
  })

  it('a list that is empty, and waits that are none, are refused by name', () => {
    expect(() => plan({}, [])).toThrow('endpoints is empty')
    expect(() => plan({ reconnect: { steps: [] } })).toThrow('steps is empty')
    expect(() => plan({ reconnect: { steps: [{ ms: 5, tries: 0 }] } })).toThrow('tries 0')
    expect(() => plan({ reconnect: { steps: [{ ms: -1 }] } })).toThrow('ms -1')
    expect(() => plan({ reconnect: { steps: [{ ms: 5 }], jitter: 2 } })).toThrow('jitter 2')
  })
})
