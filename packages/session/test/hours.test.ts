import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SessionFact } from '@fix/events'
import { Schedule } from '../src/index.ts'
import type { ScheduleConfig, SessionConfig } from '../src/index.ts'
import { zoneOf } from '../src/node.ts'
import { MemoryRecords } from '../src/testing.ts'
import { acceptor, desk, fold, kinds } from './desk.ts'
import type { Desk } from './desk.ts'

/** The desk's clock begins on Friday, 2 January 2026, at 09:30:00 UTC. */
const officeHours: ScheduleConfig = { start: '09:00', end: '17:00', weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] }
/** Heartbeats are not what is looked at here, and a week of them is long. */
const keeping = (schedule: ScheduleConfig, more: Partial<SessionConfig> = {}): Partial<SessionConfig> => ({
  schedule: new Schedule(schedule, zoneOf),
  heartBtIntS: 0,
  ...more,
})

const at = (iso: string): number => Date.parse(iso) * 1000
/** To the instant by the clock on the wall, awake at every deadline on the way. */
const goTo = (it: Desk, iso: string): void => it.peer.advanceMs((at(iso) - it.clock.now().wallUs) / 1000)

function logOn(it: Desk, seq = 1): void {
  it.peer.connect()
  it.peer.expect(`35=A|34=${seq}|98=0|108=0`)
  it.peer.send(`35=A|34=${seq}|98=0|108=0`)
}

/** The end of the window as both sides say it. */
function loggedOut(it: Desk, seq: number, peerSeq: number, text: string): void {
  it.peer.expect(`35=5|34=${seq}|58=${text}`)
  it.peer.send(`35=5|34=${peerSeq}`)
  it.peer.expectClosed()
}

const outside = 'Outside the session window'
const again = 'Sequence numbers begin again'
const downs = (facts: readonly SessionFact[]): string[] => facts.flatMap((fact) => (fact.kind === 'session_down' ? [fact.cause] : []))
const told = (facts: readonly SessionFact[]): [boolean, string][] =>
  facts.flatMap((fact) => (fact.kind === 'session_schedule' ? [[fact.open, new Date(fact.nextChangeUs / 1000).toISOString()]] : []))

describe('X13: an initiator keeps its hours', () => {
  it('is told when it may dial, and asks again within a minute whatever it was told', () => {
    const it = desk(keeping(officeHours))
    expect(it.driver.opensInUs(it.now())).toBe(0)
    goTo(it, '2026-01-02T16:59:59.500Z')
    expect(it.driver.opensInUs(it.now())).toBe(0)
    goTo(it, '2026-01-02T17:00:00Z')
    expect(it.driver.opensInUs(it.now())).toBe(60_000_000)
    goTo(it, '2026-01-05T08:59:58Z')
    expect(it.driver.opensInUs(it.now())).toBe(2_000_000)
    goTo(it, '2026-01-05T09:00:00Z')
    expect(it.driver.opensInUs(it.now())).toBe(0)
  })

  it('without a schedule it may always dial, and nothing is told', () => {
    const it = desk()
    expect(it.driver.opensInUs(it.now())).toBe(0)
    expect(it.driver.deadlineUs).toBe(Infinity)
    expect(it.facts).toEqual([])
  })

  it('closes without a word what was dialled within the window and connected after it', () => {
    const it = desk(keeping(officeHours))
    goTo(it, '2026-01-02T17:00:00Z')
    it.peer.connect()
    it.peer.expectClosed()
    expect(downs(it.facts)).toEqual(['outsideSchedule'])
    expect(it.journal.records).toEqual([])
  })

  it('gives up a logon that is not answered when the window ends', () => {
    const it = desk(keeping(officeHours))
    goTo(it, '2026-01-02T16:59:57Z')
    it.peer.connect()
    it.peer.expect('35=A|34=1|98=0|108=0')
    it.peer.advanceMs(3000)
    it.peer.expectClosed()
    expect(downs(it.facts)).toEqual(['outsideSchedule'])
  })

  it('logs out with the reason when the window ends, waits for the answer, and is down with that cause', () => {
    const it = desk(keeping(officeHours))
    logOn(it)
    goTo(it, '2026-01-02T16:59:59.999Z')
    it.peer.expectNothing()
    it.peer.advanceMs(1)
    it.peer.expect(`35=5|34=2|58=${outside}`)
    expect(it.session.state).toBe('logoutSent')
    it.peer.send('35=5|34=2')
    it.peer.expectClosed()
    expect(it.facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'outsideSchedule', text: outside })
  })

  it('closes with the same cause where the answer does not come', () => {
    const it = desk(keeping(officeHours))
    logOn(it)
    goTo(it, '2026-01-02T17:00:00Z')
    it.peer.expect(`35=5|34=2|58=${outside}`)
    it.peer.advanceMs(1999)
    expect(it.peer.transport.closed).toBe(false)
    it.peer.advanceMs(1)
    it.peer.expectClosed()
    expect(downs(it.facts)).toEqual(['outsideSchedule'])
  })

  it('applies what the peer still says after our Logout: it would not come again, as the numbers do not go on', () => {
    const it = desk(keeping(officeHours))
    logOn(it)
    goTo(it, '2026-01-02T17:00:00Z')
    it.peer.expect(`35=5|34=2|58=${outside}`)
    it.peer.send('35=B|34=2|148=the last fill|33=1|58=-')
    expect(it.delivered).toHaveLength(1)
    it.peer.send('35=5|34=3')
    it.peer.expectClosed()
    expect(it.session.numbers.nextIn).toBe(4)
  })

  it('refuses to send outside, with that code, and takes no number', () => {
    const it = desk(keeping(officeHours))
    const send = () => it.driver.send('News', { headline: 'late', noLinesOfText: [{ text: '-' }] }, undefined, it.now())
    expect(send()).toEqual({ kind: 'refused', code: 'notLoggedOn' })
    logOn(it)
    expect(send()).toEqual({ kind: 'sent', seq: 2 })
    it.peer.takeAll()
    goTo(it, '2026-01-02T17:00:00Z')
    expect(send()).toEqual({ kind: 'refused', code: 'outsideSchedule' })
    loggedOut(it, 3, 2, outside)
    expect(send()).toEqual({ kind: 'refused', code: 'outsideSchedule' })
    expect(it.session.numbers.nextOut).toBe(4)
    goTo(it, '2026-01-05T09:00:00Z')
    expect(send()).toEqual({ kind: 'refused', code: 'notLoggedOn' })
  })
})

