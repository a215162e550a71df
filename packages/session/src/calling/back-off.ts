/**
 * How long to wait before the next attempt. Exponential with full jitter, so that a thousand gateways do not come back in one instant; or a list as
 * venues write it, "3 tries at 5 s, then 10 s", where the jitter only adds: a venue that counts logons is never called sooner than said. Chance is
 * an argument.
 */
export interface BackOff {
  /** Bound of the first wait, in milliseconds. */
  baseMs: number
  /** Bound of every wait. */
  capMs: number
}

export interface ReconnectList {
  /** One after the other; a step without `tries`, and the last one, holds for all that follow. */
  steps: readonly { ms: number; tries?: number }[]
  /** Share of a wait that may be added to it, from 0 to 1; 0.1 unless told. */
  jitter?: number
}

export type Reconnect = BackOff | ReconnectList

/** Milliseconds to wait before attempt number `attempt`, from 1; `chance` is from 0 to below 1. */
export function backOffMs({ baseMs, capMs }: BackOff, attempt: number, chance: number): number {
  return Math.floor(chance * Math.min(capMs, baseMs * 2 ** Math.min(attempt - 1, 30)))
}

/** Milliseconds of wait number `wait`, from 1. */
export function reconnectMs(reconnect: Reconnect, wait: number, chance: number): number {
  if ('baseMs' in reconnect) return backOffMs(reconnect, wait, chance)
  const { steps, jitter = 0.1 } = reconnect
  let left = wait
  let ms = 0
  for (const step of steps) {
    ms = step.ms
    left -= step.tries ?? Infinity
    if (left <= 0) break
  }
  return Math.floor(ms * (1 + jitter * chance))
}

/** Throws on waits that are none. */
export function checkReconnect(reconnect: Reconnect): void {
  if ('baseMs' in reconnect) return
  const { steps, jitter = 0.1 } = reconnect
  if (steps.length === 0) throw new Error('Reconnect: steps is empty, at least one wait expected')
  for (const { ms, tries = 1 } of steps) {
    if (!(ms >= 0)) throw new Error(`Reconnect: ms ${ms}, a number from 0 expected`)
    if (!Number.isInteger(tries) || tries < 1) throw new Error(`Reconnect: tries ${tries}, an integer from 1 expected`)
  }
  if (!(jitter >= 0 && jitter <= 1)) throw new Error(`Reconnect: jitter ${jitter}, a number from 0 to 1 expected`)
}
