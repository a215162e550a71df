import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Schedule, ScheduleError, transitionsOf, formText } from '../src/index.ts'
import type { ScheduleConfig, Weekday, WindowConfig } from '../src/index.ts'
import { schedule } from '../src/node.ts'
import { minutesOf } from './schedule-twin.ts'

const us = (iso: string): number => Date.parse(iso) * 1000
const iso = (instantUs: number | undefined): string =>
  instantUs === undefined || Math.abs(instantUs) === Infinity
    ? String(instantUs)
    : new Date(instantUs / 1000).toISOString().replace('.000Z', 'Z')
/** `open 2026-03-06T22:00:00Z`: what begins, and when, for the next changes. */
const story = (config: ScheduleConfig, from: string, count: number): string[] =>
  transitionsOf(schedule(config), us(from), count).map(({ kind, newNumbers, atUs }) => `${kind}${newNumbers ? ' 1' : ''} ${iso(atUs)}`)

const workdays: Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
const newYork = 'America/New_York'

describe('the windows that venues use', () => {
  it('weekly, Sunday 17:00 to Friday 17:00 in New York, keeps its local time when clocks go forward', () => {
    expect(story({ zone: newYork, startDay: 'Sunday', start: '17:00', endDay: 'Friday', end: '17:00' }, '2026-03-04T00:00:00Z', 4)).toEqual(
      ['close 2026-03-06T22:00:00Z', 'open 1 2026-03-08T21:00:00Z', 'close 2026-03-13T21:00:00Z', 'open 1 2026-03-15T21:00:00Z'],
    )
  })

  it('and when they go back', () => {
    expect(story({ zone: newYork, startDay: 'Sunday', start: '17:00', endDay: 'Friday', end: '17:00' }, '2026-10-29T00:00:00Z', 3)).toEqual(
      ['close 2026-10-30T21:00:00Z', 'open 1 2026-11-01T22:00:00Z', 'close 2026-11-06T22:00:00Z'],
    )
  })

  it('daily reset at 17:00 in New York: always open', () => {
    const daily = schedule({ zone: newYork, start: '17:00', end: '17:00' })
    expect(story(daily.config, '2026-03-07T00:00:00Z', 3)).toEqual([
      'reset 1 2026-03-07T22:00:00Z',
      'reset 1 2026-03-08T21:00:00Z',
      'reset 1 2026-03-09T21:00:00Z',
    ])
    for (let hour = 0; hour < 24 * 400; hour++) expect(daily.logonOpen(us('2026-01-01T00:30:00Z') + hour * 3_600_000_000)).toBe(true)
  })

  it('daily reset at 22:00 UTC', () => {
    expect(story({ start: '22:00', end: '22:00' }, '2026-03-07T22:00:00Z', 2)).toEqual([
      'reset 1 2026-03-08T22:00:00Z',
      'reset 1 2026-03-09T22:00:00Z',
    ])
  })

  it('weekly reset on Saturday: always open', () => {
    const weekly: ScheduleConfig = { startDay: 'Saturday', start: '00:00', endDay: 'Saturday', end: '00:00' }
    expect(story(weekly, '2026-03-07T00:00:00Z', 2)).toEqual(['reset 1 2026-03-14T00:00:00Z', 'reset 1 2026-03-21T00:00:00Z'])
    expect(schedule(weekly).logonOpen(us('2026-03-13T23:59:59Z'))).toBe(true)
  })

  it('weekly reset on Sunday 17:00 in New York', () => {
    expect(story({ zone: newYork, startDay: 'Sunday', start: '17:00', endDay: 'Sunday', end: '17:00' }, '2026-03-02T00:00:00Z', 2)).toEqual(
      ['reset 1 2026-03-08T21:00:00Z', 'reset 1 2026-03-15T21:00:00Z'],
    )
  })
})

