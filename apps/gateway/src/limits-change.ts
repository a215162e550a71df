/**
 * Limits that are changed while the gateway runs: what a person says of them, in the words and units of the configuration, becomes a whole document on top of
 * the one that holds. A key that is null takes its limit away, an instrument that is null is traded no more.
 */
import type { InstrumentLimits, Limits } from '@fix/risk'
import type { Instrument } from '@fix/units'
import { z } from 'zod'
import { ConfigError } from './config.ts'
import { accountSchema, limitsSchema } from './limits-config.ts'
import { accountLimitsOf, instrumentLimitsOf } from './limits-settings.ts'

/** What holds for a run is not among them: when a day begins, what the account began with, and how much it may lose. */
const account = accountSchema.pick({
  ...{ maxGross: true, maxNet: true, maxCurrency: true, maxCredit: true, maxMargin: true },
  ...{ maxOpenOrders: true, maxOrdersADay: true, messages: true, maxClockSkewMs: true },
})

/** Each key as it may stand, or null. */
function orNull(shape: Readonly<Record<string, z.ZodType>>): z.ZodType<Record<string, unknown>> {
  const keys = Object.entries(shape).map(([key, schema]) => [key, schema.nullable().optional()])
  return z.strictObject(Object.fromEntries(keys) as Record<string, z.ZodType>)
}

/** A default would be said by nobody. */
const instrument = orNull({ ...limitsSchema.shape, maxAgeMs: limitsSchema.shape.maxAgeMs.unwrap() })

export const limitsBody = z.strictObject({
  limits: z.record(z.string(), instrument.nullable()).default({}),
  account: orNull(account.shape).default({}),
  reason: z.string().min(1).max(200),
})

export type LimitsGiven = Pick<z.infer<typeof limitsBody>, 'limits' | 'account'>

/** What of the account is counted in its own money. */
const inMoney: readonly string[] = ['maxGross', 'maxNet', 'maxCurrency', 'maxCredit', 'maxMargin']

export interface Configured {
  readonly instruments: readonly Instrument[]
  /** Of the account; '' where none is configured. */
  readonly currency: string
}

/** Throws ConfigError for an instrument that is not configured, and for a number that its units don't hold. */
export function changedLimits(now: Limits | undefined, given: LimitsGiven, { instruments, currency }: Configured): Limits {
  const changed: Record<string, InstrumentLimits> = { ...now?.instruments }
  for (const [id, said] of Object.entries(given.limits)) {
    const one = instruments.find((each) => each.id === id)
    if (one === undefined)
      throw new ConfigError(`limits.${id}: no such instrument, expected one of ${instruments.map((each) => each.id).join(', ')}`)
    if (said === null) delete changed[id]
    else {
      const before: Partial<InstrumentLimits> = changed[id] ?? { maxUnknown: 0 }
      changed[id] = { ...before, ...told(said, (some) => instrumentLimitsOf(id, some, one)) } as InstrumentLimits
    }
  }
  const counted = inMoney.find((key) => currency === '' && given.account[key] !== undefined && given.account[key] !== null)
  if (counted !== undefined) throw new ConfigError(`account.${counted}: given, and no account.currency is configured to count it in`)
  const account = { ...now?.account, ...told(given.account, accountLimitsOf) }
  return { version: '', instruments: changed, ...(Object.keys(account).length > 0 && { account }) }
}

/** Null is undefined where risk reads it, which is no limit. */
function told(said: Readonly<Record<string, unknown>>, scaled: (said: never) => object): Record<string, unknown> {
  const entries = Object.entries(said)
  const given = Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined))
  const gone = entries.filter(([, value]) => value === null).map(([key]) => [key === 'maxAgeMs' ? 'maxMdAgeMs' : key, undefined])
  return { ...scaled(given as never), ...(Object.fromEntries(gone) as Record<string, undefined>) }
}
