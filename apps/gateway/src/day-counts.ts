/**
 * What service levels are made of, by session and by day of UTC, as a report reads it out of a state folder: time in the schedule and time logged on, first reports, cancels. What an
 * order or a cancel came to counts on the day on which it was known.
 */
export interface Counts {
  scheduledUs: number
  upUs: number
  /** Orders that were answered, or never will be; and those of them answered in time. */
  reports: number
  inTime: number
  /** Cancels but those that came too late; and those of them that were obeyed. */
  cancels: number
  obeyed: number
  logons: number
  ends: number
}

export type Countable = keyof Counts
/** By session. */
export type BySession = ReadonlyMap<string, Counts>

export const dayUs = 86_400_000_000
/** Number of the day since 1970. */
export const dayOf = (us: number): number => Math.floor(us / dayUs)

export class DayCounts {
  readonly #days = new Map<number, Map<string, Counts>>()
  readonly #window = new Map<string, Counts>()
  readonly #fromUs: number
  readonly #untilUs: number

  /** What lies from one moment and before another is summed besides. */
  constructor(fromUs: number, untilUs: number) {
    this.#fromUs = fromUs
    this.#untilUs = untilUs
  }

  within(us: number): boolean {
    return us >= this.#fromUs && us < this.#untilUs
  }

  add(session: string, what: Countable, us: number, amount = 1): void {
    countsOf(this.#day(dayOf(us)), session)[what] += amount
    if (this.within(us)) countsOf(this.#window, session)[what] += amount
  }

  /** Time that passed, to the days that it passed in. */
  pass(session: string, what: 'scheduledUs' | 'upUs', fromUs: number, toUs: number): void {
    for (let at = fromUs; at < toUs;) {
      const until = Math.min(toUs, (dayOf(at) + 1) * dayUs)
      countsOf(this.#day(dayOf(at)), session)[what] += until - at
      at = until
    }
    const inside = Math.min(toUs, this.#untilUs) - Math.max(fromUs, this.#fromUs)
    if (inside > 0) countsOf(this.#window, session)[what] += inside
  }

  /** The next moment behind this one at which the sums must be right: a midnight, or an end of the window. */
  nextEdge(us: number): number {
    const midnight = (dayOf(us) + 1) * dayUs
    return Math.min(midnight, ...[this.#fromUs, this.#untilUs].filter((edge) => edge > us))
  }

  get window(): BySession {
    return this.#window
  }

  /** Days with anything, the oldest first. */
  get days(): number[] {
    return [...this.#days.keys()].sort((a, b) => a - b)
  }

  /** Of the days from `first` to `last`, both of them among it. */
  sum(first: number, last: number): BySession {
    const sums = new Map<string, Counts>()
    for (const [day, sessions] of this.#days) {
      if (day < first || day > last) continue
      for (const [session, counts] of sessions) {
        const sum = countsOf(sums, session)
        for (const what of Object.keys(counts) as Countable[]) sum[what] += counts[what]
      }
    }
    return sums
  }

  #day(day: number): Map<string, Counts> {
    const known = this.#days.get(day)
    if (known !== undefined) return known
    const made = new Map<string, Counts>()
    this.#days.set(day, made)
    return made
  }
}

function countsOf(sessions: Map<string, Counts>, session: string): Counts {
  const known = sessions.get(session)
  if (known !== undefined) return known
  const made: Counts = { scheduledUs: 0, upUs: 0, reports: 0, inTime: 0, cancels: 0, obeyed: 0, logons: 0, ends: 0 }
  sessions.set(session, made)
  return made
}
