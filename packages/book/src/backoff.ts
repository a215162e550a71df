/** How long to wait before asking again: exponential with full jitter, so that many who failed together don't come back together. */
export interface Backoff {
  /** The longest first wait. */
  readonly baseMs: number
  /** The longest wait at all. */
  readonly maxMs: number
}

/** Microseconds to wait after `attempts` failures, the first being 0; `random` is from 0 to 1. */
export function backoffUs({ baseMs, maxMs }: Backoff, attempts: number, random: number): number {
  return Math.ceil(Math.min(maxMs, baseMs * 2 ** Math.min(attempts, 30)) * 1000 * random)
}
