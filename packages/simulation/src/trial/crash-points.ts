import type { Random } from '../random.ts'
import type { Fate } from './fate.ts'

/**
 * Where a process may die: on either side of each of its effects. `append` is a record on its way into the journal, `write` bytes on their way
 * to the line, `deliver` a message on its way into the application, `timer` a deadline that has come.
 */
export const boundaries = ['append', 'appended', 'write', 'written', 'deliver', 'delivered', 'timer', 'woken'] as const
export type Boundary = (typeof boundaries)[number]

/** Draws one death after the other: a boundary, and how many of its kind the process still lives to see. */
export class CrashPoints {
  readonly #random: Random
  readonly #fate: Fate
  readonly #most: number
  #boundary: Boundary = 'append'
  #left = Infinity

  /** `most`: passages of the drawn boundary that a process may live through; 0 for a process that never dies. */
  constructor(random: Random, fate: Fate, most: number) {
    this.#random = random
    this.#fate = fate
    this.#most = most
  }

  /** A process begins. */
  draw(): void {
    if (this.#most === 0) return
    this.#boundary = boundaries[this.#random.below(boundaries.length)]
    this.#left = this.#random.between(1, this.#most)
  }

  /** A process has come to this boundary: does it die here? */
  at(boundary: Boundary): boolean {
    if (boundary !== this.#boundary || --this.#left !== 0) return false
    if (this.#fate.strikes(`process.crash.${boundary}`)) return true
    this.draw()
    return false
  }
}
