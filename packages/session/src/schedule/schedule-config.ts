/**
 * A schedule as it is written down, a plain object, and how it is read: every field checked, what excludes each other refused, zones asked for
 * by name. What comes out are rules and calendar data, no instant yet.
 */
import { parseDate, parseTime, weekdays } from './civil.ts'
import type { Weekday } from './civil.ts'
import { ScheduleError } from './schedule-error.ts'
import { overlap, WindowRule } from './window-rule.ts'
import type { Zone } from './zone.ts'

/** One window. Times are `17:00` or `17:00:00`, with a zone of their own behind a space where it is not that of the schedule. */
export interface WindowConfig {
  start: string
  /** The same as `start`: always open, and the reset is at that time. */
  end: string
  /** A window of several days, from this weekday to `endDay`; excludes `weekdays`. */
  startDay?: Weekday
  endDay?: Weekday
  /** Weekdays that it begins on; every day without them. A window over midnight belongs to the day of its start. */
  weekdays?: readonly Weekday[]
}

export interface ScheduleConfig extends Partial<WindowConfig> {
  /** IANA zone of times and dates; UTC without it. */
  zone?: string
  /** One numbering for ever: no reset by time. Excludes every window of the session. */
  nonStop?: boolean
  /** Several windows in place of one; each has a numbering of its own. */
  windows?: readonly WindowConfig[]
  /** When to be connected, where that is less than the window of the session: no reset at its ends. One or several. */
  logon?: WindowConfig | readonly WindowConfig[]
  /** Times of day at which the numbers begin again within a window. */
  resetTimes?: readonly string[]
  /** Dates, `2026-12-25`. No window of a day begins then; in a longer one nobody is connected from midnight to midnight, without a reset. */
  holidays?: readonly string[]
  /** By date the time at which a window that is open then ends; a longer one is closed until midnight, without a reset. */
  earlyCloses?: Readonly<Record<string, string>>
  /** What an acceptor does with a Logon(A) outside: close without a word, or say why in a Logout(5). */
  outside?: 'silent' | 'logout'
}

/** Which of the forms it has; `several` are several windows. */
export type ScheduleForm = 'nonStop' | 'daily' | 'weekdays' | 'weekly' | 'several'

export interface Plan {
  readonly form: ScheduleForm
  readonly zone: Zone
  /** Empty where the session is non-stop. */
  readonly windows: readonly WindowRule[]
  /** Empty where the session may be connected all through its window. */
  readonly logon: readonly WindowRule[]
  /** Microseconds of the day. */
  readonly resets: readonly number[]
  readonly holidays: ReadonlySet<number>
  /** Time of day by day. */
  readonly earlyCloses: ReadonlyMap<number, number>
  readonly sayWhy: boolean
}

/** Gives the zone of a name, or undefined where there is none. */
export type ZoneSource = (name: string) => Zone | undefined

const windowFields = ['start', 'end', 'startDay', 'endDay', 'weekdays'] as const
const knownFields = new Set<string>([
  ...windowFields,
  ...['zone', 'nonStop', 'windows', 'logon', 'resetTimes', 'holidays', 'earlyCloses', 'outside'],
])
const aTime = 'a time such as "17:00" or "17:00:00", a zone behind it if need be'
const aDate = 'a date such as "2026-12-25"'
const aWeekday = `one of ${weekdays.join(', ')}`

export function readSchedule(config: ScheduleConfig, zones: ZoneSource): Plan {
  for (const field of Object.keys(config))
    if (!knownFields.has(field)) throw new ScheduleError(field, config[field as 'zone'], 'no such field')
  if (config.nonStop !== undefined && typeof config.nonStop !== 'boolean')
    throw new ScheduleError('nonStop', config.nonStop, 'true or false')
  const zone = zoneOf('zone', config.zone ?? 'UTC', zones)
  const windows = sessionWindows(config, zone, zones)
  const given = config.logon === undefined ? [] : isList(config.logon) ? config.logon : [config.logon]
  const logon = given.map((one, i) => windowOf(one, isList(config.logon) ? `logon.${i}.` : 'logon.', zone, zones))
  for (const [i, one] of logon.entries()) {
    const comparable = windows.length > 0 && [one, ...windows].every((rule) => rule.oneZone && rule.startZone.name === zone.name)
    if (comparable && !windows.some((window) => overlap(one, window)))
      throw new ScheduleError(isList(config.logon) ? `logon.${i}` : 'logon', given[i], 'a time within the window of the session')
  }
  const resets = listOf('resetTimes', config.resetTimes).map((text, i) => timeOf(`resetTimes.${i}`, text))
  if (!isObject(config.earlyCloses ?? {})) throw new ScheduleError('earlyCloses', config.earlyCloses, 'an object of dates and times')
  const earlyCloses = Object.entries(config.earlyCloses ?? {}).map(
    ([date, time]) => [dateOf('earlyCloses', date), timeOf(`earlyCloses.${date}`, time)] as const,
  )
  const { outside = 'silent' } = config
  if (outside !== 'silent' && outside !== 'logout') throw new ScheduleError('outside', outside, '"silent" or "logout"')
  return {
    form: formOf(config, windows),
    zone,
    windows,
    logon,
    resets: resets.sort((a, b) => a - b),
    holidays: new Set(listOf('holidays', config.holidays).map((date, i) => dateOf(`holidays.${i}`, date))),
    earlyCloses: new Map(earlyCloses),
    sayWhy: outside === 'logout',
  }
}

