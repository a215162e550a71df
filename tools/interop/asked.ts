/** What a command line asks the interop cycles for. */
import { parseArgs } from 'node:util'

export interface Asked {
  readonly cycles: number
  readonly seed: number
  /** Engines by name; all of them where none is named. */
  readonly engines: readonly string[]
  /** Pairings whose name holds this. */
  readonly only: string | undefined
  readonly json: string | undefined
  readonly trace: string | undefined
  readonly logs: string | undefined
}

export const usage = `interop [--cycles N] [--seed S] [--with ENGINE] [--only TEXT] [--json FILE] [--trace DIR] [--logs DIR]
  --cycles N      cycles of each pairing; 100 unless told
  --seed S        seed of the first; --seed S --cycles 1 is one cycle again
  --with ENGINE   quickfix or jspurefix; both unless told
  --only TEXT     pairings whose name holds it, as "FIX.4.2, we are acceptor"
  --json FILE     where the result goes; - is stdout, as without it
  --trace DIR     what was on the line in the cycles that failed, one file each
  --logs DIR      the other engine writes its own message logs there`

/** Throws with the reason where it makes no sense. */
export function asked(args: readonly string[], engines: readonly string[]): Asked {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: { cycles: text, seed: text, with: text, only: text, json: text, trace: text, logs: text },
  })
  const engine = values.with
  if (engine !== undefined && !engines.includes(engine)) throw new Error(`--with ${engine}; known: ${engines.join(', ')}`)
  return {
    cycles: whole('--cycles', values.cycles ?? '100', 1, 1_000_000),
    seed: whole('--seed', values.seed ?? '1', 0, 2 ** 30),
    engines: engine === undefined ? engines : [engine],
    only: values.only,
    json: values.json,
    trace: values.trace,
    logs: values.logs,
  }
}

function whole(option: string, given: string, least: number, most: number): number {
  const value = Number(given)
  if (!/^\d+$/.test(given) || value < least || value > most)
    throw new Error(`${option} is a whole number from ${least} to ${most}; given: ${given}`)
  return value
}
