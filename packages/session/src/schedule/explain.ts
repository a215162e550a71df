/**
 * What a schedule will do, in words: the next transitions with what opens, closes or begins again, and why. For people who want to see what a
 * weekend, a holiday or the setting of the clocks does to a session before it happens.
 */
import { dateText, dayOf, timeText, usPerDay, weekdayOf, weekdays } from './civil.ts'
import type { Plan } from './schedule-config.ts'
import type { Schedule } from './schedule.ts'
import { spanBefore } from './span.ts'
import type { Standing } from './timeline.ts'
import { Timeline } from './timeline.ts'
import type { WindowRule } from './window-rule.ts'
import { offsetText } from './zone.ts'
import type { Zone } from './zone.ts'

/** `reset`: open before and after, but the numbers begin again, over a Logout(5) and a new Logon(A). */
export type TransitionKind = 'open' | 'close' | 'reset'

export interface Transition {
  kind: TransitionKind
  /** UTC microseconds. */
  atUs: number
  /** The numbers begin again with this transition. */
  newNumbers: boolean
  zone: string
  /** `Sun 2026-03-08 17:00:00 -04:00`. */
  local: string
  /** What makes it: a window, a reset time, a holiday, an early close. */
  reason: string
  /** What is out of the ordinary: clocks that were set, times that do not exist or come twice, windows that a holiday took. */
  notes: string[]
}

/** How far to look, in days; a schedule that does nothing for so long does nothing. */
const farthestDays = 800

/** The next transitions after `wallUs`, at most `count`. */
export function transitionsOf(schedule: Schedule, wallUs: number, count: number): Transition[] {
  const { plan } = schedule
  const found: Transition[] = []
  let timeline = Timeline.around(plan, wallUs, 40)
  let lastUs = wallUs
  for (let days = 40; found.length < count;) {
    const atUs = timeline.changeAfter(lastUs)
    if (atUs === undefined) {
      if (days > farthestDays) break
      days *= 2
      timeline = Timeline.around(plan, wallUs, days)
      continue
    }
    found.push(transition(timeline, lastUs, atUs))
    lastUs = atUs
  }
  return found
}

function transition(timeline: Timeline, lastUs: number, atUs: number): Transition {
  const { plan } = timeline
  const before = timeline.at(atUs - 1)
  const after = timeline.at(atUs)
  const newNumbers = after.instance !== undefined && after.instance.fromUs !== before.instance?.fromUs
  const kind = before.open && after.open ? 'reset' : after.open ? 'open' : before.open ? 'close' : newNumbers ? 'reset' : 'close'
  return {
    kind,
    atUs,
    newNumbers,
    zone: plan.zone.name,
    local: localText(plan.zone, atUs),
    reason: reasonOf(timeline, before, after, atUs),
    notes: [...clockNotes(plan, lastUs, atUs), ...(after.open || newNumbers ? skipped(timeline, lastUs, atUs) : [])],
  }
}

function reasonOf(timeline: Timeline, before: Standing, after: Standing, atUs: number): string {
  const closing = timeline.closureAt(atUs)
  if (before.open && !after.open && after.instance !== undefined && closing?.fromUs === atUs)
    return closing.endedBy === 'earlyClose' ? `early close of ${dateText(closing.day)}` : `holiday ${dateText(closing.day)}`
  const ended = before.instance?.toUs === atUs ? before.instance.endedBy : undefined
  if (ended === 'reset') return 'reset time: numbers begin again'
  if (before.open && after.open) return 'window begins again: numbers begin again'
  if (after.open && after.instance?.fromUs === atUs) return 'session window begins: numbers begin again'
  if (after.open) {
    const closed = timeline.closureAt(atUs - 1)
    return closed?.toUs === atUs && before.instance !== undefined
      ? 'end of the closed day: numbers go on'
      : 'logon window begins: numbers go on'
  }
  if (ended === 'earlyClose') return `early close of ${dateText(dayOf(timeline.plan.zone.localUs(atUs)))}`
  if (ended !== undefined) return 'session window ends'
  if (!before.open) return 'session window begins, the logon window not yet: numbers begin again'
  const logon = timeline.logon && spanBefore(timeline.logon, atUs - 1)
  if (logon?.endedBy === 'earlyClose') return `early close of ${dateText(dayOf(timeline.plan.zone.localUs(atUs)))}: numbers go on`
  return 'logon window ends: numbers go on'
}

