/** What a cycle left behind: a name that counts more than it did at the baseline. */
import type { Census } from './census.ts'

export interface Leak {
  /** As in the census: `handle TCPSocketWrap`, `listener process warning`, `heap`. */
  readonly name: string
  readonly baseline: number
  /** At the end. */
  readonly count: number
  /** The cycle behind which it was first seen; from 1. */
  readonly cycle: number
}

/** Names that count more now than then. */
export function grown(baseline: Census, now: Census): { name: string; baseline: number; count: number }[] {
  const found: { name: string; baseline: number; count: number }[] = []
  for (const [name, count] of now) {
    const before = baseline.get(name) ?? 0
    if (count > before) found.push({ name, baseline: before, count })
  }
  return found
}

/** Leaks by name, over all cycles: what came back to the baseline later was no leak. */
export class LeakWatch {
  readonly #baseline: Census
  readonly #open = new Map<string, Leak>()

  constructor(baseline: Census) {
    this.#baseline = baseline
  }

  behind(cycle: number, now: Census): Leak[] {
    const found = new Map(grown(this.#baseline, now).map((one) => [one.name, one]))
    for (const name of this.#open.keys()) if (!found.has(name)) this.#open.delete(name)
    for (const [name, one] of found) this.#open.set(name, { ...one, cycle: this.#open.get(name)?.cycle ?? cycle })
    return this.leaks
  }

  get leaks(): Leak[] {
    return [...this.#open.values()]
  }
}

/**
 * A heap breathes, and the compiler goes on making code of what runs: some 8 KiB a cycle over the first hundred, nothing else. It has grown where the later
 * cycles stand above the earlier ones by more than that.
 */
export const heapSlack = { bytes: 2 * 1024 * 1024, bytesPerCycle: 8 * 1024 } as const

/** Compares the middle of the first third with that of the last; too few cycles say nothing. */
export function heapLeak(heaps: readonly number[]): Leak | undefined {
  const third = Math.floor(heaps.length / 3)
  if (third < 1) return undefined
  const first = median(heaps.slice(0, third))
  const last = median(heaps.slice(-third))
  const allowed = heapSlack.bytes + heapSlack.bytesPerCycle * heaps.length
  return last - first > allowed ? { name: 'heap', baseline: first, count: last, cycle: heaps.length } : undefined
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
