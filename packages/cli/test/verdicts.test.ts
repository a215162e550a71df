// What `fix journal show` and `fix prove` make of the verdicts in a journal, and of one that somebody has changed.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { readEvidence } from '@fix/risk'
import { RecordType, type JournalRecord } from '@fix/session'
import { DeskRun, generateTicks, listedInstruments } from '@fix/simulation'
import { memoryJournal } from '@fix/store'
import { journal } from '@fix/store/file'
import type { Qty } from '@fix/units'
import { describe, expect, it } from 'vitest'
import { showJournal } from '../src/commands/journal-show.ts'
import { prove } from '../src/commands/prove.ts'
import type { Sink } from '../src/commands/sink.ts'
import { scratch } from './trading-story.ts'

const startUs = 1_767_346_200_000_000
const profile = 'ctrader'

/** Twenty seconds of a desk that buys until it may no more. */
function day(): JournalRecord[] {
  const run = new DeskRun({
    seed: 3,
    ticks: generateTicks({ seed: 3, fromUs: startUs, untilUs: startUs + 20_000_000 }),
    startUs,
    listed: listedInstruments,
    instruments: listedInstruments.filter(({ id }) => id === 'EURUSD'),
    limits: {
      version: '1',
      instruments: { EURUSD: { maxQty: 500_000 as Qty, maxPosition: 1_000_000 as Qty, maxMdAgeMs: 10_000, maxUnknown: 0 } },
    },
    strategy: () => ({
      name: 'buyer',
      instance: { decide: (seen, act) => seen.working.length === 0 && act.market('buy', 300_000 as Qty) },
    }),
    openJournal: (earlier) => memoryJournal({ stored: 'atOnce', records: earlier }),
  })
  run.run()
  return run.records()
}

/** The same records as a journal in files. */
async function written(records: readonly JournalRecord[]): Promise<string> {
  const dir = scratch()
  const store = await journal(join(dir, 'journal'), { sync: 'process', clock: () => startUs })
  for (const name of ['QUOTE', 'TRADE']) store.stream(name, `FIX.4.4:ME->${name}`)
  for (const record of records)
    if (record.type === RecordType.message || record.type === RecordType.note)
      store.append({ ...record, rawFrom: 0, rawTo: record.raw.length, lazy: false })
  await store.close()
  return dir
}

const records = day()
const isVerdict = ({ note }: JournalRecord): boolean => note[0] === 4

/** The text that is printed, by line. */
async function shown(dir: string, json: boolean): Promise<string[]> {
  let text = ''
  const sink: Sink = { closed: false, write: async (more) => void (text += more as string), end: async () => undefined }
  await showJournal(dir, json ? { json: '-' } : {}, sink, () => undefined)
  return text.split('\n').filter((line) => line !== '')
}

describe('the verdicts of a journal', () => {
  it('are shown decoded, keys sorted, and for people with the reason in a line', async () => {
    const dir = await written(records)
    const [first] = (await shown(dir, true)).map((line) => JSON.parse(line)).filter(({ note }) => note?.owner === 4)
    expect(first.note).toMatchObject({
      ...{ owner: 4, version: 1 },
      value: {
        why: expect.stringMatching(/^new buy 300000 EURUSD of buyer: allowed, \d+ checks held by limits /),
        ...{ verdict: 'passed', side: 'buy', strategy: 'buyer', inputs: { position: 0, qty: 300_000 }, reference: { state: 'LIVE' } },
      },
    })
    expect(Object.keys(first.note.value)).toEqual(Object.keys(first.note.value).sort())
    expect(await shown(dir, false)).toContainEqual(
      expect.stringContaining('[4.1] new buy 300000 EURUSD of buyer: denied, POS_INSTRUMENT limit 1000000 actual 1200000, by limits '),
    )
  })

  it('are judged again by the proof, which says how many are the same', async () => {
    const { proof, status } = prove(await written(records), { profile })
    const verdicts = records.filter(isVerdict)
    const passed = verdicts.filter(({ note }) => readEvidence(note)!.passed).length
    expect([passed, verdicts.length > 10]).toEqual([3, true])
    expect(proof.verdicts).toEqual({ judged: verdicts.length, passed, refused: verdicts.length - passed, differing: 0 })
    expect(proof.sentence).toContain(`, ${verdicts.length} verdicts judged again are the same`)
    expect([status, proof.held]).toEqual([0, true])
  })

  it('of which one was changed in a journal that is otherwise right are not: the record, its cause and the check are named', async () => {
    const place = records.findIndex(isVerdict)
    const note = records[place].note.slice()
    const view = new DataView(note.buffer)
    const position = Object.keys(readEvidence(note)!.inputs).indexOf('position')
    view.setFloat64(216 + position * 8, 700_000, true)
    view.setFloat64(216 + Object.keys(readEvidence(note)!.inputs).indexOf('worst') * 8, 1_000_001, true)
    const { proof, status } = prove(await written(records.with(place, { ...records[place], note })), { profile })
    expect([status, proof.held, proof.verdicts.differing]).toEqual([1, false, 1])
    const { cause } = readEvidence(note)!
    expect(proof.violations.verdicts).toEqual([
      expect.stringMatching(
        new RegExp(
          `^record \\d+, idx ${cause}: POS_INSTRUMENT: recorded held, is breach; POS_INSTRUMENT: recorded actual 300000, is 1000001; verdict: recorded passed, is refused$`,
        ),
      ),
    ])
  })

  it('of which one was changed on the disk, with a right CRC, break the hash chain, and nothing is proven', async () => {
    const dir = await written(records)
    const file = join(dir, 'journal', 'segment-00000001.fixj')
    const bytes = readFileSync(file)
    const note = records.find(isVerdict)!.note
    const from = bytes.indexOf(note)
    expect(from).toBeGreaterThan(0)
    let record = 0
    while (record + 8 + bytes.readUInt32LE(record) < from) record += 8 + bytes.readUInt32LE(record)
    bytes[from + 3] = 0
    bytes.writeUInt32LE(crc32(bytes.subarray(record + 8, record + 8 + bytes.readUInt32LE(record))), record + 4)
    writeFileSync(file, bytes)
    expect(() => prove(dir, { profile })).toThrow(/broken hash chain in segment-00000001.fixj at byte \d+, where record \d+ is expected/)
  })
})