describe('the rules', () => {
  it('a window over midnight belongs to the weekday of its start', () => {
    expect(story({ start: '22:00', end: '06:00', weekdays: ['Friday'] }, '2026-03-06T00:00:00Z', 3)).toEqual([
      'open 1 2026-03-06T22:00:00Z',
      'close 2026-03-07T06:00:00Z',
      'open 1 2026-03-13T22:00:00Z',
    ])
  })

  it('weekdays with start equal to end last a day each: open from Monday to Saturday without a break', () => {
    expect(story({ start: '17:00', end: '17:00', weekdays: workdays }, '2026-03-05T18:00:00Z', 4)).toEqual([
      'reset 1 2026-03-06T17:00:00Z',
      'close 2026-03-07T17:00:00Z',
      'open 1 2026-03-09T17:00:00Z',
      'reset 1 2026-03-10T17:00:00Z',
    ])
  })

  it('non-stop is always open and has no reset; the start of its numbers is never', () => {
    const always = schedule({ nonStop: true })
    expect([always.instanceAt(0), always.logonOpen(0), always.nextChange(0)]).toEqual([-Infinity, true, Infinity])
    expect(always.sameInstance(us('1990-01-01T00:00:00Z'), us('2026-01-01T00:00:00Z'))).toBe(true)
    expect(transitionsOf(always, 0, 10)).toEqual([])
  })

  it('start equal to end and non-stop are told apart', () => {
    expect(formText(schedule({ nonStop: true }))).toBe('non-stop: always open, no reset by time')
    expect(formText(schedule({ start: '00:00:00', end: '00:00:00' }))).toBe(
      'daily 00:00:00 to 00:00:00 UTC: always open, reset at that time',
    )
  })

  it('several windows have a numbering each; where one ends as the other begins, it is a reset', () => {
    const windows = [
      { start: '01:00', end: '08:00' },
      { start: '08:00', end: '16:00' },
      { start: '18:00', end: '22:00', weekdays: ['Friday' as const] },
    ]
    expect(story({ windows }, '2026-03-06T00:00:00Z', 7)).toEqual([
      'open 1 2026-03-06T01:00:00Z',
      'reset 1 2026-03-06T08:00:00Z',
      'close 2026-03-06T16:00:00Z',
      'open 1 2026-03-06T18:00:00Z',
      'close 2026-03-06T22:00:00Z',
      'open 1 2026-03-07T01:00:00Z',
      'reset 1 2026-03-07T08:00:00Z',
    ])
  })

  it('a logon window opens and closes within the session without a reset', () => {
    const week = { startDay: 'Sunday', start: '17:00', endDay: 'Friday', end: '17:00' } as const
    const both = schedule({ ...week, logon: { start: '08:00', end: '18:00', weekdays: workdays } })
    expect(story(both.config, '2026-03-05T12:00:00Z', 5)).toEqual([
      'close 2026-03-05T18:00:00Z',
      'open 2026-03-06T08:00:00Z',
      'close 2026-03-06T17:00:00Z',
      'reset 1 2026-03-08T17:00:00Z',
      'open 2026-03-09T08:00:00Z',
    ])
    expect(both.sameInstance(us('2026-03-05T12:00:00Z'), us('2026-03-06T09:00:00Z'))).toBe(true)
    expect(both.sameInstance(us('2026-03-05T12:00:00Z'), us('2026-03-09T09:00:00Z'))).toBe(false)
  })

  it('non-stop numbers with windows to connect in', () => {
    const config: ScheduleConfig = {
      nonStop: true,
      logon: [
        { start: '06:00', end: '11:00' },
        { start: '12:00', end: '20:00' },
      ],
    }
    expect(story(config, '2026-03-05T00:00:00Z', 4)).toEqual([
      'open 2026-03-05T06:00:00Z',
      'close 2026-03-05T11:00:00Z',
      'open 2026-03-05T12:00:00Z',
      'close 2026-03-05T20:00:00Z',
    ])
  })

  it('reset times begin the numbers again within the window', () => {
    expect(story({ start: '08:00', end: '20:00', resetTimes: ['17:00', '12:00', '21:00'] }, '2026-03-05T00:00:00Z', 4)).toEqual([
      'open 1 2026-03-05T08:00:00Z',
      'reset 1 2026-03-05T12:00:00Z',
      'reset 1 2026-03-05T17:00:00Z',
      'close 2026-03-05T20:00:00Z',
    ])
  })

  it('on a holiday no window of a day begins; one that began the evening before goes on', () => {
    expect(story({ start: '22:00', end: '06:00', holidays: ['2026-03-06'] }, '2026-03-05T12:00:00Z', 3)).toEqual([
      'open 1 2026-03-05T22:00:00Z',
      'close 2026-03-06T06:00:00Z',
      'open 1 2026-03-07T22:00:00Z',
    ])
  })

  it('in a window of several days a holiday closes the date, an early close the rest of it, and the numbers go on', () => {
    const week = { zone: newYork, startDay: 'Sunday', start: '17:00', endDay: 'Friday', end: '17:00' } as const
    expect(story({ ...week, holidays: ['2026-03-04'], earlyCloses: { '2026-03-05': '13:00' } }, '2026-03-03T12:00:00Z', 5)).toEqual([
      'close 2026-03-04T05:00:00Z',
      'open 2026-03-05T05:00:00Z',
      'close 2026-03-05T18:00:00Z',
      'open 2026-03-06T05:00:00Z',
      'close 2026-03-06T22:00:00Z',
    ])
  })

  it('an early close ends a window of a day, and its numbers', () => {
    expect(story({ start: '08:00', end: '16:30', earlyCloses: { '2026-12-24': '12:30' } }, '2026-12-24T00:00:00Z', 3)).toEqual([
      'open 1 2026-12-24T08:00:00Z',
      'close 2026-12-24T12:30:00Z',
      'open 1 2026-12-25T08:00:00Z',
    ])
  })

  it('the year between two windows is no reason to lose the later one', () => {
    const days = Array.from({ length: 360 }, (_, day) => new Date(Date.UTC(2026, 0, 2 + day)).toISOString().slice(0, 10))
    const config: ScheduleConfig = { start: '08:00', end: '16:00', holidays: days }
    expect(story(config, '2026-01-01T20:00:00Z', 1)).toEqual(['open 1 2026-12-28T08:00:00Z'])
    expect(schedule(config).sameInstance(us('2026-01-01T12:00:00Z'), us('2026-12-28T09:00:00Z'))).toBe(false)
  })

  it('times may have zones of their own: an end in London, a start in New York', () => {
    expect(story({ start: '03:00 America/New_York', end: '16:30:00 Europe/London' }, '2026-03-06T00:00:00Z', 6)).toEqual([
      'open 1 2026-03-06T08:00:00Z',
      'close 2026-03-06T16:30:00Z',
      'open 1 2026-03-07T08:00:00Z',
      'close 2026-03-07T16:30:00Z',
      'open 1 2026-03-08T07:00:00Z',
      'close 2026-03-08T16:30:00Z',
    ])
  })

  it('a window whose start is lost keeps its length rather than none', () => {
    expect(story({ zone: newYork, start: '02:30', end: '03:15' }, '2026-03-08T00:00:00Z', 2)).toEqual([
      'open 1 2026-03-08T07:30:00Z',
      'close 2026-03-08T08:15:00Z',
    ])
  })
})

