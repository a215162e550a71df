import { describe, expect, it } from 'vitest'
import { acceptor, kinds, loggedOn } from './desk.ts'

const news = '148=Hi|33=1|58=line'

describe('2: the standard header', () => {
  it('2a: the expected number is accepted', () => {
    const { peer, session } = loggedOn()
    peer.send('35=0|34=2')
    peer.send('35=0|34=3')
    peer.expectNothing()
    expect(session.numbers.nextIn).toBe(4)
  })

  it('2c: a number too low ends the session, naming both numbers; the answer is waited for', () => {
    const { peer, facts } = loggedOn()
    peer.send('35=0|34=2')
    peer.send('35=0|34=2')
    peer.expect('35=5|34=2|58=MsgSeqNum too low, expecting 3 but received 2')
    expect(peer.transport.closed).toBe(false)
    peer.send('35=5|34=3')
    peer.expectClosed()
    expect(facts.at(-1)).toEqual({
      source: 'desk',
      kind: 'session_down',
      cause: 'seqTooLow',
      text: 'MsgSeqNum too low, expecting 3 but received 2',
    })
  })

  it('2c: and not longer than LogoutAckThreshold', () => {
    const { peer, facts } = loggedOn()
    peer.send('35=0|34=1')
    peer.take()
    peer.advanceMs(1999)
    expect(peer.transport.closed).toBe(false)
    peer.advanceMs(1)
    peer.expectClosed()
    expect(facts.at(-1)).toMatchObject({ cause: 'seqTooLow' })
  })

  it('2d, 3b: a garbled message is ignored, counted, and takes no number', () => {
    const { peer, session, facts } = loggedOn()
    peer.send('8=FIX.4.4|35=0|34=2|49=VENUE|52=<TIME>|56=ME|10=256')
    peer.expectNothing()
    expect(session.numbers.nextIn).toBe(2)
    expect(facts.at(-1)).toMatchObject({ kind: 'session_garbled', reason: 'checksum' })
    peer.send('35=0|34=2')
    expect(session.numbers.nextIn).toBe(3)
  })

  it('2e: a duplicate that was received is ignored; one that was not is processed', () => {
    const { peer, session, delivered } = loggedOn()
    peer.send(`35=B|34=2|${news}`)
    peer.send(`35=B|34=2|43=Y|122=<TIME>|${news}`)
    expect(delivered).toHaveLength(1)
    peer.send(`35=B|34=3|43=Y|122=<TIME>|${news}`)
    expect(delivered).toHaveLength(2)
    peer.expectNothing()
    expect(session.numbers.nextIn).toBe(4)
  })

  it('2f: OrigSendingTime(122) after SendingTime(52) is rejected and ends the session', () => {
    const { peer } = loggedOn()
    peer.send(`35=B|34=2|43=Y|122=<TIME+10>|${news}`)
    peer.expect('35=3|34=2|45=2|58=SendingTime accuracy problem|371=122|372=B|373=10')
    peer.expect('35=5|34=3|58=SendingTime accuracy problem')
  })

  it('2g: a duplicate without OrigSendingTime(122) is rejected; only the expected number is used up', () => {
    const { peer, session } = loggedOn()
    peer.send('35=0|34=2')
    peer.send('35=0|34=2|43=Y')
    peer.expect('35=3|34=2|45=2|58=Required tag missing|371=122|372=0|373=1')
    expect(session.numbers.nextIn).toBe(3)
    peer.send('35=0|34=3|43=Y')
    peer.expect('35=3|34=3|45=3|58=Required tag missing|371=122|372=0|373=1')
    expect(session.numbers.nextIn).toBe(4)
    expect(session.state).toBe('active')
  })

  it('2i: another BeginString(8) ends the session', () => {
    const { peer, session } = loggedOn()
    peer.send('8=FIX.4.2|35=0|34=2|49=VENUE|52=<TIME>|56=ME')
    peer.expect('35=5|34=2|58=Incorrect BeginString')
    expect(session.numbers.nextIn).toBe(2)
  })

  it('2k: a wrong CompID is rejected and ends the session', () => {
    const { peer, facts, session } = loggedOn()
    peer.send('35=0|34=2|56=ELSE')
    peer.expect('35=3|34=2|45=2|58=CompID problem|371=56|372=0|373=9')
    peer.expect('35=5|34=3|58=CompID problem')
    peer.send('35=5|34=3')
    peer.expectClosed()
    expect(session.numbers.nextIn).toBe(3)
    expect(facts.at(-1)).toMatchObject({ cause: 'compIDProblem' })
  })

  it('2o: SendingTime(52) 120 s off is accepted, 121 s is not, and it is the wall clock that counts', () => {
    for (const [shift, accepted] of [
      [-121, false],
      [-120, true],
      [120, true],
      [121, false],
    ] as const) {
      const { peer, session } = loggedOn()
      peer.send(`35=0|34=2|52=<TIME${shift > 0 ? '+' : ''}${shift}>`)
      expect(session.state).toBe(accepted ? 'active' : 'logoutSent')
      expect(session.numbers.nextIn).toBe(3)
      if (!accepted) peer.expect('35=3|34=2|45=2|58=SendingTime accuracy problem|371=52|372=0|373=10')
    }
  })

  it('2q: an unknown MsgType(35) is rejected', () => {
    const { peer, session } = loggedOn()
    peer.send('35=*|34=2')
    peer.expect('35=3|34=2|45=2|58=Invalid MsgType|371=35|372=*|373=11')
    expect(session.numbers.nextIn).toBe(3)
  })

  it('2r: a type that the application does not handle is refused by BusinessMessageReject(j)', () => {
    const it = loggedOn({}, { onMessage: (_, now) => it.driver.refuse(3, 'Unsupported Message Type', now) as undefined })
    it.peer.send(`35=B|34=2|${news}`)
    it.peer.expect('35=j|34=2|45=2|58=Unsupported Message Type|372=B|380=3')
    expect(it.session.numbers.nextIn).toBe(3)
  })

  it('2t: fields before 8=, or 34 before 35, make a message garbled', () => {
    const { peer, session } = loggedOn()
    peer.send('8=FIX.4.4|34=2|35=0|49=VENUE|52=<TIME>|56=ME')
    peer.expectNothing()
    expect(session.numbers.nextIn).toBe(2)
  })

  it('X11: a message without MsgSeqNum(34) ends the session', () => {
    const { peer } = loggedOn()
    peer.send('8=FIX.4.4|35=0|49=VENUE|52=<TIME>|56=ME')
    peer.expect('35=5|34=2|58=Received message without MsgSeqNum')
  })

  it('X12: a message is the same whatever the transport cut it into', () => {
    const { peer, delivered, session } = loggedOn()
    peer.trickle(`35=B|34=2|${news}`)
    const two = [peer.complete(`35=B|34=3|${news}`), peer.complete(`35=B|34=4|${news}`)]
    peer.sendBytes(Uint8Array.from([...two[0], ...two[1]]))
    expect(delivered).toHaveLength(3)
    expect(session.numbers.nextIn).toBe(5)
  })
})

