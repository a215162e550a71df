/**
 * What a schedule says, the slow and obvious way: minute by minute, with the local time of each as the platform's own formatter writes it. It
 * knows one window, holidays and early closes, and nothing of tables.
 */
import type { ScheduleConfig } from '../src/index.ts'

const minuteMs = 60_000
const dayMs = 86_400_000
const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

export interface Minute {
  utcMs: number
  /** Start of the window that the minute is in. */
  instanceMs: number | undefined
  open: boolean
}

/** Every minute of some days, with what holds at its start. The minutes before and after them are looked at, too, as windows reach over. */
export function minutesOf(config: ScheduleConfig, firstDayMs: number, days: number): Minute[] {
  const place = placeOf(config.zone ?? 'UTC', firstDayMs - 12 * dayMs, firstDayMs + (days + 12) * dayMs)
  const windows = windowsOf(config, place, firstDayMs, days)
  const minutes: Minute[] = []
  for (let utcMs = firstDayMs; utcMs < firstDayMs + days * dayMs; utcMs += minuteMs) {
    const window = windows.find(({ fromMs, toMs }) => utcMs >= fromMs && utcMs < toMs)
    const [date, time] = place.local(utcMs)
    const closesAt = config.earlyCloses?.[date]
    const closed =
      config.startDay !== undefined && (config.holidays?.includes(date) === true || (closesAt !== undefined && time >= closesAt))
    minutes.push({ utcMs, instanceMs: window?.fromMs, open: window !== undefined && !closed })
  }
  return minutes
}

function windowsOf(config: ScheduleConfig, place: Place, firstDayMs: number, days: number): { fromMs: number; toMs: number }[] {
  const { start = '', end = '', startDay, endDay, weekdays, holidays = [], earlyCloses = {} } = config
  const windows: { fromMs: number; toMs: number }[] = []
  for (let day = -9; day < days + 2; day++) {
    const dateMs = firstDayMs + day * dayMs
    const weekday = names[new Date(dateMs).getUTCDay()]
    if (startDay === undefined ? weekdays?.includes(weekday as 'Sunday') === false : weekday !== startDay) continue
    if (startDay === undefined && holidays.includes(dateOf(dateMs))) continue
    let length = 0
    if (endDay === undefined) length = end > start ? 0 : 1
    else
      do length++
      while (names[new Date(dateMs + length * dayMs).getUTCDay()] !== endDay)
    if (startDay !== undefined && startDay === endDay && end > start) length = 0
    const fromMs = place.utc(dateOf(dateMs), start)
    let toMs = place.utc(dateOf(dateMs + length * dayMs), end)
    if (toMs <= fromMs) toMs = fromMs + length * dayMs + Date.parse(`1970-01-01T${end}Z`) - Date.parse(`1970-01-01T${start}Z`)
    for (const [date, time] of Object.entries(earlyCloses)) {
      const closeMs = place.utc(date, time)
      if (startDay === undefined && closeMs > fromMs && closeMs < toMs) toMs = closeMs
    }
    windows.push({ fromMs, toMs })
  }
  return windows
}

const dateOf = (utcMs: number): string => new Date(utcMs).toISOString().slice(0, 10)

const places = new Map<string, Place>()

function placeOf(zone: string, fromMs: number, toMs: number): Place {
  const key = `${zone} ${fromMs} ${toMs}`
  const place = places.get(key) ?? new Place(zone, fromMs, toMs)
  places.set(key, place)
  return place
}

/** A zone as a list of its minutes. */
export class Place {
  /** `2026-03-08 02:30` -> the first minute that has this local time. */
  readonly #first = new Map<string, number>()
  readonly #text = new Map<number, string>()

  constructor(zone: string, fromMs: number, toMs: number) {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    for (let utcMs = fromMs; utcMs < toMs; utcMs += minuteMs) {
      const text = format.format(utcMs)
      this.#text.set(utcMs, text)
      if (!this.#first.has(text)) this.#first.set(text, utcMs)
    }
  }

  local(utcMs: number): [date: string, time: string] {
    const [date, time] = (this.#text.get(utcMs) ?? '').split(' ')
    return [date, time]
  }

  /** The first instant of a local time; one that is missing moves forward by as many minutes as are missing. */
  utc(date: string, time: string): number {
    const known = this.#first.get(`${date} ${time}`)
    if (known !== undefined) return known
    const localMs = Date.parse(`${date}T${time}Z`)
    const has = (ms: number): boolean => this.#first.has(new Date(ms).toISOString().slice(0, 16).replace('T', ' '))
    let from = localMs
    let to = localMs
    while (!has(from)) from -= minuteMs
    while (!has(to)) to += minuteMs
    const moved = new Date(localMs + to - from - minuteMs).toISOString()
    return this.utc(moved.slice(0, 10), moved.slice(11, 16))
  }
}
