/**
 * A venue that has lost a message of the market and says so in the one way that no question can mend: a SequenceReset-Reset(4), whose own number counts for
 * nothing, goes on with the number behind it. To be given to a proxy as its `rewrite`: the reset stands where the message stood, and the numbers stay whole.
 */
import { fieldOf, fieldsOf, replaced, withFields, type Field } from '../faults/fix-bytes.ts'
import type { Side } from '../link.ts'
import type { Random } from '../random.ts'
import type { Fate } from '../trial/fate.ts'

const market: readonly string[] = ['W', 'X']

export class ForgetfulSender {
  readonly #random: Random
  readonly #fate: Fate
  readonly #onceIn: number

  /** Once in so many messages of the market; 0 for never. */
  constructor(random: Random, fate: Fate, onceIn: number) {
    this.#random = random
    this.#fate = fate
    this.#onceIn = onceIn
  }

  readonly rewrite = (from: Side, message: Uint8Array): Uint8Array | undefined => {
    if (this.#onceIn === 0 || from !== 'server' || !market.includes(fieldOf(message, 35)) || fieldOf(message, 43) === 'Y') return undefined
    if (!this.#random.onceIn(this.#onceIn) || !this.#fate.strikes('venue.reset')) return undefined
    const next = String(Number(fieldOf(message, 34)) + 1)
    const reset = replaced(message, '4', [[36, next]])
    return withFields(
      reset,
      fieldsOf(reset).map((field): Field => (field[0] === 34 ? [34, '1'] : field)),
    )
  }
}
