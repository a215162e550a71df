import { held } from '../src/index.ts'
import { toText } from '../src/testing.ts'
import { describe, expect, it } from 'vitest'
import { acceptor, desk, loggedOn } from './desk.ts'

const fill = '11=A|17=X|37=O|14=5|151=0|6=1.1|54=1|39=2|150=F'
const news = '148=Hello|33=1|58=line'

describe('what becomes of a message that the dictionary has something against', () => {
  it('a fill is delivered and told, whatever the venue has added: rejected, nobody would know of it', () => {
    const { peer, delivered, facts, session } = loggedOn()
    peer.send(`35=8|34=2|${fill}|999=x`)
    peer.expectNothing()
    expect(delivered).toHaveLength(1)
    expect(facts.at(-1)).toEqual({
      source: 'desk',
      kind: 'session_invalid_accepted',
      refSeqNum: 2,
      refMsgType: '8',
      reason: 0,
      refTagID: 999,
      text: 'Invalid tag number',
    })
    expect(session.numbers.nextIn).toBe(3)
  })

  it('anything else is rejected, and so is a fill in the profile of the public scripts', () => {
    const { peer, delivered } = loggedOn()
    peer.send(`35=B|34=2|${news}|999=x`)
    peer.expect('35=3|34=2|45=2|58=Invalid tag number|371=999|372=B|373=0')
    expect(delivered).toHaveLength(0)
    const script = acceptor({ compat: 'quickfix' })
    script.peer.connect()
    script.peer.send('35=A|34=1|98=0|108=30')
    script.peer.takeAll()
    script.peer.send(`35=8|34=2|${fill}|999=x`)
    script.peer.expect('35=3|34=2|45=2|58=Invalid tag number|371=999|372=8|373=0')
  })

  it('by type, reason and tag: the first rule that fits holds', () => {
    const { peer, delivered, facts } = loggedOn({
      onInvalid: [
        { msgType: 'B', refTagID: 999, outcome: 'pass' },
        { msgType: 'B', reason: 0, outcome: 'warn' },
      ],
    })
    peer.send(`35=B|34=2|${news}|999=x`)
    expect(facts.some((fact) => fact.kind === 'session_invalid_accepted')).toBe(false)
    peer.send(`35=B|34=3|${news}|998=x`)
    expect(facts.filter((fact) => fact.kind === 'session_invalid_accepted')).toHaveLength(1)
    peer.expectNothing()
    peer.send(`35=B|34=4|${news}|42=`)
    peer.expect('35=3|34=2|45=4|58=Tag specified without a value|371=42|372=B|373=4')
    expect(delivered).toHaveLength(2)
  })

  it('a message with one fault that may pass and one that may not is rejected for that, and nothing is told as accepted', () => {
    const { peer, facts } = loggedOn({ onInvalid: [{ reason: 0, outcome: 'warn' }] })
    peer.send(`35=B|34=2|${news}|999=x|42=`)
    peer.expect('35=3|34=2|45=2|58=Tag specified without a value|371=42|372=B|373=4')
    expect(facts.some((fact) => fact.kind === 'session_invalid_accepted')).toBe(false)
  })

  it('fix: the application has the message without the field at fault, the journal as it came', () => {
    const { peer, delivered, journal, facts } = loggedOn({ onInvalid: [{ msgType: 'B', outcome: 'fix' }] })
    peer.send(`35=B|34=2|${news}|999=x|42=`)
    peer.expectNothing()
    expect(delivered[0]).toContain('|148=Hello|33=1|58=line|10=')
    const { raw } = journal.records.filter((record) => record.seq === 2)[0]
    expect(toText(raw, 0, raw.length)).toContain('|999=x|42=|10=')
    expect(facts.filter((fact) => fact.kind === 'session_invalid_accepted').map((fact) => fact.refTagID)).toEqual([999, 42])
    peer.send(`35=B|34=3|${news}|61=9`)
    peer.expect('35=3|34=2|45=3|58=Value is incorrect (out of range) for this tag|371=61|372=B|373=5')
  })

  it('fix: what is held by the application is recorded as it came, too', () => {
    const { peer, driver, journal, now } = loggedOn({ onInvalid: [{ outcome: 'fix' }] }, { onMessage: () => held })
    peer.send(`35=B|34=2|${news}|999=x`)
    expect(driver.heldView?.has(999)).toBe(false)
    driver.taken(undefined, now())
    const { raw } = journal.records.filter((record) => record.seq === 2)[0]
    expect(toText(raw, 0, raw.length)).toContain('|999=x|')
  })

  it('a rule that cannot be kept is refused when it is made', () => {
    expect(() => desk({ onInvalid: [{ reason: 5, outcome: 'fix' }] })).toThrow(/onInvalid, outcome fix for reason 5/)
  })

  it('where nothing is to be rejected, everything is delivered and told', () => {
    const { peer, delivered, facts } = loggedOn({ rejectInvalid: false, onInvalid: [] })
    peer.send(`35=B|34=2|${news}|42=`)
    peer.expectNothing()
    expect(delivered).toHaveLength(1)
    expect(facts.at(-1)).toMatchObject({ kind: 'session_invalid_accepted', refTagID: 42 })
  })
})
