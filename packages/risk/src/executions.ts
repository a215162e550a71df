import type { Now, Side } from '@fix/events'

interface Row {
  readonly strategy: string
  readonly side: Side
  /** A ring of the last times, as many as the limit asks for. */
  readonly atUs: number[]
  next: number
  /** How many it holds. */
  most: number
}

/** No limit that is put in the place of another asks for more. */
export const mostExecutions = 10_000
/** Strategies whose executions are watched in one instrument; beyond it none is known, which refuses nobody and is bounded. */
const maxRows = 256

/** When a strategy's orders of one instrument were executed last, by side. */
export class Executions {
  readonly #rows: Row[] = []

  /** How many there were within that time, as far as the ring holds them. */
  count(strategy: string, side: Side, { executionsUs }: { readonly executionsUs: number }, { monoUs }: Now): number {
    const row = this.#rowOf(strategy, side)
    if (row === undefined) return 0
    let count = 0
    for (let n = 0; n < row.atUs.length; n++) if (monoUs - row.atUs[n] < executionsUs) count++
    return count
  }

  /** `most`: how many are to be known; the latest of those that are stay where it is another than before. */
  add(strategy: string, side: Side, most: number, { monoUs }: Now): void {
    let row = this.#rowOf(strategy, side)
    if (row === undefined) {
      if (this.#rows.length >= maxRows) return
      row = { strategy, side, atUs: [], next: 0, most }
      this.#rows.push(row)
    }
    if (most !== row.most) {
      row.atUs.sort((one, other) => one - other).splice(0, row.atUs.length - most)
      row.next = row.atUs.length % most
      row.most = most
    }
    row.atUs[row.next] = monoUs
    row.next = (row.next + 1) % most
  }

  #rowOf(strategy: string, side: Side): Row | undefined {
    for (let n = 0; n < this.#rows.length; n++) {
      const row = this.#rows[n]
      if (row.strategy === strategy && row.side === side) return row
    }
    return undefined
  }
}
