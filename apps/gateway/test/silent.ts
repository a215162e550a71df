/** Logs of tests: one that nobody hears, and one that keeps what it is told. */
import { catalogue, type EventName, type Level } from '../src/log-catalogue.ts'
import type { Log } from '../src/log.ts'

export const silent: Log = { tell: () => {}, writes: () => false }

export function keptLines(): { log: Log; lines: { event: EventName; level?: Level; [field: string]: unknown }[] } {
  const lines: { event: EventName; level?: Level }[] = []
  return {
    lines,
    log: {
      tell: (event, fields, level) => void lines.push({ event, ...fields, level: level ?? catalogue[event].level }),
      writes: () => true,
    },
  }
}
