// Risk as a subject of the benchmark, in a process of its own: all controls with every limit given, over the books and the order engine that a gateway has. Run: ours.ts
import { Books } from '@fix/book'
import type { NewOrder, Now, Verdict } from '@fix/events'
import { Orders, textbook } from '@fix/oms'
import { Risk, type AccountLimits, type InstrumentLimits, type Limits } from '@fix/risk'
import { instrument, type Instrument, type Price, type Qty } from '@fix/units'
import { serve, type figures } from '../../peers/serve.js'
import { warmed } from '../book/warm.ts'
import { levelStream, quoted } from '../book/levels.ts'
import { snapshotOf } from '../book/records.ts'

type Work = (sums: ReturnType<typeof figures>) => void

export const symbolsCount = 50
export const restingCount = 1000
export const verdictsAPass = 10_000

const now: Now = { wallUs: 1_767_346_200_000_000, monoUs: 1_000_000 }

/** Wide enough for all that is asked below, and narrow enough that each comparison is made. */
const every: InstrumentLimits = {
  maxQty: 1_000_000_000 as Qty,
  maxPosition: 4_000_000_000 as Qty,
  maxMdAgeMs: 60_000,
  maxUnknown: 0,
  maxValue: 2 ** 52,
  collarBps: 500,
  drift: { bps: 500, withinMs: 60_000 },
  maxSpreadTicks: 1_000_000,
  maxOpenOrders: 1000,
  maxOrdersADay: 1_000_000_000,
  maxQtyADay: (2 ** 52) as Qty,
  maxValueADay: 2 ** 52,
  messages: { count: 1_000_000, withinMs: 1 },
  duplicateMs: 1,
  executions: { count: 1000, withinMs: 60_000 },
  selfMatch: 'refuse',
  ordTypes: ['limit', 'market', 'stop'],
  strategies: ['bench'],
  maxStrategyPosition: 4_000_000_000 as Qty,
  marginBps: 333,
}

/** Money of the account, as wide. */
const account: AccountLimits = {
  maxOpenOrders: 100_000,
  maxOrdersADay: 1_000_000_000,
  messages: { count: 1_000_000, withinMs: 1 },
  ...{ maxGross: 2 ** 52, maxNet: 2 ** 52, maxCredit: 2 ** 52, maxMargin: 2 ** 52, maxCurrency: { USD: 2 ** 52 } },
  ...{
    startingEquity: 2 ** 51,
    drawdown: { day: { halt: { bps: 400 } }, total: { halt: { bps: 1000 } }, strategy: { halt: { bps: 300 } } },
  },
}

/** A desk of fifty books and a thousand orders that rest, none of which the next order would meet. */
export function street(): { risk: Risk; orders: Orders; intents: NewOrder[] } {
  const symbols = Array.from({ length: symbolsCount }, (_, n) => instrument({ id: `SYM${n}`, ...quoted }))
  const instruments = new Map<string, Instrument>(symbols.map((one) => [one.id, one]))
  const books = new Books({ instruments: symbols })
  const orders = new Orders({ instruments, rules: textbook, idPrefix: 'B-' })
  const limits: Limits = {
    version: 'bench',
    instruments: Object.fromEntries(symbols.map(({ id }) => [id, every])),
    account,
  }
  const risk = new Risk({ limits, books: { get: (id) => books.find(id) }, orders, instruments })
  const stream = levelStream(1000, 10)
  for (const { id } of symbols) {
    const snapshot = snapshotOf(stream, id)
    snapshot.receiveTimeUs = now.wallUs
    books.apply(snapshot)
    risk.observe(id, now)
    risk.exposure.value(id, 1_000, 'EUR')
  }
  risk.drawdown.mark({ account: 0, strategies: new Map([['bench', 0]]) }, now)
  orders.apply({ kind: 'start', epoch: 1 }, now)
  const buy = (n: number, away: number): NewOrder => {
    const { id, step, tick } = symbols[n % symbolsCount]
    const bid = books.get(id).bestBid
    const limit = (bid - away * tick) as Price
    return { kind: 'new', cause: n, strategy: 'bench', instrumentId: id, side: 'buy', qty: step, ordType: 'limit', limit }
  }
  for (let n = 0; n < restingCount; n++) {
    const verdict = risk.check(buy(n, 10 + Math.floor(n / symbolsCount)), now)
    if (!verdict.passed) throw new Error(`order ${n}: ${verdict.code} ${verdict.limit} ${verdict.actual}`)
    const { clOrdID } = orders.prepare(verdict.order, now)
    orders.sent(clOrdID, n + 1, 1)
    risk.sent(verdict.order)
  }
  return { risk, orders, intents: Array.from({ length: symbolsCount }, (_, n) => buy(n, 1)) }
}

export function works(): Record<string, Work> {
  const { risk, intents } = street()
  const halted = street()
  const answer = halted.risk.kill({ state: 'halted', scope: '*', actor: '', reason: 'bench' }, now)
  if (answer.kind === 'note') halted.risk.fold(answer.note)
  const at: Now = { ...now }
  const ask = (of: Risk, n: number): Verdict => {
    // Two milliseconds a round over the symbols: no order is like one sent a millisecond ago.
    if (n % symbolsCount === 0) at.monoUs += 2000
    return of.check(intents[n % symbolsCount], at)
  }
  return {
    passed: (sums) => {
      for (let n = 0; n < verdictsAPass; n++) {
        const verdict = ask(risk, n)
        if (!verdict.passed) throw new Error(`${verdict.code} ${verdict.limit} ${verdict.actual}`)
        risk.release(verdict.order)
        sums.fields++
      }
    },
    recorded: (sums) => {
      for (let n = 0; n < verdictsAPass; n++) {
        const verdict = ask(risk, n)
        if (!verdict.passed) throw new Error(`${verdict.code} ${verdict.limit} ${verdict.actual}`)
        sums.fields += risk.evidence('B-1', 1)!.length
        risk.release(verdict.order)
      }
    },
    refused: (sums) => {
      for (let n = 0; n < verdictsAPass; n++) {
        const verdict = ask(halted.risk, n)
        if (verdict.passed) throw new Error('an order passed a switch that is off')
        sums.fields += verdict.codes.length
      }
    },
  }
}

if (process.argv[1] === import.meta.filename) {
  serve(Object.fromEntries(Object.entries(works()).map(([name, work]) => [name, warmed(work, verdictsAPass)])))
}
