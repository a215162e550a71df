/** How much of each limit is used, for `/status`, the gauges and the log: quantities, counts and money as text. */
import type { ExposureLimit } from '@fix/metrics'
import type { RiskCode } from '@fix/events'
import { ratioOf, type Use } from '@fix/risk'
import type { Instrument } from '@fix/units'
import { moneyText } from './account-shown.ts'
import { plain } from './decimal-text.ts'
import type { Gateway } from './gateway.ts'
import type { Log } from './log.ts'
import type { Status } from './status.ts'

type Shown = Status['risk']['limits'][number]

/** Beyond these the least used are left out. */
export const mostLimits = 200

interface Named {
  /** Of the gauge. */
  readonly limit: ExposureLimit
  readonly words: string
  readonly unit: 'qty' | 'value' | 'count' | 'money'
}

/** Codes of which something is used up. */
const names: Partial<Record<RiskCode, Named>> = {
  POS_INSTRUMENT: { limit: 'position', words: 'position', unit: 'qty' },
  POS_GROSS: { limit: 'gross', words: 'Gross exposure', unit: 'money' },
  POS_NET: { limit: 'net', words: 'Net exposure', unit: 'money' },
  POS_CCY: { limit: 'currency', words: 'exposure', unit: 'money' },
  POS_STRATEGY: { limit: 'strategy', words: 'position', unit: 'qty' },
  CREDIT: { limit: 'credit', words: 'Credit', unit: 'money' },
  MARGIN: { limit: 'margin', words: 'Margin', unit: 'money' },
  OPEN_ORDERS: { limit: 'open_orders', words: 'open orders', unit: 'count' },
  ORDER_COUNT: { limit: 'orders_a_day', words: 'orders of the day', unit: 'count' },
  MSG_RATE: { limit: 'messages', words: 'messages', unit: 'count' },
  CUM_QTY: { limit: 'qty_a_day', words: 'quantity of the day', unit: 'qty' },
  CUM_VALUE: { limit: 'value_a_day', words: 'value of the day', unit: 'value' },
}

/** In the order in which risk tells them; the fullest where there are too many. */
export function limitsStatus({ desk, config }: Gateway, uses: readonly Use[]): Shown[] {
  // A sum that nobody knows has no bar; that it refuses is told with each refusal.
  const known = uses.filter(({ used }) => Number.isSafeInteger(used))
  const kept = known.length <= mostLimits ? known : known.toSorted((a, b) => ratioOf(b) - ratioOf(a)).slice(0, mostLimits)
  const currency = config.account?.currency ?? ''
  return kept.flatMap((use) => {
    const text = textOf(use, desk.symbols.get(use.of), currency)
    return text === undefined ? [] : [{ ...text, ratio: ratioOf(use) }]
  })
}

/** Shares of limits by the name of the gauge. */
export function limitShares(uses: readonly Use[]): { limit: string; ratio: number }[] {
  return uses.flatMap((use) => {
    const named = names[use.code]
    return named === undefined || !Number.isSafeInteger(use.used) ? [] : [{ limit: named.limit, ratio: ratioOf(use) }]
  })
}

/** A line of the log and of the page. */
export function logNear(log: Log, use: Use, instrument: Instrument | undefined, currency: string): string {
  const { code, of, strategy, used, limit } = use
  log.tell('limit.near', { reason: code, of, strategy, used, limit })
  const {
    instrument: name,
    used: text,
    max,
  } = textOf(use, instrument, currency) ?? { instrument: code, used: String(used), max: String(limit) }
  return `${name}: ${text} of ${max} is used`
}

function textOf(
  { code, of, strategy, used, limit }: Use,
  instrument: Instrument | undefined,
  currency: string,
): Omit<Shown, 'ratio'> | undefined {
  const named = names[code]
  if (named === undefined) return undefined
  const number = (value: number): string => {
    if (!Number.isSafeInteger(value) || named.unit === 'count') return String(value)
    if (named.unit === 'money') return moneyText(value)
    const { qtyScale = 0, priceScale = 0 } = instrument ?? {}
    return named.unit === 'qty' ? plain(value, qtyScale) : plain(value, qtyScale + priceScale)
  }
  const whose = of === '' ? '' : `${of} `
  const words = of === '' && named.unit === 'count' ? `${named.words[0].toUpperCase()}${named.words.slice(1)} of the account` : named.words
  const who = strategy === '' ? '' : ` of ${strategy}`
  const unit = named.unit === 'money' && currency !== '' ? `, ${currency}` : ''
  return { instrument: `${whose}${words}${who}${unit}`, used: number(used), max: number(limit) }
}
