// I7: with snapshots and without them, a start stands where the journal says; what a snapshot lacks is never guessed.
import type { JournalRecord } from '@fix/session'
import { DeskRun, generateTicks, listedInstruments, Random } from '@fix/simulation'
import { memoryJournal } from '@fix/store'
import { Desk, parametersOf } from '@fix/strategy'
import { beforeAll, describe, expect, it } from 'vitest'
import { create, name, parameters } from '../../../tools/crash-sweep/brisk.ts'
import { checkConfig } from '../src/config.ts'
import { deskSettings } from '../src/desk-settings.ts'
import { keptState, recover, type KeptJournal } from '../src/recovery.ts'
import { configOf } from './scratch.ts'

const startUs = 1_767_346_200_000_000
const streams = { quote: 1, trade: 2 }
const settings = deskSettings(checkConfig(configOf({ mode: 'paper', strategy: { module: 'none.ts' } }), 'test'), 'abcdef')
const fresh = (): Desk => new Desk({ ...settings, log: () => undefined })
let records: JournalRecord[]

/** Eight seconds of trade before a venue, in four lives. */
beforeAll(() => {
  const run = new DeskRun({
    seed: 7,
    numbering: 'continue',
    ticks: generateTicks({ seed: 7, fromUs: startUs, untilUs: startUs + 8_000_000 }),
    startUs,
    faults: { delayUs: [5000, 40_000] },
    listed: listedInstruments,
    instruments: [listedInstruments.find((one) => one.id === 'EURUSD')!],
    limits: settings.limits!,
    strategy: () => ({ name, instance: create(parametersOf({ name, parameters, create }, {})) }),
    openJournal: (earlier) => memoryJournal({ stored: 'atOnce', records: earlier }),
  })
  const random = new Random(7, 'kills')
  for (let kill = 0; kill < 3; kill++) run.world.after(random.between(3_000_000, 8_000_000), () => void run.kill())
  run.run()
  records = run.records()
})

/** A journal of the records from `oldest` on, with a snapshot or none. */
function journalOf(snapshot?: { idx: number; state: Uint8Array }, oldest = 1): KeptJournal {
  return { latestSnapshot: () => snapshot, records: (from = 1) => records.filter(({ idx }) => idx >= Math.max(from, oldest)) }
}

function snapshotAt(idx: number): { idx: number; state: Uint8Array } {
  const upTo = records.filter((record) => record.idx <= idx)
  const { desk, numbers } = recover({ latestSnapshot: () => undefined, records: () => upTo }, streams, fresh)
  return { idx, state: keptState(desk, numbers) }
}

describe('a start from a journal', () => {
  it('stands where all records lead, whichever of them a snapshot stands for', ({ task }) => {
    const whole = recover(journalOf(), streams, fresh)
    expect([...whole.desk.orders.all()].length).toBeGreaterThan(20)
    const last = records.at(-1)!.idx
    let starts = 0
    for (let idx = 0; idx <= last; idx += Math.ceil(last / 8)) {
      const { desk, numbers, folded, snapshotIdx, passedOver } = recover(journalOf(snapshotAt(idx)), streams, fresh)
      expect({ snapshotIdx, folded, passedOver }).toEqual({ snapshotIdx: idx, folded: last - idx, passedOver: '' })
      expect(desk.state()).toBe(whole.desk.state())
      expect(numbers).toEqual(whole.numbers)
      expect(keptState(desk, numbers)).toEqual(keptState(whole.desk, whole.numbers))
      starts++
    }
    task.meta.figure = `${starts} of ${starts} snapshots lead to the same state`
  })

  it('stands there too where the records before the snapshot were retired', () => {
    const whole = recover(journalOf(), streams, fresh)
    const middle = Math.floor(records.length / 2)
    const { desk, numbers } = recover(journalOf(snapshotAt(middle), middle - 5), streams, fresh)
    expect([desk.state(), numbers]).toEqual([whole.desk.state(), whole.numbers])
  })

  it.each([
    ['of another version', new TextEncoder().encode('{"version":2}'), 'a kept state of version 2, expected 1'],
    ['that is no text of ours', Uint8Array.of(1, 2, 3), 'JSON'],
    ['that lacks a part', new TextEncoder().encode('{"version":1,"desk":{}}'), 'undefined'],
  ])('passes over a snapshot %s, and folds everything', (_what, state, why) => {
    const whole = recover(journalOf(), streams, fresh)
    const again = recover(journalOf({ idx: 40, state }), streams, fresh)
    expect(again.passedOver).toContain(why)
    expect([again.desk.state(), again.folded]).toEqual([whole.desk.state(), records.length])
  })

  it('is refused where the records before the oldest are needed and no snapshot stands for them', () => {
    expect(() => recover(journalOf(undefined, 30), streams, fresh)).toThrow(
      'the journal begins with record 30, and no snapshot stands for those before it',
    )
  })
})
