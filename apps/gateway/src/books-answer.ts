/**
 * What `/books` and `/books/ID` answer, as one schema each: every book to ten levels with its health, and of one book how its middle and spread
 * have gone. Within `schema: 1` keys are only added. Prices and quantities are decimal text, times are microseconds of UTC, on the market's clock.
 */
import { z } from 'zod'
import { ofInstruments } from './question.ts'

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)
/** A decimal, or '' where there is none. */
const decimalOrNone = z.union([decimal, z.literal('')])
const count = z.int().min(0)

const level = z.strictObject({
  price: decimal,
  /** '' where the feed gives none. */
  size: decimalOrNone,
  /** Entries of the venue that share the price. */
  entries: count,
})

const health = z.strictObject({
  updates: count,
  /** Of late: about the last ten seconds. */
  updatesPerSecond: z.number().min(0),
  lastSeq: count,
  bidLevels: count,
  askLevels: count,
  marketPhase: z.string(),
  /** A silence longer than this is asked about. */
  quietAfterMs: count,
  gaps: count,
  /** Times that it came back to LIVE, and how long the last time took. */
  resyncs: count,
  lastResyncMs: count.nullable(),
  /** Why it is not LIVE, '' where it is, and for how long. */
  outage: z.string(),
  outageMs: count,
  /** Time with the bid above the ask, all together. */
  crossedMs: count,
  subscription: z.string(),
  mdReqID: z.string(),
  attempts: count,
  /** MDReqRejReason(281) of the last reject; '' where there was none. */
  rejectReason: z.string(),
  /** What was odd, by code; codes that were never counted are left out. */
  anomalies: z.record(z.string(), count),
})

const book = z.strictObject({
  instrument: z.string(),
  state: z.enum(['EMPTY', 'SYNCING', 'LIVE', 'STALE', 'REJECTED', 'CLOSED']),
  /** Why it is STALE; '' in every other state. */
  reason: z.string(),
  /** The bid is above the ask: no best price is served meanwhile. */
  crossed: z.boolean(),
  /** Of a book that is LIVE and not crossed; '' otherwise. */
  bid: decimalOrNone,
  ask: decimalOrNone,
  mid: decimalOrNone,
  spreadTicks: z.number().nullable(),
  ageMs: count.nullable(),
  /** Up to ten, best first, in every state: the last contents, to be believed only while it is LIVE. */
  bids: z.array(level),
  asks: z.array(level),
  /** Our resting orders by side and price, wherever they stand in the book or out of it. */
  own: z.array(z.strictObject({ side: z.enum(['buy', 'sell']), price: decimal, leavesQty: decimal, clOrdIDs: z.array(z.string()) })),
  /** null where nobody has asked for the book. */
  health: health.nullable(),
  digest: z.string(),
})

export const booksQuery = z.strictObject(ofInstruments)

/** `ageMs`: how old the answer is; `more`: there are other books behind the last one. */
export const booksSchema = z.strictObject({
  schema: z.literal(1),
  wallUs: z.int(),
  ageMs: z.int().min(0),
  books: z.array(book),
  more: z.boolean(),
})

/** When it was looked at, the middle, and the spread in ticks; '' and null while there was no best price. */
const point = z.tuple([z.int(), decimalOrNone, z.number().nullable()])

export const bookSchema = z.strictObject({ schema: z.literal(1), wallUs: z.int(), ageMs: z.int().min(0), book, history: z.array(point) })

export type BooksAnswer = z.infer<typeof booksSchema>
export type BookAnswer = z.infer<typeof bookSchema>
export type ShownBook = z.infer<typeof book>
export type HistoryPoint = z.infer<typeof point>
