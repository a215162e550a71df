import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ScheduleError, utc, Zone } from '../src/index.ts'
import { compileZone, schedule, zoneOf } from '../src/node.ts'
import { Place } from './schedule-twin.ts'

const zone = (name: string): Zone => {
  const found = zoneOf(name)
  if (found === undefined) throw new Error(`the platform has no ${name}`)
  return found
}
const iso = (us: number): string => new Date(us / 1000).toISOString().slice(0, 19)
const us = (text: string): number => Date.parse(`${text}Z`) * 1000
const utcOf = (name: string, local: string): string => iso(zone(name).utcUs(us(local)))

describe('a local time in a zone', () => {
  it.each([
    ['New York, the day that loses 02:00 to 03:00', 'America/New_York', '2026-03-08T01:59:59', '2026-03-08T06:59:59'],
    ['a time that is lost moves forward', 'America/New_York', '2026-03-08T02:30:00', '2026-03-08T07:30:00'],
    ['and the first that is not', 'America/New_York', '2026-03-08T03:00:00', '2026-03-08T07:00:00'],
    ['New York, the day that has 01:00 to 02:00 twice', 'America/New_York', '2026-11-01T00:59:59', '2026-11-01T04:59:59'],
    ['of a time that comes twice the first counts', 'America/New_York', '2026-11-01T01:30:00', '2026-11-01T05:30:00'],
    ['and the next comes after the second', 'America/New_York', '2026-11-01T02:00:00', '2026-11-01T07:00:00'],
    ['London, a time that is lost', 'Europe/London', '2026-03-29T01:30:00', '2026-03-29T01:30:00'],
    ['London, a time that comes twice', 'Europe/London', '2026-10-25T01:30:00', '2026-10-25T00:30:00'],
    ['London, five hours before New York', 'Europe/London', '2026-03-06T22:00:00', '2026-03-06T22:00:00'],
    ['but four in the weeks between', 'Europe/London', '2026-10-26T21:00:00', '2026-10-26T21:00:00'],
    ['Lord Howe loses half an hour', 'Australia/Lord_Howe', '2026-10-04T02:15:00', '2026-10-03T15:45:00'],
    ['and has it twice', 'Australia/Lord_Howe', '2026-04-05T01:45:00', '2026-04-04T14:45:00'],
    ['Tokyo sets no clocks', 'Asia/Tokyo', '2026-07-01T09:00:00', '2026-07-01T00:00:00'],
    ['Kolkata is half an hour off', 'Asia/Kolkata', '2026-07-01T09:00:00', '2026-07-01T03:30:00'],
    ['Moscow before 2011', 'Europe/Moscow', '2010-07-01T12:00:00', '2010-07-01T08:00:00'],
    ['Moscow, for ever in summer', 'Europe/Moscow', '2013-01-01T12:00:00', '2013-01-01T08:00:00'],
    ['Moscow, for ever in winter', 'Europe/Moscow', '2026-07-01T12:00:00', '2026-07-01T09:00:00'],
    ['Samoa, a day that never was', 'Pacific/Apia', '2011-12-30T12:00:00', '2011-12-30T22:00:00'],
    ['Casablanca, a month of Ramadan', 'Africa/Casablanca', '2026-03-01T12:00:00', '2026-03-01T12:00:00'],
    ['Casablanca, after it', 'Africa/Casablanca', '2026-04-01T12:00:00', '2026-04-01T11:00:00'],
  ])('%s', (_name, name, local, expected) => {
    expect(utcOf(name, local)).toBe(expected)
  })

  it('is told for what it is: there, lost, or there twice', () => {
    const newYork = zone('America/New_York')
    expect(
      ['2026-03-08T01:59:59', '2026-03-08T02:00:00', '2026-03-08T02:59:59', '2026-03-08T03:00:00'].map((t) => newYork.oddity(us(t))),
    ).toEqual(['none', 'gap', 'gap', 'none'])
    expect(
      ['2026-11-01T00:59:59', '2026-11-01T01:00:00', '2026-11-01T01:59:59', '2026-11-01T02:00:00'].map((t) => newYork.oddity(us(t))),
    ).toEqual(['none', 'twice', 'twice', 'none'])
    expect(utc.oddity(us('2026-03-08T02:30:00'))).toBe('none')
  })
})

