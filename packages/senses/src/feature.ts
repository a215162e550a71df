/**
 * A feature of the top of the book: a formula over the present view and nothing else, so it has no memory to reset and what it says never depends on
 * what comes later.
 */
import type { BookView, Moment } from './book-view.ts'
import { manifestHash } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import type { NullReason, Percept } from './percept.ts'

/** The value, or why there is none. */
export type Formula = (book: BookView) => number | NullReason

export class Feature {
  readonly manifest: Manifest
  /** The last output: the record that `observe` fills. */
  readonly percept: Percept
  readonly #formula: Formula

  constructor(manifest: Manifest, formula: Formula) {
    this.manifest = manifest
    this.#formula = formula
    this.percept = {
      feature: manifest.name,
      value: null,
      reason: 'warmup',
      ready: false,
      quality: 0,
      asOfUs: 0,
      usableUs: 0,
      cause: 0,
      manifest: manifestHash(manifest),
    }
  }

  /** Looks at the book after a fact was folded into it. */
  observe(book: BookView, moment: Moment): Percept {
    const { percept } = this
    const result = this.#value(book, moment)
    const known = typeof result === 'number'
    percept.value = known ? result : null
    percept.reason = known ? '' : result
    percept.ready = known
    percept.quality = known ? 1 : 0
    percept.asOfUs = book.lastEventUs > 0 ? book.lastEventUs : book.lastUpdateUs
    percept.usableUs = moment.wallUs
    percept.cause = moment.idx
    return percept
  }

  #value(book: BookView, { wallUs }: Moment): number | NullReason {
    if (book.state === 'STALE') return 'stale'
    if (book.state !== 'LIVE') return 'missing_input'
    const limitUs = this.manifest.stalenessLimitUs
    if (limitUs !== null && wallUs - book.lastUpdateUs > limitUs) return 'stale'
    const result = this.#formula(book)
    return typeof result === 'number' && !Number.isFinite(result) ? 'out_of_range' : result
  }
}
