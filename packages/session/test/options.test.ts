import { describe, expect, it } from 'vitest'
import { toText } from '../src/testing.ts'
import { desk, fold, loggedOn } from './desk.ts'

describe('the last word on a message', () => {
  it('its signer sees it as it would leave, and what it adds stands at the end; length and sum are those of the whole', () => {
    const seen: string[] = []
    const { peer, journal } = desk({
      sign: (message) => {
        seen.push(toText(message))
        return toText(message).includes('|35=A|')
          ? [
              [95, '5'],
              [96, 'hello'],
            ].map(([tag, text]) => [Number(tag), String(text)] as const)
          : []
      },
    })
    peer.connect()
    const logon = peer.expect('35=A|34=1|98=0|108=30|95=5|96=hello')
    expect(seen).toHaveLength(1)
    expect(seen[0]).toMatch(/^8=FIX\.4\.4\|9=\d+\|35=A\|34=1\|49=ME\|52=[^|]*\|56=VENUE\|98=0\|108=30\|10=\d\d\d\|$/)
    expect(logon.replace(/^8=FIX\.4\.4\|9=\d+\|/, '').replace(/95=5\|96=hello\|10=\d+\|$/, '')).toBe(
      seen[0].replace(/^8=FIX\.4\.4\|9=\d+\|/, '').replace(/10=\d+\|$/, ''),
    )
    const length = Number(/\|9=(\d+)\|/.exec(logon)?.[1])
    expect(logon.indexOf('10=', logon.length - 7) - logon.indexOf('35=')).toBe(length)
    // RawData(96) is a secret: the journal has stars.
    expect(toText(journal.records[0].raw)).not.toContain('hello')
  })

  it('tags of our Logon may be given as they are to stand on the wire', () => {
    const { peer } = desk({ logonTags: [[9407, 'KEY']] })
    peer.connect()
    peer.expect('35=A|34=1|98=0|108=30|9407=KEY')
  })
})

describe('possible duplicates of the application', () => {
  const news = { headline: 'Hello', noLinesOfText: [{ text: 'line' }] }
  const header = [
    [43, 'Y'],
    [122, '20260102-09:00:00'],
  ] as const

  it('PossDupFlag(43) is the session’s own', () => {
    const { driver, now } = loggedOn()
    expect(() => driver.send('News', news, undefined, now(), { header })).toThrow(/Header field 43 is the session's own/)
  })

  it('unless the application is allowed to give it', () => {
    const { driver, now, peer } = loggedOn({ allowPosDup: true })
    driver.send('News', news, undefined, now(), { header })
    peer.expect('35=B|34=2|43=Y|122=20260102-09:00:00|33=1|58=line|148=Hello')
  })
})

describe('where numbers are not to be checked', () => {
  it('every message is taken, none is asked for, and each that was not expected is told', () => {
    const { peer, session, delivered, facts, journal } = loggedOn({ checkSequenceNumbers: false })
    peer.send('35=B|34=9|148=Hello|33=1|58=a')
    peer.send('35=B|34=4|148=Hello|33=1|58=b')
    peer.send('35=B|34=10|148=Hello|33=1|58=c')
    peer.expectNothing()
    expect(delivered).toHaveLength(3)
    expect(session.numbers.nextIn).toBe(11)
    expect(session.numbers).toEqual(fold(journal.records))
    expect(facts.filter((fact) => fact.kind === 'session_warning').map((fact) => fact.refSeqNum)).toEqual([9, 4])
  })
})

describe('after a fault of the peer', () => {
  it('resetOnError: the next Logon begins new numbers', () => {
    const { peer, session } = loggedOn({ resetOnError: true })
    peer.send('35=0|34=1')
    peer.expect('35=5|34=2|58=MsgSeqNum too low, expecting 2 but received 1')
    peer.disconnect()
    expect(session.numbers).toMatchObject({ nextIn: 1, nextOut: 1, epoch: 2 })
  })

  it('disconnectOnError: the connection ends without a Logout', () => {
    const { peer } = loggedOn({ disconnectOnError: true })
    peer.send('35=0|34=1')
    peer.expectClosed()
  })
})

describe('a configuration that cannot be', () => {
  it.each([
    [{ heartBtIntRange: [60, 10] }, 'heartBtIntRange 60 to 10'],
    [{ schedule: { zone: 'UTC' } }, 'schedule is a plain object'],
    [{ throttle: 5 }, 'throttle 5'],
    [{ heartBtIntS: -1 }, 'heartBtIntS -1'],
  ])('is refused by name, with what was expected', (config, text) => {
    expect(() => desk(config as never)).toThrow(text)
  })
})
