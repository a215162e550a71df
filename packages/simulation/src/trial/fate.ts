/**
 * Fate: what goes wrong in a run, and whether it still may. Each part of the world that makes trouble draws from a random stream of its own;
 * where the draw says that something goes wrong it asks here first. So faults are counted by kind in one place, all of them end at one moment,
 * and a run can be played again with some of them taken out, which moves no draw of anybody.
 */

/** Who makes the trouble, and which: `network.drop`, `storage.tornWrite`, `venue.bust`. */
export type FaultKind = `${'network' | 'storage' | 'process' | 'clock' | 'venue' | 'risk'}.${string}`

/** As the parts of the world see it. */
export interface Fate {
  /** Asked at the moment of the fault and once for it. True: it happens now, and counts. False: not in this run, or no more. */
  strikes(kind: FaultKind): boolean
}

/** A fault that happened. */
export interface FaultEvent {
  readonly number: number
  readonly kind: FaultKind
  readonly monoUs: number
}

export class Fates implements Fate {
  /** Every fault that happened, in its order. */
  readonly events: FaultEvent[] = []
  readonly #clock: { readonly monoUs: number }
  readonly #spared: (number: number) => boolean
  #asked = 0
  #over = false

  /** `spared`: faults that don't happen though a seed drew them, by their number in the order in which they were asked for, from 1. */
  constructor(clock: { readonly monoUs: number }, spared: (number: number) => boolean = () => false) {
    this.#clock = clock
    this.#spared = spared
  }

  /** Faults that were asked for, the spared ones with them. */
  get asked(): number {
    return this.#asked
  }

  strikes(kind: FaultKind): boolean {
    if (this.#over) return false
    const number = ++this.#asked
    if (this.#spared(number)) return false
    this.events.push({ number, kind, monoUs: this.#clock.monoUs })
    return true
  }

  /** From now on nothing goes wrong any more. */
  end(): void {
    this.#over = true
  }

  get over(): boolean {
    return this.#over
  }

  /** How often each kind happened, by kind in the order of the alphabet. */
  counts(): Record<string, number> {
    const counts = new Map<string, number>()
    for (const { kind } of this.events) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}
