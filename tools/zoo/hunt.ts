/**
 * Lets the mistakes loose, each in a program of its own, two at a time, and tells which were found; then the same seeds once more with no mistake in
 * them, in which nothing may be found.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleHunter } from './bundle.ts'
import type { Catch, Sight } from './catch.ts'
import { huntingGrounds, type HuntingGround, type ZooPatch } from './patch-file.ts'

export interface HuntOptions {
  readonly patches: readonly ZooPatch[]
  /** Seeds that a mistake is looked for in, in their order. */
  readonly seedsOf: (patch: ZooPatch) => readonly number[]
  /** Told of each as it is done. */
  readonly heard?: (line: string) => void
}

export interface Hunted {
  readonly id: string
  readonly bug: string
  readonly world: HuntingGround
  readonly found: boolean
  /** Seeds that were played, the one that found it among them. */
  readonly seeds: number
  readonly within: number
  readonly foundAfter: number | null
  readonly seed: number | null
  /** What was broken; where it was not found, what was broken besides. */
  readonly invariant: string
  readonly expected: readonly string[]
  readonly detail: string
}

export interface Control {
  readonly world: HuntingGround
  readonly seeds: number
  readonly violations: readonly Sight[]
}

export interface HuntResult {
  readonly schema: 1
  readonly patches: readonly Hunted[]
  readonly missed: readonly string[]
  readonly control: readonly Control[]
}

/** The seeds from 1 on within which it must be found; `quick`: the one that is known comes first, and the others where the worlds have moved on since. */
export function seedsOf({ within, seed }: ZooPatch, quick: boolean): number[] {
  const all = Array.from({ length: within }, (_, at) => at + 1)
  return quick ? [seed, ...all.filter((one) => one !== seed)] : all
}

const atATime = 2
/** A seed takes a fraction of a second; what takes this long stands still. */
const programMs = 60_000
const seedMs = 10_000

export async function hunt({ patches, seedsOf, heard = () => undefined }: HuntOptions): Promise<HuntResult> {
  const dir = mkdtempSync(join(tmpdir(), 'zoo-hunt-'))
  try {
    const hunted = await eachOf(patches, async (patch) => {
      const seeds = seedsOf(patch)
      const one = huntedOf(patch, await run(await bundleHunter(patch, dir), patch.world, seeds, patch.expects))
      heard(lineOf(one))
      return { one, seeds: seeds.slice(0, one.seeds) }
    })
    const control = await bundleHunter(undefined, dir)
    const controls = await eachOf(huntingGrounds, async (world): Promise<Control> => {
      const played = hunted.filter(({ one }) => one.world === world).flatMap(({ seeds }) => seeds)
      const seeds = [...new Set(played)].sort((a, b) => a - b)
      if (seeds.length === 0) return { world, seeds: 0, violations: [] }
      const { seeds: count, sight } = await run(control, world, seeds, [])
      heard(
        `control ${world}: ${sight === undefined ? `nothing in ${count} seeds` : `${sight.invariant} in seed ${sight.seed}: ${sight.detail}`}`,
      )
      return { world, seeds: count, violations: sight === undefined ? [] : [sight] }
    })
    const results = hunted.map(({ one }) => one)
    return {
      schema: 1,
      patches: results,
      missed: results.filter(({ found }) => !found).map(({ id }) => id),
      control: controls.filter(({ seeds }) => seeds > 0),
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

function huntedOf({ id, bug, world, within, expects }: ZooPatch, { seeds, sight, other }: Catch): Hunted {
  const told = sight ?? other
  return {
    id,
    bug,
    world,
    found: sight !== undefined,
    seeds,
    within,
    foundAfter: sight === undefined ? null : seeds,
    seed: told?.seed ?? null,
    invariant: told?.invariant ?? '',
    expected: expects,
    detail: told?.detail ?? '',
  }
}

function lineOf({ id, bug, world, found, seeds, seed, invariant, detail }: Hunted): string {
  const what = invariant === '' ? '' : ` ${invariant} in seed ${seed}: ${detail.slice(0, 160)}`
  return found
    ? `${id} found by ${world} in ${seeds} seeds,${what}`
    : `${id} NOT FOUND by ${world} in ${seeds} seeds (${bug})${what && `; but${what}`}`
}

function run(program: string, world: string, seeds: readonly number[], expects: readonly string[]): Promise<Catch> {
  const args = [program, world, seeds.join(','), expects.join(',')]
  const timeout = programMs + seeds.length * seedMs
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { timeout, killSignal: 'SIGKILL', maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error === null) resolve(JSON.parse(stdout) as Catch)
      else if (error.killed === true) reject(new Error(`${program}: ${seeds.length} seeds took more than ${timeout / 1000} s`))
      else reject(new Error(`${program}: ${stderr.trim() || error.message}`))
    })
  })
}

/** In the order of what was given, so many of them at a time. */
async function eachOf<T, R>(all: readonly T[], act: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const work = async (): Promise<void> => {
    while (next < all.length) {
      const at = next++
      results[at] = await act(all[at])
    }
  }
  await Promise.all(Array.from({ length: atATime }, work))
  return results
}
