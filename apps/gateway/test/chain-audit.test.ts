// What a gateway makes of a journal that does not hold any more, and of a process that takes too much: a fact, once, that the kill switch goes by.
import type { Fault } from '@fix/events'
import { describe, expect, it } from 'vitest'
import { ChainAudit } from '../src/chain-audit.ts'
import { Strain } from '../src/strain.ts'

const log = { tell: () => undefined } as never

/** A journal of so many records, one of which may not hold, on a clock that a step moves by a millisecond. */
function audit(records: number, more: { broken?: () => boolean; retired?: () => number; everyMs?: number } = {}) {
  const faults: Fault[] = []
  const at = { ms: 0, steps: 0, rounds: 0 }
  const journal = {
    *audit(): Generator<number, number> {
      at.rounds++
      for (let n = 1; n <= records; n++) {
        at.ms += 1 / 64
        at.steps++
        if (n === 500 && more.broken?.() === true) throw new Error('broken hash chain in segment-00000001.fixj')
        yield n
      }
      return records
    },
  }
  const { everyMs = 1000, retired = () => 0 } = more
  const watch = new ChainAudit({ journal, everyMs, retired, fault: (fault) => void faults.push(fault), log, clockMs: () => at.ms })
  return { watch, faults, at }
}

describe('the audit of a journal beside the trade', () => {
  it('begins when it is due, and takes no more of the loop at a time than a few milliseconds', () => {
    const { watch, at, faults } = audit(1000)
    watch.look()
    expect(at.steps).toBe(0)
    at.ms = 1000
    watch.look()
    expect(at.steps).toBe(5 * 64)
    for (let looks = 0; looks < 5; looks++) watch.look()
    expect([at.steps, watch.held, at.rounds, faults]).toEqual([1000, 1, 1, []])
    at.ms = 2000
    watch.look()
    expect(at.rounds).toBe(2)
  })

  it('tells what it finds, once, and that it is over where a later round finds nothing', () => {
    const broken = { now: true }
    const { watch, at, faults } = audit(1000, { broken: () => broken.now })
    const round = (): void => {
      at.ms = (at.rounds + 1) * 1000
      for (let looks = 0; looks < 6; looks++) watch.look()
    }
    round()
    round()
    expect([watch.held, faults]).toEqual([
      0,
      [{ kind: 'fault', of: 'audit', on: true, text: 'broken hash chain in segment-00000001.fixj' }],
    ])
    broken.now = false
    round()
    expect(faults[1]).toEqual({ kind: 'fault', of: 'audit', on: false, text: '' })
  })

  it('blames nobody for a segment that was retired while it read', () => {
    const retired = { segments: 0 }
    const { watch, at, faults } = audit(1000, { broken: () => true, retired: () => retired.segments })
    at.ms = 1000
    watch.look()
    retired.segments = 1
    for (let looks = 0; looks < 6; looks++) watch.look()
    expect(faults).toEqual([])
  })

  it('is never where it is told so', () => {
    const { watch, at } = audit(10, { everyMs: 0 })
    at.ms = 1e12
    watch.look()
    expect(at.rounds).toBe(0)
  })
})

describe('a process under strain', () => {
  const told = (trips: ConstructorParameters<typeof Strain>[0]['trips']) => {
    const faults: string[] = []
    const now = { bytes: 0, journal: 0 }
    const strain = new Strain({
      trips,
      fault: ({ of, on, text }) => void faults.push(`${of} ${on ? text : 'over'}`),
      memoryBytes: () => now.bytes,
      queues: () => [
        { name: 'waiting', scope: 'TRADE', depth: 1, bound: 100 },
        { name: 'journal', scope: '', depth: now.journal, bound: 200 },
        { name: 'alerts', scope: '', depth: 10, bound: 10 },
        { name: 'early', scope: 'TRADE', depth: 0, bound: 0 },
      ],
    })
    return { strain, faults, now }
  }

  it('by its memory: from more than the limit on, until it is a tenth under it', () => {
    const { strain, faults, now } = told({ memory: { overMb: 500, state: 'halted' } })
    for (const bytes of [500e6, 501e6, 600e6, 451e6, 450e6]) {
      now.bytes = bytes
      strain.look()
    }
    expect(faults).toEqual(['memory 501 MB, more than 500', 'memory over'])
  })

  it('by the fullest of its queues that hold orders up: from more than its part on, until half of that', () => {
    const { strain, faults, now } = told({ queue: { overPercent: 80, state: 'halted' } })
    for (const depth of [160, 161, 200, 81, 80]) {
      now.journal = depth
      strain.look()
    }
    expect(faults).toEqual(['queue journal is 80 % full, more than 80', 'queue over'])
  })

  it('is nothing where nobody has said how much', () => {
    const { strain, faults, now } = told({})
    now.bytes = 1e15
    now.journal = 1000
    strain.look()
    expect(faults).toEqual([])
  })
})
