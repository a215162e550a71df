/**
 * What `/status` answers and the page shows, as one schema: plain values, never the loop's own reused objects. Within `schema: 1` keys are only
 * added. Money, prices and quantities are decimal text, times are microseconds of UTC, on the market's clock.
 */
import { z } from 'zod'
import { position, profit } from './positions-answer.ts'

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)
/** A decimal, or '' where there is none. */
const decimalOrNone = z.union([decimal, z.literal('')])
const count = z.int().min(0)

/** The closed list of what keeps a gateway from trading. */
export const readyCodes = [
  'starting',
  'stopping',
  'config_mismatch',
  'not_leader',
  'outside_schedule',
  'venue_down',
  'logging_on',
  'logon_refused',
  'logged_out',
  'peer_silent',
  'resync',
  'clock_skew',
  'unreconciled',
  'parity_break',
  'position_unprotected',
  'store_full',
  'store_failed',
  'journal_halted',
  'kill_switch',
  'limits_missing',
  'instruments_missing',
  'book_stale',
  'senses_not_ready',
] as const

const readyCode = z.strictObject({
  code: z.enum(readyCodes),
  /** The gateway (''), a session, a symbol or a scope of the kill switch. */
  scope: z.string(),
  sinceUs: z.int(),
  /** For people; never parsed. */
  detail: z.string(),
})

export const readySchema = z.strictObject({ ready: z.boolean(), codes: z.array(readyCode) })

const session = z.strictObject({
  name: z.string(),
  state: z.string(),
  up: z.boolean(),
  peer: z.string(),
  nextIn: count,
  nextOut: count,
  epoch: count,
  lastInAgeMs: count.nullable(),
  lastOutAgeMs: count.nullable(),
  heartBtIntMs: count,
  roundTripUs: z.number().nullable(),
  /** The last ones, the newest last; and of the last 512 the middle and the worst but one in a hundred. */
  roundTripsUs: z.array(z.number()),
  roundTripP50Us: z.number().nullable(),
  roundTripP99Us: z.number().nullable(),
  /** Application messages that our own limit has room for; null where there is none. */
  throttleBudget: count.nullable(),
  /** Our clock less the venue's, by SendingTime(52); null while nothing tells. */
  clockSkewUs: z.number().nullable(),
  /** By its schedule it may be connected; and when that changes next, in microseconds of UTC, 0 without a schedule. */
  scheduled: z.boolean(),
  nextChangeUs: z.int(),
  /** The hole that is being filled: so many messages of so many have come; `total` is null while its end is not known. */
  resend: z.strictObject({ done: count, total: count.nullable() }).nullable(),
  /** Messages that wait for a logon or their turn, and bytes that the peer has not taken yet. */
  waitingMessages: count,
  bufferedBytes: count,
  detail: z.string(),
})

/** A place where something waits. */
const queue = z.strictObject({
  name: z.enum(['received', 'early', 'waiting', 'written', 'journal', 'log', 'alerts']),
  /** A session; '' for the gateway. */
  scope: z.string(),
  unit: z.enum(['bytes', 'messages']),
  depth: count,
  bound: count,
  /** Lost for want of room. */
  dropped: count,
})

const journal = z.strictObject({
  /** Whether this gateway holds it, as it must to send anything; and the head of its hash chain. */
  leader: z.boolean(),
  chain: z.string(),
  /** Index of the last record that is stored, and how many are appended behind it. */
  idx: count,
  lag: count,
  epoch: count,
  sync: z.string(),
  /** Why it takes no new order; '' while it does. */
  refusal: z.enum(['', 'storeFull', 'storeFailed']),
  bytes: count,
  segments: count,
  /** Segments that this run has archived or removed. */
  retired: count,
  /** Of a segment, by this run; null before the first. */
  lastSyncAgeMs: count.nullable(),
  /** Records that a start would fold behind the newest snapshot. */
  sinceSnapshot: count,
  /** Since this run last kept one; null before the first. */
  snapshotAgeMs: count.nullable(),
  /** Room that is held for a full disk; 0 once it was given up. */
  reserveBytes: count,
  diskFreeBytes: count.nullable(),
  /** Bytes of a torn tail that this start has cut. */
  cutBytes: count,
})

