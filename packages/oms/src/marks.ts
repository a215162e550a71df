/**
 * What open positions are worth by: the bid of what is long, the ask of what is short. A book that is stale, crossed or one-sided gives no mark;
 * then the last good one is told with its age, and never zero.
 */
import type { Quoted } from './conversion.ts'

/** What a book shows; every book of @fix/book fits. */
export interface ShownBook {
  readonly state: string
  readonly bestBid: number
  readonly bestAsk: number
  readonly lastUpdateUs: number
}

export type Mark =
  | ({ readonly available: true } & Quoted)
  | { readonly available: false; readonly code: 'mark_unavailable'; readonly why: 'stale' | 'crossed' | 'none'; readonly last?: Quoted }

/** The top of a book, or why it can't be trusted. */
export function quotedOf(book: ShownBook | undefined): Quoted | 'stale' | 'crossed' | 'none' {
  if (book === undefined) return 'none'
  if (book.state !== 'LIVE') return book.lastUpdateUs === 0 ? 'none' : 'stale'
  const { bestBid: bid, bestAsk: ask, lastUpdateUs: atUs } = book
  if (Number.isNaN(bid) || Number.isNaN(ask)) return 'none'
  return bid > ask ? 'crossed' : { bid, ask, atUs }
}

export class Marks {
  readonly #last = new Map<string, { bid: number; ask: number; atUs: number }>()

  /** To be called as quotes pass, so that the last good mark is the last one indeed. Allocates for the first quote of an instrument alone. */
  take(instrumentId: string, book: ShownBook | undefined): void {
    if (book === undefined || book.state !== 'LIVE') return
    const { bestBid: bid, bestAsk: ask, lastUpdateUs: atUs } = book
    // False with NaN too.
    if (!(bid <= ask)) return
    const last = this.#last.get(instrumentId)
    if (last === undefined) this.#last.set(instrumentId, { bid, ask, atUs })
    else {
      last.bid = bid
      last.ask = ask
      last.atUs = atUs
    }
  }

  of(instrumentId: string, book: ShownBook | undefined): Mark {
    this.take(instrumentId, book)
    const quoted = quotedOf(book)
    if (typeof quoted === 'object') return { available: true, ...quoted }
    const last = this.#last.get(instrumentId)
    return { available: false, code: 'mark_unavailable', why: quoted, ...(last && { last: { ...last } }) }
  }
}
