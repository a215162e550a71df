import type { Now } from '@fix/events'

const parts = 16

export interface Window {
  readonly driftUs: number
}

/** The lowest and the highest middle of a book over a window, kept by sixteenths of it: twice the middle, so that it is an integer. */
export class Drift {
  readonly #part = new Array<number>(parts).fill(-Infinity)
  readonly #low = new Array<number>(parts).fill(Infinity)
  readonly #high = new Array<number>(parts).fill(-Infinity)

  observe(twiceMid: number, { driftUs }: Window, { monoUs }: Now): void {
    const part = Math.floor(monoUs / (driftUs / parts))
    const at = ((part % parts) + parts) % parts
    if (this.#part[at] !== part) {
      this.#part[at] = part
      this.#low[at] = twiceMid
      this.#high[at] = twiceMid
      return
    }
    if (twiceMid < this.#low[at]) this.#low[at] = twiceMid
    if (twiceMid > this.#high[at]) this.#high[at] = twiceMid
  }

  /** Lowers and raises what a range has by what was observed within the window: a number that is handed back would be put into a box. */
  widen(range: { lowMid: number; highMid: number }, { driftUs }: Window, { monoUs }: Now): void {
    const now = Math.floor(monoUs / (driftUs / parts))
    for (let n = 0; n < parts; n++) {
      if (!(this.#part[n] > now - parts)) continue
      if (this.#low[n] < range.lowMid) range.lowMid = this.#low[n]
      if (this.#high[n] > range.highMid) range.highMid = this.#high[n]
    }
  }
}
