import { describe, expect, it } from 'vitest'
import { held } from '../src/index.ts'
import { toText } from '../src/testing.ts'
import { loggedOn } from './desk.ts'

const news = (headline: string): string => `148=${headline}|33=1|58=line`

describe('an application that holds its messages', () => {
  const holding = (config = {}): ReturnType<typeof loggedOn> => loggedOn(config, { onMessage: () => held })

  it('a message counts as taken only when the next one is asked for', () => {
    const { peer, driver, session, journal, now } = holding()
    const records = journal.records.length
    peer.send(`35=B|34=2|${news('one')}`)
    expect(journal.records).toHaveLength(records)
    expect(session.numbers.nextIn).toBe(2)
    driver.taken(undefined, now())
    expect(journal.records).toHaveLength(records + 1)
    expect(session.numbers.nextIn).toBe(3)
  })

  it('while it holds one nothing else is looked at, and what came is not lost', () => {
    const { peer, driver, delivered, now } = holding()
    peer.send(`35=B|34=2|${news('one')}`)
    expect(peer.transport.paused).toBe(true)
    peer.send(`35=B|34=3|${news('two')}`)
    peer.send('35=1|34=4|112=A')
    expect(delivered).toHaveLength(1)
    expect(driver.heldView?.str(148)).toBe('one')
    driver.taken(undefined, now())
    expect(driver.heldView?.str(148)).toBe('two')
    peer.expectNothing()
    driver.taken(undefined, now())
    peer.expect('35=0|34=2|112=A')
    expect(peer.transport.paused).toBe(false)
  })

  it('silence is not judged meanwhile, heartbeats still go out, and silence counts anew afterwards', () => {
    const { peer, driver, facts, now } = holding({ heartBtIntS: 10 })
    peer.send(`35=B|34=2|${news('one')}`)
    peer.advanceMs(45_000)
    for (const seq of [2, 3, 4, 5]) peer.expect(`35=0|34=${seq}`)
    peer.expectNothing()
    driver.taken(undefined, now())
    peer.advanceMs(11_999)
    peer.expect('35=0|34=6')
    peer.expectNothing()
    peer.advanceMs(1)
    peer.expect('35=1|34=7|112=T1')
    expect(facts.at(-1)).toMatchObject({ kind: 'session_test_request_sent' })
  })

  it('one that never lets go is cut off, with that cause', () => {
    const { peer, facts } = holding({ slowConsumerMs: 20_000 })
    peer.send(`35=B|34=2|${news('one')}`)
    peer.advanceMs(20_000)
    peer.expect('35=5|34=2|58=Slow consumer')
    peer.expectClosed()
    expect(facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'slowConsumer' })
  })

  it('a message that is held over a reconnect is taken once, and not asked for again', () => {
    const { peer, driver, session, delivered, now } = holding()
    peer.send(`35=B|34=2|${news('one')}`)
    peer.disconnect()
    peer.connect()
    peer.take()
    peer.send('35=A|34=3|98=0|108=30')
    expect(session.state).toBe('active')
    peer.expectNothing()
    peer.send(`35=B|34=4|${news('two')}`)
    expect(delivered).toHaveLength(1)
    driver.taken(undefined, now())
    expect(session.numbers.nextIn).toBe(4)
    expect(delivered).toHaveLength(2)
    driver.taken(undefined, now())
    peer.expectNothing()
    expect(session.numbers.nextIn).toBe(5)
  })

  it('what is missing behind a message that is held is asked for from the next number on', () => {
    const { peer, driver, session, delivered, now } = holding()
    peer.send(`35=B|34=2|${news('one')}`)
    peer.disconnect()
    peer.connect()
    peer.take()
    peer.send('35=A|34=5|98=0|108=30')
    peer.expect('35=2|34=3|7=3|16=0')
    peer.send('35=4|34=3|43=Y|122=<TIME>|36=5|123=Y')
    driver.taken(undefined, now())
    expect(session.numbers.nextIn).toBe(6)
    expect(session.resending).toBe(false)
    expect(delivered).toHaveLength(1)
  })

  it('a message that is left is not taken: the peer is asked for it', () => {
    const { peer, driver, session, now } = holding()
    peer.send(`35=B|34=2|${news('one')}`)
    driver.abandon(now())
    expect(session.numbers.nextIn).toBe(2)
    peer.send(`35=0|34=3`)
    peer.expect('35=2|34=2|7=2|16=0')
  })

  it('its note is recorded with it', () => {
    const { peer, driver, journal, now } = holding()
    peer.send(`35=B|34=2|${news('one')}`)
    driver.taken(Uint8Array.of(65), now())
    const record = journal.records.at(-1)
    expect(toText(record?.note ?? new Uint8Array(0))).toBe('A')
    expect(toText(record?.raw ?? new Uint8Array(0))).toContain('|148=one|')
  })
})

describe('market data', () => {
  it('of a chunk the journal keeps the last number only', () => {
    const { peer, journal, session, clock } = loggedOn({ coalesceInbound: true })
    const before = journal.records.length
    const chunk = [2, 3, 4].flatMap((seq) => [...peer.complete(`35=B|34=${seq}|${news('x')}`)])
    clock.advanceUs(5)
    peer.sendBytes(Uint8Array.from(chunk))
    expect(journal.records.slice(before)).toMatchObject([{ seq: 4, raw: new Uint8Array(0) }])
    expect(session.numbers.nextIn).toBe(5)
  })

  it('a message with a note has a record of its own', () => {
    const { peer, journal } = loggedOn({ coalesceInbound: true }, { onMessage: () => Uint8Array.of(65) })
    peer.send(`35=B|34=2|${news('x')}`)
    expect(journal.records.at(-1)).toMatchObject({ seq: 2, note: Uint8Array.of(65) })
  })
})

describe('poison', () => {
  it('a view that is kept shows that it is over', () => {
    let kept: { str(tag: number): string } | undefined
    const { peer } = loggedOn({ poison: true }, { onMessage: (view) => void (kept = view) as undefined })
    peer.send(`35=B|34=2|${news('secret')}`)
    expect(kept?.str(148)).toBe('XXXXXX')
  })

  it('a retained copy stays', () => {
    let kept: { str(tag: number): string } | undefined
    const { peer } = loggedOn({ poison: true }, { onMessage: (view) => void (kept = view.retain()) as undefined })
    peer.send(`35=B|34=2|${news('secret')}`)
    expect(kept?.str(148)).toBe('secret')
  })
})

describe('a handler that sends', () => {
  it('only queues: it runs to its end first', () => {
    const order: string[] = []
    const it = loggedOn(
      {},
      {
        onMessage: (_, now) => {
          order.push('begin')
          it.driver.send('News', { headline: 'answer' }, undefined, now)
          order.push(it.peer.take() === undefined ? 'nothing written' : 'written')
          return undefined
        },
      },
    )
    it.peer.send(`35=B|34=2|${news('question')}`)
    expect(order).toEqual(['begin', 'nothing written'])
    it.peer.expect('35=B|34=2|148=answer')
  })

  it('may be sent to while it runs: what arrives then comes after what was there', () => {
    const heard: string[] = []
    const it = loggedOn(
      {},
      {
        onMessage: (view) => {
          heard.push(view.str(148))
          if (heard.length === 1) it.peer.send(`35=B|34=4|${news('third')}`)
          return undefined
        },
      },
    )
    const both = [...it.peer.complete(`35=B|34=2|${news('first')}`), ...it.peer.complete(`35=B|34=3|${news('second')}`)]
    it.peer.sendBytes(Uint8Array.from(both))
    expect(heard).toEqual(['first', 'second', 'third'])
  })
})
