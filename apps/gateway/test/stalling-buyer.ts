/** Buys once; once the file of HARM_WHEN is there it never returns again, or takes all memory, as HARM_HOW says. */
import { existsSync } from 'node:fs'
import type { Strategy } from '@fix/strategy'
import type { Qty } from '@fix/units'

export const name = 'stalling-buyer'
export const parameters = {}

const taken: number[][] = []

export function create(): Strategy {
  return {
    decide: (seen, act) => {
      if (seen.working.length === 0 && seen.position === 0) act.limit('buy', 100_000 as Qty, seen.bid)
      if (!existsSync(process.env.HARM_WHEN ?? '')) return
      if (process.env.HARM_HOW === 'stall') for (;;) neverComesBack()
      for (;;) taken.push(Array.from({ length: 100_000 }, (_, at) => at / 3))
    },
  }
}

function neverComesBack(): number {
  return taken.length
}
