/** The statement of a day: what was held when it began and when it ended, and what was made in between, by strategy and instrument. */
import { amountText, costMethods, divideHalfEven, lastRef, type CostMethod, type Profit } from '@fix/oms'
import type { Side } from '@fix/events'
import { formatScaled, type Instrument } from '@fix/units'
import type { JournalFold, Part } from './cut.ts'

export const components = ['signal', 'delay', 'spread', 'slippage', 'unattributed', 'fees', 'swap', 'fx', 'net'] as const
type Component = (typeof components)[number]

/** Amounts are exact decimal text; a person's rounding is the printer's. */
export interface StatementLine {
  readonly instrument: string
  /** PosMaintRptID(721) on a hedged account; '' elsewhere. */
  readonly positionID: string
  readonly suspense: boolean
  /** '' is what no strategy of ours ordered. */
  readonly strategy: string
  readonly currency: string
  readonly opening: Held
  readonly closing: Held
  /** Executions booked in the day that stand. */
  readonly fills: number
  /** Of the day; unrealised is the change of it, null where a mark is missing. */
  readonly realised: string
  readonly unrealised: string | null
  readonly fees: string
  readonly swap: string
  /** signal + delay + spread + slippage + unattributed + fees + swap + fx = net, of the day; null where it can't be told whole. */
  readonly attribution: Readonly<Record<Component, string>> | null
  readonly incomplete: readonly string[]
}

export interface Held {
  readonly qty: string
  /** '' when flat. */
  readonly averagePx: string
  /** The last market that the journal notes, and when it was; null where there is none. */
  readonly mark: { readonly bid: string; readonly ask: string; readonly timeUs: number } | null
  readonly unrealised: string | null
}

export interface StatementFill {
  readonly instrument: string
  readonly strategy: string
  readonly clOrdID: string
  readonly execID: string
  readonly side: Side
  readonly qty: string
  readonly px: string
  /** TransactTime(60), microseconds of UTC; 0 where the report had none. */
  readonly timeUs: number
  /** The price or the fill itself was computed, not reported. */
  readonly derived: boolean
  readonly costs: readonly { readonly type: string; readonly amount: string; readonly currency: string }[]
}

export interface Total {
  readonly currency: string
  readonly realised: string
  readonly unrealised: string | null
  readonly fees: string
  readonly swap: string
  readonly net: string | null
}

export interface Statement {
  readonly schema: 1
  readonly journal: string
  /** A day of UTC, by the time of the records. */
  readonly day: string
  readonly costMethod: CostMethod
  readonly records: number
  readonly lines: readonly StatementLine[]
  readonly fills: readonly StatementFill[]
  /** By currency. */
  readonly totals: readonly Total[]
  /** Nothing is missing in any sum. */
  readonly complete: boolean
}

export const isCostMethod = (text: string): text is CostMethod => (costMethods as readonly string[]).includes(text)

const keyOf = ({ instrument, positionID, suspense, strategy }: Part): string => [instrument.id, positionID, suspense, strategy].join('|')

/** Exact, and no zeros behind the last digit that says something, beyond two. */
function exact(amount: bigint, digits: number): string {
  return amountText(amount, digits, digits).replace(/(\.\d\d\d*?)0+$/, '$1')
}

/** What a line says it made, before it was printed. */
interface Made {
  readonly digits: number
  readonly realised: bigint
  readonly unrealised: bigint | null
  readonly fees: bigint
  readonly swap: bigint
  readonly net: bigint | null
}

function lineOf(before: Part | undefined, after: Part, fills: number): { line: StatementLine; made: Made } {
  const { instrument, positionID, suspense, strategy, profit } = after
  const { currency, digits } = profit
  // Another currency or none before: all that stands came up in this one.
  const from = before?.profit.currency === currency ? before.profit : undefined
  const change = (of: (one: Profit) => bigint): bigint => of(profit) - (from === undefined ? 0n : of(from))
  const opened = before !== undefined && (before.profit.attribution === null || from === undefined)
  const { attribution } = profit
  const explained = attribution !== null && !opened
  const valued = profit.unrealised !== null && from?.unrealised !== null
  const made: Made = {
    digits,
    realised: change(({ realised }) => realised),
    unrealised: valued ? change(({ unrealised }) => unrealised!) : null,
    fees: change((one) => one.fees),
    swap: change((one) => one.swap),
    net: explained ? change((one) => one.attribution!.net) : null,
  }
  const told = components.map((name) => [
    name,
    explained
      ? exact(
          change((one) => one.attribution![name]),
          digits,
        )
      : '',
  ])
  const line: StatementLine = {
    instrument: instrument.id,
    positionID,
    suspense,
    strategy,
    currency,
    opening: before === undefined ? flat(after) : heldOf(before),
    closing: heldOf(after),
    fills,
    realised: exact(made.realised, digits),
    unrealised: made.unrealised === null ? null : exact(made.unrealised, digits),
    fees: exact(made.fees, digits),
    swap: exact(made.swap, digits),
    attribution: explained ? (Object.fromEntries(told) as Record<Component, string>) : null,
    incomplete: [...new Set([...profit.incomplete, ...(before?.profit.incomplete ?? [])])],
  }
  return { line, made }
}

