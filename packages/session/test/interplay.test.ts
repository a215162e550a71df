// Two things at once, each right by itself: what is under way when a Logout goes out, what waits when there is no room, numbers that are not checked at the Logon.
import { describe, expect, it } from 'vitest'
import { held } from '../src/index.ts'
import { MemoryRecords } from '../src/testing.ts'
import { desk, kinds, loggedOn } from './desk.ts'

const news = { headline: 'Hello', noLinesOfText: [{ text: 'line' }] }
const newsOf = (messages: string[]): string[] => messages.filter((message) => message.includes('|35=B|'))

describe('our Logout is out', () => {
  it('and the application never comes back: there is one Logout, and the end has its cause', () => {
    const { peer, driver, now } = loggedOn({ slowConsumerMs: 1000, logoutTimeoutMs: 2000 }, { onMessage: () => held })
    peer.send('35=B|34=2|148=Hello|33=1|58=a')
    driver.command({ kind: 'logout' }, now())
    peer.advanceMs(5000)
    expect(peer.takeAll().filter((message) => message.includes('|35=5|'))).toHaveLength(1)
  })

  it('and what a replay had asked of the journal is no answer to the next request: nothing that was sent is filled', () => {
    const records = new MemoryRecords()
    const { peer, driver, now } = loggedOn({}, {}, records)
    for (let i = 0; i < 3; i++) driver.send('News', news, undefined, now())
    peer.takeAll()
    records.holdLoads = true
    peer.send('35=2|34=2|7=4|16=4')
    driver.command({ kind: 'logout' }, now())
    peer.send('35=2|34=3|7=2|16=4')
    records.answerLoads()
    expect(newsOf(peer.takeAll())).toHaveLength(3)
  })

  it('and a peer that was not read for its speed is read again, and its Logout heard', () => {
    const { peer, driver, now } = loggedOn({ inboundLimit: { limit: 2, perMs: 100 } })
    for (const seq of [2, 3, 4]) peer.send(`35=0|34=${seq}`)
    driver.command({ kind: 'logout' }, now())
    peer.send('35=5|34=5')
    peer.advanceMs(1000)
    expect(peer.transport.closed).toBe(true)
  })

  it('and a Logon that begins new numbers is not answered', () => {
    const { peer, driver, now, session } = loggedOn()
    driver.command({ kind: 'logout' }, now())
    peer.takeAll()
    peer.send('35=A|34=1|98=0|108=30|141=Y')
    expect(peer.takeAll().filter((message) => message.includes('|35=A|'))).toEqual([])
    expect(session.numbers.epoch).toBe(1)
  })
})

describe('a message that waits', () => {
  it('stays where it is while the journal takes nothing, and goes when it does', () => {
    const { peer, driver, now, journal } = desk()
    expect(driver.send('News', news, undefined, now(), { wait: true }).kind).toBe('queued')
    peer.connect()
    peer.take()
    journal.refusal = 'storeFull'
    peer.send('35=A|34=1|98=0|108=30')
    expect(newsOf(peer.takeAll())).toEqual([])
    journal.refusal = undefined
    peer.send('35=0|34=2')
    expect(newsOf(peer.takeAll())).toHaveLength(1)
  })

  it('too long is told, logged on or not', () => {
    const { peer, driver, now, facts } = desk({ waitingMaxAgeMs: 1000 })
    driver.send('News', news, undefined, now(), { wait: true })
    peer.advanceMs(1000)
    expect(kinds(facts)).toContain('session_unsent')
  })

  it('is what it was when it was sent, whatever becomes of the object', () => {
    const { peer, driver, now } = loggedOn({ throttle: { limit: 1, perMs: 100, excess: 'queue' } })
    const draft: Record<string, unknown> = { ...news }
    driver.send('News', news, undefined, now(), { paced: true })
    driver.send('News', draft, undefined, now(), { paced: true })
    draft['nonsense'] = 1
    peer.advanceMs(1000)
    expect(newsOf(peer.takeAll())).toHaveLength(2)
  })
})

describe('a reset in session that is refused', () => {
  it('for its HeartBtInt(108) leaves the numbers as they were', () => {
    const { peer, session } = loggedOn({ heartBtIntRange: [10, 60] })
    peer.send('35=A|34=1|98=0|108=1|141=Y')
    peer.expect('35=5|34=2|58=HeartBtInt must be from 10 to 60')
    expect(session.numbers).toMatchObject({ epoch: 1, nextIn: 2 })
  })
})

describe('where numbers are not to be checked, those of a Logon are not either', () => {
  it('one that is too high asks for no hole', () => {
    const { peer, session } = desk({ checkSequenceNumbers: false })
    peer.connect()
    peer.take()
    peer.send('35=A|34=9|98=0|108=30')
    peer.expectNothing()
    expect(session.numbers.nextIn).toBe(10)
  })

  it('one that is too low ends nothing', () => {
    const { peer, session } = loggedOn({ checkSequenceNumbers: false })
    peer.send('35=0|34=9')
    peer.disconnect()
    peer.connect()
    peer.take()
    peer.send('35=A|34=2|98=0|108=30')
    expect(session.state).toBe('active')
    expect(session.numbers.nextIn).toBe(10)
  })
})
