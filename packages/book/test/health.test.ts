import { expect, test } from 'vitest'
import { Desk } from './desk.ts'
import { ladders } from './messages.ts'

function live(): Desk {
  const desk = new Desk()
  desk.session('session_up').subscriptions.subscribe('EURUSD')
  desk.later(5).sent()
  return desk.later(20).snapshot('MD-1')
}

test('health says what a book is, what feeds it, and how old it is', () => {
  const desk = live().later(2000)
  expect(desk.health()).toMatchObject({
    instrumentId: 'EURUSD',
    state: 'LIVE',
    reason: '',
    ageUs: 2_000_000,
    lastSeq: 1,
    updates: 1,
    marketPhase: 'unknown',
    gaps: 0,
    resyncs: 1,
    lastResyncUs: 25_000,
    outage: '',
    crossed: false,
    crossedUs: 0,
    bidLevels: 1,
    askLevels: 1,
    subscription: 'active',
    mdReqID: 'MD-1',
    rejectReason: '',
  })
  expect(desk.recovered()).toEqual(['EURUSD start 25'])
  expect(desk.recovered()).toEqual([])
})

test('a book that was never fed has no age', () => {
  const desk = new Desk()
  desk.subscriptions.subscribe('EURUSD')
  expect(desk.health()).toMatchObject({ state: 'EMPTY', ageUs: NaN, lastResyncUs: NaN, subscription: 'lost' })
})

test('an outage lasts from the first moment that the book was not served to its next snapshot, whatever happened between', () => {
  const desk = live()
  desk.recovered()
  desk.session('session_gap_opened').later(50)
  expect(desk.health()).toMatchObject({ state: 'STALE', outage: 'gap', outageUs: 50_000, gaps: 1 })
  desk.session('session_down').later(950)
  expect(desk.health()).toMatchObject({ outage: 'disconnect', outageUs: 1_000_000, gaps: 1 })
  desk.session('session_up').sent()
  desk.later(7).snapshot('MD-2')
  expect(desk.recovered()).toEqual(['EURUSD disconnect 1007'])
  expect(desk.health()).toMatchObject({ outage: '', outageUs: 0, resyncs: 2, lastResyncUs: 1_007_000 })
  // Once for the hole, once for the end of the session.
  expect(desk.subscriptions.lost).toEqual({ gap: 1, disconnect: 1 })
})

test('a refusal is an outage until the venue agrees, and none any more when nobody wants the book', () => {
  const desk = new Desk()
  desk.session('session_up').subscriptions.subscribe('EURUSD')
  desk.sent()
  desk.reject('MD-1', '2').later(10)
  expect(desk.health()).toMatchObject({ state: 'REJECTED', outage: 'start', outageUs: 10_000, rejectReason: '2', attempts: 1 })
  desk.subscriptions.unsubscribe('EURUSD')
  expect(desk.health()).toMatchObject({ state: 'CLOSED', outage: '', outageUs: 0 })
})

test('time with the bid above the ask adds up, and goes on while it lasts', () => {
  const desk = live()
  const crossed = ladders([[102, 1]], [[101, 1]])
  desk.snapshot('MD-1', 'EURUSD', crossed).later(100).snapshot('MD-1').later(1000)
  expect(desk.health().crossedUs).toBe(100_000)
  desk.snapshot('MD-1', 'EURUSD', crossed).later(30)
  expect(desk.health()).toMatchObject({ crossed: true, crossedUs: 130_000 })
})
