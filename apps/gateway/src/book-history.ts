/** How middle and spread of each book have gone: looked at twice a second, and the last five minutes are kept. */
import type { Book } from '@fix/book'
import type { HistoryPoint } from './books-answer.ts'
import { midText } from './books-shown.ts'

const keptPoints = 600

export class BookHistory {
  readonly #points = new Map<string, HistoryPoint[]>()

  look(books: Iterable<Book>, wallUs: number): void {
    for (const book of books) {
      const points = this.#points.get(book.instrument.id) ?? []
      this.#points.set(book.instrument.id, points)
      // Time that stands, as where ticks are over, tells nothing new.
      if (wallUs <= (points.at(-1)?.[0] ?? 0)) continue
      points.push([wallUs, midText(book), Number.isNaN(book.spread) ? null : book.spread / book.instrument.tick])
      if (points.length > keptPoints) points.shift()
    }
  }

  /** Points behind a moment, in microseconds of UTC. */
  since(instrumentId: string, us: number): HistoryPoint[] {
    return (this.#points.get(instrumentId) ?? []).filter(([at]) => at > us)
  }
}
