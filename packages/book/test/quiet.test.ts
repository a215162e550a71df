/** Silence: when it is the market's, when it is the venue's, and when nothing is due at all. */
import { describe, expect, test } from 'vitest'
import type { MarketHours } from '../src/index.ts'
import { standardQuiet } from '../src/index.ts'
import { Desk } from './desk.ts'
import { ladders } from './messages.ts'

const quiet = { ...standardQuiet, floorMs: 1000, unlearnedMs: 10_000, ceilingMs: 600_000 }

function live(options: ConstructorParameters<typeof Desk>[0] = {}): Desk {
  const desk = new Desk({ quiet, ...options })
  desk.session('session_up').subscriptions.subscribe('EURUSD')
  desk.sent()
  return desk.snapshot('MD-1')
}

describe('a silent book', () => {
  test('is asked about at the session first, and stays LIVE until the session has answered', () => {
    const desk = live()
    expect(desk.later(9_999).subscriptions.nextTest()).toBeUndefined()
    expect(desk.subscriptions.deadlineUs).toBe(10_000_000)
    expect(desk.later(1).subscriptions.nextTest()).toBe('MD-T1')
    expect(desk.subscriptions.nextTest()).toBeUndefined()
    expect(desk.state()).toBe('LIVE')
    expect(desk.answer().state()).toBe('STALE quiet')
    expect(desk.later(100).sent()).toEqual(['-MD-1 1', '+MD-2 1'])
    expect(desk.snapshot('MD-2').state()).toBe('LIVE')
    expect(desk.recovered()).toEqual(['EURUSD quiet 100'])
  })

  test('that is heard of before the answer was not silent, but on its way', () => {
    const desk = live().later(10_000)
    expect(desk.subscriptions.nextTest()).toBe('MD-T1')
    expect(desk.quote('MD-1').answer().state()).toBe('LIVE')
  })

  test('is not judged by an answer that nobody asked for it', () => {
    expect(live().later(9_000).answer().state()).toBe('LIVE')
  })

  test('is asked about again where the session did not answer, and never judged without one', () => {
    const desk = live().later(10_000)
    expect(desk.subscriptions.nextTest()).toBe('MD-T1')
    expect(desk.later(9_999).subscriptions.nextTest()).toBeUndefined()
    expect(desk.later(1).subscriptions.nextTest()).toBe('MD-T2')
    expect(desk.state()).toBe('LIVE')
  })

  test('is asked about later where its market is slower, and never before the floor', () => {
    const fast = live()
    for (let i = 0; i < 40; i++) fast.later(10).quote('MD-1')
    expect(fast.health().quietAfterUs).toBe(1_000_000)
    const slow = live()
    for (let i = 0; i < 40; i++) slow.later(2000).quote('MD-1')
    expect(slow.health().quietAfterUs).toBe(8_000_000)
    expect(slow.health().updatesPerSecond).toBeCloseTo(0.5, 0)
  })

  test('of a quiet market is not asked for endlessly: a snapshot that shows no news makes the silence the market’s own', () => {
    const desk = live()
    let requests = 0
    for (let second = 0; second < 48 * 3600; second++) {
      desk.later(1000)
      if (desk.subscriptions.nextTest() !== undefined) desk.answer()
      for (const request of desk.sent()) {
        if (!request.startsWith('+')) continue
        requests++
        desk.snapshot(request.slice(1, -2))
      }
    }
    // Ever more rarely up to the ceiling of ten minutes, and then once in those.
    expect(requests).toBeGreaterThan(0)
    expect(requests).toBeLessThanOrEqual(3 + 48 * 6)
    expect(desk.state()).toBe('LIVE')
  })

  test('that the venue had forgotten is asked about as soon the next time: the silence was not the market’s', () => {
    const desk = live().later(10_000)
    desk.subscriptions.nextTest()
    desk.answer().later(100).sent()
    desk.snapshot('MD-2', 'EURUSD', [{ side: 'bid', price: 99, size: 1, id: 'other' }])
    expect(desk.health().quietAfterUs).toBe(10_000_000)
  })
})

