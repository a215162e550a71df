import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { captureReader } from '@fix/capture'
import type { Entry } from '@fix/events'
import type { JournalRecord } from '@fix/session'
import { journalIdOf, readJournal } from '@fix/store/file'
import { parametersOf, rerun, type Rerun } from '@fix/strategy'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { create, name, parameters } from '../../../tools/crash-sweep/brisk.ts'
import { replayOf } from '../../../tools/crash-sweep/random-kills.ts'
import { broken, evidenceOf, judge, type Evidence } from '../../../tools/crash-sweep/judge.ts'
import { bundle } from '../../../tools/crash-sweep/programs.ts'
import { sweep, type Swept } from '../../../tools/crash-sweep/killed-run.ts'
import { deskSettings } from '../src/desk-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'replay-'))
let live: Swept
let entries: Entry[]

/** A live run of three lives over sockets: two are killed, the last one stops cleanly. */
beforeAll(async () => {
  const programs = await bundle(join(folder, 'programs'))
  live = await sweep({ programs, dir: join(folder, 'run'), kills: 2, numbering: 'continue', sync: 'group', seed: 'replay' })
  entries = [...captureReader(join(live.config.journal.dir, 'capture'))]
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function again(given: readonly Entry[], set: Record<string, number> = {}): Rerun {
  const settings = () =>
    deskSettings(live.config, journalIdOf(live.gatewayJournal), { name, instance: create(parametersOf({ name, parameters, create }, set)) })
  return rerun({ entries: given, records: readJournal(live.gatewayJournal), settings })
}

describe('a live run, again from its capture', () => {
  test('takes the same decisions by idx, and ends in the same state with the same books', () => {
    const { lives, entries: facts, notes, differences } = replayOf(live)
    expect(differences).toEqual([])
    expect(lives).toBeGreaterThanOrEqual(1)
    expect(facts).toBe(entries.length)
    expect(notes).toBeGreaterThan(20)
  })

  test('is another run with another parameter', () => {
    expect(again(entries, { units: 2000 }).differences).not.toEqual([])
  })

  test('is another run without one of its reports', () => {
    const report = entries.findLastIndex(
      ({ fact }) => fact.kind === 'order_report' && fact.execType === 'Trade' && fact.instrumentId !== '',
    )
    expect(report).toBeGreaterThan(0)
    expect(again(entries.filter((_, at) => at !== report)).differences).not.toEqual([])
  })
})

/** The judge of the sweeps is tried with evidence that was tampered with: what finds nothing must be able to find something. */
describe('two journals and a state, judged', () => {
  let evidence: Evidence
  beforeAll(() => {
    evidence = evidenceOf(live)
  })
  const isOrder = (record: JournalRecord): boolean => new TextDecoder().decode(record.raw).includes('\x0135=D\x01')
  const names = (given: Evidence): Set<string> => new Set(broken(judge(given)).map((text) => text.split(':')[0]))

  test('hold as they are', () => {
    expect(broken(judge(evidence))).toEqual([])
  })

  test('an order that is missing at the venue is lost', () => {
    const at = evidence.theirs.findIndex(isOrder)
    expect(names({ ...evidence, theirs: evidence.theirs.slice(0, at) })).toContain('lost')
  })

  test('an order that the venue has twice is doubled', () => {
    const order = evidence.theirs.find(isOrder)!
    const copy = { ...order, note: new Uint8Array(0) }
    expect(names({ ...evidence, theirs: [...evidence.theirs, copy] })).toContain('doubled')
  })

  test('an order that the gateway never wrote down is unrecorded, and the fold is not the state', () => {
    const at = evidence.ours.findLastIndex(isOrder)
    const found = names({ ...evidence, ours: evidence.ours.slice(0, at) })
    expect(found).toContain('unrecorded')
    expect(found).toContain('fold')
    expect(found).toContain('orders')
  })
})