function sessionWindows(config: ScheduleConfig, zone: Zone, zones: ZoneSource): WindowRule[] {
  const own = windowFields.find((field) => config[field] !== undefined)
  if (config.nonStop === true) {
    if (own !== undefined) throw new ScheduleError(own, config[own], 'nothing beside nonStop')
    if (config.windows !== undefined) throw new ScheduleError('windows', config.windows, 'nothing beside nonStop')
    if (config.resetTimes !== undefined)
      throw new ScheduleError('resetTimes', config.resetTimes, 'nothing beside nonStop, which never resets')
    return []
  }
  if (config.windows === undefined) {
    const { start, end, ...days } = config
    if (start === undefined) throw new ScheduleError('start', start, `${aTime}; or windows, or nonStop`)
    if (end === undefined) throw new ScheduleError('end', end, aTime)
    return [windowOf({ ...days, start, end }, '', zone, zones)]
  }
  if (own !== undefined) throw new ScheduleError(own, config[own], 'nothing beside windows')
  if (listOf('windows', config.windows).length === 0) throw new ScheduleError('windows', config.windows, 'one window or more')
  const rules = config.windows.map((one, i) => windowOf(one, `windows.${i}.`, zone, zones))
  const comparable = rules.filter((rule) => rule.oneZone && rule.startZone.name === zone.name)
  for (const [i, rule] of comparable.entries())
    for (const other of comparable.slice(0, i))
      if (overlap(rule, other)) throw new ScheduleError(`windows.${i}`, config.windows[i], 'a window that does not overlap another')
  return rules
}

function windowOf(config: WindowConfig, path: string, zone: Zone, zones: ZoneSource): WindowRule {
  if (!isObject(config)) throw new ScheduleError(path.slice(0, -1), config, 'an object with start and end')
  if (path !== '')
    for (const field of Object.keys(config))
      if (!windowFields.some((known) => known === field))
        throw new ScheduleError(`${path}${field}`, config[field as 'start'], 'no such field')
  const { startDay, endDay } = config
  const days = config.weekdays === undefined ? undefined : listOf(`${path}weekdays`, config.weekdays)
  if (days !== undefined && (startDay !== undefined || endDay !== undefined))
    throw new ScheduleError(`${path}weekdays`, days, 'nothing beside startDay and endDay')
  if ((startDay === undefined) !== (endDay === undefined))
    throw new ScheduleError(`${path}${startDay === undefined ? 'startDay' : 'endDay'}`, undefined, `${aWeekday}, as the other one is given`)
  if (days?.length === 0) throw new ScheduleError(`${path}weekdays`, days, 'one weekday or more')
  const [startUs, startZone] = zonedTime(`${path}start`, config.start, zone, zones)
  const [endUs, endZone] = zonedTime(`${path}end`, config.end, zone, zones)
  const on = weekdays.map(() => days === undefined && startDay === undefined)
  for (const [i, day] of (days ?? []).entries()) on[weekdayIndex(`${path}weekdays.${i}`, day)] = true
  if (startDay !== undefined) on[weekdayIndex(`${path}startDay`, startDay)] = true
  const endWeekday = endDay === undefined ? undefined : weekdayIndex(`${path}endDay`, endDay)
  return new WindowRule({ on, endWeekday, startUs, endUs, startZone, endZone })
}

function formOf(config: ScheduleConfig, windows: readonly WindowRule[]): ScheduleForm {
  if (windows.length === 0) return 'nonStop'
  if (windows.length > 1) return 'several'
  if (windows[0].weekly) return 'weekly'
  return windows[0].on.every(Boolean) ? 'daily' : 'weekdays'
}

/** `17:00:00 Europe/London`. */
function zonedTime(field: string, text: string, zone: Zone, zones: ZoneSource): [us: number, zone: Zone] {
  const [time, name, ...more] = typeof text === 'string' ? text.trim().split(/\s+/) : ['']
  const us = parseTime(time)
  if (us === undefined || more.length > 0) throw new ScheduleError(field, text, aTime)
  return [us, name === undefined ? zone : zoneOf(field, name, zones)]
}

function timeOf(field: string, text: string): number {
  const us = typeof text === 'string' ? parseTime(text) : undefined
  if (us === undefined) throw new ScheduleError(field, text, 'a time such as "17:00" or "17:00:00"')
  return us
}

function dateOf(field: string, text: string): number {
  const day = typeof text === 'string' ? parseDate(text) : undefined
  if (day === undefined) throw new ScheduleError(field, text, aDate)
  return day
}

function weekdayIndex(field: string, name: Weekday): number {
  const index = weekdays.indexOf(name)
  if (index < 0) throw new ScheduleError(field, name, aWeekday)
  return index
}

function zoneOf(field: string, name: string, zones: ZoneSource): Zone {
  const zone = typeof name === 'string' ? zones(name) : undefined
  if (zone === undefined) throw new ScheduleError(field, name, 'an IANA time zone such as "America/New_York" or "UTC"')
  return zone
}

function isList<T>(value: T | readonly T[] | undefined): value is readonly T[] {
  return Array.isArray(value)
}

function listOf<T>(field: string, value: readonly T[] | undefined): readonly T[] {
  if (value !== undefined && !Array.isArray(value)) throw new ScheduleError(field, value, 'a list')
  return value ?? []
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
