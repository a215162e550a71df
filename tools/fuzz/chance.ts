/**
 * The fuzzer's chance: a fast stream of numbers from one small integer (Doty-Humphrey's sfc32). One object is sown anew for each input, so that an input
 * is reproducible from its seed alone. Integers only: every machine draws the same.
 */
export class Chance {
  #a = 0
  #b = 0
  #c = 0
  #d = 1

  constructor(seed = 0) {
    this.sow(seed)
  }

  /** Starts the stream of a seed; equal seeds give equal streams. */
  sow(seed: number): void {
    this.#a = mixed(seed ^ 0x9e3779b9)
    this.#b = mixed(seed ^ 0x85ebca6b)
    this.#c = mixed(Math.floor(seed / 2 ** 32) ^ 0xc2b2ae35)
    this.#d = 1
    // The first outputs of this generator still resemble its seed.
    for (let round = 0; round < 8; round++) this.next()
  }

  /** The next 32 bits, 0 to 4294967295. */
  next(): number {
    const sum = (this.#a + this.#b + this.#d) | 0
    this.#d = (this.#d + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** An integer from 0 to `count` - 1; 0 where `count` is less than 1. */
  below(count: number): number {
    return count < 1 ? 0 : Math.floor((this.next() / 2 ** 32) * count)
  }

  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1)
  }

  /** True once in `odds` draws on average. */
  onceIn(odds: number): boolean {
    return this.below(odds) === 0
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]
  }
}

/** Spreads 32 bits over 32 bits, one to one (the finaliser of MurmurHash3). */
function mixed(bits: number): number {
  let hash = bits | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
