/** The command's line: what is asked for, or what is wrong with it. */
import { parseArgs } from 'node:util'
import type { Effect } from './series.ts'

export const usage = `crash-sweep [--points N] [--effects kill,ENOSPC,EIO] [--numbering continue|reset|both] [--sync process|group] [--only TEXT] [--records N] [--venue simulated|quickfix]
            [--seed S] [--json FILE] [--report] [--keep DIR]
crash-sweep --random-kills N [--numbering ...] [--sync process|group|both] [--seed S] [--json FILE] [--report] [--keep DIR]
  --points N        N system calls, evenly chosen by the seed; every one without it
  --effects LIST    what is done at a call: kill, ENOSPC, EIO; all three unless told
  --records N       starts from a journal with N records, at 40 calls or --points; the whole sweep does so at its end, with 100000
  --venue NAME      simulated, which is the default, or quickfix: QuickFIX C++ for the orders, and kills alone
  --only TEXT       only points whose name holds this, such as continue/again/write-kill-main/12
  --random-kills N  kills at random moments instead, over all combinations
  --json FILE       where the result goes; - is stdout, as without it
  --report          records the figures and makes the page of reliability anew
  --keep DIR        keeps journals and traces there`

export class AskedWrongly extends Error {}

export interface Asked {
  readonly randomKills?: number
  readonly points?: number
  readonly effects: readonly Effect[]
  readonly only?: string
  readonly records?: number
  readonly venue: 'simulated' | 'quickfix'
  readonly numbering: string
  readonly sync?: string
  readonly seed: string
  readonly json: string
  readonly report: boolean
  readonly keep?: string
}

const effects = ['kill', 'ENOSPC', 'EIO'] as const

/** 'help' where that is asked for. Throws AskedWrongly. */
export function asked(args: readonly string[]): Asked | 'help' {
  const values = valuesOf(args)
  if (values.help === true) return 'help'
  const { numbering = 'both', sync, seed = '1', json = '-', report = false, keep, only } = values
  const list = (values.effects ?? effects.join(',')).split(',')
  const known = effects.filter((effect) => list.includes(effect))
  if (known.length !== list.length)
    throw new AskedWrongly(`--effects is ${values.effects}, expected some of ${effects.join(', ')}, each once`)
  const points = counted('--points', values.points)
  const { venue = 'simulated' } = values
  if (venue !== 'simulated' && venue !== 'quickfix') throw new AskedWrongly(`--venue is ${venue}, expected simulated or quickfix`)
  const records = counted('--records', values.records, 10_000_000)
  const randomKills = counted('--random-kills', values['random-kills'])
  if (randomKills !== undefined && (points !== undefined || records !== undefined || only !== undefined || values.effects !== undefined))
    throw new AskedWrongly('--random-kills goes with none of --points, --effects, --records and --only')
  return { randomKills, points, records, venue, effects: known, only, numbering, sync, seed, json, report, keep }
}

function valuesOf(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  const options = {
    ...{ points: text, 'random-kills': text, effects: text, only: text, numbering: text, sync: text, records: text, venue: text },
    ...{ seed: text, json: text, report: flag, keep: text, help: flag },
  }
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new AskedWrongly((error as Error).message)
  }
}

function counted(name: string, given: string | undefined, most = 100_000): number | undefined {
  if (given === undefined) return undefined
  const value = Number(given)
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new AskedWrongly(`${name} is ${given}, expected a whole number from 1 to ${most}`)
  return value
}
