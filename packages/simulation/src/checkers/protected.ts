import type { JournalRecord } from '@fix/session'
import type { Checker, Scene, Tell } from './checker.ts'
import { noteOf } from './raw-fields.ts'

const venue = 16

interface Change {
  readonly kind: string
  readonly orderID: string
  readonly symbol?: string
  readonly side?: string
  readonly ordType?: string
  readonly qty?: number
}

interface VenueStop {
  readonly symbol: string
  readonly side: string
  readonly stops: boolean
  qty: number
  cum: number
  ended: boolean
}

/**
 * O3: when all has come to its end, each position that is to have a stop has one working at the venue, by the venue's own log: on its closing side, and as
 * large as the position is there.
 */
export class Protected implements Checker {
  readonly invariant = 'O3'
  /** Positions that had to have one at the end. */
  held = 0
  readonly #tell: Tell
  readonly #orders = new Map<string, VenueStop>()

  constructor(tell: Tell) {
    this.#tell = tell
  }

  venueAppended(record: JournalRecord): void {
    const note = noteOf(record, venue) as { readonly changes?: readonly Change[] } | undefined
    for (const change of note?.changes ?? []) this.#change(change)
  }

  ended({ desk }: Scene): void {
    for (const [name] of desk?.orders.image().guards?.entries ?? []) {
      this.held++
      const position = this.#sum(
        (order) => order.symbol === name,
        (order) => (order.side === 'sell' ? -order.cum : order.cum),
      )
      const closes = position > 0 ? 'sell' : 'buy'
      const works = this.#sum(
        ({ symbol, side, stops, ended }) => symbol === name && side === closes && stops && !ended,
        ({ qty, cum }) => qty - cum,
      )
      if (works < Math.abs(position)) this.#tell(`the position of ${position} in ${name} has stops of ${works} at the venue`)
    }
  }

  #sum(which: (order: VenueStop) => boolean, of: (order: VenueStop) => number): number {
    let sum = 0
    for (const order of this.#orders.values()) if (which(order)) sum += of(order)
    return sum
  }

  #change({ kind, orderID, symbol = '', side = '', ordType, qty = 0 }: Change): void {
    if (kind === 'new') this.#orders.set(orderID, { symbol, side, stops: ordType === 'stop', qty, cum: 0, ended: false })
    const order = this.#orders.get(orderID)
    if (order === undefined) return
    if (kind === 'replaced') order.qty = qty
    if (kind === 'fill') order.cum += qty
    if (kind === 'canceled' || kind === 'expired') order.ended = true
  }
}
