// The seven stamps of each request, in a world whose every delay is known: virtual time stands still while a message is handled, and the disk takes 700 µs.
import { momentsOf } from '@fix/oms'
import { Direction, RecordType, type JournalRecord, type RecordDraft } from '@fix/session'
import { readDepartures, type Departure } from '@fix/strategy'
import { describe, expect, it } from 'vitest'
import { DeskRun, generateTicks, listedInstruments } from '../src/index.ts'
import { KeptRecords } from '../src/trial/kept-records.ts'
import { limits, restless } from './restless.ts'

const startUs = 1_767_346_200_000_000
const eurusd = listedInstruments.find(({ id }) => id === 'EURUSD')!
const diskUs = 700

/** Stores each record so long after it was appended, until it stops. */
class SlowRecords extends KeptRecords {
  stuck = false
  readonly #after: (us: number, act: () => void) => void

  constructor(earlier: readonly JournalRecord[], after: (us: number, act: () => void) => void) {
    super(earlier, { atOnce: false, wallUs: startUs })
    this.#after = after
  }

  override append(draft: RecordDraft): number {
    const idx = super.append(draft)
    this.#after(diskUs, () => {
      if (!this.stuck) this.store(idx)
    })
    return idx
  }
}

interface Request {
  readonly record: JournalRecord
  readonly kind: string
  readonly cause: number
  readonly stamps: unknown
}

const decoder = new TextDecoder()

function requestsIn(records: readonly JournalRecord[]): Request[] {
  return records.flatMap((record) => {
    if (record.type !== RecordType.message || record.dir !== Direction.out || record.note.length === 0) return []
    const { k, cause, stamps } = JSON.parse(decoder.decode(record.note.subarray(2))) as { k: string; cause: number; stamps?: unknown }
    return ['new', 'cancel', 'replace'].includes(k) ? [{ record, kind: k, cause, stamps }] : []
  })
}

const departuresIn = (records: readonly JournalRecord[]): ReadonlyMap<number, Departure> =>
  new Map(records.flatMap(({ type, note }) => (type === RecordType.note ? (readDepartures(note) ?? []) : [])).map((one) => [one.idx, one]))

function begun(seed: number) {
  const entries = new Map<number, { kind: string; monoUs: number }>()
  const journals: SlowRecords[] = []
  const run: DeskRun = new DeskRun({
    seed,
    ticks: generateTicks({ seed, fromUs: startUs, untilUs: startUs + 60_000_000 }),
    startUs,
    listed: listedInstruments,
    instruments: [eurusd],
    limits,
    strategy: () => ({ name: 'restless', instance: restless() }),
    faults: { delayUs: [100, 20_000], splitOnceIn: 5 },
    openJournal: (earlier) => {
      const journal = new SlowRecords(earlier, (us, act) => void run.world.after(us, act))
      journals.push(journal)
      return journal
    },
    onEntry: ({ idx, now, fact }) => {
      entries.set(idx, { kind: fact.kind, monoUs: now.monoUs })
    },
    session: { poison: process.env.FIX_POISON === '1' },
  })
  return { run, entries, journals }
}

describe('the seven stamps in a world of known delays', () => {
  it('are what they were, for each order, cancel and replace; what came in no message has no first two', () => {
    const { run, entries } = begun(7)
    run.run()
    const records = run.records()
    const requests = requestsIn(records)
    const departures = departuresIn(records)
    expect(new Set(requests.map(({ kind }) => kind))).toEqual(new Set(['new', 'cancel', 'replace']))
    expect(requests.length).toBeGreaterThan(100)
    for (const { record, cause, stamps } of requests) {
      const { kind, monoUs } = entries.get(cause)!
      const came = kind !== 'wake' && kind !== 'command'
      const first = came ? monoUs : NaN
      expect(momentsOf(stamps), `record ${record.idx}, on ${kind}`).toEqual({
        ...{ readUs: first, framedUs: first, appliedUs: monoUs, decidedUs: monoUs, passedUs: monoUs },
      })
      const leftUs = monoUs + diskUs
      expect(departures.get(record.idx), `record ${record.idx}`).toEqual({ idx: record.idx, durableUs: leftUs, writtenUs: leftUs })
    }
    // Of questions, too: each message that goes out with a note.
    expect(departures.size).toBeGreaterThanOrEqual(requests.length)
  })

  it('cost no order a record of its own: they follow many together', () => {
    const { run } = begun(7)
    run.run()
    const notes = run.records().filter(({ type, note }) => type === RecordType.note && readDepartures(note) !== undefined)
    const { size } = departuresIn(run.records())
    // Not one of them is read back into state, and none is awaited.
    expect(notes.length).toBeLessThanOrEqual(size)
    expect(notes.every(({ stream, seq }) => stream === 0 && seq === 0)).toBe(true)
  })

  it('of an order whose process died before it was durable: five are known, two are not, in any later life', () => {
    const { run, journals } = begun(7)
    let placed = 0
    let dead = 0
    for (const _ of run.steps()) {
      const count = requestsIn(run.records()).length
      if (journals.length === 1 && count > 20) journals[0].stuck = true
      if (journals.length === 1 && journals[0].stuck && count > placed && placed > 20) {
        dead = requestsIn(run.records()).at(-1)!.record.idx
        run.kill()
      }
      placed = count
    }
    expect(dead).toBeGreaterThan(0)
    const records = run.records()
    const { stamps } = requestsIn(records).find(({ record }) => record.idx === dead)!
    expect(Object.values(momentsOf(stamps)!).some(Number.isNaN)).toBe(false)
    const departures = departuresIn(records)
    expect(departures.has(dead)).toBe(false)
    expect([...departures.keys()].some((idx) => idx > dead)).toBe(true)
  })
})
