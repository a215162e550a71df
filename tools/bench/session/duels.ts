// The benches in which engines stand face to face, as data.
import type { LineProcess } from '../process.ts'
import { cpuNs } from './cpu-time.ts'
import { asked, type Duel } from './laps.ts'

const everybody = ['ours', 'ours-group', 'quickfix', 'quickfix-memory', 'jspurefix', 'echo']
export const rates = [1_000, 10_000, 50_000]

/** `flood` sends what is to be taken one way. */
export function duels(flood: LineProcess): readonly Duel[] {
  return [
    {
      name: 'round-trip',
      who: everybody,
      count: { first: 500, least: 500, most: 20_000 },
      lap: ({ trader }, count) => asked(trader, `trips ${count} 1`, count),
    },
    {
      name: 'in-flight-1000',
      who: [...everybody, 'ours-seen'],
      count: { first: 2000, least: 2000, most: 200_000 },
      lap: ({ trader }, count) => asked(trader, `trips ${count} 1000`, count),
    },
    {
      name: 'one-way',
      who: ['ours', 'ours-seen', 'quickfix', 'quickfix-memory', 'jspurefix'],
      count: { first: 2000, least: 10_000, most: 300_000 },
      async lap({ venue, port }, count) {
        const from = cpuNs(venue.pid)
        const ns = Number(await flood.ask(`flood ${port} ${count}`))
        const to = cpuNs(venue.pid)
        // Too short for a tick: as long as one.
        return { ns: (from === undefined || to === undefined ? ns : Math.max(to - from, 1e7)) / count }
      },
    },
    ...rates.map((rate): Duel => ({
      name: `open-loop-${rate}`,
      // Whoever is far from the rate would only show how long its queue grows.
      who: rate > 1000 ? everybody.filter((name) => name !== 'jspurefix' && name !== 'ours-group') : everybody,
      count: { first: rate / 4, least: rate, most: rate },
      lap: ({ trader }, count) => asked(trader, `rate ${count} ${rate}`, count),
    })),
  ]
}
