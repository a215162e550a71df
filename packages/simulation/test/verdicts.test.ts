/** A day's verdicts out of its journal, judged again. */
import { describe, expect, test } from 'vitest'
import { readEvidence } from '@fix/risk'
import { RecordType, type JournalRecord } from '@fix/session'
import { memoryJournal } from '@fix/store'
import { VerdictsAgain } from '@fix/strategy'
import type { Qty } from '@fix/units'
import { DeskRun, generateTicks, listedInstruments } from '../src/index.ts'
import { limits, restless } from './restless.ts'

const startUs = 1_767_346_200_000_000
const marketUs = 120_000_000
const eurusd = listedInstruments.find((one) => one.id === 'EURUSD')!

/** Two minutes of trade by a desk that wants more than it may, is halted for a while, has its limits lowered, and is killed once. */
function day(seed: number): { records: JournalRecord[]; placed: number; denied: number } {
  const count = { placed: 0, denied: 0 }
  const run = new DeskRun({
    seed,
    ticks: generateTicks({ seed, fromUs: startUs, untilUs: startUs + marketUs }),
    startUs,
    listed: listedInstruments,
    instruments: [eurusd],
    limits: { ...limits, account: { maxOpenOrders: 5, maxOrdersADay: 1000, messages: { count: 100, withinMs: 1000 } } },
    strategy: () => ({ name: 'restless', instance: restless() }),
    openJournal: (earlier) => memoryJournal({ stored: 'atOnce', records: earlier }),
    onOutcome: (outcome) => {
      if (outcome.kind === 'denied') count.denied++
      if (outcome.kind === 'placed' && outcome.intent.kind !== 'cancel') count.placed++
    },
  })
  const at = (us: number, then: () => void): unknown => run.world.at(startUs + us, then)
  const command = { kind: 'command', actor: 'ann', reason: 'a test' } as const
  at(15_000_000, () => run.desk.command({ ...command, command: 'kill', scope: '*', state: 'halted' }, run.world.now))
  at(20_000_000, () => run.desk.command({ ...command, command: 'kill', scope: '*', state: 'active' }, run.world.now))
  at(30_000_000, () => {
    const lower = { ...run.desk.risk.limits!.instruments.EURUSD, maxQty: 200_000 as Qty }
    const document = { ...run.desk.risk.limits!, instruments: { EURUSD: lower } }
    run.desk.command({ ...command, command: 'limits', limits: { ...document } }, run.world.now)
  })
  at(45_000_000, () => void run.kill())
  run.run()
  return { records: run.records(), ...count }
}

function again(records: Iterable<JournalRecord>): VerdictsAgain {
  const verdicts = new VerdictsAgain()
  for (const record of records) verdicts.take(record)
  return verdicts
}

const isVerdict = ({ type, note }: JournalRecord): boolean => type === RecordType.note && note[0] === 4

describe('the verdicts of a recorded day', () => {
  const { records, placed, denied } = day(11)

  test('are all there, before the order that each let pass, and judged again are the same', () => {
    const { passed, refused, notJudged, differing, differences } = again(records)
    expect({ differing, differences, notJudged }).toEqual({ differing: 0, differences: [], notJudged: 0 })
    expect([passed, refused]).toEqual([placed, denied])
    expect(passed).toBeGreaterThan(20)
    expect(refused).toBeGreaterThan(20)
    const verdicts = records.filter(isVerdict)
    for (const record of verdicts.slice(0, 50)) {
      const { clOrdID } = readEvidence(record.note)!
      if (clOrdID === '') continue
      const order = records.find(({ raw }) => new TextDecoder().decode(raw).includes(`\x0111=${clOrdID}\x01`))
      expect(order!.idx).toBeGreaterThan(record.idx)
    }
    expect(new Set(verdicts.map(({ note }) => readEvidence(note)!.limitsHash)).size).toBe(2)
  })

  test.each([
    ['a value', (view: DataView) => view.setFloat64(216 + 2 * 8, 1, true)],
    ['a result', (view: DataView, bytes: Uint8Array) => void (bytes[resultsAt(view)] = 0)],
    ['a limit', (view: DataView) => view.setFloat64(limitsAt(view), 1, true)],
    ['the verdict', (_view: DataView, bytes: Uint8Array) => void (bytes[3] = 1 - bytes[3])],
    ['the limits', (_view: DataView, bytes: Uint8Array) => void (bytes[16] ^= 1)],
  ])('of which somebody has changed %s are named by their record', (_what, change) => {
    const place = records.findLastIndex(isVerdict)
    const note = records[place].note.slice()
    change(new DataView(note.buffer), note)
    const { differing, differences } = again(records.with(place, { ...records[place], note }))
    expect(differing).toBe(1)
    expect(differences[0]).toMatch(new RegExp(`^record ${records[place].idx}, idx ${readEvidence(records[place].note)!.cause}: `))
  })

  test('are others by other limits: a raised one in the record of the run is found', () => {
    const text = (note: Uint8Array): string => new TextDecoder().decode(note)
    const place = records.findIndex(({ note }) => note[0] === 3 && text(note).includes('"k":"run"'))
    const note = new TextEncoder().encode(text(records[place].note).replace('"maxPosition":2000000', '"maxPosition":9000000'))
    const { differing, passed, refused } = again(records.with(place, { ...records[place], note }))
    expect(differing).toBeGreaterThan(0)
    expect(differing).toBeLessThanOrEqual(passed + refused)
  })

  test('without the record of the run are not judged', () => {
    const { notJudged, passed, refused, differing } = again(records.filter(({ note }) => note[0] !== 3))
    expect([notJudged, differing]).toEqual([passed + refused, 0])
  })
})

const resultsAt = (view: DataView): number => 216 + view.getUint16(4, true) * 8 + view.getUint8(6)
const limitsAt = (view: DataView): number => 216 + view.getUint16(4, true) * 8 + Math.ceil((view.getUint8(6) * 2) / 8) * 8
