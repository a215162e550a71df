/** What can be fuzzed: something that makes an input from chance and tells what does not hold for it. One file a target; `targets.ts` lists them. */
import type { Chance } from './chance.ts'

export interface Target {
  /**
   * Everything that one run keeps between its inputs: reused views, tables, corpora. A failure that shows only after other inputs is found again by a
   * fresh trial that is given the same inputs in the same order.
   */
  start(): Trial
}

export interface Trial {
  /** An input; equal chance makes equal bytes. Valid until the next call. */
  input(chance: Chance): Uint8Array
  /** Why the input is a failure; '' where all held. May draw further from the same chance. May throw: that is a failure, too. */
  check(input: Uint8Array, chance: Chance): string
}
