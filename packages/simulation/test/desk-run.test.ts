import { describe, expect, test } from 'vitest'
import { bookDigest } from '@fix/book'
import { DeskRun, generateTicks, listedInstruments, Outputs, type LinkFaults } from '../src/index.ts'
import { limits, restless } from './restless.ts'

const startUs = 1_767_346_200_000_000
const eurusd = listedInstruments.find((one) => one.id === 'EURUSD')!
function play(seed: number, faults?: LinkFaults): { run: DeskRun; outputs: Outputs; digest: string; bookDigest: string } {
  const outputs = new Outputs()
  const run = new DeskRun({
    seed,
    ticks: generateTicks({ seed, fromUs: startUs, untilUs: startUs + 120_000_000 }),
    startUs,
    listed: listedInstruments,
    instruments: [eurusd],
    limits,
    strategy: () => ({ name: 'restless', instance: restless() }),
    faults,
    onEntry: (entry) => outputs.entry(entry),
    onOutcome: (outcome) => outputs.outcome(outcome),
    session: { poison: process.env.FIX_POISON === '1' },
  })
  run.run()
  return { run, outputs, digest: outputs.close(run.desk.state()), bookDigest: bookDigest(run.desk.books) }
}

describe('a desk before the simulated venue', () => {
  test('one seed is one run, in all that came in and all that went out', () => {
    const [one, same, other] = [play(1), play(1), play(2)]
    expect([same.digest, same.bookDigest]).toEqual([one.digest, one.bookDigest])
    expect(other.digest).not.toBe(one.digest)
  })

  test('trades: orders, fills, cancels and replaces, and nothing stays unknown', () => {
    const { run, outputs } = play(3)
    expect(outputs.orders).toBeGreaterThan(50)
    expect(outputs.fills).toBeGreaterThan(50)
    expect(outputs.cancels).toBeGreaterThan(0)
    expect(run.venue.counts.replaces).toBeGreaterThan(0)
    expect(run.desk.orders.unreconciled).toBe(0)
  })

  test('holds the venue’s book, level by level', () => {
    const { run } = play(4)
    const ladder = run.venue.ladder('EURUSD')!
    const book = run.desk.books.get('EURUSD')
    expect(book.state).toBe('LIVE')
    expect([...book.levels('bid')].map(({ price, size }) => [price, size])).toEqual(ladder.bids.map(({ price, size }) => [price, size]))
    expect([...book.levels('ask')].map(({ price, size }) => [price, size])).toEqual(ladder.asks.map(({ price, size }) => [price, size]))
  })

  test.each([1, 2, 3, 4, 5, 6])(
    'over a link that breaks, its position is the venue’s and no order is unknown in the end (seed %i)',
    (seed) => {
      const { run, outputs } = play(seed, { delayUs: [100, 20_000], splitOnceIn: 10, cutOnceIn: 400 })
      expect(outputs.fills).toBeGreaterThan(10)
      expect(run.desk.orders.position('EURUSD').qty).toBe(run.venue.account.positions.get('EURUSD')?.net ?? 0)
      expect(run.desk.orders.unreconciled).toBe(0)
    },
  )
})
