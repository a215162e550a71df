/** Whether the table of edges of risk sees a mutant: its examples are played against the sources with that change, in this process. */
import { Script } from 'node:vm'
import * as events from '@fix/events'
import * as units from '@fix/units'
import type { Example } from '../../packages/risk/test/edges.ts'
import type { Mutant } from './mutations.ts'
import { Sources, type Module } from './sources.ts'

/** A mutant that goes on for ever is ended by that, where it is asked for: a look under it costs as much as the rest. */
const mostMs = 10_000

interface Table extends Module {
  readonly edges: readonly Example[]
  readonly play: (example: Example) => string
  readonly expected: (example: Example) => string
}

export class Edges {
  readonly #sources = new Sources({ '@fix/events': events, '@fix/units': units })
  /** By place in the table; what found the last one comes first. */
  readonly #order = [...this.#table().edges.keys()]

  /** The example that does not say what it is to say; undefined where none does. */
  see(mutant: Mutant | undefined, mayLoop = false): string | undefined {
    const look = (): string | undefined => {
      let table
      try {
        table = this.#table(mutant)
      } catch (error) {
        return `it does not load: ${(error as Error).message}`
      }
      const { edges, play, expected } = table
      const at = this.#order.findIndex((n) => play(edges[n]) !== expected(edges[n]))
      if (at < 0) return undefined
      const [n] = this.#order.splice(at, 1)
      this.#order.unshift(n)
      return `${edges[n].code}: ${edges[n].what}`
    }
    return mayLoop ? withinTime(look) : look()
  }

  #table(mutant?: Mutant): Table {
    return this.#sources.load('packages/risk/test/edges.ts', mutant) as Table
  }
}

/** Nothing but a script of this kind can be ended from without. */
const script = new Script('globalThis.mutantLook()')

function withinTime(look: () => string | undefined): string | undefined {
  const world = globalThis as { mutantLook?: () => string | undefined }
  world.mutantLook = look
  try {
    return script.runInThisContext({ timeout: mostMs }) as string | undefined
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'it goes on for ever'
    throw error
  } finally {
    delete world.mutantLook
  }
}