/** Price and size of a level. */
const level = z.tuple([decimal, decimalOrNone])

const book = z.strictObject({
  instrument: z.string(),
  state: z.enum(['EMPTY', 'SYNCING', 'LIVE', 'STALE', 'REJECTED', 'CLOSED']),
  reason: z.string(),
  bid: decimalOrNone,
  ask: decimalOrNone,
  spreadTicks: z.number().nullable(),
  ageMs: count.nullable(),
  /** Best first. */
  bids: z.array(level),
  asks: z.array(level),
  /** Whether its market is open, by the venue's word or by the configured hours. */
  marketPhase: z.string(),
  /** Of its feed in this run: jumps of the venue's numbers, returns to LIVE, and what was odd, by code. */
  gaps: count,
  resyncs: count,
  anomalies: z.record(z.string(), count),
  digest: z.string(),
})

export const order = z.strictObject({
  clOrdID: z.string(),
  instrument: z.string(),
  side: z.enum(['buy', 'sell']),
  type: z.string(),
  status: z.string(),
  qty: decimal,
  cumQty: decimal,
  leavesQty: decimal,
  price: decimalOrNone,
  ageMs: count,
  /** When it was sent; where it is none of ours, when it was first heard of. */
  sentUs: count,
  reason: z.string(),
})

/** A difference with the venue that no request on its way explains. Values are integers of the journal as text, '' where a side has none. */
const parityBreak = z.strictObject({
  id: z.string(),
  of: z.enum(['order', 'position', 'fill']),
  kind: z.enum(['local_only', 'broker_only', 'field']),
  key: z.string(),
  instrument: z.string(),
  field: z.string(),
  ours: z.string(),
  theirs: z.string(),
  firstUs: z.int(),
  lastUs: z.int(),
  count,
  level: z.enum(['new', 'warn', 'alert', 'severe']),
})

/** The last comparison of orders and positions with the venue's own answers; without those it is unavailable, never ok. */
const parity = z.strictObject({
  outcome: z.enum(['never', 'ok', 'mismatch', 'unavailable']),
  runs: count,
  lastRunAgeMs: count.nullable(),
  mismatchedOrders: count,
  mismatchedPositions: count,
  /** Executions that only one of TRADE and the drop copy has told, or each otherwise. */
  mismatchedFills: count,
  /** Differences of the last run that a request on its way, or an event just before, explains. */
  inFlight: count,
  /** The drop copy: whether it is up, and executions that one side has told and the other not yet; null where there is none. */
  dropCopy: z.strictObject({ up: z.boolean(), waiting: count }).nullable(),
  /** The oldest. */
  breaks: z.array(parityBreak),
})

/** The venue's security list, and those of our instruments that it refuses, by reason. */
const securityList = z.strictObject({
  /** kept: by an earlier run; books and orders wait for the venue's own. */
  source: z.enum(['none', 'kept', 'venue']),
  ageS: count.nullable(),
  /** Instruments that stand in it. */
  listed: count,
  refused: z.strictObject({ missing: count, digits: count, tick: count, step: count, symbol: count }),
})

export const message = z.strictObject({
  idx: count,
  timeUs: z.int(),
  session: z.string(),
  dir: z.enum(['in', 'out']),
  seq: count,
  name: z.string(),
  /** Its fields by their names, header left out. */
  decoded: z.string(),
  /** As it went over the wire, `|` for SOH. */
  text: z.string(),
})

/** One line on stdout at the end of a run. */
export const summarySchema = z.strictObject({
  schema: z.literal(1),
  orders: count,
  fills: count,
  cancels: count,
  rejects: count,
  riskBlocks: count,
  /**
   * In the account's currency where it has one, else in the one of what was traded; null where there are several, or where an amount has no rate.
   * Realised profit is without costs; the drawdown is of all.
   */
  realisedPnl: decimal.nullable(),
  maxDrawdown: decimal.nullable(),
  quotes: count,
  decisions: count,
  unreconciled: count,
})