const flat = ({ instrument }: Part): Held => ({ qty: formatScaled(0, instrument.qtyScale), averagePx: '', mark: null, unrealised: '0.00' })

function heldOf({ instrument, qty, cost, mark, profit }: Part): Held {
  const { priceScale, qtyScale } = instrument
  const price = (value: number): string => formatScaled(value, priceScale)
  const known = mark.available ? mark : mark.last
  return {
    qty: formatScaled(qty, qtyScale),
    averagePx: qty === 0 ? '' : averageText(cost, qty, instrument),
    mark: known === undefined ? null : { bid: price(known.bid), ask: price(known.ask), timeUs: known.atUs },
    unrealised: profit.unrealised === null ? null : exact(profit.unrealised, profit.digits),
  }
}

/** Two digits finer than the price. */
function averageText(cost: bigint, qty: number, { priceScale }: Instrument): string {
  const digits = priceScale + 2
  const size = qty < 0 ? -cost : cost
  return amountText(divideHalfEven(size * 100n, BigInt(Math.abs(qty))), digits, digits)
}

/** `opened`: the parts when the day began. `stood`: the executions that stood then. */
export function statementOf(
  fold: JournalFold,
  given: { journal: string; day: string; method: CostMethod; records: number },
  opened: readonly Part[],
  stood: ReadonlySet<object>,
): Statement {
  const before = new Map(opened.map((part) => [keyOf(part), part]))
  const fills: StatementFill[] = []
  const counts = new Map<string, number>()
  for (const { instrumentId, side, execution, order } of fold.bookings()) {
    const its = fold.instruments.get(instrumentId)
    if (its === undefined || stood.has(execution) || execution.qty === 0 || execution.restated) continue
    const strategy = order?.strategy ?? ''
    const positionID = fold.hedging && !execution.suspense ? execution.positionID : ''
    const key = [instrumentId, positionID, execution.suspense, strategy].join('|')
    counts.set(key, (counts.get(key) ?? 0) + 1)
    fills.push({
      instrument: instrumentId,
      strategy,
      clOrdID: order?.key ?? '',
      execID: lastRef(execution.refs),
      side,
      qty: formatScaled(execution.qty, its.qtyScale),
      px: formatScaled(execution.px, its.priceScale),
      timeUs: execution.transactTimeUs,
      derived: execution.derived,
      costs: (execution.costs ?? []).map(({ type, amount, scale, currency }) => ({ type, amount: formatScaled(amount, scale), currency })),
    })
  }
  fills.sort((a, b) => a.timeUs - b.timeUs)
  const parts = fold.parts(given.method)
  const lines = parts.map((part) => lineOf(before.get(keyOf(part)), part, counts.get(keyOf(part)) ?? 0))
  const shown = lines.filter(({ line: { opening, closing, fills: count }, made }) => {
    return count > 0 || isHeld(opening) || isHeld(closing) || made.realised !== 0n || made.fees !== 0n || made.swap !== 0n
  })
  return {
    schema: 1,
    ...{ journal: given.journal, day: given.day, costMethod: given.method, records: given.records },
    lines: shown.map(({ line }) => line),
    fills,
    totals: totalsOf(shown),
    complete: shown.every(({ line: { incomplete, attribution } }) => incomplete.length === 0 && attribution !== null),
  }
}

const isZero = (text: string): boolean => /^-?0(\.0+)?$/.test(text)
export const isHeld = ({ qty }: Held): boolean => !isZero(qty)

/** Sums by currency, of what was not rounded. */
function totalsOf(lines: readonly { line: StatementLine; made: Made }[]): Total[] {
  return [...new Set(lines.map(({ line }) => line.currency))].sort().map((currency) => {
    const own = lines.filter(({ line }) => line.currency === currency).map(({ made }) => made)
    const digits = Math.max(...own.map((made) => made.digits))
    const sum = (of: (made: Made) => bigint): string =>
      exact(
        own.reduce((total, made) => total + of(made) * 10n ** BigInt(digits - made.digits), 0n),
        digits,
      )
    return {
      currency,
      realised: sum(({ realised }) => realised),
      unrealised: own.every(({ unrealised }) => unrealised !== null) ? sum(({ unrealised }) => unrealised!) : null,
      fees: sum(({ fees }) => fees),
      swap: sum(({ swap }) => swap),
      net: own.every(({ net }) => net !== null) ? sum(({ net }) => net!) : null,
    }
  })
}
