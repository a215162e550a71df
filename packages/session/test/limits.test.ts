import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RateWindow } from '../src/outbound/rate-window.ts'
import { desk, loggedOn } from './desk.ts'
import type { Desk } from './desk.ts'

const news = { headline: 'Hello', noLinesOfText: [{ text: 'line' }] }
const cancel = { origClOrdID: 'A1', clOrdID: 'C1', symbol: 'EURUSD', side: 'Buy', transactTime: '20260102-09:30:00.000' }

const sends = (it: Desk, options?: { paced?: boolean; wait?: boolean }): string =>
  it.driver.send('News', news, undefined, it.now(), options).kind

describe('our own limit on what we send', () => {
  it('what is above it is refused before it takes a number, and has room when the time has passed', () => {
    const it = loggedOn({ throttle: { limit: 2, perMs: 1000 } })
    expect([sends(it), sends(it)]).toEqual(['sent', 'sent'])
    expect(it.driver.send('News', news, undefined, it.now())).toEqual({ kind: 'refused', code: 'throttled' })
    expect(it.session.numbers.nextOut).toBe(4)
    it.peer.advanceMs(999)
    expect(sends(it)).toBe('refused')
    it.peer.advanceMs(1)
    expect([sends(it), sends(it), sends(it)]).toEqual(['sent', 'sent', 'refused'])
  })

  it('session messages are not held back by it', () => {
    const it = loggedOn({ throttle: { limit: 1, perMs: 60_000 } })
    sends(it)
    it.peer.takeAll()
    it.peer.send('35=1|34=2|112=HELLO')
    it.peer.expect('35=0|34=3|112=HELLO')
  })

  it('cancels have room that nothing else may take', () => {
    const it = loggedOn({ throttle: { limit: 3, perMs: 1000, reserve: 1 } })
    expect([sends(it), sends(it), sends(it)]).toEqual(['sent', 'sent', 'refused'])
    expect(it.driver.send('OrderCancelRequest', cancel, undefined, it.now()).kind).toBe('sent')
    expect(it.driver.send('OrderCancelRequest', cancel, undefined, it.now()).kind).toBe('refused')
    expect(it.session.throttleBudget(it.now())).toBe(0)
  })

  it('tell how long a message waits for room, by its type', () => {
    const it = loggedOn({ throttle: { limit: 2, perMs: 1000, reserve: 1 } })
    const roomMs = (msgType: string): number => it.session.throttleRoomInUs(msgType, it.now()) / 1000
    expect([roomMs('D'), roomMs('F')]).toEqual([0, 0])
    sends(it)
    it.peer.advanceMs(300)
    expect([roomMs('D'), roomMs('F')]).toEqual([700, 0])
    it.driver.send('OrderCancelRequest', cancel, undefined, it.now())
    expect([roomMs('D'), roomMs('F')]).toEqual([1000, 700])
    it.peer.advanceMs(700)
    expect([roomMs('D'), roomMs('F')]).toEqual([300, 0])
    expect(loggedOn().session.throttleRoomInUs('D', it.now())).toBe(0)
  })

  it('a message marked so waits for its turn, in its order, and is told', () => {
    const it = loggedOn({ throttle: { limit: 1, perMs: 1000, excess: 'queue' } })
    expect([sends(it), sends(it, { paced: true }), sends(it, { paced: true }), sends(it)]).toEqual(['sent', 'queued', 'queued', 'refused'])
    it.peer.takeAll()
    expect(it.facts.at(-1)).toEqual({ source: 'desk', kind: 'session_throttled', on: true, waiting: 1 })
    it.peer.advanceMs(1000)
    it.peer.expect('35=B|34=3|33=1|58=line|148=Hello')
    it.peer.expectNothing()
    it.peer.advanceMs(1000)
    it.peer.expect('35=B|34=4|33=1|58=line|148=Hello')
    expect(it.facts.at(-1)).toEqual({ source: 'desk', kind: 'session_throttled', on: false, waiting: 0 })
  })

  it('it does not wait over a disconnect: its id is told as unsent, and what was marked to wait for a logon stays', () => {
    const it = loggedOn({ throttle: { limit: 1, perMs: 1000, excess: 'queue' } })
    sends(it)
    expect(it.driver.send('News', news, undefined, it.now(), { paced: true })).toEqual({ kind: 'queued', id: 1 })
    expect(it.driver.send('News', news, undefined, it.now(), { wait: true })).toEqual({ kind: 'queued', id: 2 })
    it.peer.disconnect()
    expect(it.facts).toContainEqual({ source: 'desk', kind: 'session_unsent', ids: [1], why: 'disconnected' })
    it.peer.advanceMs(1000)
    it.peer.connect()
    it.peer.expect('35=A|34=3|98=0|108=30')
    it.peer.send('35=A|34=2|98=0|108=30')
    it.peer.expect('35=B|34=4|33=1|58=line|148=Hello')
    it.peer.expectNothing()
  })

  it('an order that waits for its turn does not wait over a disconnect, however it was marked', () => {
    const it = loggedOn({ throttle: { limit: 1, perMs: 1000, excess: 'queue' } })
    sends(it)
    const order = { clOrdID: 'A1', symbol: 'EURUSD', side: 'Buy', orderQty: '1', ordType: 'Market', transactTime: '20260102-09:30:00.000' }
    expect(it.driver.send('NewOrderSingle', order, undefined, it.now(), { wait: true })).toEqual({ kind: 'queued', id: 1 })
    it.peer.disconnect()
    expect(it.facts).toContainEqual({ source: 'desk', kind: 'session_unsent', ids: [1], why: 'disconnected' })
  })

  it('what is wrong with a message that waits is thrown to whoever sends it, not into the logon that makes room for it', () => {
    const it = desk()
    expect(() => it.driver.send('News', { noSuchField: 1 }, undefined, it.now(), { wait: true })).toThrow(/noSuchField/)
    expect(it.session.waitingMessages).toBe(0)
  })

  it('what waits is bounded, in number and in age', () => {
    const it = desk({ waitingMessages: 2, waitingMaxAgeMs: 60_000 })
    expect([sends(it, { wait: true }), sends(it, { wait: true })]).toEqual(['queued', 'queued'])
    expect(it.driver.send('News', news, undefined, it.now(), { wait: true })).toEqual({ kind: 'refused', code: 'backPressured' })
    it.peer.advanceMs(60_000)
    it.peer.connect()
    it.peer.takeAll()
    it.peer.send('35=A|34=1|98=0|108=30')
    it.peer.expectNothing()
    expect(it.facts).toContainEqual({ source: 'desk', kind: 'session_unsent', ids: [1, 2], why: 'expired' })
  })

  it.each([
    [{ limit: 0, perMs: 1 }, 'throttle.limit 0'],
    [{ limit: 1, perMs: 0 }, 'throttle.perMs 0'],
    [{ limit: 2, perMs: 1, reserve: 2 }, 'throttle.reserve 2, an integer from 0 to 1'],
  ])('a limit that is none is refused by name', (throttle, text) => {
    expect(() => desk({ throttle })).toThrow(text)
  })

  it('in any stretch of time there are never more than the limit, and never fewer where they would fit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 80 }), (limit, gaps) => {
        const window = new RateWindow(limit, 50)
        const taken: number[] = []
        let monoUs = 0
        for (const gap of gaps) {
          monoUs += gap
          const now = { wallUs: 0, monoUs }
          const fits = taken.filter((at) => monoUs - at < 50).length < limit
          expect(window.isFree(now)).toBe(fits)
          expect(window.room(now)).toBe(limit - taken.filter((at) => monoUs - at < 50).length)
          if (!fits) continue
          window.take(now)
          taken.push(monoUs)
        }
      }),
      { seed: 9, numRuns: 300 },
    )
  })
})