export const statusSchema = z.strictObject({
  schema: z.literal(1),
  build: z.strictObject({ version: z.string(), node: z.string() }),
  /** First digits of SHA-256: of the configuration that runs, and of the venue's dictionary. */
  configHash: z.string(),
  dictionaryHash: z.string(),
  /** How old the answer is: it is made at most once in a quarter of a second. */
  ageMs: count,
  mode: z.enum(['watch', 'shadow', 'paper', 'live']),
  strategy: z.string(),
  uptimeS: count,
  wallUs: z.int(),
  journal,
  ready: readySchema,
  sessions: z.array(session),
  queues: z.array(queue),
  instruments: securityList,
  books: z.array(book),
  orders: z.strictObject({
    /** The newest that are open; `openCount` says how many there are. */
    open: z.array(order),
    openCount: count,
    /** The newest that have ended, newest first. */
    recent: z.array(order),
    unreconciled: count,
  }),
  positions: z.array(position),
  /** Profit of all positions, by currency. */
  totals: z.array(profit),
  /** The account's, into which profit is converted; '' where it has none. */
  accountCurrency: z.string(),
  parity,
  risk: z.strictObject({
    kill: z.array(z.strictObject({ scope: z.string(), state: z.string(), actor: z.string(), reason: z.string(), sinceUs: z.int() })),
    /** Names the limits that hold by what they say; who has changed them is '' where the configured ones do. */
    document: z.strictObject({ hash: z.string(), actor: z.string(), approver: z.string(), reason: z.string(), sinceUs: z.int() }),
    /** Limits that others stand in the place of for a while, as two persons have said; numbers as they are configured. */
    overrides: z.array(
      z.strictObject({
        ...{ id: z.string(), code: z.string(), scope: z.string(), from: z.string(), to: z.string(), uses: count, used: count },
        /** Of a code with several limits the one that is meant, such as a currency; '' of the others. */
        which: z.string(),
        ...{ actor: z.string(), approver: z.string(), reason: z.string(), startsUs: z.int(), endsUs: z.int() },
      }),
    ),
    /** What one person has asked for, and another has to approve by this id. */
    pending: z.array(
      z.strictObject({ id: z.string(), what: z.string(), actor: z.string(), reason: z.string(), sinceUs: z.int(), untilUs: z.int() }),
    ),
    limits: z.array(z.strictObject({ instrument: z.string(), used: decimal, max: decimal, ratio: z.number() })),
    /** How far the equity stands below each mark that limits watch, in money of the account; '' and null while it is not known. */
    drawdown: z.array(
      z.strictObject({
        of: z.enum(['day', 'total', 'strategy']),
        strategy: z.string(),
        level: z.enum(['none', 'warn', 'reduce-only', 'halt']),
        equity: decimalOrNone,
        high: decimalOrNone,
        lost: decimalOrNone,
        /** The loss that halts; '' without such a level. */
        halt: decimalOrNone,
        /** What part of that is lost. */
        ratio: z.number().nullable(),
      }),
    ),
    /** What was refused in this run, by code and instrument, the newest first; `limit` and `actual` are '' where they are no figures for people. */
    refusals: z.array(
      z.strictObject({
        ...{ code: z.string(), instrument: z.string(), limit: decimalOrNone, actual: decimalOrNone, count, lastUs: z.int() },
      }),
    ),
  }),
  events: z.array(z.strictObject({ timeUs: z.int(), level: z.string(), text: z.string() })),
  messages: z.array(message),
  /** Facts that were not captured because the capture has failed, and why; trading goes on without it. */
  capture: z.strictObject({ dropped: count, detail: z.string() }),
  summary: summarySchema,
})

export type Status = z.infer<typeof statusSchema>
export type Summary = z.infer<typeof summarySchema>
export type ReadyCode = z.infer<typeof readyCode>
export type SessionStatus = z.infer<typeof session>
export type BookStatus = z.infer<typeof book>
export type OrderStatus = z.infer<typeof order>
export type MessageStatus = z.infer<typeof message>
