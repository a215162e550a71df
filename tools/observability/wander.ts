/** Series that go where chance leads them: everything that an alert reads comes, goes, rises and begins anew. */
import { alerts, recordings, selections } from '@fix/metrics/alerts'
import { given, type Given, type Piece } from './series.ts'

/** mulberry32: the same numbers for the same seed, everywhere. */
function chance(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Values around which a metric's alerts turn over. */
const turning: Readonly<Record<string, readonly number[]>> = {
  fix_md_staleness_seconds: [1, 5, 6, 60],
  fix_clock_skew_seconds: [0, -1.5, 1, 1.2],
  fix_heartbeat_overdue_seconds: [0, 0, 3],
  fix_store_disk_free_bytes: [2e9, 1e9, 5e8],
  fix_tls_cert_expiry_seconds: [1e6, 604_800, 1e5],
  fix_positions_unprotected: [0, 0, 2],
  fix_orders_unreconciled: [0, 0, 1],
  fix_parity_mismatched_orders: [0, 0, 0, 2],
  fix_parity_mismatched_positions: [0, 0, 0, 1],
}

const labelsOf: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  fix_store_errors_total: [{ op: 'sync' }, { op: 'append' }],
  fix_kill_switch_engaged: [{ scope: '*' }, { scope: 'symbol=EURUSD' }],
  fix_md_staleness_seconds: [
    { symbol: 'EURUSD', session: 'QUOTE' },
    { symbol: 'GBPUSD', session: 'QUOTE' },
  ],
  fix_order_ack_seconds_bucket: [
    { session: 'TRADE', le: '0.25' },
    { session: 'TRADE', le: '+Inf' },
  ],
  fix_order_ack_seconds_count: [{ session: 'TRADE' }],
  fix_cancels_total: ['ok', 'too_late', 'rejected_unknown', 'timeout'].map((outcome) => ({ session: 'TRADE', outcome })),
}
const sessions = [{ session: 'QUOTE' }, { session: 'TRADE' }]
const alone = [{}]

export function wander(seed: number, everyS: number, lengthS: number): Given[] {
  const random = chance(seed)
  const count = lengthS / everyS + 1
  const read = [...alerts.map(({ expression }) => expression), ...recordings.map(({ expression }) => expression)].flatMap(selections)
  const names = [...new Set(read.map(({ of }) => of.name))].filter((name) => name.startsWith('fix_'))
  return names.flatMap((name) => {
    const all = labelsOf[name] ?? (name.startsWith('fix_session_') || hasSession.has(name) ? sessions : alone)
    const counter = name.endsWith('_total') || name.endsWith('_bucket') || name.endsWith('_count')
    return all.map((labels) =>
      given(name, labels, ...(counter ? counting(random, count) : holding(random, count, turning[name] ?? [0, 1]))),
    )
  })
}

const hasSession = new Set([
  'fix_clock_skew_seconds',
  'fix_heartbeat_overdue_seconds',
  'fix_tls_cert_expiry_seconds',
  'fix_book_crossed_total',
])

const upTo = (random: () => number, most: number): number => 1 + Math.floor(random() * most)

/** Counts for a while at one pace, then at another; now and then it begins anew, or is gone for some time. */
function counting(random: () => number, count: number): Piece[] {
  const pieces: Piece[] = []
  let value = Math.floor(random() * 3) * 10
  for (let left = count; left > 0;) {
    const length = Math.min(left, upTo(random, 60))
    const kind = random()
    if (kind < 0.05 && pieces.length > 0) pieces.push({ missing: length })
    else {
      if (kind < 0.12) value = 0
      const step = random() < 0.4 ? 0 : Math.floor(random() * 4)
      pieces.push({ from: value, step, count: length })
      value += step * (length - 1)
    }
    left -= length
  }
  return pieces
}

function holding(random: () => number, count: number, values: readonly number[]): Piece[] {
  const pieces: Piece[] = []
  for (let left = count; left > 0;) {
    const length = Math.min(left, upTo(random, 40))
    if (random() < 0.05 && pieces.length > 0) pieces.push({ missing: length })
    else pieces.push({ from: values[Math.floor(random() * values.length)], count: length })
    left -= length
  }
  return pieces
}
