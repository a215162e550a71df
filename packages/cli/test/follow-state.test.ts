// `fix follow ID --state DIR`: the story of an order or a decision out of a journal. A simulated desk before a simulated venue writes the journal, over a bad line, and dies in between.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codec, sealed } from '@fix/codec'
import { ctraderFix44 } from '@fix/venue/ctrader'
import { RecordType, type JournalRecord } from '@fix/session'
import { DeskRun, generateTicks, listedInstruments } from '@fix/simulation'
import { captureWriter } from '@fix/capture'
import { memoryJournal } from '@fix/store'
import { journal } from '@fix/store/file'
import { readDepartures, type Strategy } from '@fix/strategy'
import type { Qty } from '@fix/units'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Versions } from '../src/raw/versions.ts'
import { JournalStory } from '../src/story/journal-story.ts'
import { readsOf } from '../src/story/journal-reads.ts'
import { storyOf } from '../src/story/story-message.ts'
import { fix } from './fix.ts'
import { retiredDay, Story } from './trading-story.ts'

const startUs = 1_767_346_200_000_000
const eurusd = listedInstruments.find(({ id }) => id === 'EURUSD')!
const units = (count: number): Qty => (count * 100) as Qty
const dir = mkdtempSync(join(tmpdir(), 'fix-follow-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Something of everything: market and limit orders, replaces and cancels, and what risk refuses. */
function busy(): Strategy {
  let turn = 0
  return {
    decide(seen, act) {
      turn++
      const [order] = seen.working
      if (order !== undefined && !order.pending && order.limit !== null) {
        if (turn % 7 === 0) act.cancel(order.clOrdID)
        else if (turn % 11 === 0) act.replace(order.clOrdID, order.qty, order.side === 'buy' ? seen.bid : seen.ask)
        else if (turn % 13 === 0) act.replace(order.clOrdID, units(900_000), seen.bid)
        return
      }
      if (turn % 3 === 0) act.market(seen.position > 0 ? 'sell' : 'buy', units(1000 + (turn % 4) * 1000))
      else if (turn % 5 === 0) act.limit(turn % 2 === 0 ? 'buy' : 'sell', units(2000), turn % 2 === 0 ? seen.bid : seen.ask)
      else if (turn % 31 === 0) act.limit('buy', units(700_000), seen.bid)
    },
  }
}

let records: readonly JournalRecord[] = []

beforeAll(async () => {
  const capture = captureWriter(join(dir, 'capture'), { fileBytes: 1e9, software: 'test', instruments: [eurusd] })
  const run = new DeskRun({
    seed: 5,
    ticks: generateTicks({ seed: 5, fromUs: startUs, untilUs: startUs + 90_000_000 }),
    startUs,
    listed: listedInstruments,
    instruments: [eurusd],
    limits: {
      version: '1',
      instruments: { EURUSD: { maxQty: units(5000), maxPosition: units(20_000), maxMdAgeMs: 10_000, maxUnknown: 0 } },
    },
    strategy: () => ({ name: 'busy', instance: busy() }),
    faults: { delayUs: [100, 20_000], splitOnceIn: 10, cutOnceIn: 400 },
    openJournal: (earlier) => memoryJournal({ records: earlier, stored: 'atOnce' }),
    onEntry: (entry) => capture.record(entry),
  })
  let deaths = 0
  for (const us of run.steps())
    if (us > startUs + 30_000_000 * (deaths + 1)) {
      deaths++
      run.kill()
    }
  expect(deaths).toBe(2)
  records = run.records()
  await capture.close()
  const store = await journal(join(dir, 'journal'), { sync: 'process', clock: () => startUs })
  for (const name of ['QUOTE', 'TRADE']) store.stream(name, `FIX.4.4:${name}`)
  const idxOf = new Map<number, number>()
  for (const { idx, type, stream, dir, epoch, seq, wallUs, flags, raw, note } of records)
    if (type === RecordType.message || type === RecordType.note) {
      const draft = { type, stream, dir, epoch, seq, wallUs, flags, raw, rawFrom: 0, rawTo: raw.length, lazy: true }
      idxOf.set(idx, store.append({ ...draft, note: readDepartures(note) === undefined ? note : renamed(note, idxOf) }))
    }
  store.flush()
  await store.close()
})

/** When messages left, with the records by their names in another journal. */
function renamed(note: Uint8Array, idxOf: ReadonlyMap<number, number>): Uint8Array {
  const copy = new Uint8Array(note)
  const view = new DataView(copy.buffer)
  for (let at = 8; at < copy.length; at += 24) view.setFloat64(at, idxOf.get(view.getFloat64(at, true))!, true)
  return copy
}

/** Whose messages are whose, by their text alone: requests open a chain or go on with it, what comes back names one of its ids. */
function chainsIn(all: readonly JournalRecord[]): Map<string, number[]> {
  const ofID = new Map<string, string>()
  const chains = new Map<string, number[]>()
  for (const { idx, raw } of all) {
    const text = Buffer.from(raw).toString('latin1')
    const field = (tag: number): string => new RegExp(`\x01${tag}=([^\x01]*)`).exec(text)?.[1] ?? ''
    const type = field(35)
    if (type === 'D') ofID.set(field(11), field(11)).set(`#${field(37)}`, '')
    const named = [field(11), field(41), field(379), `#${field(37)}`].map((id) => ofID.get(id) ?? '').find((key) => key !== '')
    if (named === undefined || !['D', 'F', 'G', 'H', '8', '9', 'j'].includes(type)) continue
    if (field(11) !== '') ofID.set(field(11), named)
    if (field(37) !== '') ofID.set(`#${field(37)}`, named)
    chains.set(named, [...(chains.get(named) ?? []), idx])
  }
  return chains
}

interface Line {
  readonly kind: string
  readonly [name: string]: unknown
}

async function linesOf(...words: string[]): Promise<{ lines: Line[]; status: number; stderr: string }> {
  const { stdout, status, stderr } = await fix(['follow', ...words, '--state', dir, '--json', '-'])
  const lines = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
  return { lines, status, stderr }
}

describe('the story of an order in a journal', () => {
  it('is complete for every order of a simulated run: each message of it in the journal stands in its story exactly once', () => {
    const chains = chainsIn(records)
    expect(chains.size).toBeGreaterThan(40)
    const stories = [...chains.keys()].map((order) => new JournalStory({ order }))
    const versions = new Versions(codec(ctraderFix44) as never)
    for (const read of readsOf(records, versions))
      for (const story of stories) if (story.isOf(read)) story.take(read, read.view && storyOf(read.view, [], false))
    for (const story of stories) {
      const key = 'order' in story.about ? story.about.order : ''
      expect(
        story.steps.flatMap(({ message, idx }) => (message === undefined ? [] : [idx])),
        key,
      ).toEqual(chains.get(key))
    }
    const kinds = new Set(stories.flatMap(({ steps }) => steps.map(({ message }) => message?.msgType ?? '')))
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['', '8', 'D', 'F', 'G', 'H']))
  })

  it('says what it was decided on, what the market was, what became of it, and what it did to the position', async () => {
    const filled = records.find(({ note }) => noteText(note).includes('"t":"exec"'))!
    const id = /"o":"([^"]+)"/.exec(noteText(filled.note))![1]
    const { lines, status } = await linesOf(id)
    expect(status).toBe(0)
    const [order, ...rest] = lines
    expect(order).toMatchObject({ schema: 1, kind: 'order', clOrdID: id, state: 'Filled', open: false, leavesQty: 0, strategy: 'busy' })
    expect(order.run).toMatchObject({ k: 'run', mode: 'paper', strategy: 'busy', limits: { version: '1' } })
    const request = rest.find(({ msgType }) => msgType === 'D')!
    const { cause } = (request.note as { value: { cause: number } }).value
    expect(rest.find(({ kind }) => kind === 'input')).toMatchObject({ cause, fact: { instrumentId: 'EURUSD', source: 'QUOTE' } })
    const stamps = request.stamps as Record<string, number>
    expect(Object.keys(stamps)).toEqual(['read', 'framed', 'applied', 'decided', 'passed', 'durable', 'written'].map((name) => `${name}Us`))
    // Time stands still in that world while a message is handled, and its disk takes none.
    expect(new Set(Object.values(stamps))).toEqual(new Set([request.wallUs]))
    const fills = rest.filter(({ moved = [] }) => (moved as object[]).length > 0)
    expect(fills.length).toBeGreaterThan(0)
    expect(fills[0].moved).toEqual([{ instrument: 'EURUSD', positionID: '', before: '0.00', after: expect.stringMatching(/^-?\d+\.00$/) }])
    const { stdout } = await fix(['follow', id, '--state', dir])
    const count = (text: string): number => stdout.split(text).length - 1
    expect(stdout).toMatch(new RegExp(`^order ${id}: (BUY|SELL) [\\d.]+ EURUSD .*, of busy\n  ClOrdID ${id}; OrderID `))
    expect(stdout).toContain('  run of epoch 1, paper, strategy busy, limits 1\n')
    expect(stdout).toMatch(/decided on fact \d+, bid 1\.\d{5}, ask 1\.\d{5}: (change in the book|book) of EURUSD from QUOTE \d+: /)
    expect(stdout).toMatch(/\n {6}stamps {2}socket read \S+, framed \+0 µs, applied \+0 µs, .*, written \+0 µs\n/)
    expect(stdout).toMatch(/position EURUSD 0\.00 → -?\d+\.00\n/)
    expect(stdout).toMatch(/\n {2}Filled: [\d.]+ filled at 1\.\d{5}, 0\.00 left\n$/)
    expect(count('ExecutionReport')).toBe(rest.filter(({ msgType }) => msgType === '8').length)
  })

  it('is found by any id of the chain, by the execution, and by the idx of the fact that it was decided on', async () => {
    const replace = records.map(({ note }) => noteText(note)).find((text) => text.includes('"k":"replace"'))!
    const { id, o: key, cause } = JSON.parse(replace) as { id: string; o: string; cause: number }
    expect((await linesOf(id)).lines[0]).toMatchObject({ kind: 'order', clOrdID: key })
    const exec = records.map(({ note }) => noteText(note)).find((text) => text.includes('"t":"exec"'))!
    const [, owner, execution] = /"t":"exec","o":"([^"]+)","id":"([^"]+)"/.exec(exec)!
    expect((await linesOf(execution)).lines[0]).toMatchObject({ clOrdID: owner })
    const { lines } = await linesOf(String(cause))
    expect(lines.filter(({ kind }) => kind === 'order').map(({ clOrdID }) => clOrdID)).toContain(key)
  })

  it('has the evidence of the verdict that let it out, each check with its numbers, and is found by its trace id and by the name of the decision', async () => {
    const { id, trace } = records
      .map(({ note }) => noteText(note))
      .filter((text) => text.startsWith('{"k":"new"'))
      .map((text) => JSON.parse(text) as { id: string; trace: string })[3]
    const { lines } = await linesOf(id)
    const verdict = lines.find(({ kind }) => kind === 'verdict') as unknown as {
      note: { value: { id: string; clOrdID: string; checks: unknown[] } }
    }
    expect(verdict.note.value).toMatchObject({ clOrdID: id, verdict: 'passed', inputs: { qty: expect.any(Number) as number } })
    expect(verdict.note.value.checks.length).toBeGreaterThan(30)
    expect(lines[0]).toMatchObject({ traceID: trace })
    expect((await linesOf(trace)).lines.filter(({ kind }) => kind === 'order').map(({ clOrdID }) => clOrdID)).toEqual([id])
    expect((await linesOf(verdict.note.value.id)).lines[0]).toMatchObject({ kind: 'order', clOrdID: id })
    expect((await fix(['follow', id, '--state', dir])).stdout).toMatch(
      / decision \d+\.\d: risk passed the new by strategy, limits [0-9a-f]{16}/,
    )
  })

  it('of a replace that risk refused has the refusal with its limit; the decision itself is found by its fact', async () => {
    const denied = records
      .map(({ note }) => noteText(note))
      .find((text) => text.startsWith('{"k":"denied"') && text.includes('"kind":"replace"'))!
    const { cause, code, intent } = JSON.parse(denied) as { cause: number; code: string; intent: { clOrdID: string } }
    const { lines } = await linesOf(intent.clOrdID)
    expect(
      lines.filter(({ kind, note }) => kind === 'note' && (note as { value: { k: string } }).value.k === 'denied').length,
    ).toBeGreaterThan(0)
    const { stdout, status } = await fix(['follow', String(cause), '--state', dir])
    expect(stdout).toContain(`decision on fact ${cause}\n`)
    expect(stdout).toContain(`denied: {"intent":{"kind":"replace"`)
    expect(stdout).toContain(`"code":"${code}","limit":500000,"actual":90000000`)
    expect(status).toBe(0)
  })

  it('of an id that is not there ends with 1 and those that are near', async () => {
    const near = await linesOf('S-1-x')
    expect(near).toMatchObject({ status: 1, lines: [] })
    expect(near.stderr).toMatch(/^fix: follow: the journal has nothing of S-1-x; near: S1-\d+, /)
  })
})

