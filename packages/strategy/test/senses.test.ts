// What a strategy needs to sense: while it lacks that it opens nothing, whatever it wishes; what it has open it may take back and close.
import { describe, expect, it } from 'vitest'
import { makeStrategy, ParameterError, type Actions, type Perception, type SenseName, type StrategyModule } from '../src/index.ts'
import { qty, StubDesk } from './stub-desk.ts'

const noSizes = Number.NaN
const buy = (_seen: Perception, act: Actions): void => act.limit('buy', qty(1000), _seen.bid)

/** So many quotes, one a second, the middle moving a little. */
function seconds(stub: StubDesk, count: number): StubDesk {
  for (let n = 0; n < count; n++) stub.later(1000).quote('1.10000', n % 2 === 0 ? '1.10008' : '1.10010')
  return stub
}

describe('the needs of a strategy', () => {
  const module = (needs: unknown): StrategyModule =>
    ({ name: 'example', parameters: {}, needs, create: () => ({ decide: () => undefined }) }) as never

  it('are senses, each once, and none unless told', () => {
    expect(makeStrategy(module(['sigma', 'spread', 'sigma'])).needs).toEqual(['sigma', 'spread'])
    expect(makeStrategy(module(undefined)).needs).toEqual([])
  })

  it.each([
    [['sigam'], 'strategy example: needs has "sigam", which is no sense; expected a list of senses: spread, imbalance, sigma'],
    [[7], 'strategy example: needs has 7, which is no sense; expected a list of senses: spread, imbalance, sigma'],
    ['sigma', 'strategy example: needs is "sigma", expected a list of senses: spread, imbalance, sigma'],
  ])('%j are refused: %s', (needs, said) => {
    expect(() => makeStrategy(module(needs))).toThrow(new ParameterError(said))
    // A desk that is given them by hand refuses them too.
    const strategy = { name: 'example', instance: { decide: buy }, needs: needs as SenseName[] }
    expect(() => new StubDesk({ options: { strategy } })).toThrow(new ParameterError(said))
  })
})

describe('a strategy that needs a sense', () => {
  it('is not asked while it warms up, and is once it has seen enough; how far that is, is known', () => {
    const sigmas: (number | null)[] = []
    const stub = new StubDesk({ decide: ({ sigma }) => void sigmas.push(sigma), needs: ['sigma'] }).up()
    expect(stub.desk.senses.lacking('EURUSD', stub.now.wallUs)).toMatchObject([{ sense: 'sigma', samples: 0, warmUp: 60, book: 'SYNCING' }])
    seconds(stub, 14)
    expect(stub.desk.senses.lacking('EURUSD', stub.now.wallUs)).toMatchObject([
      { sense: 'sigma', reason: 'warmup', samples: 12, warmUp: 60, book: 'LIVE' },
    ])
    seconds(stub, 47)
    expect([sigmas.length, stub.desk.senses.lacking('EURUSD', stub.now.wallUs)[0]?.samples]).toEqual([0, 59])
    seconds(stub, 1)
    expect([sigmas.length, stub.desk.senses.lacking('EURUSD', stub.now.wallUs)]).toEqual([1, []])
    expect(sigmas[0]).toBeGreaterThan(0)
  })

  it('is asked as before where it needs none, and perceives null', () => {
    const seen: [number | null, number | null][] = []
    const stub = new StubDesk({ decide: ({ sigma, imbalance }) => void seen.push([sigma, imbalance]) }).up()
    stub.quote('1.10000', '1.10008', noSizes, noSizes)
    expect(seen).toEqual([[null, null]])
    expect(stub.desk.senses.lacking('EURUSD', stub.now.wallUs)).toEqual([])
  })

  it('is not asked while a feed without sizes tells it nothing of that, and is with the first that has them', () => {
    const stub = new StubDesk({ decide: buy, needs: ['imbalance'] }).up()
    stub.quote('1.10000', '1.10008', noSizes, noSizes)
    expect(stub.count('NewOrderSingle')).toBe(0)
    expect(stub.desk.senses.lacking('EURUSD', stub.now.wallUs)).toMatchObject([
      { sense: 'imbalance', reason: 'missing_input', samples: 0, warmUp: 0, inputs: ['state', 'bidSize', 'askSize'], book: 'LIVE' },
    ])
    stub.quote('1.10000', '1.10008')
    expect(stub.count('NewOrderSingle')).toBe(1)
    expect(stub.told('held')).toEqual([])
  })

  it('lacks all of it while the book is not LIVE', () => {
    const stub = new StubDesk({ decide: buy, needs: ['spread', 'sigma'] }).up()
    seconds(stub, 62)
    expect(stub.desk.senses.lacking('EURUSD', stub.now.wallUs)).toEqual([])
    stub.tell({ kind: 'session_down', source: 'QUOTE', cause: 'peerClosed', text: '' })
    expect(stub.desk.senses.lacking('EURUSD', stub.now.wallUs)).toMatchObject([
      { sense: 'spread', reason: 'stale', book: 'STALE' },
      { sense: 'sigma', book: 'STALE' },
    ])
  })
})

