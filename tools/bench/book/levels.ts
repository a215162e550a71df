// The work that every book does: a stream of changed levels around a middle that walks, from one seed. It ends where it began, so that it can be run again and again
// without an entry that is not there; a level that the middle runs into is deleted before.
import { BookSide, MDUpdateAction } from '@fix/events'
import { chance, type Chance } from '../codec/corpus.ts'

/** Prices and sizes are whole numbers: ticks, and steps of quantity. */
export interface LevelStream {
  /** The book before the first and after the last update, by side: size by price. */
  readonly start: readonly [ReadonlyMap<number, number>, ReadonlyMap<number, number>]
  readonly count: number
  /** MDUpdateAction(279) 0 to 2. */
  readonly actions: Uint8Array
  /** BookSide 0 or 1. */
  readonly sides: Uint8Array
  readonly prices: Float64Array
  /** 0 in a delete. */
  readonly sizes: Float64Array
}

const middle = 110_000
/** The middle stays as near to where it began: a ladder of 65,536 ticks holds all of it. */
const widest = 500
/** The middle moves by one tick as often. */
const moveEvery = 40
/** Of the updates of a level that is there so many of ten delete it. */
const deletesOfTen = 4

/** The one book that everybody has: so many levels of each side at the start, and about so many updates before they come again. */
export const streamLevels = 50
export const streamUpdates = 20_000

export const quoted = { tick: '0.00001', step: '1', currency: 'USD' } as const

interface Change {
  readonly action: number
  readonly side: number
  readonly price: number
  readonly size: number
}

/** A stream of about `about` updates, what closes it comes on top; `levels` of each side at the start, all of them within twice as many ticks. */
export function levelStream(about: number, levels: number, seed = 1): LevelStream {
  const random = chance(seed)
  const start: [Map<number, number>, Map<number, number>] = [new Map(), new Map()]
  for (let depth = 0; depth < levels; depth++) {
    for (const side of bothSides) start[side].set(behind(middle, side, depth), sizeOf(random))
  }
  const held = [new Map(start[0]), new Map(start[1])]
  const changes: Change[] = []
  const put = (side: number, price: number, size: number): void => {
    const action = size === 0 ? MDUpdateAction.delete : held[side].has(price) ? MDUpdateAction.change : MDUpdateAction.new
    changes.push({ action, side, price, size })
    if (size === 0) held[side].delete(price)
    else held[side].set(price, size)
  }
  let at = middle
  const move = (by: number): void => {
    at += by
    for (const side of bothSides) {
      if (!held[side].has(at)) continue
      // A side is never left empty: not everybody has a word for that.
      if (held[side].size === 1) put(side, behind(at, side, 0), sizeOf(random))
      put(side, at, 0)
    }
  }
  while (changes.length < about) {
    const by = random.below(2) === 0 ? -1 : 1
    if (random.below(moveEvery) === 0 && Math.abs(at + by - middle) < widest) move(by)
    const side = random.below(2)
    const price = behind(at, side, near(random, 2 * levels))
    const deletes = held[side].size > 1 && held[side].has(price) && random.below(10) < deletesOfTen
    put(side, price, deletes ? 0 : sizeOf(random))
  }
  while (at !== middle) move(Math.sign(middle - at))
  for (const side of bothSides) {
    for (const [price, size] of start[side]) if (held[side].get(price) !== size) put(side, price, size)
    for (const price of [...held[side].keys()]) if (!start[side].has(price)) put(side, price, 0)
  }
  return { start, count: changes.length, ...columns(changes) }
}

const bothSides = [BookSide.bid, BookSide.ask]

/** So many ticks from the middle, on its side. */
function behind(at: number, side: number, depth: number): number {
  return side === BookSide.bid ? at - 1 - depth : at + 1 + depth
}

function columns(changes: readonly Change[]): Pick<LevelStream, 'actions' | 'sides' | 'prices' | 'sizes'> {
  return {
    actions: Uint8Array.from(changes, ({ action }) => action),
    sides: Uint8Array.from(changes, ({ side }) => side),
    prices: Float64Array.from(changes, ({ price }) => price),
    sizes: Float64Array.from(changes, ({ size }) => size),
  }
}

function sizeOf(random: Chance): number {
  return 2 + random.below(998)
}

/** Most updates are near the top: the depth is the least of three draws. */
function near(random: Chance, reach: number): number {
  return Math.min(random.below(reach), random.below(reach), random.below(reach))
}
