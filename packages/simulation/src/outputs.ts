import type { BookUpdate, Entry } from '@fix/events'
import type { Outcome } from '@fix/strategy'
import { Digest } from './digest.ts'

/** Counts of what a desk took in and put out, and the digest over all of it in its order. */
export class Outputs {
  facts = 0
  quotes = 0
  decisions = 0
  orders = 0
  fills = 0
  cancels = 0
  rejects = 0
  riskBlocks = 0
  readonly #digest = new Digest()

  /** Everything that enters the loop. */
  entry({ idx, now, fact }: Entry): void {
    this.facts++
    this.#digest.integer(idx).integer(now.wallUs).text(fact.kind)
    if (fact.kind === 'book_snapshot' || fact.kind === 'book_delta') {
      this.quotes++
      this.#book(fact)
      return
    }
    if (fact.kind === 'order_report') {
      if (fact.execType === 'Canceled') this.cancels++
      else if (fact.execType === 'Rejected') this.rejects++
    } else if (fact.kind === 'cancel_reject') this.rejects++
    // Facts other than books are plain records of text and integers; their keys stand in the order in which their makers write them.
    this.#digest.text(JSON.stringify(fact))
  }

  /** Everything that comes of it. */
  outcome(outcome: Outcome): void {
    if (outcome.kind === 'fill') this.fills++
    else if (outcome.kind === 'denied') this.riskBlocks++
    else if (outcome.kind === 'placed' && outcome.intent.kind === 'new') this.orders++
    if (outcome.kind === 'placed' || outcome.kind === 'held' || outcome.kind === 'denied' || outcome.kind === 'shadow') this.decisions++
    this.#digest.text(JSON.stringify(outcome))
  }

  /** A last word, such as the profit; then the digest of all as 16 hex digits. */
  close(...last: string[]): string {
    for (const text of last) this.#digest.text(text)
    return this.#digest.hex()
  }

  /** The columns as far as they are filled: their arrays are longer and are used again. */
  #book(update: BookUpdate): void {
    const digest = this.#digest.text(update.instrumentId).integer(update.eventTimeUs).integer(update.count)
    for (let at = 0; at < update.count; at++) {
      digest.byte(update.actions[at]).byte(update.sides[at]).integer(update.prices[at]).integer(update.sizes[at]).text(update.ids[at])
    }
  }
}
