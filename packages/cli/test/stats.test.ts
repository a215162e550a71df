// `fix stats`: counts, rates, sequence numbers, heartbeats, answers; and the quantiles behind them.
import { sealed } from '@fix/codec'
import { describe, expect, it } from 'vitest'
import { spanText } from '../src/show/durations.ts'
import { lineStamp } from '../src/raw/line-stamp.ts'
import { Quantiles } from '../src/stats/quantiles.ts'
import { Sequence, type Numbered } from '../src/stats/sequence.ts'
import type { StatsResult } from '../src/stats/stats-result.ts'
import { chance } from './chance.ts'
import { fix } from './fix.ts'

const day = new URL('day.log', import.meta.url).pathname
const result = async (...words: string[]): Promise<StatsResult> =>
  JSON.parse((await fix(['stats', '--json', '-', ...words])).stdout) as StatsResult

describe('fix stats', () => {
  it('tells of each session and direction what was sent, with which numbers, how even the heartbeats were, and how long answers took', async () => {
    const { stdout, status } = await fix(['stats', day])
    expect(status).toBe(0)
    expect(stdout.replaceAll(day, 'day.log')).toBe(
      `ME → VENUE  FIX.4.4  20260102-09:30:00.000 to 20260102-09:31:40.000
  messages    8 in 916 bytes, 0.07 a second, 1 in the fullest
  types       3 NewOrderSingle, 1 Logon, 1 OrderCancelReplaceRequest, 1 OrderCancelRequest, 1 Heartbeat, 1 ResendRequest
  numbers     1 to 8, no gap
  heartbeats  1 of every 30 s, off their time by p50 0 µs, p99 0 µs, max 0 µs; the longest silence 39 s
VENUE → ME  FIX.4.4  20260102-09:30:00.021 to 20260102-09:31:40.006
  messages    11 in 1408 bytes, 0.1 a second, 2 in the fullest
  types       5 ExecutionReport, 2 Heartbeat, 1 Logon, 1 MarketDataSnapshotFullRefresh, 1 SequenceReset, 1 Reject
  numbers     1 to 12, 1 gap, 1 possible duplicates
              8 to 9 before day.log:15, came later or were filled
  heartbeats  2 of every 30 s, off their time by p50 270 ms, p99 3.82 s, max 3.82 s; the longest silence 30.3 s
answers, by the stamps of the log
  NewOrderSingle             3 asked, 3 answered, p50 9 ms, p99 12 ms, max 12 ms
  OrderCancelReplaceRequest  1 asked, 1 answered, p50 15 ms, p99 15 ms, max 15 ms
  OrderCancelRequest         1 asked, 1 answered, p50 20 ms, p99 20 ms, max 20 ms
19 messages
`,
    )
  })

  it('gives the same as JSON, spans in microseconds', async () => {
    const { directions, requests, ...rest } = await result(day)
    expect(rest).toEqual({ schema: 1, messages: 19, notRight: 0, basis: 'log' })
    expect(directions[1]).toMatchObject({
      from: 'VENUE',
      to: 'ME',
      fullestSecond: 2,
      types: { ExecutionReport: 5 },
      sequence: { first: 1, last: 12, gaps: 1, missing: 0, list: [{ from: 8, to: 9, line: 15, missing: 0 }] },
      heartbeats: { heartBtIntS: 30, count: 2, jitterUs: { p50: 270_000 } },
    })
    expect(requests[0]).toEqual({
      msgType: 'D',
      message: 'NewOrderSingle',
      asked: 3,
      answered: 3,
      us: { p50: 9000, p99: 12_000, max: 12_000 },
    })
  })

  it('ends with 1 where numbers are missing, or come again without PossDupFlag(43)', async () => {
    const of = (...numbers: number[]): Uint8Array[] => numbers.map((n) => sealed(`8=FIX.4.4|35=0|34=${n}|49=ME|56=VENUE|`))
    expect((await fix(['stats'], { stdin: of(1, 2, 3) })).status).toBe(0)
    const missing = await fix(['stats'], { stdin: of(1, 2, 5) })
    expect(missing.status).toBe(1)
    expect(missing.stdout).toContain('1 to 5, 1 gap, 2 missing\n              3 to 4 before -:1, missing\n')
    expect((await fix(['stats'], { stdin: of(1, 2, 2) })).stdout).toContain('1 to 2, no gap, 1 too low')
  })

  it('takes SendingTime(52) where the log has no stamps, tells sessions apart by SubIDs where it is asked to, and counts what is not right', async () => {
    const order = sealed('8=FIX.4.4|35=D|34=2|49=ME|50=a|52=20260102-09:30:00.000|56=VENUE|11=A|')
    const report = sealed('8=FIX.4.4|35=8|34=2|49=VENUE|52=20260102-09:30:00.004|56=ME|57=a|11=A|')
    const edited = Buffer.from(report).toString('latin1').replace('11=A', '11=B')
    const stdin = [order, report, Buffer.from(edited)]
    const found = JSON.parse((await fix(['stats', '--json', '-'], { stdin })).stdout) as StatsResult
    expect(found).toMatchObject({ basis: 'SendingTime', notRight: 1, requests: [{ answered: 1, us: { max: 4000 } }] })
    expect(found.directions.map(({ from }) => from)).toEqual(['ME', 'VENUE'])
    const apart = JSON.parse((await fix(['stats', '--sub-ids', '--json', '-'], { stdin })).stdout) as StatsResult
    expect(apart.directions.map(({ from, to }) => [from, to])).toEqual([
      ['ME/a', 'VENUE'],
      ['VENUE', 'ME/a'],
    ])
  })

  it('is not asked of some types alone, nor of nothing', async () => {
    expect((await fix(['stats', '--type', 'D', day])).status).toBe(2)
    expect((await fix(['stats'], { stdin: [Buffer.from('nothing')] })).status).toBe(3)
    expect((await result('--comp', 'NOBODY', day)).directions).toEqual([])
  })
})

