/**
 * When a session is open, as the configuration has it: the shape of the schedule of `@fix/session`, so that editors complete it and a key that
 * is none is named. What excludes each other, and zones, the schedule itself judges.
 */
import { ScheduleError, type ScheduleConfig } from '@fix/session'
import { schedule } from '@fix/session/node'
import { z } from 'zod'

const weekday = z.enum(['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'])
const time = z.string().describe('17:00 or 17:00:00, with a zone of its own behind a space where it is not that of the schedule.')
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as "2026-12-25"')

const windowSchema = z.strictObject({
  start: time,
  end: time.describe('The same as start: always open, with a reset at that time.'),
  startDay: weekday.optional().describe('A window of several days, to endDay; not with weekdays.'),
  endDay: weekday.optional().describe('The day on which a window of several days ends.'),
  weekdays: z.array(weekday).optional().describe('Days that a window of a day begins on; every day without them.'),
})

export const scheduleSchema = windowSchema.partial().extend({
  zone: z.string().optional().describe('IANA time zone, such as America/New_York; UTC without it.'),
  nonStop: z.boolean().optional().describe('Never reset by time; not with a window.'),
  windows: z.array(windowSchema).optional().describe('Several windows in place of one, each with numbers of its own.'),
  logon: z
    .union([windowSchema, z.array(windowSchema)])
    .optional()
    .describe('When to be connected, where that is less than the window; no reset at its ends.'),
  resetTimes: z.array(z.string()).optional().describe('Times at which the numbers begin again within a window.'),
  holidays: z.array(date).optional().describe('Dates on which no window begins.'),
  earlyCloses: z.record(date, z.string()).optional().describe('By date the time at which the day ends.'),
})

/** When the market of an instrument is open: a calendar without numbers. */
export const marketHoursSchema = scheduleSchema
  .pick({ start: true, end: true, startDay: true, endDay: true, weekdays: true, zone: true, holidays: true, earlyCloses: true })
  .extend({
    end: time.optional().describe('The time at which it closes.'),
    windows: z.array(windowSchema).optional().describe('Several windows in place of one, as where there is a break.'),
  })

/** What is wrong with it, as one line below the key `schedule`, or undefined. */
export function scheduleMistake(config: ScheduleConfig): string | undefined {
  try {
    schedule(config)
    return undefined
  } catch (error) {
    if (error instanceof ScheduleError) return error.message
    throw error
  }
}
