/**
 * Contents whose entries are known by id, or by side and price where they have none or the feed has none at all. Ladders hold the levels, rows hold the
 * entries with ids, which several may share a level. Implied entries, and those that may not be traded on, have ladders of their own.
 */
import { BookSide, EntryFlag, MDUpdateAction } from '@fix/events'
import type { BookUpdate } from '@fix/events'
import type { Anomalies } from '../anomalies.ts'
import type { BookOrder, Contents, Defect, Side } from './contents.ts'
import { Ladder } from './ladder.ts'
import type { Tally } from './ladder.ts'
import { OrderRows } from './order-rows.ts'

export class KeyedContents implements Contents, Tally {
  entries = 0
  broken = false
  touched = 0
  missingChanges = 0
  readonly bids: Ladder
  readonly asks: Ladder
  #tick: number
  /** MDEntryID(278) is a key of this feed. */
  readonly #named: boolean
  readonly #rows = new OrderRows()
  /** Of flagged entries, by side plus twice the flags; made when the first one comes. */
  #flagged: (Ladder | undefined)[] | undefined

  constructor(named: boolean, tick: number) {
    this.#named = named
    this.#tick = tick
    this.bids = new Ladder(1, tick, this)
    this.asks = new Ladder(-1, tick, this)
  }

  get impliedBids(): Side | undefined {
    return this.#flagged?.[BookSide.bid + 2 * EntryFlag.implied]
  }

  get impliedAsks(): Side | undefined {
    return this.#flagged?.[BookSide.ask + 2 * EntryFlag.implied]
  }

  clear(tick: number): void {
    this.#tick = tick
    for (let slot = 0; slot < slots; slot++) this.#ladderAt(slot)?.clear(tick)
    this.entries = 0
    this.broken = false
    this.touched = bothSides
    this.missingChanges = 0
    this.#rows.clear()
  }

