import { describe, expect, it } from 'vitest'
import { acceptor, kinds, loggedOn } from './desk.ts'

describe('4 and 5: heartbeats', () => {
  it('4a: a Heartbeat after HeartBtInt(108) of own silence', () => {
    const { peer } = loggedOn()
    peer.advanceMs(29_999)
    peer.expectNothing()
    peer.advanceMs(1)
    peer.expect('35=0|34=2')
    peer.send('35=0|34=2')
    peer.advanceMs(30_000)
    peer.expect('35=0|34=3')
  })

  it('4b: a TestRequest is answered with its TestReqID(112)', () => {
    const { peer } = loggedOn()
    peer.send('35=1|34=2|112=HELLO')
    peer.expect('35=0|34=2|112=HELLO')
  })

  it('5: a Heartbeat is accepted silently', () => {
    const { peer, session } = loggedOn()
    peer.send('35=0|34=2')
    peer.expectNothing()
    expect(session.numbers.nextIn).toBe(3)
  })

  it('6: silence of 1.2 intervals is tested, of 2.4 intervals ends the session', () => {
    const { peer, facts } = loggedOn()
    peer.advanceMs(30_000)
    peer.expect('35=0|34=2')
    peer.advanceMs(6000)
    peer.expect('35=1|34=3|112=T1')
    peer.advanceMs(35_999)
    peer.expect('35=0|34=4')
    peer.expectNothing()
    peer.advanceMs(1)
    peer.expectClosed()
    expect(facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'heartbeatTimeout' })
  })

  it('6: a Heartbeat that is late is told of with its TestRequest, and how long the peer was quiet when it comes', () => {
    const { peer, facts, heartbeats } = loggedOn()
    peer.advanceMs(30_000)
    peer.send('35=0|34=2')
    peer.advanceMs(36_000)
    expect(facts.slice(-2)).toEqual([
      { source: 'desk', kind: 'session_heartbeat_missed', us: 36_000_000 },
      { source: 'desk', kind: 'session_test_request_sent', testReqID: 'T1' },
    ])
    peer.advanceMs(4000)
    peer.send('35=0|34=3')
    expect(heartbeats).toEqual([30_000_000, 40_000_000])
  })

  it('6: where silence is not to be checked, there is no test and no end for it', () => {
    const { peer, session } = loggedOn({ disableHeartBeatCheck: true })
    peer.advanceMs(60_000)
    peer.expect('35=0|34=2')
    peer.expect('35=0|34=3')
    peer.advanceMs(3_600_000)
    expect(session.state).toBe('active')
  })

  it('6: the answer to a test tells the round trip', () => {
    const { peer, facts } = loggedOn()
    peer.advanceMs(36_000)
    peer.takeAll()
    peer.advanceMs(5)
    peer.send('35=0|34=2|112=T1')
    expect(facts.at(-1)).toEqual({ source: 'desk', kind: 'session_round_trip', us: 5000 })
  })

  it('6: the profile of the public scripts is silent while its test is out', () => {
    const { peer } = acceptor({ compat: 'quickfix' })
    peer.connect()
    peer.send('35=A|34=1|98=0|108=6')
    peer.expect('35=A|34=1|98=0|108=6')
    peer.advanceMs(6000)
    peer.expect('35=0|34=2')
    peer.advanceMs(1200)
    peer.expect('35=1|34=3|112=TEST')
    peer.advanceMs(7200)
    peer.expectClosed()
  })

  it('X7: HeartBtInt(108)=0 means no heartbeats and no tests', () => {
    const { peer, session, facts } = loggedOn({ heartBtIntS: 0 })
    peer.advanceMs(3_600_000)
    peer.expectNothing()
    expect(session.deadlineUs).toBe(Infinity)
    expect(kinds(facts)).toEqual(['session_up'])
  })
})
