// What a session counts itself, for whoever looks at it now and then: nothing of it is told with each message.
import { describe, expect, it } from 'vitest'
import { loggedOn } from './desk.ts'

describe('a session counts', () => {
  it('messages that were here before, and gap fills that say nothing new are none', () => {
    const { peer, session } = loggedOn()
    peer.send('35=0|34=2')
    expect(session.duplicates).toBe(0)
    peer.send('35=0|34=2|43=Y|122=<TIME>')
    peer.send('35=4|34=1|43=Y|122=<TIME>|36=2|123=Y')
    expect(session.duplicates).toBe(1)
  })

  it('what answered requests for a resend: messages again, and gap fills', () => {
    const { driver, peer, session, now } = loggedOn()
    const { resent, gapFills } = session.served
    expect([resent, gapFills]).toEqual([0, 0])
    driver.send('News', { headline: 'Out' }, undefined, now())
    peer.takeAll()
    peer.send('35=2|34=2|7=1|16=0')
    expect(peer.takeAll()).toHaveLength(2)
    expect([session.served.resent, session.served.gapFills]).toEqual([1, 1])
  })

  it('how long the peer is overdue: nothing within 1.2 intervals, and nothing once the session is down', () => {
    const { peer, session, now } = loggedOn()
    peer.advanceMs(36_000)
    expect(session.overdueUs(now())).toBe(0)
    peer.advanceMs(1_500)
    expect(session.overdueUs(now())).toBe(1_500_000)
    peer.send(`35=0|34=2|112=T1`)
    expect(session.overdueUs(now())).toBe(0)
    peer.advanceMs(80_000)
    expect(session.state).toBe('latent')
    expect(session.overdueUs(now())).toBe(0)
  })
})