describe('a table of transitions', () => {
  it('has every change of the years asked for and no other', () => {
    const changes: string[] = []
    const newYork = compileZone('America/New_York', 2025, 2028)
    for (let at = us('2025-01-01T00:00:00'); ;) {
      const next = [1, 2, 3, 4, 5, 6, 7, 8].map((months) => newYork?.changeBetween(at, at + months * 30 * 86_400_000_000)).find(Boolean)
      if (next === undefined) break
      changes.push(iso(next.atUs))
      at = next.atUs
    }
    expect(changes).toEqual([
      '2025-03-09T07:00:00',
      '2025-11-02T06:00:00',
      '2026-03-08T07:00:00',
      '2026-11-01T06:00:00',
      '2027-03-14T07:00:00',
      '2027-11-07T06:00:00',
    ])
  })

  it('of a name that is no zone is none, and a schedule says which name', () => {
    for (const name of ['America/New_Yrok', '', '+05:00', 'Mars/Olympus', 'UTC+1']) expect(zoneOf(name)).toBeUndefined()
    const wrong = (): unknown => schedule({ zone: 'America/New_Yrok', start: '17:00', end: '17:00' })
    expect(wrong).toThrow(ScheduleError)
    expect(wrong).toThrow('schedule.zone: got "America/New_Yrok", expected an IANA time zone')
  })

  it('that contradicts itself is refused', () => {
    expect(() => new Zone({ name: 'X', transitionsUs: [1], offsetsUs: [0] })).toThrow(
      'Zone X: 1 offsets for 1 transitions, one more expected',
    )
    expect(() => new Zone({ name: 'X', transitionsUs: [2, 2], offsetsUs: [0, 1, 0] })).toThrow(
      'transition 1 is not after the one before it',
    )
  })
})

const zones = [
  ...['America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Africa/Casablanca', 'America/Sao_Paulo', 'Asia/Kathmandu'],
  ...['Pacific/Apia', 'Asia/Tehran', 'America/St_Johns', 'Antarctica/Troll', 'Europe/Dublin', 'Asia/Pyongyang', 'America/Caracas'],
]

/** `GMT-05:00`, as the platform writes it. */
function offsetByIntl(name: string): (utcUs: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: name, timeZoneName: 'longOffset' })
  return (utcUs) => {
    const [, sign, hours, minutes, seconds] = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(utcUs / 1000)) ?? []
    if (sign === undefined) return 0
    return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) * 1_000_000
  }
}

describe('the tables are what the platform says', () => {
  it.each(zones)('%s, at any second of 1970 to 2069', (name) => {
    const byIntl = offsetByIntl(name)
    const second = fc.integer({ min: 0, max: Date.UTC(2070, 0) / 1000 - 1 })
    fc.assert(
      fc.property(second, (s) => {
        expect(zone(name).offsetUs(s * 1_000_000)).toBe(byIntl(s * 1_000_000))
      }),
      { seed: 44, numRuns: 300 },
    )
  })

  it.each(zones)('%s, on both sides of every change that it lists', (name) => {
    const byIntl = offsetByIntl(name)
    const table = zone(name)
    let changes = 0
    for (let day = 0; day < 36_500; day += 7) {
      const change = table.changeBetween(day * 86_400_000_000, (day + 7) * 86_400_000_000)
      if (change === undefined) continue
      changes++
      expect([byIntl(change.atUs - 1_000_000), byIntl(change.atUs)]).toEqual([change.beforeUs, change.afterUs])
    }
    expect(changes).toBeGreaterThan(0)
  })

  it.each(['America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Africa/Casablanca'])(
    '%s, for the local time of any minute of the weeks in which clocks are set',
    (name) => {
      const first = Date.UTC(2026, 1, 14)
      const end = Date.UTC(2026, 3, 12)
      const place = new Place(name, first - 2 * 86_400_000, end + 2 * 86_400_000)
      const minute = fc.integer({ min: first / 60_000, max: end / 60_000 - 1 })
      // Half of the tries lie within two hours of the last change.
      const change = zone(name).changeBetween(first * 1000, end * 1000)
      const near = fc
        .integer({ min: -120, max: 120 })
        .map((m) => Math.floor(((change?.atUs ?? 0) + (change?.beforeUs ?? 0)) / 60_000_000) + m)
      fc.assert(
        fc.property(fc.oneof(minute, near), (m) => {
          const text = new Date(m * 60_000).toISOString()
          expect(zone(name).utcUs(m * 60_000_000)).toBe(place.utc(text.slice(0, 10), text.slice(11, 16)) * 1000)
        }),
        { seed: 44, numRuns: 400 },
      )
    },
  )
})
