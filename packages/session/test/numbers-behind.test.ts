// A journal that has lost its end, as after a loss of power, knows lower numbers than the peer has seen. A number is never used twice for that.
import { describe, expect, it } from 'vitest'
import { Direction } from '../src/index.ts'
import { desk, fold } from './desk.ts'

const tooLow = '35=5|34=1|58=MsgSeqNum too low, expecting 52 but received 1'

describe('a peer that has seen higher numbers than our journal knows of', () => {
  it('says so in its Logout: ours go on above them, on record, and the next logon is taken', () => {
    const { peer, session, journal, facts } = desk({ numbersMayBeBehind: true })
    peer.connect()
    peer.take()
    peer.send(tooLow)
    peer.expectClosed()
    expect(facts).toContainEqual({
      source: 'desk',
      kind: 'session_warning',
      code: 'outboundRaised',
      refSeqNum: 2,
      text: 'The peer expects 52, our next was 2',
    })
    expect(facts.map(({ kind }) => kind)).not.toContain('session_logon_refused')
    expect(journal.records.at(-1)).toMatchObject({ dir: Direction.out, seq: 51, raw: new Uint8Array(0) })
    expect(fold(journal.records)).toEqual(session.numbers)
    peer.connect()
    peer.expect('35=A|34=52|98=0|108=30')
    peer.send('35=A|34=2|98=0|108=30')
    expect(session.state).toBe('active')
    expect(session.numbers).toMatchObject({ nextIn: 3, nextOut: 53 })
  })

  it.each([
    ['MsgSeqNum too low, expecting 52 but received 1', 52],
    ['Incoming seq number 1 is less then expected 52', 52],
    ['Sequence number too low. Expected: 52, received: 1', 52],
    ['Expected sequence 7, got 1', 7],
  ])('in whatever words: %s', (text, expected) => {
    const { peer, session } = desk({ numbersMayBeBehind: true })
    peer.connect()
    peer.take()
    peer.send(`35=5|34=1|58=${text}`)
    expect(session.numbers.nextOut).toBe(expected)
  })

  it('says so in NextExpectedMsgSeqNum(789) of its Logon', () => {
    const { peer, session, journal } = desk({ numbersMayBeBehind: true, nextExpectedMsgSeqNum: true })
    peer.connect()
    peer.take()
    peer.send('35=A|34=1|98=0|108=30|789=9')
    expect(session.state).toBe('active')
    expect(session.numbers.nextOut).toBe(9)
    expect(fold(journal.records)).toEqual(session.numbers)
  })

  it('is not followed where nothing was lost: somebody else may have used our name', () => {
    const { peer, session, facts } = desk()
    peer.connect()
    peer.take()
    peer.send(tooLow)
    peer.expectClosed()
    expect(session.numbers.nextOut).toBe(2)
    expect(facts.map(({ kind }) => kind)).toContain('session_logon_refused')
  })

  it('is not followed behind the first logon, when the numbers of both sides have met', () => {
    const { peer, session } = desk({ numbersMayBeBehind: true })
    peer.connect()
    peer.take()
    peer.send('35=A|34=1|98=0|108=30')
    peer.disconnect()
    peer.connect()
    peer.take()
    peer.send('35=5|34=2|58=MsgSeqNum too low, expecting 52 but received 2')
    expect(session.numbers.nextOut).toBe(3)
  })

  it('is not lowered by a Logout of another kind', () => {
    const { peer, session, facts } = desk({ numbersMayBeBehind: true })
    peer.connect()
    peer.take()
    peer.send('35=5|34=1|58=Password expected')
    expect(session.numbers.nextOut).toBe(2)
    expect(facts.map(({ kind }) => kind)).toContain('session_logon_refused')
  })
})
