import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logEntries } from '../src/shadow/log-entry.ts'
import { identityFrom, sessionsIn } from '../src/shadow/log-files.ts'
import { LogReading } from '../src/shadow/logged-message.ts'
import { linesOf, shown } from '../src/shadow/shadow-report.ts'
import { logOf, shadowOf } from './logged.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => (letter === '|' ? 1 : letter.charCodeAt(0)))
const text = (read: Uint8Array): string => String.fromCharCode(...read).replaceAll('\x01', '|')

const heartbeat = '8=FIX.4.4|9=50|35=0|34=2|49=ME|52=20260102-09:30:36.589|56=VENUE|10=239|'
const cpp = (message: string): string => `20260102-09:30:36.590580000 : ${message}\n`
const java = (message: string): string => `20260102-09:30:36.590: ${message}\n`
const atUs = Date.UTC(2026, 0, 2, 9, 30, 36) * 1000 + 590_580

const entriesOf = (log: string) =>
  [...logEntries([bytes(log)])].map(({ line, wallUs, bytes: read, offset }) => ({ line, wallUs, text: text(read), offset }))

describe('a message log', () => {
  it('of QuickFIX C++ has a stamp to the nanosecond and a colon between blanks', () => {
    expect(entriesOf(cpp(heartbeat))).toEqual([{ line: 1, wallUs: atUs, text: heartbeat, offset: 30 }])
  })

  it('of QuickFIX/J has a stamp and a colon, or nothing before the message', () => {
    expect(entriesOf(java(heartbeat) + `${heartbeat}\n`)).toEqual([
      { line: 1, wallUs: atUs - 580, text: heartbeat, offset: 23 },
      { line: 2, wallUs: undefined, text: heartbeat, offset: java(heartbeat).length },
    ])
  })

  it('may end in the middle of a line, have lines of Windows, and lines that are no message', () => {
    expect(
      entriesOf(`${cpp(heartbeat).replace('\n', '\r\n')}\n${cpp(heartbeat)}${cpp('8=FIX.4.4|9=5')}`.trimEnd()).map((entry) => [
        entry.line,
        entry.text,
      ]),
    ).toEqual([
      [1, heartbeat],
      [3, heartbeat],
      [4, '8=FIX.4.4|9=5'],
    ])
  })

  it('has a message whole whose data holds line feeds', () => {
    const message = heartbeat.replace('|10=', '|95=3|96=a\nb\n20|10=')
    expect(entriesOf(cpp(message) + cpp(heartbeat)).map((entry) => entry.text)).toEqual([message, heartbeat])
  })

  it('reads the same however its chunks are cut, and gives the place of each message in the file', () => {
    const log = cpp(heartbeat) + cpp('junk') + java(heartbeat.replace('|10=', '|96=a\nb|10=')) + `${heartbeat}\n`
    const whole = entriesOf(log)
    fc.assert(
      fc.property(fc.array(fc.nat(log.length), { maxLength: 8 }), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), log.length]
        const chunks = places.slice(1).map((end, at) => bytes(log.slice(places[at], end)))
        const entries = [...logEntries(chunks)]
        expect(entries.map(({ line, wallUs, bytes: read, offset }) => ({ line, wallUs, text: text(read), offset }))).toEqual(whole)
      }),
      { seed: 11 },
    )
    for (const entry of whole) expect(text(bytes(log).subarray(entry.offset, entry.offset + entry.text.length))).toBe(entry.text)
  })

  it('has directions by CompIDs: what the engine wrote is from it, and all else is from its peer', () => {
    const reading = new LogReading({ beginString: 'FIX.4.4', us: 'ME', peer: 'VENUE' })
    const directions = [
      heartbeat,
      heartbeat.replace('49=ME', '49=VENUE').replace('56=VENUE', '56=ME'),
      heartbeat.replace('49=ME', '49=NOBODY'),
      'junk',
    ].map((message) => [...logEntries([bytes(cpp(message))])].map((entry) => reading.message(entry).direction)[0])
    expect(directions).toEqual(['out', 'in', 'in', 'in'])
  })

  it('without stamps is dated by SendingTime(52), and time does not go back', () => {
    const reading = new LogReading({ beginString: 'FIX.4.4', us: 'ME', peer: 'VENUE' })
    const times = [heartbeat, heartbeat.replace('36.589', '30.000'), '8=FIX.4.4|junk'].map((message) => {
      const [entry] = [...logEntries([bytes(`${message}\n`)])]
      return reading.message(entry).atUs
    })
    expect(times).toEqual([atUs - 1580, atUs - 1580, atUs - 1580])
  })
})

describe('the names of logs', () => {
  it('tell sessions, engines and the order of backups', () => {
    const names = [
      'FIX.4.4-ME-VENUE.messages.current.log',
      'FIX.4.4-ME-VENUE.messages.backup.2.log',
      'FIX.4.4-ME-VENUE.messages.backup.10.log',
      'FIX.4.4-ME-VENUE.event.current.log',
      'FIX.4.2-ME_DESK-VENUE.messages.log',
      'GLOBAL.messages.current.log',
      'notes.txt',
    ]
    expect(sessionsIn(names)).toEqual([
      { session: 'FIX.4.2-ME_DESK-VENUE', files: ['FIX.4.2-ME_DESK-VENUE.messages.log'] },
      { session: 'FIX.4.4-ME-VENUE', files: [names[1], names[2], names[0]] },
    ])
  })

  it.each([
    ['FIX.4.4-ME-VENUE', 'ME', 'VENUE', 'ME'],
    ['FIX.4.4-ME-VENUE', 'VENUE', 'ME', 'ME'],
    ['FIX.4.4-A-B-C-A', 'A-B', 'C-A', 'A-B'],
    ['FIX.4.4-ME_DESK_NY-VENUE_X-Q1', 'VENUE', 'ME', 'ME'],
    ['FIX.4.4-ME-VENUE', 'OTHER', 'VENUE', undefined],
  ])('%s with a message from %s to %s: whose log it is', (session, sender, target, us) => {
    const [entry] = [...logEntries([bytes(cpp(heartbeat.replace('49=ME', `49=${sender}`).replace('56=VENUE', `56=${target}`)))])]
    expect(identityFrom(session, entry)?.us).toBe(us)
  })
})

describe('a difference that is shown', () => {
  it('has file, line, time, both messages with a caret below what differs, and each field, and no secret', () => {
    const { differences } = shadowOf(
      logOf(`
        > 09:30:00.000 35=A|34=1|98=0|108=30|554=hunter2
        < 09:30:00.010 35=A|34=1|98=0|108=30
        < 09:30:01.000 35=0|34=5
        > 09:30:01.001 35=2|34=2|7=3|16=0`),
    )
    const lines = differences.map((difference) => linesOf(shown(difference, 'x.log', (tag) => (tag === 7 ? 'BeginSeqNo' : 'Password'))))
    expect(lines.join('')).not.toContain('hunter2')
    expect(lines[1].split('\n')).toEqual([
      'x.log:4: 20260102-09:30:01.001000 unexplained: the answers differ',
      '  theirs 8=FIX.4.4|9=59|35=2|34=2|49=ME|52=20260102-09:30:01.001|56=VENUE|7=3|16=0|10=090|',
      '                                                                          ^',
      '  ours   8=FIX.4.4|9=59|35=2|34=2|49=ME|52=20260102-09:30:01.000|56=VENUE|7=2|16=0|10=088|',
      '    BeginSeqNo(7): theirs 3, ours 2',
      '',
    ])
  })
})
