/**
 * Whether a message may be applied, asked before the first entry touches the book: a message is applied whole or not at all. What depends on
 * the book's own entries (an id that is not there) never refuses a message, it is counted where it happens.
 */
import { BookSide, MDUpdateAction } from '@fix/events'
import type { BookUpdate } from '@fix/events'
import type { Instrument } from '@fix/units'
import type { FeedRules } from './rules.ts'

export type Refusal = '' | 'bad_action' | 'bad_entry' | 'overflow'

/** Actions that contents can carry out; the others of FIX make a book STALE(bad_action) whatever a feed declares. */
const carriedOut: readonly number[] = [MDUpdateAction.new, MDUpdateAction.change, MDUpdateAction.delete]

export function refusalOf(update: BookUpdate, held: number, instrument: Instrument, rules: FeedRules): Refusal {
  const negative = instrument.negativePrices === true
  const snapshot = update.kind === 'book_snapshot'
  let added = 0
  for (let i = 0; i < update.count; i++) {
    const action = snapshot ? MDUpdateAction.new : update.actions[i]
    if (!snapshot && !(carriedOut.includes(action) && rules.actions.includes(action))) return 'bad_action'
    const price = update.prices[i]
    const placed = update.sides[i] !== BookSide.unknown && !Number.isNaN(price)
    const named = update.ids[i] !== '' || update.refIds[i] !== ''
    if (!(Number.isNaN(price) || isPrice(price, negative)) || !isSize(update.sizes[i])) return 'bad_entry'
    if (action === MDUpdateAction.new ? !placed : !placed && !named) return 'bad_entry'
    if (action !== MDUpdateAction.delete) added++
  }
  return (snapshot ? 0 : held) + added > rules.maxEntries ? 'overflow' : ''
}

function isPrice(price: number, negative: boolean): boolean {
  return Number.isSafeInteger(price) && (negative || price > 0)
}

function isSize(size: number): boolean {
  return Number.isNaN(size) || (Number.isSafeInteger(size) && size >= 0)
}
