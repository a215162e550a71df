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
  const limits: Record<string, InstrumentLimits> = {}
  for (const [id, given] of Object.entries(config.limits)) {
    const { qtyScale = 0, priceScale = 0 } = byId.get(id) ?? {}
    const scaled = (key: Scaled, scale: number): number => {
      const value = parseScaled(given[key] ?? '', scale)
      if (value === undefined)
        throw new ConfigError(`limits.${id}.${key}: got ${JSON.stringify(given[key])}, expected at most ${scale} decimals`)
      return value
    }
    const { maxAgeMs, maxStrategyPosition, maxQtyADay, maxValue, maxValueADay, ...same } = given
    limits[id] = {
      ...same,
      maxQty: scaled('maxQty', qtyScale) as Qty,
      maxPosition: scaled('maxPosition', qtyScale) as Qty,
      maxMdAgeMs: maxAgeMs,
      maxUnknown: 0,
      ...(maxStrategyPosition !== undefined && { maxStrategyPosition: scaled('maxStrategyPosition', qtyScale) as Qty }),
      ...(maxQtyADay !== undefined && { maxQtyADay: scaled('maxQtyADay', qtyScale) as Qty }),
      ...(maxValue !== undefined && { maxValue: scaled('maxValue', priceScale + qtyScale) }),
      ...(maxValueADay !== undefined && { maxValueADay: scaled('maxValueADay', priceScale + qtyScale) }),
    }
  }
  return { version: '1', instruments: limits, ...(config.account && { account: accountLimitsOf(config.account) }) }
}

/** Throws ConfigError where an amount has more decimals than money is counted in. */
function accountLimitsOf(given: NonNullable<Config['account']>): AccountLimits {
  const { dayStarts, zone, currency: _currency, costMethod: _costMethod, startingEquity, drawdown, ...rest } = given
  const { maxGross, maxNet, maxCurrency, maxCredit, maxMargin, ...same } = rest
  const exposures = Object.entries({ maxGross, maxNet, maxCredit, maxMargin }).filter(([, text]) => text !== undefined)
  const [hour, minute] = dayStarts.split(':').map(Number)
  return {
    ...same,
    dayStartsMinute: hour * 60 + minute,
    ...(zone !== undefined && { dayZone: zone }),
    ...(startingEquity !== undefined && { startingEquity: money(startingEquity, 'startingEquity') }),
    ...Object.fromEntries(exposures.map(([key, text]) => [key, money(text!, key)])),
    ...(maxCurrency && {
      maxCurrency: Object.fromEntries(Object.entries(maxCurrency).map(([name, text]) => [name, money(text, `maxCurrency.${name}`)])),
    }),
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
