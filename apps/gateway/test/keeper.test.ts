// The state is kept after so many records, and a snapshot that held the loop for long is told.
import { describe, expect, it } from 'vitest'
import { Keeper, toldFromMs, type KeeperOptions } from '../src/keeper.ts'
import { keptLines } from './silent.ts'

/** A keeper before a journal in which a snapshot takes so long, and what it has logged. */
function keeping(changes: Partial<KeeperOptions> & { tookMs?: number } = {}) {
  const { log, lines } = keptLines()
  const journal = {
    storedIdx: 0,
    refusal: undefined as string | undefined,
    snapshots: 0,
    snapshot() {
      this.snapshots++
      nowMs += changes.tookMs ?? 1
      return this.storedIdx
    },
  }
  let nowMs = 0
  const rest = { state: () => new Uint8Array(1), settled: () => true, every: 100, keptIdx: 0, log, clockMs: () => nowMs }
  return { keeper: new Keeper({ journal, ...rest, ...changes }), journal, lines }
}

describe('the keeper of the state', () => {
  it('keeps it once so many records have come, and counts from there', () => {
    const { keeper, journal } = keeping()
    for (journal.storedIdx = 1; journal.storedIdx <= 250; journal.storedIdx++) keeper.look()
    expect(journal.snapshots).toBe(2)
  })

  it('keeps nothing between two facts of which one waits for its record, nor in a journal that takes no more', () => {
    let settled = false
    const { keeper, journal } = keeping({ settled: () => settled })
    journal.storedIdx = 100
    keeper.look()
    expect(journal.snapshots).toBe(0)
    settled = true
    journal.refusal = 'storeFailed'
    keeper.look()
    keeper.keep()
    expect(journal.snapshots).toBe(0)
  })

  it('keeps it at a stop alone where no number of records is given', () => {
    const { keeper, journal } = keeping({ every: 0 })
    journal.storedIdx = 1_000_000
    keeper.look()
    expect(journal.snapshots).toBe(0)
    keeper.keep()
    expect(journal.snapshots).toBe(1)
  })

  it('says how long the loop stood still for it, where that was long', () => {
    const quick = keeping({ tookMs: toldFromMs })
    quick.keeper.keep()
    expect(quick.lines).toEqual([])
    const slow = keeping({ tookMs: toldFromMs + 1 })
    slow.journal.storedIdx = 7
    slow.keeper.keep()
    expect(slow.lines).toMatchObject([{ event: 'snapshot.slow', ms: toldFromMs + 1, idx: 7 }])
  })
})