describe('numbers belong to a window', () => {
  it('begin again with the next one, on record before its Logon', () => {
    const it = desk(keeping(officeHours))
    logOn(it)
    goTo(it, '2026-01-02T17:00:00Z')
    loggedOut(it, 2, 2, outside)
    goTo(it, '2026-01-05T08:59:59Z')
    expect(it.session.numbers).toMatchObject({ epoch: 1, nextIn: 3, nextOut: 3 })
    goTo(it, '2026-01-05T09:00:00Z')
    expect(it.session.numbers).toEqual({ epoch: 2, nextIn: 1, nextOut: 1, createdUs: at('2026-01-05T09:00:00Z') })
    logOn(it)
    expect(it.facts.at(-1)).toMatchObject({ kind: 'session_up', epoch: 2, reset: false })
    expect(fold(it.journal.records)).toEqual(it.session.numbers)
  })

  it('go on with a second connection in the same one', () => {
    const it = desk(keeping(officeHours))
    logOn(it)
    it.peer.disconnect()
    goTo(it, '2026-01-02T16:00:00Z')
    logOn(it, 2)
    expect(it.session.numbers).toMatchObject({ epoch: 1, nextIn: 3, nextOut: 3 })
  })

  it.each<[string, string, string, number]>([
    ['of the same window', '2026-01-02T09:00:00Z', '2026-01-02T09:30:00Z', 1],
    ['of the day before', '2026-01-01T16:59:59Z', '2026-01-02T09:30:00Z', 2],
    ['of a window long ago', '2025-06-02T12:00:00Z', '2026-01-02T09:30:00Z', 2],
    ['that an operator set between two windows, for the later one', '2026-01-01T20:00:00Z', '2026-01-02T09:30:00Z', 1],
    ['of a time that is yet to come, as the clock was wrong', '2026-01-02T17:00:00Z', '2026-01-02T09:30:00Z', 2],
  ])('at a start: %s', (_name, createdIso, startIso, epoch) => {
    const earlier = desk(keeping({ nonStop: true }))
    earlier.clock.shiftWall(at(createdIso) - earlier.clock.now().wallUs)
    logOn(earlier)
    const it = desk(keeping(officeHours), earlier.journal)
    goTo(it, startIso)
    expect(it.session.numbers.nextOut).toBe(2)
    logOn(it, epoch === 1 ? 2 : 1)
    expect(it.session.numbers.epoch).toBe(epoch)
    expect(kinds(it.facts)).toEqual(epoch === 1 ? ['session_schedule', 'session_up'] : ['session_schedule', 'session_reset', 'session_up'])
  })

  it('that never were are not begun again: a first start leaves no record but the Logon', () => {
    const it = desk(keeping(officeHours))
    it.peer.connect()
    expect(it.journal.records.map(({ epoch, seq }) => [epoch, seq])).toEqual([[1, 1]])
  })

  it('start equal to end: always open, and at that time a Logout, a new epoch and a new Logon', () => {
    const it = desk(keeping({ zone: 'America/New_York', start: '17:00', end: '17:00' }))
    logOn(it)
    goTo(it, '2026-01-02T21:59:59Z')
    it.peer.expectNothing()
    goTo(it, '2026-01-02T22:00:00Z')
    loggedOut(it, 2, 2, again)
    expect(it.driver.opensInUs(it.now())).toBe(0)
    expect(it.session.numbers).toMatchObject({ epoch: 2, nextIn: 1, nextOut: 1 })
    logOn(it)
    expect(downs(it.facts)).toEqual(['outsideSchedule'])
    expect(told(it.facts)).toEqual([
      [true, '2026-01-02T22:00:00.000Z'],
      [true, '2026-01-03T22:00:00.000Z'],
    ])
  })

  it('a reset time within the window does the same', () => {
    const it = desk(keeping({ ...officeHours, resetTimes: ['12:00'] }))
    logOn(it)
    goTo(it, '2026-01-02T12:00:00Z')
    loggedOut(it, 2, 2, again)
    logOn(it)
    goTo(it, '2026-01-02T17:00:00Z')
    loggedOut(it, 2, 2, outside)
    expect(it.session.numbers.epoch).toBe(2)
  })

  it('non-stop: a week and the setting of clocks change nothing', () => {
    const it = desk(keeping({ nonStop: true, zone: 'America/New_York' }))
    logOn(it)
    goTo(it, '2026-03-15T12:00:00Z')
    it.peer.expectNothing()
    expect(it.session.numbers).toMatchObject({ epoch: 1, nextIn: 2, nextOut: 2 })
    expect(it.facts.filter(({ kind }) => kind === 'session_schedule')).toEqual([
      { source: 'desk', kind: 'session_schedule', open: true, nextChangeUs: 0 },
    ])
  })

  it('go on over the end of a logon window within theirs', () => {
    const it = desk(
      keeping({ startDay: 'Thursday', start: '00:00', endDay: 'Wednesday', end: '22:00', logon: { start: '08:00', end: '18:00' } }),
    )
    logOn(it)
    goTo(it, '2026-01-02T18:00:00Z')
    loggedOut(it, 2, 2, outside)
    goTo(it, '2026-01-03T08:00:00Z')
    logOn(it, 3)
    expect(it.session.numbers.epoch).toBe(1)
  })
})

