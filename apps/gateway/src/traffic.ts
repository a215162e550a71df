/** When each session was last heard of and what it last said of itself; for the page and for /readyz. On the machine's monotonic clock. */
import type { Fact } from '@fix/events'

export interface SessionTraffic {
  lastInUs: number
  lastOutUs: number
  roundTripUs: number | null
  /** The last round trips of a TestRequest(1), the newest last. */
  readonly roundTripsUs: number[]
  /** Messages that waited and were never sent, and orders that were refused as the peer does not read. */
  unsent: number
  backPressured: number
  /** First and last number of the hole that is being filled; 0 without one, and `gapTo` where its end is not known. */
  gapFrom: number
  gapTo: number
  /** When the schedule changes next, in microseconds of UTC; 0 without one. */
  nextChangeUs: number
  /** Why it is not up, as the last fact said; '' while it is. */
  detail: string
  code: 'venue_down' | 'logging_on' | 'logon_refused' | 'logged_out' | 'clock_skew' | ''
  sinceWallUs: number
}

/** What the next attempt does not disprove by beginning. */
const lasting: ReadonlySet<SessionTraffic['code']> = new Set(['logon_refused', 'clock_skew'])
const keptRoundTrips = 512

export class Traffic {
  readonly #sessions = new Map<string, SessionTraffic>()

  constructor(names: readonly string[]) {
    for (const name of names) {
      this.#sessions.set(name, {
        lastInUs: NaN,
        lastOutUs: NaN,
        roundTripUs: null,
        roundTripsUs: [],
        unsent: 0,
        backPressured: 0,
        gapFrom: 0,
        gapTo: 0,
        nextChangeUs: 0,
        detail: '',
        code: 'venue_down',
        sinceWallUs: 0,
      })
    }
  }

  of(name: string): SessionTraffic {
    const session = this.#sessions.get(name)
    if (session === undefined) throw new Error(`Traffic: session ${name} given, expected one of ${[...this.#sessions.keys()].join(', ')}`)
    return session
  }

  moved(name: string, out: boolean, monoUs: number): void {
    const session = this.of(name)
    if (out) session.lastOutUs = monoUs
    else session.lastInUs = monoUs
  }

  fact(fact: Fact, monoUs: number): void {
    if (!('source' in fact)) return
    const session = this.#sessions.get(fact.source)
    if (session === undefined) return
    switch (fact.kind) {
      case 'book_snapshot':
      case 'book_delta':
        session.lastInUs = monoUs
        return
      case 'session_up':
        session.detail = ''
        session.code = ''
        return
      case 'session_schedule':
        session.nextChangeUs = fact.nextChangeUs
        return
      case 'session_gap_opened':
        session.gapFrom = fact.from
        session.gapTo = fact.to
        return
      case 'session_gap_closed':
        session.gapFrom = session.gapTo = 0
        return
      case 'session_connecting':
        if (!lasting.has(session.code)) session.code = 'logging_on'
        session.detail ||= `attempt ${fact.attempt}`
        return
      case 'session_connect_failed':
        session.code = 'venue_down'
        session.detail = `${fact.text || fact.cause}; next attempt after ${fact.retryInMs} ms`
        return
      case 'session_logon_refused':
        // The venue may name the field, as FIX's own reason does, where it bears less than we do.
        session.code = fact.skewUs !== undefined || fact.text.includes('SendingTime') ? 'clock_skew' : 'logon_refused'
        session.detail = [refusedText(fact.text), apartText(fact.skewUs)].filter((part) => part !== '').join('; ')
        return
      case 'session_down':
        // Its refusal has said more.
        if (fact.cause === 'logonRefused' && lasting.has(session.code)) return
        if (fact.cause === 'clockSkew' || fact.cause === 'sendingTimeProblem') session.code = 'clock_skew'
        else if (session.code !== 'logon_refused') session.code = fact.cause === 'logoutReceived' ? 'logged_out' : 'venue_down'
        session.detail = [fact.cause, fact.text.slice(0, 200)].filter((part) => part !== '').join(': ')
        return
      case 'session_unsent':
        session.unsent += fact.ids.length
        return
      case 'session_round_trip':
        session.roundTripUs = fact.us
        session.roundTripsUs.push(fact.us)
        if (session.roundTripsUs.length > keptRoundTrips) session.roundTripsUs.shift()
    }
  }
}

function refusedText(text: string): string {
  return text === '' ? '' : `the venue said ${JSON.stringify(text.slice(0, 200))}`
}

function apartText(skewUs: number | undefined): string {
  return skewUs === undefined
    ? ''
    : `our clock is ${Math.round(Math.abs(skewUs) / 1e6)} s ${skewUs < 0 ? 'behind' : 'ahead of'} the venue’s`
}