/** Clocks that were set since the transition before, in any zone of the plan, and a local time that is odd because of it. */
function clockNotes(plan: Plan, lastUs: number, atUs: number): string[] {
  const notes: string[] = []
  for (const zone of zonesOf(plan)) {
    const change = zone.changeBetween(lastUs, atUs)
    if (change !== undefined) {
      const way = change.afterUs > change.beforeUs ? 'forward' : 'back'
      notes.push(
        `DST: clocks in ${zone.name} went ${way} on ${dateText(dayOf(change.atUs + change.beforeUs))}, ` +
          `from UTC${offsetText(change.beforeUs)} to UTC${offsetText(change.afterUs)}`,
      )
    }
  }
  const rules = [...plan.windows, ...plan.logon]
  const times = rules.flatMap((rule) => [[rule.startUs, rule.startZone] as const, [rule.endUs, rule.endZone] as const])
  for (const timeUs of plan.resets) times.push([timeUs, plan.zone])
  const said = new Set<string>()
  for (const [timeUs, zone] of times) {
    const localUs = dayOf(zone.localUs(atUs)) * usPerDay + timeUs
    if (zone.utcUs(localUs) !== atUs) continue
    const oddity = zone.oddity(localUs)
    if (oddity === 'gap')
      said.add(`DST: ${timeText(timeUs)} does not exist on this day in ${zone.name}; it moves forward to ${timeText(zone.localUs(atUs))}`)
    if (oddity === 'twice') said.add(`DST: ${timeText(timeUs)} comes twice on this day in ${zone.name}; the first counts`)
  }
  return [...notes, ...said]
}

/** Windows that would have begun since the transition before, but for a holiday. */
function skipped({ plan }: Timeline, lastUs: number, atUs: number): string[] {
  const notes: string[] = []
  for (const day of [...plan.holidays].sort((a, b) => a - b)) {
    const rule = [...plan.windows, ...plan.logon].find((one) => {
      const span = one.weekly ? undefined : one.at(day)
      return span !== undefined && span.fromUs >= lastUs && span.fromUs < atUs
    })
    if (rule !== undefined) notes.push(`holiday ${dateText(day)}: no window begins`)
  }
  return notes
}

/** What form it has and where its reset is, in one line. */
export function formText({ plan }: Schedule): string {
  const parts: string[] = []
  if (plan.form === 'nonStop') parts.push('non-stop: always open, no reset by time')
  for (const rule of plan.windows) parts.push(ruleText(rule))
  if (plan.logon.length > 0) parts.push(`connected only ${plan.logon.map(ruleText).join(', ')}`)
  if (plan.resets.length > 0) parts.push(`reset besides at ${plan.resets.map(timeText).join(', ')}`)
  return parts.join('; ')
}

function ruleText(rule: WindowRule): string {
  const zones = rule.oneZone ? ` ${rule.startZone.name}` : ''
  const start = `${timeText(rule.startUs)}${rule.oneZone ? '' : ` ${rule.startZone.name}`}`
  const end = `${timeText(rule.endUs)}${rule.oneZone ? '' : ` ${rule.endZone.name}`}`
  const on = weekdays.filter((_, i) => rule.on[i]).map((name) => name.slice(0, 3))
  if (rule.endWeekday !== undefined) {
    const text = `weekly ${on.join('')} ${start} to ${weekdays[rule.endWeekday].slice(0, 3)} ${end}${zones}`
    return rule.alwaysOpen ? `${text}: always open, reset at that time` : text
  }
  const text = `${on.length === weekdays.length ? 'daily' : on.join(' ')} ${start} to ${end}${zones}`
  return rule.alwaysOpen ? `${text}: always open, reset at that time` : text
}

function localText(zone: Zone, utcUs: number): string {
  const localUs = zone.localUs(utcUs)
  const day = dayOf(localUs)
  return `${weekdays[weekdayOf(day)].slice(0, 3)} ${dateText(day)} ${timeText(localUs)} ${offsetText(zone.offsetUs(utcUs))}`
}

function zonesOf(plan: Plan): Zone[] {
  const byName = new Map([[plan.zone.name, plan.zone]])
  for (const rule of [...plan.windows, ...plan.logon]) for (const zone of [rule.startZone, rule.endZone]) byName.set(zone.name, zone)
  return [...byName.values()]
}
