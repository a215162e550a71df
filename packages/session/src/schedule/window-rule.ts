/**
 * One window: it begins on some weekdays at a time, and ends at a time of the same day, of the next, or of another weekday. Its weekday and
 * its date are those of the start. Where start and end are the same it lasts until it begins again: always open, with a reset at that time.
 */
import { dayOf, usPerDay, weekdayOf } from './civil.ts'
import type { Span } from './span.ts'
import type { Zone } from './zone.ts'

const week = 7

export class WindowRule {
  /** Which weekdays it begins on, from Sunday. */
  readonly on: readonly boolean[]
  /** Weekday of the end of a window of several days, or undefined: within a day of the start. */
  readonly endWeekday: number | undefined
  /** Microseconds of the day. */
  readonly startUs: number
  readonly endUs: number
  readonly startZone: Zone
  readonly endZone: Zone

  constructor(parts: Pick<WindowRule, 'on' | 'endWeekday' | 'startUs' | 'endUs' | 'startZone' | 'endZone'>) {
    this.on = parts.on
    this.endWeekday = parts.endWeekday
    this.startUs = parts.startUs
    this.endUs = parts.endUs
    this.startZone = parts.startZone
    this.endZone = parts.endZone
  }

  /** Over several days. */
  get weekly(): boolean {
    return this.endWeekday !== undefined
  }

  get oneZone(): boolean {
    return this.startZone.name === this.endZone.name
  }

  /** The end of one is the start of the next. */
  get alwaysOpen(): boolean {
    if (!this.oneZone || this.startUs !== this.endUs) return false
    return this.weekly ? this.on[this.endWeekday ?? 0] : this.on.every(Boolean)
  }

  /** How long it lasts by the clock on the wall, if its zones are one. */
  lengthUs(weekday: number): number {
    return this.#endDay(weekday) * usPerDay + this.endUs - this.startUs
  }

  /** The window that begins on this day, or undefined. */
  at(day: number): Span | undefined {
    const weekday = weekdayOf(day)
    if (!this.on[weekday]) return undefined
    const fromUs = this.startZone.utcUs(day * usPerDay + this.startUs)
    return { fromUs, toUs: this.#endOf(day, weekday, fromUs), day, long: this.weekly, endedBy: 'end' }
  }

  #endOf(day: number, weekday: number, fromUs: number): number {
    const zone = this.endZone
    if (this.oneZone) {
      const toUs = zone.utcUs((day + this.#endDay(weekday)) * usPerDay + this.endUs)
      // A start that clocks jumped over may have moved behind the end: then the window keeps its length.
      return toUs > fromUs ? toUs : fromUs + this.lengthUs(weekday)
    }
    for (let end = dayOf(zone.localUs(fromUs)); ; end++) {
      const toUs = zone.utcUs(end * usPerDay + this.endUs)
      if (toUs > fromUs && (this.endWeekday === undefined || weekdayOf(end) === this.endWeekday)) return toUs
    }
  }

  /** Days from the start to the end. */
  #endDay(weekday: number): number {
    const later = this.endUs > this.startUs
    if (this.endWeekday === undefined) return later ? 0 : 1
    const days = (this.endWeekday - weekday + week) % week
    return days === 0 && !later ? week : days
  }
}

/** Whether a window of one begins within a window of the other, week by week and by the clock on the wall; asked of rules of one zone. */
export function overlap(a: WindowRule, b: WindowRule): boolean {
  for (let x = 0; x < week; x++) {
    if (!a.on[x]) continue
    for (let y = 0; y < week; y++) {
      if (!b.on[y] || (a === b && x === y)) continue
      const weekUs = week * usPerDay
      const ahead = ((((y - x) * usPerDay + b.startUs - a.startUs) % weekUs) + weekUs) % weekUs
      if (ahead < a.lengthUs(x) || weekUs - ahead < b.lengthUs(y)) return true
    }
  }
  return false
}
