/** What the comparison with the venue has found, for `/status` and the gauges. */
import type { Now } from '@fix/events'
import type { BreakLevel, ParityBreak } from '@fix/oms'
import type { Desk } from '@fix/strategy'
import type { Status } from './status.ts'

/** Breaks beyond these are counted and not listed: the oldest are shown. */
const mostShown = 20

export function parityFigures({ recovery: { parity } }: Desk, now: Now) {
  const { outcome } = parity
  const kinds: Record<string, number> = {}
  for (const { kind } of parity.breaks()) kinds[kind] = (kinds[kind] ?? 0) + 1
  return { outcome, orders: parity.mismatched('order'), positions: parity.mismatched('position'), oldestUs: parity.oldestUs(now), kinds }
}

export function parityStatus({ recovery: { parity } }: Desk, hasCopy: boolean, now: Now): Status['parity'] {
  const { outcome, runs, lastRunUs, inFlight } = parity
  return {
    outcome,
    runs,
    lastRunAgeMs: Number.isNaN(lastRunUs) ? null : Math.max(0, Math.round((now.wallUs - lastRunUs) / 1000)),
    mismatchedOrders: parity.mismatched('order'),
    mismatchedPositions: parity.mismatched('position'),
    mismatchedFills: parity.mismatched('fill'),
    inFlight,
    dropCopy: hasCopy ? { up: parity.copies.isUp('copy'), waiting: parity.copies.waiting } : null,
    breaks: parity
      .breaks()
      .slice(0, mostShown)
      .map((one) => shown(one, parity.levelOf(one, now))),
  }
}

function shown(one: ParityBreak, level: BreakLevel): Status['parity']['breaks'][number] {
  const { id, of, kind, key, instrumentId: instrument, field, ours, theirs, firstUs, lastUs, count } = one
  return { id, of, kind, key, instrument, field, ours, theirs, firstUs, lastUs, count, level }
}

/** The first break of each instrument that keeps it from new orders, by its age or its size. */
export function criticalBreaks({ recovery: { parity } }: Desk, wallUs: number): Status['parity']['breaks'] {
  const found = new Map<string, Status['parity']['breaks'][number]>()
  const now = { wallUs, monoUs: 0 }
  for (const one of parity.breaks()) {
    const level = parity.levelOf(one, now)
    if ((level === 'alert' || level === 'severe') && !found.has(one.instrumentId)) found.set(one.instrumentId, shown(one, level))
  }
  return [...found.values()]
}
