// Each control of risk in a gateway that trades on paper before a simulated venue: it stops the order that it names, and that stands in the log, in the metrics, on
// the page, among the decisions, and in the journal. One gateway for all of them; what a control needs is planted, one after the other.
import { join } from 'node:path'
import { riskCodes, type RiskCode } from '@fix/events'
import { RecordType } from '@fix/session'
import { readJournal } from '@fix/store/file'
import { decodeDeskNote, type Actions, type Perception } from '@fix/strategy'
import type { Price, Qty } from '@fix/units'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MachineClock } from '../src/clock.ts'
import { checkConfig } from '../src/config.ts'
import { Gateway } from '../src/gateway.ts'
import { endAll, mockVenue, until } from './program.ts'
import { configOf, logins, scratch, sessionOf } from './scratch.ts'
import { keptLines } from './silent.ts'

const dir = scratch()
const { log, lines } = keptLines()

/** What it wishes once, with the next quote. */
type Wish = (act: Actions, seen: Perception) => void
let wish: Wish | undefined
const strategy = {
  name: 'planted',
  instance: {
    decide(seen: Perception, act: Actions): void {
      const once = wish
      wish = undefined
      once?.(act, seen)
    },
  },
}

const actor = 'ann'
const reason = 'a test'
const units = (count: number): Qty => (count * 100) as Qty
/** Far below the market, where nothing fills. */
const far = (seen: Perception): Price => (seen.bid - 5000) as Price
const bid: Wish = (act, seen) => act.limit('buy', units(1000), far(seen))
const twice: Wish = (act, seen) => {
  bid(act, seen)
  bid(act, seen)
}
const large: Wish = (act, seen) => act.limit('buy', units(9000), far(seen))

let gateway: Gateway

/** While `call` goes on, a member of an object is something else: what a part of the gateway would say that is not as it should be. */
function planted(of: object, name: string, value: unknown, call: () => void): void {
  const own = Object.getOwnPropertyDescriptor(of, name)
  Object.defineProperty(of, name, { value, configurable: true })
  try {
    call()
  } finally {
    if (own === undefined) Reflect.deleteProperty(of, name)
    else Object.defineProperty(of, name, own)
  }
}
const during =
  (of: () => object, name: string, value: unknown, then: Wish = bid): Wish =>
  (act, seen) =>
    planted(of(), name, value, () => then(act, seen))
const boom = (): never => {
  throw new Error('planted')
}
const orders = (): object => gateway.desk.orders
/** The book is as it is, but for this. */
const bookWith = (change: object): Wish => {
  return (act, seen) => {
    const { bestBid, bestAsk, state, lastUpdateUs } = gateway.desk.books.get('EURUSD')
    planted(
      gateway.desk.books,
      'find',
      () => ({ bestBid, bestAsk, state, lastUpdateUs, ...change }),
      () => bid(act, seen),
    )
  }
}
/** The equity falls by so much, of the account and of the strategy. */
const lost = (account: number, ofStrategy: number): Wish => {
  return (act, seen) => {
    const { drawdown } = gateway.desk.risk
    const now = { wallUs: seen.wallUs, monoUs: Math.floor(performance.now() * 1000) }
    drawdown.mark({ account: -account * 10_000, strategies: new Map([[strategy.name, -ofStrategy * 10_000]]) }, now)
    bid(act, seen)
  }
}

interface Plan {
  /** In the words of the configuration; taken away again behind it. */
  readonly limits?: Record<string, unknown>
  readonly account?: Record<string, unknown>
  readonly before?: () => void | Promise<void>
  readonly wish: Wish
  readonly after?: () => void | Promise<void>
}

const switched = (state: 'halted' | 'reduce-only'): Plan => ({
  before: async () => expect(await gateway.kill({ state, scope: '*', reason, actor })).toBe(''),
  wish: bid,
  after: async () => expect(await gateway.kill({ state: 'active', scope: '*', reason, actor })).toBe(''),
})
const skewed = (us: number): void =>
  gateway.desk.enter({ kind: 'session_clock_skew', source: 'TRADE', us, level: 'fine' }, new MachineClock().decisionNow())

