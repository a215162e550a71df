import { describe, expect, it } from 'vitest'
import { acceptor, desk, loggedOn } from './desk.ts'

const news = '148=Hi|33=1|58=line'

describe('12: we end the session', () => {
  it('12: Logout, the answer, the end', () => {
    const { driver, peer, facts, now } = loggedOn()
    expect(driver.command({ kind: 'logout', text: 'End of day' }, now())).toBeUndefined()
    peer.expect('35=5|34=2|58=End of day')
    expect(peer.transport.closed).toBe(false)
    peer.send('35=5|34=2')
    peer.expectClosed()
    expect(facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'requested' })
  })

  it('12: an answer that does not come is not waited for', () => {
    const { driver, peer, facts, now } = loggedOn()
    driver.command({ kind: 'logout' }, now())
    peer.expect('35=5|34=2')
    peer.advanceMs(2000)
    peer.expectClosed()
    expect(facts.at(-1)).toMatchObject({ cause: 'logoutTimeout' })
  })

  it('12: what was under way before the answer is still applied', () => {
    const { driver, peer, delivered, session, now } = loggedOn()
    driver.command({ kind: 'logout' }, now())
    peer.take()
    peer.send(`35=B|34=2|${news}`)
    peer.send('35=5|34=3')
    peer.expectClosed()
    expect(delivered).toHaveLength(1)
    expect(session.numbers.nextIn).toBe(4)
  })

  it('nothing is sent after our Logout, and it is said once', () => {
    const { driver, peer, now } = loggedOn()
    driver.command({ kind: 'logout' }, now())
    expect(driver.command({ kind: 'logout' }, now())).toBe('not logged on')
    expect(driver.send('News', { headline: 'x' }, undefined, now())).toEqual({ kind: 'refused', code: 'notLoggedOn' })
    peer.expect('35=5|34=2')
    peer.send('35=0|34=1')
    peer.expectClosed()
  })
})

describe('13: the peer ends the session', () => {
  it('13b: its Logout is answered, and it may close for ten seconds', () => {
    const { peer, facts } = loggedOn()
    peer.send('35=5|34=2|58=Going down')
    peer.expect('35=5|34=2')
    peer.advanceMs(9999)
    expect(peer.transport.closed).toBe(false)
    peer.advanceMs(1)
    peer.expectClosed()
    expect(facts.at(-1)).toEqual({ source: 'desk', kind: 'session_down', cause: 'logoutReceived', text: 'Going down' })
  })

  it('13b: whoever wants to stop meanwhile need not wait', () => {
    const { peer, driver, now, facts } = loggedOn()
    peer.send('35=5|34=2')
    peer.take()
    expect(driver.command({ kind: 'logout' }, now())).toBeUndefined()
    peer.expectClosed()
    expect(facts.at(-1)).toMatchObject({ cause: 'logoutReceived' })
  })

  it('12: a peer that closes instead of answering has done what was asked', () => {
    const { peer, driver, now, facts } = loggedOn()
    driver.command({ kind: 'logout' }, now())
    peer.disconnect('peerClosed')
    expect(facts.at(-1)).toMatchObject({ cause: 'requested' })
  })

  it('13b: the profile of the public scripts closes at once', () => {
    const { peer } = loggedOn({ compat: 'quickfix' })
    peer.send('35=5|34=2')
    peer.expect('35=5|34=2')
    peer.expectClosed()
  })

  it('13b: one that is early leaves its hole to the next logon', () => {
    const { peer, session } = loggedOn()
    peer.send('35=5|34=7')
    peer.expect('35=5|34=2')
    peer.disconnect()
    expect(session.numbers.nextIn).toBe(2)
    peer.connect()
    peer.take()
    peer.send('35=A|34=8|98=0|108=30')
    peer.expect('35=2|34=4|7=2|16=0')
  })

  it('a Logout is said while a replay runs: the replay is cut off', () => {
    const { peer, journal, driver, now } = loggedOn()
    driver.send('News', { headline: 'x' }, undefined, now())
    peer.take()
    journal.holdLoads = true
    peer.send('35=2|34=2|7=1|16=0')
    peer.send('35=5|34=3')
    peer.expect('35=5|34=3')
    journal.answerLoads()
    peer.expectNothing()
  })

  it('the connection that is cut is told with its cause', () => {
    const { peer, facts } = loggedOn()
    peer.disconnect('transportError')
    expect(facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'transportError' })
  })

  it('resetOnLogout: the next session begins at 1', () => {
    const { peer, session } = acceptor({ resetOnLogout: true })
    peer.connect()
    peer.send('35=A|34=1|98=0|108=30')
    peer.send('35=5|34=2')
    peer.disconnect()
    expect(session.numbers).toMatchObject({ epoch: 2, nextIn: 1, nextOut: 1 })
  })
})

describe('16: messages over a disconnect', () => {
  it('16a: only a message marked to wait is kept; 16b: it is numbered when it is sent', () => {
    const { driver, peer, now } = desk()
    expect(driver.send('News', { headline: 'now' }, undefined, now())).toEqual({ kind: 'refused', code: 'notLoggedOn' })
    expect(driver.send('News', { headline: 'later' }, undefined, now(), { wait: true })).toEqual({ kind: 'queued', id: 1 })
    peer.connect()
    peer.take()
    peer.advanceMs(500)
    peer.send('35=A|34=1|98=0|108=30')
    peer.expect('35=B|34=2|52=20260102-09:30:00.500|148=later')
  })

  it('16b: it waits until a hole is closed', () => {
    const { driver, peer, now } = desk()
    driver.send('News', { headline: 'later' }, undefined, now(), { wait: true })
    peer.connect()
    peer.take()
    peer.send('35=A|34=3|98=0|108=30')
    peer.expect('35=2|34=2|7=1|16=0')
    peer.expectNothing()
    peer.send('35=4|34=1|43=Y|122=<TIME>|36=3|123=Y')
    peer.expect('35=B|34=3|148=later')
  })

  it('so many wait and no more', () => {
    const { driver, now } = desk({ waitingMessages: 1 })
    expect(driver.send('News', { headline: '1' }, undefined, now(), { wait: true }).kind).toBe('queued')
    expect(driver.send('News', { headline: '2' }, undefined, now(), { wait: true })).toEqual({ kind: 'refused', code: 'backPressured' })
  })
})
