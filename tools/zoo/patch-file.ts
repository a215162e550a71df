/**
 * A mistake of the zoo: a unified diff against today's sources, under a header of lines `name: value` that says which mistake it is, which world is to
 * find it, by which invariants, and within how many seeds. `seed` is one that is known to find it, for whoever has no time to search.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The worlds that mistakes are looked for in. */
export const huntingGrounds = ['desk', 'engines', 'log'] as const
export type HuntingGround = (typeof huntingGrounds)[number]

export interface ZooPatch {
  /** As in Z06. */
  readonly id: string
  readonly file: string
  /** The mistake, in a sentence. */
  readonly bug: string
  readonly world: HuntingGround
  /** One of these has to be broken. */
  readonly expects: readonly string[]
  readonly within: number
  readonly seed: number
  /** Files that it changes, from the root on. */
  readonly changes: readonly string[]
}

const folder = fileURLToPath(new URL('patches', import.meta.url))

export function isHuntingGround(name: string): name is HuntingGround {
  return huntingGrounds.some((one) => one === name)
}

/** All of them, in the order of their numbers. */
export function readPatches(from = folder): ZooPatch[] {
  return readdirSync(from)
    .filter((name) => name.endsWith('.patch'))
    .sort()
    .map((name) => readPatch(join(from, name)))
}

export function readPatch(file: string): ZooPatch {
  const text = readFileSync(file, 'utf8')
  const id = /(?:^|\/)(Z\d+)-[^/]*\.patch$/.exec(file)?.[1]
  if (id === undefined) throw new Error(`${file}: its name is no Z00-what-it-is.patch`)
  const field = (name: string): string => {
    const found = new RegExp(`^${name}: (.+)$`, 'm').exec(text)?.[1]
    if (found === undefined) throw new Error(`${file}: no line "${name}: …" in its header`)
    return found
  }
  const whole = (name: string): number => {
    const value = Number(field(name))
    if (!Number.isInteger(value) || value < 1) throw new Error(`${file}: ${name} is ${field(name)}, expected a whole number from 1`)
    return value
  }
  const world = field('world')
  if (!isHuntingGround(world)) throw new Error(`${file}: world is ${world}, expected ${huntingGrounds.join(', ')}`)
  return {
    id,
    file,
    bug: field('bug'),
    world,
    expects: field('expects').split(', '),
    within: whole('within'),
    seed: whole('seed'),
    changes: [...text.matchAll(/^\+\+\+ b\/(.+)$/gm)].map(([, path]) => path),
  }
}
