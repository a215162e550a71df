import { describe, expect, it } from 'vitest'
import { fold, loggedOn } from './desk.ts'

describe('10: SequenceReset-GapFill', () => {
  it('10b: at the expected number, the next one is NewSeqNo(36)', () => {
    const { peer, session, journal } = loggedOn()
    peer.send('35=4|34=2|36=20|123=Y')
    expect(session.numbers.nextIn).toBe(20)
    expect(journal.records.at(-1)?.seq).toBe(19)
    expect(fold(journal.records)).toEqual(session.numbers)
  })

  it('10c: too low with PossDupFlag(43)=Y it is ignored', () => {
    const { peer, session } = loggedOn()
    peer.send('35=4|34=1|43=Y|122=<TIME>|36=20|123=Y')
    peer.expectNothing()
    expect(session.numbers.nextIn).toBe(2)
  })

  it('10d: too low without it, the session ends', () => {
    const { peer } = loggedOn()
    peer.send('35=4|34=1|36=20|123=Y')
    peer.expect('35=5|34=2|58=MsgSeqNum too low, expecting 2 but received 1')
  })

  it('10e: one that would lower the number is rejected, and names it', () => {
    const { peer, session } = loggedOn()
    peer.send('35=4|34=2|36=1|123=Y')
    peer.expect('35=3|34=2|45=2|58=Attempt to lower sequence number, invalid value NewSeqNo(36)=1|371=36|372=4|373=5')
    expect(session.numbers.nextIn).toBe(2)
  })

  it('10e: one that goes nowhere is rejected, or ignored where the profile says so', () => {
    const strict = loggedOn()
    strict.peer.send('35=4|34=2|36=2|123=Y')
    strict.peer.expect('35=3|34=2|45=2|58=Attempt to lower sequence number, invalid value NewSeqNo(36)=2|371=36|372=4|373=5')
    const lenient = loggedOn({ gapFillEqual: 'ignore' })
    lenient.peer.send('35=4|34=2|36=2|123=Y')
    lenient.peer.expectNothing()
  })

  it('X16: a gap fill without PossDupFlag(43) right after the Logon jumps the inbound number', () => {
    const { peer, session } = loggedOn()
    peer.send('35=4|34=2|36=5000|123=Y')
    peer.send('35=0|34=5000')
    peer.expectNothing()
    expect(session.numbers.nextIn).toBe(5001)
  })
})

describe('11: SequenceReset-Reset', () => {
  it('11a: whatever its own number, the next one is NewSeqNo(36)', () => {
    const { peer, session, journal } = loggedOn()
    peer.send('35=4|34=0|36=25')
    expect(session.numbers.nextIn).toBe(25)
    peer.send('35=4|34=900|36=50|123=N')
    expect(session.numbers.nextIn).toBe(50)
    expect(fold(journal.records)).toEqual(session.numbers)
    peer.expectNothing()
  })

  it('what a reset passes over is told as a hole that is closed by it; its own number is none', () => {
    const { peer, facts } = loggedOn()
    const before = facts.length
    peer.send('35=4|34=2|36=3')
    expect(facts.slice(before)).toEqual([])
    for (const [message, from, to] of [
      ['35=4|34=4|36=5', 3, 4],
      ['35=4|34=5|36=7', 5, 6],
      ['35=4|34=0|36=8', 7, 7],
    ] as const) {
      const told = facts.length
      peer.send(message)
      expect(facts.slice(told)).toMatchObject([{ kind: 'session_gap_opened', from, to }, { kind: 'session_gap_closed' }])
    }
  })

  it('11b: to the expected number, nothing changes', () => {
    const { peer, session } = loggedOn()
    peer.send('35=4|34=0|36=2')
    peer.expectNothing()
    expect(session.numbers.nextIn).toBe(2)
  })

  it('11c: to a lower number it is rejected', () => {
    const { peer, session } = loggedOn()
    peer.send('35=4|34=0|36=1')
    peer.expect('35=3|34=2|45=0|58=Value is incorrect (out of range) for this tag|371=36|372=4|373=5')
    expect(session.numbers.nextIn).toBe(2)
  })

  it('a reset closes a hole that is open', () => {
    const { peer, session } = loggedOn()
    peer.send('35=0|34=9')
    peer.take()
    peer.send('35=4|34=0|36=9')
    expect(session.resending).toBe(false)
    expect(session.numbers.nextIn).toBe(10)
  })

  it('11b: one to the number that is expected anyway is accepted, and told', () => {
    const { peer, facts, session } = loggedOn()
    peer.send('35=4|34=2|36=2')
    peer.expectNothing()
    expect(session.numbers.nextIn).toBe(2)
    expect(facts.at(-1)).toMatchObject({ kind: 'session_warning', code: 'resetChangesNothing' })
  })

  it('without validation too, what has no number changes none', () => {
    const { peer, session } = loggedOn({ validation: false })
    peer.send('35=4|34=2')
    peer.expect('35=3|34=2|45=2|58=Value is incorrect (out of range) for this tag|371=36|372=4|373=5')
    peer.send('35=4|34=2|123=Y')
    peer.expect('35=3|34=3|45=2|58=Attempt to lower sequence number, invalid value NewSeqNo(36)=NaN|371=36|372=4|373=5')
    peer.send('35=2|34=2')
    peer.expect('35=3|34=4|45=2|58=Value is incorrect (out of range) for this tag|371=7|372=2|373=5')
    expect(session.numbers.nextIn).toBe(3)
  })
})
