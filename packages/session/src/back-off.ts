/**
 * How long to wait before the next attempt: exponential with full jitter, so that a thousand gateways do not come back in one instant. Chance
 * is an argument.
 */
export interface BackOff {
  /** Bound of the first wait, in milliseconds. */
  baseMs: number
  /** Bound of every wait. */
  capMs: number
}

/** Milliseconds to wait before attempt number `attempt`, from 1; `chance` is from 0 to below 1. */
export function backOffMs({ baseMs, capMs }: BackOff, attempt: number, chance: number): number {
  return Math.floor(chance * Math.min(capMs, baseMs * 2 ** Math.min(attempt - 1, 30)))
}
