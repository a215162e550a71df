/** What a configuration says of the desk. The gateway builds its desk from it, and so does whoever refolds or replays what a gateway left. */
import type { InstrumentLimits, Limits } from '@fix/risk'
import { schedule } from '@fix/session/node'
import type { DeskOptions } from '@fix/strategy'
import { formatScaled, instrument, parseScaled, type Instrument, type Qty } from '@fix/units'
import { ctrader } from '@fix/venue/ctrader'
import { ConfigError, type Config } from './config.ts'

/** The two sessions, as their facts, their streams and the page name them. */
export const names = { quote: 'QUOTE', trade: 'TRADE' } as const

/** Digits of the journal's id that stand in each ClOrdID(11). */
const idDigits = 6

/**
 * The journal's own random id makes ClOrdIDs unique for the account: a second gateway, or a state that was begun anew, never gives out an
 * id that the venue has seen.
 *
 * Throws ConfigError where instruments or limits make no sense together. */
export function deskSettings(config: Config, journalId: string, strategy?: DeskOptions['strategy']): Omit<DeskOptions, 'log'> {
  const instruments = config.instruments.map(instrumentOf)
  return {
    mode: config.mode,
    instruments,
    feed: ctrader.feed,
    orderRules: ctrader.orders,
    listEachLogon: true,
    hours: (id) => hoursOf(config, id),
    limits: limitsOf(config, instruments),
    idPrefix: `F${journalId.slice(0, idDigits)}-`,
    strategy,
    names,
    unknownBlocks: config.orders.unknownBlocks,
    terms: {
      numbering: config.numbering,
      orders: config.orders,
      parity: config.parity,
      params: config.strategy?.params ?? {},
      ...(config.hours && { hours: config.hours }),
    },
    positionBreakBlocks: config.orders.positionBreakBlocks,
    parity: parityOf(config, instruments),
    protection: config.orders.protection,
    accountCurrency: config.account?.currency,
  }
}

function parityOf({ parity }: Config, instruments: readonly Instrument[]): DeskOptions['parity'] {
  const { everyS, graceMs, onSevere, largestBreak = {} } = parity
  const largest = new Map<string, number>()
  for (const { id, qtyScale } of instruments) {
    const text = Object.hasOwn(largestBreak, id) ? largestBreak[id] : largestBreak['*']
    const qty = text === undefined ? undefined : parseScaled(text, qtyScale)
    if (qty !== undefined) largest.set(id, qty)
    else if (text !== undefined)
      throw new ConfigError(`parity.largestBreak.${id}: got ${JSON.stringify(text)}, expected at most ${qtyScale} decimals`)
  }
  return {
    graceMs,
    largestBreak: (id) => largest.get(id),
    ...(everyS > 0 && { everyMs: everyS * 1000 }),
    ...(onSevere !== 'tell' && { onSevere }),
  }
}

function hoursOf({ hours = {} }: Config, id: string): ReturnType<typeof schedule> | undefined {
  const given = Object.hasOwn(hours, id) ? hours[id] : hours['*']
  return given === undefined ? undefined : schedule(given)
}

function instrumentOf(given: Config['instruments'][number]): Instrument {
  try {
    return instrument({
      id: given.id,
      tick: formatScaled(1, given.digits),
      priceScale: given.digits,
      qtyScale: given.qtyDigits,
      step: given.step,
      minQty: given.min,
      maxQty: given.max,
      currency: given.currency,
    })
  } catch (cause) {
    throw new ConfigError(`instruments: ${(cause as Error).message}`)
  }
}

function limitsOf(config: Config, instruments: readonly Instrument[]): Limits {
  const byId = new Map(instruments.map((one) => [one.id, one]))
  const limits: Record<string, InstrumentLimits> = {}
  for (const [id, given] of Object.entries(config.limits)) {
    const { qtyScale = 0, priceScale = 0 } = byId.get(id) ?? {}
    const scaled = (key: 'maxQty' | 'maxPosition' | 'maxQtyADay' | 'maxValue' | 'maxValueADay', scale: number): number => {
      const value = parseScaled(given[key] ?? '', scale)
      if (value === undefined)
        throw new ConfigError(`limits.${id}.${key}: got ${JSON.stringify(given[key])}, expected at most ${scale} decimals`)
      return value
    }
    const { maxAgeMs, maxQtyADay, maxValue, maxValueADay, ...same } = given
    limits[id] = {
      ...same,
      maxQty: scaled('maxQty', qtyScale) as Qty,
      maxPosition: scaled('maxPosition', qtyScale) as Qty,
      maxMdAgeMs: maxAgeMs,
      maxUnknown: 0,
      ...(maxQtyADay !== undefined && { maxQtyADay: scaled('maxQtyADay', qtyScale) as Qty }),
      ...(maxValue !== undefined && { maxValue: scaled('maxValue', priceScale + qtyScale) }),
      ...(maxValueADay !== undefined && { maxValueADay: scaled('maxValueADay', priceScale + qtyScale) }),
    }
  }
  if (config.account === undefined) return { version: '1', instruments: limits }
  const { dayStarts, currency: _currency, costMethod: _costMethod, ...account } = config.account
  const [hour, minute] = dayStarts.split(':').map(Number)
  return { version: '1', instruments: limits, account: { ...account, dayStartsMinute: hour * 60 + minute } }
}
