/** The world of books, fifty seeds of it; `npm run seeds -- --world books` plays as many as you like. */
import { describe, expect, test } from 'vitest'
import { runBooks } from '../src/engines.ts'

describe('books over a session that fails', () => {
  test('a LIVE book is the venue’s, nothing crossed or stale is served, and when the faults end all are LIVE and the venue’s again', () => {
    const results = Array.from({ length: 50 }, (_, at) => runBooks({ seed: String(at + 1) }))
    expect(results.flatMap(({ violations }) => violations)).toEqual([])
    // It was no calm world, and books came back in it.
    const faults = new Set(results.flatMap(({ faultsByKind }) => Object.keys(faultsByKind)))
    expect([...faults]).toEqual(expect.arrayContaining(['network.cut', 'network.drop', 'venue.forget', 'venue.nonsense', 'venue.quiet']))
    expect(results.flatMap(({ recoveredUs }) => recoveredUs).length).toBeGreaterThan(500)
  })

  // A Logon(A) with ResetSeqNumFlag(141) that came twice began the numbers anew within a connection, and no number told of what was lost before it.
  test('numbers that begin anew within a connection hide no increment that was lost', () => {
    const plan = {
      numbering: 'reset',
      link: { delayUs: [1000, 60_000], cutOnceIn: 60 },
      proxy: { doubleOnceIn: 12, dropOnceIn: 25 },
    } as const
    expect(runBooks({ seed: '44', safetyUs: 30_000_000, plan }).violations).toEqual([])
    // Two messages have one number in one connection there, and the venue's book is another after each.
    expect(runBooks({ seed: '275' }).violations).toEqual([])
  })

  test('one seed is one run', () => {
    expect(runBooks({ seed: '7' }).digest).toBe(runBooks({ seed: '7' }).digest)
  })
})
