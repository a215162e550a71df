/** Sessions of a state folder, from fact to fact: how long each was logged on of the time that its schedule was open, and what ended it. Time in which no gateway ran is none. */
import type { SessionFact } from '@fix/events'
import type { DayCounts } from './day-counts.ts'

interface Stand {
  up: boolean
  open: boolean
  /** It stands so since then, as far as it is not counted. */
  sinceUs: number
}

export class SessionHours {
  readonly #sessions = new Map<string, Stand>()
  readonly #counts: DayCounts
  readonly #incident: (timeUs: number, text: string) => void

  constructor(counts: DayCounts, incident: (timeUs: number, text: string) => void) {
    this.#counts = counts
    this.#incident = incident
  }

  fact(fact: SessionFact, us: number): void {
    const { source } = fact
    const one = this.#sessions.get(source) ?? { up: false, open: true, sinceUs: us }
    this.#sessions.set(source, one)
    this.#count(source, one, us)
    switch (fact.kind) {
      case 'session_schedule':
        one.open = fact.open
        return
      case 'session_up':
        one.up = true
        return this.#counts.add(source, 'logons', us)
      case 'session_down':
        if (one.up) this.#counts.add(source, 'ends', us)
        if (one.up && one.open && fact.cause !== 'requested') this.#incident(us, `${source} went down in its schedule: ${fact.cause}`)
        one.up = false
        return
      case 'session_logon_refused':
        return this.#incident(us, `${source}: the venue refused a Logon`)
      default:
    }
  }

  /** No gateway ran from `lastUs` to `us`. */
  restarted(lastUs: number, us: number): void {
    this.settle(lastUs)
    for (const one of this.#sessions.values()) {
      one.up = false
      one.sinceUs = us
    }
  }

  /** Counts what has passed until then. */
  settle(us: number): void {
    for (const [session, one] of this.#sessions) this.#count(session, one, us)
  }

  #count(session: string, one: Stand, us: number): void {
    // A session that is known is shown, with nothing where nothing has passed.
    this.#counts.add(session, 'logons', us, 0)
    if (one.open) this.#counts.pass(session, 'scheduledUs', one.sinceUs, us)
    if (one.open && one.up) this.#counts.pass(session, 'upUs', one.sinceUs, us)
    one.sinceUs = Math.max(one.sinceUs, us)
  }
}
