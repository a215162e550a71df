// The command line of the benchmark as a value; what makes no sense is said with what was given and what was expected.
import { parseArgs } from 'node:util'
import type { BenchGroup } from './group.ts'

export class AskedWrongly extends Error {}

export interface Asked {
  /** The groups with the benches that were asked for. */
  readonly chosen: readonly BenchGroup[]
  /** Undefined: as many as each group has. */
  readonly rounds: number | undefined
  readonly lapMs: number
  readonly json: string | undefined
  readonly report: boolean
  readonly full: boolean
  readonly install: boolean
  readonly help: boolean
}

export function usageOf(groups: readonly BenchGroup[]): string {
  return `bench [NAME…] [--only TEXT] [--rounds N] [--lap MS] [--json FILE] [--report] [--full] [--no-install]
  NAME          a group of benchmarks: ${namesOf(groups)}; all of them unless told
  --only TEXT   only the benches that hold this text in their names
  --rounds N    rounds of each bench; 15 unless told, 5 of a session; 9 at least for figures worth keeping
  --lap MS      how long a subject works in one round; 20 unless told, and 25 times that for a session
  --json FILE   the figures as JSON; - is stdout, and there is no table then
  --report      writes its part of docs/reports/benchmarks.md
  --full        ten million messages where one million is the rule
  --no-install  leaves out a peer that is not installed yet
  --help        says this`
}

export function asked(given: readonly string[], groups: readonly BenchGroup[]): Asked {
  const { values, positionals } = parsed(given)
  const unknown = positionals.find((name) => !groups.some((group) => group.name === name))
  if (unknown !== undefined) throw new AskedWrongly(`there is no group ${unknown}, expected ${namesOf(groups)}`)
  const { only, report, full, help } = values
  if (report && only !== undefined) throw new AskedWrongly('--report is about all benches of a group, and --only leaves some out')
  const wanted = positionals.length === 0 ? groups : groups.filter(({ name }) => positionals.includes(name))
  return {
    chosen: only === undefined ? wanted : chosenOf(wanted, only),
    rounds: values.rounds === undefined ? undefined : whole('--rounds', values.rounds),
    lapMs: whole('--lap', values.lap),
    json: values.json,
    report,
    full,
    install: !values['no-install'],
    help,
  }
}

function parsed(given: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        only: { type: 'string' },
        rounds: { type: 'string' },
        lap: { type: 'string', default: '20' },
        json: { type: 'string' },
        report: flag,
        full: flag,
        'no-install': flag,
        help: { ...flag, short: 'h' },
      },
    })
  } catch (error) {
    throw new AskedWrongly((error as Error).message)
  }
}

function namesOf(named: readonly { readonly name: string }[]): string {
  return named.map(({ name }) => name).join(', ')
}

/** The groups with the benches whose names hold the text, where there are any. */
function chosenOf(groups: readonly BenchGroup[], only: string): BenchGroup[] {
  const chosen = groups
    .map((group) => ({ ...group, benches: group.benches.filter(({ name }) => name.includes(only)) }))
    .filter(({ benches }) => benches.length > 0)
  if (chosen.length > 0) return chosen
  throw new AskedWrongly(`--only is ${only}, expected a part of ${namesOf(groups.flatMap(({ benches }) => benches))}`)
}

function whole(option: string, given: string): number {
  const value = Number(given)
  if (Number.isInteger(value) && value >= 1 && value <= 10_000) return value
  throw new AskedWrongly(`${option} is ${given}, expected a whole number from 1 to 10000`)
}
