import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TickFileError, ticks } from '../src/index.ts'
import type { Tick } from '../src/index.ts'
import { fileOf, scratch, zipOf } from './scratch.ts'

const csv = (...lines: string[]): string => fileOf('quotes.csv', `${['time,symbol,bid,ask', ...lines].join('\n')}\n`)
const lean = (name: string, text: string): string => fileOf(name, zipOf({ 'inside.csv': text }))

function refusal(act: () => unknown): TickFileError {
  try {
    act()
  } catch (error) {
    if (error instanceof TickFileError) return error
    throw error
  }
  throw new Error('was taken')
}

const all = (files: string[]): Tick[] => [...ticks(files)]

describe('a day of quotes in the layout of LEAN', () => {
  it('gives time in UTC, symbol, and prices as scaled integers', () => {
    const file = lean('fxcm_eurusd_20140506_quote.zip', '339,1.38833,1.38835\r\n634,1.3884,1.39\n')
    const midnight = Date.UTC(2014, 4, 6, 5) * 1000
    const rest = { source: 'fxcm', symbol: 'EURUSD', bidSize: NaN, askSize: NaN }
    expect(all([file])).toEqual([
      { timeUs: midnight + 339_000, bid: 138833, ask: 138835, ...rest },
      { timeUs: midnight + 634_000, bid: 138840, ask: 139000, ...rest },
    ])
  })

  it('knows that fxcm counts from midnight at UTC-05:00 and oanda at UTC, and takes the zone of others', () => {
    const text = '0,1,2\n'
    const first = (name: string, options = {}): string => new Date([...ticks([lean(name, text)], options)][0].timeUs / 1000).toISOString()
    expect(first('fxcm_nzdusd_20140504_quote.zip')).toBe('2014-05-04T05:00:00.000Z')
    expect(first('oanda_nzdusd_20140504_quote.zip')).toBe('2014-05-04T00:00:00.000Z')
    expect(first('other_nzdusd_20140504_quote.zip', { venueOffsetMinutes: { other: 540 } })).toBe('2014-05-03T15:00:00.000Z')
    expect(refusal(() => ticks([lean('other_nzdusd_20140504_quote.zip', text)])).reason).toMatch(/venue other.*not known.*fxcm, oanda/)
  })

  it('reads archives whose sizes stand in the 64-bit field, stored ones, and those of another writer', () => {
    const text = '1,1.1,1.2\n2,1.1,1.3\n'
    const name = 'oanda_eurusd_20140506_quote.zip'
    const expected = all([lean(name, text)])
    expect(expected.length).toBe(2)
    for (const shape of [{ wide: true }, { stored: true }, { wide: true, stored: true }]) {
      expect(all([fileOf(name, zipOf({ 'readme.txt': 'x', 'a.csv': text }, shape))])).toEqual(expected)
    }
    expect(all([fileOf(name, zipSync({ 'a.csv': new TextEncoder().encode(text) }))])).toEqual(expected)
    expect(all([fileOf(name, Buffer.concat([zipOf({ 'a.csv': text }), Buffer.from('a comment')]))])).toEqual(expected)
  })

  it('refuses what is no such archive, with file, line and reason', () => {
    const name = 'oanda_eurusd_20140506_quote.zip'
    const reasonOf = (content: string | Buffer, called = name): string => refusal(() => all([fileOf(called, content)])).reason
    const good = '1,1.1,1.2\n'
    expect(reasonOf('not a zip at all')).toBe('is no zip')
    expect(reasonOf('')).toBe('is no zip')
    expect(reasonOf(zipOf({ 'a.txt': good }))).toMatch(/holds 0 CSV files/)
    expect(reasonOf(zipOf({ 'a.csv': good, 'b.csv': good }))).toMatch(/holds 2 CSV files/)
    expect(reasonOf(zipOf({ 'a.csv': '' }))).toBe('holds no quote')
    expect(reasonOf(zipOf({ 'a.csv': good }, { method: 14 }))).toMatch(/method 14/)
    expect(reasonOf(zipOf({ 'a.csv': good }), 'eurusd.zip')).toMatch(/under the name venue_symbol_yyyymmdd_quote.zip/)
    expect(reasonOf(zipOf({ 'a.csv': good }), 'oanda_eurusd_20140231_quote.zip')).toMatch(/no such day: 2014-02-31/)
    const damaged = zipOf({ 'a.csv': '1,1.1,1.2\n'.repeat(100) }, { stored: true })
    damaged[200] ^= 1
    expect(reasonOf(damaged)).toMatch(/CRC does not hold/)
  })

  it('never takes a damaged or cut archive for another day of quotes', () => {
    const text = Array.from({ length: 50 }, (_, n) => `${n},1.${1000 + n},1.${1010 + n}`).join('\n')
    const whole = zipOf({ 'a.csv': text }, { wide: true })
    const read = (bytes: Uint8Array): Tick[] | undefined => {
      try {
        return all([fileOf('oanda_eurusd_20140506_quote.zip', bytes)])
      } catch (error) {
        if (error instanceof TickFileError) return undefined
        throw error
      }
    }
    const expected = read(whole)
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(7), fc.boolean(), (at, bit, cut) => {
        const changed = Buffer.from(cut ? whole.subarray(0, at) : whole)
        if (!cut) changed[at] ^= 1 << bit
        const got = read(changed)
        if (got !== undefined) expect(got).toEqual(expected)
      }),
    )
  })

  it('names the line that is wrong', () => {
    const wrong = (line: string): string => {
      const error = refusal(() => all([lean('fxcm_eurusd_20140506_quote.zip', `1,1.1,1.2\n2,1.1,1.2\n${line}\n`)]))
      expect(error.line).toBe(3)
      expect(error.file).toMatch(/fxcm_eurusd_20140506_quote.zip$/)
      expect(error.message).toBe(`${error.file}, line 3: ${error.reason}`)
      return error.reason
    }
    expect(wrong('3,1.1')).toMatch(/2 fields, expected ms,bid,ask/)
    expect(wrong('')).toMatch(/1 fields/)
    expect(wrong('x,1.1,1.2')).toMatch(/time x/)
    expect(wrong('86400000,1.1,1.2')).toMatch(/time 86400000/)
    expect(wrong('3,1.1,')).toMatch(/ask \(empty\)/)
    expect(wrong('3,-1.1,1.2')).toMatch(/bid -1.1/)
    expect(wrong('3,1.1,1.123456')).toMatch(/ask 1.123456.*at most 5 decimals/)
    expect(wrong('3,1e5,1.2')).toMatch(/bid 1e5/)
    expect(wrong('1,1.1,1.2')).toMatch(/lies before/)
  })
})

