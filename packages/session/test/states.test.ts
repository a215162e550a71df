import { describe, expect, it } from 'vitest'
import { transitions } from '../src/index.ts'
import { isNear } from '../src/inbound/sending-time.ts'
import { toBytes } from '../src/testing.ts'
import fc from 'fast-check'

describe('the table of states', () => {
  it('every state can be reached, and every state with a transport can lose it', () => {
    const reached = new Set(Object.values(transitions).flat())
    for (const [state, next] of Object.entries(transitions)) {
      expect(reached).toContain(state)
      if (state !== 'latent') expect(next).toContain('latent')
    }
  })
})

describe('a stamp near our clock', () => {
  it('is what a date of JavaScript says it is', () => {
    const instant = fc.integer({ min: 0, max: 4_102_444_799_999 })
    fc.assert(
      fc.property(instant, fc.integer({ min: -200_000, max: 200_000 }), (wallMs, shiftMs) => {
        const text = new Date(Math.max(0, wallMs + shiftMs)).toISOString().replace(/[-Z]/g, '').replace('T', '-')
        const bytes = toBytes(text)
        const near = Math.abs(Math.max(0, wallMs + shiftMs) - wallMs) <= 120_000
        expect(isNear(bytes, 0, bytes.length, { wallUs: wallMs * 1000, monoUs: 0 }, 120_000_000, new Float64Array(1))).toBe(near)
      }),
    )
  })

  it('is never what is no stamp', () => {
    for (const text of ['', '20260102', '20260102-09:30', '2026a102-09:30:00', '20260102 09:30:00', 'xxxxxxxx-xx:xx:xx']) {
      const bytes = toBytes(text)
      expect(isNear(bytes, 0, bytes.length, { wallUs: 1_767_346_200_000_000, monoUs: 0 }, 1e15, new Float64Array(1))).toBe(false)
    }
  })
})
