/**
 * Whether a message may be applied, asked before the first entry touches the book: a message is applied whole or not at all. What depends on
 * the book's own entries (an id that is not there) never refuses a message, it is counted where it happens; but positions do, because after one that
 * cannot be all that follow mean something else.
 */
import { BookSide, EntryFlag, MDUpdateAction } from '@fix/events'
import type { BookUpdate } from '@fix/events'
import type { Instrument } from '@fix/units'
import type { Contents } from './contents/contents.ts'
import type { FeedRules } from './rules.ts'

export type Refusal = '' | 'bad_action' | 'bad_entry' | 'overflow' | 'desync'

/** Actions of FIX; another one makes a book STALE(bad_action) whatever a feed declares. */
const carriedOut: readonly number[] = Object.values(MDUpdateAction)

/** What a message of one book is measured by. */
export interface Measure {
  /** One bit for each MDUpdateAction(279) that may come. */
  readonly actions: number
  readonly keying: FeedRules['keying']
  readonly depth: number
  readonly negativePrices: boolean
  readonly tick: number
  readonly maxEntries: number
}

/** Positions held while a message is walked through: bids, asks, implied bids, implied asks. */
const held = new Int32Array(4)

export function measureOf(instrument: Instrument, rules: FeedRules): Measure {
  const actions = rules.actions.filter((action) => carriedOut.includes(action))
  return {
    actions: actions.reduce((bits, action) => bits | (1 << action), 0),
    keying: rules.keying,
    depth: rules.depth === 0 ? Number.POSITIVE_INFINITY : rules.depth,
    negativePrices: instrument.negativePrices === true,
    tick: instrument.tick,
    maxEntries: rules.maxEntries,
  }
}

/** Why the message may not be applied to these contents; '' where it may. A snapshot replaces them. */
export function refusalOf(update: BookUpdate, contents: Contents | undefined, measure: Measure): Refusal {
  const snapshot = update.kind === 'book_snapshot'
  const byPosition = measure.keying === 'position'
  if (byPosition)
    for (let i = 0; i < 4; i++) held[i] = snapshot || contents === undefined ? 0 : contents.held(i & 1, i > 1 ? EntryFlag.implied : 0)
  let added = 0
  for (let i = 0; i < update.count; i++) {
    const action = snapshot ? MDUpdateAction.new : update.actions[i]
    if (!snapshot && (action > 31 || (measure.actions & (1 << action)) === 0)) return 'bad_action'
    if (!areNumbers(update, i, measure) || !says(update, i, action, snapshot, measure.keying)) return 'bad_entry'
    if (byPosition) {
      const refusal = snapshot ? tooFar(update, i, measure) : misplaced(update, i, action, measure.depth)
      if (refusal !== '') return refusal
    }
    if (adds(action)) added++
  }
  return (snapshot || contents === undefined ? 0 : contents.entries) + added > measure.maxEntries ? 'overflow' : ''
}

function areNumbers({ prices, sizes }: BookUpdate, i: number, { negativePrices }: Measure): boolean {
  const price = prices[i]
  const size = sizes[i]
  return (
    (Number.isNaN(price) || (Number.isSafeInteger(price) && (negativePrices || price > 0))) &&
    (Number.isNaN(size) || (Number.isSafeInteger(size) && size >= 0))
  )
}

/** Whether the entry has what its action needs. */
function says(update: BookUpdate, i: number, action: number, snapshot: boolean, keying: FeedRules['keying']): boolean {
  const sided = update.sides[i] !== BookSide.unknown
  const placed = sided && !Number.isNaN(update.prices[i])
  const position = update.positions === undefined ? 0 : update.positions[i]
  if (position < 0) return false
  if (action === MDUpdateAction.new) return placed && (keying !== 'position' || snapshot || position > 0)
  if (keying === 'position') return sided && position > 0
  const named = keying === 'id' && (update.ids[i] !== '' || update.refIds[i] !== '')
  return placed || named || (action === MDUpdateAction.overlay && sided && position > 0)
}

/** A position of a snapshot beyond all that may be held. */
function tooFar({ positions }: BookUpdate, i: number, { maxEntries }: Measure): Refusal {
  return positions !== undefined && positions[i] > maxEntries ? 'overflow' : ''
}

/** Whether the position can be, and how many are held after the entry. */
function misplaced({ sides, flags, sizes, positions }: BookUpdate, i: number, action: number, depth: number): Refusal {
  const side = sides[i] + (flags === undefined || (flags[i] & EntryFlag.implied) === 0 ? 0 : 2)
  const count = held[side]
  const position = positions === undefined ? 0 : positions[i]
  const empty = sizes[i] === 0
  switch (action) {
    case MDUpdateAction.new:
      if (empty) return ''
      if (position > count + 1) return 'desync'
      held[side] = Math.min(count + 1, depth)
      return ''
    case MDUpdateAction.change:
    case MDUpdateAction.overlay:
      if (position > count) return 'desync'
      if (empty) held[side] = count - 1
      return ''
    case MDUpdateAction.delete:
      if (position <= count) held[side] = count - 1
      return ''
    case MDUpdateAction.deleteThru:
      held[side] = Math.max(0, count - position)
      return ''
    default:
      held[side] = Math.min(count, position - 1)
      return ''
  }
}

function adds(action: number): boolean {
  return action === MDUpdateAction.new || action === MDUpdateAction.change || action === MDUpdateAction.overlay
}