describe('beside a gateway', () => {
  it('that holds its journal and writes, the story is told without its lock, with every step so far', async () => {
    const story = await Story.begin()
    story.order('A1', 'buy', 1000)
    story.accepted('A1', 'buy', 1000)
    const of = async (): Promise<string> => (await fix(['follow', 'A1', '--state', story.dir])).stdout
    expect((await of()).split('\n').at(-2)).toBe('  New: 0 filled, 100000 left; open at the end of the journal')
    story.filled('A1', 'buy', 1000, 400, 400)
    const told = await of()
    expect(told).toContain('#15  TRADE in 3  ExecutionReport PartiallyFilled BUY 1000 1 last 400 cum 400 ClOrdID=A1 OrderID=O-A1\n')
    expect(told).toContain('position EURUSD 0 → 40000\n')
    await story.end()
  })

  it('messages that no note tells of belong to their order all the same, by its ids or by the number of its request', async () => {
    const story = await Story.begin()
    story.order('A1', 'buy', 1000)
    story.accepted('A1', 'buy', 1000)
    story.order('B1', 'buy', 1000)
    const head = '49=Venue|52=20260102-09:31:00.000|56=ME|'
    const bodies = [
      `8|34=3|${head}11=A1|37=O-A1|39=0|`,
      `8|34=4|${head}37=O-A1|39=0|`,
      `j|34=5|${head}379=A1|380=0|`,
      `3|34=6|${head}45=2|`,
    ]
    for (const body of [...bodies, `8|34=7|${head}11=B1|39=0|`, `3|34=8|${head}45=3|`]) story.took(sealed(`8=FIX.4.4|35=${body}`))
    const idxOf = async (id: string): Promise<string[]> =>
      [...(await fix(['follow', id, '--state', story.dir])).stdout.matchAll(/ TRADE (?:in|out) (\d+) /g)].map(([, seq]) => seq)
    expect(await idxOf('A1')).toEqual(['2', '2', '3', '4', '5', '6'])
    expect(await idxOf('B1')).toEqual(['3', '7', '8'])
    await story.end()
  })

  it('each verdict is told with its checks and what it was made of', async () => {
    const story = await Story.begin()
    const check = { code: 'QTY_MAX', result: 'held', limit: 500000, actual: 100000 }
    const verdict = {
      id: '2.0',
      cause: 2,
      clOrdID: 'A1',
      origClOrdID: '',
      kind: 'new',
      verdict: 'passed',
      limitsHash: '00ff',
      durationUs: 12,
    }
    story.note({ ...verdict, checks: [check, { code: 'PX_COLLAR', result: 'breach', limit: null, actual: 3 }], inputs: { qty: 100000 } }, 4)
    story.order('A1', 'buy', 1000)
    const { stdout } = await fix(['follow', '2.0', '--state', story.dir])
    expect(stdout).toContain(
      '#11  decision 2.0: risk passed the new, limits 00ff, in 12 µs\n      checks  QTY_MAX held 100000 of 500000, PX_COLLAR breach 3 of ?\n      inputs  qty 100000\n',
    )
    expect(stdout).toMatch(/^order A1: BUY/)
    expect(stdout).not.toContain('decision on fact')
    expect((await fix(['follow', '2.1', '--state', story.dir])).status).toBe(1)
    await story.end()
  })

  it('of an order whose journal has lost its first records tells what is there, and that it does not know how it stands', async () => {
    const { dir: state, story } = await retiredDay((late) => late.order('Z1', 'buy', 1000))
    rmSync(join(state, 'journal', 'archive'), { recursive: true })
    const { stdout, status } = await fix(['follow', 'Z1', '--state', state])
    expect(stdout).toMatch(/^order Z1: BUY 100000 EURUSD market, of s\n/)
    expect(stdout.match(/NewOrderSingle BUY 1000/g)).toHaveLength(1)
    expect(stdout).toMatch(/\n {2}how it stands is not told: the journal does not begin with its first record\n$/)
    expect(status).toBe(0)
    expect((await fix(['follow', 'A1', '--state', state])).status).toBe(1)
    expect(story.log.length).toBeGreaterThan(0)
  })

  it('it can not judge a folder that is not there, and is asked wrongly of one without a journal or of two things', async () => {
    expect((await fix(['follow', 'A1', '--state', join(dir, 'no')])).status).toBe(3)
    expect((await fix(['follow', 'A1', '--state', tmpdir()])).status).toBe(2)
    expect((await fix(['follow', 'A1', 'a.log', '--state', dir])).status).toBe(2)
    expect((await fix(['follow', 'A1', '--state', dir, '--profile', 'no'])).status).toBe(2)
  })
})

function noteText(note: Uint8Array): string {
  return Buffer.from(note.subarray(2)).toString()
}
