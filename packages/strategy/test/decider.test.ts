import type { Intent } from '@fix/events'
import { Books } from '@fix/book'
import { Orders, textbook } from '@fix/oms'
import { instrument } from '@fix/units'
import { describe, expect, it } from 'vitest'
import { Decider } from '../src/decider.ts'
import { Perceiver } from '../src/perceiver.ts'
import { bringsRisk } from '../src/new-risk.ts'
import { Senses } from '../src/senses.ts'
import type { Actions, Perception, Strategy } from '../src/strategy.ts'

const eurusd = instrument({ id: 'EURUSD', symbol: '1', tick: '0.00001', step: '0.01', currency: 'USD' })
const now = { wallUs: 1_767_600_000_000_000, monoUs: 0 }

/** A decider over a book that is LIVE with both sides. */
function deciderOf(instance: Strategy) {
  const books = new Books({ instruments: [eurusd] })
  books.apply({
    kind: 'book_snapshot',
    instrumentId: 'EURUSD',
    source: 'QUOTE',
    seq: 1,
    eventTimeUs: 0,
    receiveTimeUs: now.wallUs,
    count: 2,
    actions: new Uint8Array(2),
    sides: new Uint8Array([0, 1]),
    prices: new Float64Array([110_000, 110_008]),
    sizes: new Float64Array([100, 100]),
    ids: ['a', 'b'],
    refIds: ['', ''],
  })
  const orders = new Orders({ instruments: new Map([['EURUSD', eurusd]]), rules: textbook, idPrefix: 'T' })
  const wanted: Intent[] = []
  const failures: string[] = []
  const senses = new Senses(books, ['EURUSD'])
  const decider = new Decider({ name: 'probe', instance }, new Perceiver(books, orders, senses), senses, {
    want: (intent) => wanted.push(intent),
    hold: (_intent, code) => failures.push(code),
    bringsRisk: (intent) => bringsRisk(intent, orders),
    failed: (strategy, error) => failures.push(`${strategy}: ${String(error)}`),
  })
  return { decider, wanted, failures }
}

describe('asking a strategy', () => {
  it('gives it what it sees, and names the fact that it answers in each wish', () => {
    const seen: Perception[] = []
    const { decider, wanted } = deciderOf({
      decide(perception: Perception, act: Actions) {
        seen.push({ ...perception })
        act.limit('buy', eurusd.step, perception.bid)
      },
    })
    decider.decide(eurusd, 7, now)
    expect(seen[0]).toMatchObject({ idx: 7, bid: 110_000, ask: 110_008, position: 0, working: [] })
    expect(wanted).toEqual([
      { kind: 'new', cause: 7, strategy: 'probe', instrumentId: 'EURUSD', side: 'buy', qty: eurusd.step, ordType: 'limit', limit: 110_000 },
    ])
  })

  it('asks a strategy that throws no more, and says so once', () => {
    let calls = 0
    const { decider, failures } = deciderOf({
      decide() {
        calls++
        throw new Error('a mistake in a strategy')
      },
    })
    decider.decide(eurusd, 1, now)
    decider.decide(eurusd, 2, now)
    expect(calls).toBe(1)
    expect(failures).toEqual(['probe: Error: a mistake in a strategy'])
    expect(decider.failed).toBe(true)
  })

  it('takes no wish that comes after the decision', () => {
    let kept: Actions | undefined
    const { decider } = deciderOf({
      decide(_seen: Perception, act: Actions) {
        kept = act
      },
    })
    decider.decide(eurusd, 1, now)
    expect(() => kept?.market('buy', eurusd.step)).toThrow('outside decide()')
  })
})
