/** Holds a replay to its own time, times a factor. The work itself never sees the machine's clock: it is paced from outside, and its digest is the same. */

export interface Sleeper {
  /** Monotonic milliseconds. */
  nowMs(): number
  sleep(ms: number): Promise<void>
}

export const machineSleeper: Sleeper = {
  nowMs: () => performance.now(),
  sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
}

/** A timer bears no more than 24 days; a market is closed for two. */
const longestMs = 60_000

/**
 * Runs the steps to their end and gives what they return. Each step gives the time at which the next one comes, UTC microseconds; at `speed` 0 nothing
 * is waited for. What is late is caught up with.
 */
export async function paced<T>(steps: Generator<number, T>, speed: number, sleeper: Sleeper = machineSleeper): Promise<T> {
  const startMs = sleeper.nowMs()
  let firstUs: number | undefined
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value
    if (speed === 0) continue
    firstUs ??= step.value
    const dueMs = startMs + (step.value - firstUs) / 1000 / speed
    // A timer knows whole milliseconds.
    for (let ms = dueMs - sleeper.nowMs(); ms >= 1; ms = dueMs - sleeper.nowMs()) await sleeper.sleep(Math.min(ms, longestMs))
  }
}
