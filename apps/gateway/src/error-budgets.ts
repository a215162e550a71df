/**
 * Service levels judged, each session by itself: what share was good of how much, whether that is enough to say anything, and how much of the budget it has spent. Uptime is time, and is
 * judged by any; a percentage of few orders or cancels misleads, and is not.
 */
import { serviceLevels, volumeFor } from '@fix/metrics/alerts'
import type { BySession, Counts, DayCounts } from './day-counts.ts'
import { names } from './desk-settings.ts'

/** Days that a budget is for, and that a service level rolls over. */
export const budgetDays = 28

export interface Level {
  readonly session: string
  readonly id: string
  readonly title: string
  readonly objective: number
  readonly of: 'seconds' | 'orders' | 'cancels'
  readonly volume: number
  /** Of what is good; null without volume. */
  readonly ratio: number | null
  /** There is enough to judge by. */
  readonly enough: boolean
  readonly met: boolean | null
  /** Share of the budget of this time that was spent: above 1 the objective is missed. Null without volume. */
  readonly burn: number | null
}

/** Levels of a time, from one day of UTC to another, both of them among it. */
export interface Period {
  readonly from: string
  readonly to: string
  /** Days of them of which anything is known. */
  readonly days: number
  readonly levels: readonly Level[]
}

/** What each level is made of: how much, and how much of it was good. */
const measured = {
  session_uptime: { of: 'seconds', volume: ({ scheduledUs }: Counts) => scheduledUs / 1e6, good: ({ upUs }: Counts) => upUs / 1e6 },
  first_report: { of: 'orders', volume: ({ reports }: Counts) => reports, good: ({ inTime }: Counts) => inTime },
  cancel_success: { of: 'cancels', volume: ({ cancels }: Counts) => cancels, good: ({ obeyed }: Counts) => obeyed },
} as const

/** Orders and cancels are judged where there are more than so many, as a ticket is raised. */
const least = volumeFor.ticket.over

/** Every level of every session: those of orders where orders go. */
export function levelsOf(sessions: BySession): Level[] {
  return [...sessions].flatMap(([session, counts]) =>
    serviceLevels
      .filter(({ id }) => id === 'session_uptime' || session === names.trade)
      .map(({ id, title, budget }) => {
        const { of, volume, good } = measured[id]
        const whole = volume(counts)
        const ratio = whole === 0 ? null : good(counts) / whole
        const enough = of === 'seconds' ? whole > 0 : whole > least
        const objective = 1 - budget
        // A product of decimals must not decide: as many may be bad as the budget says.
        const burn = ratio === null ? null : Number(((whole - good(counts)) / (whole * budget)).toPrecision(9))
        return { session, id, title, objective, of, volume: Math.round(whole), ratio, enough, met: enough ? burn! <= 1 : null, burn }
      }),
  )
}

/** The levels of these days. */
export function periodOf(counts: DayCounts, first: number, last: number): Period {
  const days = counts.days.filter((day) => day >= first && day <= last)
  return { from: dateOf(first), to: dateOf(last), days: days.length, levels: levelsOf(counts.sum(first, last)) }
}

/** The budget as it stands at the end of a day: what the days before it have spent counts too. */
export const rolling = (counts: DayCounts, last: number): Period => periodOf(counts, last - budgetDays + 1, last)

/** The Monday of a day's week; 1970 began with a Thursday. */
export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7)

export const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