/** In the order in which they are played. */
const plans: Readonly<Record<RiskCode, Plan>> = {
  RISK_ERROR: { wish: during(orders, 'positionQty', boom) },
  LIMITS_MISSING: { wish: during(() => gateway.desk.risk.limits!.instruments.EURUSD, 'maxValue', NaN) },
  KILLED: switched('halted'),
  REDUCE_ONLY: switched('reduce-only'),
  TAGS_MISSING: { wish: during(() => strategy, 'name', '') },
  RESTRICTED: { limits: { restricted: 'buy' }, wish: bid },
  NOT_PERMITTED: { limits: { ordTypes: ['market'] }, wish: bid },
  MARKET_CLOSED: { wish: bookWith({ state: 'CLOSED' }) },
  // What the venue's own rules hold back before risk sees it is let through for once.
  QTY_BELOW_MIN: {
    wish: during(
      orders,
      'refusal',
      () => undefined,
      (act) => act.market('buy', units(500)),
    ),
  },
  QTY_OFF_STEP: {
    wish: during(
      orders,
      'refusal',
      () => undefined,
      (act) => act.market('buy', units(1500)),
    ),
  },
  PX_OFF_TICK: {
    wish: during(
      orders,
      'refusal',
      () => undefined,
      (act) => act.limit('buy', units(1000), 0 as Price),
    ),
  },
  STATE_UNKNOWN: { wish: during(orders, 'unknownCount', () => 1) },
  PARITY_BREAK: { wish: during(orders, 'broken', () => true) },
  POSITION_UNPROTECTED: { wish: during(orders, 'unprotected', () => true) },
  STOP_REQUIRED: { limits: { stopRequired: true }, wish: bid },
  CLOCK_SKEW: { account: { maxClockSkewMs: 1000 }, before: () => skewed(2_000_000), wish: bid, after: () => skewed(0) },
  MD_MISSING: { wish: bookWith({ bestAsk: NaN }) },
  MD_STALE: { wish: bookWith({ lastUpdateUs: 0 }) },
  // Our own books serve no crossed prices; another's might.
  MD_CROSSED: { wish: bookWith({ bestAsk: 1 }) },
  MD_SPREAD: { limits: { maxSpreadTicks: 0 }, wish: bid },
  QTY_ABOVE_MAX: { limits: { maxQty: '8000' }, wish: large },
  VALUE_ABOVE_MAX: { limits: { maxValue: '8000' }, wish: large },
  PX_COLLAR: { limits: { collarBps: 1 }, wish: (act, seen) => act.limit('buy', units(1000), (seen.ask + 1000) as Price) },
  PX_COLLAR_WINDOW: {
    limits: { drift: { bps: 1, withinMs: 60_000 } },
    wish: (act, seen) => act.limit('buy', units(1000), (seen.ask + 1000) as Price),
  },
  DUP_ORDER: { limits: { duplicateMs: 60_000 }, wish: twice },
  SELF_MATCH: {
    limits: { selfMatch: 'refuse' },
    wish: (act, seen) => {
      act.limit('sell', units(1000), (seen.ask + 5000) as Price)
      act.limit('buy', units(1000), (seen.ask + 5000) as Price)
    },
  },
  OPEN_ORDERS: { limits: { maxOpenOrders: 1 }, wish: bid },
  ORDER_COUNT: { limits: { maxOrdersADay: 1 }, wish: bid },
  MSG_RATE: { limits: { messages: { count: 1, withinMs: 60_000 } }, wish: twice },
  // One execution switches the strategy off there; a person re-arms it too soon.
  REPEAT_EXEC: {
    limits: { executions: { count: 1, withinMs: 60_000 } },
    before: async () => {
      const scope = `strategy=${strategy.name},symbol=EURUSD`
      wish = (act) => act.market('buy', units(1000))
      await until(
        async () => gateway.desk.risk.latches(),
        (latches) => latches.some((latch) => latch.scope.includes('strategy=')),
      )
      const [latch] = gateway.desk.risk.latches().filter((one) => one.scope.includes('strategy='))
      expect(latch.scope.split(',').sort().join(',')).toBe(scope)
      expect(await gateway.kill({ state: 'active', scope: latch.scope, reason, actor })).toBe('')
    },
    wish: bid,
  },
  CUM_QTY: { limits: { maxQtyADay: '1000' }, wish: large },
  CUM_VALUE: { limits: { maxValueADay: '1000' }, wish: large },
  POS_INSTRUMENT: { limits: { maxPosition: '8000' }, wish: large },
  POS_GROSS: { account: { maxGross: '8000' }, wish: large },
  POS_NET: { account: { maxNet: '8000' }, wish: large },
  POS_CCY: { account: { maxCurrency: { EUR: '8000' } }, wish: large },
  POS_STRATEGY: { limits: { maxStrategyPosition: '8000' }, wish: large },
  CREDIT: { account: { maxCredit: '8000' }, wish: large },
  MARGIN: { limits: { marginBps: 10_000 }, account: { maxMargin: '8000' }, wish: large },
  DRAWDOWN_STRATEGY: { wish: lost(0, 1000) },
  DRAWDOWN_TOTAL: { wish: lost(2000, 0) },
  DRAWDOWN_DAY: { wish: lost(3000, 0) },
}

