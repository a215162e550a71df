import { describe, expect, it } from 'vitest'
import { Direction, RecordType } from '../src/index.ts'
import type { SessionConfig } from '../src/index.ts'
import { codec } from '@fix/codec'
import { fix42 } from '@fix/dictionary/fix42'
import { MemoryRecords } from '../src/testing.ts'
import { acceptor, desk, kinds } from './desk.ts'

const config: Partial<SessionConfig> = { nextExpectedMsgSeqNum: true }

/** A journal of a session that has sent up to number `sent` and received up to `received`. */
function after(sent: number, received: number): MemoryRecords {
  const records = new MemoryRecords()
  const nothing = new Uint8Array(0)
  for (const [dir, seq] of [
    [Direction.out, sent],
    [Direction.in, received],
  ] as const) {
    if (seq === 0) continue
    records.append({
      type: RecordType.message,
      stream: 1,
      dir,
      epoch: 1,
      seq,
      wallUs: 1,
      flags: 0,
      raw: nothing,
      rawFrom: 0,
      rawTo: 0,
      note: nothing,
      lazy: false,
    })
  }
  return records
}

describe('X4: NextExpectedMsgSeqNum(789)', () => {
  it('of an acceptor counts the Logon that it answers', () => {
    const { peer } = acceptor(config)
    peer.connect()
    peer.send('35=A|34=1|98=0|108=30|789=1')
    peer.expect('35=A|34=1|98=0|108=30|789=2')
    peer.expectNothing()
  })

  it('of an initiator is what it expects of the answer', () => {
    const { peer } = desk(config, after(4, 6))
    peer.connect()
    peer.expect('35=A|34=5|98=0|108=30|789=7')
    peer.send('35=A|34=7|98=0|108=30|789=6')
    peer.expectNothing()
  })

  it('that is lower than what we have sent is served at once, our Logon included', () => {
    const { peer, facts } = acceptor(config, after(1999, 1))
    peer.connect()
    peer.send('35=A|34=2|98=0|108=30|789=1')
    peer.expect('35=A|34=2000|98=0|108=30|789=3')
    peer.expect('35=4|34=1|43=Y|36=2001|123=Y')
    peer.expectNothing()
    expect(kinds(facts)).toContain('session_resend_served')
  })

  it('that is lower is served by an initiator, too', () => {
    const { peer } = desk(config, after(9, 4))
    peer.connect()
    peer.expect('35=A|34=10|98=0|108=30|789=5')
    peer.send('35=A|34=5|98=0|108=30|789=5')
    peer.expect('35=4|34=5|43=Y|36=11|123=Y')
    peer.expectNothing()
  })

  it('brings application messages again as a ResendRequest would', () => {
    const it = acceptor(config)
    it.peer.connect()
    it.peer.send('35=A|34=1|98=0|108=30|789=1')
    it.peer.take()
    it.driver.send('News', { headline: 'lost', noLinesOfText: [{ text: 'x' }] }, undefined, it.now())
    it.peer.disconnect()
    it.peer.connect()
    it.peer.send('35=A|34=2|98=0|108=30|789=2')
    it.peer.expect('35=A|34=3|98=0|108=30|789=3')
    it.peer.expect('35=B|34=2|43=Y|33=1|58=x|148=lost')
    it.peer.expect('35=4|34=3|43=Y|36=4|123=Y')
    it.peer.expectNothing()
  })

  it('that is higher than our next number ends the session with a Logout that names both', () => {
    const it = acceptor(config)
    it.peer.connect()
    it.peer.send('35=A|34=1|98=0|108=30|789=1200')
    it.peer.expect('35=5|34=1|58=Tag 789 (NextExpectedMsgSeqNum) is higher than expected. Expected 1, Received 1200')
    it.peer.expectClosed()
    const initiator = desk(config)
    initiator.peer.connect()
    initiator.peer.take()
    initiator.peer.send('35=A|34=1|98=0|108=30|789=3')
    initiator.peer.expect('35=5|34=2|58=Tag 789 (NextExpectedMsgSeqNum) is higher than expected. Expected 2, Received 3')
    initiator.peer.expectClosed()
  })

  it('with ResetSeqNumFlag(141) is 2 in the answer, and nothing is sent again', () => {
    const { peer } = acceptor(config, after(7, 7))
    peer.connect()
    peer.send('35=A|34=1|98=0|108=30|141=Y|789=1')
    peer.expect('35=A|34=1|98=0|108=30|141=Y|789=2')
    peer.send('35=A|34=1|98=0|108=30|141=Y|789=1')
    peer.expect('35=A|34=1|98=0|108=30|141=Y|789=2')
    peer.expectNothing()
  })

  it('spares the ResendRequest for the hole that the Logon shows, as the peer sends it unasked', () => {
    const { peer, session, facts } = acceptor(config, after(0, 3))
    peer.connect()
    peer.send('35=A|34=9|98=0|108=30|789=1')
    peer.expect('35=A|34=1|98=0|108=30|789=4')
    peer.send('35=0|34=10')
    peer.expectNothing()
    expect(session.resending).toBe(true)
    peer.send('35=4|34=4|43=Y|122=<TIME>|36=10|123=Y')
    expect(session.numbers.nextIn).toBe(11)
    expect(kinds(facts)).toEqual(['session_up', 'session_gap_opened', 'session_gap_closed'])
  })

  it('spares it for an initiator, too', () => {
    const { peer, session } = desk(config, after(0, 3))
    peer.connect()
    peer.expect('35=A|34=1|98=0|108=30|789=4')
    peer.send('35=A|34=6|98=0|108=30|789=2')
    peer.expectNothing()
    peer.send('35=4|34=4|43=Y|122=<TIME>|36=7|123=Y')
    expect(session.numbers.nextIn).toBe(7)
  })

  it('is asked for after all when the peer does not send what it should', () => {
    const { peer } = acceptor(config, after(0, 3))
    peer.connect()
    peer.send('35=A|34=9|98=0|108=30|789=1')
    peer.take()
    peer.advanceMs(59_000)
    peer.send('35=0|34=10')
    for (const message of peer.takeAll()) expect(message).not.toContain('|35=2|')
    peer.advanceMs(1000)
    expect(peer.takeAll().some((message) => message.includes('|35=2|') && message.includes('|7=4|16=0|'))).toBe(true)
  })

  it('that the peer does not write asks for the hole as ever', () => {
    const { peer } = acceptor(config, after(0, 3))
    peer.connect()
    peer.send('35=A|34=9|98=0|108=30')
    peer.expect('35=A|34=1|98=0|108=30|789=4')
    peer.expect('35=2|34=2|7=4|16=0')
  })

  it('is nobody’s business where it is not switched on, or the version is below FIX.4.4', () => {
    const it = acceptor({}, after(5, 0))
    it.peer.connect()
    it.peer.send('35=A|34=1|98=0|108=30|789=1')
    it.peer.expect('35=A|34=6|98=0|108=30')
    it.peer.expectNothing()
    const old = acceptor({ ...config, codec: codec(fix42) })
    old.peer.connect()
    old.peer.send('35=A|34=1|98=0|108=30')
    old.peer.expect('35=A|34=1|98=0|108=30')
  })
})

