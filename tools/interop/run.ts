/**
 * Many cycles of one pairing: by their seeds on four worlds, two with the journal in files and two with it in memory, side by side, as most of a
 * cycle is waiting for the other engine to call again.
 */
import { cycle } from './cycle.ts'
import type { CycleResult } from './cycle.ts'
import type { FaultKind } from './faults.ts'
import { nameOf, World } from './world.ts'
import type { Pairing, WorldOptions } from './world.ts'

export interface RunOptions extends Omit<WorldOptions, 'journal' | 'pairing'> {
  readonly seed: number
  readonly cycles: number
  readonly progress?: (text: string) => void
  /** The line's trace of a cycle that failed. */
  readonly trace?: (pairing: string, seed: number, lines: readonly string[]) => void
}

export interface PairingResult {
  readonly pairing: string
  readonly cycles: number
  readonly sent: { ours: number; theirs: number }
  /** Orders that were gap-filled, of which we were told. */
  told: number
  connections: number
  readonly faults: Partial<Record<FaultKind | 'logonLost', number>>
  readonly failures: { seed: number; reasons: readonly string[] }[]
}

/** The journal of a seed's cycle: two of four consecutive ones, shifted against those that resend orders. */
export function journalOf(seed: number): 'file' | 'memory' {
  return (seed >> 2) % 2 === 0 ? 'file' : 'memory'
}

export async function runPairing(pairing: Pairing, options: RunOptions): Promise<PairingResult> {
  const { seed, cycles, progress } = options
  const name = nameOf(pairing)
  const result: PairingResult = {
    pairing: name,
    cycles,
    sent: { ours: 0, theirs: 0 },
    told: 0,
    connections: 0,
    faults: {},
    failures: [],
  }
  const lanes = new Map<number, number[]>()
  for (let each = seed; each < seed + cycles; each++) lanes.set((each >> 2) % 4, [...(lanes.get((each >> 2) % 4) ?? []), each])
  let done = 0
  const add = (one: CycleResult): void => {
    result.sent.ours += one.sent.ours
    result.sent.theirs += one.sent.theirs
    result.told += one.told
    result.connections += one.connections
    if (one.failures.length > 0) result.failures.push({ seed: one.seed, reasons: one.failures })
    if (++done % 20 === 0) progress?.(`${name}: ${done} of ${cycles} cycles, ${result.failures.length} failed`)
  }
  await Promise.all([...lanes.values()].map((seeds) => lane(pairing, options, seeds, result.faults, add)))
  return result
}

async function lane(
  pairing: Pairing,
  options: RunOptions,
  seeds: readonly number[],
  faults: PairingResult['faults'],
  add: (one: CycleResult) => void,
): Promise<void> {
  let world: World | undefined
  try {
    for (const seed of seeds) {
      world ??= await World.open({ ...options, pairing, journal: journalOf(seed) })
      const one = await cycle(world, seed)
      add(one)
      if (one.failures.length === 0) continue
      options.trace?.(nameOf(pairing), seed, world.line.trace)
      // What it left behind is no ground for the next.
      count(world, faults)
      await world.close()
      world = undefined
    }
  } finally {
    if (world !== undefined) {
      count(world, faults)
      await world.close()
    }
  }
}

function count(world: World, faults: PairingResult['faults']): void {
  for (const [kind, times] of world.line.done) faults[kind] = (faults[kind] ?? 0) + times
}
