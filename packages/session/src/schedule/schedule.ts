/**
 * When a session is open, and which numbering an instant belongs to: a pure function of the UTC time, asked again and again. The answer is kept
 * until it changes, so that asking allocates nothing; a clock that was set is only another question.
 *
 * Two windows: that of the session, whose numbers belong together and begin again with the next one, and within it that of the logon, when
 * one may be connected. `start` equal to `end` is always open, with a reset at that time; non-stop is always open without one.
 */
import type { Plan, ScheduleConfig, ZoneSource } from './schedule-config.ts'
import { readSchedule } from './schedule-config.ts'
import { spanBefore } from './span.ts'
import type { Span } from './span.ts'
import { Timeline } from './timeline.ts'
import { utc } from './zone.ts'

/** How far to look for a change, in days: first what is usual, at last a year with all its holidays. */
const horizons = [9, 40, 400]

const cachedFrom = 0
const cachedUntil = 1
const change = 2
const instanceFrom = 3
const instanceUntil = 4
const numberingFrom = 5
const fieldCount = 6

export class Schedule {
  readonly config: ScheduleConfig
  readonly plan: Plan
  /** Instants of what holds now; NaN is none. */
  readonly #us = new Float64Array(fieldCount).fill(NaN)
  #open = false

  /** Throws `ScheduleError` with field, given and expected. Without `zones` only UTC is known. */
  constructor(config: ScheduleConfig, zones: ZoneSource = (name) => (name === 'UTC' ? utc : undefined)) {
    this.config = config
    this.plan = readSchedule(config, zones)
  }

  /** Start of the numbering that the instant belongs to; -Infinity where it never ends, undefined between windows. */
  instanceAt(wallUs: number): number | undefined {
    this.#look(wallUs)
    const fromUs = this.#us[instanceFrom]
    return Number.isNaN(fromUs) ? undefined : fromUs
  }

  /** Whether one may be connected. */
  logonOpen(wallUs: number): boolean {
    this.#look(wallUs)
    return this.#open
  }

  /** When the next window opens or closes, or numbers begin again; Infinity where nothing of the kind is to come within a year. */
  nextChange(wallUs: number): number {
    this.#look(wallUs)
    return this.#us[change]
  }

  /**
   * Whether numbers that began at `createdUs` are those of the window that holds `wallUs`. What began between two windows belongs to the later
   * one: it was set for that. Between windows every numbering may stand.
   */
  sameInstance(createdUs: number, wallUs: number): boolean {
    this.#look(wallUs)
    if (Number.isNaN(this.#us[instanceFrom])) return true
    return createdUs >= this.#us[numberingFrom] && createdUs < this.#us[instanceUntil]
  }

  #look(wallUs: number): void {
    const us = this.#us
    if (wallUs >= us[cachedFrom] && wallUs < us[cachedUntil]) return
    for (const days of horizons) {
      const timeline = Timeline.around(this.plan, wallUs, days)
      const next = timeline.changeAfter(wallUs)
      if (next === undefined && days !== horizons.at(-1)) continue
      this.#keep(timeline, wallUs, next)
      return
    }
  }

  #keep(timeline: Timeline, wallUs: number, next: number | undefined): void {
    const us = this.#us
    const { instance, open } = timeline.at(wallUs)
    us[cachedFrom] = wallUs
    us[cachedUntil] = next ?? timeline.untilUs
    us[change] = next ?? Infinity
    us[instanceFrom] = instance?.fromUs ?? NaN
    us[instanceUntil] = instance?.toUs ?? NaN
    us[numberingFrom] = instance === undefined ? NaN : endOfTheOneBefore(timeline, instance)
    this.#open = open
  }
}

/** Where there is none within reach, the beginning of the timeline lies between the two. */
function endOfTheOneBefore(timeline: Timeline, { fromUs }: Span): number {
  if (fromUs === -Infinity) return fromUs
  return spanBefore(timeline.instances, fromUs - 1)?.toUs ?? timeline.fromUs
}
