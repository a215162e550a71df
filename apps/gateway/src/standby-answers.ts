/** What a gateway that waits for the folder of another one answers: that of everything there is nothing yet. */
import { ctrader } from '@fix/venue/ctrader'
import type { Config } from './config.ts'
import { configHashOf, dictionaryHashOf } from './measures.ts'
import type { HttpSource } from './http.ts'
import type { Status } from './status.ts'

export interface StandbyShown {
  readonly config: Config
  readonly version: string
  readonly uptimeS: number
  readonly wallUs: number
  readonly ready: Status['ready']
}

export function standbyStatus({ config, version, uptimeS, wallUs, ready }: StandbyShown): Status {
  return {
    schema: 1,
    build: { version, node: process.version },
    ...{ configHash: configHashOf(config), dictionaryHash: dictionaryHashOf(ctrader.dictionary), ageMs: 0 },
    ...{ mode: config.mode, strategy: '', uptimeS, wallUs },
    journal: {
      ...{ leader: false, chain: '', idx: 0, lag: 0, epoch: 0, sync: config.journal.sync, refusal: '' },
      ...{ bytes: 0, segments: 0, retired: 0, lastSyncAgeMs: null, sinceSnapshot: 0, snapshotAgeMs: null },
      ...{ reserveBytes: 0, diskFreeBytes: null, cutBytes: 0 },
    },
    ready,
    ...{ sessions: [], queues: [], books: [], positions: [], totals: [], events: [], messages: [] },
    instruments: { source: 'none', ageS: null, listed: 0, refused: { missing: 0, digits: 0, tick: 0, step: 0, symbol: 0 } },
    orders: { open: [], openCount: 0, recent: [], unreconciled: 0 },
    accountCurrency: config.account?.currency ?? '',
    parity: {
      ...{ outcome: 'never', runs: 0, lastRunAgeMs: null, mismatchedOrders: 0, mismatchedPositions: 0, mismatchedFills: 0 },
      ...{ inFlight: 0, dropCopy: null, breaks: [] },
    },
    risk: {
      kill: [{ scope: '*', state: 'active', actor: '', reason: '', sinceUs: 0 }],
      document: { hash: '', actor: '', approver: '', reason: '', sinceUs: 0 },
      ...{ overrides: [], pending: [], limits: [], drawdown: [], refusals: [] },
    },
    capture: { dropped: 0, detail: '' },
    summary: nothingDone,
  }
}

/** The summary of a run that never held the folder. */
export const nothingDone: Status['summary'] = {
  ...{ schema: 1, orders: 0, fills: 0, cancels: 0, rejects: 0, riskBlocks: 0, realisedPnl: null, maxDrawdown: null },
  ...{ quotes: 0, decisions: 0, unreconciled: 0 },
}

type Empty = Pick<HttpSource, 'messages' | 'decisions' | 'orders' | 'order' | 'books' | 'positions' | 'history' | 'alerts'>

export function emptyAnswers(wallUs: () => number, { account, alerts }: Config): Empty {
  return {
    messages: () => ({ schema: 1, messages: [], kept: 0, more: false }),
    decisions: () => ({ schema: 1, wallUs: wallUs(), decisions: [], kept: 0, more: false }),
    orders: () => ({ schema: 1, wallUs: wallUs(), orders: [], openCount: 0, more: false, next: '' }),
    order: () => undefined,
    books: () => ({ schema: 1, wallUs: wallUs(), books: [] }),
    positions: () => ({
      ...{ schema: 1, wallUs: wallUs(), accountCurrency: account?.currency ?? '', costMethod: account?.costMethod ?? 'fifo' },
      ...{ positions: [], totals: [], complete: true },
    }),
    history: () => [],
    alerts: () => ({
      ...{ schema: 1, wallUs: wallUs(), firing: [], serviceLevels: [], sent: [] },
      pathways: alerts.pathways.map(({ name, kind }) => ({ name, kind })),
    }),
  }
}
