/** What a configuration says of the desk. The gateway builds its desk from it, and so does whoever refolds or replays what a gateway left. */
import { schedule } from '@fix/session/node'
import type { DeskOptions, TripSettings } from '@fix/strategy'
import { formatScaled, instrument, parseScaled, type Instrument } from '@fix/units'
import { ctrader } from '@fix/venue/ctrader'
import { ConfigError, type Config } from './config.ts'
import { dayEndsOf, limitsOf } from './limits-settings.ts'

/** The sessions, as their facts, their streams and the page name them. */
export const names = { quote: 'QUOTE', trade: 'TRADE' } as const
export const copyName = 'DROPCOPY'

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
    dayEnds: dayEndsOf(config),
    idPrefix: `F${journalId.slice(0, idDigits)}-`,
    strategy,
    names: config.dropCopy === undefined ? names : { ...names, copy: copyName },
    unknownBlocks: config.orders.unknownBlocks,
    terms: {
      numbering: config.numbering,
      orders: config.orders,
      parity: config.parity,
      trips: config.trips,
      people: Object.keys(config.people),
      params: config.strategy?.params ?? {},
      ...(config.hours && { hours: config.hours }),
    },
    positionBreakBlocks: config.orders.positionBreakBlocks,
    parity: parityOf(config, instruments),
    trips: tripsOf(config),
    people: Object.keys(config.people),
    unknownAlertMs: config.orders.unknownAlertMs,
    protection: config.orders.protection,
    contingentWithinMs: config.orders.contingentWithinMs,
    accountCurrency: config.account?.currency,
  }
}

function tripsOf({ stageFile, trips: { rejects, riskErrors, audit, ...others } }: Config): TripSettings {
  return {
    ...others,
    ...(stageFile !== undefined && { config: { state: 'reduce-only' } }),
    ...(audit.everyS > 0 && { audit }),
    ...(rejects.count > 0 && { rejects }),
    ...(riskErrors.count > 0 && { riskErrors }),
  }
}

/** Differences of the clocks that somebody goes by. */
export function clockMarks({ trips, account }: Config): number[] {
  return [trips.clock?.overMs, account?.maxClockSkewMs].filter((ms) => ms !== undefined)
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