describe('how fast the peer may send', () => {
  const heartbeat = (seq: number): string => `35=0|34=${seq}`

  it('one that is faster is not read until it is within its limit again, and nothing is lost', () => {
    const it = loggedOn({ inboundLimit: { limit: 3, perMs: 1000 } })
    for (let seq = 2; seq <= 11; seq++) it.peer.send(heartbeat(seq))
    expect(it.session.numbers.nextIn).toBe(6)
    expect(it.session.blocked).toBe(true)
    expect(it.facts.at(-1)).toMatchObject({ kind: 'session_warning', code: 'inboundRate', text: 'More than 3 messages in 1000 ms' })
    it.peer.advanceMs(5000)
    expect(it.session.numbers.nextIn).toBe(12)
    expect(it.session.blocked).toBe(false)
    expect(it.session.state).toBe('active')
  })

  it('while it is not read its silence is not judged', () => {
    const it = loggedOn({ inboundLimit: { limit: 1, perMs: 200_000 } })
    it.peer.send(heartbeat(2))
    it.peer.send(heartbeat(3))
    it.peer.advanceMs(199_000)
    expect(it.session.state).toBe('active')
    expect(it.facts.some((fact) => fact.kind === 'session_heartbeat_missed')).toBe(false)
  })

  it('or it is logged out, with that cause', () => {
    const it = loggedOn({ inboundLimit: { limit: 2, perMs: 1000, excess: 'logout' } })
    for (let seq = 2; seq <= 5; seq++) it.peer.send(heartbeat(seq))
    it.peer.expect('35=5|34=2|58=More than 2 messages in 1000 ms')
    it.peer.advanceMs(2000)
    expect(it.facts.at(-1)).toMatchObject({ kind: 'session_down', cause: 'inboundFlood' })
  })

  it('a peer that sends nothing but garbled messages is not listened to for ever', () => {
    const it = loggedOn({ maxGarbled: 3 })
    const garbled = it.peer.complete('35=0|34=2')
    garbled[garbled.length - 2] ^= 1
    for (let i = 0; i < 3; i++) it.peer.sendBytes(garbled)
    expect(it.session.state).toBe('active')
    it.peer.sendBytes(garbled)
    it.peer.expect('35=5|34=2|58=4 garbled messages in a row')
  })
})