  load(update: BookUpdate, anomalies: Anomalies): Defect {
    const { sizes, count } = update
    // Feeds send the best first, and a ladder keeps it last: from the end, each level is added at the end.
    for (let i = count - 1; i >= 0; i--) {
      if (sizes[i] === 0) continue
      const id = this.#idOf(update, i)
      if (id !== '' && this.#rows.find(id) >= 0) return 'dup_entry'
      this.#add(update, i)
    }
    this.#rows.reverseArrivals()
    // What has no id is known by its price, so nothing else may stand there.
    for (let i = 0; i < count; i++)
      if (
        sizes[i] !== 0 &&
        this.#idOf(update, i) === '' &&
        this.#entriesAt(slotOf(update.sides[i], flagsOf(update, i)), update.prices, i) > 1
      )
        return 'dup_entry'
    for (let i = 0; i < count; i++) if (sizes[i] === 0) anomalies.zero_size++
    return ''
  }

  change(update: BookUpdate, anomalies: Anomalies): void {
    for (let i = 0; i < update.count; i++)
      switch (update.actions[i]) {
        case MDUpdateAction.new:
          this.#insert(update, i, anomalies)
          break
        case MDUpdateAction.change:
          this.#change(update, i, anomalies)
          break
        case MDUpdateAction.delete:
          this.#delete(update, i, anomalies)
          break
        case MDUpdateAction.overlay:
          this.#overlay(update, i, anomalies)
          break
        default:
          this.#deleteRange(update, i, update.actions[i] === MDUpdateAction.deleteThru, anomalies)
      }
  }

  cut(depth: number): number {
    let cut = 0
    for (const slot of tradable) {
      const ladder = this.#ladderAt(slot)
      while (ladder !== undefined && ladder.count > depth) {
        const price = ladder.price(ladder.count - 1)
        ladder.removeAt(ladder.count - 1)
        this.#rows.forgetLevel(slot, price)
        cut++
      }
    }
    return cut
  }

  /** Ladders cannot be otherwise. */
  sorted(): boolean {
    return true
  }

  held(): number {
    return -1
  }

  orders(side: number, price: number): BookOrder[] {
    return [...this.#rows.atLevel(side, price), ...this.#rows.atLevel(side + 2 * EntryFlag.implied, price)]
  }

  audit(): string {
    for (let slot = 0; slot < slots; slot++) {
      const problem = this.#rows.disagreement(slot, this.#ladderAt(slot))
      if (problem !== '') return problem
    }
    return ''
  }

  /** A new entry, which replaces the one that it refers to. */
  #insert(update: BookUpdate, i: number, anomalies: Anomalies): void {
    const id = this.#idOf(update, i)
    const refId = this.#refOf(update, i)
    if (refId !== '' && !this.#removeId(refId)) anomalies.missing_ref++
    if (update.sizes[i] === 0) {
      anomalies.zero_size++
      if (id === '') this.#removeLevel(update, i)
      else this.#removeId(id)
      return
    }
    const row = id === '' ? -1 : this.#rows.find(id)
    if (row >= 0) {
      anomalies.dup_new++
      this.#update(row, update, i)
      return
    }
    if (id === '' && this.#removeLevel(update, i)) anomalies.dup_new++
    this.#add(update, i)
  }

  /** Another size, and another price if one is given. A MDEntryRefID(280) names the entry, and the id is its new one. */
  #change(update: BookUpdate, i: number, anomalies: Anomalies): void {
    const id = this.#idOf(update, i)
    const refId = this.#refOf(update, i)
    const target = refId === '' ? id : refId
    const row = target === '' ? -1 : this.#rows.find(target)
    if (row < 0) {
      this.#changeByPrice(update, i, target !== '', anomalies)
      return
    }
    if (update.sizes[i] === 0) {
      anomalies.zero_size++
      this.#removeId(target)
      return
    }
    if (id !== '' && id !== target) {
      if (this.#removeId(id)) anomalies.dup_new++
      this.#rows.rename(row, id)
    }
    this.#update(row, update, i)
  }

  /** The entry goes; its id is enough. */
  #delete(update: BookUpdate, i: number, anomalies: Anomalies): void {
    const target = this.#targetOf(update, i)
    if (target !== '' && this.#removeId(target)) return
    if (isPlaced(update, i) && this.#removeLevel(update, i)) {
      if (target !== '') anomalies.price_fallback++
    } else anomalies.missing_delete++
  }

  #changeByPrice(update: BookUpdate, i: number, hadId: boolean, anomalies: Anomalies): void {
    if (!isPlaced(update, i)) {
      anomalies.missing_change++
      this.missingChanges++
      return
    }
    const { prices, sizes } = update
    const id = this.#idOf(update, i)
    const ladder = this.#ladder(update.sides[i], flagsOf(update, i))
    if (hadId) anomalies.price_fallback++
    // Only the entry that was referred to is unknown: its new id may be one that is held.
    if (id !== '' && this.#removeId(id)) anomalies.dup_new++
    // A level keeps its size where none is given.
    if (Number.isNaN(sizes[i]) && ladder.entriesAt(prices, i) > 0) return
    if (sizes[i] === 0) anomalies.zero_size++
    // A feed without ids changes levels where they stand.
    else if (id === '' && this.#rows.size === 0 && ladder.setLevel(prices, sizes, i)) return
    if (!this.#removeLevel(update, i)) anomalies.missing_change++
    if (sizes[i] !== 0) this.#add(update, i)
  }

  /** All that is given replaces the entry: by id as a change does, by its place on its side with another price. */
  #overlay(update: BookUpdate, i: number, anomalies: Anomalies): void {
    const target = this.#refOf(update, i) || this.#idOf(update, i)
    const position = update.positions?.[i] ?? 0
    if (position === 0 || update.sides[i] === BookSide.unknown || (target !== '' && this.#rows.find(target) >= 0)) {
      this.#change(update, i, anomalies)
      return
    }
    const slot = slotOf(update.sides[i], flagsOf(update, i))
    const ladder = this.#ladder(update.sides[i], flagsOf(update, i))
    if (position > ladder.count) {
      anomalies.missing_change++
      this.missingChanges++
      return
    }
    const price = ladder.price(position - 1)
    const size = ladder.size(position - 1)
    ladder.removeAt(position - 1)
    this.#rows.forgetLevel(slot, price)
    if (update.sizes[i] === 0) {
      anomalies.zero_size++
      return
    }
    column.price[0] = Number.isNaN(update.prices[i]) ? price : update.prices[i]
    column.size[0] = Number.isNaN(update.sizes[i]) ? size : update.sizes[i]
    if (this.#removePrice(slot, column.price, 0)) anomalies.dup_new++
    ladder.add(column.price, column.size, 0)
  }

  /** Delete Thru takes the target and all that is better on its side, Delete From all that is worse; of one price by the order of arrival. */
  #deleteRange(update: BookUpdate, i: number, thru: boolean, anomalies: Anomalies): void {
    const target = this.#targetOf(update, i)
    const row = target === '' ? -1 : this.#rows.find(target)
    if (row < 0) {
      if (!isPlaced(update, i)) {
        anomalies.missing_delete++
        return
      }
      if (target !== '') anomalies.price_fallback++
      const slot = slotOf(update.sides[i], flagsOf(update, i))
      if (this.#entriesAt(slot, update.prices, i) === 0) anomalies.missing_delete++
      this.#removeRange(slot, update.prices[i], thru, true)
      this.#removeRange(twinOf(slot), update.prices[i], thru, true)
      return
    }
    const slot = this.#rows.slot(row)
    const price = this.#rows.prices[row]
    const arrival = this.#rows.arrivals[row]
    this.#removeFromQueue(slot, price, thru, arrival)
    this.#removeFromQueue(twinOf(slot), price, thru, arrival)
  }

  /** All levels that are better, or worse, than a price, and of the entries at it those that came up to an arrival, or from it on. */
  #removeFromQueue(slot: number, price: number, thru: boolean, arrival: number): void {
    const rows = this.#rows
    const ladder = this.#ladderAt(slot)
    if (ladder === undefined) return
    this.#removeRange(slot, price, thru, false)
    column.price[0] = price
    // What has no id has no place in the queue either: it counts as the last.
    if (!thru) ladder.removeLevel(column.price, 0)
    for (let other = 0; other < rows.used; other++) {
      if (rows.ids[other] === '' || rows.slot(other) !== slot || rows.prices[other] !== price) continue
      const goes = thru ? rows.arrivals[other] <= arrival : rows.arrivals[other] >= arrival
      if (thru && goes) ladder.remove(rows.prices, rows.sizes, other)
      if (!thru && !goes) ladder.add(rows.prices, rows.sizes, other)
      if (goes) rows.forget(other)
    }
  }

  /** All levels of a side that are better, or worse, than a price, and those at it if it is meant too. */
  #removeRange(slot: number, price: number, better: boolean, inclusive: boolean): void {
    const ladder = this.#ladderAt(slot)
    if (ladder === undefined) return
    const direction = (slot & 1) === BookSide.bid ? 1 : -1
    while (ladder.count > 0) {
      const depth = better ? 0 : ladder.count - 1
      const beyond = (ladder.price(depth) - price) * direction * (better ? 1 : -1)
      if (!(beyond > 0 || (inclusive && beyond === 0))) return
      this.#rows.forgetLevel(slot, ladder.price(depth))
      ladder.removeAt(depth)
    }
  }

  #add(update: BookUpdate, i: number): void {
    const flags = flagsOf(update, i)
    this.#ladder(update.sides[i], flags).add(update.prices, update.sizes, i)
    const id = this.#idOf(update, i)
    if (id !== '') this.#rows.add(id, slotOf(update.sides[i], flags), update, i)
  }

  /** What the message does not say stays as the entry has it. */
  #update(row: number, update: BookUpdate, i: number): void {
    const rows = this.#rows
    const slot = update.sides[i] === BookSide.unknown ? rows.slot(row) : slotOf(update.sides[i], flagsOf(update, i))
    const sized = !Number.isNaN(update.sizes[i])
    const ladder = this.#ladderAt(rows.slot(row))
    if (slot === rows.slot(row) && (Number.isNaN(update.prices[i]) || update.prices[i] === rows.prices[row])) {
      if (!sized) return
      ladder?.resize(rows.prices, rows.sizes, row, update.sizes, i)
      rows.sizes[row] = update.sizes[i]
      return
    }
    ladder?.remove(rows.prices, rows.sizes, row)
    rows.move(row, slot)
    if (!Number.isNaN(update.prices[i])) rows.prices[row] = update.prices[i]
    if (sized) rows.sizes[row] = update.sizes[i]
    this.#ladder(slot & 1, slot >> 1).add(rows.prices, rows.sizes, row)
  }

  #removeId(id: string): boolean {
    const row = this.#rows.find(id)
    if (row < 0) return false
    this.#ladderAt(this.#rows.slot(row))?.remove(this.#rows.prices, this.#rows.sizes, row)
    this.#rows.forget(row)
    return true
  }

  /** The level with all entries at it, whether they may be traded on or not: their price is their key. */
  #removeLevel(update: BookUpdate, i: number): boolean {
    return this.#removePrice(slotOf(update.sides[i], flagsOf(update, i)), update.prices, i)
  }