describe('7 and X17: Reject(3)', () => {
  it('7: a Reject is accepted and told', () => {
    const { peer, session, facts } = loggedOn()
    peer.send('35=3|34=2|45=1|58=What was that')
    peer.expectNothing()
    expect(session.numbers.nextIn).toBe(3)
    expect(facts.at(-1)).toEqual({ source: 'desk', kind: 'session_reject_received', refSeqNum: 1, text: 'What was that' })
  })

  it('X17: a Reject that is invalid itself is never answered with a Reject', () => {
    const { peer, session } = loggedOn()
    peer.send('35=3|34=2|999=x')
    peer.expectNothing()
    expect(session.numbers.nextIn).toBe(3)
  })
})

describe('14: fields', () => {
  const cases: [ref: string, message: string, reject: string][] = [
    ['14a: an unknown tag', '35=0|34=2|999=x', '58=Invalid tag number|371=999|372=0|373=0'],
    ['14b: a required tag that is missing', '35=1|34=2', '58=Required tag missing|371=112|372=1|373=1'],
    ['14c: a tag of another message', '35=0|34=2|55=EURUSD', '58=Tag not defined for this message type|371=55|372=0|373=2'],
    ['14d: a tag without a value', '35=0|34=2|112=', '58=Tag specified without a value|371=112|372=0|373=4'],
    ['14f: a number that is none', '35=2|34=2|7=x|16=0', '58=Incorrect data format for value|371=7|372=2|373=6'],
    ['14h: a tag twice', '35=1|34=2|112=A|112=B', '58=Tag appears more than once|371=112|372=1|373=13'],
  ]
  for (const [title, message, reject] of cases) {
    it(`${title} is rejected, and the number used up`, () => {
      const { peer, session, facts } = loggedOn()
      peer.send(message)
      peer.expect(`35=3|34=2|45=2|${reject}`)
      expect(session.numbers.nextIn).toBe(3)
      expect(session.state).toBe('active')
      expect(kinds(facts)).toContain('session_reject_sent')
    })
  }

  it('14b: an absent or empty CompID is a matter of fields, and does not end the session', () => {
    const { peer, session } = loggedOn()
    peer.send('8=FIX.4.4|35=0|34=2|49=VENUE|52=<TIME>')
    peer.expect('35=3|34=2|45=2|58=Required tag missing|371=56|372=0|373=1')
    peer.send('8=FIX.4.4|35=0|34=3|49=VENUE|52=<TIME>|56=')
    peer.expect('35=3|34=3|45=3|58=Tag specified without a value|371=56|372=0|373=4')
    expect(session.state).toBe('active')
  })

  it('18: a Reject goes back the way that the message came', () => {
    const { peer } = loggedOn()
    peer.send('35=0|34=2|115=JCD|116=CS|999=x')
    expect(peer.take()).toContain('|56=VENUE|128=JCD|129=CS|45=2|')
  })

  it('the application sees each problem before it is answered, and may overrule it: a fill with a value of the venue is delivered', () => {
    const asked: string[] = []
    const { peer, delivered } = loggedOn({
      onInvalid: [],
      overrule: (view, problem) => {
        asked.push(`${view.msgType} ${problem.reason} ${problem.refTagID}`)
        return view.msgTypeIs('8') && problem.reason === 5
      },
    })
    const fill = '11=A|17=X|37=O|14=5|151=0|6=1.1|54=1|39=2|150=Q'
    peer.send(`35=8|34=2|${fill}`)
    peer.expectNothing()
    expect(delivered).toHaveLength(1)
    peer.send(`35=8|34=3|${fill}|999=x`)
    peer.expect('35=3|34=2|45=3|58=Invalid tag number|371=999|372=8|373=0')
    expect(delivered).toHaveLength(1)
    expect(asked).toEqual(['8 5 150', '8 5 150', '8 0 999'])
    const many = Array.from({ length: 100 }, (_, at) => `${5000 + at}=x`).join('|')
    const tolerant = loggedOn({ overrule: (_view, problem) => problem.refTagID >= 5000 })
    tolerant.peer.send(`35=0|34=2|${many}|112=`)
    tolerant.peer.expect('35=3|34=2|45=2|58=Tag specified without a value|371=112|372=0|373=4')
  })

  it('a rule can be switched off, and validation as a whole', () => {
    const rule = loggedOn({ validation: { unknownTags: false } })
    rule.peer.send('35=0|34=2|999=x')
    rule.peer.expectNothing()
    const all = acceptor({ validation: false })
    all.peer.connect()
    all.peer.send('35=A|34=1|98=0|108=30|999=x')
    all.peer.expect('35=A|34=1|98=0|108=30')
  })
})
