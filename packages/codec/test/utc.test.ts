import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatUtc, fromText, parseUtc, readUtcNs, readUtcPs } from '../src/index.ts'

describe('UTC time stamps', () => {
  it('reads 0 to 12 digits of fraction, microseconds and the nanoseconds behind them', () => {
    const us = Date.UTC(2026, 0, 2, 9, 30, 1) * 1000
    expect(parseUtc('20260102-09:30:01')).toBe(us)
    expect(parseUtc('20260102-09:30:01.5')).toBe(us + 500_000)
    expect(parseUtc('20260102-09:30:01.123456')).toBe(us + 123_456)
    expect(parseUtc('20260102-09:30:01.123456789012')).toBe(us + 123_456)
    const bytes = fromText('20260102-09:30:01.123456789')
    expect(readUtcNs(bytes, 0, bytes.length)).toBe(789)
    expect(readUtcNs(bytes, 0, 24)).toBe(0)
    const finest = fromText('20260102-09:30:01.123456789012')
    expect(readUtcPs(finest, 0, finest.length)).toBe(789_012)
    expect(readUtcPs(bytes, 0, bytes.length)).toBe(789_000)
  })

  it('refuses what is no time stamp', () => {
    const wrong = [
      '',
      '20260102',
      '00000000-00:00:00',
      'xxxxxxxx-09:30:00',
      '20260102-9:30:00',
      '20261302-09:30:00',
      '20260132-09:30:00',
      '20250229-09:30:00',
      '20260102-24:00:00',
    ]
    wrong.push(
      '20260102-09:60:00',
      '20260102-09:30:61',
      '20260102-09:30:00.',
      '20260102-09:30:00.1234567890123',
      '20260102T09:30:00',
      '2026é102-09:30:00',
    )
    for (const text of wrong) expect(parseUtc(text), text).toBe(NaN)
    expect(parseUtc('20240229-09:30:00')).toBe(Date.UTC(2024, 1, 29, 9, 30) * 1000)
    expect(parseUtc('20161231-23:59:60')).toBe(Date.UTC(2017, 0, 1) * 1000)
  })

  it('writes what it reads, and agrees with the calendar of JavaScript', () => {
    const millis = fc.integer({ min: Date.UTC(1700, 0, 1), max: Date.UTC(2255, 0, 1) })
    fc.assert(
      fc.property(millis, fc.nat(999), (ms, micro) => {
        const text = formatUtc(ms * 1000 + micro, 6)
        const iso = new Date(ms).toISOString().replaceAll('-', '').replace('T', '-').replace('Z', '')
        expect(text).toBe(`${iso}${String(micro).padStart(3, '0')}`)
        expect(parseUtc(text)).toBe(ms * 1000 + micro)
      }),
      { numRuns: 1000 },
    )
  })

  it('writes any number of digits, zeros beyond the microsecond', () => {
    const us = Date.UTC(2026, 0, 2, 9, 30) * 1000 + 123_456
    expect(Array.from({ length: 13 }, (_, digits) => formatUtc(us, digits).slice(17))).toEqual([
      '',
      ...Array.from({ length: 12 }, (_, digit) => `.${'123456000000'.slice(0, digit + 1)}`),
    ])
  })

  it('throws on a time that no stamp can hold', () => {
    expect(() => formatUtc(NaN, 3)).toThrow('no time')
    expect(() => formatUtc(1e18, 3)).toThrow('no time')
  })
})
