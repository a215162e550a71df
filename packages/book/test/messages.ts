import { BookSide, EntryFlag, MDUpdateAction } from '@fix/events'
import type { BookUpdate } from '@fix/events'

/** An entry as a test writes it: side and action by name, what is left out is not in the message. */
export interface EntryText {
  action?: keyof typeof MDUpdateAction | number
  side?: 'bid' | 'ask'
  price?: number
  size?: number
  id?: string
  ref?: string
  position?: number
  orders?: number
  flag?: keyof typeof EntryFlag | number
}

export interface MessageText {
  instrumentId?: string
  source?: string
  seq?: number
  atMs?: number
  /** The venue's own number, first and last, where it is not told otherwise. */
  no?: number
  firstNo?: number
  subBook?: number
  applID?: string
  applSeq?: number
  applLastSeq?: number
  processedSeq?: number
}

export const snapshot = (entries: readonly EntryText[], message: MessageText = {}): BookUpdate => columns('book_snapshot', entries, message)
export const increment = (entries: readonly EntryText[], message: MessageText = {}): BookUpdate => columns('book_delta', entries, message)

/** Bids and asks by price and size, each with an id made of side and price. */
export function ladders(bids: readonly (readonly [number, number])[], asks: readonly (readonly [number, number])[]): EntryText[] {
  return [
    ...bids.map(([price, size]) => ({ side: 'bid' as const, price, size, id: `b${price}` })),
    ...asks.map(([price, size]) => ({ side: 'ask' as const, price, size, id: `a${price}` })),
  ]
}

function columns(kind: BookUpdate['kind'], entries: readonly EntryText[], message: MessageText): BookUpdate {
  const { no, firstNo = no, subBook, applID, applSeq, applLastSeq, processedSeq } = message
  return {
    ...(no === undefined ? {} : { firstNo, lastNo: no }),
    ...defined({ subBook, applID, applSeq, applLastSeq, processedSeq }),
    ...(entries.some(({ position }) => position !== undefined)
      ? { positions: Int32Array.from(entries, ({ position }) => position ?? 0) }
      : {}),
    ...(entries.some(({ orders }) => orders !== undefined) ? { orderCounts: Int32Array.from(entries, ({ orders }) => orders ?? 0) } : {}),
    ...(entries.some(({ flag }) => flag !== undefined)
      ? { flags: Uint8Array.from(entries, ({ flag }) => (typeof flag === 'string' ? EntryFlag[flag] : (flag ?? 0))) }
      : {}),
    kind,
    instrumentId: message.instrumentId ?? 'EURUSD',
    source: message.source ?? 'QUOTE',
    seq: message.seq ?? 0,
    eventTimeUs: 0,
    receiveTimeUs: (message.atMs ?? 0) * 1000,
    count: entries.length,
    actions: Uint8Array.from(entries, ({ action = 'new' }) => (typeof action === 'number' ? action : MDUpdateAction[action])),
    sides: Uint8Array.from(entries, ({ side }) => (side === undefined ? BookSide.unknown : BookSide[side])),
    prices: Float64Array.from(entries, ({ price }) => price ?? Number.NaN),
    sizes: Float64Array.from(entries, ({ size }) => size ?? Number.NaN),
    ids: entries.map(({ id }) => id ?? ''),
    refIds: entries.map(({ ref }) => ref ?? ''),
  }
}

function defined<T extends object>(from: T): T {
  return Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)) as T
}