describe('X13: an acceptor keeps its hours', () => {
  it('closes a connection outside without a word and without a number', () => {
    const it = acceptor(keeping(officeHours))
    goTo(it, '2026-01-03T12:00:00Z')
    it.peer.connect()
    it.peer.send('35=A|34=1|98=0|108=0')
    it.peer.expectClosed()
    expect(downs(it.facts)).toEqual(['outsideSchedule'])
    expect(it.journal.records).toEqual([])
  })

  it('or says why in a Logout, if told so', () => {
    const it = acceptor(keeping({ ...officeHours, outside: 'logout' }))
    goTo(it, '2026-01-03T12:00:00Z')
    it.peer.connect()
    it.peer.expectNothing()
    it.peer.send('35=A|34=1|98=0|108=0')
    it.peer.expect(`35=5|34=1|58=${outside}`)
    it.peer.expectClosed()
    expect(downs(it.facts)).toEqual(['outsideSchedule'])
  })

  it('never to a stranger: a wrong identity is answered with silence then, too', () => {
    const it = acceptor(keeping({ ...officeHours, outside: 'logout' }))
    goTo(it, '2026-01-03T12:00:00Z')
    it.peer.connect()
    it.peer.send('35=A|34=1|49=SOMEBODY|56=VENUE|98=0|108=0')
    it.peer.expectClosed()
    expect(downs(it.facts)).toEqual(['unknownIdentity'])
  })

  it('takes number 1 from the peer of yesterday: the numbers began again before its Logon was looked at', () => {
    const journal = new MemoryRecords()
    const yesterday = acceptor(keeping({ nonStop: true }), journal)
    yesterday.peer.connect()
    yesterday.peer.send('35=A|34=1|98=0|108=0')
    yesterday.peer.send('35=0|34=2')
    const it = acceptor(keeping(officeHours), journal)
    it.clock.advanceUs(3 * 86_400_000_000)
    it.peer.connect()
    it.peer.send('35=A|34=1|98=0|108=0')
    it.peer.expect('35=A|34=1|98=0|108=0')
    expect(it.session.numbers).toMatchObject({ epoch: 2, nextIn: 2, nextOut: 2 })
  })

  it('drops a connection that has not logged on when the window ends', () => {
    const it = acceptor(keeping(officeHours, { logonTimeoutMs: 60_000 }))
    goTo(it, '2026-01-02T16:59:30Z')
    it.peer.connect()
    it.peer.advanceMs(30_000)
    it.peer.expectClosed()
    expect(downs(it.facts)).toEqual(['outsideSchedule'])
  })

  it('and one whose Logon the application was still to decide on', () => {
    let decide: (yes: boolean) => void = () => undefined
    const it = acceptor(keeping(officeHours), new MemoryRecords(), { admit: (_logon, answer) => void (decide = answer) })
    goTo(it, '2026-01-02T16:59:59Z')
    it.peer.connect()
    it.peer.send('35=A|34=1|98=0|108=0')
    it.peer.advanceMs(1000)
    decide(true)
    it.peer.expectClosed()
    expect(downs(it.facts)).toEqual(['outsideSchedule'])
  })
})

