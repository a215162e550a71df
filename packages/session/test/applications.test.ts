import { codec } from '@fix/codec'
import { withTransport } from '@fix/dictionary'
import { fix50 } from '@fix/dictionary/fix50'
import { fix50sp2 } from '@fix/dictionary/fix50sp2'
import { fixt11 } from '@fix/dictionary/fixt11'
import { describe, expect, it } from 'vitest'
import type { SessionConfig } from '../src/index.ts'
import { acceptor, desk, kinds } from './desk.ts'

const fix50codec = codec(withTransport(fixt11, fix50))
const fix50sp2codec = codec(withTransport(fixt11, fix50sp2))
const config: Partial<SessionConfig> = {
  codec: fix50sp2codec,
  applications: { '7': fix50codec, '9': fix50sp2codec },
  logon: { defaultApplVerID: '9' },
  sendingTimeThresholdMs: 0,
}
const order = '11=A1|21=1|54=1|60=<TIME>|40=1|55=EURUSD|38=1'
/** OrderRequestID(2422) came with an extension pack of FIX.5.0SP2. */
const newOrder = `${order}|2422=5`

function loggedOn(defaultApplVerID: string, more: Partial<SessionConfig> = {}) {
  const it = acceptor({ ...config, ...more })
  it.peer.connect()
  it.peer.send(`35=A|34=1|98=0|108=30|1137=${defaultApplVerID}`)
  it.peer.expect('35=A|34=1|98=0|108=30|1137=9')
  return it
}

describe('X5: the version of the application under FIXT.1.1', () => {
  it('is that of DefaultApplVerID(1137): a field of a later one is unknown', () => {
    const it = loggedOn('7')
    it.peer.send(`35=D|34=2|${newOrder}`)
    it.peer.expect('35=3|34=2|45=2|58=Invalid tag number|371=2422|372=D|373=0')
    it.peer.send(`35=D|34=3|${order}`)
    expect(it.delivered).toHaveLength(1)
  })

  it('is that of ApplVerID(1128) for the message that has it, and for no other', () => {
    const it = loggedOn('7')
    it.peer.send(`35=D|34=2|1128=9|${newOrder}`)
    expect(it.delivered).toHaveLength(1)
    it.peer.send(`35=D|34=3|${newOrder}`)
    it.peer.expect('35=3|34=2|45=3|58=Invalid tag number|371=2422|372=D|373=0')
    const later = loggedOn('9')
    later.peer.send(`35=D|34=2|1128=7|${newOrder}`)
    later.peer.expect('35=3|34=2|45=2|58=Invalid tag number|371=2422|372=D|373=0')
    later.peer.send(`35=D|34=3|${newOrder}`)
    expect(later.delivered).toHaveLength(1)
  })

  it('is what the application sees the message by', () => {
    const names: (string | undefined)[] = []
    const it = acceptor(config, undefined, {
      onMessage: (view) => {
        names.push(view.messageName)
        return undefined
      },
    })
    it.peer.connect()
    it.peer.send('35=A|34=1|98=0|108=30|1137=7')
    // PartyDetailsListRequest(CF) is a message of FIX.5.0SP2.
    it.peer.send('35=CF|34=2|1128=9|1505=R1|1514=1|1515=1')
    expect(names).toEqual(['PartyDetailsListRequest'])
  })

  it('holds for a message that waited behind a hole, too', () => {
    const it = loggedOn('7')
    it.peer.send(`35=D|34=3|1128=9|${newOrder}`)
    it.peer.expect('35=2|34=2|7=2|16=0')
    it.peer.send(`35=D|34=2|43=Y|122=<TIME>|${order}`)
    expect(it.delivered).toHaveLength(2)
    it.peer.expectNothing()
  })

  it('that we do not speak is rejected with reason 18, and the session goes on', () => {
    const it = loggedOn('9')
    it.peer.send(`35=D|34=2|1128=4|${order}`)
    it.peer.expect('35=3|34=2|45=2|58=Invalid or unsupported application version|371=1128|372=D|373=18')
    it.peer.send(`35=D|34=3|${order}`)
    expect(it.delivered).toHaveLength(1)
  })

  it('of a session message does not matter', () => {
    const it = loggedOn('9')
    it.peer.send('35=1|34=2|1128=4|112=HELLO')
    it.peer.expect('35=0|34=2|112=HELLO')
  })

  it('that is missing in the Logon closes the connection without a word', () => {
    const it = acceptor(config)
    it.peer.connect()
    it.peer.send('35=A|34=1|98=0|108=30')
    it.peer.expectClosed()
  })

  it('that we do not speak ends the Logon with a Logout that says so, for either role', () => {
    const it = acceptor(config)
    it.peer.connect()
    it.peer.send('35=A|34=1|98=0|108=30|1137=33')
    it.peer.expect('35=5|34=1|58=Invalid DefaultApplVerID=33')
    it.peer.expectClosed()
    const initiator = desk(config)
    initiator.peer.connect()
    initiator.peer.expect('35=A|34=1|98=0|108=30|1137=9')
    initiator.peer.send('35=A|34=1|98=0|108=30|1137=33')
    initiator.peer.expect('35=5|34=2|58=Invalid DefaultApplVerID=33')
    initiator.peer.expectClosed()
  })

  it('is that of the answer, for an initiator', () => {
    const it = desk(config)
    it.peer.connect()
    it.peer.take()
    it.peer.send('35=A|34=1|98=0|108=30|1137=7')
    it.peer.send(`35=D|34=2|${newOrder}`)
    it.peer.expect('35=3|34=2|45=2|58=Invalid tag number|371=2422|372=D|373=0')
  })

  it('of a message that we send is that of its own ApplVerID(1128)', () => {
    const it = loggedOn('9', { codec: fix50codec })
    const send = (version?: string) =>
      it.driver.send('PartyDetailsListRequest', { partyDetailsListRequestID: 'R1' }, undefined, it.now(), {
        header: version === undefined ? [] : [[1128, version]],
      })
    expect(() => send()).toThrow('PartyDetailsListRequest')
    expect(() => send('4')).toThrow('ApplVerID(1128) 4, one of applications expected: 7, 9')
    expect(send('9')).toEqual({ kind: 'sent', seq: 2 })
    it.peer.expect('35=CF|34=2|1128=9|1505=R1')
    // What follows is of the session's own again, and the other one is sent again as it was.
    expect(it.driver.send('News', { headline: 'x', noLinesOfText: [{ text: 'x' }] }, undefined, it.now()).kind).toBe('sent')
    it.peer.expect('35=B|34=3|33=1|58=x|148=x')
    it.peer.send('35=2|34=2|7=2|16=2')
    it.peer.expect('35=CF|34=2|43=Y|1128=9|1505=R1')
  })

  it('is agreed anew with each connection', () => {
    const it = loggedOn('7')
    it.peer.disconnect()
    it.peer.connect()
    it.peer.send('35=A|34=2|98=0|108=30|1137=9')
    it.peer.take()
    it.peer.send(`35=D|34=3|${newOrder}`)
    expect(it.delivered).toHaveLength(1)
  })

  it('is that of the codec where no others are given, whatever the peer says', () => {
    const it = acceptor({ ...config, applications: undefined })
    it.peer.connect()
    it.peer.send('35=A|34=1|98=0|108=30|1137=7')
    it.peer.take()
    it.peer.send(`35=D|34=2|1128=7|${newOrder}`)
    expect(it.delivered).toHaveLength(1)
    expect(kinds(it.facts)).toContain('session_up')
  })
})
