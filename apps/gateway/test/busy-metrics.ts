/** Metrics of a gateway to which everything happens, again with each scrape: also what a run of seconds never sees, such as a hole that heals. */
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { Metrics } from '@fix/metrics'
import { expose } from '@fix/metrics/prometheus'
import { Registry } from 'prom-client'

export async function busyTarget(): Promise<{ target: string; server: Server }> {
  const metrics = new Metrics({ sessions: ['QUOTE', 'TRADE'], symbols: ['EURUSD'], ackDeadlineMs: 500 })
  const registry = new Registry()
  let scrapes = 0
  const now = () => ({ wallUs: Date.now() * 1000, monoUs: Math.round(performance.now() * 1000) })
  expose(metrics, registry, now, {
    session: () => ({
      ...{ state: 'active', scheduled: true, leader: true, nextIn: 1, nextOut: 1, clockSkewUs: 5, overdueUs: 0 },
      ...{ inboundBytes: 0, outboundBytes: 0, duplicates: scrapes, resent: scrapes, gapFills: scrapes },
    }),
    drawdown: () => 0.01,
    journal: () => ({
      ...{ appended: scrapes, writtenBytes: scrapes, lagRecords: 0, refusal: undefined, halted: false, truncations: 0, reserveBytes: 1 },
      ...{ segments: 1, bytes: 1, retired: 0, snapshotsKept: 1, snapshotsFailed: 0, sinceSnapshot: 0 },
      ...{ lastSyncAgeUs: 1, snapshotAgeUs: 1, diskFreeBytes: 1 },
    }),
  })
  const server = createServer((_request, response) => {
    scrapes++
    for (const source of ['QUOTE', 'TRADE']) happen(metrics, source, scrapes, now())
    void registry.metrics().then((text) => response.end(text))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { target: `127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

function happen(metrics: Metrics, source: string, n: number, now: { wallUs: number; monoUs: number }): void {
  const later = { wallUs: now.wallUs + 5_000, monoUs: now.monoUs + 5_000 }
  metrics.fact({ kind: 'session_gap_opened', source, from: n, to: n + 2 }, now)
  metrics.fact({ kind: 'session_gap_closed', source }, later)
  metrics.fact({ kind: 'session_round_trip', source, us: 300 }, now)
  metrics.fact({ kind: 'session_heartbeat', source, us: 30_000_000 }, now)
  metrics.fact({ kind: 'session_certified', source, untilUs: now.wallUs + 86_400_000_000 }, now)
  metrics.notified('webhook', 'receipt', 20_000)
  metrics.recovered({ kind: 'book_recovered', instrumentId: 'EURUSD', source, reason: 'gap', us: 20_000 })
  metrics.sent(`${source}${n}`, now)
  metrics.cancelSent(`${source}${n}`, `${source}C${n}`, now)
  const reject = { kind: 'cancel_reject', source, seq: 1, clOrdID: `${source}C${n}`, origClOrdID: `${source}${n}`, orderID: '' } as const
  metrics.fact({ ...reject, ordStatus: 'New', reason: '2', responseTo: 'cancel', text: '' }, later)
}
