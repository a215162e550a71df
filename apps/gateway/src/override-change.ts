/**
 * Overrides of limits as a person says them over HTTP: the code of the control and its scope, the limit as it is configured now and as it shall be for a while, for how
 * many orders and how many minutes. The numbers are in the words of the configuration; what risk makes of the rest it says with a code of its own.
 */
import type { Command } from '@fix/events'
import { limitAt, limitPlace, moneyDigits, parseScope, type LimitPlace, type Limits, type Override } from '@fix/risk'
import { z } from 'zod'
import { ConfigError } from './config.ts'
import { plain } from './decimal-text.ts'
import { changedLimits, limitsBody, type Configured } from './limits-change.ts'
import type { Status } from './status.ts'

const limit = z.union([z.string().max(32), z.int().min(0)])

export const overrideBody = z.strictObject({
  code: z.string().min(1).max(64),
  scope: z.string().min(1).max(160),
  from: limit,
  to: limit,
  uses: z.int().min(1),
  minutes: z.int().min(1),
  reason: z.string().min(1).max(200),
})

export const revokeBody = z.strictObject({
  id: z.string().regex(/^O\d{1,15}$/, 'expected an id such as O7'),
  reason: z.string().min(1).max(200),
})

export type OverrideGiven = z.infer<typeof overrideBody>
export type RevokeGiven = z.infer<typeof revokeBody>

type Asked = Omit<Extract<Command, { command: 'override' }>, 'kind' | 'command' | 'actor'>

/** Throws ConfigError for a number that is none of that limit. */
export function overrideOf(given: OverrideGiven, now: Limits | undefined, configured: Configured): Asked {
  const { code, scope, from, to, uses, minutes, reason } = given
  const place = limitPlace(code as never, parseScope(scope)?.symbol)
  // Of a code without a limit there is no number to be read: risk refuses it, and says why.
  const scaled = (name: string, value: string | number): number =>
    place === undefined ? 0 : scaledLimit(name, value, place, now, configured)
  return { code, scope, from: scaled('from', from), to: scaled('to', to), uses, forMs: minutes * 60_000, reason }
}

function scaledLimit(name: string, value: string | number, place: LimitPlace, now: Limits | undefined, configured: Configured): number {
  const { symbol, key } = place
  const word = key === 'maxMdAgeMs' ? 'maxAgeMs' : key
  // What risk counts alone nobody configures.
  if (key === 'maxUnknown') return Number(value)
  const said = symbol === undefined ? { account: { [word]: value } } : { limits: { [symbol]: { [word]: value } } }
  const read = limitsBody.safeParse({ ...said, reason: 'an override' })
  if (!read.success) throw new ConfigError(`${name}: ${read.error.issues[0].message}, as ${word} is configured`)
  return limitAt(changedLimits(now, read.data, configured), place)!
}

/** Those that have not ended, numbers as they are configured. */
export function shownOverrides(
  open: readonly Readonly<Override>[],
  { instruments }: Pick<Configured, 'instruments'>,
): Status['risk']['overrides'] {
  return open.map((one) => {
    const { code, scope, uses, used, actor, approver, reason, startsUs, endsUs } = one
    const text = (value: number): string => limitText(value, limitPlace(code, parseScope(scope)?.symbol), instruments)
    return { id: `O${one.id}`, code, scope, from: text(one.from), to: text(one.to), uses, used, actor, approver, reason, startsUs, endsUs }
  })
}

const ofQuantity: readonly string[] = ['maxQty', 'maxPosition', 'maxStrategyPosition', 'maxQtyADay']
const ofValue: readonly string[] = ['maxValue', 'maxValueADay']
const ofMoney: readonly string[] = ['maxGross', 'maxNet', 'maxCredit', 'maxMargin']

function limitText(value: number, place: LimitPlace | undefined, instruments: Configured['instruments']): string {
  if (place === undefined) return String(value)
  const { qtyScale = 0, priceScale = 0 } = instruments.find(({ id }) => id === place.symbol) ?? {}
  if (ofQuantity.includes(place.key)) return plain(value, qtyScale)
  if (ofValue.includes(place.key)) return plain(value, qtyScale + priceScale)
  return ofMoney.includes(place.key) ? plain(value, moneyDigits) : String(value)
}
