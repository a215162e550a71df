/** A fact of the capture as an input of a decision: plain values, and a line. */
import { BookSide, type Fact } from '@fix/events'
import { formatScaled, type Instrument } from '@fix/units'

/** Entries of an update of a book that are shown. */
const mostEntries = 20

/** Columns of a book's update become entries; of other facts all is as it is. */
export function plainFact(fact: Fact): object {
  if (fact.kind !== 'book_snapshot' && fact.kind !== 'book_delta') return fact
  const { kind, instrumentId, source, seq, eventTimeUs, receiveTimeUs, count } = fact
  const shown = Math.min(count, mostEntries)
  const entries = Array.from({ length: shown }, (_, n) => ({
    side: sideName(fact.sides[n]),
    action: fact.actions[n],
    px: known(fact.prices[n]),
    size: known(fact.sizes[n]),
    id: fact.ids[n] ?? '',
  }))
  return { kind, instrumentId, source, seq, eventTimeUs, receiveTimeUs, count, entries }
}

/** What it says in a line: the book's best changes, or its own fields. */
export function factText(fact: Fact, instrument: Instrument | undefined): string {
  if (fact.kind === 'book_snapshot' || fact.kind === 'book_delta') {
    const { kind, instrumentId, source, seq, count } = fact
    const shown = Array.from({ length: Math.min(count, 4) }, (_, n) => {
      const px = fact.prices[n]
      if (Number.isNaN(px)) return `id ${fact.ids[n]}`
      return `${sideName(fact.sides[n])} ${instrument === undefined ? px : formatScaled(px, instrument.priceScale)}`
    })
    const more = count > shown.length ? ` and ${count - shown.length} more` : ''
    return `${kind === 'book_snapshot' ? 'book of' : 'change in the book of'} ${instrumentId} from ${source} ${seq}: ${shown.join(', ')}${more}`
  }
  const { kind, ...rest } = fact as unknown as Record<string, unknown>
  const said = Object.entries(rest).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value) && value !== '')
  return `${String(kind)} ${said.map(([name, value]) => `${name}=${String(value)}`).join(' ')}`.slice(0, 240)
}

function sideName(side: number): string {
  return side === BookSide.bid ? 'bid' : side === BookSide.ask ? 'ask' : 'side not said'
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value
}
