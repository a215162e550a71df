/** What the first copies of the last messages said, so that a second copy that says other is noticed. Bounded: an older one is not compared. */
import type { BookUpdate } from '@fix/events'

const remembered = 256

/** Who knows the message's number: given alone it would be boxed where it is wide. */
interface Numbered {
  readonly no: number
}

export class Copies {
  readonly #numbers = new Float64Array(remembered)
  readonly #hashes = new Int32Array(remembered)

  /** The first copy of a message was applied. */
  first({ no }: Numbered, update: BookUpdate): void {
    this.#numbers[no % remembered] = no
    this.#hashes[no % remembered] = hashOf(update)
  }

  /** Whether a further copy says other than the first. */
  differs({ no }: Numbered, update: BookUpdate): boolean {
    return this.#numbers[no % remembered] === no && this.#hashes[no % remembered] !== hashOf(update)
  }
}

function hashOf({ count, actions, sides, prices, sizes, ids }: BookUpdate): number {
  let hash = count
  for (let i = 0; i < count; i++) {
    hash = mixed(hash, actions[i] * 4 + sides[i])
    hash = mixed(hash, prices[i] | 0)
    hash = mixed(hash, sizes[i] | 0)
    for (let j = 0; j < ids[i].length; j++) hash = mixed(hash, ids[i].charCodeAt(j))
  }
  return hash
}

function mixed(hash: number, value: number): number {
  const next = Math.imul(hash ^ value, 0x2c1b3c6d)
  return next ^ (next >>> 13)
}
