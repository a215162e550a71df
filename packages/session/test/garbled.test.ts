import { codec } from '@fix/codec'
import { fix41 } from '@fix/dictionary/fix41'
import { fix42 } from '@fix/dictionary/fix42'
import { describe, expect, it } from 'vitest'
import { Reception } from '../src/index.ts'
import type { SessionConfig } from '../src/index.ts'
import { MemoryTransport } from '../src/testing.ts'
import { acceptor, kinds, loggedOn } from './desk.ts'
import type { Desk } from './desk.ts'

/** The message with another CheckSum(10). */
function wrongSum(it: Desk, text: string): Uint8Array {
  const bytes = it.peer.complete(text)
  const last = bytes.length - 2
  bytes[last] = bytes[last] === 57 ? 48 : bytes[last] + 1
  return bytes
}

/** The text as it stands, `|` for SOH, under a right BodyLength(9) and CheckSum(10). */
function summed(text: string): Uint8Array {
  const body = text.replaceAll('|', '\x01')
  const head = `8=FIX.4.4\x019=${body.length}\x01`
  let sum = 0
  for (const char of head + body) sum = (sum + char.charCodeAt(0)) & 255
  return Uint8Array.from(`${head}${body}10=${String(sum).padStart(3, '0')}\x01`, (char) => char.charCodeAt(0))
}

describe.each<['initiator' | 'acceptor', (config: Partial<SessionConfig>) => Desk]>([
  ['initiator', (config) => loggedOn(config)],
  [
    'acceptor',
    (config) => {
      const it = acceptor(config)
      it.peer.connect()
      it.peer.send('35=A|34=1|98=0|108=30')
      it.peer.take()
      return it
    },
  ],
])('a garbled message, for an %s', (_, up) => {
  it('is ignored, and its number is asked for when the next one comes', () => {
    const it = up({})
    it.peer.sendBytes(wrongSum(it, '35=0|34=2'))
    it.peer.expectNothing()
    expect(it.session.numbers.nextIn).toBe(2)
    it.peer.send('35=0|34=3')
    it.peer.expect('35=2|34=2|7=2|16=0')
  })

  it('is rejected with rejectGarbled, and its number is used up', () => {
    const it = up({ rejectGarbled: true })
    it.peer.sendBytes(wrongSum(it, '35=0|34=2'))
    it.peer.expect('35=3|34=2|45=2|58=Message failed basic validity check|372=0|373=99')
    expect(it.session.numbers.nextIn).toBe(3)
    it.peer.send('35=0|34=3')
    it.peer.expectNothing()
    expect(kinds(it.facts)).toEqual(['session_up', 'session_garbled', 'session_reject_sent'])
  })

  it('counts as a message with validateChecksum off, where the sum alone is wrong', () => {
    const it = up({ validateChecksum: false })
    it.peer.sendBytes(wrongSum(it, '35=1|34=2|112=HELLO'))
    it.peer.expect('35=0|34=2|112=HELLO')
    it.peer.sendBytes(wrongSum(it, '35=B|34=3|148=a|33=1|58=b'))
    expect(it.delivered).toHaveLength(1)
    expect(kinds(it.facts)).not.toContain('session_garbled')
  })
})

describe('rejectGarbled', () => {
  it('rejects what is no field list and what does not begin with 8, 9, 35', () => {
    const it = loggedOn({ rejectGarbled: true })
    it.peer.sendBytes(summed('35=0|34=2|49garbled=VENUE|56=ME|'))
    it.peer.expect('35=3|34=2|45=2|58=Message failed basic validity check|372=0|373=99')
    it.peer.sendBytes(summed('34=3|35=0|49=VENUE|56=ME|'))
    it.peer.expect('35=3|34=3|45=3|58=Message failed basic validity check|372=0|373=99')
    expect(it.session.numbers.nextIn).toBe(4)
  })

  it('goes on to what waited behind the number', () => {
    const it = loggedOn({ rejectGarbled: true })
    it.peer.send('35=1|34=3|112=LATER')
    it.peer.expect('35=2|34=2|7=2|16=0')
    it.peer.sendBytes(wrongSum(it, '35=0|34=2'))
    it.peer.expect('35=3|34=3|45=2|58=Message failed basic validity check|372=0|373=99')
    it.peer.expect('35=0|34=4|112=LATER')
  })

  it.each([
    ['of another number', '35=0|34=7'],
    ['that is a Logon', '35=A|34=2|98=0|108=30'],
    ['that is a SequenceReset', '35=4|34=2|123=Y|36=9'],
  ])('does not use up the number of a message %s', (_, text) => {
    const it = loggedOn({ rejectGarbled: true })
    it.peer.sendBytes(wrongSum(it, text))
    expect(it.peer.take()).toContain('|35=3|')
    expect(it.session.numbers.nextIn).toBe(2)
    it.peer.expectNothing()
  })

  it.each([
    ['a Reject', (it: Desk) => wrongSum(it, '35=3|34=2|45=1')],
    ['what shows no number', () => summed('35=0|49x=VENUE|56=ME|')],
    ['a checksum that is not of three digits', () => Uint8Array.from('8=FIX.4.4\x019=5\x0135=0\x0110=0\x01', (char) => char.charCodeAt(0))],
    ['a wrong length', (it: Desk) => it.peer.complete('8=FIX.4.4|9=3|35=0|34=2|49=VENUE|56=ME|')],
    ['junk', () => Uint8Array.from('junk\x0110=123\x01', (char) => char.charCodeAt(0))],
  ])('has no answer to %s', (_, bytes) => {
    const it = loggedOn({ rejectGarbled: true })
    it.peer.sendBytes(bytes(it))
    it.peer.expectNothing()
    expect(it.session.numbers.nextIn).toBe(2)
  })

  it('has as many fields as the version knows', () => {
    for (const [version, text] of [
      [codec(fix41), '35=3|34=2|45=2|58=Message failed basic validity check'],
      [codec(fix42), '35=3|34=2|45=2|58=Message failed basic validity check|372=0'],
    ] as const) {
      const it = loggedOn({ rejectGarbled: true, codec: version })
      it.peer.sendBytes(wrongSum(it, '35=0|34=2'))
      it.peer.expect(text)
    }
  })
})

describe('validateChecksum off', () => {
  it('still finds garbled what is no message for other reasons', () => {
    const it = loggedOn({ validateChecksum: false })
    it.peer.sendBytes(summed('35=0|34=2|49garbled=VENUE|56=ME|'))
    it.peer.sendBytes(Uint8Array.from('8=FIX.4.4\x019=10\x0134=2\x0135=0\x0110=000\x01', (char) => char.charCodeAt(0)))
    it.peer.expectNothing()
    expect(it.session.numbers.nextIn).toBe(2)
    expect(kinds(it.facts).filter((kind) => kind === 'session_garbled')).toHaveLength(2)
  })

  it('lets the first message pass the reception, where that is told so', () => {
    const logonThrough = (validateChecksum: boolean): boolean => {
      const it = acceptor({ validateChecksum: false })
      const reception = new Reception({
        codec: it.session.settings.codec,
        validateChecksum,
        find: (_, __, answer) => answer(it.driver),
      })
      const arrival = reception.accept(new MemoryTransport(), it.now())
      const bytes = wrongSum(it, '35=A|34=1|98=0|108=30')
      arrival.received(bytes, 0, bytes.length, it.now())
      return it.session.state === 'active'
    }
    expect([logonThrough(true), logonThrough(false)]).toEqual([false, true])
  })
})
