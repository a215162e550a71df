/** Limits as risk reads them, out of what a configuration says: decimals become scaled integers, and a time of a zone the end of a day. */
import {
  moneyDigits,
  type AccountLimits,
  type DayEnds,
  type DrawdownLevels,
  type DrawdownLimits,
  type InstrumentLimits,
  type Limits,
} from '@fix/risk'
import { zoneOf } from '@fix/session/node'
import { parseScaled, type Instrument, type Qty } from '@fix/units'
import { ConfigError, type Config } from './config.ts'

const dayUs = 86_400_000_000

type Scaled = 'maxQty' | 'maxPosition' | 'maxStrategyPosition' | 'maxQtyADay' | 'maxValue' | 'maxValueADay'

export function limitsOf(config: Config, instruments: readonly Instrument[]): Limits {
  const byId = new Map(instruments.map((one) => [one.id, one]))
  const limits = Object.entries(config.limits).map(([id, given]) => {
    return [id, { maxUnknown: 0, ...instrumentLimitsOf(id, given, byId.get(id)) } as InstrumentLimits] as const
  })
  return {
    version: '1',
    instruments: Object.fromEntries(limits),
    ...(config.account && { account: { ...accountLimitsOf(config.account), ...runLimitsOf(config.account) } }),
  }
}

type GivenLimits = Config['limits'][string]

/** Those that are given. Throws ConfigError for a number with more decimals than the instrument has. */
export function instrumentLimitsOf(id: string, given: Partial<GivenLimits>, instrument: Instrument | undefined): Partial<InstrumentLimits> {
  const { qtyScale = 0, priceScale = 0 } = instrument ?? {}
  const { maxAgeMs, maxQty, maxPosition, maxStrategyPosition, maxQtyADay, maxValue, maxValueADay, ...same } = given
  const decimals: readonly (readonly [Scaled, string | undefined, number])[] = [
    ['maxQty', maxQty, qtyScale],
    ['maxPosition', maxPosition, qtyScale],
    ['maxStrategyPosition', maxStrategyPosition, qtyScale],
    ['maxQtyADay', maxQtyADay, qtyScale],
    ['maxValue', maxValue, priceScale + qtyScale],
    ['maxValueADay', maxValueADay, priceScale + qtyScale],
  ]
  const scaled: Partial<Record<Scaled, number>> = {}
  for (const [key, text, scale] of decimals) {
    if (text === undefined) continue
    const value = parseScaled(text, scale)
    if (value === undefined) throw new ConfigError(`limits.${id}.${key}: got ${JSON.stringify(text)}, expected at most ${scale} decimals`)
    scaled[key] = value
  }
  return { ...same, ...(scaled as Partial<Record<Scaled, Qty>>), ...(maxAgeMs !== undefined && { maxMdAgeMs: maxAgeMs }) }
}

type GivenAccount = NonNullable<Config['account']>

/** Those that may change while the gateway runs. Throws ConfigError where an amount has more decimals than money is counted in. */
export function accountLimitsOf(given: Partial<GivenAccount>): AccountLimits {
  const { maxGross, maxNet, maxCredit, maxMargin, maxCurrency, maxOpenOrders, maxOrdersADay, messages, maxClockSkewMs } = given
  const amounts = Object.entries({ maxGross, maxNet, maxCredit, maxMargin }).filter(([, text]) => text !== undefined)
  const counts = Object.entries({ maxOpenOrders, maxOrdersADay, messages, maxClockSkewMs }).filter(([, value]) => value !== undefined)
  return {
    ...Object.fromEntries(counts),
    ...Object.fromEntries(amounts.map(([key, text]) => [key, money(text!, key)])),
    ...(maxCurrency && {
      maxCurrency: Object.fromEntries(Object.entries(maxCurrency).map(([name, text]) => [name, money(text, `maxCurrency.${name}`)])),
    }),
  }
}

/** Those that hold for a run. */
function runLimitsOf({ dayStarts, zone, startingEquity, drawdown }: GivenAccount): AccountLimits {
  const [hour, minute] = dayStarts.split(':').map(Number)
  return {
    dayStartsMinute: hour * 60 + minute,
    ...(zone !== undefined && { dayZone: zone }),
    ...(startingEquity !== undefined && { startingEquity: money(startingEquity, 'startingEquity') }),
    ...(drawdown && { drawdown: drawdownOf(drawdown) }),
  }
}

type Drawdown = NonNullable<NonNullable<Config['account']>['drawdown']>

function drawdownOf({ day, total, strategy, ...same }: Drawdown): DrawdownLimits {
  const levels = (given: Drawdown['day'], of: string): DrawdownLevels => {
    const named = Object.entries(given).map(([level, { bps, money: most }]) => {
      const inMoney = most === undefined ? undefined : money(most, `drawdown.${of}.${level}.money`)
      return [level, { ...(bps !== undefined && { bps }), ...(inMoney !== undefined && { money: inMoney }) }]
    })
    return Object.fromEntries(named) as DrawdownLevels
  }
  return { ...same, day: levels(day, 'day'), total: levels(total, 'total'), strategy: levels(strategy, 'strategy') }
}

function money(text: string, key: string): number {
  const value = parseScaled(text, moneyDigits)
  if (value !== undefined) return value
  throw new ConfigError(`account.${key}: got ${JSON.stringify(text)}, expected at most ${moneyDigits} decimals`)
}

/** The account's day in a zone; undefined where it is one of UTC. */
export function dayEndsOf({ account }: Config): DayEnds | undefined {
  const zone = account?.zone === undefined ? undefined : zoneOf(account.zone)
  if (account === undefined || zone === undefined) return undefined
  const [hour, minute] = account.dayStarts.split(':').map(Number)
  const startsUs = (hour * 60 + minute) * 60_000_000
  return (wallUs) => {
    const day = Math.floor((zone.localUs(wallUs) - startsUs) / dayUs)
    // Where clocks go back over the boundary the local time says that the day has ended, and it has.
    const ends = zone.utcUs((day + 1) * dayUs + startsUs)
    return ends > wallUs ? ends : zone.utcUs((day + 2) * dayUs + startsUs)
  }
}
