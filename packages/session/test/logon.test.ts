import { describe, expect, it } from 'vitest'
import { Direction } from '../src/index.ts'
import { MemoryRecords, toBytes, toText, toWire } from '../src/testing.ts'
import { acceptor, desk, fold, kinds, loggedOn } from './desk.ts'

describe('1B: the initiator logs on', () => {
  it('1B-b: the first bytes sent are a Logon, and nothing follows until it is answered', () => {
    const { peer, session } = desk()
    peer.connect()
    expect(peer.take()).toBe(toText(toWire('8=FIX.4.4|9=62|35=A|34=1|49=ME|52=20260102-09:30:00.000|56=VENUE|98=0|108=30')))
    peer.expectNothing()
    expect(session.state).toBe('logonSent')
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

  it('1B-c: an answer with a number too high is taken, and the hole is asked for', () => {
    const { peer, session, facts } = desk()
    peer.connect()
    peer.take()
    peer.send('35=A|34=5|98=0|108=30')
    peer.expect('35=2|34=2|7=1|16=0')
    expect(session.state).toBe('active')
    expect(session.resending).toBe(true)
    peer.send('35=4|34=1|43=Y|122=<TIME>|36=5|123=Y')
    expect(session.numbers.nextIn).toBe(6)
    expect(kinds(facts)).toEqual(['session_up', 'session_gap_opened', 'session_gap_closed'])
  })

  it('1B-d: an answer with an invalid field is refused with a Logout that says why', () => {
    const { peer, facts } = desk()
    peer.connect()
    peer.take()
    peer.send('35=A|34=1|98=0|108=abc')
    peer.expect('35=5|34=2|58=Incorrect data format for value')
    peer.expectClosed()
    expect(facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'protocolError' })
  })

  it('1B-e: an answer that is no Logon ends the connection', () => {
    const { peer, facts } = desk()
    peer.connect()
    peer.take()
    peer.send('35=0|34=1')
    peer.expect('35=5|34=2|58=First message is of type 0')
    peer.expectClosed()
    expect(facts.at(-1)).toMatchObject({ cause: 'notLogon' })
  })

  it('a Logout instead of an answer is told with its text', () => {
    const { peer, facts } = desk()
    peer.connect()
    peer.take()
    peer.send('35=5|34=1|58=InternalError: RET_INVALID_DATA')
    peer.expectClosed()
    expect(facts).toEqual([
      { source: 'desk', kind: 'session_logon_refused', text: 'InternalError: RET_INVALID_DATA' },
      { source: 'desk', kind: 'session_down', cause: 'logonRefused', text: 'InternalError: RET_INVALID_DATA' },
    ])
  })

  it('a refusal whose SendingTime(52) is further from our clock than a session may bear tells how far', () => {
    const { peer, facts } = desk()
    peer.connect()
    peer.take()
    peer.send('35=5|34=1|52=20260102-09:40:00.000|58=SendingTime accuracy problem')
    peer.expectClosed()
    expect(facts[0]).toMatchObject({ kind: 'session_logon_refused', skewUs: -600_000_000 })
  })

  it('no answer within LogonTimeout closes the connection', () => {
    const { peer, facts } = desk()
    peer.connect()
    peer.take()
    peer.advanceMs(9999)
    expect(facts).toEqual([])
    peer.advanceMs(1)
    peer.expectClosed()
    expect(facts.at(-1)).toMatchObject({ cause: 'logonTimeout' })
  })

  it('a Logon carries its further fields to the wire, and no secret to the journal', () => {
    const { peer, journal } = desk({ logon: { username: '4711', password: 's3cret' } })
    peer.connect()
    peer.expect('35=A|34=1|98=0|108=30|553=4711|554=s3cret')
    expect(toText(journal.records[0].raw)).toContain('|553=***|554=***|')
  })

  it('the answer’s HeartBtInt(108) is the one that counts', () => {
    const { peer } = desk({ heartBtIntS: 30 })
    peer.connect()
    peer.take()
    peer.send('35=A|34=1|98=0|108=5')
    peer.advanceMs(5000)
    peer.expect('35=0|34=2')
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

  it('1S-a: first the Logon, then the request for the hole', () => {
    const { peer } = acceptor()
    peer.connect()
    peer.send('35=A|34=5|98=0|108=30')
    peer.expect('35=A|34=1|98=0|108=30')
    peer.expect('35=2|34=2|7=1|16=0')
  })

  it('1S-c: wrong CompIDs are answered with silence, and take no number', () => {
    for (const ids of ['49=WT|56=VENUE', '49=ME|56=ELSE']) {
      const { peer, session, facts, journal } = acceptor()
      peer.connect()
      peer.send(`35=A|34=1|${ids}|98=0|108=30`)
      peer.expectClosed()
      expect(session.numbers.nextOut).toBe(1)
      expect(journal.records).toEqual([])
      expect(facts.at(-1)).toMatchObject({ cause: 'unknownIdentity' })
    }
  })

  it('1S-d: an invalid Logon of a known identity is answered with Reject and Logout', () => {
    const { peer } = acceptor()
    peer.connect()
    peer.send('35=A|34=1|98=0|108=30|999=x')
    peer.expect('35=3|34=1|45=1|58=Invalid tag number|371=999|372=A|373=0')
    peer.expect('35=5|34=2|58=Invalid tag number')
    peer.expectClosed()
  })

  it('2S: a first message that is no Logon closes the connection without a word', () => {
    const { peer, facts } = acceptor()
    peer.connect()
    peer.send('35=0|34=1')
    peer.expectClosed()
    expect(facts.at(-1)).toMatchObject({ cause: 'notLogon' })
  })

  it('a garbled first message closes the connection without a word', () => {
    const { peer } = acceptor()
    peer.connect()
    peer.send('8=FIX.4.4|9=40|35=A|34=1|49=ME|52=<TIME>|56=VENUE|98=0|108=30')
    peer.expectClosed()
  })

  it('no Logon within LogonTimeout closes the connection', () => {
    const { peer, facts } = acceptor()
    peer.connect()
    peer.advanceMs(10_000)
    peer.expectClosed()
    expect(facts.at(-1)).toMatchObject({ cause: 'logonTimeout' })
  })

  it('a first message of more than 4 KiB is not waited for', () => {
    const { peer } = acceptor()
    peer.connect()
    peer.sendBytes(toBytes(`8=FIX.4.4|9=9000|35=A|${'x'.repeat(4100)}`))
    peer.expectClosed()
  })

  it('a Logon with a number too low ends with the text that names both numbers', () => {
    const before = acceptor()
    before.peer.connect()
    before.peer.send('35=A|34=1|98=0|108=30')
    before.peer.send('35=0|34=2')
    const { peer } = acceptor({}, new MemoryRecords(false, before.journal.records))
    peer.connect()
    peer.send('35=A|34=2|98=0|108=30')
    peer.expect('35=5|34=2|58=MsgSeqNum too low, expecting 3 but received 2')
    peer.expectClosed()
  })

  it('17b: EncryptMethod(98) other than none is refused', () => {
    const { peer } = acceptor()
    peer.connect()
    peer.send('35=A|34=1|98=1|108=30')
    peer.expect('35=3|34=1|45=1|58=Unsupported EncryptMethod|371=98|372=A|373=7')
    peer.expect('35=5|34=2|58=Unsupported EncryptMethod')
    peer.expectClosed()
  })

  it('X7: another HeartBtInt(108) in the answer holds and is told, or ends the session', () => {
    const it = desk()
    it.peer.connect()
    it.peer.expect('35=A|34=1|98=0|108=30')
    it.peer.send('35=A|34=1|98=0|108=10')
    expect(it.facts).toContainEqual(expect.objectContaining({ kind: 'session_warning', code: 'heartBtIntDiffers', refSeqNum: 1 }))
    it.peer.advanceMs(10_000)
    it.peer.expect('35=0|34=2')
    const strict = desk({ heartBtIntDiffers: 'logout' })
    strict.peer.connect()
    strict.peer.expect('35=A|34=1|98=0|108=30')
    strict.peer.send('35=A|34=1|98=0|108=10')
    strict.peer.expect('35=5|34=2|58=HeartBtInt is 10, asked for was 30')
  })

  it('X7: a HeartBtInt(108) outside the range is answered with a Logout that names it', () => {
    const { peer } = acceptor({ heartBtIntRange: [5, 60] })
    peer.connect()
    peer.send('35=A|34=1|98=0|108=3')
    peer.expect('35=5|34=1|58=HeartBtInt must be from 5 to 60')
    peer.expectClosed()
  })

  it('X7: a negative HeartBtInt(108) is refused', () => {
    const { peer } = acceptor()
    peer.connect()
    peer.send('35=A|34=1|98=0|108=-1')
    peer.expect('35=5|34=1|58=HeartBtInt must not be negative')
    peer.expectClosed()
  })

  it('the application decides on a Logon, later if it likes; meanwhile nothing is read', () => {
    let decide: (yes: boolean, text?: string) => void = () => undefined
    const { peer, delivered } = acceptor({}, undefined, {
      admit: (logon, answer) => {
        expect(logon.str(49)).toBe('ME')
        decide = answer
      },
    })
    peer.connect()
    peer.send('35=A|34=1|98=0|108=30')
    peer.send('35=B|34=2|148=Hi|33=1|58=line')
    peer.expectNothing()
    decide(true)
    peer.expect('35=A|34=1|98=0|108=30')
    expect(delivered).toHaveLength(1)
  })

  it('the application refuses a Logon silently, or with a text', () => {
    const silent = acceptor({}, undefined, { admit: (_, answer) => answer(false) })
    silent.peer.connect()
    silent.peer.send('35=A|34=1|98=0|108=30')
    silent.peer.expectClosed()
    const spoken = acceptor({}, undefined, { admit: (_, answer) => answer(false, 'Wrong password') })
    spoken.peer.connect()
    spoken.peer.send('35=A|34=1|98=0|108=30|553=4711|554=guess')
    spoken.peer.expect('35=5|34=1|58=Wrong password')
    spoken.peer.expectClosed()
  })

  it('CompIDs may differ in case where the profile says so', () => {
    const strict = acceptor()
    strict.peer.connect()
    strict.peer.send('35=A|34=1|49=me|56=Venue|98=0|108=30')
    strict.peer.expectClosed()
    const lenient = acceptor({ compIDsIgnoreCase: true })
    lenient.peer.connect()
    lenient.peer.send('35=A|34=1|49=me|56=Venue|98=0|108=30')
    lenient.peer.expect('35=A|34=1|49=VENUE|56=ME|98=0|108=30')
  })

  it('SubIDs stand in the header where they are configured', () => {
    const { peer } = desk({ senderSubID: 'QUOTE', targetSubID: 'QUOTE' })
    peer.connect()
    expect(peer.take()).toContain('|49=ME|50=QUOTE|52=20260102-09:30:00.000|56=VENUE|57=QUOTE|98=0|')
  })
})

describe('numbers that begin anew', () => {
  it('ResetOnLogon: the initiator asks with 141=Y from number 1, in a new epoch', () => {
    const first = loggedOn({ resetOnLogon: true })
    expect(first.session.numbers.epoch).toBe(1)
    first.peer.disconnect()
    const { peer, session } = first
    peer.connect()
    peer.expect('35=A|34=1|98=0|108=30|141=Y')
    peer.send('35=A|34=1|98=0|108=30|141=Y')
    expect(session.numbers).toMatchObject({ epoch: 2, nextIn: 2, nextOut: 2 })
    expect(fold(first.journal.records)).toEqual(session.numbers)
  })

  it('the acceptor follows 141=Y, and says so', () => {
    const { peer, session, facts } = acceptor()
    peer.connect()
    peer.send('35=A|34=1|98=0|108=30')
    peer.take()
    peer.disconnect()
    peer.connect()
    peer.send('35=A|34=1|98=0|108=30|141=Y')
    peer.expect('35=A|34=1|98=0|108=30|141=Y')
    expect(session.numbers).toMatchObject({ epoch: 2, nextIn: 2, nextOut: 2 })
    expect(facts.at(-1)).toEqual({ source: 'desk', kind: 'session_up', epoch: 2, reset: true })
  })

  it('X3: 141=Y with another number than 1 is refused', () => {
    const { peer } = acceptor()
    peer.connect()
    peer.send('35=A|34=7|98=0|108=30|141=Y')
    peer.expect('35=5|34=1|58=ResetSeqNumFlag with MsgSeqNum other than 1')
    peer.expectClosed()
  })

  it('a reset in session is answered once: what the peer answers to the answer is not, or both would begin anew for ever', () => {
    const { peer, session } = loggedOn()
    peer.send('35=A|34=1|98=0|108=30|141=Y')
    peer.expect('35=A|34=1|98=0|108=30|141=Y')
    const { epoch } = session.numbers
    peer.send('35=A|34=1|98=0|108=30|141=Y')
    peer.expectNothing()
    expect(session.numbers).toMatchObject({ epoch, nextIn: 2, nextOut: 2 })
    peer.send('35=0|34=2')
    peer.send('35=A|34=1|98=0|108=30|141=Y')
    peer.expect('35=A|34=1|98=0|108=30|141=Y')
    peer.send('35=0|34=2')
    peer.send('35=A|34=1|98=0|108=30|141=Y')
    peer.expectNothing()
    expect(session.numbers).toMatchObject({ nextIn: 2, nextOut: 2 })
  })

  it('X3: a reset in session restarts both sides at 1', () => {
    const { peer, session, journal } = loggedOn()
    peer.send('35=0|34=2')
    peer.send('35=A|34=1|98=0|108=30|141=Y')
    peer.expect('35=A|34=1|98=0|108=30|141=Y')
    peer.send('35=1|34=2|112=1')
    peer.expect('35=0|34=2|112=1')
    expect(fold(journal.records)).toEqual(session.numbers)
    expect(session.numbers.epoch).toBe(2)
  })

  it('X3: a reset in the answer that we did not ask for is followed where our own Logon was number 1', () => {
    const { peer, session, journal } = desk()
    peer.connect()
    peer.take()
    peer.send('35=A|34=1|98=0|108=30|141=Y')
    expect(session.state).toBe('active')
    expect(session.numbers).toMatchObject({ nextIn: 2, nextOut: 2 })
    expect(fold(journal.records)).toEqual(session.numbers)
  })

  it('X3: otherwise the session reconnects and asks for the reset itself', () => {
    const { peer, facts } = loggedOn()
    peer.disconnect()
    peer.connect()
    peer.expect('35=A|34=2|98=0|108=30')
    peer.send('35=A|34=1|98=0|108=30|141=Y')
    peer.expect('35=5|34=3|58=ResetSeqNumFlag was not asked for: the next Logon will')
    peer.expectClosed()
    expect(facts.at(-1)).toMatchObject({ cause: 'protocolError' })
    peer.connect()
    peer.expect('35=A|34=1|98=0|108=30|141=Y')
  })

  it('refuseReset: a venue that forbids resets is not reset by its peer', () => {
    const { peer } = acceptor({ refuseReset: true })
    peer.connect()
    peer.send('35=A|34=1|98=0|108=30|141=Y')
    peer.expect('35=5|34=1|58=ResetSeqNumFlag is not accepted')
    peer.expectClosed()
  })

  it('an operator sets the numbers while disconnected, on record', () => {
    const { driver, session, journal, now, peer } = loggedOn()
    expect(driver.command({ kind: 'setNumbers', nextIn: 7, nextOut: 9 }, now())).toBe('numbers can be set only while disconnected')
    peer.disconnect()
    expect(driver.command({ kind: 'setNumbers', nextIn: 7, nextOut: 9 }, now())).toBeUndefined()
    expect(session.numbers).toMatchObject({ epoch: 2, nextIn: 7, nextOut: 9 })
    expect(fold(journal.records)).toEqual(session.numbers)
    peer.connect()
    peer.expect('35=A|34=9|98=0|108=30')
  })

  it('X28: reset after a disconnect, then both start at 1 without a ResendRequest', () => {
    const { peer, session, journal } = loggedOn({ resetOnDisconnect: true })
    peer.send('35=0|34=2')
    peer.disconnect('transportError')
    expect(session.numbers).toMatchObject({ epoch: 2, nextIn: 1, nextOut: 1 })
    peer.connect()
    peer.expect('35=A|34=1|98=0|108=30')
    peer.send('35=A|34=1|98=0|108=30')
    peer.expectNothing()
    expect(journal.records.filter((record) => record.dir === Direction.none)).toHaveLength(1)
  })
})
