import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { explainSchedules, type ExplainResult } from '../src/commands/schedule-explain.ts'
import { importCfg } from '../src/cfg/import-cfg.ts'
import { fix } from './program.ts'

const folder = mkdtempSync(join(os.tmpdir(), 'schedule-explain-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, text: string): string => {
  const at = join(folder, name)
  writeFileSync(at, text)
  return at
}

const week =
  '{ "zone": "America/New_York", "startDay": "Sunday", "start": "17:00", "endDay": "Friday", "end": "17:00", "holidays": ["2026-11-04"] }'
const bare = file('week.json', `// the venue's week\n${week}\n`)
const gateway = file(
  'gateway.json',
  `{ "mode": "watch", "quote": { "senderCompID": "ME" }, "trade": { "senderCompID": "ME", "schedule": { "start": "17:00 America/New_York", "end": "17:00 America/New_York", }, }, }`,
)

const explained = (config: string, at: string): ExplainResult => explainSchedules({ config, at }, 0).result

describe('fix schedule explain', () => {
  it('prints the next ten transitions with local time, zone, UTC and the reason', async () => {
    const ended = await fix(folder, 'schedule', 'explain', '--config', 'week.json', '--at', '2026-10-30T12:00:00Z')
    expect(ended.stdout.split('\n').slice(0, 8)).toEqual([
      'week: weekly Sun 17:00:00 to Fri 17:00:00 America/New_York',
      '2026-10-30T12:00:00Z  open, numbers since 2026-10-25T21:00:00Z',
      '2026-10-30T21:00:00Z  Fri 2026-10-30 17:00:00 -04:00 America/New_York  close  session window ends',
      '2026-11-01T22:00:00Z  Sun 2026-11-01 17:00:00 -05:00 America/New_York  open   session window begins: numbers begin again',
      '                      DST: clocks in America/New_York went back on 2026-11-01, from UTC-04:00 to UTC-05:00',
      '2026-11-04T05:00:00Z  Wed 2026-11-04 00:00:00 -05:00 America/New_York  close  holiday 2026-11-04',
      '2026-11-05T05:00:00Z  Thu 2026-11-05 00:00:00 -05:00 America/New_York  open   end of the closed day: numbers go on',
      '2026-11-06T22:00:00Z  Fri 2026-11-06 17:00:00 -05:00 America/New_York  close  session window ends',
    ])
    expect(ended.stdout.split('\n').filter((line) => /^\d{4}.* (open|close) /.test(line))).toHaveLength(10)
    expect([ended.status, ended.stderr]).toEqual([0, ''])
  })

  it('gives the same as JSON, schema first, on stdout or in a file', async () => {
    const ended = await fix(folder, 'schedule', 'explain', '--config', 'week.json', '--at', '2026-10-30T12:00:00Z', '--json', '-')
    const result = JSON.parse(ended.stdout) as ExplainResult
    expect(Object.keys(result)[0]).toBe('schema')
    expect(result).toMatchObject({ schema: 1, file: 'week.json', at: '2026-10-30T12:00:00Z' })
    expect(result.sessions).toEqual(explained(bare, '2026-10-30T12:00:00Z').sessions)
    expect(result.sessions[0].transitions).toHaveLength(10)
    const written = await fix(folder, 'schedule', 'explain', '--config', 'week.json', '--at', '2026-10-30T12:00:00Z', '--json', 'out.json')
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toEqual(result)
    expect(written.stdout).toContain('week: weekly')
  })

  it.each<[string, string, string]>([
    [
      'a zone that is none',
      '{ "zone": "America/New_Yrok", "start": "17:00", "end": "17:00" }',
      'schedule.zone: got "America/New_Yrok", expected an IANA time zone',
    ],
    ['what excludes each other', '{ "nonStop": true, "start": "17:00" }', 'schedule.start: got "17:00", expected nothing beside nonStop'],
    [
      'a session of a configuration',
      '{ "trade": { "schedule": { "start": "25:00", "end": "17:00" } } }',
      'trade.schedule.start: got "25:00"',
    ],
    ['a schedule that is a word', '{ "trade": { "schedule": "daily" } }', 'trade.schedule: got "daily", expected an object'],
    ['no JSON', '{ "start": ', ':1: '],
    ['no session', '{ "log": {} }', 'got no session, expected a configuration of the gateway or a schedule'],
  ])('says what is wrong and where: %s', (name, text, reason) => {
    const config = file(`${name}.json`, text)
    expect(() => explainSchedules({ config }, 0)).toThrow(config)
    expect(() => explainSchedules({ config }, 0)).toThrow(reason)
  })

  it('ends with 2 where it was asked wrongly, and with 3 where the file cannot be read', async () => {
    file('wrong.json', '{ "zone": "Mars/Olympus", "start": "17:00", "end": "17:00" }')
    const wrong = await fix(folder, 'schedule', 'explain', '--config', 'wrong.json')
    expect([wrong.status, wrong.stdout]).toEqual([2, ''])
    expect(wrong.stderr).toMatch(/^fix: schedule explain: wrong.json: schedule.zone: got "Mars\/Olympus"/)
    const when = await fix(folder, 'schedule', 'explain', '--config', 'week.json', '--at', 'tomorrow')
    expect([when.status, when.stdout]).toEqual([2, ''])
    expect(when.stderr).toContain('--at: got tomorrow, expected an ISO time')
    const absent = await fix(folder, 'schedule', 'explain', '--config', 'absent.json')
    expect([absent.status, absent.stdout]).toEqual([3, ''])
  })
})

describe('what is explained', () => {
  it('every session of a configuration, those without a schedule as always open', () => {
    const { sessions } = explained(gateway, '2026-03-07T00:00:00Z')
    expect(sessions.map(({ name, form, open, transitions }) => [name, form, open, transitions.length])).toEqual([
      ['quote', 'none', true, 0],
      ['trade', 'daily', true, 10],
    ])
    expect(sessions[1].text).toBe('daily 17:00:00 to 17:00:00 America/New_York: always open, reset at that time')
    // The zone of the schedule is UTC; those of its times change.
    expect(sessions[1].transitions[1]).toEqual({
      kind: 'reset',
      utc: '2026-03-08T21:00:00Z',
      local: 'Sun 2026-03-08 21:00:00 +00:00',
      zone: 'UTC',
      newNumbers: true,
      reason: 'window begins again: numbers begin again',
      notes: ['DST: clocks in America/New_York went forward on 2026-03-08, from UTC-05:00 to UTC-04:00'],
    })
  })

  it('sessions in a list, as an imported configuration has them', () => {
    const list = file('list.json', `{ "schema": 1, "sessions": [{ "name": "A->B", "schedule": { "zone": "UTC", "nonStop": true } }] }`)
    expect(explained(list, '2026-03-07').sessions).toEqual([
      {
        name: 'A->B',
        form: 'nonStop',
        text: 'non-stop: always open, no reset by time',
        open: true,
        numbersSince: null,
        transitions: [],
      },
    ])
  })

  it.each([
    ['StartTime=00:00:00\nEndTime=00:00:00', 'daily 00:00:00 to 00:00:00 UTC: always open, reset at that time'],
    ['NonStopSession=Y', 'non-stop: always open, no reset by time'],
    ['TimeZone=Europe/London\nStartTime=08:00:00\nEndTime=16:30:00\nWeekdays=Mon,Tue', 'Mon Tue 08:00:00 to 16:30:00 Europe/London'],
    [
      'TimeZone=America/New_York\nStartTime=17:05:00\nEndTime=17:00:00\nStartDay=sun\nEndDay=fri\nLogonTime=18:00:00\nLogoutTime=16:00:00',
      'weekly Sun 17:05:00 to Fri 17:00:00 America/New_York; connected only daily 18:00:00 to 16:00:00 America/New_York',
    ],
    ['StartTime=08:00:00 Europe/Paris\nEndTime=17:00:00', 'daily 08:00:00 Europe/Paris to 17:00:00 UTC'],
  ])('what fix import cfg makes of QuickFIX: %s', (settings, text) => {
    const cfg = `[SESSION]\nConnectionType=initiator\nBeginString=FIX.4.4\nSenderCompID=A\nTargetCompID=B\nHeartBtInt=30\n`
    const imported = importCfg(`${cfg}SocketConnectHost=h\nSocketConnectPort=1\n${settings}\n`, 'venue.cfg')
    expect(imported.problems).toEqual([])
    const { sessions } = explained(file('imported.json', JSON.stringify({ sessions: imported.sessions })), '2026-03-07')
    expect(sessions.map((session) => session.text)).toEqual([text])
  })

  it('times that do not exist, and times that come twice', () => {
    const night = file('night.json', '{ "zone": "America/New_York", "start": "01:30", "end": "02:30" }')
    const notes = (at: string): readonly string[] => explained(night, at).sessions[0].transitions[1].notes
    expect(notes('2026-03-08T01:00:00Z')).toEqual([
      'DST: clocks in America/New_York went forward on 2026-03-08, from UTC-05:00 to UTC-04:00',
      'DST: 02:30:00 does not exist on this day in America/New_York; it moves forward to 03:30:00',
    ])
    expect(explained(night, '2026-11-01T01:00:00Z').sessions[0].transitions[0]).toMatchObject({
      utc: '2026-11-01T05:30:00Z',
      notes: ['DST: 01:30:00 comes twice on this day in America/New_York; the first counts'],
    })
  })

  it('windows that a holiday took, early closes, logon windows and reset times', () => {
    const config = file(
      'office.json',
      `{ "start": "08:00", "end": "18:00", "logon": { "start": "09:00", "end": "17:00" }, "resetTimes": ["12:00"],
         "holidays": ["2026-12-25"], "earlyCloses": { "2026-12-24": "12:30" } }`,
    )
    const { transitions } = explained(config, '2026-12-23T13:00:00Z').sessions[0]
    expect(transitions.map(({ kind, utc, reason, notes }) => [`${kind} ${utc.slice(5, 16)}`, reason, ...notes])).toEqual([
      ['close 12-23T17:00', 'logon window ends: numbers go on'],
      ['close 12-23T18:00', 'session window ends'],
      ['reset 12-24T08:00', 'session window begins, the logon window not yet: numbers begin again'],
      ['open 12-24T09:00', 'logon window begins: numbers go on'],
      ['reset 12-24T12:00', 'reset time: numbers begin again'],
      ['close 12-24T12:30', 'early close of 2026-12-24'],
      ['reset 12-26T08:00', 'session window begins, the logon window not yet: numbers begin again', 'holiday 2026-12-25: no window begins'],
      ['open 12-26T09:00', 'logon window begins: numbers go on'],
      ['reset 12-26T12:00', 'reset time: numbers begin again'],
      ['close 12-26T17:00', 'logon window ends: numbers go on'],
    ])
  })
})
