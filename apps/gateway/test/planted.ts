/** A page that is served with given answers of `/status` and `/books`, so that a test can plant any situation without a program that is in it. */
import type { ShownBook } from '../src/books-answer.ts'
import { EventFeed } from '../src/event-feed.ts'
import { listenHttp, type HttpServer, type HttpSource } from '../src/http.ts'
import type { ReadyCode, SessionStatus, Status } from '../src/status.ts'

/** Monday, 2 March 2026, 09:30 UTC. */
export const wallUs = 1_772_443_800_000_000

export const session = (name: string, changes: Partial<SessionStatus> = {}): SessionStatus => ({
  ...{ name, state: 'active', up: true, peer: '203.0.113.7:5211', nextIn: 120, nextOut: 44, epoch: 1, lastInAgeMs: 120, lastOutAgeMs: 900 },
  ...{ heartBtIntMs: 30_000, roundTripUs: null, roundTripsUs: [], clockSkewUs: 1200, scheduled: true, nextChangeUs: 0, resend: null },
  ...{ waitingMessages: 0, bufferedBytes: 0, detail: '', roundTripP50Us: null, roundTripP99Us: null, throttleBudget: null },
  ...changes,
})

const book: Status['books'][number] = {
  ...{ instrument: 'EURUSD', state: 'LIVE', reason: '', bid: '1.10000', ask: '1.10002', spreadTicks: 2, ageMs: 40 },
  ...{ bids: [['1.10000', '1000']], asks: [['1.10002', '1000']], marketPhase: 'open', gaps: 0, resyncs: 0, anomalies: {}, digest: '' },
}

/** Everything is well, and nothing has happened yet. */
export const calm: Status = {
  schema: 1,
  build: { version: '0.1.0', node: 'v20.20.0' },
  ...{ mode: 'paper', strategy: 'a strategy', uptimeS: 60, wallUs },
  journal: {
    ...{ leader: true, chain: '0'.repeat(64) },
    ...{ idx: 10, lag: 0, epoch: 1, sync: 'group', refusal: '', bytes: 2048, segments: 1, retired: 0, lastSyncAgeMs: 5, sinceSnapshot: 10 },
    ...{ snapshotAgeMs: null, reserveBytes: 1_048_576, diskFreeBytes: 1e9, cutBytes: 0 },
  },
  ready: { ready: true, codes: [] },
  ...{ configHash: '0123456789ab', dictionaryHash: 'ba9876543210', ageMs: 0 },
  sessions: [session('QUOTE'), session('TRADE')],
  queues: [],
  instruments: { source: 'venue', ageS: 60, listed: 1, refused: { missing: 0, digits: 0, tick: 0, step: 0, symbol: 0 } },
  books: [book],
  orders: { open: [], openCount: 0, recent: [], unreconciled: 0 },
  ...{ positions: [], totals: [], accountCurrency: '' },
  parity: {
    ...{ outcome: 'never', runs: 0, lastRunAgeMs: null, mismatchedOrders: 0, mismatchedPositions: 0 },
    ...{ mismatchedFills: 0, inFlight: 0, dropCopy: null, breaks: [] },
  },
  risk: {
    kill: [{ scope: '*', state: 'active', actor: '', reason: '', sinceUs: 0 }],
    document: { hash: '0123456789abcdef', actor: '', approver: '', reason: '', sinceUs: 0 },
    overrides: [],
    pending: [],
    limits: [{ instrument: 'EURUSD position', used: '0', max: '20000', ratio: 0 }],
    drawdown: [],
    refusals: [],
  },
  ...{ events: [], messages: [] },
  capture: { dropped: 0, detail: '' },
  summary: {
    ...{ schema: 1, orders: 0, fills: 0, cancels: 0, rejects: 0, riskBlocks: 0, realisedPnl: '0.00', maxDrawdown: '0.00' },
    ...{ quotes: 1, decisions: 0, unreconciled: 0 },
  },
}

/** Not ready for these reasons, each since ten seconds. */
export function stopped(...codes: { code: string; scope?: string; detail?: string }[]): Pick<Status, 'ready'> {
  const since = { sinceUs: wallUs - 10_000_000 }
  return { ready: { ready: false, codes: codes.map((one) => ({ scope: '', detail: '', ...since, ...one }) as ReadyCode) } }
}

export class PlantedPage {
  /** What `/status` and the stream say from now on. */
  status: Status = calm
  alerts: ReturnType<HttpSource['alerts']> = { schema: 1, wallUs, firing: [], serviceLevels: [], sent: [], pathways: [] }
  /** Commands that were given on the page. */
  readonly taken: object[] = []
  #server: HttpServer | undefined

  async listen(changes: Partial<HttpSource> = {}): Promise<string> {
    const take = (command: object): Promise<string> => {
      this.taken.push(command)
      return Promise.resolve('')
    }
    const source: HttpSource = {
      feed: new EventFeed({ idx: () => 0, epoch: 1 }),
      status: () => this.status,
      ready: () => this.status.ready,
      metrics: () => Promise.resolve('fix_up 1\n'),
      alerts: () => this.alerts,
      receipt: (nonce: string) => nonce === '0'.repeat(24),
      testAlerts: () => {},
      support: () => Promise.reject(new Error('nobody asked for it')),
      messages: () => ({ schema: 1, messages: this.status.messages, kept: this.status.messages.length, more: false }),
      decisions: () => ({ schema: 1, wallUs, decisions: [], kept: 0, more: false }),
      orders: () => ({
        ...{ schema: 1, wallUs, openCount: 0, more: false, next: '' },
        orders: [...this.status.orders.open, ...this.status.orders.recent],
      }),
      order: () => undefined,
      books: () => ({ schema: 1, wallUs, books: this.status.books.map(shownBook) }),
      history: () => [],
      positions: () => ({
        ...{ schema: 1 as const, wallUs, accountCurrency: '', costMethod: 'average' as const },
        ...{ positions: [], totals: [], complete: true },
      }),
      ...{ kill: take, limits: take, override: take, revoke: take, approve: take, accept: take, compare: take, cost: take, cash: take },
      ...changes,
    }
    this.#server = await listenHttp(source, 0)
    return this.#server.address
  }

  async close(): Promise<void> {
    await this.#server?.close()
  }
}

function shownBook({ bids, asks, ...one }: Status['books'][number]): ShownBook {
  const { instrument, state, reason, bid, ask, spreadTicks, ageMs, digest } = one
  const levels = (side: typeof bids): ShownBook['bids'] => side.map(([price, size]) => ({ price, size, entries: 1 }))
  return {
    ...{ instrument, state, reason, bid, ask, spreadTicks, ageMs, digest, crossed: false, mid: bid, own: [], health: null },
    ...{ bids: levels(bids), asks: levels(asks) },
  }
}
