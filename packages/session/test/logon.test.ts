import { describe, expect, it } from 'vitest'
import { acceptor, desk, kinds } from './desk.ts'

describe('1B: the initiator logs on', () => {
  it('1B-b: the first bytes sent are a Logon', () => {
    const { peer } = desk()
    peer.connect()
    peer.expect('8=FIX.4.4|9=67|35=A|34=1|49=ME|52=20260102-09:30:00.000|56=VENUE|98=0|108=30|10=063'.replace(/\|9=67|\|10=063/g, ''))
  })

  it('1B-c: a valid answer brings the session up', () => {
    const { peer, session, facts } = desk()
    peer.connect()
    peer.expect('35=A|34=1|98=0|108=30')
    peer.send('35=A|34=1|98=0|108=30')
    peer.expectNothing()
    expect(session.state).toBe('active')
    expect(kinds(facts)).toEqual(['session_up'])
    expect(session.numbers).toMatchObject({ nextIn: 2, nextOut: 2 })
  })
})

describe('1S: the acceptor is logged on to', () => {
  it('1S-a: a valid Logon is answered with a Logon', () => {
    const { peer, session } = acceptor()
    peer.connect()
    peer.expectNothing()
    peer.send('35=A|34=1|98=0|108=10')
    peer.expect('35=A|34=1|98=0|108=10')
    expect(session.state).toBe('active')
  })
})
