/**
 * A plan laid out over some days: the spans in which numbers belong together, those in which one may be connected, and those that the calendar
 * closes. Built by whoever needs to know what comes next, and thrown away; `Schedule` keeps of it what holds until the next change.
 */
import { dayOf, usPerDay } from './civil.ts'
import type { Plan } from './schedule-config.ts'
import { inOrder, spanAfter, spanAt, spanBefore } from './span.ts'
import type { Span } from './span.ts'
import type { WindowRule } from './window-rule.ts'

/** A window of several days is at most this long, and a zone at most this far from another. */
const reachDays = 9

/** What holds at an instant. */
export interface Standing {
  /** The numbering that the instant belongs to; undefined between windows. */
  instance: Span | undefined
  /** One may be connected. */
  open: boolean
}

export class Timeline {
  readonly plan: Plan
  /** Whole and in order from here to before `untilUs`. */
  readonly fromUs: number
  readonly untilUs: number
  /** Non-stop is one span without ends. */
  readonly instances: readonly Span[]
  /** Undefined where the session may be connected all through its window. */
  readonly logon: readonly Span[] | undefined
  /** Holidays and early closes of windows of several days. */
  readonly closures: readonly Span[]

  /** All of the days from `firstDay` to before `endDay`, in the zone of the plan. */
  constructor(plan: Plan, firstDay: number, endDay: number) {
    this.plan = plan
    this.fromUs = plan.zone.utcUs(firstDay * usPerDay)
    this.untilUs = plan.zone.utcUs(endDay * usPerDay)
    const first = firstDay - reachDays
    const end = endDay + 2
    this.instances =
      plan.windows.length === 0
        ? [{ fromUs: -Infinity, toUs: Infinity, day: -Infinity, long: true, endedBy: 'end' }]
        : splitAtResets(plan, laidOut(plan, plan.windows, first, end))
    this.logon = plan.logon.length === 0 ? undefined : laidOut(plan, plan.logon, first, end)
    this.closures = closuresOf(plan)
  }

  static around(plan: Plan, wallUs: number, daysAhead: number): Timeline {
    const day = dayOf(plan.zone.localUs(wallUs))
    return new Timeline(plan, day - 1, day + daysAhead)
  }

  at(us: number): Standing {
    const instance = spanAt(this.instances, us)
    const governing = instance === undefined || this.logon === undefined ? instance : spanAt(this.logon, us)
    return { instance, open: governing !== undefined && !(governing.long && this.closureAt(us) !== undefined) }
  }

  closureAt(us: number): Span | undefined {
    return spanAt(this.closures, us)
  }

  /** The first instant after `us` at which something else holds; undefined where there is none before `untilUs`. */
  changeAfter(us: number): number | undefined {
    const now = this.at(us)
    for (let edge = this.#edgeAfter(us); edge < this.untilUs; edge = this.#edgeAfter(edge)) {
      const then = this.at(edge)
      if (then.open !== now.open || then.instance?.fromUs !== now.instance?.fromUs) return edge
    }
    return undefined
  }

  #edgeAfter(us: number): number {
    let next = Infinity
    for (const spans of [this.instances, this.logon ?? [], this.closures]) {
      const before = spanBefore(spans, us)
      if (before !== undefined && before.toUs > us) next = Math.min(next, before.toUs)
      next = Math.min(next, spanAfter(spans, us)?.fromUs ?? Infinity)
    }
    return next
  }
}

function laidOut(plan: Plan, rules: readonly WindowRule[], first: number, end: number): Span[] {
  const spans: Span[] = []
  const closes = [...plan.earlyCloses].map(([day, timeUs]) => plan.zone.utcUs(day * usPerDay + timeUs))
  for (const rule of rules) {
    for (let day = first; day < end; day++) {
      if (!rule.weekly && plan.holidays.has(day)) continue
      const span = rule.at(day)
      if (span === undefined) continue
      if (!span.long) for (const closeUs of closes) closeEarly(span, closeUs)
      spans.push(span)
    }
  }
  return inOrder(spans)
}

function closeEarly(span: Span, closeUs: number): void {
  if (closeUs <= span.fromUs || closeUs >= span.toUs) return
  span.toUs = closeUs
  span.endedBy = 'earlyClose'
}

function splitAtResets(plan: Plan, spans: Span[]): Span[] {
  if (plan.resets.length === 0) return spans
  return spans.flatMap((span) => {
    const cuts: number[] = []
    const lastDay = dayOf(plan.zone.localUs(span.toUs))
    for (let day = dayOf(plan.zone.localUs(span.fromUs)); day <= lastDay; day++)
      for (const timeUs of plan.resets) {
        const us = plan.zone.utcUs(day * usPerDay + timeUs)
        if (us > span.fromUs && us < span.toUs && us !== cuts.at(-1)) cuts.push(us)
      }
    const starts = [span.fromUs, ...cuts]
    return starts.map((fromUs, i): Span => {
      const cut = cuts[i]
      return cut === undefined ? { ...span, fromUs } : { ...span, fromUs, toUs: cut, endedBy: 'reset' }
    })
  })
}

/** Whole dates, and the ends of dates that close early. */
function closuresOf({ zone, holidays, earlyCloses }: Plan): Span[] {
  const spans: Span[] = []
  const add = (day: number, timeUs: number, endedBy: Span['endedBy']): void => {
    spans.push({ fromUs: zone.utcUs(day * usPerDay + timeUs), toUs: zone.utcUs((day + 1) * usPerDay), day, long: true, endedBy })
  }
  for (const day of holidays) add(day, 0, 'end')
  for (const [day, timeUs] of earlyCloses) if (!holidays.has(day)) add(day, timeUs, 'earlyClose')
  return inOrder(spans)
}