describe('X13: a clock on the wall that jumps', () => {
  it('over the end of the window is noticed within a minute', () => {
    const it = desk(keeping(officeHours))
    logOn(it)
    it.clock.shiftWall(10 * 3_600_000_000)
    it.peer.advanceMs(59_999)
    it.peer.expectNothing()
    it.peer.advanceMs(1)
    it.peer.expect(`35=5|34=2|58=${outside}`)
  })

  it('back before the end leaves the session up until that comes', () => {
    const it = desk(keeping(officeHours))
    goTo(it, '2026-01-02T16:59:59Z')
    logOn(it)
    it.clock.shiftWall(-3_600_000_000)
    it.peer.advanceMs(3_500_000)
    it.peer.expectNothing()
    goTo(it, '2026-01-02T17:00:00Z')
    it.peer.expect(`35=5|34=2|58=${outside}`)
  })

  it.each([
    ['forward', 1],
    ['back', -1],
  ])('%s by an hour within the window ends nothing and sends nothing before its time', (_way, sign) => {
    const it = desk({ schedule: new Schedule(officeHours) })
    it.clock.advanceUs(3 * 3_600_000_000)
    it.peer.connect()
    it.peer.expect('35=A|34=1|98=0|108=30')
    it.peer.send('35=A|34=1|98=0|108=30')
    it.clock.shiftWall(sign * 3_600_000_000)
    it.peer.advanceMs(29_999)
    it.peer.expectNothing()
    it.peer.advanceMs(1)
    it.peer.expect('35=0|34=2')
    it.peer.send('35=0|34=2')
    expect(it.session.state).toBe('active')
    expect(it.session.numbers.epoch).toBe(1)
  })

  it('to the next day begins the numbers again, as the schedule goes by it', () => {
    const it = desk(keeping({ start: '00:00', end: '00:00' }))
    logOn(it)
    it.clock.shiftWall(24 * 3_600_000_000)
    it.peer.advanceMs(60_000)
    loggedOut(it, 2, 2, again)
    logOn(it)
    expect(it.session.numbers.epoch).toBe(2)
  })
})

