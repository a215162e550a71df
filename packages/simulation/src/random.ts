/**
 * Named, seeded random streams. One seed makes every stream of a run, and each component draws from a stream of its own name: a draw more
 * in one component moves nothing in another. Only integer operations are used, so that every machine draws the same numbers.
 */
export class Random {
  #a: number
  #b: number
  #c: number
  #d = 1

  /** @param seed any text or number; equal seeds give equal streams @param name the component that draws */
  constructor(seed: string | number, name: string) {
    const key = `${seed}/${name}`
    this.#a = hash32(key, 0x9e3779b9)
    this.#b = hash32(key, 0x85ebca6b)
    this.#c = hash32(key, 0xc2b2ae35)
    // The first outputs of this generator still resemble its seed.
    for (let round = 0; round < 12; round++) this.next()
  }

  /** The next 32 bits, 0 to 4294967295 (Doty-Humphrey's sfc32). */
  next(): number {
    const sum = (this.#a + this.#b + this.#d) | 0
    this.#d = (this.#d + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** An integer from 0 to `count` - 1; count is 1 to 2^31. */
  below(count: number): number {
    if (!Number.isInteger(count) || count < 1 || count > 2 ** 31) throw new RangeError(`Random.below: ${count} given, 1 to 2^31 expected`)
    return Math.floor((this.next() / 2 ** 32) * count)
  }

  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1)
  }

  /** A number from 0 to below 1, for those who ask for what Math.random gives. */
  unit(): number {
    return this.next() / 2 ** 32
  }

  /** True once in `odds` draws on average. */
  onceIn(odds: number): boolean {
    return this.below(odds) === 0
  }
}

/** 32 bits out of a text: FNV-1a, mixed at the end so that near texts are far apart. */
export function hash32(text: string, basis = 0x811c9dc5): number {
  let hash = basis
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mix32(hash)
}

/** Spreads 32 bits over 32 bits, one to one (the finaliser of MurmurHash3). */
export function mix32(bits: number): number {
  let hash = bits | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
