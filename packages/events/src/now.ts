/**
 * Time is an argument, and it is two numbers. Timers, liveness and deadlines read `monoUs`; SendingTime(52), schedules and records read
 * `wallUs`. One object is reused by whoever owns the clock and refreshed before each call: who keeps it, copies it.
 */
export interface Now {
  /** UTC, microseconds since 1970. */
  wallUs: number
  /** Microseconds on a clock that only goes forward; its origin means nothing. */
  monoUs: number
}