describe('market hours', () => {
  test('a closed, halted or not yet open market makes nothing stale, and a silence begins with its opening', () => {
    for (const phase of ['closed', 'halted', 'pre_open', 'auction'] as const) {
      const desk = live().phase(phase)
      for (let hour = 0; hour < 60; hour++) expect(desk.later(3_600_000).subscriptions.nextTest()).toBeUndefined()
      expect(desk.state()).toBe('LIVE')
      expect(desk.phase('open').later(9_999).subscriptions.nextTest()).toBeUndefined()
      expect(desk.later(1).subscriptions.nextTest()).toBe('MD-T1')
    }
  })

  test('a closed market is shown as CLOSED_SESSION, and the book keeps its state', () => {
    const { marketPhase, state } = live().phase('closed').health()
    expect([marketPhase, state]).toEqual(['CLOSED_SESSION', 'LIVE'])
  })

  // A market that was closed opened while the session was down, and from then on nobody asked whether its silence was its own.
  test('what a venue says of its markets while it is not heard it does not say again, so that its last word counts no more', () => {
    const unheard = [
      { kind: 'session_down', cause: 'peerClosed', text: '' },
      { kind: 'session_gap_opened', from: 3, to: 4 },
      { kind: 'session_reset', epoch: 2 },
      { kind: 'session_reject_sent', refMsgType: 'f', refSeqNum: 3, reason: 5, refTagID: 326, text: '' },
    ] as const
    for (const fact of unheard) {
      const desk = live().phase('closed')
      desk.subscriptions.onSession({ source: 'QUOTE', ...fact }, desk.now)
      expect(desk.health().marketPhase).toBe('unknown')
    }
    const desk = live().phase('closed')
    const refused = { kind: 'session_reject_sent', refMsgType: 'X', refSeqNum: 3, reason: 5, refTagID: 279, text: '' } as const
    desk.subscriptions.onSession({ source: 'QUOTE', ...refused }, desk.now)
    expect(desk.health().marketPhase).toBe('CLOSED_SESSION')
  })

  test('where the venue is not heard the calendar counts', () => {
    const hours: MarketHours = { logonOpen: () => false, nextChange: () => Number.POSITIVE_INFINITY }
    const desk = live({ hours: () => hours }).phase('open')
    desk.session('session_down')
    expect(desk.health().marketPhase).toBe('CLOSED_SESSION')
  })

  // The books of a desk were never told of a phase: one that was crossed in an auction became STALE(crossed).
  test('a book that is crossed while its market is not open is not stale for it, and nobody is woken for it', () => {
    const desk = live()
      .phase('auction')
      .snapshot('MD-1', 'EURUSD', ladders([[102, 1]], [[101, 1]]))
    expect(desk.books.get('EURUSD').crossed).toBe(true)
    expect(desk.later(60_000).state()).toBe('LIVE')
    expect(desk.subscriptions.deadlineUs).toBe(Number.POSITIVE_INFINITY)
    expect(desk.phase('open').later(300).state()).toBe('STALE crossed')
  })

  test('a calendar closes and opens where the venue says nothing, and the later word counts', () => {
    const openUs = 1_000_000_000 + 3_600_000_000
    const hours: MarketHours = {
      logonOpen: (wallUs) => wallUs >= openUs,
      nextChange: (wallUs) => (wallUs < openUs ? openUs : Number.POSITIVE_INFINITY),
    }
    const desk = new Desk({ quiet, hours: () => hours })
    desk.session('session_up').subscriptions.subscribe('EURUSD')
    desk.later(0).sent()
    desk.snapshot('MD-1')
    expect(desk.health().marketPhase).toBe('CLOSED_SESSION')
    expect(desk.later(60_000).subscriptions.nextTest()).toBeUndefined()
    // It is woken for the opening.
    expect(desk.subscriptions.deadlineUs).toBe(3_600_000_000)
    desk.later(3_540_000)
    expect(desk.health().marketPhase).toBe('open')
    expect(desk.phase('halted').health().marketPhase).toBe('halted')
    expect(desk.later(60_000).health().marketPhase).toBe('halted')
  })
})
