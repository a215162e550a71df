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

  /** Infinity where nothing was observed within the window. */
  lowest({ driftUs }: Window, { monoUs }: Now): number {
    const now = Math.floor(monoUs / (driftUs / parts))
    let lowest = Infinity
    for (let n = 0; n < parts; n++) if (this.#part[n] > now - parts && this.#low[n] < lowest) lowest = this.#low[n]
    return lowest
  }

  /** -Infinity likewise. */
  highest({ driftUs }: Window, { monoUs }: Now): number {
    const now = Math.floor(monoUs / (driftUs / parts))
    let highest = -Infinity
    for (let n = 0; n < parts; n++) if (this.#part[n] > now - parts && this.#high[n] > highest) highest = this.#high[n]
    return highest
  }
}
