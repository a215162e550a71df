/**
 * How far our clock and the peer's are apart, from the SendingTime(52) of what it sends. Each difference is the skew and the time on the way,
 * which is never less than nothing: the smallest one in a while comes closest. A double is kept in an array, as a heartbeat must cost nothing.
 */
import type { Now } from '@fix/events'

const current = 0
const before = 1
const windowEnd = 2
const estimate = 3
const fieldCount = 4

/** The smallest difference is sought in the window that runs and in the one before it. */
const windowUs = 60_000_000
/** One message that was long on its way is no skew. One whose stamp lies ahead of us is: nothing arrives before it was sent. */
const samplesNeeded = 3

export type SkewLevel = 'fine' | 'warn' | 'halt'

export class ClockSkew {
  readonly #us = new Float64Array(fieldCount)
  readonly #warnUs: number
  readonly #haltUs: number
  readonly #marksUs: readonly number[]
  #samples = 0
  /** Marks that the estimate is beyond. */
  #beyond = 0
  level: SkewLevel = 'fine'

  /** Thresholds in microseconds; 0 is none. `marksUs`: differences that somebody else goes by, whose passing is told as well. */
  constructor(warnUs: number, haltUs: number, marksUs: readonly number[] = []) {
    this.#warnUs = warnUs === 0 ? Infinity : warnUs
    this.#haltUs = haltUs === 0 ? Infinity : haltUs
    this.#marksUs = marksUs
    this.begin()
  }

  /** A new connection: the peer may be another machine. */
  begin(): void {
    this.#us[current] = Infinity
    this.#us[before] = Infinity
    this.#us[windowEnd] = -Infinity
    this.#us[estimate] = NaN
    this.#samples = 0
    this.#beyond = 0
    this.level = 'fine'
  }

  /** Our clock less the peer's in microseconds; NaN while too little is known. */
  get us(): number {
    return this.#us[estimate]
  }

  /** `differenceUs[0]`: our time of receipt less SendingTime(52). True where the level is another one now, or a mark was passed either way. */
  observe(differenceUs: Float64Array, now: Now): boolean {
    const us = this.#us
    if (now.monoUs >= us[windowEnd]) {
      us[before] = us[current]
      us[current] = Infinity
      us[windowEnd] = now.monoUs + windowUs
    }
    if (differenceUs[0] < us[current]) us[current] = differenceUs[0]
    const least = us[current] < us[before] ? us[current] : us[before]
    if (this.#samples < samplesNeeded && ++this.#samples < samplesNeeded && least > 0) return false
    us[estimate] = least
    const away = least < 0 ? -least : least
    const level = away >= this.#haltUs ? 'halt' : away >= this.#warnUs ? 'warn' : 'fine'
    let beyond = 0
    for (let n = 0; n < this.#marksUs.length; n++) if (away >= this.#marksUs[n]) beyond++
    if (level === this.level && beyond === this.#beyond) return false
    this.level = level
    this.#beyond = beyond
    return true
  }
}
