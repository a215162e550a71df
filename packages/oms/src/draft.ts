/**
 * Requests as plain objects: FIX names in camelCase, values as text or enumeration names, shaped by the venue's rules. Money leaves as text
 * made from integers.
 */
import { formatScaled } from '@fix/units'
import type { Instrument } from '@fix/units'
import type { OrdType, Side } from '@fix/events'
import { isSynthetic } from './execution.ts'
import type { Order } from './order.ts'
import type { OrderRules, RequestType } from './rules.ts'

export type Draft = { msgType: RequestType } & Record<string, string>

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0')

/** UTC, microseconds since 1970, as UTCTimestamp with milliseconds: 20260102-09:30:00.000. */
export function utcText(wallUs: number): string {
  const ms = Math.floor(wallUs / 1000)
  const day = Math.floor(ms / 86_400_000)
  const rest = ms - day * 86_400_000
  // Civil date from the count of days: years begin in March, so that the leap day is the last of its year.
  const z = day + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const time = `${pad(Math.floor(rest / 3_600_000), 2)}:${pad(Math.floor(rest / 60_000) % 60, 2)}:${pad(Math.floor(rest / 1000) % 60, 2)}`
  return `${pad(year, 4)}${pad(month, 2)}${pad(date, 2)}-${time}.${pad(rest % 1000, 3)}`
}

/** A quantity without noise behind it: 100000.00 is 100000. */
export function qtyText(qty: number, scale: number): string {
  const text = formatScaled(qty, scale)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

const sideName = (side: Side): string => (side === 'buy' ? 'Buy' : 'Sell')
const typeNames: Record<OrdType, string> = { market: 'Market', limit: 'Limit', stop: 'Stop' }

/** Everything that an order says of itself; the rules choose what is sent. */
export function orderFields(order: Order, instrument: Instrument, atUs: number): Record<string, string> {
  const fields: Record<string, string> = { symbol: instrument.symbol, side: sideName(order.side), transactTime: utcText(atUs) }
  if (order.qty > 0) fields.orderQty = qtyText(order.qty, instrument.qtyScale)
  else if (order.cashQty > 0) fields.cashOrderQty = formatScaled(order.cashQty, instrument.priceScale + instrument.qtyScale)
  if (order.ordType !== '') fields.ordType = typeNames[order.ordType]
  if (order.price !== null) fields.price = formatScaled(order.price, instrument.priceScale)
  if (order.stop !== null) fields.stopPx = formatScaled(order.stop, instrument.priceScale)
  if (order.tifSent !== '') fields.timeInForce = order.tifSent
  if (order.expireUs !== undefined) {
    fields.expireTime = utcText(order.expireUs)
    fields.expireDate = fields.expireTime.slice(0, 8)
  }
  if (order.orderID !== '') fields.orderID = order.orderID
  // A leg that the venue has not named has an id of ours, which means nothing there.
  if (order.positionID !== '' && !isSynthetic(order.positionID)) fields.posMaintRptID = order.positionID
  return fields
}

/** Puts a request together: what it must say, what of the optional fields this venue takes, and what it always wants besides. */
export function draftOf(rules: OrderRules, msgType: RequestType, must: Record<string, string>, may: Record<string, string> = {}): Draft {
  const shape = rules.requests[msgType]
  if (shape === undefined) throw new Error(`draftOf: these order rules have no ${msgType}`)
  const draft: Record<string, string> = { ...must }
  for (const name of shape.carry) if (may[name] !== undefined) draft[name] = may[name]
  return { msgType, ...draft, ...shape.add }
}
