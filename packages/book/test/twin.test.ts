import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { streams } from './streams.ts'
import type { Keying } from './streams.ts'
import { difference } from './twin.ts'

const everywhere = [
  'LIVE',
  'SYNCING',
  'CLOSED',
  'REJECTED',
  'STALEintegrity',
  'STALEgap',
  'STALEdisconnect',
  'STALEbad_action',
  'STALEdesync',
  'STALEinstrument_mismatch',
]

describe('the naive twin', () => {
  test.each<[string, Keying, string[]]>([
    ['entries by id', 'id', [...everywhere, 'STALEcrossed', 'STALEbuffer_overflow']],
    ['levels by price', 'price', [...everywhere, 'STALEcrossed', 'STALEbuffer_overflow']],
    ['entries by position', 'position', everywhere],
  ])('has the same best, ladder, orders, digest, state and counts after every message: %s', (_, keying, states) => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(streams(keying), (stream) => {
        expect(difference(stream, seen)).toBe('')
      }),
      { numRuns: 100, seed: 20260102 },
    )
    // The streams are worth something only if they lead to every state.
    for (const state of states) expect([...seen]).toContain(state)
  })
})
