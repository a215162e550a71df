/**
 * The clock of one machine in the world. Its monotonic time is the world's; its wall time may jump forward and back, and run fast or slow, as it does
 * where somebody or something sets it.
 */
import type { Now } from '@fix/events'
import type { Clock } from '@fix/session'
import type { Sleeper } from '../world.ts'

export class WallClock implements Clock {
  readonly #world: { readonly now: Readonly<Now> }
  /** Reused: who keeps it, copies it. */
  readonly #now: Now = { wallUs: 0, monoUs: 0 }
  #offsetUs = 0
  /** Parts in a million by which it runs fast, since when. */
  #driftPpm = 0
  #sinceUs = 0

  constructor(world: { readonly now: Readonly<Now> }) {
    this.#world = world
  }

  now(): Now {
    const { wallUs, monoUs } = this.#world.now
    this.#now.wallUs = wallUs + this.#offsetAt(monoUs)
    this.#now.monoUs = monoUs
    return this.#now
  }

  /** How far it is ahead of the world's clock. */
  get offsetUs(): number {
    return this.#offsetAt(this.#world.now.monoUs)
  }

  jump(us: number): void {
    this.#offsetUs += us
  }

  /** From now on it runs fast by so many parts in a million; slow where negative. */
  drift(ppm: number): void {
    const { monoUs } = this.#world.now
    this.#offsetUs = this.#offsetAt(monoUs)
    this.#sinceUs = monoUs
    this.#driftPpm = ppm
  }

  /** It is right again, and runs right. */
  correct(): void {
    this.#offsetUs = 0
    this.#driftPpm = 0
  }

  /** Whoever sleeps in this machine, as the world wakes it: at its time by this clock. */
  sleeper(of: Sleeper): Sleeper {
    return {
      get deadlineUs() {
        return of.deadlineUs
      },
      wake: () => of.wake(this.now()),
    }
  }

  #offsetAt(monoUs: number): number {
    return this.#offsetUs + Math.round(((monoUs - this.#sinceUs) * this.#driftPpm) / 1_000_000)
  }
}
