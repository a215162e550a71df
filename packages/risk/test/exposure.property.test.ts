/**
 * Random streams of intents against a venue that fills any open order by any amount whenever it likes, answers replaces late or never,
 * and races them with fills. Whatever it does, the position stays within the limit: judged on the venue's own position, which risk
 * never sees.
 */
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Side } from '@fix/events'
import { Risk, type OrdersView } from '../src/index.ts'
import { cancel, eurusd, kill, limits, now, order, replace } from './desk.ts'

const limit = limits.instruments.EURUSD.maxPosition

interface Resting {
  side: Side
  orderQty: number
  cumQty: number
  /** OrderQty(38) of a replace on its way; 0 if none. */
  asked: number
}

/** Orders as they are at the venue, and the view of them that a correct order engine gives: worst cases. */
class Venue implements OrdersView {
  position = 0
  readonly open = new Map<string, Resting>()

  worst(resting: Resting): number {
    return Math.max(0, Math.max(resting.orderQty, resting.asked) - resting.cumQty)
  }
  openBuyQty(): number {
    return this.#sum('buy')
  }
  openSellQty(): number {
    return this.#sum('sell')
  }
  positionQty(): number {
    return this.position
  }
  unknownCount(): number {
    return 0
  }
  broken(): boolean {
    return false
  }
  openCount(): number {
    return this.open.size
  }
  get openOrders(): number {
    return this.open.size
  }
  bestOpenLimit(): number {
    return NaN
  }
  unprotected(): boolean {
    return false
  }
  strategyWorst(_id: string, side: Side): number {
    return (side === 'buy' ? this.position : -this.position) + this.#sum(side)
  }
  readonly changes = { count: 0, at: () => '' }
  traded(): string[] {
    return ['EURUSD']
  }
  get(clOrdID: string): { instrumentId: string; side: Side; cumQty: number; leavesQty: number } | undefined {
    const resting = this.open.get(clOrdID)
    return resting && { instrumentId: 'EURUSD', side: resting.side, cumQty: resting.cumQty, leavesQty: this.worst(resting) }
  }
  fill(clOrdID: string, part: number): void {
    const resting = this.open.get(clOrdID)
    if (resting === undefined) return
    const size = Math.min(part, resting.orderQty - resting.cumQty)
    resting.cumQty += size
    this.position += resting.side === 'buy' ? size : -size
  }
  answerReplace(clOrdID: string, accept: boolean): void {
    const resting = this.open.get(clOrdID)
    if (resting === undefined || resting.asked === 0) return
    if (accept) resting.orderQty = Math.max(resting.asked, resting.cumQty)
    resting.asked = 0
  }
  #sum(side: Side): number {
    let sum = 0
    for (const resting of this.open.values()) if (resting.side === side) sum += this.worst(resting)
    return sum
  }
}

type Step =
  | { step: 'new'; side: Side; size: number; sends: boolean }
  | { step: 'replace'; which: number; size: number; sends: boolean }
  | { step: 'fill'; which: number; part: number }
  | { step: 'answer'; which: number; accept: boolean }
  | { step: 'cancel'; which: number }

const which = fc.nat(30)
const size = fc.integer({ min: 1, max: 9_000 })
const side = fc.constantFrom<Side>('buy', 'sell')
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ step: fc.constant('new' as const), side, size, sends: fc.boolean() }),
  fc.record({ step: fc.constant('replace' as const), which, size, sends: fc.boolean() }),
  fc.record({ step: fc.constant('fill' as const), which, part: size }),
  fc.record({ step: fc.constant('answer' as const), which, accept: fc.boolean() }),
  fc.record({ step: fc.constant('cancel' as const), which }),
)

function runner(venue: Venue): { risk: Risk; run(step: Step): void } {
  const risk = new Risk({
    limits,
    books: { get: () => ({ bestBid: 110_000, bestAsk: 110_010, state: 'LIVE', lastUpdateUs: now.wallUs }) },
    orders: venue,
    instruments: new Map([['EURUSD', eurusd]]),
  })
  let next = 1
  const run = (s: Step): void => {
    const id = s.step === 'new' ? `A${next}` : `A${1 + (s.which % Math.max(1, next - 1))}`
    if (s.step === 'new' || s.step === 'replace') {
      const verdict = risk.check(s.step === 'new' ? order(s.side, s.size) : replace(id, s.size, 110_000), now)
      if (!verdict.passed) return
      if (!s.sends) return risk.release(verdict.order)
      if (s.step === 'new') venue.open.set(`A${next++}`, { side: s.side, orderQty: s.size, cumQty: 0, asked: 0 })
      else venue.open.get(id)!.asked = Math.max(venue.open.get(id)!.asked, s.size)
      risk.sent(verdict.order)
    } else if (s.step === 'fill') venue.fill(id, s.part)
    else if (s.step === 'answer') venue.answerReplace(id, s.accept)
    else if (risk.check(cancel(id), now).passed) venue.open.delete(id)
  }
  return { risk, run }
}

describe('accepted orders, filled in any order', () => {
  it('never bring the position over its limit', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60 }),
        fc.array(fc.record({ which, part: size, accept: fc.boolean() }), { maxLength: 40 }),
        (steps, end) => {
          const venue = new Venue()
          const { risk, run } = runner(venue)
          for (const s of steps) {
            run(s)
            expect(Math.abs(venue.position)).toBeLessThanOrEqual(limit)
          }
          expect(risk.reservations).toBe(0)
          // The world goes on without us: everything that rests fills, in any order, replaces answered in between.
          const ids = [...venue.open.keys()]
          for (const { which: n, part, accept } of end) {
            if (ids.length === 0) break
            venue.answerReplace(ids[n % ids.length], accept)
            venue.fill(ids[n % ids.length], part)
            expect(Math.abs(venue.position)).toBeLessThanOrEqual(limit)
          }
          for (const id of ids) {
            venue.fill(id, Infinity)
            expect(Math.abs(venue.position)).toBeLessThanOrEqual(limit)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('bring a position in reduce-only towards zero, never away from it and never past it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_000, max: 9_000 }), fc.array(step, { maxLength: 60 }), (position, steps) => {
        const venue = new Venue()
        venue.position = position
        const { risk, run } = runner(venue)
        kill(risk, 'reduce-only')
        let last = position
        for (const s of [...steps, ...steps]) {
          run(s)
          expect(Math.abs(venue.position)).toBeLessThanOrEqual(Math.abs(last))
          expect(venue.position * position).toBeGreaterThanOrEqual(0)
          last = venue.position
        }
      }),
      { numRuns: 500 },
    )
  })

  it('are not none: the streams of this test do pass orders up to the very limit', () => {
    const venue = new Venue()
    const { run } = runner(venue)
    for (let i = 0; i < 20; i++) run({ step: 'new', side: 'buy', size: 700, sends: true })
    expect(venue.openBuyQty()).toBe(9_800)
  })
})
