/**
 * Books against their naive twin: an input is three streams, one for a feed of ids, of prices and of positions, good and bad messages mixed. Best, ladder,
 * orders, digest, state and counts are equal after every message.
 */
import fc from 'fast-check'
import { streams, type Stream } from '../../packages/book/test/streams.ts'
import { difference } from '../../packages/book/test/twin.ts'
import type { Chance } from './chance.ts'
import type { Target, Trial } from './target.ts'

export const bookTarget: Target = { start: () => new BookTrial() }

const keyings = ['id', 'price', 'position'] as const
const worlds = keyings.map((keying) => streams(keying))

class BookTrial implements Trial {
  #streams: readonly Stream[] = []
  readonly #seen = new Set<string>()

  input(chance: Chance): Uint8Array {
    const seed = chance.below(2 ** 31)
    this.#streams = worlds.map((world) => fc.sample(world, { seed, numRuns: 1 })[0])
    // The streams themselves are long; the seed of fast-check is the input, and shrinks in `packages/book/test/twin.test.ts`.
    return Buffer.from(`fast-check seed ${seed}`)
  }

  check(): string {
    for (const [i, stream] of this.#streams.entries()) {
      const found = difference(stream, this.#seen)
      if (found !== '') return `keyed by ${keyings[i]}: ${found}`
    }
    return ''
  }
}
