import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BookUpdate, Now } from '@fix/events'
import { instrument } from '@fix/units'
import { Books, Subscriptions } from '../src/index.ts'
import { increment, snapshot } from './messages.ts'
import type { EntryText } from './messages.ts'

const instruments = ['EURUSD', 'GBPUSD', 'USDJPY'].map((id, i) =>
  instrument({ id, symbol: String(i + 1), tick: '1', step: '1', currency: 'USD' }),
)

/** A venue whose books are true: it answers requests with a snapshot and then sends every change over the session of the subscriber. */
class Venue {
  seq = 0
  readonly #books = new Map<string, Map<string, EntryText>>(instruments.map(({ symbol }) => [symbol, new Map()]))
  readonly #requests = new Map<string, string>()
  #ids = 0

  /** The subscriber has logged on anew: numbers and subscriptions are gone, books are not. */
  reset(): void {
    this.seq = 0
    this.#requests.clear()
  }

  subscribe(mdReqID: string, symbol: string, atMs: number): BookUpdate {
    this.#requests.set(symbol, mdReqID)
    const entries = [...(this.#books.get(symbol)?.values() ?? [])]
    return { ...snapshot(entries, { ...this.#head(symbol), atMs }), mdReqID }
  }

  unsubscribe(mdReqID: string, symbol: string): void {
    if (this.#requests.get(symbol) === mdReqID) this.#requests.delete(symbol)
  }

  /** One change in the market: a new entry, or one deleted, or one moved as new and delete; undefined where nobody listens. */
  trade(symbol: string, what: number, price: number, atMs: number): BookUpdate | undefined {
    const book = this.#books.get(symbol)
    if (book === undefined) return undefined
    const entries: EntryText[] = []
    const oldest = [...book.keys()][what % 7]
    if (what % 3 !== 0 || oldest === undefined) {
      const side = what % 2 === 0 ? 'bid' : 'ask'
      const entry: EntryText = { side, price: side === 'bid' ? price : price + 50, size: 1 + (what % 9), id: String(++this.#ids) }
      book.set(String(this.#ids), entry)
      entries.push({ ...entry, action: 'new' })
    }
    if (what % 3 !== 1 && oldest !== undefined) {
      book.delete(oldest)
      entries.push({ action: 'delete', id: oldest })
    }
    const mdReqID = this.#requests.get(symbol)
    return mdReqID === undefined ? undefined : { ...increment(entries, { ...this.#head(symbol), atMs }), mdReqID }
  }

  /** What a desk that missed nothing would hold. */
  truth(symbol: string): string {
    const { id = '' } = instruments.find((each) => each.symbol === symbol) ?? {}
    const books = new Books({ instruments })
    books.apply(snapshot([...(this.#books.get(symbol)?.values() ?? [])], { instrumentId: id }))
    return books.get(id).digest()
  }

  #head(symbol: string): { instrumentId: string; seq: number } {
    const { id = '' } = instruments.find((each) => each.symbol === symbol) ?? {}
    return { instrumentId: id, seq: ++this.seq }
  }
}

type Event = 'trade' | 'lose' | 'double' | 'old' | 'down' | 'up' | 'wait'
const event = fc.record({
  kind: fc.constantFrom<Event>('trade', 'trade', 'trade', 'trade', 'trade', 'trade', 'lose', 'double', 'old', 'down', 'up', 'up', 'wait'),
  symbol: fc.constantFrom('1', '2', '3'),
  what: fc.nat(1000),
  price: fc.integer({ min: 50, max: 60 }),
})

describe('recovery of books', () => {
  test('a LIVE book is the venue’s book, and after any trouble all are LIVE again', () => {
    let resubscribes = 0
    fc.assert(
      fc.property(fc.array(event, { maxLength: 120, size: 'max' }), (events) => {
        const now: Now = { wallUs: 1_000_000_000, monoUs: 0 }
        const books = new Books({ instruments })
        const desk = new Subscriptions({ books, source: 'QUOTE', backoff: { baseMs: 100, maxMs: 2000 }, syncTimeoutMs: 1000 })
        const venue = new Venue()
        let up = false
        let expected = 1
        let former: BookUpdate | undefined
        /** Symbols of which a message was lost, until the session notices at the next one. */
        const unnoticed = new Set<string>()

        const deliver = (update: BookUpdate | undefined): void => {
          if (update === undefined || !up) return
          if (update.seq > expected) {
            desk.onSession({ kind: 'session_gap_opened', source: 'QUOTE', from: expected, to: update.seq - 1 }, now)
            unnoticed.clear()
          }
          expected = Math.max(expected, update.seq + 1)
          desk.apply(update, now)
          former = update
        }
        const exchange = (): void => {
          desk.wake(now)
          for (let draft = desk.next(now); draft !== undefined; draft = desk.next(now)) {
            const [named] = draft.noRelatedSym
            const symbol = 'symbol' in named ? named.symbol : ''
            if (draft.subscriptionRequestType === 'SnapshotAndUpdates') deliver(venue.subscribe(draft.mdReqID, symbol, now.wallUs / 1000))
            else venue.unsubscribe(draft.mdReqID, symbol)
          }
        }
        const session = (toUp: boolean): void => {
          if (toUp === up) return
          up = toUp
          unnoticed.clear()
          venue.reset()
          expected = 1
          desk.onSession(
            up
              ? { kind: 'session_up', source: 'QUOTE', epoch: 1, reset: true }
              : { kind: 'session_down', source: 'QUOTE', cause: 'peerClosed', text: '' },
            now,
          )
        }
        const check = (): void => {
          for (const { id, symbol } of instruments)
            if (books.get(id).state === 'LIVE' && !unnoticed.has(symbol)) expect(books.get(id).digest()).toBe(venue.truth(symbol))
        }

        for (const { id } of instruments) desk.subscribe(id)
        for (const { kind, symbol, what, price } of events) {
          const passed = kind === 'wait' ? 500_000 : 3000
          now.wallUs += passed
          now.monoUs += passed
          if (kind === 'down' || kind === 'up') session(kind === 'up')
          else if (kind === 'old') {
            if (former !== undefined && up) desk.apply({ ...former, seq: Math.max(1, former.seq - 1) }, now)
          } else if (kind !== 'wait') {
            const update = venue.trade(symbol, what, price, now.wallUs / 1000)
            if (kind === 'lose' && update !== undefined && up) unnoticed.add(symbol)
            else deliver(update)
            if (kind === 'double' && update !== undefined) deliver(update)
          }
          exchange()
          check()
        }
        // Whatever happened: the session comes back, a message shows the last gap, and the waits run out.
        session(true)
        exchange()
        for (let i = 0; i < 12; i++) {
          deliver(venue.trade('1', i, 55, now.wallUs / 1000))
          now.wallUs += 1_000_000
          now.monoUs += 1_000_000
          exchange()
        }
        check()
        expect(desk.readiness).toEqual({ wanted: 3, live: 3 })
        resubscribes += desk.resubscribes
      }),
      { numRuns: 300 },
    )
    expect(resubscribes).toBeGreaterThan(0)
  })
})
