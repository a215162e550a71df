/**
 * Dates and times of day as numbers: a date is its day since 1970-01-01, a local time is microseconds as if the place kept UTC. No zone here.
 */
export const usPerS = 1_000_000
export const usPerDay = 86_400 * usPerS

export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
export type Weekday = (typeof weekdays)[number]

/** The day of a local time. */
export function dayOf(localUs: number): number {
  return Math.floor(localUs / usPerDay)
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** Proleptic Gregorian, by years that begin in March, so that a leap day is a year's last. */
export function daysFromCivil(year: number, month: number, date: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

export function civilOf(day: number): { year: number; month: number; date: number } {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 }
}

/** `2026-03-08` as a day; undefined where there is no such date. */
export function parseDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return undefined
  const day = daysFromCivil(Number(match[1]), Number(match[2]), Number(match[3]))
  return dateText(day) === text ? day : undefined
}

/** `17:00` or `17:00:30` as microseconds of the day; undefined where there is no such time. */
export function parseTime(text: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(text)
  if (match === null) return undefined
  return (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) * usPerS
}

export function dateText(day: number): string {
  const { year, month, date } = civilOf(day)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
}

/** A time of day, or the time of a local instant: `17:00:00`. */
export function timeText(localUs: number): string {
  const s = Math.floor((localUs - dayOf(localUs) * usPerDay) / usPerS)
  return `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
