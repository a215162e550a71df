import type { Qty } from '@fix/units'
import { describe, expect, test } from 'vitest'
import { ProfitExplained } from '../../src/checkers/profit-explained.ts'
import { Twin } from '../../src/checkers/twin.ts'
import { listedInstruments } from '../../src/index.ts'
import { appended, ear, newOrder, orders, sceneOf } from './records.ts'

const instruments = listedInstruments.filter(({ id }) => id === 'EURUSD')
const limits = {
  version: '1',
  instruments: { EURUSD: { maxQty: 500_000 as Qty, maxPosition: 1_000_000 as Qty, maxMdAgeMs: 1000, maxUnknown: 0 } },
}
const exec = (px: number): Uint8Array => {
  const more = { derived: false, gap: false, restated: false, sus: false, pos: '', at: 0, after: -1 }
  return orders({ k: 'changes', cause: 1, at: 0, d: 'fill', e: [{ t: 'exec', o: 'S1-1', id: 'X', qty: 1000, px, ...more }] })
}

describe('P1: the parts of profit', () => {
  const told = (heard: Uint8Array, folded: Uint8Array): string[] => {
    const { said, tell } = ear()
    const twin = new Twin({ instruments, limits })
    const checker = new ProfitExplained(tell, instruments)
    for (const note of [newOrder('S1-1'), heard]) checker.appended(appended(1, { note }))
    for (const note of [newOrder('S1-1'), folded]) twin.fold(appended(1, { note }).record)
    checker.ended(sceneOf(twin.desk))
    return said
  }

  test('sum to what the executions of the journal cost and are worth', () => {
    expect(told(exec(110_000), exec(110_000))).toEqual([])
  })

  test('and fire where a price was booked otherwise than the journal has it, or not at all', () => {
    expect(told(exec(110_001), exec(110_000))).toEqual([
      expect.stringMatching(/^profit in EURUSD is -\d+ at \d+ digits, the journal makes -\d+ halves$/),
    ])
    expect(told(exec(110_000), newOrder('S1-2'))).toEqual([
      expect.stringMatching(/^sub-positions in EURUSD make 0, the journal's executions 1000$/),
    ])
  })
})
