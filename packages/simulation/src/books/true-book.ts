/**
 * A book as its venue knows it: a plain list of entries, changed one at a time, and told in entries of FIX. Its digest is worked out from the list alone,
 * with no code of the book that is under test but the hash.
 */
import { Fnv64 } from '@fix/units'
import type { Random } from '../random.ts'
import type { Feed } from './feed.ts'

export interface TrueEntry {
  readonly side: 'bid' | 'ask'
  readonly price: number
  size: number
  /** '' where the feed has none. */
  readonly id: string
}

/** What one change says of one entry; an action is that of MDUpdateAction(279). */
export interface Told {
  readonly action: '0' | '1' | '2'
  readonly entry: TrueEntry
  /** Its place on its side when that was said, from 1; 0 where a feed has no places. */
  readonly position: number
  /** First and last number of what is said; 0 where a feed has none. */
  readonly firstNo: number
  readonly lastNo: number
}

/** Bids stand below this price and asks from it on, but for an entry that crosses on purpose. */
const middle = 1000
const width = 20
const most = 40

export class TrueBook {
  /** Number of what was said last; 0 where the feed has none. */
  no = 0
  readonly #feed: Feed
  #entries: TrueEntry[] = []
  #ids = 0

  constructor(feed: Feed) {
    this.#feed = feed
  }

  get entries(): readonly TrueEntry[] {
    return this.#entries
  }

  /** One thing that happens in a market: an order comes, changes or goes. */
  move(random: Random): Told[] {
    const count = this.#entries.length
    const what = count < 4 ? 0 : count >= most ? 2 : random.below(3)
    if (what === 0) return [this.#comes(random)]
    const entry = this.#entries[random.below(count)]
    if (what === 2) return [this.goes(entry)]
    const size = random.between(1, 900)
    // Where entries have ids a change is a new one, and the old one goes, as at cTrader.
    if (this.#feed.keying === 'id') return [this.#add({ ...entry, size, id: this.#id() }), this.goes(entry)]
    entry.size = size
    return [this.#told('1', entry)]
  }

  /** A bid above every ask; undefined where there is one. */
  cross(random: Random): Told | undefined {
    if (this.#entries.some(({ price }) => price === middle + 2 * width)) return undefined
    return this.#add({ side: 'bid', price: middle + 2 * width, size: random.between(1, 900), id: this.#id() })
  }

  has(entry: TrueEntry): boolean {
    return this.#entries.includes(entry)
  }

  goes(entry: TrueEntry): Told {
    const told = this.#told('2', entry)
    this.#entries = this.#entries.filter((one) => one !== entry)
    return told
  }

  /** Place of an entry on its side, best first, from 1; 0 where the feed has no places. */
  positionOf({ side, price }: TrueEntry): number {
    if (this.#feed.keying !== 'position') return 0
    return 1 + this.#entries.filter((one) => one.side === side && (side === 'bid' ? one.price > price : one.price < price)).length
  }

  digest(): string {
    const hash = new Fnv64()
    for (const side of ['bid', 'ask'] as const) {
      const sizes = new Map<number, number>()
      for (const { price, size } of this.#entries.filter((entry) => entry.side === side)) sizes.set(price, (sizes.get(price) ?? 0) + size)
      const better = (a: number, b: number): number => (side === 'bid' ? b - a : a - b)
      for (const [price, size] of [...sizes].sort(([a], [b]) => better(a, b)))
        hash
          .byte(side === 'bid' ? 0 : 1)
          .int64(price)
          .int64(size)
    }
    return hash.hex()
  }

  #comes(random: Random): Told {
    const side = random.onceIn(2) ? 'bid' : 'ask'
    const away = random.below(width)
    const price = side === 'bid' ? middle - 1 - away : middle + away
    const there = this.#feed.keying === 'id' ? undefined : this.#entries.find((entry) => entry.side === side && entry.price === price)
    const size = random.between(1, 900)
    if (there === undefined) return this.#add({ side, price, size, id: this.#id() })
    there.size = size
    return this.#told('1', there)
  }

  #add(entry: TrueEntry): Told {
    this.#entries.push(entry)
    return this.#told('0', entry)
  }

  /** As it is when it happens: the entry may change again before the message is written. */
  #told(action: Told['action'], entry: TrueEntry): Told {
    const { numbers } = this.#feed
    const firstNo = numbers === 'none' ? 0 : this.no + 1
    // An update id counts more than what is said: here two of every third.
    if (numbers !== 'none') this.no = firstNo + (numbers === 'updateId' && firstNo % 3 === 0 ? 1 : 0)
    return { action, entry: { ...entry }, position: this.positionOf(entry), firstNo, lastNo: this.no }
  }

  #id(): string {
    return this.#feed.keying === 'id' ? String(++this.#ids) : ''
  }
}