describe('X13: whatever the clock on the wall does', () => {
  const schedules: ScheduleConfig[] = [
    officeHours,
    { start: '00:00', end: '00:00' },
    {
      zone: 'America/New_York',
      startDay: 'Sunday',
      start: '17:00',
      endDay: 'Friday',
      end: '17:00',
      logon: { start: '03:00', end: '12:00' },
    },
  ]
  const step = fc.oneof(
    fc.record({ advanceMs: fc.integer({ min: 0, max: 40_000_000 }) }),
    fc.record({ shiftMs: fc.integer({ min: -200_000_000, max: 200_000_000 }) }),
    { weight: 4, arbitrary: fc.constant({ connect: true } as const) },
    fc.constant({ cut: true } as const),
  )

  it('a minute and the wait for a Logout later, nobody is logged on outside the hours or with the numbers of another window', () => {
    let logons = 0
    let ends = 0
    fc.assert(
      fc.property(fc.constantFrom(...schedules), fc.array(step, { minLength: 5, maxLength: 40 }), (config, steps) => {
        const it = desk(keeping(config))
        const { schedule } = it.session.settings
        it.driver.opensInUs(it.now())
        for (const one of steps) {
          if ('advanceMs' in one) it.peer.advanceMs(one.advanceMs)
          else if ('shiftMs' in one) it.clock.shiftWall(one.shiftMs * 1000)
          else if ('cut' in one) it.peer.disconnect()
          else if (it.driver.opensInUs(it.now()) === 0 && !it.driver.attached) {
            it.peer.connect()
            it.peer.send(`35=A|34=${it.session.numbers.nextIn}|98=0|108=0`)
            if (it.session.state === 'active') logons++
          }
          it.peer.advanceMs(62_000)
          if (it.session.state === 'active') {
            const { wallUs } = it.now()
            expect(schedule?.logonOpen(wallUs)).toBe(true)
            expect(schedule?.sameInstance(it.session.numbers.createdUs, wallUs)).toBe(true)
          }
          expect(fold(it.journal.records)).toEqual(it.session.numbers)
          expect(it.driver.deadlineUs - it.now().monoUs).toBeLessThanOrEqual(60_000_000)
        }
        ends += downs(it.facts).filter((cause) => cause === 'outsideSchedule').length
      }),
      { seed: 44, numRuns: 150 },
    )
    // It was no walk in which nothing happens.
    expect(Math.min(logons, ends)).toBeGreaterThan(50)
  })
})

describe('a week, deadline by deadline', () => {
  /** What a program around the driver does: dials when it may, answers the Logout, begins anew. Gives what happened, with the time. */
  function live(it: Desk, untilIso: string): string[] {
    const story: string[] = []
    const note = (text: string): void => void story.push(`${new Date(it.now().wallUs / 1000).toISOString().slice(0, 19)} ${text}`)
    const endUs = at(untilIso)
    while (it.now().wallUs < endUs) {
      const waitUs = it.driver.opensInUs(it.now())
      if (waitUs > 0) {
        it.peer.advanceMs(Math.min(waitUs, endUs - it.now().wallUs) / 1000)
        continue
      }
      it.peer.connect()
      const seq = it.session.numbers.nextIn
      it.peer.send(`35=A|34=${seq}|98=0|108=0`)
      note(`up ${it.session.numbers.epoch}`)
      it.peer.takeAll()
      while (it.session.state === 'active' && it.now().wallUs < endUs) it.peer.advanceToDeadline()
      if (it.session.state !== 'logoutSent') break
      note(/58=([^|]*)/.exec(it.peer.take() ?? '')?.[1] ?? '')
      it.peer.send(`35=5|34=${it.session.numbers.nextIn}`)
    }
    return story
  }

  it('Sunday to Friday at 17:00 in New York, over the weekend on which clocks go forward there', () => {
    const it = desk(keeping({ zone: 'America/New_York', startDay: 'Sunday', start: '17:00', endDay: 'Friday', end: '17:00' }))
    it.clock.advanceUs(at('2026-03-06T12:00:00Z') - it.now().wallUs)
    expect(live(it, '2026-03-16T12:00:00Z')).toEqual([
      '2026-03-06T12:00:00 up 1',
      `2026-03-06T22:00:00 ${outside}`,
      '2026-03-08T21:00:00 up 2',
      `2026-03-13T21:00:00 ${outside}`,
      '2026-03-15T21:00:00 up 3',
    ])
    expect(fold(it.journal.records)).toEqual(it.session.numbers)
  })

  it('office hours in London, over the weekend on which clocks go back there, with a holiday and an early close', () => {
    const days = { weekdays: officeHours.weekdays, start: '08:00', end: '16:30' }
    const it = desk(keeping({ zone: 'Europe/London', ...days, holidays: ['2026-10-27'], earlyCloses: { '2026-10-28': '12:30' } }))
    it.clock.advanceUs(at('2026-10-22T00:00:00Z') - it.now().wallUs)
    expect(live(it, '2026-10-29T00:00:00Z')).toEqual([
      '2026-10-22T07:00:00 up 1',
      `2026-10-22T15:30:00 ${outside}`,
      '2026-10-23T07:00:00 up 2',
      `2026-10-23T15:30:00 ${outside}`,
      '2026-10-26T08:00:00 up 3',
      `2026-10-26T16:30:00 ${outside}`,
      '2026-10-28T08:00:00 up 4',
      `2026-10-28T12:30:00 ${outside}`,
    ])
  })
})
