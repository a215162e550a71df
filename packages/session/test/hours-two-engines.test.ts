import { describe, expect, it } from 'vitest'
import { Driver, Schedule, Session } from '../src/index.ts'
import type { ScheduleConfig } from '../src/index.ts'
import { zoneOf } from '../src/node.ts'
import { MemoryRecords, MemoryTransport, VirtualClock } from '../src/testing.ts'
import { fix, fold } from './desk.ts'

const start = '2026-03-05T12:00:00Z'
const redialUs = 1_000_000
const sayEveryUs = 600_000_000

/** One side with its own clock on the wall; the other clock is common to both. */
class Side {
  readonly clock: VirtualClock
  readonly records = new MemoryRecords()
  readonly driver: Driver
  transport: MemoryTransport | undefined
  readonly heard: string[] = []
  ups = 0
  downs: string[] = []

  constructor(role: 'initiator' | 'acceptor', schedule: ScheduleConfig, wallUs: number) {
    this.clock = new VirtualClock(wallUs)
    const [senderCompID, targetCompID] = role === 'initiator' ? ['ME', 'VENUE'] : ['VENUE', 'ME']
    const session = new Session({
      ...{
        name: role,
        stream: 1,
        role,
        codec: fix,
        senderCompID,
        targetCompID,
        schedule: new Schedule(schedule, zoneOf),
        heartBtIntS: 600,
      },
      ...{ poison: process.env['FIX_POISON'] === '1' },
    })
    this.driver = new Driver(
      session,
      this.records,
      {
        onMessage: (view) => {
          this.heard.push(view.str(148))
          return undefined
        },
        onFact: (fact) => {
          if (fact.kind === 'session_up') this.ups++
          if (fact.kind === 'session_down') this.downs.push(fact.cause)
        },
      },
      this.clock,
    )
  }
}

interface Week {
  initiator: Side
  acceptor: Side
  sent: string[]
  refused: Set<string>
}

/** Both sides for some days: a line that is closed when either closes it, a call a second after that, a message every ten minutes. */
function live(schedule: ScheduleConfig, days: number, skewUs: number): Week {
  const wallUs = Date.parse(start) * 1000
  const initiator = new Side('initiator', schedule, wallUs)
  const acceptor = new Side('acceptor', schedule, wallUs + skewUs)
  const sides = [initiator, acceptor]
  const sent: string[] = []
  const refused = new Set<string>()
  const endUs = days * 86_400_000_000
  let dialUs = 0
  // Never at a full hour, when one is just calling.
  let sayUs = sayEveryUs / 2
  for (let nowUs = 0; nowUs < endUs;) {
    for (const { clock } of sides) clock.advanceTo(nowUs)
    for (const { driver, clock } of sides) if (driver.deadlineUs <= nowUs) driver.wake(clock.now())
    if (nowUs >= dialUs && initiator.transport === undefined) {
      const waitUs = initiator.driver.opensInUs(initiator.clock.now())
      dialUs = nowUs + waitUs
      if (waitUs === 0) {
        for (const side of sides) side.transport = new MemoryTransport()
        for (const side of sides) side.driver.attach(side.transport as MemoryTransport, side.clock.now())
      }
    }
    if (nowUs >= sayUs) {
      sayUs += sayEveryUs
      const headline = `h${sent.length + 1}`
      const result = initiator.driver.send('News', { headline, noLinesOfText: [{ text: '-' }] }, undefined, initiator.clock.now())
      if (result.kind === 'sent') sent.push(headline)
      else if (result.kind === 'refused') refused.add(result.code)
    }
    if (carry(initiator, acceptor)) dialUs = nowUs + redialUs
    const line = initiator.transport === undefined ? dialUs : Infinity
    nowUs = Math.max(nowUs + 1, Math.min(initiator.driver.deadlineUs, acceptor.driver.deadlineUs, sayUs, line, endUs))
  }
  return { initiator, acceptor, sent, refused }
}

/** All bytes to the other side, until nobody has any; true where the line was closed. */
function carry(a: Side, b: Side): boolean {
  if (a.transport === undefined) return false
  for (;;) {
    let moved = false
    for (const [from, to] of [
      [a, b],
      [b, a],
    ]) {
      const bytes = from.transport?.take() ?? new Uint8Array()
      if (bytes.length === 0) continue
      moved = true
      to.driver.received(bytes, 0, bytes.length, to.clock.now())
    }
    if (!moved) break
  }
  if (!a.transport.closed && !b.transport?.closed) return false
  for (const side of [a, b]) {
    side.driver.detached('peerClosed', side.clock.now())
    side.transport = undefined
  }
  return true
}

const always: ScheduleConfig = { zone: 'America/New_York', start: '17:00', end: '17:00' }
const week: ScheduleConfig = { zone: 'America/New_York', startDay: 'Sunday', start: '17:00', endDay: 'Friday', end: '17:00' }

describe('two engines that keep the same hours', () => {
  it.each<[string, ScheduleConfig, number, number, number]>([
    ['a weekend in which clocks go forward, one clock for both', week, 5, 0, 2],
    ['the acceptor’s clock two seconds behind', week, 5, -2_000_000, 2],
    ['the acceptor’s clock two seconds ahead', week, 5, 2_000_000, 2],
    ['a reset each day, one clock for both', always, 4, 0, 5],
    ['a reset each day, the acceptor’s clock two seconds behind', always, 4, -2_000_000, 5],
    ['a reset each day, the acceptor’s clock two seconds ahead', always, 4, 2_000_000, 5],
  ])('%s: what was sent is applied once and in order, and both are up at the end', (_name, schedule, days, skewUs, windows) => {
    const { initiator, acceptor, sent, refused } = live(schedule, days, skewUs)
    expect(acceptor.heard).toEqual(sent)
    expect(sent.length).toBeGreaterThan(300)
    for (const { driver, records, ups } of [initiator, acceptor]) {
      expect(driver.session.state).toBe('active')
      expect(fold(records.records)).toEqual(driver.session.numbers)
      expect(ups).toBeGreaterThanOrEqual(windows)
    }
    expect(initiator.driver.session.numbers.epoch).toBe(windows)
    expect(acceptor.driver.session.numbers.epoch).toBe(windows)
    expect(initiator.driver.session.numbers.nextOut).toBe(acceptor.driver.session.numbers.nextIn)
    expect([...refused]).toEqual(schedule === week ? ['outsideSchedule'] : [])
  })
})
