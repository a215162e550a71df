/**
 * The spread of waits, from 0 to below 1. It looks random to a venue that many call at once and is none: the same run has the same waits, so
 * that a replay of what was captured asks when the run asked.
 */
export class Jitter {
  #state = 1

  /** A run begins; its number is the seed. */
  seed(epoch: number): void {
    // A small number would begin with small steps; this spreads it over the word. Zero is the one state that never moves.
    this.#state = Math.imul(epoch, 0x9e3779b1) || 1
  }

  /** xorshift32 of Marsaglia. */
  next(): number {
    let x = this.#state
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.#state = x
    return (x >>> 0) / 2 ** 32
  }
}
