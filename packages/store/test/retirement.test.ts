/** Old segments go once two snapshots cover them; what is left is a journal, whatever happens while they go. */
import { describe, expect, it } from 'vitest'
import { readJournal } from '../src/file.ts'
import type { Retention, SnapshotOutcome } from '../src/file.ts'
import { retirable } from '../src/retirement.ts'
import { segmentName } from '../src/segment.ts'
import { coded, MemoryDisk } from './memory-disk.ts'
import { message } from './scratch.ts'
import { dir, ended, opened, restored, stateOf, sumsTo } from './virtual-journal.ts'
import type { Opened } from './virtual-journal.ts'

const segmentsOf = (disk: MemoryDisk): string[] => disk.list(dir).filter((name) => name.endsWith('.fixj'))
const snapshotsOf = (disk: MemoryDisk): string[] => disk.list(dir).filter((name) => name.endsWith('.fixs'))
const archived = (disk: MemoryDisk): string[] => disk.list(`${dir}/archive`)

function send({ log, settle }: Opened, from: number, to: number): void {
  for (let seq = from; seq <= to; seq++) {
    log.append(message(seq))
    settle()
  }
}

/** 180 messages, and snapshots behind the 90th and the 180th: of the eight segments that they fill some may go. */
function grown(retain: Retention, then: (run: Opened) => void = () => undefined): { run: Opened; outcomes: SnapshotOutcome[] } {
  const run = opened(new MemoryDisk(), { retain })
  const outcomes: SnapshotOutcome[] = []
  run.log.onSnapshot((outcome) => outcomes.push(outcome))
  send(run, 1, 90)
  run.log.snapshot(stateOf(sumsTo(90)))
  run.settle()
  send(run, 91, 180)
  then(run)
  run.log.snapshot(stateOf(sumsTo(180)))
  run.settle()
  return { run, outcomes }
}

/** Opens what is left and gives how many messages its state knows; it must be the state of all of them in turn. */
function judged(disk: MemoryDisk): number {
  const run = opened(disk)
  const { count, ...rest } = restored(run.log)
  expect({ count, ...rest }).toEqual(sumsTo(count))
  expect(ended(run)).toBeUndefined()
  return count
}

