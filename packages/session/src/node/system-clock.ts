/** The clocks of this machine: UTC for stamps and records, and one that only goes forward for timers. One object, refreshed by each call. */
import { performance } from 'node:perf_hooks'
import type { Now } from '@fix/events'
import type { Clock } from '../transport.ts'

export function systemClock(): Clock {
  const now: Now = { wallUs: 0, monoUs: 0 }
  return {
    now() {
      now.wallUs = Date.now() * 1000
      now.monoUs = Math.round(performance.now() * 1000)
      return now
    },
  }
}
