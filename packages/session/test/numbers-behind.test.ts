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

  describe('is not believed beyond what can have been lost', () => {
    // Our Logon was number 1, so that the next is 2, and 2 + 1,048,576 the highest that is believed.
    it.each([
      [1_048_578, 1_048_578],
      [1_048_579, 2],
      [999_999_999, 2],
      [99_999_999_999_999, 2],
    ])('where its Logout expects %i', (expected, nextOut) => {
      const { peer, session, journal, facts } = desk({ numbersMayBeBehind: true })
      peer.connect()
      peer.take()
      peer.send(`35=5|34=1|58=MsgSeqNum too low, expecting ${expected} but received 1`)
      peer.expectClosed()
      expect(session.numbers.nextOut).toBe(nextOut)
      expect(fold(journal.records)).toEqual(session.numbers)
      const text = `The peer expects ${expected}, our next is 2; believed is no more than 1048576 above it`
      const refused = { source: 'desk', kind: 'session_warning', code: 'outboundNotRaised', refSeqNum: 2, text }
      expect(facts.filter((fact) => fact.kind === 'session_warning' && fact.code === 'outboundNotRaised')).toEqual(
        nextOut === 2 ? [refused] : [],
      )
      expect(facts.some(({ kind }) => kind === 'session_logon_refused')).toBe(nextOut === 2)
    })

    it.each([
      [1_048_578, 1_048_578],
      [1_048_579, 2],
      [999_999_999, 2],
    ])('where its Logon says 789=%i', (expected, nextOut) => {
      const { peer, session, facts } = desk({ numbersMayBeBehind: true, nextExpectedMsgSeqNum: true })
      peer.connect()
      peer.take()
      peer.send(`35=A|34=1|98=0|108=30|789=${expected}`)
      if (nextOut > 2) return expect(session).toMatchObject({ state: 'active', numbers: { nextOut } })
      peer.expect(`35=5|34=2|58=Tag 789 (NextExpectedMsgSeqNum) is higher than expected. Expected 2, Received ${expected}`)
      expect(session.numbers.nextOut).toBe(3)
      expect(facts).toContainEqual(expect.objectContaining({ kind: 'session_warning', code: 'outboundNotRaised' }))
    })

    it('step by step either: what it says at one logon after the other adds up', () => {
      const { peer, session } = desk({ numbersMayBeBehind: true, maxNumbersBehind: 60 })
      // Each Logon of ours takes a number of its own.
      for (const [expected, nextOut] of [
        [52, 52],
        [64, 53],
        [64, 64],
        [66, 65],
      ]) {
        peer.connect()
        peer.take()
        peer.send(`35=5|34=1|58=expecting ${expected}`)
        expect(session.numbers.nextOut).toBe(nextOut)
      }
    })

    it('which the owner knows better, where it knows how much a journal can lose', () => {
      for (const maxNumbersBehind of [50, 49]) {
        const { peer, session } = desk({ numbersMayBeBehind: true, maxNumbersBehind })
        peer.connect()
        peer.take()
        peer.send(tooLow)
        expect(session.numbers.nextOut).toBe(maxNumbersBehind === 50 ? 52 : 2)
      }
      for (const maxNumbersBehind of [0, 1.5, NaN])
        expect(() => desk({ maxNumbersBehind })).toThrow(`maxNumbersBehind ${maxNumbersBehind}, an integer from 1 expected`)
    })
  })
})