describe('quotes in a CSV', () => {
  it('finds its columns by name, passes over others, and knows an absent size from none', () => {
    const file = fileOf(
      'q.csv',
      '\uFEFFvenue,ask,bid,symbol,time,askSize,bidSize\r\nA,1.2,1.1,EURUSD,2026-01-02T09:30:00Z,1000000,\r\nA,1.2,1.1,EURUSD,2026-01-02T09:30:01Z,0,2.5',
    )
    const rest = { source: '', symbol: 'EURUSD', bid: 110000, ask: 120000 }
    expect(all([file])).toEqual([
      { timeUs: 1_767_346_200_000_000, bidSize: NaN, askSize: 100000000, ...rest },
      { timeUs: 1_767_346_201_000_000, bidSize: 250, askSize: 0, ...rest },
    ])
  })

  it('takes ISO with or without a zone, and epochs in micro- and nanoseconds', () => {
    const at = (time: string): number => all([csv(`${time},EURUSD,1,2`)])[0].timeUs
    const expected = 1_767_346_200_123_456
    for (const time of [
      '2026-01-02T09:30:00.123456Z',
      '2026-01-02 09:30:00.123456',
      '2026-01-02T10:30:00.123456789+01:00',
      '2026-01-02T04:30:00.123456-0500',
      '1767346200123456',
      '1767346200123456789',
    ]) {
      expect(at(time), time).toBe(expected)
    }
    expect(at('2026-01-02T09:30Z')).toBe(1_767_346_200_000_000)
    fc.assert(
      fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }), (date) => {
        expect(at(date.toISOString())).toBe(date.getTime() * 1000)
      }),
      { numRuns: 30 },
    )
  })

  it('refuses a time that it could only guess', () => {
    for (const time of [
      '1767346200',
      '1767346200123',
      '02/01/2026 09:30',
      '2026-13-01T00:00:00Z',
      '2026-02-30T00:00:00Z',
      '2026-01-02T24:00:00Z',
      '',
    ]) {
      expect(
        refusal(() => all([csv(`${time},EURUSD,1,2`)])),
        time,
      ).toMatchObject({ line: 2 })
    }
  })

  it('refuses a file that is none, and says what it expected', () => {
    expect(refusal(() => ticks([fileOf('a.csv', '')])).reason).toBe('is empty')
    expect(refusal(() => ticks([fileOf('a.csv', 'hello\n')]))).toMatchObject({
      line: 1,
      reason: expect.stringMatching(/no column time, symbol, bid, ask/) as string,
    })
    expect(refusal(() => ticks([fileOf('a.csv', 'time,symbol,bid\n')])).reason).toMatch(/no column ask/)
    expect(refusal(() => ticks([csv()])).reason).toBe('holds no quote')
    expect(refusal(() => ticks([csv('2026-01-02T09:30:00Z,EURUSD,1')])).reason).toMatch(/3 fields under 4 names/)
    expect(refusal(() => ticks([csv('2026-01-02T09:30:00Z,,1,2')])).reason).toMatch(/symbol \(empty\)/)
    expect(refusal(() => ticks([join(scratch(), 'absent.csv')])).reason).toBe('no such file')
    expect(refusal(() => ticks([scratch()])).reason).toMatch(/a folder/)
    expect(refusal(() => ticks([csv('2026-01-02T09:30:00Z,USDJPY,1,2')], { scaleOf: () => undefined })).reason).toMatch(/USDJPY: no scales/)
  })

  it('takes the scales of the instrument', () => {
    const file = csv('2026-01-02T09:30:00Z,USDJPY,151.123,151.2')
    const [tick] = ticks([file], { scaleOf: () => ({ priceScale: 3, qtyScale: 0 }) })
    expect([tick.bid, tick.ask]).toEqual([151123, 151200])
  })

  it('reads a file longer than what it keeps in memory, line by line', () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => `${1_767_346_200_000_000 + n},EURUSD,1.${10_000 + (n % 5000)},1.2`)
    const got = all([csv(...lines)])
    expect(got.length).toBe(20_000)
    expect(got.map((tick) => tick.timeUs)).toEqual(lines.map((_, n) => 1_767_346_200_000_000 + n))
  })
})

