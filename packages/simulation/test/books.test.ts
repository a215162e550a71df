/** The world of books, fifty seeds of it; `npm run seeds -- --world books` plays as many as you like. */
import { describe, expect, test } from 'vitest'
import { runBooks } from '../src/engines.ts'

describe('books over a session that fails', () => {
  test('a LIVE book is the venue’s, nothing crossed or stale is served, and when the faults end all are LIVE and the venue’s again', () => {
    const results = Array.from({ length: 50 }, (_, at) => runBooks({ seed: String(at + 1) }))
    expect(results.flatMap(({ violations }) => violations)).toEqual([])
    // It was no calm world, and books came back in it.
    const faults = new Set(results.flatMap(({ faultsByKind }) => Object.keys(faultsByKind)))
    expect([...faults]).toEqual(
      expect.arrayContaining([
        'network.cut',
        'network.drop',
        'venue.forget',
        'venue.nonsense',
        'venue.quiet',
        'venue.late',
        'venue.close',
        'venue.reset',
      ]),
    )
    expect(new Set(results.map(({ plan: { feed } }) => `${feed.keying} ${feed.numbers}`)).size).toBe(9)
    expect(results.flatMap(({ recoveredUs }) => recoveredUs).length).toBeGreaterThan(500)
  })

  test('one seed is one run', () => {
    expect(runBooks({ seed: '7' }).digest).toBe(runBooks({ seed: '7' }).digest)
  })
})
