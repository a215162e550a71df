/**
 * Overrides of limits as a person says them over HTTP: the code of the control and its scope, the limit as it is configured now and as it shall be for a while, for how
 * many orders and how many minutes. The numbers are in the words of the configuration; what risk makes of the rest it says with a code of its own.
 */
import type { Command } from '@fix/events'
import { limitAt, limitPlace, moneyDigits, parseScope, whyNotLifted, type LimitPlace, type Limits, type Override } from '@fix/risk'
import { ConfigError } from './config.ts'
import { plain } from './decimal-text.ts'
import { changedLimits, limitsBody, type Configured } from './limits-change.ts'
import { parseScaled } from '@fix/units'
import { z } from 'zod'
import type { Status } from './status.ts'

const limit = z.union([z.string().max(32), z.int().min(0)])

export const overrideBody = z.strictObject({
  code: z.string().min(1).max(64),
  scope: z.string().min(1).max(160),
  which: z.string().min(1).max(16).optional(),
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
  const { code, scope, which, from, to, uses, minutes, reason } = given
  const place = limitPlace(code as never, parseScope(scope)?.symbol, which)
  // Of a code without a limit there is no number to be read: risk refuses it, and says why.
  const scaled = (name: string, value: string | number): number =>
    place === undefined ? 0 : scaledLimit(name, value, place, now, configured)
  const limits = { from: scaled('from', from), to: scaled('to', to) }
  return { code, scope, ...(which !== undefined && { which }), ...limits, uses, forMs: minutes * 60_000, reason }
}

/** Why no override lifts what is asked for, where that is why it was refused; '' else. */
export function reasonOf(refusal: string, { code }: Pick<OverrideGiven, 'code'>): string {
  return refusal === 'neverLifted' || refusal === 'noLimitToLift' ? whyNotLifted(code) : ''
}

function scaledLimit(name: string, value: string | number, place: LimitPlace, now: Limits | undefined, configured: Configured): number {
  const { symbol, path } = place
  const [key] = path
  if (path.length > 1) return partOf(name, value, path)
  const word = key === 'maxMdAgeMs' ? 'maxAgeMs' : key
  // What risk counts alone nobody configures.
  if (key === 'maxUnknown') return Number(value)
  const said = symbol === undefined ? { account: { [word]: value } } : { limits: { [symbol]: { [word]: value } } }
  const read = limitsBody.safeParse({ ...said, reason: 'an override' })
  if (!read.success) throw new ConfigError(`${name}: ${read.error.issues[0].message}, as ${word} is configured`)
  return limitAt(changedLimits(now, read.data, configured), place)!
}

/** One number of a limit that has several: money as text, else a whole number. */
function partOf(name: string, value: string | number, path: readonly string[]): number {
  const inMoney = isMoney(path)
  const scaled = inMoney && typeof value === 'string' ? parseScaled(value, moneyDigits) : undefined
  if (scaled !== undefined) return scaled
  if (!inMoney && typeof value === 'number') return value
  const expected = inMoney ? `a decimal number as text, of at most ${moneyDigits} decimals` : 'a whole number'
  throw new ConfigError(`${name}: got ${JSON.stringify(value)}, expected ${expected}, as ${path.join('.')} is configured`)
}

/** Those that have not ended, numbers as they are configured. */
export function shownOverrides(
  open: readonly Readonly<Override>[],
  { instruments }: Pick<Configured, 'instruments'>,
): Status['risk']['overrides'] {
  return open.map((one) => {
    const { code, scope, which = '', uses, used, actor, approver, reason, startsUs, endsUs } = one
    const text = (value: number): string => limitText(value, limitPlace(code, parseScope(scope)?.symbol, which), instruments)
    const limit = { from: text(one.from), to: text(one.to) }
    return { id: `O${one.id}`, code, scope, which, ...limit, uses, used, actor, approver, reason, startsUs, endsUs }
  })
}

const ofQuantity: readonly string[] = ['maxQty', 'maxPosition', 'maxStrategyPosition', 'maxQtyADay']
const ofValue: readonly string[] = ['maxValue', 'maxValueADay']
const ofMoney: readonly string[] = ['maxGross', 'maxNet', 'maxCurrency', 'maxCredit', 'maxMargin']

const isMoney = (path: readonly string[]): boolean => ofMoney.includes(path[0]) || path.at(-1) === 'money'

function limitText(value: number, place: LimitPlace | undefined, instruments: Configured['instruments']): string {
  if (place === undefined) return String(value)
  const { qtyScale = 0, priceScale = 0 } = instruments.find(({ id }) => id === place.symbol) ?? {}
  const { path } = place
  const [key] = path
  if (ofQuantity.includes(key)) return plain(value, qtyScale)
  if (ofValue.includes(key)) return plain(value, qtyScale + priceScale)
  return isMoney(path) ? plain(value, moneyDigits) : String(value)
}