describe('several files', () => {
  it('are merged by time, then source, then place in the list, then line', () => {
    const quote = fc.record({ ms: fc.nat(20), bid: fc.integer({ min: 1, max: 99999 }) })
    const file = fc.record({
      venue: fc.constantFrom('fxcm', 'oanda', 'csv'),
      day: fc.constantFrom('04', '05', '06'),
      quotes: fc.array(quote, { minLength: 1, maxLength: 8 }),
    })
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 6 }), (files) => {
        const written: { tick: Tick; source: string; position: number; line: number }[] = []
        const paths = files.map(({ venue, day, quotes }, position) => {
          const sorted = [...quotes].sort((a, b) => a.ms - b.ms)
          const startUs = Date.UTC(2014, 4, Number(day), venue === 'fxcm' ? 5 : 0) * 1000
          const source = venue === 'csv' ? '' : venue
          sorted.forEach(({ ms, bid }, line) => {
            const tick = { timeUs: startUs + ms * 1000, source, symbol: 'EURUSD', bid, ask: 100000, bidSize: NaN, askSize: NaN } as Tick
            written.push({ tick, source, position, line })
          })
          const price = (bid: number): string => `0.${String(bid).padStart(5, '0')},1`
          if (venue === 'csv') return csv(...sorted.map(({ ms, bid }) => `${startUs + ms * 1000},EURUSD,${price(bid)}`))
          return lean(`${venue}_eurusd_201405${day}_quote.zip`, sorted.map(({ ms, bid }) => `${ms},${price(bid)}\n`).join(''))
        })
        written.sort(
          (a, b) =>
            a.tick.timeUs - b.tick.timeUs ||
            (a.source < b.source ? -1 : a.source > b.source ? 1 : 0) ||
            a.position - b.position ||
            a.line - b.line,
        )
        expect(all(paths)).toEqual(written.map(({ tick }) => tick))
      }),
      { numRuns: 40 },
    )
  })

  it('are refused before the first quote is given, whichever of them is wrong', () => {
    const good = csv('2026-01-02T09:30:00Z,EURUSD,1,2')
    expect(refusal(() => ticks([good, good, fileOf('bad.csv', 'x')])).file).toMatch(/bad.csv$/)
  })

  it('may be left early', () => {
    const file = csv('2026-01-02T09:30:00Z,EURUSD,1,2', '2026-01-02T09:30:01Z,EURUSD,1,2')
    const reading = ticks([file, file])
    expect(reading.next().done).toBe(false)
    expect(reading.return(undefined).done).toBe(true)
    expect(reading.next().done).toBe(true)
  })
})

const shared = fileURLToPath(new URL('../../../../shared/data/fx-ticks', import.meta.url))
describe.skipIf(!existsSync(shared))('the recorded days of ../shared/data/fx-ticks (skipped where they are absent)', () => {
  it('gives every quote of EURUSD at fxcm on 6 May 2014', () => {
    // The last line has no newline: counting newlines gives one less.
    let count = 0
    let first: Tick | undefined
    for (const tick of ticks([join(shared, 'fxcm_eurusd_20140506_quote.zip')])) {
      first ??= tick
      count++
    }
    expect(count).toBe(102_682)
    expect(first).toMatchObject({ bid: 138833, ask: 138835, timeUs: Date.UTC(2014, 4, 6, 5, 0, 0, 339) * 1000 })
  })

  it('merges feed and twin into one order of time', () => {
    const counts: Record<string, number> = { fxcm: 0, oanda: 0 }
    let last = 0
    let ordered = true
    const days = ['fxcm', 'oanda'].flatMap((venue) => ['04', '05'].map((day) => join(shared, `${venue}_eurusd_201405${day}_quote.zip`)))
    for (const tick of ticks(days)) {
      counts[tick.source]++
      ordered &&= tick.timeUs >= last
      last = tick.timeUs
    }
    expect(ordered).toBe(true)
    expect(counts).toEqual({ fxcm: 8025 + 58143, oanda: 1164 + 25177 })
  })
})