describe('LastMsgSeqNumProcessed(369)', () => {
  const told: Partial<SessionConfig> = { lastMsgSeqNumProcessed: true }

  it('stands in the header of whatever we send: the last number of the peer that we are done with', () => {
    const it = acceptor(told)
    it.peer.connect()
    it.peer.send('35=A|34=1|98=0|108=30')
    it.peer.expect('35=A|34=1|369=1|98=0|108=30')
    it.peer.send('35=1|34=2|112=HELLO')
    it.peer.expect('35=0|34=2|369=2|112=HELLO')
    it.peer.send('35=0|34=3|999=x')
    it.peer.expect('35=3|34=3|369=3|45=3|58=Invalid tag number|371=999|372=0|373=0')
    it.peer.send('35=0|34=6')
    it.peer.expect('35=2|34=4|369=3|7=4|16=0')
    it.peer.send('35=4|34=4|43=Y|122=<TIME>|36=6|123=Y')
    it.peer.send('35=2|34=7|7=2|16=2')
    it.peer.expect('35=4|34=2|43=Y|369=7|36=3|123=Y')
    it.driver.send('News', { headline: 'x', noLinesOfText: [{ text: 'x' }] }, undefined, it.now(), {
      header: [
        [115, 'X'],
        [627, '0'],
      ],
    })
    it.peer.expect('35=B|34=5|115=X|369=7|627=0|33=1|58=x|148=x')
    it.peer.send('35=5|34=8')
    it.peer.expect('35=5|34=6|369=8')
  })

  it('of an initiator that has received nothing is 0', () => {
    const { peer } = desk({ ...told, senderLocationID: 'LDN' })
    peer.connect()
    peer.expect('35=A|34=1|142=LDN|369=0|98=0|108=30')
  })

  it('does not count the message that the application has and has not applied', () => {
    const it = acceptor(told, undefined, {
      onMessage: (_, now) => {
        it.driver.send('News', { headline: 'seen', noLinesOfText: [{ text: 'x' }] }, undefined, now)
        return undefined
      },
    })
    it.peer.connect()
    it.peer.send('35=A|34=1|98=0|108=30')
    it.peer.take()
    it.peer.send('35=B|34=2|148=a|33=1|58=b')
    it.peer.expect('35=B|34=2|369=1|33=1|58=x|148=seen')
  })

  it('came with FIX.4.2', () => {
    const it = acceptor({ ...told, codec: codec(fix42) })
    it.peer.connect()
    it.peer.send('35=A|34=1|98=0|108=30')
    it.peer.expect('35=A|34=1|369=1|98=0|108=30')
  })
})
