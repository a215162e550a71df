/**
 * Time zones of the platform, as tables: pure code has no Intl, so the offsets of a zone are asked for here and the instants found at which they
 * change. A zone is compiled once and kept.
 */
import { Schedule } from '../schedule/schedule.ts'
import type { ScheduleConfig } from '../schedule/schedule-config.ts'
import { Zone } from '../schedule/zone.ts'

/** Years that a table is good for, unless told. */
const years = { from: 1970, to: 2070 }
/** Two changes within a week have happened nowhere since 1970 that a session could tell; Ramadan makes two within a month. */
const strideMs = 7 * 86_400_000

const known = new Map<string, Zone | undefined>()

/** The zone of an IANA name, or undefined where the platform has none of that name. */
export function zoneOf(name: string): Zone | undefined {
  if (!known.has(name)) known.set(name, compileZone(name))
  return known.get(name)
}

/** A schedule in the zones of the platform. Throws `ScheduleError` with field, given and expected. */
export function schedule(config: ScheduleConfig): Schedule {
  return new Schedule(config, zoneOf)
}

/** The transitions of a zone from the beginning of one year to that of another; undefined for a name that is no zone's. */
export function compileZone(name: string, fromYear = years.from, toYear = years.to): Zone | undefined {
  const offsetMs = offsetsOf(name)
  if (offsetMs === undefined) return undefined
  const endMs = Date.UTC(toYear, 0)
  const transitionsUs: number[] = []
  const offsetsUs: number[] = []
  let atMs = Date.UTC(fromYear, 0)
  let offset = offsetMs(atMs)
  offsetsUs.push(offset * 1000)
  while (atMs < endMs) {
    const nextMs = Math.min(atMs + strideMs, endMs)
    const nextOffset = offsetMs(nextMs)
    if (nextOffset !== offset) {
      const changeMs = firstChange(offsetMs, atMs, nextMs)
      offset = offsetMs(changeMs)
      transitionsUs.push(changeMs * 1000)
      offsetsUs.push(offset * 1000)
      atMs = changeMs
    } else atMs = nextMs
  }
  return new Zone({ name, transitionsUs, offsetsUs })
}

/** The first whole second in (from, to] at which the offset is not that of `from`, which it is not at `to` either. */
function firstChange(offsetMs: (utcMs: number) => number, fromMs: number, toMs: number): number {
  const offset = offsetMs(fromMs)
  let same = fromMs
  let other = toMs
  while (other - same > 1000) {
    const middle = same + Math.floor((other - same) / 2000) * 1000
    if (offsetMs(middle) === offset) same = middle
    else other = middle
  }
  return other
}

/** Gives the offset of local clocks from UTC at an instant. */
function offsetsOf(name: string): ((utcMs: number) => number) | undefined {
  // Offsets such as +05:00 are no zones, though newer platforms take them.
  if (!/^[A-Za-z]/.test(name)) return undefined
  let format: Intl.DateTimeFormat
  try {
    const numeric = 'numeric'
    const fields = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric } as const
    format = new Intl.DateTimeFormat('en-US', { timeZone: name, hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn', ...fields })
  } catch {
    return undefined
  }
  return (utcMs) => {
    const [month, day, year, hour, minute, second] = format.format(utcMs).split(/\D+/).map(Number)
    return Date.UTC(year, month - 1, day, hour, minute, second) - utcMs
  }
}
