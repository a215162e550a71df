// Hours over real sockets, on a clock that stands where the test wants it: the end of a window, and what comes after it.
import { connect as dial } from 'node:net'
import { codec } from '@fix/codec'
import { fix44 } from '@fix/dictionary/fix44'
import type { SessionFact } from '@fix/events'
import { memoryJournal } from '@fix/store'
import { describe, expect, it } from 'vitest'
import { connect, listen, schedule, systemClock } from '../src/node.ts'
import type { Clock } from '../src/index.ts'
import { shellTimers } from './shell-timers.ts'

const fix = codec(fix44)
const timers = shellTimers()
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** The clock of the machine, set so that it shows this now. */
function clockAt(iso: string): Clock {
  const clock = systemClock()
  const shiftUs = Date.parse(iso) * 1000 - clock.now().wallUs
  const now = { wallUs: 0, monoUs: 0 }
  return {
    now() {
      const { wallUs, monoUs } = clock.now()
      now.wallUs = wallUs + shiftUs
      now.monoUs = monoUs
      return now
    },
  }
}

const hours = schedule({ zone: 'Europe/London', start: '08:00', end: '16:30' })
/** Of a venue that stays up for longer, so that it is known who says the first Logout. */
const longer = schedule({ zone: 'Europe/London', start: '08:00', end: '17:30' })
const causes = (facts: readonly SessionFact[]): string[] => facts.flatMap((fact) => (fact.kind === 'session_down' ? [fact.cause] : []))

describe('hours over sockets', () => {
  it('the end of the window logs out, and nobody calls again', async () => {
    const clock = clockAt('2026-07-01T15:29:57Z')
    const facts = { theirs: [] as SessionFact[], ours: [] as SessionFact[] }
    let ended = (): void => undefined
    const down = new Promise<void>((resolve) => (ended = resolve))
    const venue = await listen({
      ...{ fix, port: 0, senderCompID: 'VENUE', journal: memoryJournal(), clock, schedule: longer },
      onFact: (fact) => void facts.theirs.push(fact),
    })
    const session = await connect({
      ...{
        fix,
        host: '127.0.0.1',
        port: venue.port,
        senderCompID: 'ME',
        targetCompID: 'VENUE',
        journal: memoryJournal(),
        clock,
        schedule: hours,
      },
      onFact(fact) {
        facts.ours.push(fact)
        if (fact.kind === 'session_down') ended()
      },
    })
    const { value: client } = await venue.sessions().next()
    const heard: string[] = []
    client?.onMessage((message) => void (message.is('News') && heard.push(message.headline ?? '')))
    expect(session.send('News', { headline: 'in time', noLinesOfText: [{ text: '-' }] }).kind).toBe('sent')
    await down
    expect([causes(facts.ours), heard]).toEqual([['outsideSchedule'], ['in time']])
    expect(session.send('News', { headline: 'late', noLinesOfText: [{ text: '-' }] })).toEqual({ kind: 'refused', code: 'outsideSchedule' })
    expect(facts.ours.filter(({ kind }) => kind === 'session_connecting')).toHaveLength(1)
    await session.close()
    await venue.close()
    expect(causes(facts.theirs)).toEqual(['logoutReceived'])
    // Nothing that the session is asked afterwards winds its clock up again.
    session.send('News', { headline: 'after all', noLinesOfText: [{ text: '-' }] })
    for (let turns = 0; turns < 20 && timers.size > 0; turns++) await turn()
    expect(timers.size).toBe(0)
  })

  it('a call outside is closed without a byte', async () => {
    const clock = clockAt('2026-07-01T18:00:00Z')
    const facts: SessionFact[] = []
    const venue = await listen({
      ...{ fix, port: 0, senderCompID: 'VENUE', journal: memoryJournal(), clock, schedule: hours },
      onFact: (fact) => void facts.push(fact),
    })
    const writer = fix.writer()
    writer.begin('A')
    writer.int(34, 1)
    writer.str(49, 'ME')
    writer.utcNow(52, clock.now(), 3)
    writer.str(56, 'VENUE')
    writer.int(98, 0)
    writer.int(108, 30)
    writer.end()
    let heard = 0
    await new Promise<void>((resolve, reject) => {
      const socket = dial(venue.port, '127.0.0.1', () => socket.write(writer.buffer.subarray(writer.start, writer.stop)))
      socket.on('data', (bytes) => (heard += bytes.length))
      socket.on('close', () => resolve())
      socket.on('error', reject)
    })
    expect(heard).toBe(0)
    expect(facts).toEqual([
      {
        source: expect.any(String),
        kind: 'session_schedule',
        open: false,
        nextChangeUs: Date.parse('2026-07-02T07:00:00Z') * 1000,
      },
      { source: expect.any(String), kind: 'session_down', cause: 'outsideSchedule', text: 'Outside the session window' },
    ])
    await venue.close()
  })
})
