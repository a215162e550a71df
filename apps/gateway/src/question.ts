/** What answers may be asked for in a query: the terms that several of them have, and how a term that makes no sense is named. */
import { z } from 'zod'

export const name = z.string().max(64, 'expected at most 64 characters')

/** A whole number in digits. */
export const whole = (min: number, max = Number.MAX_SAFE_INTEGER) =>
  z
    .string()
    .regex(/^\d{1,16}$/, `expected a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `expected a whole number from ${min} to ${max}`)

/** Moments in microseconds of UTC, both of them among what is asked for. */
export const period = { since: whole(0).default(0), until: whole(0).default(Number.MAX_SAFE_INTEGER) }

/** Of a list of all instruments there are, which stands in one order: those behind `after`. */
export const ofInstruments = { instrument: name.optional(), after: name.optional(), limit: whole(1, 1000).default(1000) }

/** Each term that makes no sense: its name, what was given, what was expected. */
export function mistakesIn({ issues }: z.ZodError, given: Readonly<Record<string, string>>, shape: z.ZodObject): string {
  const shown = (key: string): string => JSON.stringify((given[key] ?? '').slice(0, 40))
  return issues
    .map((issue) => {
      if (issue.code === 'unrecognized_keys')
        return issue.keys
          .map((key) => `${key}: got ${shown(key)}, expected none of that name; there are ${Object.keys(shape.shape).join(', ')}`)
          .join('; ')
      const expected = /expected .*/.exec(issue.message)?.[0] ?? issue.message
      return `${issue.path.join('.')}: got ${shown(String(issue.path[0]))}, ${expected}`
    })
    .join('; ')
}

/** A page of a list that has been filtered: those behind the one that is called `after`, at most `limit`. Undefined where there is none of that name. */
export function pageOf<T>(
  list: readonly T[],
  nameOf: (one: T) => string,
  after: string | undefined,
  limit: number,
): { page: T[]; more: boolean } | undefined {
  const at = after === undefined ? 0 : list.findIndex((one) => nameOf(one) === after) + 1
  if (after !== undefined && at === 0) return undefined
  return { page: list.slice(at, at + limit), more: list.length > at + limit }
}