describe('a schedule that cannot be', () => {
  const window: WindowConfig = { start: '08:00', end: '16:00' }
  it.each<[string, ScheduleConfig, string]>([
    ['without a window', {}, 'schedule.start: got nothing, expected a time such as "17:00"'],
    ['without an end', { start: '08:00' }, 'schedule.end: got nothing'],
    ['a time that is none', { ...window, start: '24:00' }, 'schedule.start: got "24:00"'],
    [
      'a zone of a time that is none',
      { ...window, end: '16:00 Europe/Londn' },
      'schedule.end: got "Europe/Londn", expected an IANA time zone',
    ],
    [
      'weekdays beside a weekly window',
      { ...window, startDay: 'Monday', endDay: 'Friday', weekdays: workdays },
      'schedule.weekdays: got ["Monday"',
    ],
    ['a start day without an end day', { ...window, startDay: 'Monday' }, 'schedule.endDay: got nothing'],
    ['an end day without a start day', { ...window, endDay: 'Monday' }, 'schedule.startDay: got nothing'],
    ['no weekday', { ...window, weekdays: [] }, 'schedule.weekdays: got [], expected one weekday or more'],
    ['a weekday that is none', { ...window, weekdays: ['Mo' as Weekday] }, 'schedule.weekdays.0: got "Mo", expected one of Sunday, Monday'],
    ['a window beside nonStop', { ...window, nonStop: true }, 'schedule.start: got "08:00", expected nothing beside nonStop'],
    [
      'windows beside nonStop',
      { nonStop: true, windows: [window] },
      'schedule.windows: got [{"start":"08:00","end":"16:00"}], expected nothing beside nonStop',
    ],
    [
      'a reset time beside nonStop',
      { nonStop: true, resetTimes: ['12:00'] },
      'schedule.resetTimes: got ["12:00"], expected nothing beside nonStop',
    ],
    ['a window beside windows', { ...window, windows: [window] }, 'schedule.start: got "08:00", expected nothing beside windows'],
    ['no windows', { windows: [] }, 'schedule.windows: got [], expected one window or more'],
    ['windows that overlap', { windows: [window, { start: '15:00', end: '18:00' }] }, 'schedule.windows.1: got {"start":"15:00"'],
    [
      'windows that overlap over midnight',
      {
        windows: [
          { start: '22:00', end: '02:00' },
          { start: '01:00', end: '03:00' },
        ],
      },
      'schedule.windows.1',
    ],
    [
      'a logon window outside',
      { ...window, logon: { start: '17:00', end: '18:00' } },
      'schedule.logon: got {"start":"17:00","end":"18:00"}, expected a time within',
    ],
    ['a date that is none', { ...window, holidays: ['2026-02-29'] }, 'schedule.holidays.0: got "2026-02-29", expected a date'],
    ['an early close without a time', { ...window, earlyCloses: { '2026-12-24': 'noon' } }, 'schedule.earlyCloses.2026-12-24: got "noon"'],
    ['an early close without a date', { ...window, earlyCloses: { Christmas: '12:00' } }, 'schedule.earlyCloses: got "Christmas"'],
    ['another way of closing', { ...window, outside: 'rude' as 'silent' }, 'schedule.outside: got "rude", expected "silent" or "logout"'],
    [
      'a list that is none',
      { ...window, holidays: '2026-12-25' as unknown as string[] },
      'schedule.holidays: got "2026-12-25", expected a list',
    ],
    [
      'weekdays that are no list',
      { ...window, weekdays: 'Monday' as unknown as Weekday[] },
      'schedule.weekdays: got "Monday", expected a list',
    ],
    ['a window that is none', { windows: ['08:00' as unknown as WindowConfig] }, 'schedule.windows.0: got "08:00", expected an object'],
    ['a window with a field that is none', { windows: [{ ...window, zone: 'UTC' } as WindowConfig] }, 'schedule.windows.0.zone: got "UTC"'],
    ['early closes as a list', { ...window, earlyCloses: [] as unknown as Record<string, string> }, 'schedule.earlyCloses: got []'],
    ['a half yes', { nonStop: 'yes' as unknown as boolean }, 'schedule.nonStop: got "yes", expected true or false'],
    ['a field that is none', { ...window, timezone: 'UTC' } as ScheduleConfig, 'schedule.timezone: got "UTC", expected no such field'],
  ])('is refused with field, given and expected: %s', (_name, config, message) => {
    expect(() => schedule(config)).toThrow(ScheduleError)
    expect(() => schedule(config)).toThrow(message)
  })

  it('knows only UTC where it is given no zones', () => {
    expect(new Schedule({ start: '00:00', end: '00:00' }).logonOpen(0)).toBe(true)
    expect(() => new Schedule({ zone: newYork, start: '00:00', end: '00:00' })).toThrow('schedule.zone: got "America/New_York"')
  })
})

