/**
 * Contents whose entries are known by their place on their side. The venue shifts, and so do these: a new entry at 2 makes the old 2 to 3. Implied entries
 * have positions of their own; one that may not be traded on keeps its position and is passed over by readers.
 */
import { BookSide, EntryFlag, MDUpdateAction } from '@fix/events'
import type { BookUpdate } from '@fix/events'
import type { Anomalies } from '../anomalies.ts'
import type { BookOrder, Contents, Defect, Side } from './contents.ts'
import { PositionSide } from './position-side.ts'

export class PositionedContents implements Contents {
  /** A change of what is not there has made the book stale before it could be counted. */
  readonly missingChanges = 0
  readonly broken = false
  touched = 0
  readonly bids: PositionSide
  readonly asks: PositionSide
  readonly #depth: number
  /** By side plus two where implied. */
  readonly #sides: (PositionSide | undefined)[]

  constructor(depth: number) {
    this.#depth = depth
    this.bids = new PositionSide(1, depth)
    this.asks = new PositionSide(-1, depth)
    this.#sides = [this.bids, this.asks, undefined, undefined]
  }

  get impliedBids(): Side | undefined {
    return this.#sides[2]
  }

  get impliedAsks(): Side | undefined {
    return this.#sides[3]
  }

  get entries(): number {
    return this.bids.held + this.asks.held + (this.#sides[2]?.held ?? 0) + (this.#sides[3]?.held ?? 0)
  }

  clear(): void {
    this.touched = 3
    for (let i = 0; i < 4; i++) this.#sides[i]?.clear()
  }

  load(update: BookUpdate, anomalies: Anomalies): Defect {
    for (let i = 0; i < update.count; i++) {
      if (update.sizes[i] === 0) continue
      const side = this.#side(update, i)
      // Where none is said, entries stand in the order of their coming, the best first.
      const position = update.positions === undefined || update.positions[i] === 0 ? side.held + 1 : update.positions[i]
      if (!side.place(position, update, i)) return 'dup_entry'
    }
    for (const side of this.#sides) if (side !== undefined && !side.complete()) return 'desync'
    for (let i = 0; i < update.count; i++) if (update.sizes[i] === 0) anomalies.zero_size++
    return ''
  }

  change(update: BookUpdate, anomalies: Anomalies): void {
    for (let i = 0; i < update.count; i++) this.#one(update, i, anomalies)
  }

  cut(): number {
    let cut = 0
    for (const side of this.#sides) cut += side?.cut() ?? 0
    return cut
  }

  sorted(): boolean {
    for (let i = 0; i < 4; i++) if (this.#sides[i]?.sorted() === false) return false
    return true
  }

  held(side: number, flags: number): number {
    return this.#sides[indexOf(side, flags)]?.held ?? 0
  }

  /** Entries of positions are levels; who stands at them is not told. */
  orders(): BookOrder[] {
    return []
  }

  audit(): string {
    return this.sorted() ? '' : 'levels do not stand in their order'
  }

  #one(update: BookUpdate, i: number, anomalies: Anomalies): void {
    const side = this.#side(update, i)
    const position = update.positions?.[i] ?? 0
    const empty = update.sizes[i] === 0
    if (empty && takesSize(update.actions[i])) {
      anomalies.zero_size++
      if (update.actions[i] !== MDUpdateAction.new) side.delete(position, position)
      return
    }
    switch (update.actions[i]) {
      case MDUpdateAction.new:
        side.insert(position, update, i)
        break
      case MDUpdateAction.change:
      case MDUpdateAction.overlay:
        side.set(position, update, i)
        break
      case MDUpdateAction.delete:
        if (position > side.held) anomalies.missing_delete++
        else side.delete(position, position)
        break
      case MDUpdateAction.deleteThru:
        if (position > side.held) anomalies.missing_delete++
        side.delete(1, Math.min(position, side.held))
        break
      default:
        if (position > side.held) anomalies.missing_delete++
        side.delete(position, side.held)
    }
  }

  #side({ sides, flags }: BookUpdate, i: number): PositionSide {
    const side = sides[i]
    this.touched |= side === BookSide.bid ? 1 : 2
    return (this.#sides[indexOf(side, flags?.[i] ?? 0)] ??= new PositionSide(side === BookSide.bid ? 1 : -1, this.#depth))
  }
}

function takesSize(action: number): boolean {
  return action === MDUpdateAction.new || action === MDUpdateAction.change || action === MDUpdateAction.overlay
}

function indexOf(side: number, flags: number): number {
  return side + ((flags & EntryFlag.implied) === 0 ? 0 : 2)
}
