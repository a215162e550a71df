/** What `/status` and the page show: one snapshot, made of plain values, never of the loop's own reused objects. */

/** A code of the closed list of /readyz; `detail` is for people and never parsed. */
export interface ReadyCode {
  code:
    | 'starting'
    | 'stopping'
    | 'venue_down'
    | 'logging_on'
    | 'logon_refused'
    | 'logged_out'
    | 'peer_silent'
    | 'resync'
    | 'unreconciled'
    | 'store_full'
    | 'store_failed'
    | 'kill_switch'
    | 'limits_missing'
    | 'instruments_missing'
    | 'book_stale'
  scope: string
  sinceUs: number
  detail: string
}

export interface SessionStatus {
  name: string
  state: string
  up: boolean
  peer: string
  nextIn: number
  nextOut: number
  epoch: number
  lastInAgeMs: number | null
  lastOutAgeMs: number | null
  heartBtIntMs: number
  roundTripUs: number | null
  detail: string
}

export interface BookStatus {
  instrument: string
  state: string
  reason: string
  bid: string
  ask: string
  spreadTicks: number | null
  ageMs: number | null
  bids: [price: string, size: string][]
  asks: [price: string, size: string][]
  digest: string
}

export interface OrderStatus {
  clOrdID: string
  instrument: string
  side: string
  type: string
  status: string
  qty: string
  cumQty: string
  leavesQty: string
  price: string
  ageMs: number
  reason: string
}

export interface PositionStatus {
  instrument: string
  qty: string
  averagePx: string
  realised: string
  unrealised: string
  currency: string
}

export interface MessageStatus {
  idx: number
  timeUs: number
  session: string
  dir: 'in' | 'out'
  seq: number
  name: string
  text: string
}

export interface Summary {
  schema: 1
  orders: number
  fills: number
  cancels: number
  rejects: number
  riskBlocks: number
  realisedPnl: string
  maxDrawdown: string
  quotes: number
  decisions: number
  unreconciled: number
}

export interface Status {
  schema: 1
  build: { version: string; node: string }
  mode: string
  strategy: string
  uptimeS: number
  /** The market's clock. */
  wallUs: number
  journal: { idx: number; epoch: number; sync: string }
  ready: { ready: boolean; codes: ReadyCode[] }
  sessions: SessionStatus[]
  books: BookStatus[]
  orders: { open: OrderStatus[]; recent: OrderStatus[]; unreconciled: number }
  positions: PositionStatus[]
  risk: {
    kill: { scope: string; state: string; actor: string; reason: string }[]
    limits: { instrument: string; used: string; max: string; ratio: number }[]
  }
  events: { timeUs: number; level: string; text: string }[]
  messages: MessageStatus[]
  summary: Summary
}