describe('segments that nobody needs any more', () => {
  it('stay where nothing is said of them', () => {
    const run = opened(new MemoryDisk())
    send(run, 1, 60)
    const before = segmentsOf(run.disk)
    for (let n = 0; n < 3; n++) {
      run.log.snapshot(stateOf(sumsTo(60)))
      run.settle()
    }
    expect(segmentsOf(run.disk).slice(0, before.length)).toEqual(before)
  })

  for (const retired of ['archive', 'remove'] as const) {
    it(`${retired}: go when two snapshots cover them, and the journal opens, walks, chains and goes on without them`, () => {
      const { run, outcomes } = grown({ retired })
      expect(outcomes[0]).toMatchObject({ retired: [], failure: undefined })
      expect(outcomes[1].failure).toBeUndefined()
      expect(outcomes[1].retired.length).toBeGreaterThan(2)
      expect(outcomes[1].retired).toEqual(outcomes[1].retired.map((_, n) => n + 1))
      expect(segmentsOf(run.disk)[0]).toBe(segmentName(outcomes[1].retired.length + 1))
      expect(archived(run.disk)).toEqual(retired === 'archive' ? outcomes[1].retired.map(segmentName) : [])
      send(run, 181, 190)
      const next = opened(run.disk.powerLost(() => false))
      expect(next.log.recovery).toMatchObject({ cut: undefined, ignored: [] })
      expect(next.log.epoch).toBe(2)
      expect(restored(next.log)).toEqual(sumsTo(190))
      send(next, 191, 195)
      expect(ended(next)).toBeUndefined()
      expect(judged(next.disk)).toBe(195)
      const kept = [...readJournal(dir, next.disk)].map((record) => record.idx)
      expect(kept[0]).toBeGreaterThan(1)
      expect(kept).toEqual(kept.map((_, n) => kept[0] + n))
    })
  }

  it('stay where both snapshots are of one index, as the second has taken the place of the first and is the only one', () => {
    const run = opened(new MemoryDisk(), { retain: { retired: 'remove' } })
    const outcomes: SnapshotOutcome[] = []
    run.log.onSnapshot((outcome) => outcomes.push(outcome))
    send(run, 1, 180)
    const twice = (count: number): void => {
      const first = run.log.snapshot(stateOf(sumsTo(count)))
      run.log.flush()
      expect(run.log.snapshot(stateOf(sumsTo(count)))).toBe(first)
      run.settle()
    }
    twice(180)
    expect(outcomes).toMatchObject([
      { retired: [], failure: undefined },
      { retired: [], failure: undefined },
    ])
    expect(snapshotsOf(run.disk)).toHaveLength(1)
    expect(segmentsOf(run.disk)[0]).toBe(segmentName(1))
    send(run, 181, 182)
    twice(182)
    expect(snapshotsOf(run.disk)).toHaveLength(2)
    expect(outcomes.flatMap(({ retired }) => retired).length).toBeGreaterThan(2)
    expect(judged(run.disk.powerLost(() => false))).toBe(182)
  })

  it('put back from the archive are the whole journal again, snapshots or none', () => {
    const { run } = grown({ retired: 'archive' })
    const disk = run.disk.killed()
    for (const name of archived(disk)) disk.rename(`${dir}/archive/${name}`, `${dir}/${name}`)
    for (const name of snapshotsOf(disk)) disk.remove(`${dir}/${name}`)
    expect(judged(disk)).toBe(180)
  })

  it('either snapshot may be damaged, and with both the journal halts and says what is missing', () => {
    const { run } = grown({ retired: 'remove' })
    const names = snapshotsOf(run.disk)
    expect(names.length).toBe(2)
    const damaged = (which: string[]): MemoryDisk => {
      const disk = run.disk.killed()
      for (const name of which) disk.bytes(`${dir}/${name}`).fill(0)
      return disk
    }
    for (const name of names) expect(judged(damaged([name]))).toBe(180)
    expect(() => opened(damaged(names))).toThrow(/the records before \d+ are gone and no snapshot covers them/)
    expect(() => [...readJournal(dir, damaged(names))]).toThrow(/no snapshot covers them/)
  })

  it('that are missing though no snapshot covers them halt the journal', () => {
    const run = opened(new MemoryDisk())
    send(run, 1, 50)
    run.log.snapshot(stateOf(sumsTo(50)))
    run.settle()
    send(run, 51, 120)
    for (const missing of [1, 2, 3]) {
      const disk = run.disk.killed()
      for (let number = 1; number <= missing; number++) disk.remove(`${dir}/${segmentName(number)}`)
      // Two segments lie behind the snapshot.
      if (missing <= 2) expect(judged(disk)).toBe(120)
      else expect(() => opened(disk)).toThrow(/no snapshot covers them/)
    }
    const hole = run.disk.killed()
    hole.remove(`${dir}/${segmentName(2)}`)
    expect(() => opened(hole)).toThrow(/no segment-00000002.fixj before/)
  })

  it('leave no hole when a crash or a power loss comes at any call while they go', () => {
    for (const retired of ['archive', 'remove'] as const) {
      const crashed = (at: number): { disk: MemoryDisk; calls: number } => {
        let calls = 0
        const { run } = grown({ retired }, ({ disk }) => {
          disk.before = (call) => {
            if (call !== 'open' && call !== 'read' && ++calls >= at) throw coded('crash')
          }
        })
        return { disk: run.disk, calls }
      }
      const { calls } = crashed(Infinity)
      expect(calls).toBeGreaterThan(10)
      let points = 0
      for (let at = 1; at <= calls; at++) {
        const { disk } = crashed(at)
        expect(judged(disk.killed()), `${retired}, killed at call ${at}`).toBe(180)
        for (const pattern of [[false], [true], [true, false], [false, true], [false, false, true]]) {
          let draw = 0
          const left = disk.powerLost(() => pattern[draw++ % pattern.length])
          expect(judged(left), `${retired}, power lost at call ${at}, ${pattern.join()}`).toBe(180)
          points++
        }
      }
      expect(points).toBe(5 * calls)
    }
  })

  it('a failure at any call of their going stops it for this run, and neither journal nor state suffers', () => {
    const failing = (at: number): { run: Opened; outcomes: SnapshotOutcome[]; calls: number } => {
      let calls = 0
      const { run, outcomes } = grown({ retired: 'archive' }, ({ disk }) => {
        let retiring = false
        disk.before = (call, path) => {
          if (path.endsWith('.fixj') && call === 'rename') retiring = true
          if (retiring && (call === 'rename' || call === 'syncDirectory') && ++calls === at) throw coded('EIO')
        }
      })
      return { run, outcomes, calls }
    }
    const { calls } = failing(0)
    expect(calls).toBeGreaterThan(5)
    for (let at = 1; at <= calls; at++) {
      const { run, outcomes } = failing(at)
      expect(outcomes[1].failure?.message).toMatch(/EIO/)
      expect(run.log.refusal).toBeUndefined()
      send(run, 181, 185)
      run.log.snapshot(stateOf(sumsTo(185)))
      run.settle()
      expect(outcomes[2]).toMatchObject({ failure: undefined, retired: [] })
      expect(judged(run.disk.killed())).toBe(185)
      expect(judged(run.disk.powerLost(() => false))).toBe(185)
    }
  })

  it('stay as long as a venue may ask for a message in them, unless told otherwise', () => {
    const oldest = (resendable: number | undefined): number => {
      const run = opened(new MemoryDisk(), { retain: { retired: 'remove', resendable } })
      expect(run.log.stream('TRADE', 'ME->VENUE')).toBe(1)
      for (const to of [90, 180]) {
        send(run, to - 89, to)
        run.log.snapshot(stateOf(sumsTo(to)))
        run.settle()
      }
      let found: number[] = []
      run.log.load(1, 1, 1, 180, 200, (records) => (found = records.map((record) => record.seq)))
      expect(found).toEqual(found.map((_, n) => 180 - found.length + 1 + n))
      expect(run.log.refusal).toBeUndefined()
      return found[0]
    }
    expect(oldest(undefined)).toBe(1)
    expect(oldest(120)).toBeLessThanOrEqual(61)
    expect(oldest(120)).toBeGreaterThan(1)
    expect(oldest(0)).toBeGreaterThan(60)
  })

  it('stay in the number and to the sum of bytes that the owner wants, whichever keeps more', () => {
    const segments = [1, 2, 3, 4, 5, 6].map((number) => ({ number, firstIdx: number * 10, bytes: 100 }))
    const numbers = (retain: Partial<Retention>, coveredIdx = 1000, needed = Infinity): number[] =>
      retirable(segments, { retired: 'remove', ...retain }, coveredIdx, needed).map(({ number }) => number)
    expect(numbers({})).toEqual([1, 2, 3, 4, 5])
    expect(numbers({ segments: 2 })).toEqual([1, 2, 3])
    expect(numbers({ bytes: 399 })).toEqual([1, 2])
    expect(numbers({ bytes: 400, segments: 1 })).toEqual([1])
    expect(numbers({ bytes: 50, segments: 3 })).toEqual([1, 2])
    expect(numbers({ segments: 9 })).toEqual([])
    expect(numbers({}, 39)).toEqual([1, 2])
    expect(numbers({}, 40)).toEqual([1, 2, 3])
    expect(numbers({}, 0)).toEqual([])
    expect(numbers({}, 1000, 3)).toEqual([1, 2])
  })
})