describe('sequence numbers of a log', () => {
  const plain = { possDup: false, newSeqNo: NaN, gapFill: false, reset: false }
  const watched = (...messages: Partial<Numbered>[]): Sequence => {
    const sequence = new Sequence()
    messages.forEach((message, at) => sequence.take({ ...plain, seq: 0, ...message }, 'a.log', at + 1))
    return sequence
  }

  it('a gap that comes later as copies is filled, number by number', () => {
    const sequence = watched({ seq: 1 }, { seq: 6 }, { seq: 3, possDup: true }, { seq: 5, possDup: true })
    expect(sequence.kept).toEqual([{ from: 2, to: 5, file: 'a.log', line: 2, missing: 2 }])
    expect(sequence).toMatchObject({ gaps: 1, missing: 2, possDups: 2, tooLow: 0, last: 6 })
  })

  it('a gap fill fills up to its new number, and goes beyond what was expected', () => {
    expect(watched({ seq: 1 }, { seq: 6 }, { seq: 2, newSeqNo: 9, gapFill: true, possDup: true }, { seq: 9 })).toMatchObject({
      missing: 0,
      gaps: 1,
    })
    expect(watched({ seq: 1 }, { seq: 2, newSeqNo: 9, gapFill: true }, { seq: 9 })).toMatchObject({ missing: 0, gaps: 0 })
  })

  it('a reset begins numbers anew, by a SequenceReset(4) or a Logon(A)', () => {
    expect(watched({ seq: 7 }, { seq: 8, newSeqNo: 100 }, { seq: 100 }, { seq: 1, reset: true }, { seq: 2 })).toMatchObject({
      gaps: 0,
      tooLow: 0,
      resets: 2,
    })
  })

  it('begins where the log begins, and passes over what has no number', () => {
    expect(watched({ seq: 70 }, { seq: NaN }, { seq: 71 })).toMatchObject({ first: 70, last: 71, gaps: 0, unnumbered: 1 })
  })
})

describe('quantiles', () => {
  it('are exact of a few, and within a hundredth of many', () => {
    const few = new Quantiles()
    for (const value of [5, 1, 4, 2, 3]) few.add(value)
    expect([0, 0.5, 0.99, 1].map((part) => few.at(part))).toEqual([1, 3, 5, 5])
    expect(new Quantiles().at(0.5)).toBeNaN()
    const random = chance(7)
    const values = Array.from({ length: 60_000 }, () => 1 + random(10 ** (1 + random(8))))
    const many = new Quantiles()
    for (const value of values) many.add(value)
    const sorted = values.toSorted((a, b) => a - b)
    for (const part of [0.001, 0.1, 0.5, 0.9, 0.99, 0.999, 1]) {
      const exact = sorted[Math.max(0, Math.ceil(part * values.length) - 1)]
      expect(Math.abs(many.at(part) - exact), `${part}`).toBeLessThanOrEqual(exact / 100)
    }
    expect([many.min, many.max, many.count]).toEqual([sorted[0], sorted.at(-1), 60_000])
  })
})

describe('a span', () => {
  it.each([
    [850, '850 µs'],
    [12_345, '12.3 ms'],
    [4_500_000, '4.5 s'],
    [119_900_000, '120 s'],
    [200_400_000, '3 min 20 s'],
    // Never sixty seconds beside a minute.
    [3_599_990_000, '60 min 0 s'],
    [7_260_000_000, '2 h 1 min'],
    [NaN, '-'],
  ])('of %s µs is read as %s', (us, text) => {
    expect(spanText(us)).toBe(text)
  })
})

describe('the stamp of a line', () => {
  const us = Date.UTC(2026, 0, 2, 9, 30, 0, 123) * 1000
  it.each([
    ['20260102-09:30:00.123 : 8=FIX', us],
    ['2026-01-02 09:30:00,123 INFO', us],
    ['[2026/01/02T09:30:00.123456Z]', us + 456],
    ['"2026-01-02T10:30:00.123+01:00', us],
    ['  20260102-09:30:00 ', us - 123_000],
    ['INFO 2026-01-02 09:30:00', NaN],
    ['8=FIX.4.4', NaN],
    ['2026-13-02 09:30:00', NaN],
  ])('%s', (line, expected) => {
    const bytes = new TextEncoder().encode(line)
    expect(lineStamp(bytes, 0, bytes.length)).toBe(expected)
  })
})
