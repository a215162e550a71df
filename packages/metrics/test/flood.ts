/** Everything that a gateway can show at once, and what the world may write into it: for the bound on series. */
import fc from 'fast-check'
import type { Metrics, Sources } from '../src/index.ts'
import { at, report, stand, update } from './facts.ts'
import { resting } from './reading.ts'

/** Sources of a gateway with all features, over these symbols. */
export function everything(symbols: readonly string[], text = 'rubbish'): Sources {
  return {
    ordersOpen: () => 1,
    ordersUnreconciled: () => 1,
    positionsUnprotected: () => 1,
    cancelGate: () => ({ send: 1, [text]: 1 }),
    parity: () => ({ outcome: text, orders: 1, positions: 1, oldestUs: 1, kinds: { field: 1, [text]: 1 } }),
    session: () => ({ ...resting, state: text, clockSkewUs: 1 }),
    killLatches: () => [...symbols.map((symbol) => ({ scope: `symbol=${symbol}` })), { scope: '*' }, { scope: text }],
    exposure: () => [
      { limit: 'position', ratio: 1 },
      { limit: text, ratio: 1 },
    ],
    drawdown: () => 0.1,
    journal: () => ({ ...stand, lastSyncAgeUs: 1, snapshotAgeUs: 1, diskFreeBytes: 1 }),
    market: () => ({
      books: [...symbols, text].map((instrumentId) => ({
        instrumentId,
        state: text,
        outage: text,
        subscription: text,
        crossed: true,
        bidLevels: 1,
        askLevels: 1,
        anomalies: { [text]: 1 },
      })),
      resubscribes: { [text]: 1 },
    }),
    volatility: () =>
      [...symbols, text].map((instrumentId) => ({ instrumentId, sigmaAnn: 1, divergence: 1, regimes: { calm: 1, [text]: 1 } })),
    alerts: () => ({ page: 1, ticket: 1 }),
    log: () => ({ dropped: 1, redactions: 1, events: [[text, 1]] }),
  }
}

/** Writes random text wherever a label's value comes from outside. */
export function floods(metrics: Metrics, sessions: readonly string[], symbols: readonly string[], runs: number): void {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...sessions), (text, source) => {
      metrics.message(source, 'in', text, 1)
      metrics.fact(update(text, at(1).wallUs, source), at(1))
      metrics.fact({ kind: 'session_garbled', source, reason: text, bytes: 1 }, at(1))
      metrics.fact({ kind: 'session_reject_sent', source, refSeqNum: 1, refMsgType: text, reason: text.length, refTagID: 1, text }, at(1))
      metrics.fact({ kind: 'session_certified', source, untilUs: at(9).wallUs }, at(1))
      metrics.fact(report({ source, execType: 'Rejected', rejectReason: text, text }), at(1))
      const reject = { kind: 'request_reject', source, seq: 1, refID: text, refSeqNum: 1, refMsgType: text, reason: text, text } as const
      metrics.fact(reject, at(1))
      metrics.fact({ kind: 'subscription_reject', source, mdReqID: text, reason: text, text }, at(1))
      metrics.fact({ kind: 'session_down', source, cause: text as 'requested', text }, at(1))
      metrics.verdict(text, { passed: false, code: 'KILLED', limit: 0, actual: 1, codes: ['KILLED'] })
      metrics.storeFailed(text)
      metrics.tripped(text)
      metrics.notFound(text)
      metrics.refresh(at(1), everything(symbols.slice(0, 1), text))
    }),
    { numRuns: runs },
  )
}
