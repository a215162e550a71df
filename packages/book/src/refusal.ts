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

/** What a message of one book is measured by. */
export interface Measure {
  /** One bit for each MDUpdateAction(279) that may come. */
  readonly actions: number
  readonly negativePrices: boolean
  readonly tick: number
  readonly maxEntries: number
}

export function measureOf(instrument: Instrument, rules: FeedRules): Measure {
  const actions = rules.actions.filter((action) => carriedOut.includes(action))
  return {
    actions: actions.reduce((bits, action) => bits | (1 << action), 0),
    negativePrices: instrument.negativePrices === true,
    tick: instrument.tick,
    maxEntries: rules.maxEntries,
  }
}

/** Why the message may not be applied to a book that holds so many entries; '' where it may. */
export function refusalOf(update: BookUpdate, held: number, measure: Measure): Refusal {
  const { actions, negativePrices } = measure
  const snapshot = update.kind === 'book_snapshot'
  let added = 0
  for (let i = 0; i < update.count; i++) {
    const action = snapshot ? MDUpdateAction.new : update.actions[i]
    if (!snapshot && (action > 31 || (actions & (1 << action)) === 0)) return 'bad_action'
    const price = update.prices[i]
    const placed = update.sides[i] !== BookSide.unknown && !Number.isNaN(price)
    const named = update.ids[i] !== '' || update.refIds[i] !== ''
    if (!(Number.isNaN(price) || isPrice(price, negativePrices)) || !isSize(update.sizes[i])) return 'bad_entry'
    if (action === MDUpdateAction.new ? !placed : !placed && !named) return 'bad_entry'
    if (action !== MDUpdateAction.delete) added++
  }
  return (snapshot ? 0 : held) + added > measure.maxEntries ? 'overflow' : ''
}

function isPrice(price: number, negative: boolean): boolean {
  return Number.isSafeInteger(price) && (negative || price > 0)
}

function isSize(size: number): boolean {
  return Number.isNaN(size) || (Number.isSafeInteger(size) && size >= 0)
}