beforeAll(async () => {
  const venue = await mockVenue(join(dir, 'venue'))
  Object.assign(process.env, logins)
  const line = (money: string): object => ({ reduceOnly: { money } })
  const config = checkConfig(
    configOf({
      ...{
        mode: 'paper',
        strategy: { module: 'planted' },
        quote: sessionOf(venue.quote),
        trade: sessionOf(venue.trade),
        journal: { dir: join(dir, 'state'), sync: 'process' },
      },
      limits: { EURUSD: { maxQty: '10000', maxPosition: '1000000', maxAgeMs: 60_000 } },
      account: { currency: 'USD', startingEquity: '1000000', drawdown: { day: line('3000'), total: line('2000'), strategy: line('1000') } },
    }),
    'test',
  )
  gateway = await Gateway.open({ config, clock: new MachineClock(), log, strategy, backOff: { baseMs: 100, capMs: 1000 } })
  gateway.start()
  let asked = false
  wish = () => void (asked = true)
  await until(
    async () => asked,
    (yes) => yes,
  )
})
afterAll(endAll)

const changed = (plan: Plan, take: boolean): Pick<Parameters<Gateway['limits']>[0], 'limits' | 'account'> => {
  const of = (given: Record<string, unknown> = {}): Record<string, unknown> =>
    Object.fromEntries(Object.entries(given).map(([key, value]) => [key, take ? value : (wide[key] ?? null)]))
  return { limits: { EURUSD: of(plan.limits) }, account: of(plan.account) }
}
/** What is never without a value. */
const wide: Readonly<Record<string, unknown>> = { maxQty: '10000', maxPosition: '1000000' }

const refusals = (code: RiskCode): number => gateway.status().risk.refusals.find((one) => one.code === code)?.count ?? 0

describe('a control of risk stops what it names, and that is told everywhere:', () => {
  const played = Object.entries(plans) as [RiskCode, Plan][]

  it('each has a plan', () => {
    expect(played.map(([code]) => code).sort()).toEqual([...riskCodes].sort())
  })

  it.each(played)('%s', async (code, plan) => {
    if (plan.limits !== undefined || plan.account !== undefined)
      expect(await gateway.limits({ ...changed(plan, true), reason, actor })).toBe('')
    await plan.before?.()
    expect(refusals(code), 'before').toBe(0)
    wish = plan.wish
    await until(
      async () => wish,
      (waiting) => waiting === undefined,
    )
    const [denied] = gateway.decided({ verdict: 'denied', limit: 1 }).decisions
    expect(denied).toMatchObject({ code, verdict: 'denied', clOrdID: '', requestID: '' })
    expect(refusals(code), 'on the page').toBe(1)
    expect(lines.filter((one) => one.event === 'risk.denied' && one.reason === code)).toMatchObject([
      { level: 'warn', instrument: 'EURUSD', count: 1 },
    ])
    const metrics = await gateway.metricsText()
    expect(metrics).toMatch(new RegExp(`^fix_pretrade_denials_total\\{symbol="EURUSD",reason="${code}"\\} 1$`, 'm'))
    await plan.after?.()
    if (plan.limits !== undefined || plan.account !== undefined)
      expect(await gateway.limits({ ...changed(plan, false), reason, actor })).toBe('')
  })

  it('and each stands in the journal, under its hash chain', async () => {
    await gateway.stop('the end of the test')
    const denied: string[] = []
    for (const { type, note } of readJournal(join(dir, 'state', 'journal'))) {
      // A link of the hash chain may begin with any byte.
      const said = type === RecordType.note || type === RecordType.message ? decodeDeskNote(note) : undefined
      if (said?.k === 'denied') denied.push(said.code)
    }
    expect([...new Set(denied)].sort()).toEqual([...riskCodes].sort())
  })
})
