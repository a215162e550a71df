import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClockSkew } from '../src/inbound/clock-skew.ts'
import { loggedOn } from './desk.ts'

/** A heartbeat of the peer each 10 s, whose clock is `behindS` seconds behind ours. */
function beats(it: ReturnType<typeof loggedOn>, count: number, behindS: number): void {
  for (let i = 0; i < count && it.session.state === 'active'; i++) {
    it.peer.advanceMs(10_000)
    it.peer.send(`35=0|34=${it.session.numbers.nextIn}|52=${stamp(it.clock.now().wallUs - behindS * 1_000_000)}`)
  }
}

/** With milliseconds. */
function stamp(wallUs: number): string {
  return new Date(wallUs / 1000).toISOString().replaceAll('-', '').replace('T', '-').replace('Z', '')
}

describe('the clocks of both sides, by SendingTime(52)', () => {
  it('a peer that is 2 s behind is told of, once', () => {
    const it = loggedOn()
    beats(it, 6, 2)
    const told = it.facts.filter((fact) => fact.kind === 'session_clock_skew')
    expect(told).toEqual([{ source: 'desk', kind: 'session_clock_skew', us: 2_000_000, level: 'warn' }])
    expect(it.session.clockSkewUs).toBe(2_000_000)
  })

  it('a peer that is 2 s ahead is told of with its first message: nothing arrives before it was sent', () => {
    const it = loggedOn()
    beats(it, 1, -2)
    expect(it.facts.at(-1)).toMatchObject({ kind: 'session_clock_skew', us: -2_000_000, level: 'warn' })
  })

  it('above the halting threshold the session ends with a Logout that names both', () => {
    const it = loggedOn({ skewHaltMs: 1500 })
    beats(it, 6, 2)
    it.peer.takeAll().forEach((message) => {
      if (message.includes('|35=5|')) expect(message).toContain('58=The clocks are 2000 ms apart, 1500 ms are allowed')
    })
    it.peer.advanceMs(2000)
    expect(it.facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'clockSkew' })
  })

  it('one message that was long on its way is no skew, and clocks that agree again are told of', () => {
    const it = loggedOn()
    beats(it, 3, 0)
    beats(it, 1, 2)
    expect(it.facts.some((fact) => fact.kind === 'session_clock_skew')).toBe(false)
    beats(it, 15, 2)
    beats(it, 15, 0)
    const levels = it.facts.flatMap((fact) => (fact.kind === 'session_clock_skew' ? [fact.level] : []))
    expect(levels).toEqual(['warn', 'fine'])
  })

  it('marks that somebody goes by are told of as they are passed, either way, whatever the level', () => {
    const it = loggedOn({ skewWarnMs: 0, skewMarksMs: [1000, 5000] })
    beats(it, 3, 0.999)
    beats(it, 15, 1)
    beats(it, 15, 7)
    beats(it, 1, 4)
    beats(it, 1, 0)
    const told = it.facts.flatMap((fact) => (fact.kind === 'session_clock_skew' ? [[fact.us / 1000, fact.level]] : []))
    expect(told).toEqual([1000, 7000, 4000, 0].map((ms) => [ms, 'fine']))
  })

  it('a stamp in whole seconds was cut off, and what may be only that is no skew', () => {
    const it = loggedOn({ skewWarnMs: 100 })
    for (let i = 0; i < 10; i++) {
      it.peer.advanceMs(10_990)
      it.peer.send(`35=0|34=${it.session.numbers.nextIn}`)
    }
    expect(it.facts.some((fact) => fact.kind === 'session_clock_skew')).toBe(false)
  })

  it('the estimate is the least difference of the window that runs and the one before it, whatever comes', () => {
    const differences = fc.array(
      fc.record({ us: fc.integer({ min: -5_000_000, max: 5_000_000 }), afterUs: fc.integer({ min: 1, max: 40_000_000 }) }),
      {
        minLength: 3,
        maxLength: 60,
      },
    )
    fc.assert(
      fc.property(differences, (list) => {
        const skew = new ClockSkew(0, 0)
        const seen: { us: number; window: number }[] = []
        let monoUs = 0
        let windowEndUs = -Infinity
        let window = 0
        for (const { us, afterUs } of list) {
          monoUs += afterUs
          skew.observe(new Float64Array([us]), { wallUs: 0, monoUs })
          if (monoUs >= windowEndUs) {
            window++
            windowEndUs = monoUs + 60_000_000
          }
          seen.push({ us, window })
        }
        expect(skew.us).toBe(Math.min(...seen.filter((each) => each.window >= window - 1).map((each) => each.us)))
      }),
      { seed: 52, numRuns: 200 },
    )
  })
})