  #removePrice(slot: number, prices: Float64Array, i: number): boolean {
    const here = this.#removeFrom(slot, prices, i)
    return this.#removeFrom(twinOf(slot), prices, i) || here
  }

  #removeFrom(slot: number, prices: Float64Array, i: number): boolean {
    if (this.#ladderAt(slot)?.removeLevel(prices, i) !== true) return false
    this.#rows.forgetLevel(slot, prices[i])
    return true
  }

  /** Entries that share the key of a price. */
  #entriesAt(slot: number, prices: Float64Array, i: number): number {
    return (this.#ladderAt(slot)?.entriesAt(prices, i) ?? 0) + (this.#ladderAt(twinOf(slot))?.entriesAt(prices, i) ?? 0)
  }

  #ladder(side: number, flags: number): Ladder {
    if (flags === 0) return side === BookSide.bid ? this.bids : this.asks
    this.#flagged ??= new Array<Ladder | undefined>(slots).fill(undefined)
    return (this.#flagged[slotOf(side, flags)] ??= new Ladder(side === BookSide.bid ? 1 : -1, this.#tick, this))
  }

  #ladderAt(slot: number): Ladder | undefined {
    if (slot > 1) return this.#flagged?.[slot]
    return slot === BookSide.bid ? this.bids : this.asks
  }

  #idOf(update: BookUpdate, i: number): string {
    return this.#named ? update.ids[i] : ''
  }

  #refOf(update: BookUpdate, i: number): string {
    return this.#named ? update.refIds[i] : ''
  }

  /** The entry that a delete names. */
  #targetOf(update: BookUpdate, i: number): string {
    return this.#idOf(update, i) || this.#refOf(update, i)
  }
}

/** A side and two flags. */
const slots = 8
/** `touched` by all. */
const bothSides = 3

/** Ladders of entries that may be traded on: bids and asks, outright and implied. */
const tradable = [0, 1, 2 * EntryFlag.implied, 1 + 2 * EntryFlag.implied]

/** One row of columns for numbers on their way, so that they are not boxed. */
const column = { price: new Float64Array(1), size: new Float64Array(1) }

function slotOf(side: number, flags: number): number {
  return side + 2 * flags
}

/** The ladder of the same side whose entries may not be traded on, or may. */
function twinOf(slot: number): number {
  return slot ^ (2 * EntryFlag.excluded)
}

function flagsOf({ flags }: BookUpdate, i: number): number {
  return flags === undefined ? 0 : flags[i] & 3
}

/** The entry says where it stands. */
function isPlaced({ sides, prices }: BookUpdate, i: number): boolean {
  return sides[i] !== BookSide.unknown && !Number.isNaN(prices[i])
}
