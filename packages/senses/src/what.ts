import type { BookView, Moment } from './book-view.ts'
import { mid, queueImbalance, relativeSpread, spread, weightedMid } from './top-of-book.ts'

/** The top of one instrument's book through all its features at once. Outputs are records that each `observe` fills again. */
export class What {
  readonly spread = spread()
  readonly relativeSpread = relativeSpread()
  readonly mid = mid()
  readonly queueImbalance = queueImbalance()
  readonly weightedMid = weightedMid()
  readonly features = [this.spread, this.relativeSpread, this.mid, this.queueImbalance, this.weightedMid] as const

  observe(book: BookView, moment: Moment): this {
    for (const feature of this.features) feature.observe(book, moment)
    return this
  }
}