describe('a strategy that loses a sense with something open', () => {
  /** It holds 1000 bought and a bid for 1000 more works; now it does this with each quote, and has lost the sizes. */
  function blind(then: (seen: Perception, act: Actions) => void): StubDesk {
    const lost = { now: false }
    const stub = new StubDesk({
      needs: ['imbalance'],
      decide: (seen, act) => {
        if (lost.now) then(seen, act)
        else if (seen.working.length === 0) act.limit('buy', qty(1000), seen.bid)
      },
    }).up()
    stub.quote('1.10000', '1.10008')
    const { clOrdID } = stub.last('NewOrderSingle')!.fields
    stub.filled(clOrdID, 'buy', 1000, '1.10000')
    stub.report(stub.last('NewOrderSingle')!.fields.clOrdID, {})
    lost.now = true
    return stub.quote('1.10000', '1.10008', noSizes, noSizes)
  }

  it.each<[string, (seen: Perception, act: Actions) => void, string]>([
    ['cancels', (seen, act) => act.cancel(seen.working[0].clOrdID), 'OrderCancelRequest'],
    [
      'lowers an order',
      ({ working: [one] }, act) => act.replace(one.clOrdID, one.qty, (one.limit! - 1) as never),
      'OrderCancelReplaceRequest',
    ],
    ['closes', (seen, act) => act.market('sell', seen.position), 'NewOrderSingle'],
  ])('%s all the same', (_what, wish, msgType) => {
    let once = true
    const stub = blind((seen, act) => {
      if (once) wish(seen, act)
      once = false
    })
    expect(stub.sent.at(-1)?.msgType).toBe(msgType)
    expect(stub.told('held')).toEqual([])
  })

  it.each<[string, (seen: Perception, act: Actions) => void]>([
    ['buys more', (seen, act) => act.limit('buy', qty(1000), seen.bid)],
    ['sells past what it holds', (_seen, act) => act.market('sell', qty(2000))],
    ['raises an order', ({ working: [one] }, act) => act.replace(one.clOrdID, qty(2000), one.limit!)],
    ['brings an order nearer to the market', ({ working: [one] }, act) => act.replace(one.clOrdID, one.qty, (one.limit! + 1) as never)],
    [
      'opens a group',
      (seen, act) =>
        act.contingent(
          'OneCancelsTheOther',
          { side: 'sell', qty: qty(1000), ordType: 'limit', limit: seen.ask },
          { side: 'sell', qty: qty(1000), ordType: 'stop', stop: seen.bid },
        ),
    ],
  ])('is held back where it %s, and that is on record with its code', (_what, wish) => {
    let once = true
    const stub = blind((seen, act) => {
      if (once) wish(seen, act)
      once = false
    })
    expect(stub.told('held')).toMatchObject([{ code: 'senses_not_ready' }])
    const { intent } = stub.told('held')[0]
    if (intent.kind === 'new') expect(intent.trace).toMatch(/^[0-9a-f]{32}$/)
  })

  it('closes no more than it holds, however many orders it makes of that', () => {
    const stub = blind((seen, act) => {
      if (seen.working.some(({ side }) => side === 'sell')) return
      act.limit('sell', qty(1000), seen.ask)
      act.limit('sell', qty(1000), seen.ask)
    })
    expect(stub.told('held')).toMatchObject([{ code: 'senses_not_ready', intent: { kind: 'new', side: 'sell' } }])
    expect(stub.last('NewOrderSingle')?.fields.side).toBe('Sell')
  })
})
