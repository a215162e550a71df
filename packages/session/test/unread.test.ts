import { describe, expect, it } from 'vitest'
import { held } from '../src/index.ts'
import { toWire } from '../src/testing.ts'
import { acceptor, loggedOn } from './desk.ts'

const news = (seq: number, headline: string): string =>
  `8=FIX.4.4|35=B|34=${seq}|49=VENUE|52=20260102-09:30:00|56=ME|148=${headline}|33=1|58=line`

describe('what is received and not read', () => {
  it('is bounded, though the transport goes on when it was told to stop: the session ends, and what was kept is let go', () => {
    const { driver, facts, clock, peer } = loggedOn({ maxBufferedBytes: 10_000 }, { onMessage: () => held })
    let most = 0
    for (let seq = 2; seq < 1000 && driver.attached; seq++) {
      const bytes = toWire(news(seq, 'x'.repeat(200)))
      driver.received(bytes, 0, bytes.length, clock.now())
      most = Math.max(most, driver.unreadBytes)
    }
    expect(most).toBeGreaterThan(19_000)
    expect(most).toBeLessThanOrEqual(20_000)
    expect([driver.attached, driver.unreadBytes, peer.transport.closed]).toEqual([false, 0, true])
    expect(facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'slowConsumer', text: expect.stringContaining('does not read') })
  })
})

describe('a message in its handler', () => {
  it('stays what it was while another session of the same codec receives one within it', () => {
    const seen: string[] = []
    const inner = acceptor({ senderCompID: 'B', targetCompID: 'C' }, undefined, {
      onMessage: (view) => {
        seen.push(`inner ${view.str(148)}`)
        return undefined
      },
    })
    inner.peer.connect()
    inner.peer.send('35=A|34=1|98=0|108=30')
    const outer = loggedOn(
      {},
      {
        onMessage: (view) => {
          seen.push(`before ${view.str(148)}`)
          inner.peer.send('35=B|34=2|148=another|33=1|58=line')
          seen.push(`after ${view.str(148)}`)
          return undefined
        },
      },
    )
    outer.peer.send('35=B|34=2|148=one|33=1|58=line')
    expect(seen).toEqual(['before one', 'inner another', 'after one'])
  })

  it('and one that is held is a copy that no later message goes over', () => {
    const { driver, peer, now } = loggedOn({}, { onMessage: () => held })
    peer.send('35=B|34=2|148=one|33=1|58=line')
    const other = loggedOn()
    other.peer.send('35=B|34=2|148=two|33=1|58=line')
    expect(driver.heldView?.str(148)).toBe('one')
    driver.taken(undefined, now())
  })
})
