/**
 * How often a market moves, learned from the times between its updates, and so how long a silence is still its own. One instrument ticks ten times a
 * second and another twice an hour: a limit that is right for both isn't there. What is learned is the longest pause of late, which fades; a
 * silence that a fresh snapshot has shown to be the market's own counts as a pause, so that a quiet market is asked ever more rarely.
 */
export interface QuietLimits {
  /** No silence below this is one. */
  readonly floorMs: number
  /** No limit beyond this is believed, and before enough is learned it is not asked sooner than `unlearnedMs`. */
  readonly ceilingMs: number
  readonly unlearnedMs: number
  /** The limit is so many times the longest pause of late. */
  readonly factor: number
}

export const standardQuiet: QuietLimits = { floorMs: 10_000, ceilingMs: 3_600_000, unlearnedMs: 60_000, factor: 4 }

/** Pauses before the limit is believed. */
const learnedAfter = 16
/** The longest pause fades by this part with each update. */
const fading = 1 / 256
/** The rate looks back over about so long. */
const rateOverUs = 10_000_000

export class Rhythm {
  readonly #limits: QuietLimits
  #lastUs = Number.NaN
  #pauseUs = 0
  #pauses = 0
  #perSecond = 0

  constructor(limits: QuietLimits) {
    this.#limits = limits
  }

  /** An update was applied; `monoUs` never goes back. */
  update(monoUs: number): void {
    const us = monoUs - this.#lastUs
    this.#lastUs = monoUs
    // The first update after a break has no pause before it.
    if (Number.isNaN(us)) return
    this.#pauseUs = Math.max(us, this.#pauseUs - this.#pauseUs * fading)
    this.#pauses++
    this.#perSecond = faded(this.#perSecond, us) + 1_000_000 / rateOverUs
  }

  /** What comes next is no measure of the pause before it: the market or the session was away. */
  pause(): void {
    this.#lastUs = Number.NaN
  }

  /** A silence of that length was the market's own. */
  confirmed(us: number): void {
    this.#pauseUs = Math.max(us, this.#pauseUs)
    this.#pauses = Math.max(this.#pauses, learnedAfter)
  }

  /** How long a silence may be, whole microseconds. */
  get limitUs(): number {
    const { floorMs, ceilingMs, unlearnedMs, factor } = this.#limits
    const learned = Math.max(floorMs * 1000, Math.min(ceilingMs * 1000, Math.ceil(factor * this.#pauseUs)))
    return this.#pauses < learnedAfter ? Math.max(learned, unlearnedMs * 1000) : learned
  }

  /** Updates a second of late, as seen from `monoUs`. */
  perSecond(monoUs: number): number {
    return Number.isNaN(this.#lastUs) ? 0 : faded(this.#perSecond, monoUs - this.#lastUs)
  }
}

/** Halves with each `rateOverUs` in a straight line between: no power, so that every machine has the same number. */
function faded(value: number, us: number): number {
  const halves = Math.floor(us / rateOverUs)
  const rest = us / rateOverUs - halves
  return halves > 40 ? 0 : (value / 2 ** halves) * (1 - rest / 2)
}