describe('against the twin that goes minute by minute', () => {
  const quarter = fc
    .oneof(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 95 }))
    .map((q) => `${String(Math.floor(q / 4)).padStart(2, '0')}:${String((q % 4) * 15).padStart(2, '0')}`)
  const weekday = fc.constantFrom<Weekday>('Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday')
  const days = fc.oneof(
    fc.constant({}),
    fc.record({ weekdays: fc.uniqueArray(weekday, { minLength: 1, maxLength: 6 }) }),
    fc.record({ startDay: weekday, endDay: weekday }),
  )
  /** First days of weeks in which clocks are set, by zone. */
  const places = fc.constantFrom(
    [newYork, '2026-03-05'],
    [newYork, '2026-10-29'],
    ['Europe/London', '2026-03-26'],
    ['Europe/London', '2026-10-22'],
    ['Australia/Lord_Howe', '2026-10-01'],
    ['Australia/Lord_Howe', '2026-04-02'],
    ['Asia/Tokyo', '2026-03-05'],
    ['Africa/Casablanca', '2026-02-12'],
  )
  const date = (first: string, day: number): string => new Date(Date.parse(first) + day * 86_400_000).toISOString().slice(0, 10)

  it('each minute has the same window, the same door and the same next change', () => {
    fc.assert(
      fc.property(
        places,
        days,
        quarter,
        quarter,
        fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 2 }),
        fc.option(fc.tuple(fc.integer({ min: 0, max: 7 }), quarter)),
        ([zone, first], when, start, end, holidays, early) => {
          const config: ScheduleConfig = {
            zone,
            ...when,
            start,
            end,
            holidays: holidays.map((day) => date(first, day)),
            earlyCloses: early === null ? {} : { [date(first, early[0])]: early[1] },
          }
          const ours = schedule(config)
          const minutes = minutesOf(config, Date.parse(first), 8)
          let changeMs: number | undefined
          for (let i = minutes.length - 1; i >= 0; i--) {
            const { utcMs, instanceMs, open } = minutes[i]
            const after = minutes[i + 1]
            if (after !== undefined && (after.instanceMs !== instanceMs || after.open !== open)) changeMs = after.utcMs
            const ourInstance = ours.instanceAt(utcMs * 1000)
            const same = ourInstance === (instanceMs === undefined ? undefined : instanceMs * 1000) && ours.logonOpen(utcMs * 1000) === open
            const sameChange = changeMs === undefined || ours.nextChange(utcMs * 1000) === changeMs * 1000
            if (!same || !sameChange)
              throw new Error(
                `${iso(utcMs * 1000)}: window ${iso(ourInstance)}, open ${ours.logonOpen(utcMs * 1000)}, next ${iso(ours.nextChange(utcMs * 1000))}; ` +
                  `the twin has ${iso(instanceMs && instanceMs * 1000)}, ${open}, ${iso(changeMs && changeMs * 1000)}`,
              )
          }
        },
      ),
      { seed: 44, numRuns: 40 },
    )
  })
})
